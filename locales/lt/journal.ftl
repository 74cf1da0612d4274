# The journal of official acts: the list, an entry, how it is verified; at the end, what the acts
# are called (journal-act-<kind>), by room.

journal-title = Oficialių veiksmų žurnalas
journal-lead = Viskas, ką savivaldybės čia padarė oficialiai: paskelbė, pradėjo, užbaigė, atsakė. Įrašai tik pridedami – nė vieno negalima nepastebimai pakeisti ar ištrinti.
journal-number = Nr. { $number }
journal-entry = Žurnalo įrašas Nr. { $number }
journal-none = Tokių įrašų kol kas nėra.
journal-all = Visi žurnalo įrašai
journal-only-subject = Rodomi tik įrašai apie šį puslapį:
journal-by-municipality = Įrašai pagal savivaldybę
journal-by-group = Įrašai pagal sritį
journal-all-municipalities = Visos savivaldybės
journal-group = { $group ->
    [consultation] Konsultacijos
    [petition] Peticijos
    [feedback] Atsiliepimai
    [sitting] Posėdžiai
    [meeting] Susitikimai
    [news] Naujienos
    [moderation] Moderavimas
    [staff] Darbuotojai
    [residency] Gyvenamosios vietos patvirtinimas
    [announcement] Pranešimai gyventojams
   *[all] Visos sritys
}
journal-unreadable = Šio įrašo perskaityti nepavyko.
journal-unknown = { $municipality }: kitas oficialus veiksmas ({ $kind }).
journal-verify = Patikrinkite patys
journal-verify-lead = Kiekvieno įrašo kontrolinis kodas apima ir ankstesnio įrašo kodą. Užsirašykite naujausią: vėliau pamatysite, ar kas nors iki jo pakeista.
journal-head = Naujausias įrašas:
journal-file = Visas žurnalas viename faile
journal-hash = Kontrolinis kodas
journal-hash-of = Įrašo Nr. { $number } kontrolinis kodas:
journal-previous-hash = Ankstesnio įrašo kontrolinis kodas
journal-who = Savivaldybė
journal-when = Kada tai įvyko
journal-recorded = Įrašyta į žurnalą
journal-intact = Įrašo turinys atitinka jo kontrolinį kodą.
journal-broken = Įrašo turinys neatitinka jo kontrolinio kodo: įrašas buvo pakeistas.
journal-hashed = Tekstas, iš kurio apskaičiuotas kontrolinis kodas
journal-neighbours = Gretimi žurnalo įrašai
journal-links = Įrašai žurnale
journal-links-all = Visi įrašai apie tai

journal-about = Kaip žurnalas sudaromas ir tikrinamas
journal-about-lead = Žurnalu nereikia aklai pasitikėti: kiekvienas gali jį atsisiųsti ir patikrinti.
journal-made = Kaip jis sudaromas
journal-made-what = Įrašas atsiranda tada, kai savivaldybė atlieka oficialų veiksmą: paskelbia naujieną ar posėdžio darbotvarkę, pradeda ar baigia konsultaciją, užbaigia parašų rinkimą, atsako gyventojams, paslepia pasisakymą, paskiria darbuotoją. Veiksmas ir pranešimas apie jį išsaugomi kartu, todėl vieno be kito nebūna.
journal-made-who = Įraše nurodyta savivaldybė, o ne žmogus. Asmens duomenų žurnale nėra, todėl jis niekada netrinamas.
journal-made-chain = Įrašai numeruojami iš eilės. Kiekviename yra ankstesnio įrašo kontrolinis kodas (SHA‑256 maiša), taigi pakeitus vieną įrašą nebetiktų visi po jo einantys.
journal-proves = Ką tai įrodo ir ko neįrodo
journal-proves-changes = Jei patikra sėkminga, nuo pirmo iki paskutinio įrašo nieko nepakeista, nepraleista ir nesukeista vietomis.
journal-proves-not-whole = Vien iš žurnalo nematyti, ar kas nors neperrašė jo viso iš naujo arba nenutrynė pabaigos. Tai pamato tas, kas anksčiau užsirašė naujausio įrašo numerį ir kontrolinį kodą arba pasiliko failo kopiją. Kuo daugiau žmonių tai daro, tuo patikimesnis žurnalas.
journal-proves-not-truth = Žurnalas taip pat neįrodo, kad įrašyti visi veiksmai arba kad įrašas teisingas. Jis įrodo tik tai, kad vėliau įrašas nepakeistas.
journal-check = Kaip patikrinti
journal-check-file-html = Atsisiųskite failą <a href="/journal.jsonl">{ $file }</a>. Kiekviena jo eilutė yra vienas įrašas JSON formatu. Turimą kopiją papildysite prie adreso pridėję <code>?from=</code> ir pirmo trūkstamo įrašo numerį. Atsakymo antraštėje <code>journal-head</code> nurodytas naujausio įrašo numeris ir kontrolinis kodas.
journal-check-form = Eilutės užrašytos kanoniniu pavidalu pagal RFC 8785: UTF‑8 koduotė, jokių tarpų tarp elementų, objekto laukai surikiuoti pagal pavadinimus, visi skaičiai sveikieji; tekstuose kairiniu pasviruoju brūkšniu pažymėtos tik kabutės, pats šis brūkšnys ir valdymo ženklai. Kiekvienam įrašui tikrinama:
journal-check-hash = Iš įrašo išėmus lauką „hash“ ir likusius užrašius kanoniniu pavidalu, šio teksto SHA‑256 maiša turi būti lygi „hash“.
journal-check-previous = Laukas „previous“ turi būti lygus ankstesnio įrašo laukui „hash“; pirmo įrašo „previous“ yra 64 nuliai.
journal-check-seq = Laukas „seq“ turi būti vienetu didesnis nei ankstesnio įrašo; pirmo įrašo „seq“ lygus 1.
journal-check-python = Tai padaro ši „Python“ programa. Failo vardas jai nurodomas paleidžiant, o patikrinusi ji parodo paskutinio įrašo numerį ir kontrolinį kodą:
journal-check-program = Tą patį daro ir šios svetainės programa. Po „noted“ nurodykite tai, ką kada nors užsirašėte:
journal-members = Iš ko susideda įrašas
journal-member = { $member ->
    [seq] numeris
    [previous] ankstesnio įrašo kontrolinis kodas
    [hash] šio įrašo kontrolinis kodas
    [at] kada veiksmas atliktas: milisekundės nuo 1970-01-01 00:00 UTC
    [recorded] kada įrašyta į žurnalą, skaičiuojant taip pat
    [municipality] veiksmą atlikusi savivaldybė
    [kind] veiksmo rūšis
    [group] sritis – pirmas rūšies žodis
    [subject] puslapis, su kuriuo veiksmas susijęs
    [title] to puslapio pavadinimas kalbomis, kuriomis jis parašytas
    [values] skaičiai ir žodžiai: pavyzdžiui, kiek parašų surinkta
    [cause] veiksmo žymuo (maiša): to paties veiksmo antrą kartą įrašyti neįmanoma
   *[v] įrašo sandaros versija
}

# Consultations.
journal-act-consultation-opened = Pradėta konsultacija „{ $title }“.
journal-act-consultation-closed = Baigta konsultacija „{ $title }“. Gauta pasisakymų: { $total }, iš jų šios savivaldybės gyventojų – { $own }.
journal-act-consultation-answered = Paskelbtas administracijos atsakymas dėl konsultacijos „{ $title }“.
journal-act-consultation-document = Paskelbtas svarstyti konsultacijos dokumentas „{ $title }“.
journal-act-consultation-document-version = Paskelbta konsultacijos dokumento „{ $title }“ { $version } redakcija.

# Petitions.
journal-act-petition-opened = Pradėti rinkti parašai po peticija „{ $title }“.
journal-act-petition-accepted = Peticija „{ $title }“ priimta.
journal-act-petition-paper = Peticijai „{ $title }“ įskaičiuoti popieriniai parašai: { $count }; išbraukta eilučių: { $struck }.
journal-act-petition-progress = Pranešta, kas daroma atsakius į peticiją „{ $title }“.
journal-act-petition-finished = Užbaigta tai, kas pažadėta atsakant į peticiją „{ $title }“.
journal-act-petition-rejected = Nepriimta peticija „{ $title }“. { petitions-reason }
journal-act-petition-reached = Peticija „{ $title }“ surinko { $count ->
    [one] { $count } šios savivaldybės gyventojų parašą
    [few] { $count } šios savivaldybės gyventojų parašus
    [many] { $count } šios savivaldybės gyventojų parašo
   *[other] { $count } šios savivaldybės gyventojų parašų
}: { $step ->
    [debate] ją privalo svarstyti taryba.
   *[answer] į ją privalo atsakyti administracija.
}
journal-act-petition-closed = Baigti rinkti parašai po peticija „{ $title }“. Surinkta parašų: { $total }, iš jų šios savivaldybės gyventojų – { $own }.
journal-act-petition-answered = Paskelbtas administracijos atsakymas į peticiją „{ $title }“.
journal-act-petition-exported = Komisijai išduotas peticijos „{ $title }“ pasirašiusiųjų sąrašas ({ $format ->
    [csv] CSV
    [json] JSON
   *[pdf] PDF
}): { $count ->
    [one] { $count } šios savivaldybės gyventojo parašas.
    [few] { $count } šios savivaldybės gyventojų parašai.
    [many] { $count } šios savivaldybės gyventojo parašo.
   *[other] { $count } šios savivaldybės gyventojų parašų.
}

# Sittings.
journal-act-sitting-announced = Paskelbta posėdžio „{ $title }“ darbotvarkė.
journal-act-sitting-scheduled = Peticija „{ $title }“ įtraukta į tarybos posėdžio darbotvarkę.
journal-act-sitting-decided = Paskelbti posėdžio „{ $title }“ sprendimai ir balsavimo rezultatai. Sprendimų: { $decisions }.

# News.
journal-act-news-published = Paskelbta naujiena „{ $title }“.

# Moderation.
journal-act-moderation-decided = { $municipality }: puslapyje „{ $title }“ { $action ->
    [hide] paslėptas pasisakymas
    [ask-edit] paprašyta pataisyti pasisakymą
    [close] uždarytas pokalbis
    [suspend] paslėptas pasisakymas, jo autoriui laikinai neleista rašyti
    [release] paskelbtas sulaikytas pasisakymas
   *[keep] išnagrinėjus pranešimą, pasisakymas paliktas
    } (taisyklė „{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }“).
journal-act-moderation-reviewed = { $municipality }: išnagrinėjus autoriaus skundą, sprendimas dėl pasisakymo puslapyje „{ $title }“ { $outcome ->
    [reversed] panaikintas
   *[upheld] paliktas galioti
    } (taisyklė „{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }“).

# Staff.
journal-act-staff-granted = { $municipality } darbuotojui suteikė { $role ->
    [administrator] administratoriaus
    [editor] redaktoriaus
    [moderator] moderatoriaus
    [translator] vertėjo
   *[councillor] tarybos nario
} pareigas.
journal-act-staff-revoked = { $municipality } atšaukė darbuotojui suteiktas { $role ->
    [administrator] administratoriaus
    [editor] redaktoriaus
    [moderator] moderatoriaus
    [translator] vertėjo
   *[councillor] tarybos nario
} pareigas.

# Residency.
journal-act-residency-letters = { $municipality } parengė laiškus su gyvenamosios vietos patvirtinimo kodais. Laiškų skaičius: { $count }.
journal-act-residency-roll = { $municipality } atnaujino gyventojų sąrašą, pagal kurį tvirtinama gyvenamoji vieta. Įrašų skaičius: { $count }.
journal-act-residency-ended = { $municipality }: vieno gyventojo gyvenamosios vietos patvirtinimas nustojo galioti.
journal-act-residency-staff-left = { $municipality }: vienas darbuotojas persikėlė gyventi kitur ir neteko pareigų.

journal-act-petition-invalidated = Po peticija „{ $title }“ { $count ->
    [one] negaliojančiu pripažintas { $count } parašas
    [few] negaliojančiais pripažinti { $count } parašai
    [many] negaliojančiais pripažinta { $count } parašo
   *[other] negaliojančiais pripažinta { $count } parašų
}. { petitions-invalid-reason }
journal-act-petition-restored = Po peticija „{ $title }“ vėl { $count ->
    [one] skaičiuojamas { $count } parašas, anksčiau pripažintas negaliojančiu
    [few] skaičiuojami { $count } parašai, anksčiau pripažinti negaliojančiais
    [many] skaičiuojama { $count } parašo, anksčiau pripažinto negaliojančiu
   *[other] skaičiuojama { $count } parašų, anksčiau pripažintų negaliojančiais
}.
