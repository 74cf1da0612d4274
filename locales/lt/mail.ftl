# What every letter says around the room's own words.

mail-greeting = Laba diena, { $name },
mail-greeting-nobody = Laba diena,
mail-unsubscribe = Nebegauti laiškų šia tema
mail-wishes = Pasirinkti, apie ką ir kaip dažnai Jums rašyti

# Why somebody gets a letter: the kinds of news that readers have wishes about, and what nobody can
# refuse.

mail-why-notification = Šį laišką gavote, nes dalyvaujate dialoge svetainėje „{ web-site-name }“.
mail-why-security = Šis laiškas susijęs su Jūsų paskyra arba prašymu prisijungti prie svetainės, todėl jo atsisakyti negalima.
mail-why-signature = Šį laišką gavote, nes šis adresas nurodytas pasirašant peticiją. Kitų laiškų juo nesiunčiame.
mail-why-replies = Šį laišką gavote, nes jis susijęs su tuo, ką parašėte, arba pokalbyje minimas Jūsų vardas.
mail-why-discussions = Šį laišką gavote, nes esate puslapio autorius arba sekate jo diskusiją.
mail-why-petitions = Šį laišką gavote, nes šią peticiją parengėte, parėmėte, pasirašėte arba ją sekate.
mail-why-consultations = Šį laišką gavote, nes dalyvavote šioje konsultacijoje arba ją sekate.
mail-why-meetings = Šį laišką gavote, nes užsiregistravote į šį susitikimą arba jį sekate.
mail-why-sittings = Šį laišką gavote, nes sekate tarybos posėdžius.
mail-why-news = Šį laišką gavote, nes sekate administracijų naujienas.
mail-why-announcements = Šį laišką gavote, nes administracija rašo savo gyventojams arba tiems, kurie dalyvavo.
mail-why-duties = Šį laišką gavote, nes svetainėje atliekate administracijos darbuotojo pareigas.
mail-why-digest = Šį laišką gavote, nes pasirinkote gauti naujienų santrauką.
mail-why-rights = Šį laišką gavote, nes jame pranešama apie sprendimą dėl Jūsų arba to, ką parašėte, pasirašėte ar apie ką pranešėte. Apie tokius sprendimus pranešame visada.
