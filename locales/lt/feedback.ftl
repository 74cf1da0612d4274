# Feedback about the administrations' work, and its public answers.

feedback-title = Atsiliepimai apie administracijų darbą
feedback-lead = Padėkos ir kritika, viešai parašytos savivaldybių administracijoms, ir jų atsakymai. Rašyti galite bet kuriai administracijai, kad ir kuriame krante gyventumėte.
feedback-front = Atsiliepimai apie administracijų darbą
feedback-write = Parašyti atsiliepimą
feedback-filters = Atsiliepimai pagal būseną ir administraciją
feedback-all-towns = Visos administracijos
feedback-none = Tokių atsiliepimų nėra.
feedback-to = kam:
feedback-tone-praise = Padėka
feedback-tone-criticism = Kritika
feedback-withheld = Nerodomas atsiliepimas
feedback-answered = Administracija atsakė.

feedback-figures = Kaip atsako administracijos
feedback-figures-town = Administracija
feedback-figures-in-time = Iš jų laiku
feedback-figures-took = Vidutiniškai per
feedback-figures-hint = Vidurkis skaičiuojamas iš paskutinių 100 atsakymų.
feedback-days = { $count ->
    [one] { $count } dieną
    [few] { $count } dienas
    [many] { $count } dienos
   *[other] { $count } dienų
}

# Writing.
feedback-write-lead = Parašykite, ką administracija padarė gerai arba ką turėtų daryti kitaip. Atsiliepimas ir atsakymas bus vieši; jei reikia atsakymo tik Jums, teikite prašymą įstatymo nustatyta tvarka.
feedback-municipality = Kuriai administracijai rašote
feedback-term-working = { $count ->
    [one] Atsako per { $count } darbo dieną.
    [few] Atsako per { $count } darbo dienas.
    [many] Atsako per { $count } darbo dienos.
   *[other] Atsako per { $count } darbo dienų.
}
feedback-term-calendar = { $count ->
    [one] Atsako per { $count } kalendorinę dieną.
    [few] Atsako per { $count } kalendorines dienas.
    [many] Atsako per { $count } kalendorinės dienos.
   *[other] Atsako per { $count } kalendorinių dienų.
}
feedback-tone = Kas tai
feedback-subject = Tema
feedback-subject-hint = Vienas sakinys, iki { $max } ženklų.
feedback-text = Atsiliepimas
feedback-text-hint = Nurodykite vietą, laiką ir ko tikitės. Nerašykite kitų žmonių asmens duomenų.
feedback-send = Paskelbti
feedback-back = Grįžti prie atsiliepimų
web-done-feedback-sent = Atsiliepimas paskelbtas ir perduotas administracijai. Kai ji atsakys, Jums parašysime.

# What the author says of the answer.
feedback-judge = Jūsų nuomonė apie atsakymą
feedback-judge-question = Ar atsakymas Jums padėjo?
feedback-judge-yes = Taip, klausimas išspręstas
feedback-judge-no = Ne, klausimas neišspręstas
feedback-follow-up = Ko trūksta
feedback-follow-up-hint = Jei klausimas neišspręstas, galite vieną kartą paaiškinti, kodėl. Į tai administracija atsakys per tokį patį terminą.
feedback-judge-send = Pateikti nuomonę
feedback-settled = Autorius: klausimas išspręstas
feedback-unsettled = Autorius: klausimas neišspręstas
feedback-problem-unanswered = Administracija dar neatsakė.
feedback-problem-said = Savo nuomonę apie atsakymą jau pateikėte, pakeisti jos negalima.
feedback-reply = Prisijungti prie pokalbio
web-done-feedback-judged = Ačiū. Jūsų nuomonė apie atsakymą paskelbta.

# For other rooms.
journal-act-feedback-replied = Paskelbtas oficialus atsakymas į gyventojo atsiliepimą apie administracijos darbą.
journal-act-feedback-reworded = Pakeistas oficialus atsakymas į gyventojo atsiliepimą apie administracijos darbą; ankstesnis tekstas liko matomas.
municipalities-rule-feedback-days = { $count ->
    [one] Į atsiliepimą apie savo darbą administracija atsako per { $count } darbo dieną.
    [few] Į atsiliepimą apie savo darbą administracija atsako per { $count } darbo dienas.
    [many] Į atsiliepimą apie savo darbą administracija atsako per { $count } darbo dienos.
   *[other] Į atsiliepimą apie savo darbą administracija atsako per { $count } darbo dienų.
}
municipalities-rule-feedback-calendar-days = { $count ->
    [one] Į atsiliepimą apie savo darbą administracija atsako per { $count } kalendorinę dieną.
    [few] Į atsiliepimą apie savo darbą administracija atsako per { $count } kalendorines dienas.
    [many] Į atsiliepimą apie savo darbą administracija atsako per { $count } kalendorinės dienos.
   *[other] Į atsiliepimą apie savo darbą administracija atsako per { $count } kalendorinių dienų.
}
privacy-part-feedback = Atsiliepimai apie administracijų darbą
privacy-keeps-feedback-what = Kuriai administracijai parašėte atsiliepimą, jo tema, pasirinktas vardas ir Jūsų nuomonė apie atsakymą, matomi visiems.
privacy-keeps-feedback-end = Atsiliepimas lieka kartu su atsakymu; vietoj vardo rašoma „Buvęs gyventojas“, ir teksto su Jumis susieti nebegalima.
privacy-field-settled = Ar atsakymas padėjo
privacy-word-kind-praise = Padėka
privacy-word-kind-criticism = Kritika
