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
