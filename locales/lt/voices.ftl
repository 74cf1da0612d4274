# Balsai: palaikymas, rikiavimas, citatos, paminėjimai ir nauji pasisakymai.

web-done-support-given = Jūsų palaikymas įskaitytas.
web-done-support-withdrawn = Jūsų palaikymas atšauktas.

voices-order = Pasisakymų tvarka
voices-order-new = Naujausi
voices-order-supported = Labiausiai palaikomi
voices-order-discussed = Labiausiai aptariami
voices-order-both = Palaikomi abiejuose krantuose
voices-first = Į pirmąjį šios tvarkos puslapį

voices-about = Kaip rikiuojami pasisakymai
voices-about-new = „{ voices-order-new }“ – pagal tai, kada pokalbis prasidėjo. Verčiant puslapius niekas nesikartoja ir nieko nepraleidžiama.
voices-about-supported = „{ voices-order-supported }“ – pagal tai, kiek gyventojų palaiko pirmąjį pokalbio pasisakymą.
voices-about-discussed = „{ voices-order-discussed }“ – pagal tai, kiek pokalbyje atsakymų.
voices-about-both = „{ voices-order-both }“ – abiejų krantų palaikymas sudauginamas, todėl tai, ką palaiko tik vienas krantas, lieka gale, kad ir kiek žmonių ten gyventų, o didesnis krantas nėra svaresnis vien dėl savo dydžio. Keli balsai gali būti atsitiktiniai, todėl jie vertinami atsargiai.
voices-about-paging = Naujas palaikymas pokalbio vietą pakeičia po kelių sekundžių. Tolesniuose šių trijų tvarkų puslapiuose nerodomi pokalbiai, prasidėję po to, kai atvėrėte pirmąjį; pokalbį, kurio palaikymas tuo metu pasikeičia, galite sutikti du kartus arba nesutikti.
voices-about-depth = { $count ->
    [one] Atsakymai rodomi po pirmuoju pokalbio pasisakymu viena pakopa; atsakyme į atsakymą nurodoma, kam jis skirtas. Šiose trijose tvarkose rodomas { $count } pirmas kiekvieno pokalbio atsakymas, likusius atversite paspaudę nuorodą.
    [few] Atsakymai rodomi po pirmuoju pokalbio pasisakymu viena pakopa; atsakyme į atsakymą nurodoma, kam jis skirtas. Šiose trijose tvarkose rodomi { $count } pirmi kiekvieno pokalbio atsakymai, likusius atversite paspaudę nuorodą.
   *[other] Atsakymai rodomi po pirmuoju pokalbio pasisakymu viena pakopa; atsakyme į atsakymą nurodoma, kam jis skirtas. Šiose trijose tvarkose rodoma { $count } pirmų kiekvieno pokalbio atsakymų, likusius atversite paspaudę nuorodą.
}
voices-rest = { $count ->
    [one] Dar { $count } atsakymas: visas pokalbis
    [few] Dar { $count } atsakymai: visas pokalbis
    [many] Dar { $count } atsakymo: visas pokalbis
   *[other] Dar { $count } atsakymų: visas pokalbis
}

voices-support = Palaikyti
voices-withdraw = Nebepalaikyti
voices-supported = { $count ->
    [one] Palaiko { $count } gyventojas
    [few] Palaiko { $count } gyventojai
    [many] Palaiko { $count } gyventojo
   *[other] Palaiko { $count } gyventojų
}
voices-number = { $count }
voices-support-title = Pasisakymo palaikymas
voices-back = Grįžti į diskusiją
voices-refused-closed = Diskusija baigta, todėl palaikyti ar atšaukti palaikymo čia nebegalima.
voices-refused-own = Šį pasisakymą parašėte Jūs. Jį palaikyti gali kiti.
voices-refused-withheld = Šis pasisakymas dabar nerodomas, todėl jo palaikyti negalima.
voices-refused-unconfirmed = Čia dalyvauja tik gyventojai, kurių gyvenamoji vieta patvirtinta, todėl Jūsų palaikymas neįskaitytas.

voices-quote = Cituoti
voices-quotes = Cituojama:
voices-form-hint = Eilutė, prasidedanti ženklu >, yra citata. Jei parašysite @ ir čia pasisakiusio žmogaus vardą tiksliai taip, kaip jis rodomas, tas žmogus gaus laišką.

voices-mail-mention-subject = Jus paminėjo: { $title }
voices-mail-mention = { $author } paminėjo Jus diskusijoje „{ $title }“:

voices-arrived = { $form ->
    [one] # naujas pasisakymas
    [few] # nauji pasisakymai
    [many] # naujo pasisakymo
   *[other] # naujų pasisakymų
}
voices-arrived-show = Rodyti
voices-arrived-shown = Nauji pasisakymai parodyti savo vietose.

privacy-part-supports = Pasisakymų palaikymas
privacy-keeps-supports-what = Kuriuos pasisakymus palaikote. Viešai rodoma tik tai, kiek kiekvieno miesto gyventojų palaiko; palaikymą galite atšaukti, kol diskusija nebaigta.
privacy-keeps-supports-end = Jūsų palaikymas ištrinamas ir nebeskaičiuojamas.
