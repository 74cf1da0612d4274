# Accounts: signing in, registering, the account's page, their letters.

residents-sign-in-title = Prisijungimas
residents-sign-in-lead = Slaptažodžio nereikia: į Jūsų el. paštą atsiųsime nuorodą ir kodą.
residents-sign-in-submit = Atsiųsti laišką
residents-sign-in-newcomer = Dar neturite paskyros?
residents-register-link = Užsiregistruokite
residents-mail = El. pašto adresas
residents-mail-private = Adresas matomas tik Jums ir Jūsų savivaldybei.

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

residents-problem-name-short = Vardą turi sudaryti bent du ženklai.
residents-problem-name-invisible = Varde yra nematomų ženklų. Įrašykite jį iš naujo.
residents-problem-name-letterless = Varde turi būti bent viena raidė.
residents-problem-age = Registruotis gali tik reikiamo amžiaus sulaukę gyventojai. Jei jau sulaukėte tokio amžiaus, pažymėkite šį langelį.
residents-problem-agree = Be to paskyros sukurti negalime. Jei su tvarka susipažinote ir ji Jums tinka, pažymėkite šį langelį.
residents-problem-stale = Kol pildėte, paskyra buvo pakeista kitame lange. Palyginkite duomenis ir, jei tebenorite pakeisti, išsaugokite dar kartą.

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
residents-settings = Vardas ir kalba
residents-name-later = Matomas visiems. Prie to, ką jau parašėte, liks ankstesnis vardas.
residents-save = Išsaugoti
residents-sessions = Kur esate prisijungę
residents-sessions-lead = Jei kurio nors įrenginio neatpažįstate, atjunkite jį.
residents-session-device = Naršyklė ir sistema
residents-session-unknown = Neatpažinta naršyklė
residents-session-this = ši naršyklė
residents-session-since = Prisijungta
residents-session-seen = Paskutinį kartą naudotasi
residents-session-action = Veiksmas
residents-session-end = Atjungti
residents-sign-out = Atsijungti
residents-sign-out-everywhere = Atsijungti visuose įrenginiuose

web-done-signed-in = Prisijungėte.
web-done-registered = Paskyra sukurta, Jūs prisijungėte.
web-done-signed-out = Atsijungėte.
web-done-signed-out-everywhere = Atsijungėte visuose įrenginiuose.
web-done-session-ended = Įrenginys atjungtas.
web-done-account-saved = Pakeitimai išsaugoti.

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

residents-mail-changed-roles-subject = Pasikeitė Jūsų pareigos svetainėje
residents-mail-changed-roles = { $count ->
    [0] Jūsų, kaip savivaldybės darbuotojo, pareigos svetainėje atšauktos.
   *[other] Pasikeitė Jūsų, kaip savivaldybės darbuotojo, pareigos svetainėje. Dabartinės Jūsų pareigos: { $roles }.
}
residents-mail-changed-at = Laikas: { $at }.
residents-mail-changed-account = Atverti paskyrą
residents-mail-changed-not-you = Jei to nedarėte, paskyroje atsijunkite visuose įrenginiuose ir parašykite mums adresu { $contact }.
residents-mail-changed-unexpected = Jei tokio pakeitimo nesitikėjote, parašykite mums adresu { $contact }.

residents-mail-changed-verified-subject = Jūsų gyvenamoji vieta patvirtinta
residents-mail-changed-verified = Savivaldybė patvirtino Jūsų gyvenamąją vietą. Dabar galite dalyvauti ir ten, kur to reikalaujama.
residents-mail-changed-unverified-subject = Gyvenamosios vietos patvirtinimas panaikintas
residents-mail-changed-unverified = Savivaldybė panaikino Jūsų gyvenamosios vietos patvirtinimą. Jei tai klaida, kreipkitės į ją.
residents-mail-changed-moved-subject = Jūsų paskyra perkelta į kitą savivaldybę
residents-mail-changed-moved = Paskyra perkelta į savivaldybę, kurioje nurodėte dabar gyvenantys. Kituose įrenginiuose esate atjungti, o gyvenamąją vietą reikės patvirtinti iš naujo.

residents-agree-consent = Susipažinau su šia tvarka ir sutinku, kad mano asmens duomenys būtų tvarkomi
residents-agree-differs = Susipažinau su šia tvarka, o jei gyvenu savivaldybėje, kuri prašo sutikimo ({ $towns }), – ir sutinku, kad mano asmens duomenys būtų tvarkomi
residents-former = Buvęs gyventojas
residents-mail-changed-exported-subject = Parsiųsta Jūsų duomenų kopija
residents-mail-changed-exported = Iš Jūsų paskyros parsiųsta visų joje saugomų duomenų kopija.
