# Residency: confirming where somebody lives, the staff's pages for it, moving house.

residency-title = Gyvenamosios vietos patvirtinimas
residency-confirmed = Savivaldybė patvirtino, kad čia gyvenate.
residency-not-confirmed = Savivaldybė dar nepatvirtino, kad čia gyvenate.
residency-how = { $way ->
    [letter] Patvirtinta laiške atsiųstu kodu:
    [in-person] Patvirtinta atvykus į savivaldybę:
    [roll] Patvirtinta pagal gyventojų sąrašą:
   *[claim] Patvirtinta per elektroninės atpažinties paslaugą:
}
residency-why = Dalyje konsultacijų ir peticijų gali dalyvauti tik gyventojai, kurių gyvenamoji vieta patvirtinta. Visur kitur pakanka paskyros.
residency-confirm = Patvirtinti
residency-no-way = Jūsų savivaldybė kol kas nepasiūlė, kaip patvirtinti gyvenamąją vietą.
residency-way = { $way ->
    [letter] Kodas paštu
    [in-person] Atvykus į savivaldybę
    [roll] Pagal gyventojų sąrašą
   *[claim] Elektroninė atpažintis
}

residency-letter-text = Savivaldybė paštu išsiuntinėja laiškus su kodais. Jei tokį gavote, įrašykite jame išspausdintą kodą.
residency-code = Kodas iš laiško
residency-code-hint = Šešiolika ženklų. Nesvarbu, ar rašysite didžiosiomis, ar mažosiomis raidėmis, su tarpais ir brūkšneliais ar be jų.
residency-sample-text = Demonstracinėje svetainėje laiško laukti nereikia: parodysime tokį, kokį gautumėte paštu.
residency-sample = Parodyti pavyzdinį laišką
residency-sample-address = Pavyzdžio g. 1, Jūsų miestas

residency-in-person-text = Atvykite su dokumentu, iš kurio matyti Jūsų gyvenamoji vieta ir amžius. Darbuotojas dokumentą tik pamatys: jo duomenų čia neįrašo.
residency-number-text = Kad darbuotojas rastų Jūsų paskyrą, pasakykite jam trumpą numerį. Jį gausite čia, kai jau būsite prie langelio: jis galioja 15 minučių.
residency-number-get = Gauti numerį
residency-number-say = Pasakykite darbuotojui šį numerį:
residency-number-until = Numeris galioja iki

residency-roll-text = Savivaldybė turi gyventojų sąrašą. Nurodykite, kaip esate jame įrašyti; ką įrašysite, bus tik palyginta ir nebus saugoma.
residency-born-hint = Pavyzdžiui, 1990-05-07
residency-digits = { $count ->
    [one] Tik paskutinis { $count } skaitmuo.
    [few] Tik paskutiniai { $count } skaitmenys.
    [many] Tik paskutinio { $count } skaitmens.
   *[other] Tik paskutinių { $count } skaitmenų.
}
residency-number-name = Asmens kodas
residency-claim-text = Prisijunkite per savivaldybės siūlomą elektroninės atpažinties paslaugą: gyvenamoji vieta bus patvirtinta tuoj pat.

residency-column-name = Vardas ir pavardė
residency-column-settlement = Gyvenvietė
residency-column-address = Adresas
residency-column-language = Kalba
residency-column-surname = Pavardė
residency-column-given-name = Vardas
residency-column-born = Gimimo data
residency-column-digits = Skaitmenys

residency-required = Čia gali dalyvauti tik gyventojai, kurių gyvenamąją vietą patvirtino jų savivaldybė ({ $municipality }).
residency-required-action = Patvirtinkite savo gyvenamąją vietą

residency-problem-way = Jūsų savivaldybė tokiu būdu gyvenamosios vietos netvirtina.
residency-problem-code-shape = Kodą sudaro šešiolika raidžių ir skaitmenų. Patikrinkite, ar įrašėte visus.
residency-problem-code-slip = Kode yra rašybos klaida. Palyginkite jį su laišku ženklas po ženklo.
residency-problem-code-wrong = Tokio kodo Jūsų savivaldybė neišdavė. Patikrinkite, ar laiškas iš jos.
residency-problem-code-used = Šiuo kodu jau pasinaudota. Jei ne Jūs tai padarėte, kreipkitės į savivaldybę.
residency-problem-code-expired = Kodo galiojimo laikas baigėsi. Kreipkitės į savivaldybę dėl naujo laiško.
residency-problem-code-revoked = Savivaldybė šį kodą panaikino. Kreipkitės į ją dėl naujo laiško.
residency-problem-locked = Per daug neteisingų bandymų. Bandykite po paros arba pasirinkite kitą būdą.
residency-problem-name = Įrašykite vardą ir pavardę raidėmis.
residency-problem-born = Įrašykite visą datą, pavyzdžiui, 1990-05-07.
residency-problem-digits = { $max ->
    [one] Įrašykite { $max } skaitmenį.
    [few] Įrašykite { $max } skaitmenis.
    [many] Įrašykite { $max } skaitmens.
   *[other] Įrašykite { $max } skaitmenų.
}
residency-problem-roll-wrong = Sąraše taip įrašyto gyventojo nėra. Patikrinkite, ar viską įrašėte kaip dokumente, arba pasirinkite kitą būdą.
residency-problem-roll-taken = Pagal šį sąrašo įrašą jau patvirtinta kita paskyra. Jei ji ne Jūsų, kreipkitės į savivaldybę.
residency-problem-young = { $max ->
    [one] Patvirtinti galima tik tiems, kuriems jau yra { $max } metai.
    [few] Patvirtinti galima tik tiems, kuriems jau yra { $max } metai.
    [many] Patvirtinti galima tik tiems, kuriems jau yra { $max } metų.
   *[other] Patvirtinti galima tik tiems, kuriems jau yra { $max } metų.
}
residency-problem-agree = Jei sutinkate, pažymėkite šį langelį.
residency-problem-stale = Kol skaitėte, paskyra buvo pakeista kitame lange. Atverkite šį puslapį iš naujo.
residency-problem-last-administrator = Esate vienintelis savo savivaldybės administratorius. Pirmiausia paskirkite kitą, tada galėsite perkelti paskyrą.

web-done-residency-confirmed = Ačiū, Jūsų gyvenamoji vieta patvirtinta.
web-done-residency-before = Jūsų gyvenamoji vieta jau buvo patvirtinta.
web-done-moved = Jūsų paskyra perkelta.
web-done-residency-seen = Gyvenamoji vieta patvirtinta. Gyventojas apie tai gaus laišką.
web-done-residency-ended = Patvirtinimas panaikintas. Gyventojas apie tai gaus laišką.
web-done-residency-revoked = Partijos kodai panaikinti.
web-done-residency-roll = Naujas gyventojų sąrašas įkeltas.

residency-moving = Persikėliau gyventi kitur
residency-moving-text = Jei persikėlėte į kitą iš šios svetainės savivaldybių, perkelkite ir paskyrą.
residency-moving-go = Perkelti paskyrą
residency-move-lead = Perskaitykite, kas pasikeis, ir pasirinkite, kur dabar gyvenate.
residency-move-from = Dabar Jūsų paskyra yra čia:
residency-move-happens = Kas pasikeis
residency-move-data = Paskyros duomenys (vardas, el. pašto adresas, kalba, atsisakyti pranešimai) bus perkelti į naujosios savivaldybės duomenų saugyklą. Ji gali būti kitoje valstybėje, ir ten galioja tos valstybės teisė. Iš senosios saugyklos jie bus ištrinti.
residency-move-acts = Tai, ką jau parašėte ir pasirašėte, liks kaip buvo, su ankstesne savivaldybe.
residency-move-verified = Gyvenamosios vietos patvirtinimas nustos galioti: ją turės patvirtinti naujoji savivaldybė.
residency-move-staff = Neteksite darbuotojo pareigų ankstesnėje savivaldybėje.
residency-move-sessions = Visuose kituose įrenginiuose Jus atjungsime.
residency-move-to = Kur dabar gyvenate?
residency-move-agree = Suprantu, kas pasikeis, ir sutinku
residency-move-submit = Perkelti paskyrą
residency-move-back = Grįžti neperkėlus

residency-letters-title = Laiškai su kodais
residency-letters-desk = Išspausdinkite gyventojams laiškus su kodais gyvenamajai vietai patvirtinti.
residency-letters-lead = Kas įrašo laiške išspausdintą kodą, to gyvenamoji vieta patvirtinama.
residency-letters-new = Spausdinti laiškus
residency-letters-how = { $count ->
    [one] Įkelkite CSV failą arba įklijuokite eilutes: po vieną adresatui, ne daugiau kaip { $count }. Kalba (lt, ru, en) neprivaloma. Stulpeliai:
    [few] Įkelkite CSV failą arba įklijuokite eilutes: po vieną adresatui, ne daugiau kaip { $count }. Kalba (lt, ru, en) neprivaloma. Stulpeliai:
    [many] Įkelkite CSV failą arba įklijuokite eilutes: po vieną adresatui, ne daugiau kaip { $count }. Kalba (lt, ru, en) neprivaloma. Stulpeliai:
   *[other] Įkelkite CSV failą arba įklijuokite eilutes: po vieną adresatui, ne daugiau kaip { $count }. Kalba (lt, ru, en) neprivaloma. Stulpeliai:
}
residency-file = CSV failas
residency-file-hint = UTF-8 koduotė; stulpelius skiria kabliataškis arba kablelis.
residency-rows = Arba eilutės
residency-rows-hint = Pavyzdžiui: Vardenė Pavardenė;Tilto g. 1, Panemunė;lt
residency-letters-days = { $count ->
    [one] Kodai galios { $count } dieną.
    [few] Kodai galios { $count } dienas.
    [many] Kodai galios { $count } dienos.
   *[other] Kodai galios { $count } dienų.
}
residency-letters-once = Laiškai bus parodyti vieną kartą: vardų, adresų ir kodų svetainė nesaugo.
residency-letters-make = Parengti laiškus
residency-batches = Išspausdintos partijos
residency-batches-none = Laiškų dar nespausdinta.
residency-batch-made = Parengta
residency-batch-count = Laiškų
residency-batch-used = Pasinaudota
residency-batch-until = Galioja iki
residency-batch-state = Būsena
residency-batch-is = { $state ->
    [expired] Nebegalioja
    [revoked] Panaikinta
   *[good] Galioja
}
residency-batch-revoke = Panaikinti kodus
residency-problem-printed = Šie laiškai jau buvo parodyti, antrą kartą jų parodyti negalima. Jei neišsispausdinote, panaikinkite tą partiją ir parenkite naują.

residency-printed-title = Laiškai spausdinti
residency-printed-lead = { $count ->
    [one] Parengtas { $count } laiškas.
    [few] Parengti { $count } laiškai.
    [many] Parengta { $count } laiško.
   *[other] Parengta { $count } laiškų.
}
residency-printed-once = Išspausdinkite dabar: šis puslapis rodomas vieną kartą. Kiekvienas laiškas bus atskirame A4 lape.
residency-printed-back = Grįžti
residency-paper-title = Kodas Jūsų gyvenamajai vietai patvirtinti
residency-paper-text = Gyventojų dialogo svetainėje galite dalyvauti konsultacijose ir pasirašyti peticijas. Šiuo kodu patvirtinsite, kad gyvenate čia: { $town }.
residency-paper-open = Naršyklėje atverkite adresą
residency-paper-sign-in = Prisijunkite arba užsiregistruokite.
residency-paper-type = Įrašykite šį kodą:
residency-paper-until = Kodas galioja iki { $day } ir tik vieną kartą.
residency-paper-symbols = Jame nėra raidžių O ir I: tai skaitmenys nulis ir vienas.
residency-paper-secret = Kodas skirtas tik šio adreso gyventojui. Jei adresatas čia nebegyvena, laišką sunaikinkite.
residency-paper-ask = Jei kyla klausimų:

residency-in-person-title = Patvirtinimas atvykus
residency-in-person-desk = Patvirtinkite gyvenamąją vietą žmogui, kuris atvyko su dokumentu.
residency-in-person-lead = Paprašykite numerio, kurį gyventojas mato savo gyvenamosios vietos puslapyje, arba tikslaus paskyros el. pašto adreso.
residency-who = Numeris arba el. pašto adresas
residency-who-hint = Numerį sudaro aštuoni skaitmenys, jis galioja 15 minučių.
residency-find = Rasti paskyrą
residency-found-ask = Paklauskite, ar tai jo paskyros vardas.
residency-found-verified = Šios paskyros gyvenamoji vieta jau patvirtinta.
residency-found-other = Ieškoti kitos
residency-seen = { $age ->
    [one] Mačiau dokumentą, iš kurio matyti, kad žmogus gyvena mūsų savivaldybėje ir kad jam yra bent { $age } metai
    [few] Mačiau dokumentą, iš kurio matyti, kad žmogus gyvena mūsų savivaldybėje ir kad jam yra bent { $age } metai
    [many] Mačiau dokumentą, iš kurio matyti, kad žmogus gyvena mūsų savivaldybėje ir kad jam yra bent { $age } metų
   *[other] Mačiau dokumentą, iš kurio matyti, kad žmogus gyvena mūsų savivaldybėje ir kad jam yra bent { $age } metų
}
residency-seen-confirm = Patvirtinti gyvenamąją vietą
residency-end-text = Jei sužinojote, kad žmogus čia nebegyvena, patvirtinimą galite panaikinti. Tai, ką jis jau parašė ir pasirašė, liks.
residency-end = Panaikinti patvirtinimą
residency-problem-nobody = Mūsų savivaldybėje tokios paskyros nėra arba numeris nebegalioja. Paprašykite, kad gyventojas gautų naują numerį.
residency-problem-seen = Patvirtinti galite tik pamatę dokumentą. Jei jį matėte, pažymėkite šį langelį.
residency-problem-own = Savo gyvenamosios vietos patvirtinti ar jos patvirtinimo panaikinti negalite: tai turi padaryti kitas darbuotojas.
residency-problem-changed = Kol žiūrėjote, paskyra pasikeitė arba jos nebėra. Suraskite ją iš naujo.

residency-roll-title = Gyventojų sąrašas
residency-roll-desk = Įkelkite sąrašą, pagal kurį gyventojai patys patvirtins, kad čia gyvena.
residency-roll-lead = Gyventojas nurodo, kaip yra įrašytas sąraše, ir jo gyvenamoji vieta patvirtinama. Vienas įrašas patvirtina vieną paskyrą.
residency-roll-now = { $count ->
    [one] Dabar sąraše – { $count } žmogus. Įkelta:
    [few] Dabar sąraše – { $count } žmonės. Įkelta:
    [many] Dabar sąraše – { $count } žmogaus. Įkelta:
   *[other] Dabar sąraše – { $count } žmonių. Įkelta:
}
residency-roll-none = Sąrašas dar neįkeltas.
residency-roll-not-offered = Nustatymuose šis būdas neįjungtas, todėl gyventojai sąrašu naudotis negali.
residency-roll-import = Įkelti sąrašą
residency-roll-columns = CSV failo stulpeliai (pirma eilutė gali būti jų pavadinimai):
residency-roll-born = Gimimo data – 1990-05-07 arba 07.05.1990.
residency-roll-digits = Viso numerio neįkelkite.
residency-roll-hashed = Saugomi tik iš šių duomenų apskaičiuoti kodai: vardų, datų ir numerių iš jų sužinoti negalima.
residency-roll-replaces = Naujas sąrašas pakeičia ankstesnį. Jei bent viena eilutė netinka, neįkeliama nė viena.
residency-roll-submit = Įkelti sąrašą
residency-problem-roll-changed = Kol rinkotės failą, sąrašą įkėlė kitas darbuotojas. Pažiūrėkite, ar Jūsiškis naujesnis, ir, jei taip, įkelkite dar kartą.

residency-problem-encoding = Failas ne UTF-8 koduotės (pavyzdžiui, „Windows-1257“ arba „Windows-1251“), todėl vardų be klaidų perskaityti negalima. Skaičiuoklėje išsaugokite jį kaip „CSV UTF-8“ ir įkelkite iš naujo.
residency-problem-empty = Pasirinkite failą, kuriame yra bent viena eilutė su duomenimis.
residency-problem-rows-many = { $max ->
    [one] Per daug eilučių: vienu kartu galima ne daugiau kaip { $max }.
    [few] Per daug eilučių: vienu kartu galima ne daugiau kaip { $max }.
    [many] Per daug eilučių: vienu kartu galima ne daugiau kaip { $max }.
   *[other] Per daug eilučių: vienu kartu galima ne daugiau kaip { $max }.
}
residency-problem-rows = Kai kurios eilutės netinka, todėl neįkelta nė viena. Jos išvardytos žemiau.
residency-faults = { $count ->
    [one] Netinka { $count } eilutė
    [few] Netinka { $count } eilutės
    [many] Netinka { $count } eilutės
   *[other] Netinka { $count } eilučių
}
residency-faults-first = { $count ->
    [one] Išvardyta pirmoji { $count }.
    [few] Išvardytos pirmosios { $count }.
    [many] Išvardyta pirmųjų { $count }.
   *[other] Išvardyta pirmųjų { $count }.
}
residency-fault-line = Eilutė
residency-fault-what = Kas negerai
residency-fault-columns = Per daug arba per mažai stulpelių.
residency-fault-name = Nėra vardo ir pavardės.
residency-fault-address = Nėra adreso.
residency-fault-long = Vardas arba adresas ilgesnis nei 200 ženklų.
residency-fault-language = Tokios kalbos svetainėje nėra. Galima rašyti: lt, ru, en.
residency-fault-twice = Tas pats žmogus jau įrašytas { $line } eilutėje.
residency-fault-surname = Nėra pavardės.
residency-fault-given-name = Nėra vardo.
residency-fault-born = Gimimo datos perskaityti nepavyko arba tokios datos būti negali.
residency-fault-digits = { $digits ->
    [one] Turi būti lygiai { $digits } skaitmuo.
    [few] Turi būti lygiai { $digits } skaitmenys.
    [many] Turi būti lygiai { $digits } skaitmens.
   *[other] Turi būti lygiai { $digits } skaitmenų.
}
