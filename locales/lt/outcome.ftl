# Outcomes of consultations: what was heard, what was decided, what is done.

outcome-title = Konsultacijos rezultatai
outcome-published-at = Paskelbta
outcome-changed-at = pakeista
outcome-write = Rengti rezultatus
outcome-owed = { $state ->
    [late] Rezultatai dar nepaskelbti, o terminas praėjo. Kol jie nepaskelbti, konsultacija nelaikoma užbaigta.
   *[awaited] Rezultatai rengiami: čia paskelbsime, ką išgirdome, ką nusprendėme ir kodėl.
}
outcome-sign = { $state ->
    [published] Rezultatai paskelbti
    [late] Rezultatai vėluoja
   *[awaited] Laukiama rezultatų
}

outcome-summary = Ką išgirdome
outcome-numbers = Skaičiai
outcome-numbers-text = Suskaičiuoti konsultacijos pabaigoje matomi pasisakymai. Kiekvienas priskirtas savivaldybei, kurioje gyvena jo autorius.
outcome-by-stance = Pasisakymai pagal poziciją
outcome-by-kind = Pasisakymai pagal rūšį
outcome-side = Savivaldybė
outcome-people = Žmonės
outcome-contributions = Pasisakymai
outcome-total = Iš viso
outcome-stance-for = Pritaria
outcome-stance-against = Nepritaria
outcome-stance-neutral = Nei už, nei prieš
outcome-kind-comment = Nuomonės
outcome-kind-proposal = Pasiūlymai
outcome-kind-question = Klausimai
outcome-kind-reply = Atsakymai kitiems
outcome-arguments = Pagrindiniai argumentai
outcome-said-in = Tai sakoma:
outcome-contribution = pasisakymas { $number }
outcome-items = Į ką atsižvelgta ir į ką ne
outcome-taken = { $taken ->
    [yes] Atsižvelgta
    [partly] Atsižvelgta iš dalies
   *[no] Neatsižvelgta
}
outcome-reason = Kodėl:
outcome-decisions = Kas nuspręsta
outcome-decision = Sprendimas
outcome-follow-up = Kas daroma toliau
outcome-follow-up-none = Darbų dar nepaskelbta.
outcome-finished = Padaryta viskas, kas buvo numatyta.
outcome-updates = Kas ir kada pranešta

# For editors.
outcome-desk = Konsultacijų rezultatai
outcome-desk-text = Kai konsultacija baigiasi, paskelbkite, ką išgirdote, ką nusprendėte ir kodėl, o vėliau praneškite, kas padaryta.
outcome-desk-waiting = Reikia paskelbti
outcome-desk-none = Visų pasibaigusių konsultacijų rezultatai paskelbti.
outcome-desk-done = Paskelbta
outcome-desk-approved = Jūsų savivaldybė patvirtino, laukiama kitos.
outcome-desk-left = { $count ->
    [0] Nebaigtų darbų nėra.
    [one] Liko { $count } nebaigtas darbas.
    [few] Liko { $count } nebaigti darbai.
    [many] Liko { $count } nebaigto darbo.
   *[other] Liko { $count } nebaigtų darbų.
}
outcome-staff-lead = Rezultatus rengia visos konsultacijos savivaldybės. Jie paskelbiami, kai kiekviena patvirtina tą pačią redakciją, perskaitomą jos kalba.
outcome-public-page = Viešas puslapis
outcome-approval = Patvirtinimas
outcome-approval-given = – ši redakcija patvirtinta
outcome-approval-earlier = – patvirtinta ankstesnė redakcija, vėliau tekstas pakeistas
outcome-approval-none = – dar nepatvirtinta
outcome-is-current = Ši redakcija paskelbta. Ką nors pakeitus, ją turės iš naujo patvirtinti visos savivaldybės.
outcome-approved-waits = Jūsų savivaldybė šią redakciją patvirtino. Ji bus paskelbta, kai patvirtins ir kitos.
outcome-lacks = Patvirtinti dar negalima.
outcome-approve = Patvirtinti šią redakciją
outcome-approve-text = Perskaitykite visą tekstą. Kai šią redakciją patvirtins visos savivaldybės, ji bus paskelbta, o kiekvienam pasisakiusiajam parašysime jo kalba.
outcome-written = Tekstas
outcome-not-yet = Gyventojai dar skaito ankstesnę redakciją: šios visos savivaldybės nepatvirtino.
outcome-change = Keisti
outcome-remove = Pašalinti
outcome-add-summary = Parašyti, ką išgirdome
outcome-add-argument = Pridėti argumentą
outcome-add-item = Pridėti, į ką atsižvelgta ar ne
outcome-add-decision = Parašyti savo savivaldybės sprendimą
outcome-add-milestone = Pridėti darbą
outcome-update = Pranešti apie eigą
outcome-edit-summary = Keisti, ką išgirdome
outcome-edit-decision = Jūsų savivaldybės sprendimas
outcome-edit-arguments = Argumentas
outcome-edit-items = Į ką atsižvelgta ar ne
outcome-edit-milestones = Darbas
outcome-summary-hint = Trumpai ir sąžiningai: ką žmonės sakė, dėl ko sutarė, dėl ko nesutarė.
outcome-office = Kas pasirašo
outcome-office-hint = Administracijos ar jos skyriaus pavadinimas.
outcome-decision-hint = Ką Jūsų savivaldybė nusprendė ir kas bus toliau.
outcome-argument = Argumentas
outcome-argument-hint = Vienu ar dviem sakiniais.
outcome-links = Pasisakymai, kuriuose tai sakoma
outcome-links-hint = Kiekvieno nuoroda – atskiroje eilutėje, daugiausia { $max }.
outcome-item = Ko prašyta ar ką siūlyta
outcome-item-hint = Vienu ar dviem sakiniais.
outcome-taken-legend = Ar atsižvelgta?
outcome-reason-label = Kodėl
outcome-by = Kas taip nusprendė
outcome-milestone = Darbas
outcome-milestone-hint = Ką Jūsų savivaldybė padarys.
outcome-note = Paaiškinimas
outcome-note-hint = Būtinas, kai darbo atsisakoma: parašykite kodėl.
outcome-other-languages = Kitomis kalbomis
outcome-now = Dabar čia parašyta:
outcome-save = Išsaugoti
outcome-back = Grįžti neišsaugant

outcome-problem-link = Nuoroda neveda į viešą šios konsultacijos pasisakymą.
outcome-problem-links = Nurodykite daugiausia { $max } pasisakymų.
outcome-problem-by = Pažymėkite, kuri savivaldybė taip nusprendė.
outcome-problem-reason = Parašykite, kodėl darbo atsisakoma.
outcome-refused-stale = Tekstą tuo metu pakeitė kitas redaktorius. Peržiūrėkite, kas parašyta dabar; Jūsų tekstas neprarastas.
outcome-refused-many = Daugiau pridėti nebegalima.
outcome-refused-summary = Dar neparašyta, ką išgirdome.
outcome-refused-decision = Dar neparašytas Jūsų savivaldybės sprendimas.
outcome-refused-language = Ne viskas parašyta Jūsų savivaldybės kalba. Išverskite, ko trūksta.
outcome-refused-published = Darbus galima pridėti tik paskelbus rezultatus.
outcome-refused-milestone = Tokio Jūsų savivaldybės darbo nėra.

web-done-outcome-saved = Išsaugota.
web-done-outcome-removed = Pašalinta.
web-done-outcome-approved = Redakcija patvirtinta.
web-done-outcome-published = Rezultatai paskelbti.

# Letters.
outcome-mail-open = Atverti rezultatus
outcome-mail-published-subject = Konsultacijos rezultatai: { $title }
outcome-mail-published = Dalyvavote konsultacijoje „{ $title }“. Paskelbti jos rezultatai: { $count ->
    [one] perskaitytas { $count } pasisakymas
    [few] perskaityti { $count } pasisakymai
    [many] perskaityta { $count } pasisakymo
   *[other] perskaityta { $count } pasisakymų
}, parašyta, kas nuspręsta, į ką atsižvelgta, į ką ne ir kodėl. Dėkojame, kad pasisakėte.
outcome-mail-done-subject = Padaryta: { $title }
outcome-mail-done = { $administration } pranešė apie atliktą darbą, numatytą po konsultacijos „{ $title }“, kurioje dalyvavote: „{ $milestone }“.
outcome-mail-finished-subject = Darbai užbaigti: { $title }
outcome-mail-finished = Nebaigtų darbų po konsultacijos „{ $title }“, kurioje dalyvavote, nebeliko. Kas padaryta ir ko atsisakyta, rasite konsultacijos puslapyje.
outcome-mail-approve-subject = Reikia patvirtinti rezultatus: { $title }
outcome-mail-approve = Kita savivaldybė patvirtino konsultacijos „{ $title }“ rezultatų redakciją. Ji bus paskelbta, kai patvirtinsite ir Jūs.
outcome-mail-soon-subject = Artėja rezultatų terminas: { $title }
outcome-mail-soon = Konsultacijos „{ $title }“ rezultatai dar nepaskelbti. Terminas – { $date }
outcome-mail-late-subject = Rezultatų terminas praėjo: { $title }
outcome-mail-late = Konsultacijos „{ $title }“ rezultatus reikėjo paskelbti iki { $date } Pasisakiusieji jų vis dar laukia, o konsultacijos puslapyje nurodyta, kad jie vėluoja.

# The journal.
journal-act-consultation-outcome-published = Paskelbti konsultacijos „{ $title }“ rezultatai.
journal-act-consultation-outcome-changed = Pakeisti konsultacijos „{ $title }“ rezultatai.
journal-act-consultation-milestone-done = Pranešta apie darbą, atliktą po konsultacijos „{ $title }“.
journal-act-consultation-milestone-dropped = Atsisakyta darbo, numatyto po konsultacijos „{ $title }“.
