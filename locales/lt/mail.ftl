# What every letter says around the room's own words.

mail-greeting = Laba diena, { $name },
mail-greeting-nobody = Laba diena,
mail-why-security = Šis laiškas susijęs su Jūsų paskyra arba prašymu prisijungti prie svetainės, todėl jo atsisakyti negalima.
mail-why-notification = Šį laišką gavote, nes dalyvaujate dialoge svetainėje „{ web-site-name }“.
mail-unsubscribe = Nebegauti laiškų šia tema
