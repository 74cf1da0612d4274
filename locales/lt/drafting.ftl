# Drafting: consultations that several hosts prepare together, and their timetables.

drafting-timetable = Tvarkaraštis
drafting-now = dabar
drafting-slot = nuo { $from } iki { $until }
drafting-may-information = Galima susipažinti su informacija. Pasisakymai šiame etape nepriimami.
drafting-may-questions = Galima klausti ir komentuoti.
drafting-may-proposals = Galima teikti pasiūlymus, komentuoti ir klausti.
drafting-may-discussion = Galima diskutuoti, teikti pasiūlymus ir klausti.
drafting-may-vote = Balsuojama. Pasisakymai nebepriimami.
drafting-may-decision = Rengiamas sprendimas. Pasisakymai nebepriimami.
drafting-may-follow-up = Skelbiama, kaip vykdomas sprendimas. Pasisakymai nebepriimami.

# Acts in the journal.
journal-act-consultation-entered = Konsultacijoje „{ $title }“ prasidėjo { $phase ->
    [information] informavimo
    [questions] klausimų
    [proposals] pasiūlymų
    [discussion] diskusijos
    [vote] balsavimo
    [decision] sprendimo rengimo
   *[other] sprendimo įgyvendinimo
} etapas.

# Who may take part.
drafting-participation-registered = Dalyvauti gali visi, turintys paskyrą, iš bet kurio miesto.
drafting-participation-verified = Dalyvauti gali gyventojai, kurių gyvenamąją vietą patvirtino jų savivaldybė, iš bet kurio miesto.
drafting-participation-hosts = Dalyvauti gali tik rengėjų gyventojai, turintys paskyrą. Kiti gali skaityti.
drafting-participation-verified-hosts = Dalyvauti gali tik rengėjų gyventojai, kurių gyvenamąją vietą patvirtino savivaldybė. Kiti gali skaityti.
drafting-required-hosts = Pasisakyti čia gali tik šių savivaldybių gyventojai: { $towns }. Skaityti gali visi.

# On the page of a consultation.
drafting-withdrawn-title = Konsultacija atšaukta
drafting-versions = Paskelbtos redakcijos
drafting-version = { $version } redakcija
drafting-first-version = Tai pirmoji paskelbta redakcija.
drafting-no-versions = Redakcijų istorijos dar nėra.

# The desk.
drafting-desk = Konsultacijų rengimas
drafting-desk-text = Rengti konsultacijas kartu su kitomis savivaldybėmis, jas versti, tvirtinti ir skelbti.
drafting-desk-count = { $count ->
    [0] Jūsų sprendimo nelaukia nė viena konsultacija.
    [one] Jūsų sprendimo laukia { $count } konsultacija.
    [few] Jūsų sprendimo laukia { $count } konsultacijos.
    [many] Jūsų sprendimo laukia { $count } konsultacijos.
   *[other] Jūsų sprendimo laukia { $count } konsultacijų.
}
drafting-desk-waiting = Laukia Jūsų savivaldybės
drafting-desk-waiting-none = Šiuo metu niekas nelaukia.
drafting-desk-drafting = Rengiamos
drafting-desk-drafting-none = Rengiamų konsultacijų nėra.
drafting-desk-published = Paskelbtos
drafting-desk-published-none = Čia parengtų ir paskelbtų konsultacijų dar nėra.
drafting-desk-withdrawn = Atšauktos
drafting-desk-withdrawn-none = Atšauktų konsultacijų nėra.
drafting-row = { $version } redakcija, pakeista
drafting-adoptable = Parengtos kitur
drafting-adoptable-text = Šios konsultacijos paskelbtos ne iš čia. Perkėlę konsultaciją, galėsite siūlyti jos pakeitimus; gyventojams niekas nepasikeis.
drafting-adopt = Perkelti čia

# A draft.
drafting-new = Nauja konsultacija
drafting-begin = Pradėti
drafting-title = Pavadinimas
drafting-title-hint = Trumpai ir aiškiai: dėl ko klausiate gyventojų.
drafting-summary = Santrauka
drafting-summary-hint = Keli sakiniai, kuriuos žmonės perskaitys sąraše.
drafting-body = Tekstas
drafting-body-hint = Pastraipas skirkite tuščia eilute. Antraštė prasideda „## “, sąrašo punktas – „- “.
drafting-hosts-legend = Kas rengia kartu su Jumis
drafting-hosts-hint = Nieko nepažymėję, rengsite vieni; pakviesti galėsite ir vėliau, kol nepaskelbta.
drafting-texts = Tekstai { $language ->
    [ru] rusų kalba
    [en] anglų kalba
   *[lt] lietuvių kalba
}
drafting-terms = Tvarkaraštis ir dalyviai
drafting-terms-text = Etapas trunka, kol prasideda kitas. Jei etapo nereikia, jo dieną palikite tuščią. Nenurodžius valandos, etapas prasideda 9:00, o konsultacija baigiasi 18:00.
drafting-by-clock = Laikas nurodomas pagal vietos laikrodį: { $town }.
drafting-from-day = Nuo (diena)
drafting-from-hour = Nuo (valanda)
drafting-day = Diena
drafting-hour = Valanda
drafting-closing = Konsultacijos pabaiga
drafting-no-timetable = Tvarkaraštis dar nesudarytas.
drafting-who = Kas gali dalyvauti
drafting-save = Išsaugoti
drafting-back = Grįžti neišsaugojus
drafting-edit = Keisti
drafting-public = Viešas konsultacijos puslapis
drafting-approvals = Kas patvirtino šią redakciją
drafting-approved = patvirtinta
drafting-approved-before = paskelbta su šios savivaldybės pritarimu
drafting-not-approved = dar nepatvirtinta
drafting-approve = Patvirtinti { $version } redakciją
drafting-approve-text = Tvirtinate būtent šią redakciją { $language ->
    [ru] rusų kalba
    [en] anglų kalba
   *[lt] lietuvių kalba
}. Kai ją patvirtins visi rengėjai, ji bus paskelbta iš karto. Jei kas nors ją pakeis, tvirtinti reikės iš naujo.
drafting-approve-missing = Patvirtinti dar negalima: trūksta pavadinimo, santraukos arba teksto { $language ->
    [ru] rusų kalba.
    [en] anglų kalba.
   *[lt] lietuvių kalba.
}
drafting-changes = Kas pakeista nuo tada, kai žiūrėjote paskutinį kartą
drafting-seen = Pažymėti kaip peržiūrėta
drafting-all-texts = Tekstai greta
drafting-original = originalas
drafting-machine = mašininis vertimas
drafting-incomplete = nebaigta
drafting-optional = Neprivaloma: skaitantiems šia kalba bus rodomas originalas.
drafting-invite = Pakviesti rengti kartu
drafting-invite-text = Pakviesta savivaldybė matys visą rengiamą tekstą, galės jį versti ir keisti. Be jos pritarimo konsultacija nebus paskelbta.
drafting-withdraw = Atšaukti konsultaciją
drafting-withdraw-text = Rengimas bus nutrauktas visiems rengėjams. Atšaukimas įrašomas į žurnalą be konsultacijos pavadinimo.
drafting-withdraw-public = Konsultacija baigsis iš karto. Priežastį matys visi, o atšaukimas bus įrašytas į žurnalą.
drafting-reason = Priežastis
drafting-stale-title = Kažkas jau pakeitė šį tekstą
drafting-stale-text = Žemiau pažymėta, kuo Jūsų įrašytas tekstas skiriasi nuo dabartinio. Jūsų tekstas liko formoje. Išsaugoję dar kartą, pakeisite dabartinį tekstą savuoju.
drafting-state-waiting = Laukia Jūsų savivaldybės
drafting-state-drafting = Rengiama
drafting-state-published = Paskelbta
drafting-state-withdrawn = Atšaukta

drafting-problem-stale = Kol rašėte, šią dalį pakeitė kitas redaktorius, todėl Jūsų pakeitimai neišsaugoti. Palyginkite ir išsaugokite dar kartą.
drafting-problem-approve-stale = Kol skaitėte, konsultacija buvo pakeista, todėl tai, ką norėjote padaryti, neatlikta. Peržiūrėkite dabartinę redakciją.
drafting-problem-withdrawn = Konsultacija atšaukta, jos keisti nebegalima.
drafting-problem-missing = Patvirtinti dar negalima: trūksta teksto Jūsų savivaldybės kalba.
drafting-problem-timetable = Patvirtinti dar negalima: tvarkaraštis nebaigtas.
drafting-problem-past = Tvarkaraštyje yra laikas, kuris jau praėjo. Pataisykite tvarkaraštį ir tvirtinkite iš naujo.
drafting-problem-begun = Jau prasidėjusių etapų pradžios ir pasibaigusios konsultacijos laiko keisti negalima.
drafting-problem-published = Konsultacija jau paskelbta, rengėjų keisti nebegalima.
drafting-problem-no-phase = Nurodykite, kada prasideda bent vienas etapas.
drafting-problem-order = Šis etapas turi prasidėti vėliau nei ankstesnis.
drafting-problem-closing = Konsultacija turi baigtis vėliau, nei prasideda paskutinis etapas.
drafting-problem-no-closing = Nurodykite, kada konsultacija baigiasi.
drafting-problem-date = Nurodykite datą taip: 2026-12-31.
drafting-problem-time = Nurodykite laiką taip: 18:00.

web-done-drafting-saved = Išsaugota. Ankstesni pritarimai šiai konsultacijai nebegalioja, jei tekstas pasikeitė.
web-done-drafting-adopted = Konsultacija perkelta.
web-done-drafting-invited = Pakvietimas išsiųstas.
web-done-drafting-seen = Pažymėta kaip peržiūrėta.
web-done-drafting-approved = Patvirtinta. Konsultacija bus paskelbta, kai ją patvirtins visi rengėjai.
web-done-drafting-published = Patvirtinta ir paskelbta.
web-done-drafting-withdrawn = Konsultacija atšaukta.

# Letters to editors.
drafting-mail-open = Atverti konsultaciją
drafting-mail-invited-subject = Kvietimas kartu rengti konsultaciją: { $title }
drafting-mail-invited = { $administration } kviečia Jūsų savivaldybę kartu rengti konsultaciją „{ $title }“. Peržiūrėkite tekstą, išverskite jį į savo kalbą ir, jei reikia, pasiūlykite pakeitimų. Be Jūsų pritarimo konsultacija nebus paskelbta.
drafting-mail-asked-subject = Konsultacija laukia Jūsų pritarimo: { $title }
drafting-mail-asked = { $administration } patvirtino konsultaciją „{ $title }“ ir laukia Jūsų savivaldybės sprendimo.
drafting-mail-changed-subject = Pakeista Jūsų patvirtinta konsultacija: { $title }
drafting-mail-changed = { $administration } pakeitė konsultaciją „{ $title }“, kurią Jūsų savivaldybė buvo patvirtinusi. Ankstesnis pritarimas nebegalioja: peržiūrėkite, kas pakeista, ir nuspręskite iš naujo.
drafting-mail-published-subject = Konsultacija paskelbta: { $title }
drafting-mail-published = Konsultaciją „{ $title }“ patvirtino visi rengėjai, ji paskelbta.
drafting-mail-republished-subject = Paskelbta nauja konsultacijos redakcija: { $title }
drafting-mail-republished = Konsultacijos „{ $title }“ pakeitimus patvirtino visi rengėjai, nauja redakcija paskelbta.
drafting-mail-withdrawn-subject = Konsultacija atšaukta: { $title }
drafting-mail-withdrawn = { $administration } atšaukė konsultaciją „{ $title }“. Priežastį rasite konsultacijos puslapyje.

journal-act-consultation-published = Paskelbta konsultacija „{ $title }“.
journal-act-consultation-changed = Paskelbta { $number } konsultacijos „{ $title }“ redakcija.
journal-act-consultation-withdrawn = Atšaukta konsultacija „{ $title }“.
journal-act-consultation-abandoned = Nutrauktas nepaskelbtos konsultacijos rengimas.
