# Accounts: signing in, registering, the account’s pages, what protects it, their letters.

residents-sign-in-title = Prisijungimas
residents-sign-in-lead = Slaptažodžio nereikia: į Jūsų el. paštą atsiųsime nuorodą ir kodą.
residents-sign-in-submit = Atsiųsti laišką
residents-sign-in-newcomer = Dar neturite paskyros?
residents-register-link = Užsiregistruokite
residents-mail = El. pašto adresas
residents-mail-private = Adresas matomas tik Jums ir Jūsų savivaldybei.
residents-sign-in-passkey = Prisijungti prieigos raktu

residents-code-title = Patikrinkite el. paštą
residents-code-sent = Jei nurodytu adresu užregistruota paskyra, laiškas jau išsiųstas. Atverkite jo nuorodą šioje naršyklėje arba čia įrašykite kodą.
residents-code-sent-registration = Nurodytu adresu išsiuntėme laišką. Atverkite jo nuorodą šioje naršyklėje arba čia įrašykite kodą.
residents-code = Kodas iš laiško
residents-code-hint = Aštuoni skaitmenys. Galioja naujausio laiško kodas.
residents-code-submit = Tęsti
residents-code-nothing = Negavote laiško?
residents-code-nothing-text = Palaukite kelias minutes, pažiūrėkite, ar laiškas nepateko į šlamšto aplanką, ir patikrinkite, ar be klaidų įrašėte adresą.
residents-code-again = Prašyti naujo laiško
residents-code-digits = Įrašykite aštuonis kodo skaitmenis.
residents-code-wrong = Kodas neteisingas. Patikrinkite, ar žiūrite į naujausią laišką.
residents-code-locked = Per daug neteisingų bandymų, todėl šis kodas nebegalioja. Paprašykite naujo laiško.
residents-code-over = Kodas nebegalioja arba jo buvo paprašyta kitoje naršyklėje. Paprašykite naujo laiško.

residents-link-over-title = Nuoroda nebegalioja
residents-link-over-text = Ja jau pasinaudota arba baigėsi jos galiojimo laikas. Paprašykite naujo laiško.
residents-link-other-browser-title = Nuoroda atverta kitoje naršyklėje
residents-link-other-browser-text = Saugumo sumetimais nuoroda veikia tik toje naršyklėje, kurioje paprašėte laiško. Grįžkite į ją ir įrašykite laiške nurodytą kodą arba paprašykite naujo laiško čia.
residents-link-locked-title = Nuoroda nebegalioja
residents-link-locked-text = Per daug kartų įrašytas neteisingas kodas. Paprašykite naujo laiško.

residents-register-title = Registracija
residents-register-lead = Užsiregistravę galėsite dalyvauti konsultacijose, diskutuoti ir pasirašyti peticijas.
residents-register-known = Jau turite paskyrą?
residents-register-submit = Registruotis
residents-municipality = Kur gyvenate?
residents-language = Svetainės ir laiškų kalba
residents-name = Rodomas vardas
residents-name-hint = Jį matys visi. Galite nurodyti ne visą vardą arba pasirinkti slapyvardį.
residents-age = { $age ->
    [one] Man jau yra { $age } metai
    [few] Man jau yra { $age } metai
    [many] Man jau yra { $age } metų
   *[other] Man jau yra { $age } metų
}
residents-age-there = { $municipality } – { $age } m.
residents-age-differs = Man jau yra tiek metų, kiek reikalauja mano savivaldybė ({ $ages })
residents-privacy-html = Kaip tvarkome Jūsų duomenis, aprašyta puslapyje <a href="{ $page }">„Asmens duomenų apsauga“</a>.
residents-agree = Susipažinau su šia tvarka
residents-agree-consent = Susipažinau su šia tvarka ir sutinku, kad mano asmens duomenys būtų tvarkomi
residents-agree-differs = Susipažinau su šia tvarka, o jei gyvenu savivaldybėje, kuri prašo sutikimo ({ $towns }), – ir sutinku, kad mano asmens duomenys būtų tvarkomi

residents-problem-name-short = Vardą turi sudaryti bent du ženklai.
residents-problem-name-invisible = Varde yra nematomų ženklų. Įrašykite jį iš naujo.
residents-problem-name-letterless = Varde turi būti bent viena raidė.
residents-problem-age = Registruotis gali tik reikiamo amžiaus sulaukę gyventojai. Jei jau sulaukėte tokio amžiaus, pažymėkite šį langelį.
residents-problem-agree = Be to paskyros sukurti negalime. Jei su tvarka susipažinote ir ji Jums tinka, pažymėkite šį langelį.
residents-problem-stale = Kol pildėte, paskyra buvo pakeista kitame lange. Palyginkite duomenis ir, jei tebenorite pakeisti, išsaugokite dar kartą.

# The account.
residents-account-title = Paskyra
residents-account-municipality = Savivaldybė
residents-account-status = Gyvenamoji vieta
residents-verified = Patvirtinta
residents-unverified = Savivaldybė dar nepatvirtino
residents-account-roles = Pareigos svetainėje
residents-role-administrator = administratorius
residents-role-editor = redaktorius
residents-role-moderator = moderatorius
residents-role-translator = vertėjas
residents-role-councillor = tarybos narys
residents-account-since = Užsiregistruota
residents-name-later = Matomas visiems. Prie to, ką jau parašėte, liks ankstesnis vardas.
residents-save = Išsaugoti
residents-former = Buvęs gyventojas
residents-account-parts = Ką čia rasite ir galite keisti
residents-account-lacks-factor = Darbuotojų puslapiai atveriami tik papildomai patvirtinus tapatybę.
residents-account-add-factor = Pridėkite prieigos raktą arba programėlę
residents-section-residency = Gyvenamoji vieta
residents-section-residency-text = Kaip savivaldybė patvirtina, kad joje gyvenate.
residents-section-data = Jūsų duomenys
residents-section-data-text = Atsisiųskite viską, ką apie Jus saugome, arba ištrinkite paskyrą.

residents-profile-title = Vardas, kalba ir laikas
residents-profile-lead = Kokį vardą mato kiti, kokia kalba skaitote svetainę ir pagal kurią laiko juostą joje rodomas laikas.
residents-zone = Laiko juosta
residents-zone-hint = Pagal ją svetainėje rodomos datos ir laikas.
residents-zone-of = Kaip savivaldybėje: { $municipality }
residents-zone-other = Kita
residents-zone-typed = Kita laiko juosta
residents-zone-typed-hint = Pavyzdžiui, Europe/Warsaw.
residents-zone-unknown = Tokios laiko juostos nėra. Įrašykite tarptautinį jos pavadinimą, pavyzdžiui, Europe/Warsaw.

residents-sessions = Kur esate prisijungę
residents-sessions-lead = Jei kurio nors įrenginio neatpažįstate, atjunkite jį.
residents-session-device = Naršyklė ir sistema
residents-session-unknown = Neatpažinta naršyklė
residents-session-this = ši naršyklė
residents-session-since = Prisijungta
residents-session-seen = Paskutinį kartą naudotasi
residents-session-action = Veiksmas
residents-session-end = Atjungti
residents-session-factor = Antrasis patvirtinimas
residents-session-factor-yes = Atliktas
residents-session-factor-no = Neatliktas
residents-sign-out = Atsijungti
residents-sign-out-everywhere = Atsijungti visuose įrenginiuose

# The second confirmation.
residents-factor-title = Antrasis patvirtinimas
residents-factor-lead = Prieigos raktas arba programėlė. Su jais net tas, kas pateko į Jūsų el. paštą, negalės pakeisti paskyros apsaugos ar veikti Jūsų vardu kaip darbuotojas.
residents-factor-why = Pridėjus antrąjį patvirtinimą, net tas, kas pateko į Jūsų el. paštą, negali pakeisti paskyros apsaugos. Darbuotojams jis būtinas.
residents-factor-onward = Tęsti, ką pradėjote
residents-factor-confirm = Patvirtinkite tapatybę
residents-factor-confirm-text = Prisijungus tai reikia padaryti vieną kartą.
residents-factor-code = Kodas
residents-factor-code-hint = Šeši programėlės skaitmenys arba vienas iš atsarginių kodų.
residents-factor-code-submit = Patvirtinti
residents-factor-code-unreadable = Programėlės kodą sudaro šeši skaitmenys, atsarginį kodą – dešimt raidžių ir skaitmenų.
residents-factor-code-wrong = Kodas neteisingas. Patikrinkite, ar žiūrite į šios svetainės kodą.
residents-factor-code-used = Šis kodas jau panaudotas. Palaukite, kol programėlė parodys naują.
residents-factor-code-locked = Per daug neteisingų bandymų. Bandykite dar kartą po penkiolikos minučių.
residents-factor-added = Pridėta { $day }
residents-factor-used = Paskutinį kartą naudota { $day }
residents-factor-remove = Pašalinti
residents-factor-app = Vienkartinių kodų programėlė
residents-factor-app-text = Telefono programėlė kas pusę minutės parodo naują kodą. Ji veikia ir be interneto, ir tada, kai naršyklėje išjungti scenarijai („JavaScript“).
residents-factor-app-there = Programėlė pridėta
residents-factor-app-add = Pridėti programėlę
residents-factor-app-remove = Pašalinti programėlę
residents-factor-app-lead = Reikės programėlės, kuri rodo vienkartinius kodus. Tinka bet kuri TOTP standarto programėlė.
residents-factor-app-scan = Nuskaitykite šį paveikslėlį programėle.
residents-factor-app-picture = Programėlei skirtas QR kodas; tas pats raktas tekstu pateiktas žemiau
residents-factor-app-type = Arba įrašykite į programėlę šį raktą:
residents-factor-app-open = Atverti programėlę šiame įrenginyje
residents-factor-app-code = Programėlės rodomas kodas
residents-factor-app-code-hint = Šeši skaitmenys.
residents-factor-app-submit = Pridėti
residents-factor-app-digits = Įrašykite šešis programėlės rodomus skaitmenis.
residents-factor-app-wrong = Kodas neteisingas. Patikrinkite, ar tiksliai eina telefono laikrodis, ir įrašykite dabar rodomą kodą.

residents-passkeys = Prieigos raktai
residents-passkeys-text = Raktą saugo Jūsų įrenginys arba slaptažodžių tvarkytuvė, o atrakinate jį piršto atspaudu, veidu arba PIN kodu. Juo galite ir prisijungti, nelaukdami laiško.
residents-passkeys-not-here = Šiuo svetainės adresu prieigos raktai neveikia. Naudokite vienkartinių kodų programėlę.
residents-passkey-add = Pridėti prieigos raktą
residents-passkey-add-lead = Naršyklė paklaus, kur raktą saugoti.
residents-passkey-name = Rakto pavadinimas
residents-passkey-name-hint = Kad atskirtumėte savo raktus. Jį matote tik Jūs.
residents-passkey-make = Sukurti raktą
residents-passkey-show = Patvirtinti prieigos raktu
residents-passkey-remove = Pašalinti prieigos raktą „{ $name }“
residents-passkey-scripts = Prieigos raktams reikia scenarijų („JavaScript“), o Jūsų naršyklėje jie neveikia. Naudokite vienkartinių kodų programėlę.
residents-passkey-failed = Prieigos raktas neatsakė arba Jūs atšaukėte. Galite bandyti dar kartą.
residents-passkey-known = Šiame įrenginyje jau yra Jūsų paskyros prieigos raktas.
residents-passkey-refused = Prieigos rakto priimti nepavyko. Bandykite dar kartą.

residents-recovery-title = Atsarginiai kodai
residents-recovery-text = Jei prarastumėte telefoną arba raktą, tapatybę galėsite patvirtinti atsarginiu kodu. Kiekvienas kodas galioja vieną kartą.
residents-recovery-left = { $count ->
    [one] Liko { $count } kodas.
    [few] Liko { $count } kodai.
    [many] Liko { $count } kodo.
   *[other] Liko { $count } kodų.
}
residents-recovery-made = Sukurta { $day }
residents-recovery-make = Sukurti atsarginius kodus
residents-recovery-new = Sukurti naujus kodus
residents-recovery-replaced = Sukūrus naujus, senieji nebegalios.
residents-recovery-shown = Užsirašykite šiuos kodus arba išspausdinkite šį puslapį ir laikykite saugioje vietoje. Daugiau jų neparodysime.
residents-recovery-kept = Kodus išsaugojau
residents-recovery-later = Vėliau

residents-again-title = Prisijunkite iš naujo
residents-again-text = Nuo prisijungimo praėjo daugiau kaip penkiolika minučių. Kad įsitikintume, jog tai Jūs, prisijunkite iš naujo, o tada pridėkite antrąjį patvirtinimą.
residents-again-submit = Prisijungti iš naujo

# Another email address.
residents-address-title = El. pašto adresas
residents-address-lead = Adresas, kuriuo Jums rašome ir kuriuo prisijungiate.
residents-address-now = Dabartinis adresas: { $mail }.
residents-address-how = Parašysime abiem adresais – senuoju ir naujuoju. Adresas pasikeis, kai patvirtinsite abu.
residents-address-new = Naujas adresas
residents-address-present = Dabartinis adresas
residents-address-ask = Išsiųsti abu laiškus
residents-address-same = Tai ir yra Jūsų adresas.
residents-address-open = Parašėme abiem adresais. Atverkite kiekvieno laiško nuorodą arba čia įrašykite abiejų laiškų kodus.
residents-address-confirmed = patvirtintas
residents-address-waiting = dar nepatvirtintas
residents-address-until = Patvirtinkite iki
residents-address-code-hint = Aštuoni skaitmenys iš bet kurio iš dviejų laiškų.
residents-address-code-wrong = Tokio kodo nėra nė viename iš laiškų.
residents-address-code-locked = Per daug neteisingų bandymų. Atsisakykite šio keitimo ir pradėkite iš naujo.
residents-address-confirm = Patvirtinti
residents-address-nothing = Negavote laiško arba apsirikote rašydami adresą?
residents-address-nothing-text = Pažiūrėkite, ar laiškas nepateko į šlamšto aplanką. Jei naujas adresas įrašytas su klaida, atsisakykite keitimo ir pradėkite iš naujo.
residents-address-cancel = Atsisakyti keitimo
residents-address-confirm-title = Adreso keitimo patvirtinimas
residents-address-confirm-text = Paskyros adresas pasikeis, kai bus patvirtinti abu adresai.
residents-address-confirm-old = Noriu pakeisti adresą
residents-address-confirm-new = Tai mano adresas
residents-address-over-title = Nuoroda nebegalioja
residents-address-over-text = Adresas jau pakeistas, keitimo atsisakyta arba pasibaigė laikas jį patvirtinti. Dabartinis adresas nurodytas paskyroje.
residents-address-locked-title = Nuoroda nebegalioja
residents-address-locked-text = Per daug kartų įrašytas neteisingas kodas. Atsisakykite keitimo ir pradėkite iš naujo.
residents-address-taken-title = Adreso pakeisti nepavyko
residents-address-taken-text = Naujasis adresas per tą laiką susietas su kita paskyra. Jūsų paskyros adresas lieka senasis.

# What was done.
web-done-signed-in = Prisijungėte.
web-done-registered = Paskyra sukurta, Jūs prisijungėte.
web-done-signed-out = Atsijungėte.
web-done-signed-out-everywhere = Atsijungėte visuose įrenginiuose.
web-done-session-ended = Įrenginys atjungtas.
web-done-account-saved = Pakeitimai išsaugoti.
web-done-second-factor = Ačiū, tapatybė patvirtinta.
web-done-passkey-added = Prieigos raktas pridėtas.
web-done-passkey-removed = Prieigos raktas pašalintas.
web-done-app-added = Programėlė pridėta.
web-done-app-removed = Programėlė pašalinta.
web-done-address-asked = Parašėme abiem adresais.
web-done-address-half = Vienas adresas patvirtintas. Dabar patvirtinkite kitą.
web-done-address-changed = Adresas pakeistas. Kituose įrenginiuose Jus atjungėme.
web-done-address-cancelled = Adresas nepakeistas.

# Letters.
residents-mail-sign-in-subject = Prisijungimo kodas: { $code }
residents-mail-sign-in-text = Gavome prašymą prisijungti prie Jūsų paskyros. Atverkite nuorodą toje pačioje naršyklėje, kurioje to paprašėte.
residents-mail-sign-in-button = Prisijungti
residents-mail-register-subject = Registracijos kodas: { $code }
residents-mail-register-text = Gavome prašymą šiuo adresu sukurti paskyrą. Norėdami užbaigti registraciją, atverkite nuorodą toje pačioje naršyklėje, kurioje pildėte formą.
residents-mail-register-button = Užbaigti registraciją
residents-mail-known-subject = Paskyrą jau turite. Prisijungimo kodas: { $code }
residents-mail-known-text = Gavome prašymą užsiregistruoti šiuo adresu, tačiau Jūs jau turite paskyrą. Kad prie jos prisijungtumėte, atverkite nuorodą toje pačioje naršyklėje, kurioje pildėte formą.
residents-mail-code = Arba įrašykite ten šį kodą:
residents-mail-valid = { $minutes ->
    [one] Nuoroda ir kodas galioja { $minutes } minutę ir tik vieną kartą.
    [few] Nuoroda ir kodas galioja { $minutes } minutes ir tik vieną kartą.
    [many] Nuoroda ir kodas galioja { $minutes } minutės ir tik vieną kartą.
   *[other] Nuoroda ir kodas galioja { $minutes } minučių ir tik vieną kartą.
}
residents-mail-asked = Prašymo laikas: { $at }. Naršyklė ir sistema: { $device }.
residents-mail-asked-unknown = Prašymo laikas: { $at }. Naršyklės atpažinti nepavyko.
residents-mail-not-you = Jei to neprašėte, nieko daryti nereikia: be šio laiško prie Jūsų paskyros niekas neprisijungs. Kodo niekam nesakykite.
residents-mail-not-you-register = Jei nesiregistravote, nieko daryti nereikia: paskyra nebus sukurta, o Jūsų adresą netrukus ištrinsime. Kodo niekam nesakykite.

residents-mail-changed-at = Laikas: { $at }.
residents-mail-changed-account = Atverti paskyrą
residents-mail-changed-not-you = Jei to nedarėte, paskyroje atsijunkite visuose įrenginiuose ir parašykite mums adresu { $contact }.
residents-mail-changed-unexpected = Jei tokio pakeitimo nesitikėjote, parašykite mums adresu { $contact }.

residents-mail-changed-roles-subject = Pasikeitė Jūsų pareigos svetainėje
residents-mail-changed-roles = { $count ->
    [0] Visos Jūsų pareigos svetainėje atšauktos.
   *[other] Jūsų pareigos svetainėje pasikeitė. Dabar Jūsų pareigos tokios: { $roles }.
}
residents-mail-changed-verified-subject = Jūsų gyvenamoji vieta patvirtinta
residents-mail-changed-verified = Savivaldybė patvirtino Jūsų gyvenamąją vietą. Dabar galite dalyvauti ir ten, kur to reikalaujama.
residents-mail-changed-unverified-subject = Gyvenamosios vietos patvirtinimas panaikintas
residents-mail-changed-unverified = Savivaldybė panaikino Jūsų gyvenamosios vietos patvirtinimą. Jei tai klaida, kreipkitės į ją.
residents-mail-changed-moved-subject = Jūsų paskyra perkelta į kitą savivaldybę
residents-mail-changed-moved = Paskyra perkelta į savivaldybę, kurioje, kaip nurodėte, dabar gyvenate. Kituose įrenginiuose Jus atjungėme, o gyvenamąją vietą reikės patvirtinti iš naujo.
residents-mail-changed-exported-subject = Parsiųsta Jūsų duomenų kopija
residents-mail-changed-exported = Iš Jūsų paskyros parsiųsta visų joje saugomų duomenų kopija.
residents-mail-changed-passkey-added-subject = Prie paskyros pridėtas prieigos raktas
residents-mail-changed-passkey-added = Prie Jūsų paskyros pridėtas prieigos raktas. Juo galima prisijungti ir patvirtinti tapatybę.
residents-mail-changed-passkey-removed-subject = Iš paskyros pašalintas prieigos raktas
residents-mail-changed-passkey-removed = Iš Jūsų paskyros pašalintas prieigos raktas. Juo prisijungti nebegalima.
residents-mail-changed-app-added-subject = Prie paskyros pridėta programėlė
residents-mail-changed-app-added = Prie Jūsų paskyros pridėta vienkartinių kodų programėlė. Jos kodais galima patvirtinti tapatybę.
residents-mail-changed-app-removed-subject = Iš paskyros pašalinta programėlė
residents-mail-changed-app-removed = Iš Jūsų paskyros pašalinta vienkartinių kodų programėlė. Jos kodai nebegalioja.
residents-mail-changed-recovery-made-subject = Sukurti nauji atsarginiai kodai
residents-mail-changed-recovery-made = Jūsų paskyrai sukurti nauji atsarginiai kodai. Ankstesnieji nebegalioja.
residents-mail-changed-recovery-used-subject = Panaudotas atsarginis kodas
residents-mail-changed-recovery-used = Jūsų paskyroje panaudotas atsarginis kodas. Antrą kartą jis nebegalios. Jei praradote telefoną arba raktą, pašalinkite jį paskyroje ir pridėkite naują.
residents-mail-changed-codes-guessed-subject = Jūsų paskyroje įrašyti neteisingi patvirtinimo kodai
residents-mail-changed-codes-guessed = Jūsų paskyroje penkis kartus įrašytas neteisingas patvirtinimo kodas, todėl penkiolika minučių kodų nepriimsime.
residents-mail-changed-factors-reset-subject = Pašalintas antrasis patvirtinimas
residents-mail-changed-factors-reset = Savivaldybė iš Jūsų paskyros pašalino visus prieigos raktus, programėlę ir atsarginius kodus ir atjungė Jus visuose įrenginiuose. Prisijunkite ir pridėkite naują patvirtinimą.
residents-mail-changed-address-subject = Pakeistas paskyros el. pašto adresas
residents-mail-changed-address = Jūsų paskyros el. pašto adresas pakeistas, patvirtinus abu adresus. Nuo šiol rašysime tik naujuoju.
residents-mail-changed-signed-in-subject = Prisijungta naujoje naršyklėje
residents-mail-changed-signed-in = Prie Jūsų paskyros prieigos raktu prisijungta naršyklėje, kurioje anksčiau prisijungta nebuvo.
residents-mail-changed-signed-out-subject = Atsijungta visuose įrenginiuose
residents-mail-changed-signed-out = Nuo Jūsų paskyros atsijungta visuose įrenginiuose.

residents-mail-address-old-subject = Patvirtinkite, kad keičiate el. pašto adresą
residents-mail-address-old-text = Gavome prašymą pakeisti Jūsų paskyros el. pašto adresą. Jei to prašėte Jūs, atverkite nuorodą ir, jei reikės, prisijunkite. Naujuoju adresu taip pat parašėme: reikia patvirtinti abu.
residents-mail-address-old-button = Patvirtinti keitimą
residents-mail-address-new-subject = Patvirtinkite naują el. pašto adresą
residents-mail-address-new-text = Gavome prašymą paskyros el. pašto adresą pakeisti šiuo adresu. Jei to prašėte Jūs, atverkite nuorodą ir, jei reikės, prisijunkite senuoju adresu. Senuoju adresu taip pat parašėme: reikia patvirtinti abu.
residents-mail-address-new-button = Patvirtinti adresą
residents-mail-address-code = Arba įrašykite paskyroje šį kodą:
residents-mail-address-valid = { $hours ->
    [one] Nuoroda ir kodas galioja { $hours } valandą.
    [few] Nuoroda ir kodas galioja { $hours } valandas.
    [many] Nuoroda ir kodas galioja { $hours } valandos.
   *[other] Nuoroda ir kodas galioja { $hours } valandų.
}
residents-mail-address-not-you = Jei to neprašėte, nieko netvirtinkite: adresas nepasikeis. Gali būti, kad prie Jūsų paskyros prisijungė kitas žmogus, todėl atsijunkite visuose įrenginiuose ir parašykite mums adresu { $contact }.
residents-mail-address-not-mine = Jei to neprašėte, nieko daryti nereikia: Jūsų adreso nenaudosime ir netrukus jį ištrinsime.
residents-mail-address-taken-subject = Kažkas norėjo naudoti Jūsų el. pašto adresą
residents-mail-address-taken-text = Gavome prašymą šį adresą suteikti kitai paskyrai, tačiau jis priklauso Jūsų paskyrai. Niekas nepasikeitė. Jei to prašėte Jūs ir turite dvi paskyras, prie šios prisijunkite šiuo adresu.
residents-mail-address-taken-not-you = Jei to neprašėte, nieko daryti nereikia: tikriausiai kažkas apsiriko rašydamas savo adresą.
