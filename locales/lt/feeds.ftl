# Feeds (Atom): what their entries are called, and the page that lists them.

feeds-follow = Sekti naujienas (Atom)
feeds-title = Naujienų srautai
feeds-lead = Naujienų srautas – tai adresas, kuriuo programa Jūsų telefone ar kompiuteryje pati pasižiūri, kas naujo. Paskyros ir el. pašto adreso tam nereikia.
feeds-how = Kaip juo naudotis
feeds-how-program = Pasirinkite srautų skaitymo programą: telefono programėlę, naršyklės priedą arba pašto programą, kuri moka skaityti srautus, pavyzdžiui, „Thunderbird“.
feeds-how-copy = Nukopijuokite čia pateiktos nuorodos adresą arba nuorodos „Sekti naujienas“ adresą to puslapio, kuris Jums rūpi.
feeds-how-add = Įklijuokite adresą programoje ten, kur pridedamas naujas srautas; jis dar vadinamas RSS arba Atom srautu.
feeds-language = Kiekvienas srautas turi adresą kiekviena svetainės kalba. Čia surašyti srautai – ta kalba, kuria skaitote šį puslapį. Jei teksto vertimo nėra, jis pateikiamas originalo kalba ir taip pažymimas.
feeds-privacy = Gyventojai srautuose nevadinami vardais, o tai, kas paslepiama svetainėje, dingsta ir iš srauto.
feeds-of-site = Visa svetainė
feeds-of-rooms = Sritys
feeds-of-towns = Savivaldybės
feeds-of-pages = Vienas puslapis
feeds-of-pages-text = Savo srautą turi ir kiekviena konsultacija, svarstomas dokumentas, peticija, susitikimas, posėdis ir atsiliepimas. Nuoroda „Sekti naujienas“ yra pačiame puslapyje.
feeds-calendars = Kalendoriai
feeds-calendars-text = Susitikimus su gyventojais galite matyti savo kalendoriuje. Jei kalendoriaus programoje prenumeruosite šį adresą, nauji, pakeisti ir atšaukti susitikimai joje atsinaujins patys.
feeds-calendar-meetings = Būsimų susitikimų kalendorius (.ics)
feeds-calendar-one = Vieno susitikimo failą rasite jo puslapyje, paspaudę „Įtraukti į kalendorių“.

# What the feeds are called and tell.
feeds-site = Visos svetainės naujienos
feeds-site-text = Konsultacijos, peticijos, susitikimai, posėdžiai, naujienos, atsiliepimai ir administracijų atsakymai.
feeds-site-about = Naujausi visų sričių įrašai
feeds-consultations = Konsultacijų naujienos
feeds-consultations-about = Paskelbtos ir prasidėjusios konsultacijos, jų rezultatai
feeds-petitions-about = Peticijos, kurioms renkami parašai, ir atsakymai į peticijas
feeds-meetings = Susitikimų naujienos
feeds-meetings-about = Paskelbti, pakeisti ir atšaukti susitikimai, jų protokolai
feeds-sittings = Posėdžių naujienos
feeds-sittings-about = Posėdžių darbotvarkės, sprendimai ir balsavimo rezultatai
feeds-news = Administracijų naujienos
feeds-news-about = Ką administracijos praneša gyventojams
feeds-feedback = Atsiliepimų naujienos
feeds-feedback-about = Nauji atsiliepimai ir administracijų atsakymai
feeds-journal = Nauji oficialūs veiksmai
feeds-journal-about = Naujausi oficialių veiksmų žurnalo įrašai
feeds-municipality = Naujienos: { $administration }
feeds-municipality-text = Viskas, kas susiję su viena savivaldybe: jos konsultacijos, jai skirtos peticijos, susitikimai, posėdžiai, naujienos ir administracijos atsakymai.

# A consultation.
feeds-consultation = Konsultacija „{ $title }“
feeds-consultation-text = Konsultacijos eiga, jos dokumentai, nauji gyventojų pasisakymai ir oficialūs atsakymai.
feeds-consultation-announced = Paskelbta konsultacija „{ $title }“
feeds-consultation-changed = Paskelbta { $number } konsultacijos „{ $title }“ redakcija
feeds-consultation-opened = Prasidėjo konsultacija „{ $title }“
feeds-consultation-phase = Konsultacijoje „{ $title }“ prasidėjo naujas etapas: { $phase }
feeds-consultation-closed = Baigėsi konsultacija „{ $title }“
feeds-consultation-withdrawn = Atšaukta konsultacija „{ $title }“
feeds-consultation-outcome = Paskelbti konsultacijos „{ $title }“ rezultatai
feeds-consultation-milestone = Po konsultacijos „{ $title }“: { $state ->
    [underway] darbas vyksta
    [done] darbas padarytas
    [dropped] darbo nebus
   *[planned] suplanuotas darbas
}
feeds-contribution = { $kind ->
    [question] Naujas klausimas: { $title }
    [proposal] Naujas pasiūlymas: { $title }
   *[comment] Nauja nuomonė: { $title }
}
feeds-answer = { $office } atsakė: { $title }

# A document under discussion.
feeds-document = Dokumentas „{ $title }“
feeds-document-text = Naujos svarstomo dokumento redakcijos.
feeds-document-version = { $version ->
    [1] Paskelbtas svarstyti dokumentas „{ $title }“
   *[other] Paskelbta { $version } dokumento „{ $title }“ redakcija
}

# A meeting.
feeds-meeting = Susitikimas „{ $title }“
feeds-meeting-text = Ar susitikimas nepasikeitė, ar neatšauktas ir koks jo protokolas.
feeds-meeting-news = { $what ->
    [changed] Pakeistas susitikimo „{ $title }“ laikas arba vieta
    [cancelled] Atšauktas susitikimas „{ $title }“
    [minutes] Paskelbtas susitikimo „{ $title }“ protokolas
   *[announced] Paskelbtas susitikimas „{ $title }“
}
feeds-where = { $when }, { $place }

# A sitting.
feeds-sitting = Posėdis „{ $title }“
feeds-sitting-text = Posėdžio darbotvarkė, sprendimai ir balsavimo rezultatai.
feeds-sitting-news = { $what ->
    [decided] Paskelbti posėdžio „{ $title }“ sprendimai
   *[announced] Paskelbta posėdžio „{ $title }“ darbotvarkė
}
feeds-votes = Už – { $for }, prieš – { $against }, susilaikė – { $abstain }.

# Feedback.
feeds-feedback-one = Atsiliepimas „{ $title }“
feeds-feedback-text = Administracijos atsakymas į atsiliepimą ir tai, ar jo pakako.
feeds-feedback-new = { $tone ->
    [praise] Nauja padėka: { $title }
   *[criticism] Nauja kritika: { $title }
}
feeds-feedback-verdict = { $settled ->
    [yes] Atsiliepimo „{ $title }“ autoriui atsakymo pakako
   *[no] Atsiliepimo „{ $title }“ autoriui atsakymo nepakako
}
