# Discussion: what residents write under consultations and petitions.

web-done-commented = Jūsų pasisakymas paskelbtas.

discussion-title = Pasisakymai
discussion-newest = Rodyti naujausius pasisakymus
discussion-no-more = Daugiau pasisakymų nėra.
discussion-empty-open = Kol kas niekas nepasisakė. Pasisakykite pirmieji.
discussion-empty-closed = Pasisakymų nėra.
discussion-sign-in = Prisijunkite ir pasisakykite
discussion-not-open = Pasisakymų šiuo metu nepriimame.
discussion-to = Kam:

discussion-write = Pasisakyti
discussion-reply-title = Atsakyti
discussion-answered = Į ką atsakote
discussion-typed = Jūsų parašytas tekstas
discussion-back = Grįžti nepaskelbus
discussion-kind = Kas tai?
discussion-kind-comment = Nuomonė
discussion-kind-proposal = Pasiūlymas
discussion-kind-question = Klausimas
discussion-text = Jūsų tekstas
discussion-text-hint = Tekstas bus viešas, šalia jo – Jūsų rodomas vardas ir savivaldybė. Galite rašyti pastraipomis, sąrašais ir įterpti nuorodų.
discussion-stance = Jūsų pozicija
discussion-stance-for = Pritariu
discussion-stance-against = Nepritariu
discussion-stance-neutral = Nei už, nei prieš
discussion-language = Kokia kalba rašote?
discussion-language-hint = Rašykite savo kalba: kiti skaitys vertimą, kai jis bus parengtas.
discussion-send = Paskelbti

discussion-problem-closed = Pasisakymų čia nebepriimame, todėl Jūsų tekstas nepaskelbtas. Galite jį nusikopijuoti.
discussion-problem-reply = Pasisakymo, į kurį atsakote, čia nėra. Galite paskelbti savo tekstą kaip atskirą pasisakymą.

discussion-mail-reply-subject = Jums atsakė: { $title }
discussion-mail-comment-subject = Naujas pasisakymas: { $title }
discussion-mail-reply = { $author } atsakė į Jūsų pasisakymą puslapyje „{ $title }“:
discussion-mail-comment = { $author } parašė Jūsų puslapyje „{ $title }“:
discussion-mail-read = Skaityti ir atsakyti
discussion-mail-original = { $language ->
    [ru] Parašyta rusų kalba; vertimo kol kas nėra.
    [en] Parašyta anglų kalba; vertimo kol kas nėra.
    [lt] Parašyta lietuvių kalba; vertimo kol kas nėra.
   *[other] Vertimo kol kas nėra.
}
discussion-mail-translated = { $language ->
    [ru] Išversta iš rusų kalbos.
    [en] Išversta iš anglų kalbos.
    [lt] Išversta iš lietuvių kalbos.
   *[other] Tai vertimas.
}
discussion-problem-unconfirmed = Čia gali rašyti tik gyventojai, kurių gyvenamoji vieta patvirtinta, todėl Jūsų tekstas nepaskelbtas. Galite jį nusikopijuoti.

discussion-report = Pranešti
discussion-author-withheld = Nerodomas pasisakymas
discussion-withheld = { $state ->
    [held] Šis pasisakymas nuo { $since } laukia moderatoriaus peržiūros (taisyklė „{ $rule }“).
    [awaiting-edit] Autoriaus paprašyta pataisyti šį pasisakymą ({ $since }, taisyklė „{ $rule }“).
   *[hidden] Šis pasisakymas paslėptas { $since } pagal taisyklę „{ $rule }“.
}
discussion-held-own = Savo tekstą matote tik Jūs ir moderatoriai.
discussion-why = Sprendimas ir jo motyvai
discussion-edit = Pataisyti pasisakymą
discussion-thread-closed = Pokalbis uždarytas
discussion-problem-withheld = Į šį pasisakymą atsakyti negalima, nes jis nerodomas. Savo tekstą galite nusikopijuoti ir paskelbti atskirai.
discussion-problem-thread-closed = Šis pokalbis uždarytas, todėl atsakymų nebepriimame. Savo tekstą galite nusikopijuoti.
discussion-problem-repeated = Tokį patį ar labai panašų tekstą jau paskelbėte. Parašykite, ką norite pridurti.
discussion-problem-often = { $max ->
    [one] Per valandą galima paskelbti ne daugiau kaip { $max } pasisakymą. Jūsų tekstas išliko, paskelbkite jį vėliau.
    [few] Per valandą galima paskelbti ne daugiau kaip { $max } pasisakymus. Jūsų tekstas išliko, paskelbkite jį vėliau.
    [many] Per valandą galima paskelbti ne daugiau kaip { $max } pasisakymo. Jūsų tekstas išliko, paskelbkite jį vėliau.
   *[other] Per valandą galima paskelbti ne daugiau kaip { $max } pasisakymų. Jūsų tekstas išliko, paskelbkite jį vėliau.
}
