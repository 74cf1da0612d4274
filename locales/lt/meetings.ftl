# Meetings: places, calendars, minutes; at the end, what other rooms say of them.

meetings-title = Susitikimai
meetings-lead = Savivaldybės kviečia gyventojus susitikti salėje arba nuotoliniu būdu. Čia registruojatės, o po susitikimo rasite protokolą.
meetings-ahead = Artimiausi susitikimai
meetings-over = Įvykę ir atšaukti susitikimai
meetings-none-ahead = Kol kas nepaskelbta nė vieno būsimo susitikimo.
meetings-none-over = Įvykusių susitikimų dar nėra.
meetings-next = Artimiausi susitikimai su gyventojais
meetings-all = Visi susitikimai
meetings-also-online = Galima dalyvauti nuotoliniu būdu
meetings-online-only = Nuotoliniu būdu
meetings-state = { $state ->
    [draft] Juodraštis
    [cancelled] Atšauktas
    [closed] Protokolas paskelbtas
    [over] Įvyko
   *[coming] Įvyks
}
meetings-from-to = { $start }–{ $end }
meetings-when-where = Kada ir kur
meetings-begins = Pradžia:
meetings-ends = Pabaiga:
meetings-place = Vieta
meetings-online = Prisijungimo nuoroda
meetings-online-for-registered = Nuorodą matys užsiregistravusieji dalyvauti nuotoliniu būdu.
meetings-consultation = Konsultacija
meetings-phase = Etapas:
meetings-agenda = Darbotvarkė
meetings-agenda-clock = Laikas nurodytas pagal laikrodį šioje vietoje: { $town }.
meetings-cancelled = Susitikimas neįvyks
meetings-minutes = Protokolas
meetings-minutes-awaited = Susitikimas įvyko. Protokolas dar rengiamas ir bus paskelbtas čia.
meetings-came = Dalyvavo: salėje – { $room }, nuotoliniu būdu – { $remote }.
meetings-registration = Registracija
meetings-no-registration = Registruotis nereikia.
meetings-places = { $mode ->
    [remote] Nuotoliniu būdu:
   *[room] Salėje:
}
meetings-free = { $count ->
    [one] { $count } laisva vieta iš { $all }.
    [few] { $count } laisvos vietos iš { $all }.
    [many] { $count } laisvos vietos iš { $all }.
   *[other] { $count } laisvų vietų iš { $all }.
}
meetings-full = { $count ->
    [0] laisvų vietų nėra.
    [one] laisvų vietų nėra, laukia { $count } žmogus.
    [few] laisvų vietų nėra, laukia { $count } žmonės.
    [many] laisvų vietų nėra, laukia { $count } žmogaus.
   *[other] laisvų vietų nėra, laukia { $count } žmonių.
}
meetings-you-wait = { $mode ->
    [remote] Jūs laukiate vietos dalyvauti nuotoliniu būdu. Jūsų numeris eilėje – { $number }. Atsilaisvinus vietai, ją gausite ir parašysime Jums laišką.
   *[room] Jūs laukiate vietos salėje. Jūsų numeris eilėje – { $number }. Atsilaisvinus vietai, ją gausite ir parašysime Jums laišką.
}
meetings-you-come = { $mode ->
    [remote] Jūs užsiregistravote dalyvauti nuotoliniu būdu.
   *[room] Jūs užsiregistravote, Jums skirta vieta salėje.
}
meetings-register-until = Registruotis galima iki
meetings-sign-in-text = Norėdami užsiregistruoti, prisijunkite. Jei paskyros dar neturite, sukurkite ją.
meetings-sign-in = Prisijungti
meetings-sign-up = Sukurti paskyrą
meetings-register = { $mode ->
    [remote] Dalyvausiu nuotoliniu būdu
   *[room] Dalyvausiu salėje
}
meetings-change-to = { $mode ->
    [remote] Pakeisti: dalyvausiu nuotoliniu būdu
   *[room] Pakeisti: dalyvausiu salėje
}
meetings-withdraw = Atsisakyti dalyvauti
meetings-registration-over = Registracija baigta.
meetings-registration-privacy = Jūsų vardą mato tik Jūsų savivaldybės redaktoriai. Kita savivaldybė mato tik skaičių.
meetings-questions = Klausimai raštu
meetings-questions-text = Klausimą galite užduoti iš anksto: parašykite jį konsultacijos puslapyje.
meetings-questions-link = Rašyti klausimą
meetings-refused-late = Registruotis į šį susitikimą nebegalima.
meetings-refused-cancelled = Susitikimas atšauktas.
meetings-refused-not-offered = Taip dalyvauti šiame susitikime negalima.
meetings-refused-full = Ten laisvų vietų nėra, todėl palikome Jums turimą vietą. Jei norite laukti eilėje, pirmiausia atsisakykite dabartinės vietos.
meetings-calendar-name = Susitikimai su gyventojais
meetings-calendar-follow = Prenumeruoti kalendoriuje
meetings-calendar-add = Įtraukti į kalendorių
meetings-calendar-cancelled = Atšaukta: { $title }
meetings-mail-when = Kada:
meetings-mail-place = Kur:
meetings-mail-link = Prisijungimo nuoroda:
meetings-mail-open = Atverti susitikimo puslapį
meetings-mail-registered-subject = Užsiregistravote: { $title }
meetings-mail-registered = { $mode ->
    [remote] Užsiregistravote nuotoliniu būdu dalyvauti susitikime „{ $title }“. Jei dalyvauti negalėsite, atsisakykite susitikimo puslapyje, kad vieta atitektų kitam.
   *[room] Užsiregistravote į susitikimą „{ $title }“, Jums skirta vieta salėje. Jei atvykti negalėsite, atsisakykite susitikimo puslapyje, kad vieta atitektų kitam.
}
meetings-mail-waiting-subject = Laukiate vietos: { $title }
meetings-mail-waiting = { $mode ->
    [remote] Vietų nuotoliniu būdu dalyvauti susitikime „{ $title }“ šiuo metu nėra, todėl įrašėme Jus į eilę. Atsilaisvinus vietai, ją gausite ir parašysime Jums.
   *[room] Laisvų vietų salėje per susitikimą „{ $title }“ šiuo metu nėra, todėl įrašėme Jus į eilę. Atsilaisvinus vietai, ją gausite ir parašysime Jums.
}
meetings-mail-moved-up-subject = Gavote vietą: { $title }
meetings-mail-moved-up = { $mode ->
    [remote] Atsilaisvino vieta, todėl galėsite nuotoliniu būdu dalyvauti susitikime „{ $title }“. Jei dalyvauti nebegalite, atsisakykite susitikimo puslapyje.
   *[room] Atsilaisvino vieta, todėl galėsite atvykti į susitikimą „{ $title }“. Jei atvykti nebegalite, atsisakykite susitikimo puslapyje.
}
meetings-mail-changed-subject = Pasikeitė laikas arba vieta: { $title }
meetings-mail-changed = Pasikeitė susitikimo „{ $title }“, į kurį užsiregistravote, laikas arba vieta. Galioja tai, kas nurodyta žemiau.
meetings-mail-cancelled-subject = Susitikimas neįvyks: { $title }
meetings-mail-cancelled = Susitikimas „{ $title }“, į kurį užsiregistravote, neįvyks. Priežastis:
meetings-mail-reminder-subject = Primename: { $title }
meetings-mail-reminder = { $before ->
    [hour] Primename: po valandos prasidės susitikimas „{ $title }“.
    [day] Primename: po paros prasidės susitikimas „{ $title }“.
   *[other] Primename: netrukus prasidės susitikimas „{ $title }“.
}
meetings-mail-minutes-subject = Paskelbtas protokolas: { $title }
meetings-mail-minutes = Paskelbtas susitikimo „{ $title }“ protokolas. Jį rasite susitikimo puslapyje.
meetings-desk = Susitikimų rengimas
meetings-desk-text = Rengti ir skelbti susitikimus, matyti, kas užsiregistravo, skelbti protokolus.
meetings-desk-owed = Laukiama protokolo
meetings-desk-drafts = Juodraščiai
meetings-desk-waiting = { $count ->
    [one] Laukia { $count } žmogus.
    [few] Laukia { $count } žmonės.
    [many] Laukia { $count } žmogaus.
   *[other] Laukia { $count } žmonių.
}
meetings-taken = užimta vietų: { $held } iš { $all }.
meetings-minutes-due = Protokolą paskelbti iki
meetings-minutes-late = Vėluojama: protokolą reikėjo paskelbti iki
meetings-new = Naujas susitikimas
meetings-new-text = Pirmiausia įrašysime juodraštį. Gyventojai susitikimą matys, kai jį paskelbsite.
meetings-draft-text = Tai juodraštis: jį mato tik rengiančių savivaldybių redaktoriai. Patikrinkite tekstus ir laiką, tada skelbkite.
meetings-announce = Skelbti susitikimą
meetings-save = Įrašyti
meetings-change-text = Jei pakeisite laiką, vietą arba nuorodą, apie tai pranešime visiems užsiregistravusiems.
meetings-public-page = Viešas puslapis
meetings-registered = Užsiregistravusieji
meetings-cancel = Atšaukti susitikimą
meetings-cancel-text = Priežastis bus paskelbta ir išsiųsta visiems užsiregistravusiems. Atšaukto susitikimo atkurti negalima.
meetings-field-reason = Priežastis
meetings-field-title = Pavadinimas
meetings-field-description = Apie ką bus kalbama
meetings-field-place-hint = Adresas ir salė. Palikite tuščią, jei susitikimas vyks tik nuotoliniu būdu.
meetings-field-agenda-hint = Kiekvienas punktas – atskiroje eilutėje, pirmiau laikas: 18:00 Įžanga
meetings-field-when = Laikas
meetings-field-clock = Laiką rašykite pagal laikrodį šioje vietoje: { $town }.
meetings-field-date = Diena
meetings-field-start = Pradžia
meetings-field-end = Pabaiga
meetings-field-until-date = Registruotis galima iki šios dienos
meetings-field-until-hint = Palikite tuščią, jei registruotis galima iki pat pradžios.
meetings-field-until-time = Registruotis galima iki šios valandos
meetings-field-taking-part = Dalyvavimas
meetings-field-room = Vietų salėje
meetings-field-remote = Vietų dalyvauti nuotoliniu būdu
meetings-field-places-hint = Ne daugiau kaip { $max }. Palikite tuščią, jei taip registruotis negalima.
meetings-field-online = Prisijungimo nuoroda
meetings-field-online-hint = Visas adresas, prasidedantis https://
meetings-field-online-open = Kas mato nuorodą
meetings-online-registered = Tik užsiregistravusieji dalyvauti nuotoliniu būdu
meetings-online-everybody = Visi
meetings-field-belongs = Kas rengia ir su kuo susiję
meetings-field-with = Rengia kartu: { $town }
meetings-field-with-fixed = Rengia kartu: { $town }.
meetings-field-phase = Konsultacijos etapas
meetings-problem-date = Nurodykite dieną, pavyzdžiui, 2027-02-18.
meetings-problem-time = Nurodykite laiką, pavyzdžiui, 18:00.
meetings-problem-number = Įrašykite sveiką skaičių, ne didesnį kaip { $max }.
meetings-problem-end = Pabaiga turi būti vėliau už pradžią.
meetings-problem-past = Ši diena ir valanda jau praėjo.
meetings-problem-until = Registracija turi baigtis ne vėliau, nei prasidės susitikimas.
meetings-problem-place = Nurodykite vietą. Jei susitikimas vyks tik nuotoliniu būdu, nenurodykite vietų salėje ir įrašykite nuorodą.
meetings-problem-online = Įrašykite visą adresą, prasidedantį https://
meetings-problem-online-missing = Kad būtų galima dalyvauti nuotoliniu būdu, reikia nuorodos.
meetings-problem-agenda = Kiekvienoje eilutėje pirmiau parašykite laiką, tada – punktą: 18:00 Įžanga
meetings-problem-agenda-time = Darbotvarkės laikas turi būti tarp susitikimo pradžios ir pabaigos.
meetings-problem-agenda-differs = Darbotvarkės punktų skaičius ir laikas visomis kalbomis turi sutapti.
meetings-fault-changed = Kol rašėte, kitas redaktorius pakeitė šį susitikimą. Tai, ką parašėte, išsaugota žemiau: palyginkite su viešu puslapiu ir įrašykite dar kartą.
meetings-fault-over = Susitikimo laikas jau praėjo, todėl to padaryti nebegalima.
meetings-fault-early = Protokolą galima skelbti, kai susitikimas pasibaigia.
meetings-fault-done = Tai jau padaryta arba susitikimas nebekeičiamas.
meetings-preview = Peržiūra
meetings-preview-text = Taip protokolą matys skaitytojai. Jis dar nepaskelbtas.
meetings-show-preview = Peržiūrėti
meetings-publish = Skelbti protokolą
meetings-field-came-room = Kiek žmonių dalyvavo salėje
meetings-field-came-remote = Kiek žmonių dalyvavo nuotoliniu būdu
meetings-field-minutes = Protokolas
meetings-field-minutes-hint = Galite rašyti antraštes (##), sąrašus (-) ir nuorodas. Gyventojų vardų neminėkite, jei jie to neprašė.
meetings-numbers = Kiek užsiregistravo
meetings-town = Savivaldybė
meetings-how = Kaip dalyvaus
meetings-with-place = Turi vietą
meetings-waiting = Laukia eilėje
meetings-waits = laukia eilėje
meetings-mode = { $mode ->
    [remote] Nuotoliniu būdu
   *[room] Salėje
}
meetings-names = Mūsų savivaldybės gyventojai
meetings-names-text = { $count ->
    [one] Kitos savivaldybės gyventojų vardų čia nėra. Sąrašas ištrinamas praėjus { $count } dienai po susitikimo.
    [few] Kitos savivaldybės gyventojų vardų čia nėra. Sąrašas ištrinamas praėjus { $count } dienoms po susitikimo.
    [many] Kitos savivaldybės gyventojų vardų čia nėra. Sąrašas ištrinamas praėjus { $count } dienos po susitikimo.
   *[other] Kitos savivaldybės gyventojų vardų čia nėra. Sąrašas ištrinamas praėjus { $count } dienų po susitikimo.
}
meetings-names-forgotten = Sąrašas jau ištrintas.
meetings-names-none = Dar niekas neužsiregistravo.
meetings-name = Vardas
meetings-since = Nuo kada
web-done-meeting-registered = Užsiregistravote. Išsiuntėme Jums laišką.
web-done-meeting-waiting = Laisvų vietų nėra, todėl įrašėme Jus į eilę.
web-done-meeting-withdrawn = Jūs atsisakėte dalyvauti.
web-done-meeting-saved = Įrašyta.
web-done-meeting-announced = Susitikimas paskelbtas.
web-done-meeting-cancelled = Susitikimas atšauktas, užsiregistravusiems pranešime.
web-done-meeting-minutes = Protokolas paskelbtas.
journal-act-meeting-announced = Paskelbtas susitikimas „{ $title }“.
journal-act-meeting-changed = Pakeistas susitikimo „{ $title }“ laikas arba vieta.
journal-act-meeting-cancelled = Atšauktas susitikimas „{ $title }“.
journal-act-meeting-minutes = Paskelbtas susitikimo „{ $title }“ protokolas. Dalyvavo: salėje – { $room }, nuotoliniu būdu – { $remote }.
privacy-time-registrations = Kas užsiregistravo į susitikimą – po jo pabaigos. Dalyvavusiųjų skaičius lieka.
privacy-part-meeting-registrations = Susitikimai, į kuriuos užsiregistravote
privacy-keeps-meeting-registrations-what = Į kokį susitikimą ir kaip užsiregistravote. Vardą mato tik Jūsų savivaldybės redaktoriai, kad žinotų, kiek žmonių laukti.
privacy-keeps-meeting-registrations-end = Ištriname. Jūsų vieta atitenka pirmajam laukiančiam.
