# Petitions: the list, a petition's page, signing, letters.

petitions-title = Peticijos
petitions-lead = Ko gyventojai prašo vienos savivaldybės arba kelių. Surinkus nustatytą parašų skaičių, administracija atsako viešai, o didesnį – klausimą posėdyje svarsto taryba.
petitions-filters = Peticijos pagal būseną
petitions-filter = { $state ->
    [waiting] Laukia atsakymo
    [answered] Atsakytos
    [closed] Rinkimas baigtas
    [rejected] Nepriimtos
   *[open] Renkami parašai
}
petitions-none = Tokių peticijų šiuo metu nėra.
petitions-state = { $state ->
    [sponsoring] Ieškoma rėmėjų
    [review] Tikrina savivaldybė
    [returned] Grąžinta autoriui pataisyti
    [expired] Nesulaukė rėmėjų
    [waiting] Laukia atsakymo
    [answered] Atsakyta
    [closed] Parašų rinkimas baigtas
    [rejected] Nepriimta
   *[open] Renkami parašai
}
petitions-step = { $step ->
    [debate] { $count ->
        [one] { $count } parašas: svarsto taryba
        [few] { $count } parašai: svarsto taryba
        [many] { $count } parašo: svarsto taryba
       *[other] { $count } parašų: svarsto taryba
    }
   *[answer] { $count ->
        [one] { $count } parašas: atsako administracija
        [few] { $count } parašai: atsako administracija
        [many] { $count } parašo: atsako administracija
       *[other] { $count } parašų: atsako administracija
    }
}

petitions-background = Kodėl to prašoma
petitions-details = Išsamiau
petitions-about = Apie peticiją
petitions-author = Pateikė
petitions-created = Parengta
petitions-opened = Parašų rinkimas pradėtas
petitions-closed = Parašų rinkimas baigtas
petitions-sponsors = Rėmėjai
petitions-sponsors-count = { $count } iš { $needed }
petitions-deadline = Parašai renkami iki

petitions-answers = Administracijų atsakymai
petitions-answer-awaited = { $town }: riba ({ $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}) pasiekta, bet administracija dar neatsakė.
petitions-answer-not-due = { $town }: administracija dar neatsakė. Atsakyti ji privalo, kai pasiekiama riba ({ $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}).

petitions-rejection = Kodėl peticija nepriimta
petitions-reason = { $reason ->
    [duplicate] To paties jau prašoma kitoje peticijoje.
    [not-competent] Tai sprendžia ne savivaldybė.
    [unlawful] Prašymas prieštarauja įstatymams.
    [harmful] Paskelbus tekstą, būtų pakenkta žmonėms.
   *[unclear] Iš prašymo neaišku, ko siekiama.
}

petitions-signers = Pasirašę gyventojai
petitions-signers-newest = Rodomi paskutinių pasirašiusiųjų vardai: { $shown } iš { $count }.
petitions-signers-more = { $count ->
    [one] Dar { $count } žmogus pasirašė vardo nerodydamas.
    [few] Dar { $count } žmonės pasirašė vardo nerodydami.
    [many] Dar { $count } žmogaus pasirašė vardo nerodydami.
   *[other] Dar { $count } žmonių pasirašė vardo nerodydami.
}
petitions-signers-unnamed = { $count ->
    [one] Pasirašė { $count } žmogus, savo vardo nerodydamas.
    [few] Pasirašė { $count } žmonės, savo vardų nerodydami.
    [many] Pasirašė { $count } žmogaus, savo vardų nerodydami.
   *[other] Pasirašė { $count } žmonių, savo vardų nerodydami.
}
petitions-signers-none = Kol kas niekas nepasirašė.

# The chart.
petitions-chart = Kaip daugėjo parašų
petitions-chart-text = Nuo { $from } iki { $to } surinkta: { $towns }.
petitions-chart-town = { $town } – { $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}
petitions-chart-step = { $step ->
    [debate] { $town }, { $count }: svarsto taryba
   *[answer] { $town }, { $count }: atsako administracija
}
petitions-chart-table = Tie patys skaičiai lentelėje
petitions-chart-caption = { $every ->
    [day] Kiek parašų iš viso buvo kiekvienos dienos pabaigoje
    [week] Kiek parašų iš viso buvo dienos pabaigoje, kas savaitę
   *[month] Kiek parašų iš viso buvo dienos pabaigoje, kas keturias savaites
}
petitions-chart-day = Diena
petitions-chart-all = Iš viso

petitions-sign-title = Pasirašymas
petitions-sign = Pasirašyti
petitions-sign-visitor = Pasirašyti gali savivaldybių, į kurias kreipiamasi, gyventojai. Prisijunkite arba užsiregistruokite – grįšite į šį puslapį.
petitions-sign-in = Prisijungti ir pasirašyti
petitions-register = Registruotis
petitions-show-name = Rodyti mano vardą: { $name }
petitions-show-name-hint = Nepažymėjus Jūsų parašas bus įskaičiuotas, bet vardo niekas nematys.
petitions-signed = Jūs pasirašėte šią peticiją. Kol parašai renkami, savąjį galite atšaukti.
petitions-withdraw = Atšaukti parašą
petitions-refused-early = Parašai po šia peticija dar nerenkami.
petitions-refused-closed = Parašų rinkimas baigtas, todėl pasirašyti nebegalima.
petitions-refused-rejected = Peticija nepriimta, todėl parašai po ja nerenkami.
petitions-refused-town = Ši peticija skirta kitai savivaldybei, todėl ją gali pasirašyti tik tos savivaldybės gyventojai.
petitions-refused-withdrawal = Parašai nerenkami, todėl parašo atšaukti negalima.

web-done-petition-signed = Ačiū, Jūsų parašas įskaičiuotas.
web-done-petition-signed-before = Šią peticiją jau buvote pasirašę – Jūsų parašas įskaičiuotas vieną kartą.
web-done-petition-withdrawn = Jūsų parašas atšauktas.

petitions-mail-signed-subject = Nauji parašai: { $title }
petitions-mail-signed = Gyventojai pasirašė Jūsų peticiją „{ $title }“.
petitions-mail-town = { $town } – { $count }
petitions-mail-now = { $count ->
    [one] Dabar iš viso surinktas { $count } parašas: { $towns }.
    [few] Dabar iš viso surinkti { $count } parašai: { $towns }.
    [many] Dabar iš viso surinkta { $count } parašo: { $towns }.
   *[other] Dabar iš viso surinkta { $count } parašų: { $towns }.
}
petitions-mail-open = Atverti peticiją
petitions-mail-hourly = Apie naujus parašus pranešame ne dažniau kaip kartą per valandą.

# Starting a petition.
petitions-start = Pradėti peticiją
petitions-start-step = { $step } žingsnis iš { $steps }
petitions-start-addressed = Į ką kreipiatės?
petitions-start-action = Ko prašote?
petitions-start-similar = Ar to jau neprašoma?
petitions-start-background = Kodėl to prašote?
petitions-start-details = Ar norite ką nors pridurti?
petitions-start-check = Patikrinkite ir pateikite
petitions-start-lead = Parašysite, ko prašote ir kodėl, tada pakviesite kelis rėmėjus. Juodraštis išsaugomas po kiekvieno žingsnio, tad galėsite prie jo grįžti.
petitions-addressed-legend = Kas turėtų atsakyti
petitions-addressed-hint = Galite kreiptis į vieną administraciją arba į kelias. Pasirašyti galės tų savivaldybių gyventojai.
petitions-addressed-none = Pasirinkite bent vieną administraciją.
petitions-next = Toliau
petitions-back = Atgal
petitions-change = Keisti
petitions-action-label = Prašymas vienu sakiniu
petitions-action-hint = Parašykite, ką administracija turėtų padaryti, pavyzdžiui, „Įrengti perėją prie mokyklos“. Ne daugiau kaip { $max ->
    [one] { $max } ženklas
    [few] { $max } ženklai
    [many] { $max } ženklo
   *[other] { $max } ženklų
}.
petitions-written-in = Kuria kalba rašote
petitions-written-in-hint = Kitomis kalbomis peticija bus išversta.
petitions-similar = Panašios peticijos
petitions-similar-no = Panašių peticijų neradome.
petitions-similar-found = Radome panašių peticijų. Jei kuri nors prašo to paties, ją pasirašę greičiau pasieksite tikslą.
petitions-similar-choice = Jei Jūsų prašymas kitoks, rašykite toliau.
petitions-similar-none = Panašių peticijų neradome. Galite rašyti toliau.
petitions-similar-on = Rašyti toliau
petitions-background-label = Priežastys
petitions-background-hint = Paaiškinkite taip, kad suprastų ir tas, kas apie tai girdi pirmą kartą. Neminėkite kitų žmonių asmens duomenų.
petitions-details-label = Kas dar svarbu
petitions-details-hint = Ką tiksliai siūlote, kas jau daryta, kuo remiatės. Antraštę pradėkite ženklu #, sąrašo eilutę – brūkšneliu.
petitions-details-empty = Nieko daugiau
petitions-check-addressed = Į ką kreipiamasi
petitions-check-action = Prašymas
petitions-check-next = Pateikus peticiją, reikės pakviesti rėmėjų. Kai jų pakaks, savivaldybės patikrins, ar peticija atitinka reikalavimus, ir pradėsime rinkti parašus. Jūsų rodomą vardą matys visi.
petitions-check-revised = Pataisytą tekstą savivaldybės patikrins iš naujo, o rėmėjams parašysime, kad jis pasikeitė.
petitions-send = Pateikti peticiją
petitions-later = Baigti vėliau
petitions-saved = Tai, ką parašėte ankstesniuose žingsniuose, jau išsaugota:
petitions-drafts = Mano peticijos
petitions-drafts-have = { $count ->
    [one] Turite { $count } nebaigtą juodraštį
    [few] Turite { $count } nebaigtus juodraščius
    [many] Turite { $count } nebaigto juodraščio
   *[other] Turite { $count } nebaigtų juodraščių
}
petitions-drafts-begun = Nebaigti juodraščiai
petitions-drafts-kept = Juodraštį matote tik Jūs. Jei pusmetį jo nekeisite, jis bus ištrintas.
petitions-drafts-none = Nebaigtų juodraščių neturite.
petitions-drafts-many = Turite per daug nebaigtų juodraščių. Ištrinkite nereikalingus ir pradėkite iš naujo.
petitions-draft-changed = Keista
petitions-draft-do = Veiksmas
petitions-draft-untitled = Be pavadinimo
petitions-draft-delete = Ištrinti juodraštį
petitions-started = Pateiktos peticijos
petitions-started-state = Būsena
petitions-started-none = Peticijų dar nepateikėte.
petitions-sent-many = Kelios Jūsų peticijos dar ieško rėmėjų arba yra tikrinamos. Palaukite, kol bus nuspręsta bent dėl vienos, ir pateikite šią.

# Supporters.
petitions-invite = Pakviesti rėmėjų
petitions-invite-text = { $needed ->
    [one] Kad savivaldybės peticiją patikrintų, reikia { $needed } rėmėjo. Nusiųskite nuorodą žmonėms, kurie pritaria Jūsų prašymui. Jų parašai bus įskaičiuoti.
    [few] Kad savivaldybės peticiją patikrintų, reikia { $needed } rėmėjų. Nusiųskite nuorodą žmonėms, kurie pritaria Jūsų prašymui. Jų parašai bus įskaičiuoti.
    [many] Kad savivaldybės peticiją patikrintų, reikia { $needed } rėmėjo. Nusiųskite nuorodą žmonėms, kurie pritaria Jūsų prašymui. Jų parašai bus įskaičiuoti.
   *[other] Kad savivaldybės peticiją patikrintų, reikia { $needed } rėmėjų. Nusiųskite nuorodą žmonėms, kurie pritaria Jūsų prašymui. Jų parašai bus įskaičiuoti.
}
petitions-invite-link = Nuoroda
petitions-invite-link-hint = Nukopijuokite ją ir nusiųskite, kaip Jums patogu.
petitions-invite-mail = Parašyti laišką
petitions-invite-mail-hint = Atsivers Jūsų pašto programa su paruoštu laišku. Mes laiškų nepažįstamiems žmonėms nesiunčiame.
petitions-invite-over = Ši peticija rėmėjų nebeieško.
petitions-invite-subject = Paremkite peticiją: { $title }
petitions-invite-body = Sveiki, pateikiau peticiją „{ $title }“. Kad savivaldybės ją patikrintų, reikia rėmėjų. Jei pritariate, paremkite ją čia: { $link }
petitions-support-title = Rėmėjai
petitions-support-count = { $count ->
    [one] { $count } rėmėjas iš { $needed }
    [few] { $count } rėmėjai iš { $needed }
    [many] { $count } rėmėjo iš { $needed }
   *[other] { $count } rėmėjų iš { $needed }
}
petitions-support-until = Rėmėjų ieškoma iki
petitions-support-visitor = Peticiją gali paremti savivaldybių, į kurias kreipiamasi, gyventojai.
petitions-support-sign-in = Prisijungti ir paremti
petitions-support-text = Jei pritariate prašymui, paremkite jį. Kai peticija bus paskelbta, Jūsų parašas jau bus įskaičiuotas. Jūsų vardo nerodysime.
petitions-support = Paremti
petitions-supported = Jūs parėmėte šią peticiją.
petitions-support-withdraw = Atsiimti paramą
petitions-support-over = Ši peticija rėmėjų nebeieško.
petitions-support-author = Tai Jūsų peticija. Pasirašyti galėsite, kai ji bus paskelbta.
petitions-refused-expired = Peticija laiku nesulaukė pakankamai rėmėjų arba nebuvo pataisyta, todėl parašai po ja nerenkami.

# Review.
petitions-standards = Reikalavimai peticijoms
petitions-standards-lead = Pagal šiuos reikalavimus savivaldybės sprendžia, ar peticiją skelbti. Kitų reikalavimų nėra.
petitions-standards-accepted = Peticija skelbiama, jei
petitions-standards-clear = aišku, ko ir kodėl prašoma;
petitions-standards-competent = tai gali nuspręsti savivaldybė, į kurią kreipiamasi;
petitions-standards-new = to paties neprašoma kitoje peticijoje, kurią dar galima pasirašyti;
petitions-standards-lawful = prašymas neprieštarauja įstatymams, joje niekas nežeminamas ir neskelbiami kitų žmonių asmens duomenys.
petitions-standards-rejected = Peticija nepriimama dėl vienos iš šių priežasčių
petitions-standards-harmful = Tokios peticijos teksto neskelbiame, tačiau nurodome, kad ji buvo pateikta.
petitions-standards-public = Kitos nepriimtos peticijos lieka viešos kartu su savivaldybės paaiškinimu. Jei tekstą užtenka pataisyti, jį grąžiname autoriui ir nurodome, ką keisti.
petitions-standards-towns = Kaip sprendžia savivaldybės
petitions-standards-each = Kiekviena savivaldybė sprendžia pati. Jei peticija skirta abiem, ji skelbiama tada, kai nusprendžia abi. Jei viena jos nepriima, peticija toliau skiriama tik kitai, o pirmosios paaiškinimas lieka peticijos puslapyje. Pataisytą tekstą visos savivaldybės tikrina iš naujo.
petitions-rule-sponsors = Rėmėjai
petitions-rule-sponsors-value = { $count ->
    [one] { $count } rėmėjas
    [few] { $count } rėmėjai
    [many] { $count } rėmėjo
   *[other] { $count } rėmėjų
} per { $days ->
    [one] { $days } dieną
    [few] { $days } dienas
    [many] { $days } dienos
   *[other] { $days } dienų
}
petitions-rule-review = Patikrinama
petitions-rule-open = Parašai renkami
petitions-rule-thresholds = Ribos
petitions-rule-answer = Atsakoma pasiekus ribą
petitions-rule-days = { $days ->
    [working] { $count ->
        [one] per { $count } darbo dieną
        [few] per { $count } darbo dienas
        [many] per { $count } darbo dienos
       *[other] per { $count } darbo dienų
    }
   *[calendar] { $count ->
        [one] per { $count } dieną
        [few] per { $count } dienas
        [many] per { $count } dienos
       *[other] per { $count } dienų
    }
}
petitions-rule-recognition = Kol peticijų komisija nepripažįsta kreipimosi peticija, jis laikomas kreipimusi.
petitions-desk-review = Peticijų tikrinimas
petitions-desk-review-text = Nuspręskite, ar peticijos atitinka skelbiamus reikalavimus.
petitions-desk-answers = Atsakymai į peticijas
petitions-desk-answers-text = Atsakykite į peticijas, surinkusias nustatytą parašų skaičių, ir praneškite, kas padaryta.
petitions-desk-waiting = Laukia
petitions-desk-none = Šiuo metu niekas nelaukia.
petitions-desk-done = Atlikta
petitions-due = terminas:
petitions-due-late = terminas praėjo:
petitions-decision = { $decision ->
    [accepted] priėmė peticiją
    [returned] prašo pataisyti
    [rejected] nepriėmė peticijos
   *[pending] tikrina
}
petitions-recognised = Kreipimasis pripažintas peticija: peticijų komisijos { $date } sprendimas Nr. { $number }.
petitions-reviews = Savivaldybių sprendimai
petitions-public-page = Viešas puslapis
petitions-versions = Ankstesni tekstai
petitions-translations = Pridėti vertimą
petitions-accept = Priimti
petitions-accept-text = Peticija atitinka skelbiamus reikalavimus.
petitions-recognition-text = Nurodykite peticijų komisijos sprendimą, kuriuo kreipimasis pripažintas peticija.
petitions-recognition-number = Sprendimo numeris
petitions-recognition-date = Sprendimo data
petitions-date-hint = Pavyzdžiui, 2026-11-25.
petitions-date-wrong = Įrašykite datą taip: 2026-11-25.
petitions-date-future = Data negali būti ateityje.
petitions-return = Grąžinti pataisyti
petitions-changes = Ką pakeisti
petitions-changes-hint = Parašykite autoriui, ko trūksta, kad peticija būtų priimta.
petitions-reject = Nepriimti
petitions-reject-reason = Priežastis
petitions-reject-hint = Pasirinkus paskutinę priežastį, peticijos tekstas bus paslėptas.
petitions-explanation = Paaiškinimas
petitions-explanation-hint = Jį matys visi, laišku jį gaus ir autorius.
petitions-review-other-text = Kol skaitėte, autorius tekstą pakeitė. Perskaitykite naująjį ir spręskite iš naujo.
petitions-review-decided = Jūsų savivaldybė dėl šio teksto jau nusprendė.
petitions-review-over = Šiuo metu dėl šios peticijos spręsti nereikia.
petitions-changes-asked = Ką savivaldybė prašo pakeisti
petitions-revise = Pataisyti peticiją
petitions-revise-until = Pataisyti galima iki
petitions-revise-text = Pataisykite tekstą ir pateikite jį dar kartą. Rėmėjų iš naujo kviesti nereikia.
petitions-to-desk = { $kind ->
    [export] Pasirašiusiųjų sąrašas
    [answer] Atsakyti į peticiją
   *[review] Tikrinti peticiją
}
petitions-hidden = Peticija, kurios tekstas neskelbiamas
petitions-hidden-text = Ši peticija nepriimta, o jos tekstas paslėptas, nes paskelbtas galėtų pakenkti žmonėms.
petitions-hidden-author = Vardas neskelbiamas

# Sharing: feeds, cards, posters.
petitions-feed = Peticijų naujienos
petitions-feed-of = Peticija „{ $title }“
petitions-feed-of-text = Kaip peticijai sekasi: parašai, ribos, atsakymai ir darbai.
petitions-feed-follow = Sekti naujienas (Atom)
petitions-feed-new = Renkami parašai: { $title }
petitions-feed-answer = { $office } atsakė: { $title }
petitions-feed-began = Peticija pateikta
petitions-feed-opened = Pradėti rinkti parašai
petitions-feed-reached = { $town }: surinkta { $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}, { $step ->
    [debate] klausimą svarstys taryba
   *[answer] administracija turi atsakyti
}
petitions-feed-answered = { $office } atsakė
petitions-feed-milestone = { $town }: { $state ->
    [underway] darbas vykdomas
    [done] darbas padarytas
    [dropped] darbo atsisakyta
   *[planned] numatytas darbas
}
petitions-feed-finished = { $town }: padaryta viskas, kas žadėta
petitions-feed-declined = { $town } peticijos nepriėmė
petitions-feed-closed = Parašų rinkimas baigtas: { $count ->
    [one] surinktas { $count } parašas
    [few] surinkti { $count } parašai
    [many] surinkta { $count } parašo
   *[other] surinkta { $count } parašų
}
petitions-feed-rejected = Peticija nepriimta
petitions-feed-expired = Peticija nepaskelbta: ji laiku nesulaukė rėmėjų arba nebuvo pataisyta
petitions-card = Peticija
petitions-poster = Plakatas
petitions-poster-print = Spausdinti plakatą
petitions-poster-text = Išspausdinkite ir pakabinkite ten, kur jį pamatys kaimynai. Kodas atveria peticiją telefone.
petitions-poster-languages = Plakato kalbos
petitions-poster-file = Atsisiųsti PDF
petitions-poster-sign = Pasirašykite peticiją
petitions-poster-support = Paremkite peticiją
petitions-poster-by = { $name } ({ $town })
petitions-poster-how = Nuskaitykite kodą telefonu arba įrašykite adresą naršyklėje:
petitions-poster-code = Kodas, kuris atveria peticiją

# Lists of signatures for the commission.
petitions-export-title = Pasirašiusiųjų sąrašas
petitions-export-lead = { $count ->
    [one] Sąraše – { $count } Jūsų savivaldybės gyventojo parašas.
    [few] Sąraše – { $count } Jūsų savivaldybės gyventojų parašai.
    [many] Sąraše – { $count } Jūsų savivaldybės gyventojo parašo.
   *[other] Sąraše – { $count } Jūsų savivaldybės gyventojų parašų.
}
petitions-export-care = Sąraše yra asmens duomenų. Naudokite jį tik peticijai nagrinėti, saugokite taip, kaip nustato Jūsų įstaigos taisyklės, ir ištrinkite, kai nebebus reikalingas.
petitions-export-journal = Apie kiekvieną atsisiųstą sąrašą viešame žurnale lieka įrašas: kuri peticija, kuri savivaldybė, kiek parašų ir koks failas. Vardų žurnale nėra.
petitions-export-get = { $format ->
    [csv] Atsisiųsti CSV
    [json] Atsisiųsti JSON
   *[pdf] Atsisiųsti PDF
}
petitions-export-format = { $format ->
    [csv] Lentelė skaičiuoklei: laukai atskirti kabliataškiais, koduotė UTF-8.
    [json] Programoms, pavyzdžiui, dokumentų valdymo sistemai.
   *[pdf] Posėdžiui ir bylai: su antrašte ir sunumeruotais puslapiais.
}
petitions-export-contents = Kas yra sąraše
petitions-export-rows = Apie kiekvieną parašą nurodoma:
petitions-export-others = Kitos savivaldybės gyventojų parašų nurodomas tik skaičius: jų asmens duomenys lieka toje savivaldybėje. Atšauktų parašų sąraše nėra.
petitions-export-heading = Antraštė (PDF ir JSON)
petitions-export-number = Eil. Nr.
petitions-export-name = Vardas ir pavardė
petitions-export-settlement = Gyvenvietė
petitions-export-at = Pasirašyta
petitions-export-residence = Gyvenamoji vieta
petitions-export-manner = Būdas
petitions-export-residence-is = { $residence ->
    [confirmed] patvirtinta
   *[declared] deklaruota
}
petitions-export-manner-is = { $manner ->
    [mailed] nuoroda laiške
    [paper] popieriuje
   *[account] su paskyra
}
petitions-export-nameless = vardas neįrašytas
petitions-export-address = Peticijos puslapis
petitions-export-period = Parašai renkami
petitions-export-totals = Parašai
petitions-export-total = { $town } – { $count }{ $whose ->
    [own] {" "}(šis sąrašas)
   *[other] {""}
}
petitions-export-office = Kam sudarytas
petitions-export-made = Sudarytas
petitions-export-count = Iš viso parašų sąraše: { $count }.

# Answers.
petitions-answer-write = Atsakymas
petitions-office = Kas pasirašo
petitions-office-hint = Administracijos ar jos skyriaus pavadinimas.
petitions-answer-text = Atsakymo tekstas
petitions-answer-hint = Parašykite, kas nuspręsta, kodėl ir kas bus daroma toliau. Paskelbto atsakymo pakeisti negalėsite.
petitions-preview = Peržiūrėti
petitions-publish = Paskelbti
petitions-preview-title = Atsakymas dar nepaskelbtas
petitions-preview-text = Taip jį matys gyventojai. Jei viskas gerai, paskelbkite; jei ne, pataisykite tekstą žemiau.
petitions-progress = Kas daroma
petitions-progress-of = { $town }: kas daroma
petitions-progress-none = Darbų dar nenurodyta.
petitions-milestone = Darbas
petitions-milestone-add = Pridėti darbą
petitions-milestone-save = Išsaugoti
petitions-milestone-how-far = Eiga
petitions-milestone-date = Data
petitions-milestone-state = { $state ->
    [underway] Vykdoma
    [done] Padaryta
    [dropped] Atsisakyta
   *[planned] Numatyta
}
petitions-finish = Užbaigti
petitions-finish-text = Kai padaryta viskas, ką žadėjote, užbaikite. Visiems pasirašiusiems parašysime, ką padarėte; vėliau nieko pridėti nebegalėsite.
petitions-finished = Administracija pranešė, kad viskas padaryta:
petitions-answer-given-already = Jūsų administracija jau atsakė.
petitions-answer-finished-already = Viskas jau užbaigta, todėl nieko pakeisti negalima.
petitions-milestones-many = Daugiau darbų pridėti nebegalima.
petitions-answer-first = Pirmiausia paskelbkite atsakymą.
petitions-answer-not-asked = Į šią peticiją Jūsų administracija atsakyti negali.

web-done-petition-supported = Ačiū, Jūs parėmėte peticiją.
web-done-petition-support-withdrawn = Jūsų parama atsiimta.
web-done-petition-sent = Peticija pateikta. Dabar pakvieskite rėmėjų.
web-done-petition-in-review = Peticija perduota savivaldybėms tikrinti.
web-done-petition-draft-deleted = Juodraštis ištrintas.
web-done-petition-accepted = Peticija priimta, autoriui parašysime.
web-done-petition-returned = Peticija grąžinta autoriui pataisyti.
web-done-petition-rejected = Peticija nepriimta, autoriui parašysime.
web-done-petition-answered = Atsakymas paskelbtas, jo laukusiems parašysime.
web-done-petition-progress = Darbų eiga išsaugota.
web-done-petition-finished = Užbaigta, pasirašiusiems parašysime.

petitions-mail-supported-subject = Rėmėjų pakanka: { $title }
petitions-mail-supported = Jūsų peticija „{ $title }“ sulaukė pakankamai rėmėjų. Dabar savivaldybės tikrina, ar ji atitinka reikalavimus. Sprendimą praneš iki { $date }
petitions-mail-expired-subject = Peticija nepaskelbta: { $title }
petitions-mail-expired = Deja, peticija „{ $title }“ laiku nesulaukė pakankamai rėmėjų arba nebuvo pataisyta, todėl ji nebus paskelbta. Dėkojame, kad bandėte; galite pradėti iš naujo.
petitions-mail-accepted-subject = Savivaldybė peticiją priėmė: { $title }
petitions-mail-accepted = { $administration } priėmė Jūsų peticiją „{ $title }“. Parašus pradėsime rinkti, kai nuspręs ir kita savivaldybė.
petitions-mail-returned-subject = Prašome pataisyti peticiją: { $title }
petitions-mail-returned = { $administration } prašo pataisyti Jūsų peticiją „{ $title }“. Terminas – { $date } Štai ką reikėtų pakeisti:
petitions-mail-declined-subject = Viena savivaldybė peticijos nepriėmė: { $title }
petitions-mail-declined = { $administration } Jūsų peticijos „{ $title }“ nepriėmė, todėl šiai savivaldybei ji nebebus skirta. Kitos savivaldybės sprendimui tai netrukdo. Paaiškinimas:
petitions-mail-rejected-subject = Peticija nepriimta: { $title }
petitions-mail-rejected = { $administration } Jūsų peticijos „{ $title }“ nepriėmė. Atsižvelgę į paaiškinimą, galite parengti naują. Paaiškinimas:
petitions-mail-opened-subject = Renkami parašai: { $title }
petitions-mail-opened = Jūsų peticija „{ $title }“ paskelbta. Parašai renkami iki { $date } Pasidalykite nuoroda su kaimynais.
petitions-mail-revised-subject = Pasikeitė peticijos tekstas: { $title }
petitions-mail-revised = Jūsų paremtos peticijos „{ $title }“ autorius, savivaldybės paprašytas, pataisė tekstą. Jei nebepritariate, paramą galite atsiimti peticijos puslapyje.
petitions-mail-released-subject = Jūsų parama nebegalioja: { $title }
petitions-mail-released = Jūs parėmėte peticiją „{ $title }“. { $administration } jos nepriėmė, todėl Jūsų parašas nebeįskaičiuojamas. Paaiškinimas pateiktas peticijos puslapyje.
petitions-mail-reached-answer-subject = Riba pasiekta: { $title }
petitions-mail-reached-answer = Peticija „{ $title }“ surinko tiek parašų, kad turi atsakyti { $administration }. Atsakymas turi būti paskelbtas iki { $date }
petitions-mail-reached-debate-subject = Klausimą svarstys taryba: { $title }
petitions-mail-reached-debate = Peticija „{ $title }“ surinko tiek parašų, kad klausimą turi svarstyti taryba ({ $town }).
petitions-mail-answered-subject = Atsakyta į peticiją: { $title }
petitions-mail-answered = { $administration } atsakė į peticiją „{ $title }“. Atsakymą rasite peticijos puslapyje.
petitions-mail-finished-subject = Darbai užbaigti: { $title }
petitions-mail-finished = { $administration } pranešė, kad padaryta viskas, kas žadėta atsakant į peticiją „{ $title }“. Ką padarė, rasite peticijos puslapyje.
petitions-mail-review-new-subject = Tikrintina peticija: { $title }
petitions-mail-review-new = Gauta peticija „{ $title }“. Sprendimą dėl jos reikia priimti iki { $date }
petitions-mail-review-soon-subject = Artėja terminas: { $title }
petitions-mail-review-soon = Dėl peticijos „{ $title }“ dar nenuspręsta. Terminas – { $date }
petitions-mail-review-late-subject = Terminas praėjo: { $title }
petitions-mail-review-late = Dėl peticijos „{ $title }“ reikėjo nuspręsti iki { $date } Autorius sprendimo vis dar laukia.
petitions-mail-answer-new-subject = Reikia atsakyti į peticiją: { $title }
petitions-mail-answer-new = Peticija „{ $title }“ surinko nustatytą parašų skaičių. Atsakyti reikia iki { $date }
petitions-mail-answer-soon-subject = Artėja atsakymo terminas: { $title }
petitions-mail-answer-soon = Į peticiją „{ $title }“ dar neatsakyta. Terminas – { $date }
petitions-mail-answer-late-subject = Atsakymo terminas praėjo: { $title }
petitions-mail-answer-late = Į peticiją „{ $title }“ reikėjo atsakyti iki { $date } Pasirašiusieji atsakymo vis dar laukia, o peticijos puslapyje nurodyta, kad jis vėluoja.
petitions-refused-unconfirmed = Kad galėtumėte pasirašyti, Jūsų gyvenamoji vieta turi būti patvirtinta.

petitions-debate-waiting = Klausimą turi svarstyti taryba ({ $town }). Jis laukia artimiausio posėdžio.
petitions-debate-set = Klausimą svarstys taryba ({ $town }), { $date }:
petitions-debate-held = Klausimas buvo tarybos ({ $town }) posėdžio darbotvarkėje, { $date }:
petitions-mail-debate-set-subject = Posėdžio diena paskirta: { $title }
petitions-mail-debate-set = Peticiją „{ $title }“ taryba ({ $town }) svarstys { $date } Posėdis viešas, jo darbotvarkę rasite peticijos puslapyje.

petitions-start-attachments = Ar norite pridėti failų?
petitions-attachments-lead = Nuotrauka, brėžinys ar dokumentas gali padėti suprasti, ko prašote. Jų pridėti nebūtina. Failus matys visi, todėl nepridėkite kitų žmonių nuotraukų ar duomenų be jų sutikimo.
petitions-answer-files = Atsakymo failai
petitions-answer-files-text = Failus pridėkite prieš rašydami atsakymą: kai jį paskelbsite, jie bus paskelbti kartu. Iki tol juos mato tik Jūsų savivaldybės redaktoriai.

# Signatures on paper.
petitions-desk-paper = Popieriniai parašai
petitions-desk-paper-text = Įveskite parašus iš gautų lapų ir patikrinkite, ką įvedė kolega.
petitions-paper-lead = Vienas darbuotojas įveda, kas parašyta lapuose, kitas sulygina kiekvieną eilutę su skenuotu lapu. Parašai įskaičiuojami tik po to.
petitions-paper-batches = Gauti lapai
petitions-paper-none = Lapų kol kas negauta.
petitions-paper-petition = Peticija
petitions-paper-received = Lapai gauti
petitions-paper-received-hint = Diena, kurią lapai buvo įteikti. Įskaičiuojami tie, kurie įteikti iki parašų rinkimo pabaigos.
petitions-paper-rows = Eilutės
petitions-paper-declared = Užpildytų eilučių lapuose
petitions-paper-declared-hint = Suskaičiuokite popieriuje, prieš pradėdami įvesti. Vienu kartu – iki { $max } eilučių; jei jų daugiau, įveskite keliais kartais.
petitions-paper-begin = Pradėti įvesti
petitions-paper-begin-text = Kas pradėjo, tas ir įveda; tikrina kitas moderatorius.
petitions-paper-no-petitions = Nėra peticijų, kurioms dabar būtų galima įvesti popierinius parašus.
petitions-paper-stage = { $stage ->
    [checking] Reikia patikrinti
    [counting] Įskaičiuojama
    [counted] Įskaičiuota
    [withdrawn] Atsiimta
   *[entering] Įvedama
}
petitions-paper-entered = Įvesta eilučių
petitions-paper-entered-by = Įvedė
petitions-paper-checked-by = Patikrino
petitions-paper-former = Buvęs darbuotojas
petitions-paper-confirmed = Patvirtinta eilučių
petitions-paper-struck = Išbraukta eilučių
petitions-paper-waits = Šiuos lapus įvedėte Jūs, todėl patikrinti juos turi kitas moderatorius.
petitions-paper-being-entered = Šiuos lapus įveda kitas moderatorius. Kai jis baigs, galėsite juos patikrinti.
petitions-paper-being-counted = Patvirtinti parašai įskaičiuojami. Tai trunka kelias akimirkas.
petitions-paper-scans = Skenuoti lapai
petitions-paper-no-scans = Skenuotų lapų dar nėra.
petitions-paper-scan-name = Lapo pavadinimas
petitions-paper-scan-name-hint = Pavyzdžiui, 1 lapas. Skenuotus lapus mato tik Jūsų savivaldybės moderatoriai.
petitions-paper-scan-add = Pridėti lapą
petitions-paper-rows-text = Rašykite taip, kaip parašyta popieriuje. Eilutę, kurios negalima perskaityti, įveskite tiek, kiek įskaitoma: ją išbrauks tikrinantis. Norėdami eilutę pašalinti, ištrinkite vardą.
petitions-paper-number = Nr.
petitions-paper-name = Vardas ir pavardė
petitions-paper-name-of = { $number } eilutės vardas ir pavardė
petitions-paper-settlement = Gyvenvietė
petitions-paper-settlement-of = { $number } eilutės gyvenvietė
petitions-paper-page = { $page } puslapis iš { $pages }
petitions-paper-pages = Eilučių puslapiai
petitions-paper-ready = Išsaugoti ir perduoti tikrinti
petitions-paper-table = Įkelti eilutes iš lentelės
petitions-paper-table-text = CSV failas, kurio stulpeliai:
petitions-paper-table-add = Pridėti eilutes
petitions-paper-check = Patikrinkite kiekvieną eilutę
petitions-paper-check-text = Sulyginkite kiekvieną eilutę su skenuotu lapu: ar ji ten yra, ar teisingai įvesta, ar pasirašyta. Patvirtinkite ją arba išbraukite ir nurodykite priežastį. Galite išsaugoti ir tęsti vėliau.
petitions-paper-left = { $count ->
    [one] Liko nepatikrinta { $count } eilutė.
    [few] Liko nepatikrintos { $count } eilutės.
    [many] Liko nepatikrinta { $count } eilutės.
   *[other] Liko nepatikrinta { $count } eilučių.
}
petitions-paper-verdict = Sprendimas
petitions-paper-verdict-of = Sprendimas dėl { $number } eilutės
petitions-paper-unchecked = Dar nepatikrinta
petitions-paper-confirm = Patvirtinti
petitions-paper-strike = { $why ->
    [unsigned] Išbraukti: nepasirašyta
    [elsewhere] Išbraukti: gyvena kitoje savivaldybėje
    [again] Išbraukti: jau pasirašė
    [young] Išbraukti: per jaunas asmuo
    [absent] Išbraukti: lapuose tokios eilutės nėra
   *[illegible] Išbraukti: neįskaitoma arba neužpildyta
}
petitions-paper-alike = { $where ->
    [elsewhere] Toks pat vardas ir gyvenvietė yra kituose dar neįskaičiuotuose lapuose.
    [account] Žmogus tokiu vardu iš tos pačios gyvenvietės jau pasirašė prisijungęs.
    [mailed] Žmogus tokiu vardu iš tos pačios gyvenvietės jau pasirašė el. paštu.
    [paper] Žmogus tokiu vardu iš tos pačios gyvenvietės jau pasirašė popieriuje.
   *[here] Toks pat vardas ir gyvenvietė yra kitoje šių lapų eilutėje.
}
petitions-paper-count = Išsaugoti ir įskaičiuoti patvirtintas
petitions-paper-give-back = Grąžinti taisyti
petitions-paper-give-back-text = Jei įvesta neteisingai, grąžinkite tam, kas įvedė. Po to visas eilutes reikės patikrinti iš naujo.
petitions-paper-withdraw = Atsiimti lapus
petitions-paper-withdraw-text = Įvestos eilutės ir skenuoti lapai bus ištrinti, nė vienas parašas nebus įskaičiuotas.
petitions-paper-fault-name = Įrašykite vardą ir pavardę (iki 100 ženklų).
petitions-paper-fault-settlement = Pasirinkite gyvenvietę iš sąrašo.
petitions-paper-fault-declared = Įrašykite eilučių skaičių nuo 1 iki { $max }.
petitions-paper-fault-table = Pataisykite nurodytas eilutes ir įkelkite lentelę iš naujo.
petitions-paper-fault-scan = Toks pat skenuotas lapas jau pridėtas prie kitų šios peticijos lapų.
petitions-paper-refused-stage = Šių lapų taip keisti nebegalima: jų būklė pasikeitė.
petitions-paper-refused-not-yours = Šiuos lapus įveda kitas moderatorius.
petitions-paper-refused-own = Lapus, kuriuos įvedėte pats, turi patikrinti kitas moderatorius.
petitions-paper-refused-scan = Pirmiausia pridėkite skenuotus lapus.
petitions-paper-refused-rows = Įvesta ne tiek eilučių, kiek jų lapuose. Suskaičiuokite iš naujo: jei suklydote skaičiuodami, atsiimkite lapus ir pradėkite iš naujo.
petitions-paper-refused-unchecked = Dar ne visos eilutės patikrintos.
petitions-paper-refused-closed = Tą dieną gautų lapų parašų ši peticija nepriima: jie turi būti įteikti, kol renkami parašai, ir įvesti ne vėliau kaip per dvi savaites po rinkimo pabaigos.
web-done-petition-paper-saved = Išsaugota.
web-done-petition-paper-ready = Lapai perduoti tikrinti.
web-done-petition-paper-back = Lapai grąžinti taisyti.
web-done-petition-paper-counted = Patikrinta. Patvirtinti parašai įskaičiuojami.
web-done-petition-paper-withdrawn = Lapai atsiimti, jų parašai neįskaičiuoti.

# Who stands behind a signature; signing by mail.
petitions-sign-name = Vardas ir pavardė
petitions-sign-name-hint = Taip Jus matys peticijos nagrinėtojai Jūsų savivaldybėje. Niekam kitam šio vardo nerodome.
petitions-settlement = Gyvenvietė
petitions-settlement-other = Kitos gyvenvietės arba nenurodyta
petitions-settlement-none = Pasirinkite gyvenvietę.
petitions-settlement-elsewhere = Pasirinkite nurodytos savivaldybės gyvenvietę.
petitions-name-whole = Įrašykite vardą ir pavardę.
petitions-by-settlement = Parašai pagal gyvenvietę
petitions-signatures = Parašai
petitions-manners = Kaip pasirašyta:
petitions-manner = { $manner ->
    [mailed] { $count ->
        [one] el. paštu patvirtintas { $count } parašas
        [few] el. paštu patvirtinti { $count } parašai
        [many] el. paštu patvirtinta { $count } parašo
       *[other] el. paštu patvirtinta { $count } parašų
    }
    [paper] { $count ->
        [one] popieriuje surinktas { $count } parašas
        [few] popieriuje surinkti { $count } parašai
        [many] popieriuje surinkta { $count } parašo
       *[other] popieriuje surinkta { $count } parašų
    }
   *[account] { $count ->
        [one] prisijungus pasirašytas { $count } parašas
        [few] prisijungus pasirašyti { $count } parašai
        [many] prisijungus pasirašyta { $count } parašo
       *[other] prisijungus pasirašyta { $count } parašų
    }
}
petitions-invalidated = { $count ->
    [one] { $count } parašas pripažintas negaliojančiu ir neskaičiuojamas.
    [few] { $count } parašai pripažinti negaliojančiais ir neskaičiuojami.
    [many] { $count } parašo pripažinta negaliojančiais ir neskaičiuojama.
   *[other] { $count } parašų pripažinta negaliojančiais ir neskaičiuojama.
}
petitions-invalidated-why = Kodėl taip nutinka
petitions-sign-by-mail-text = Neturite paskyros? Galite pasirašyti ir be jos: parašą patvirtinsite nuoroda, kurią atsiųsime el. paštu.
petitions-sign-by-mail = Pasirašyti el. paštu
petitions-refused-by-mail = Šią peticiją gali pasirašyti tik gyventojai, kurių gyvenamąją vietą savivaldybė patvirtino, todėl reikia paskyros: el. paštu pasirašyti negalima.
petitions-refused-mailbox-full = Iš šios el. pašto dėžutės jau pasirašė du žmonės, daugiau pasirašyti iš jos negalima.
petitions-refused-mailbox-elsewhere = Iš šios el. pašto dėžutės jau pasirašė kitos savivaldybės gyventojas. Iš vienos dėžutės gali pasirašyti tik tos pačios savivaldybės gyventojai.
petitions-refused-invalidated = Jūsų parašas po šia peticija pripažintas negaliojančiu, todėl pasirašyti iš naujo negalima. Kodėl taip nuspręsta ir kaip nesutikti, parašyta laiške, kurį Jums išsiuntėme.
petitions-mailbox-rule = Iš vienos el. pašto dėžutės vieną peticiją gali pasirašyti ne daugiau kaip du tos pačios savivaldybės gyventojai skirtingais vardais, pavyzdžiui, dėžute besidalijantys sutuoktiniai.
petitions-mailed-title = Pasirašymas el. paštu
petitions-mailed-lead = Užpildykite formą. Atsiųsime laišką su nuoroda: ją atvėrę ir patvirtinę būsite pasirašę. Paskyros nereikia.
petitions-mailed-name-hint = Juos matys peticijos nagrinėtojai Jūsų savivaldybėje. Viešai rodysime tik Jums leidus.
petitions-mailed-mail-hint = Šiuo adresu rašysime tik apie Jūsų parašą. Adreso niekas viešai nematys.
petitions-mailed-town = Savivaldybė
petitions-mailed-settlement-hint = Ta, kurioje gyvenate.
petitions-mailed-declare = { $age } ir gyvenu nurodytoje savivaldybėje
petitions-mailed-undeclared = Patvirtinkite, kad esate reikiamo amžiaus ir gyvenate nurodytoje savivaldybėje.
petitions-mailed-not-agreed = Be to parašo įskaičiuoti negalime. Jei su tvarka susipažinote ir ji Jums tinka, pažymėkite šį langelį.
petitions-mailed-show-name = Viešai rodyti mano vardą ir pavardę
petitions-mailed-submit = Gauti laišką
petitions-mail-disposable = Vienkartinės el. pašto dėžutės netinka. Nurodykite dėžutę, kuria naudojatės nuolat.
petitions-mailed-sent-title = Patikrinkite savo el. paštą
petitions-mailed-sent = { $days ->
    [one] Išsiuntėme laišką su nuoroda. Ją atverkite ir patvirtinkite parašą per { $days } dieną. Kol nepatvirtinsite, parašas neskaičiuojamas.
    [few] Išsiuntėme laišką su nuoroda. Ją atverkite ir patvirtinkite parašą per { $days } dienas. Kol nepatvirtinsite, parašas neskaičiuojamas.
    [many] Išsiuntėme laišką su nuoroda. Ją atverkite ir patvirtinkite parašą per { $days } dienos. Kol nepatvirtinsite, parašas neskaičiuojamas.
   *[other] Išsiuntėme laišką su nuoroda. Ją atverkite ir patvirtinkite parašą per { $days } dienų. Kol nepatvirtinsite, parašas neskaičiuojamas.
}
petitions-mailed-sent-none = Jei laiško nėra, pažiūrėkite tarp nepageidaujamų laiškų arba po kelių minučių užpildykite formą dar kartą.
petitions-mailed-back = Grįžti į peticiją
petitions-mailed-confirm-title = Patvirtinkite parašą
petitions-mailed-confirm-text = Patikrinkite, ar viskas teisinga, ir patvirtinkite.
petitions-mailed-confirm = Patvirtinti parašą
petitions-mailed-confirm-not-you = Jei to neprašėte, užverkite šį puslapį: nepatvirtintas parašas neskaičiuojamas, o duomenys po trijų dienų ištrinami.
petitions-mailed-shown = Ar vardas rodomas viešai
petitions-mailed-shown-value = { $shown ->
    [yes] Taip
   *[no] Ne
}
petitions-mailed-confirmed-title = Ačiū, Jūsų parašas įskaičiuotas
petitions-mailed-confirmed = Išsiuntėme dar vieną laišką su nuoroda, kuria bet kada matysite, kokius Jūsų duomenis saugome, o kol renkami parašai, galėsite savąjį atšaukti. Laišką pasilikite.
petitions-mailed-already-title = Jūs jau pasirašėte
petitions-mailed-already = Iš šios el. pašto dėžutės tokiu vardu šią peticiją jau pasirašyta. Parašas įskaičiuotas vieną kartą.
petitions-mailed-refused-title = Parašo patvirtinti negalima
petitions-mailed-over-title = Nuoroda nebegalioja
petitions-mailed-over = Jos laikas baigėsi, parašas atšauktas arba duomenys jau ištrinti. Jei parašai dar renkami, pasirašyti galite peticijos puslapyje.
petitions-mailed-own-title = Jūsų parašas
petitions-mailed-own-text = Štai visi duomenys, kuriuos saugome, nes pasirašėte šią peticiją.
petitions-mailed-own-at = Pasirašyta
petitions-mailed-own-waiting = Šis parašas dar nepatvirtintas arba nebeskaičiuojamas.
petitions-mailed-own-invalidated = Šis parašas pripažintas negaliojančiu ir neskaičiuojamas. Kodėl taip nuspręsta ir kaip nesutikti, parašyta laiške, kurį Jums išsiuntėme.
petitions-mailed-own-do = { $open ->
    [yes] Kol parašai renkami, galite savąjį atšaukti. Tada ištrinsime ir šiuos duomenis.
   *[no] Parašų rinkimas baigtas, todėl atšaukti savojo nebegalite, tačiau galite ištrinti šiuos duomenis. Parašas liks įskaičiuotas be Jūsų vardo.
}
petitions-mailed-withdraw = Atšaukti parašą ir ištrinti duomenis
petitions-mailed-erase = Ištrinti duomenis
petitions-mailed-done-title = { $what ->
    [withdrawn] Jūsų parašas atšauktas
   *[erased] Jūsų duomenys ištrinti
}
petitions-mailed-done = { $what ->
    [withdrawn] Parašas nebeskaičiuojamas, o Jūsų duomenys ištrinti.
   *[erased] Parašas lieka įskaičiuotas be vardo, ir su Jumis jo susieti nebegalima.
}
petitions-mail-confirm-subject = Patvirtinkite savo parašą po peticija
petitions-mail-confirm = Šis adresas nurodytas pasirašant peticiją „{ $title }“. Parašas bus įskaičiuotas, kai jį patvirtinsite.
petitions-mail-confirm-button = Patvirtinti parašą
petitions-mail-confirm-valid = { $days ->
    [one] Nuoroda galioja { $days } dieną.
    [few] Nuoroda galioja { $days } dienas.
    [many] Nuoroda galioja { $days } dienos.
   *[other] Nuoroda galioja { $days } dienų.
}
petitions-mail-confirm-not-you = Jei to neprašėte, nieko daryti nereikia: be šios nuorodos parašas neskaičiuojamas, o tai, kas buvo įrašyta, netrukus ištrinsime.
petitions-mail-counted-subject = Jūsų parašas po peticija įskaičiuotas
petitions-mail-counted = Ačiū, Jūsų parašas po peticija „{ $title }“ įskaičiuotas.
petitions-mail-counted-until = Jei apsigalvosite, parašą galite atšaukti iki { $until } Paskyros nereikia – pakanka šios nuorodos.
petitions-mail-counted-open = Jei apsigalvosite, kol parašai renkami, savąjį galite atšaukti. Paskyros nereikia – pakanka šios nuorodos.
petitions-mail-counted-button = Mano parašas ir duomenys
petitions-mail-counted-keep = Laišką pasilikite: tik šia nuoroda matysite, kokius Jūsų duomenis saugome, ir galėsite juos ištrinti. Niekam jos nepersiųskite.

petitions-standards-signing = Kas gali pasirašyti
petitions-standards-signing-text = Pasirašo savivaldybių, į kurias kreipiamasi, gyventojai, sulaukę tos savivaldybės nustatyto amžiaus. Pasirašyti galima:
petitions-standards-account = prisijungus prie paskyros;
petitions-standards-mailed = be paskyros, parašą patvirtinus el. paštu gauta nuoroda, jei peticija nereikalauja patvirtintos gyvenamosios vietos.
petitions-standards-mailbox = Paskyros savininkas yra vienas iš jų. Skirtingai parašytas tas pats vardas laikomas tuo pačiu.
petitions-standards-integrity = Kada parašas neskaičiuojamas
petitions-standards-integrity-text = Jei parašai atrodo įtartinai (daug iš vieno tinklo per kelias minutes, iš eilės sunumeruoti adresai, daug kartų tas pats vardas), juos peržiūri savivaldybės darbuotojas. Negaliojančiais parašus jis gali pripažinti tik dėl vienos iš šių priežasčių:
petitions-standards-integrity-told = Kiekvienam tokiam žmogui parašome, kodėl taip nuspręsta ir kaip nesutikti. Sprendimą galima atšaukti: tada parašas vėl skaičiuojamas. Kiek parašų pripažinta negaliojančiais, rašoma peticijos puslapyje ir žurnale. Jau pasiekta riba lieka pasiekta.
petitions-invalid-reason = { $reason ->
    [repeated] Tas pats žmogus pasirašė kelis kartus.
    [invented] Tokio žmogaus savivaldybėje nėra arba el. pašto dėžutė neturi savininko.
    [for-others] Pasirašyta už kitus jiems nežinant.
   *[automated] Pasirašė programa.
}

# Signatures that nobody meant.
petitions-desk-integrity = Įtartini parašai
petitions-desk-integrity-text = Peržiūrėkite parašus, kurie atrodo netikri, ir nuspręskite, ar juos skaičiuoti.
petitions-pattern = { $pattern ->
    [network-burst] Iš vieno tinklo: parašų – { $count }, per { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    }; iš kitur tuo metu – { $others }.
    [domain-burst] Iš to paties domeno pašto dėžučių: parašų – { $count }, per { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minutes
        [many] { $minutes } minutės
       *[other] { $minutes } minučių
    }; iš kitur tuo metu – { $others }.
    [numbered] Iš eilės sunumeruoti el. pašto adresai: { $count }.
    [alike] El. pašto adresai, besiskiriantys viena ar dviem raidėmis: { $count }.
    [new-domain] Iš domeno, iš kurio anksčiau niekas nepasirašė: parašų per parą – { $count }.
   *[same-name] Tas pats vardas per parą: kartų – { $count }.
}
petitions-finding-state = { $state ->
    [acted] Pripažinta negaliojančiais
    [dismissed] Palikta
   *[open] Laukia peržiūros
}
petitions-finding-hint = Sutapimas dar nėra įrodymas: klasė, pasirašiusi mokykloje, arba šeima, gyvenanti vienuose namuose, irgi jungiasi iš vieno tinklo. Duomenis matote tik Jūs ir kiti savo savivaldybės moderatoriai.
petitions-finding-at = Pastebėta
petitions-finding-decided = Nuspręsta
petitions-finding-choose = Pasirinkti
petitions-finding-status = Ar skaičiuojamas
petitions-finding-unknown = Vardas pamirštas
petitions-finding-signature = { $state ->
    [counts] Skaičiuojamas
    [invalidated] Negalioja.
   *[gone] Atšauktas
}
petitions-finding-which = Kurie parašai
petitions-finding-ticked = Pažymėtieji sąraše
petitions-finding-all = { $count ->
    [one] Visi ({ $count } parašas)
    [few] Visi ({ $count } parašai)
    [many] Visi ({ $count } parašo)
   *[other] Visi ({ $count } parašų)
}
petitions-finding-none-chosen = Pažymėkite bent vieną parašą arba pasirinkite visus.
petitions-finding-nothing = Nieko nepakeista: šių parašų padėtis tuo tarpu pasikeitė. Peržiūrėkite sąrašą iš naujo.
petitions-invalidate = Pripažinti negaliojančiais
petitions-invalidate-text = Šie parašai iškart nebebus skaičiuojami. Kiekvienam žmogui parašysime, kodėl taip nuspręsta ir kaip nesutikti; žurnale liks tik skaičius ir priežastis. Jau pasiekta riba lieka pasiekta.
petitions-invalid-why = Priežastis
petitions-invalid-explanation-hint = Laišku jį gaus pasirašiusieji. Parašykite, iš ko tai matyti. Kitų žmonių neminėkite.
petitions-restore = Vėl skaičiuoti
petitions-restore-text = { $count ->
    [one] { $count } parašas vėl bus skaičiuojamas, apie tai pranešime pasirašiusiajam.
    [few] { $count } parašai vėl bus skaičiuojami, apie tai pranešime pasirašiusiesiems.
    [many] { $count } parašo vėl bus skaičiuojama, apie tai pranešime pasirašiusiesiems.
   *[other] { $count } parašų vėl bus skaičiuojama, apie tai pranešime pasirašiusiesiems.
}
petitions-dismiss = Palikti
petitions-dismiss-text = Parašai skaičiuojami toliau. Apie tą patį nebepranešime, nebent tokių parašų padvigubėtų.
petitions-mail-finding-subject = Įtartini parašai: { $title }
petitions-mail-finding = Po peticija „{ $title }“ yra parašų, kurie gali būti netikri. Peržiūrėkite juos ir nuspręskite, ar juos skaičiuoti.
petitions-mail-finding-button = Peržiūrėti parašus
petitions-mail-invalidated-subject = Jūsų parašas pripažintas negaliojančiu
petitions-mail-invalidated = Savivaldybė Jūsų parašą po peticija „{ $title }“ pripažino negaliojančiu, todėl jis nebeskaičiuojamas. Priežastis: „{ $reason }“ Jei nesutinkate, parašykite adresu { $contact }: savivaldybė sprendimą peržiūrės ir, jei suklydo, parašą vėl įskaičiuos. Savivaldybės paaiškinimas:
petitions-mail-invalidated-button = Plačiau
petitions-mail-restored-subject = Jūsų parašas vėl skaičiuojamas
petitions-mail-restored = Savivaldybė peržiūrėjo savo sprendimą: Jūsų parašas po peticija „{ $title }“ galioja ir vėl skaičiuojamas. Atsiprašome už nepatogumus.

web-done-signatures-invalidated = Parašai pripažinti negaliojančiais, pasirašiusiesiems rašome.
web-done-signatures-restored = Parašai vėl skaičiuojami, pasirašiusiesiems rašome.
web-done-finding-dismissed = Parašai palikti, jie skaičiuojami toliau.
