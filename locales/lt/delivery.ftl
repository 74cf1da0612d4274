### Savivaldybės administratorių puslapis apie laiškų pristatymą.

delivery-desk = Laiškų pristatymas
delivery-desk-text = Nepristatyti el. laiškai, priežastys ir kiek laiškų laukia.
delivery-lead = Nepristatyti laiškai saugomi { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
    [many] { $days } dienos
   *[other] { $days } dienų
}, kad galėtumėte bandyti dar kartą. Šis puslapis nerodo nei laiškų teksto, nei viso adreso.

delivery-now = Dabar ir per paskutinę valandą
delivery-what = Laiškai
delivery-waiting = Laukia
delivery-oldest = Seniausias laukia nuo
delivery-sent-hour = Perduota per valandą
delivery-failed-hour = Nepavyko per valandą
delivery-lane = { $lane ->
    [security] Prisijungimas ir paskyra
    [notification] Pranešimai
   *[bulk] Skelbimai ir suvestinės
}

delivery-failed = Nepristatyti
delivery-none = Tokių laiškų nėra.
delivery-reasons = Priežastys
delivery-why = { $why ->
    [mailbox] Tokios pašto dėžutės nėra
    [domain] Pašto sritis nepasiekiama
    [address] Šiuo adresu parašyti neįmanoma
    [disabled] Pašto dėžutė uždaryta
    [full] Pašto dėžutė pilna
    [large] Laiškas per didelis
    [policy] Gavėjo serveris laiško neįsileidžia
    [time] Atidėliota tris dienas
    [unreachable] Mūsų serveris tris dienas buvo nepasiekiamas
   *[other] Kita priežastis
}
delivery-advice = { $why ->
    [mailbox] Adresas įrašytas su klaida arba dėžutės nebėra. Bandyti dar kartą vargu ar verta.
    [domain] Dalis po @ įrašyta su klaida arba to serverio nebėra. Bandyti dar kartą vargu ar verta.
    [address] Taip užrašytu adresu mūsų ir gavėjo serveriai laiško perduoti negali.
    [disabled] Dėžutė yra, bet nieko nebepriima. Bandyti dar kartą vargu ar verta.
    [full] Pabandykite po kelių dienų, kai savininkas galbūt bus atlaisvinęs vietos.
    [large] Gavėjo serveris priima tik mažesnius laiškus.
    [policy] Paklauskite pašto serverio prižiūrėtojo, ar mūsų adresas neįtrauktas į draudžiamųjų sąrašą ir ar teisingi srities įrašai (SPF, DKIM, DMARC). Tada bandykite dar kartą.
    [time] Gavėjo serveris tris dienas atsakinėjo, kad dabar laiško priimti negali. Galite bandyti dar kartą.
    [unreachable] Pašto serverio nuostatas patikrinkite komanda „tiltas check“. Tada bandykite dar kartą.
   *[other] Serverio atsakymas nurodytas prie kiekvieno laiško. Ką jis reiškia, žinos pašto serverio prižiūrėtojas.
}

delivery-kind-head = Rūšis
delivery-kind = { $lane ->
    [security] Prisijungimas arba paskyra
    [notification] Pranešimas
   *[bulk] Skelbimas arba suvestinė
}
delivery-to = Kam
delivery-written = Parašytas
delivery-failed-at = Nepavyko
delivery-attempts = { $count ->
    [one] { $count } bandymas
    [few] { $count } bandymai
    [many] { $count } bandymo
   *[other] { $count } bandymų
}
delivery-answer = Serverio atsakymas
delivery-do = Veiksmai
delivery-again = Bandyti dar kartą
delivery-again-to = Bandyti dar kartą: { $to }
delivery-again-all = Visus šiuos bandyti dar kartą
delivery-forget = Atsisakyti
delivery-forget-to = Atsisakyti: { $to }
delivery-too-late = Šio laiško čia nebėra: juo pasirūpino bendradarbis arba baigėsi jo saugojimo laikas.

web-done-delivery-again = Laiškai vėl laukia išsiuntimo.
web-done-delivery-forgotten = Laiško atsisakyta, jo tekstas ir adresas pamiršti.

delivery-time-failed = Nepristatytas laiškas su adresu ir tekstu, kad jį būtų galima bandyti išsiųsti dar kartą.
