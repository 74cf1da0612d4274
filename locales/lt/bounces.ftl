# Letters that come back, and what the owner of the address can do.

bounces-title = Ar laiškai Jus pasiekia
bounces-banner = Nuo { $since } laiškai, siunčiami Jūsų el. pašto adresu, grįžta.
bounces-banner-link = Patikrinkite adresą, jį pakeiskite arba išbandykite dar kartą
bounces-account-note = Laiškai šiuo adresu grįžta

bounces-lead = Laiškai šiuo adresu grįžta. Kol taip yra, pranešimų ir santraukų Jums nesiunčiame. Laiškus, susijusius su prisijungimu ir Jūsų teisėmis, siunčiame ir toliau.
bounces-well = Kiek žinome, laiškai Jus pasiekia.
bounces-reason = Priežastis
bounces-reason-unknown = Tokios pašto dėžutės nėra. Galbūt adresas įrašytas su klaida.
bounces-reason-domain = Adreso dalis po ženklo @ laiškų nepriima. Galbūt ji įrašyta su klaida.
bounces-reason-disabled = Pašto dėžutė užblokuota arba nebenaudojama.
bounces-reason-unclear = Pašto serveris laiškų nepriima ir priežasties nenurodo.
bounces-since = Nuo kada
bounces-last = Paskutinis laiškas grįžo
bounces-count = { $count ->
    [one] Iš viso grįžo { $count } laiškas.
    [few] Iš viso grįžo { $count } laiškai.
    [many] Iš viso grįžo { $count } laiško.
   *[other] Iš viso grįžo { $count } laiškų.
}

bounces-again = Ar adresas teisingas?
bounces-again-text = Išsiųsime bandomąjį laišką. Kai atversite jame esančią nuorodą ir patvirtinsite, kad laišką gavote, vėl rašysime kaip anksčiau.
bounces-try = Mano adresas vėl veikia
bounces-trial-waiting = { $hours ->
    [one] Bandomasis laiškas išsiųstas { $at }. Jo nuoroda galioja { $hours } valandą.
    [few] Bandomasis laiškas išsiųstas { $at }. Jo nuoroda galioja { $hours } valandas.
    [many] Bandomasis laiškas išsiųstas { $at }. Jo nuoroda galioja { $hours } valandos.
   *[other] Bandomasis laiškas išsiųstas { $at }. Jo nuoroda galioja { $hours } valandų.
}
bounces-trial-back = Bandomasis laiškas, išsiųstas { $at }, taip pat grįžo.
bounces-change = Ar adresas pasikeitė?
bounces-change-text = Nurodykite adresą, kuriuo laiškai Jus pasiekia. Keitimą reikia patvirtinti abiem adresais; jei senojo pašto nebeatveriate, parašykite mums adresu { $contact }.
bounces-change-link = Pakeisti adresą

bounces-link-asked-title = Ar laišką gavote?
bounces-link-asked-text = Jei atvėrėte mūsų bandomojo laiško nuorodą, Jūsų adresas veikia. Patvirtinkite, ir pranešimus vėl siųsime kaip anksčiau.
bounces-link-button = Taip, laišką gavau
bounces-link-works-title = Jūsų adresas veikia
bounces-link-works-text = Ačiū. Pranešimus vėl siunčiame kaip anksčiau.
bounces-link-over-title = Nuoroda nebegalioja
bounces-link-over-text = Jos laikas baigėsi arba vėliau buvo išsiųstas kitas bandomasis laiškas. Prisijungę galite paprašyti naujo.
bounces-link-account = Ar laiškai mane pasiekia

web-done-trial-sent = Bandomąjį laišką išsiuntėme. Pažiūrėkite ir šlamšto aplanke.

bounces-mail-subject = Bandomasis laiškas: ar jis Jus pasiekė?
bounces-mail-text = Prašėte patikrinti, ar šiuo adresu laiškai Jus pasiekia. Jei skaitote šį laišką, vadinasi, pasiekia. Patvirtinkite tai, ir pranešimus vėl siųsime kaip anksčiau.
bounces-mail-button = Patvirtinti, kad laišką gavau
bounces-mail-valid = { $hours ->
    [one] Nuoroda galioja { $hours } valandą.
    [few] Nuoroda galioja { $hours } valandas.
    [many] Nuoroda galioja { $hours } valandos.
   *[other] Nuoroda galioja { $hours } valandų.
}
bounces-mail-not-you = Jei to neprašėte, nieko daryti nereikia.

privacy-part-unreachable = Laiškai, kurie grįžo
privacy-keeps-unreachable-what = Kada, kodėl ir kiek laiškų iš Jūsų adreso grįžo, kad veltui nerašytume ir galėtume Jus apie tai įspėti.
privacy-keeps-unreachable-end = Ištrinama iš karto.
privacy-time-unreachable = Tai, kad laiškai iš adreso grįžo, – po paskutinio tokio laiško. Tada vėl bandome rašyti.
privacy-field-returned = Laiškai grįžta
privacy-field-letters-returned = Kiek laiškų grįžo
privacy-field-last-returned-at = Paskutinis laiškas grįžo
privacy-field-works-since = Adresas veikia nuo
privacy-field-tried-at = Bandomasis laiškas išsiųstas
privacy-word-reason-unknown = Tokios pašto dėžutės nėra
privacy-word-reason-domain = Adreso dalis po ženklo @ laiškų nepriima
privacy-word-reason-disabled = Pašto dėžutė užblokuota arba nebenaudojama
privacy-word-reason-unclear = Pašto serveris priežasties nenurodė
