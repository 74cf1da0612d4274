# Answers: official answers to contributions, and the questions that wait for one.

answers-official = Oficialus atsakymas
answers-changed = Atsakymas pakeistas { $at }. Rodyti ankstesnius
answers-earlier = galiojo nuo { $at }
answers-due = Bus atsakyta iki
answers-late = Vėluojama atsakyti, terminas buvo
answers-done = Atsakyta
answers-answer = Atsakyti oficialiai
answers-change = Keisti oficialų atsakymą
answers-summary-answered = { $count ->
    [one] Atsakyta į { $count } klausimą
    [few] Atsakyta į { $count } klausimus
    [many] Atsakyta į { $count } klausimo
   *[other] Atsakyta į { $count } klausimų
}
answers-summary-waiting = { $count ->
    [one] laukia { $count } klausimas
    [few] laukia { $count } klausimai
    [many] laukia { $count } klausimo
   *[other] laukia { $count } klausimų
}
answers-kind-question = Klausimas
answers-kind-feedback = Atsiliepimas
answers-kind-again = Atsakymas netenkina

# A consultation's questions in public.
answers-questions = Klausimai administracijoms
answers-questions-lead = Jei konsultaciją rengia kelios administracijos, už atsakymą jos atsako kartu: terminas baigiasi tada, kai baigiasi trumpiausias iš jų terminų, ir užtenka vienos iš jų atsakymo.
answers-questions-none = Į visus klausimus atsakyta.
answers-questions-none-answered = Į klausimus dar neatsakyta.
answers-waiting = Laukia atsakymo
answers-answered = Atsakyta
answers-back = Grįžti į puslapį

# A town's desk.
answers-desk = Klausimai, laukiantys atsakymo
answers-desk-text = Oficialiai atsakykite į gyventojų klausimus ir atsiliepimus, kol nepraėjo terminas.
answers-desk-lead = { $count ->
    [one] Atsakymo laukia { $count } klausimas ar atsiliepimas. Pirmi rodomi tie, kurių terminas baigiasi anksčiausiai.
    [few] Atsakymo laukia { $count } klausimai ir atsiliepimai. Pirmi rodomi tie, kurių terminas baigiasi anksčiausiai.
    [many] Atsakymo laukia { $count } klausimo ir atsiliepimo. Pirmi rodomi tie, kurių terminas baigiasi anksčiausiai.
   *[other] Atsakymo laukia { $count } klausimų ir atsiliepimų. Pirmi rodomi tie, kurių terminas baigiasi anksčiausiai.
}
answers-desk-none = Šiuo metu niekas nelaukia.
answers-filter = Puslapis
answers-filter-all = Visi puslapiai
answers-filter-show = Rodyti

# Writing an answer.
answers-write-title = Oficialus atsakymas
answers-change-title = Oficialaus atsakymo keitimas
answers-asked = Į ką atsakote
answers-office = Kas pasirašo
answers-office-hint = Administracijos ar jos skyriaus pavadinimas.
answers-text = Atsakymo tekstas
answers-text-hint = Parašykite, kas nuspręsta, kodėl ir kas bus daroma toliau. Nurodyti asmens duomenų nereikia.
answers-change-hint = Pakeitus atsakymą, ankstesnis tekstas liks matomas su data.
answers-publish = Paskelbti atsakymą
answers-problem-changed = Kol rašėte, Jūsų administracijos atsakymas buvo paskelbtas arba pakeistas. Jis rodomas aukščiau; Jūsų tekstas liko formoje. Jei norite, kad galiotų jis, paskelbkite dar kartą.
answers-problem-withheld = Šis pasisakymas dabar nerodomas, todėl atsakyti į jį negalima.
web-done-answers-given = Oficialus atsakymas paskelbtas.

# Letters.
answers-mail-answered-subject = Administracija Jums atsakė: { $title }
answers-mail-answered = { $office } ({ $administration }) oficialiai atsakė į tai, ką parašėte puslapyje „{ $title }“:
answers-mail-read = Skaityti atsakymą
answers-mail-editors-subject = Gyventojai laukia atsakymo
answers-mail-new = { $count ->
    [one] Gautas { $count } naujas klausimas ar atsiliepimas.
    [few] Gauti { $count } nauji klausimai ir atsiliepimai.
    [many] Gauta { $count } naujo klausimo ir atsiliepimo.
   *[other] Gauta { $count } naujų klausimų ir atsiliepimų.
}
answers-mail-soon = { $count ->
    [one] Netrukus baigsis terminas atsakyti į { $count } klausimą ar atsiliepimą.
    [few] Netrukus baigsis terminas atsakyti į { $count } klausimus ir atsiliepimus.
    [many] Netrukus baigsis terminas atsakyti į { $count } klausimo ir atsiliepimo.
   *[other] Netrukus baigsis terminas atsakyti į { $count } klausimų ir atsiliepimų.
}
answers-mail-late = { $count ->
    [one] Praėjo terminas atsakyti į { $count } klausimą ar atsiliepimą.
    [few] Praėjo terminas atsakyti į { $count } klausimus ir atsiliepimus.
    [many] Praėjo terminas atsakyti į { $count } klausimo ir atsiliepimo.
   *[other] Praėjo terminas atsakyti į { $count } klausimų ir atsiliepimų.
}
answers-mail-open = Atverti sąrašą

# For other rooms.
journal-act-consultation-replied = Oficialiai atsakyta gyventojui konsultacijos „{ $title }“ puslapyje.
journal-act-consultation-reworded = Pakeistas oficialus atsakymas gyventojui konsultacijos „{ $title }“ puslapyje; ankstesnis tekstas liko matomas.
journal-act-petition-replied = Oficialiai atsakyta gyventojui peticijos „{ $title }“ puslapyje.
journal-act-petition-reworded = Pakeistas oficialus atsakymas gyventojui peticijos „{ $title }“ puslapyje; ankstesnis tekstas liko matomas.
municipalities-rule-question-days = { $count ->
    [one] Į konsultacijos klausimą administracija atsako per { $count } darbo dieną.
    [few] Į konsultacijos klausimą administracija atsako per { $count } darbo dienas.
    [many] Į konsultacijos klausimą administracija atsako per { $count } darbo dienos.
   *[other] Į konsultacijos klausimą administracija atsako per { $count } darbo dienų.
}
