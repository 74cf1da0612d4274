# How a reader is told of what concerns them: wishes, notices on the site, digests.

wishes-title = Pranešimų nustatymai
wishes-lead = Pasirinkite, apie ką Jums pranešti, kaip ir kada.
wishes-see-notices = Jūsų pranešimai
wishes-topics = Apie ką pranešti
wishes-topic = { $topic ->
    [replies] Atsakymai Jums
    [discussions] Diskusijos
    [petitions] Peticijos
    [consultations] Konsultacijos
    [meetings] Susitikimai
    [sittings] Tarybų posėdžiai
    [news] Naujienos
    [announcements] Savivaldybių pranešimai gyventojams
    [duties] Tarnybiniai darbai
   *[rights] Sprendimai dėl Jūsų
}
wishes-topic-hint = { $topic ->
    [replies] Kas nors atsakė Jums, Jus paminėjo arba atsižvelgė į tai, ką parašėte.
    [discussions] Ką kiti rašo ten, kur dalyvaujate arba ką sekate.
    [petitions] Kas vyksta su Jūsų, pasirašytomis ir sekamomis peticijomis.
    [consultations] Konsultacijų etapai, dokumentai ir rezultatai.
    [meetings] Pakeitimai, laisvos vietos, priminimai ir protokolai. Tylos valandos šių laiškų nestabdo: rytą gali būti per vėlu.
    [sittings] Darbotvarkės ir sprendimai.
    [news] Ką skelbia savivaldybių administracijos.
    [announcements] Ką administracija rašo gyventojams arba tiems, kas dalyvavo.
    [duties] Kas laukia Jūsų kaip darbuotojo.
   *[rights] Sprendimai dėl Jūsų arba to, ką parašėte.
}
wishes-mail = El. paštu
wishes-rhythm = { $rhythm ->
    [at-once] Iš karto
    [daily] Dienos santraukoje
    [weekly] Savaitės santraukoje
   *[never] Nerašyti
}
wishes-site = Rodyti ir pranešimuose svetainėje
wishes-rights-why = Apie sprendimus dėl Jūsų paskyros arba to, ką parašėte, visada pranešame laišku ir svetainėje: turite sužinoti, kas nuspręsta, kodėl ir kaip galite apskųsti. To reikalauja Reglamento (ES) 2022/2065 17 straipsnis.
wishes-when = Kada rašyti
wishes-clock = Visos valandos – pagal Jūsų laiką ({ $clock }). Santraukas parengiame { $at }.
wishes-weekday = Savaitės santraukos diena
wishes-day = { $day ->
    [monday] Pirmadienis
    [tuesday] Antradienis
    [wednesday] Trečiadienis
    [thursday] Ketvirtadienis
    [friday] Penktadienis
    [saturday] Šeštadienis
   *[sunday] Sekmadienis
}
wishes-quiet = Tylos valandos
wishes-quiet-hint = Tuo metu laiškų nesiunčiame, jie ateina tylos valandoms pasibaigus. Prisijungimo nuorodas ir laiškus apie paskyros saugumą siunčiame visada.
wishes-quiet-on = Nerašyti nurodytomis valandomis
wishes-quiet-off = Galima rašyti bet kada
wishes-quiet-from = Nuo
wishes-quiet-until = Iki
wishes-save = Išsaugoti
wishes-problem-quiet-same = Pradžia ir pabaiga turi skirtis. Jei tylos valandų nenorite, pasirinkite „Galima rašyti bet kada“.
wishes-problem-stale = Nustatymai pakeisti kitame lange, todėl jų neišsaugojome. Peržiūrėkite, ką pasirinkote čia, ir išsaugokite dar kartą.
web-done-wishes-saved = Pranešimų nustatymai išsaugoti.

wishes-stop-what = { $what ->
    [digest-daily] Dienos santraukos
    [digest-weekly] Savaitės santraukos
    [digests] Dienos ir savaitės santraukos
    [topic-replies] Visi laiškai apie atsakymus Jums
    [topic-discussions] Visi laiškai apie diskusijas
    [topic-petitions] Visi laiškai apie peticijas
    [topic-consultations] Visi laiškai apie konsultacijas
    [topic-meetings] Visi laiškai apie susitikimus
    [topic-sittings] Visi laiškai apie tarybų posėdžius
    [topic-news] Visi laiškai apie naujienas
    [topic-announcements] Visi savivaldybių pranešimų laiškai
   *[topic-duties] Visi laiškai apie tarnybinius darbus
}
wishes-stop-lead = Paspaudę mygtuką šių laiškų nebegausite. Pranešimai svetainėje liks.
wishes-stop = Nebegauti
wishes-stopped = Šių laiškų nebegausite.
wishes-stopped-undo = Pranešimai svetainėje lieka. Jei persigalvojote, laiškus galite vėl užsisakyti.
wishes-resume = Vėl gauti
wishes-stop-more = Ko dar galite atsisakyti
wishes-stop-all = Visi pranešimų nustatymai

wishes-header = Pranešimai
wishes-header-unread = { $count ->
    [one] { $count } neskaitytas
    [few] { $count } neskaityti
    [many] { $count } neskaityto
   *[other] { $count } neskaitytų
}
wishes-inbox-title = Pranešimai
wishes-inbox-unread = { $count ->
    [one] { $count } neskaitytas pranešimas.
    [few] { $count } neskaityti pranešimai.
    [many] { $count } neskaityto pranešimo.
   *[other] { $count } neskaitytų pranešimų.
}
wishes-inbox-all-read = Viską perskaitėte.
wishes-inbox-read-all = Pažymėti visus kaip skaitytus
wishes-inbox-new = Nauja
wishes-inbox-empty = Pranešimų kol kas nėra. Čia matysite, kas Jums atsakė ir kas nutiko ten, kur dalyvaujate.
wishes-inbox-kept = { $count ->
    [one] Pranešimus saugome { $count } dieną.
    [few] Pranešimus saugome { $count } dienas.
    [many] Pranešimus saugome { $count } dienos.
   *[other] Pranešimus saugome { $count } dienų.
}
web-done-notices-read = Visi pranešimai pažymėti kaip skaityti.

wishes-mail-stop-digest = Nebegauti šių santraukų

wishes-digest-subject = { $count ->
    [one] { $count } naujiena: { $title }
    [few] { $count } naujienos: { $title }
    [many] { $count } naujienos: { $title }
   *[other] { $count } naujienų: { $title }
}
wishes-digest-subject-more = { $count ->
    [one] { $count } naujiena: { $title } ir kt.
    [few] { $count } naujienos: { $title } ir kt.
    [many] { $count } naujienos: { $title } ir kt.
   *[other] { $count } naujienų: { $title } ir kt.
}
wishes-digest-lead = { $rhythm ->
    [digest-daily] Jūsų dienos santrauka:
    [digest-weekly] Jūsų savaitės santrauka:
   *[digests] Jūsų dienos ir savaitės santrauka:
} { $count ->
    [one] { $count } naujiena.
    [few] { $count } naujienos.
    [many] { $count } naujienos.
   *[other] { $count } naujienų.
}
wishes-place = { $room ->
    [petitions] Peticija
    [consultations] Konsultacija
    [meetings] Susitikimas
    [sittings] Posėdis
    [news] Naujiena
    [announcements] Savivaldybės pranešimas
    [feedback] Atsiliepimas
    [answers] Atsakymai gyventojams
    [translation] Vertimas
    [moderation] Priežiūra
   *[other] Svetainė
}
wishes-digest-left-here = { $count ->
    [one] Čia dar { $count } ankstesnė naujiena.
    [few] Čia dar { $count } ankstesnės naujienos.
    [many] Čia dar { $count } ankstesnės naujienos.
   *[other] Čia dar { $count } ankstesnių naujienų.
}
wishes-digest-left = { $count ->
    [one] Į laišką netilpo { $count } naujiena. Ją rasite pranešimuose svetainėje.
    [few] Į laišką netilpo { $count } naujienos. Jas rasite pranešimuose svetainėje.
    [many] Į laišką netilpo { $count } naujienos. Jas rasite pranešimuose svetainėje.
   *[other] Į laišką netilpo { $count } naujienų. Jas rasite pranešimuose svetainėje.
}
wishes-digest-inbox = Visi Jūsų pranešimai

privacy-time-notices = Jūsų pranešimai svetainėje
privacy-part-notices = Pranešimai svetainėje
privacy-part-wishes = Pranešimų nustatymai
privacy-keeps-notices-what = Apie ką Jums pranešėme svetainėje, ar tai perskaitėte ir kas laukia santraukos.
privacy-keeps-notices-end = Ištrinama iš karto.
privacy-keeps-wishes-what = Apie ką, kaip ir kada norite gauti pranešimus, jei ką nors pakeitėte.
privacy-keeps-wishes-end = Ištrinama iš karto.
