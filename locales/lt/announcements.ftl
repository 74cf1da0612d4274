# Announcements: what an administration writes by mail to the people of its own side.

# The desk.
announcements-desk = Pranešimai gyventojams
announcements-desk-text = Rašyti savo savivaldybės gyventojams, konsultacijų dalyviams ir peticijas pasirašiusiems žmonėms, tvirtinti kolegų pranešimus.
announcements-desk-count = { $count ->
    [0] Jūsų pritarimo nelaukia nė vienas pranešimas.
    [one] Jūsų pritarimo laukia { $count } pranešimas.
    [few] Jūsų pritarimo laukia { $count } pranešimai.
    [many] Jūsų pritarimo laukia { $count } pranešimo.
   *[other] Jūsų pritarimo laukia { $count } pranešimų.
}
announcements-desk-asked = Laukia antro žmogaus pritarimo
announcements-desk-asked-none = Šiuo metu niekas nelaukia.
announcements-desk-draft = Juodraščiai
announcements-desk-draft-none = Juodraščių nėra.
announcements-desk-sending = Siunčiami
announcements-desk-sending-none = Šiuo metu niekas nesiunčiama.
announcements-desk-stopped = Sustabdyti
announcements-desk-stopped-none = Sustabdytų pranešimų nėra.
announcements-desk-sent = Išsiųsti
announcements-desk-sent-none = Išsiųstų pranešimų dar nėra.
announcements-yours = Laukia Jūsų pritarimo
announcements-offered-by = Teksto kopiją pasiūlė { $administration }
announcements-new = Rašyti pranešimą
announcements-public-list = Svetainėje paskelbti pranešimai

# To whom it goes.
announcements-audience = Kam siunčiama
announcements-own-side = Laiškus gauna tik Jūsų savivaldybės gyventojai. Jei konsultacija ar peticija bendra, kita savivaldybė gaus teksto kopiją ir galės pati ją išsiųsti savo gyventojams.
announcements-choice-residents = Visiems { $town } gyventojams, turintiems paskyrą
announcements-choice-verified = Tik { $town } gyventojams, kurių gyvenamoji vieta patvirtinta
announcements-choice-took-part = { $town } gyventojams, kurie dalyvavo konsultacijoje arba pasirašė peticiją
announcements-about = Konsultacijos arba peticijos puslapis
announcements-about-hint = Jei rašote dalyviams ar pasirašiusiesiems, įklijuokite puslapio adresą, pavyzdžiui, /consultations/riverside-paths.
announcements-to = { $group ->
    [participants] { $town } gyventojams, dalyvavusiems konsultacijoje:
    [signers] { $town } gyventojams, su paskyra pasirašiusiems peticiją:
    [verified] { $town } gyventojams, kurių gyvenamoji vieta patvirtinta.
   *[residents] Visiems { $town } gyventojams, turintiems paskyrą.
}
announcements-count = Gavėjų šiuo metu: { $count }. Neįskaičiuoti tie, kurie tokių laiškų atsisakė, ir tie, kurie pranešimą rengia.
announcements-counting = Gavėjai dar skaičiuojami.
announcements-other-side = Kitos pusės žmonėms šie laiškai nesiunčiami. Kai pranešimas bus patvirtintas, jo kopiją kaip juodraštį gaus { $administration }.

# The form.
announcements-title = Laiško tema
announcements-title-hint = Ne ilgesnė kaip { $max } ženklų: pašto programos ją parodys visą.
announcements-begin = Toliau: tekstas
announcements-texts = { $language ->
    [lt] Tekstas lietuvių kalba
    [ru] Tekstas rusų kalba
    [en] Tekstas anglų kalba
   *[other] Tekstas kita kalba
}
announcements-body = Laiško tekstas
announcements-body-hint = Pastraipas atskirkite tuščia eilute. **Žodžiai tarp žvaigždučių** bus paryškinti, eilutės su brūkšneliu pradžioje taps sąrašu. Pasisveikinimą ir parašą pridėsime patys.
announcements-link = Puslapis, į kurį veda laiškas
announcements-link-hint = Šios svetainės puslapio adresas. Laiške jis bus mygtukas.
announcements-no-link = Mygtuko į svetainės puslapį laiške nėra.
announcements-publish = Paskelbti ir svetainėje
announcements-publish-hint = Galima tik tada, kai rašote visiems gyventojams. Pranešimą matys visi, ir be paskyros.
announcements-published = Pranešimas skelbiamas ir svetainėje.
announcements-not-published = Svetainėje pranešimas neskelbiamas.
announcements-terms = Kam siunčiama ir kur veda
announcements-save = Išsaugoti
announcements-back = Grįžti į pranešimą
announcements-stale = Pranešimas pasikeitė
announcements-stale-texts = Kol rašėte, tekstą pakeitė kitas žmogus. Žemiau pažymėta, kuo Jūsų tekstas skiriasi nuo dabartinio. Jei išsaugosite, liks Jūsų tekstas.
announcements-stale-terms = Kol pildėte, šiuos nustatymus pakeitė kitas žmogus. Dabar yra taip:

# One on its way.
announcements-state-draft = Juodraštis
announcements-state-asked = Laukia pritarimo
announcements-state-sending = Siunčiamas
announcements-state-stopped = Sustabdytas
announcements-state-sent = Išsiųstas
announcements-version = { $version } redakcija
announcements-sending = Siuntimas
announcements-progress = { $total ->
    [one] Išsiųsta { $told } iš { $total } laiško
    [few] Išsiųsta { $told } iš { $total } laiškų
    [many] Išsiųsta { $told } iš { $total } laiško
   *[other] Išsiųsta { $told } iš { $total } laiškų
}
announcements-told = { $total ->
    [one] Iš viso išsiųsta { $told } iš { $total } laiško
    [few] Iš viso išsiųsta { $told } iš { $total } laiškų
    [many] Iš viso išsiųsta { $told } iš { $total } laiško
   *[other] Iš viso išsiųsta { $told } iš { $total } laiškų
}
announcements-reload = Atnaujinti puslapį
announcements-stop = Sustabdyti siuntimą
announcements-stop-text = Paspaudus siuntimas sustos ties artimiausia dalimi. Jau išsiųstų laiškų atšaukti negalima.
announcements-go-on = Siųsti toliau
announcements-go-on-text = Siuntimas bus tęsiamas nuo tos vietos, kur sustojo. Tekstas jau patvirtintas ir nepakito, todėl dar kartą jo tvirtinti nereikia. Jei tekstas klaidingas, toliau nesiųskite, o parašykite naują pranešimą.
announcements-was-stopped = Sustabdyta, kai buvo išsiųsta laiškų: { $told }.
announcements-went-on = Siunčiama toliau nuo laiško, einančio po { $told }.
announcements-somebody = Buvęs darbuotojas
announcements-all-texts = Tekstai
announcements-incomplete = Neužbaigta
announcements-optional = Šia kalba neparašyta. Jos skaitytojai gaus tekstą pagrindine kalba su paaiškinimu.
announcements-edit = Keisti
announcements-preview = Peržiūrėti laišką
announcements-way = Kelias iki išsiuntimo
announcements-trial = 1. Bandomasis laiškas sau
announcements-trial-text = Laišką gausite kiekviena kalba, kuria jis parašytas. Pasižiūrėkite, kaip jis atrodo pašto programoje.
announcements-try = Išsiųsti sau
announcements-tried = Šią redakciją jau išsiuntėte sau.
announcements-tried-first = Prašantysis šią redakciją pirmiausia išsiuntė sau.
announcements-not-whole = Pirmiausia parašykite temą ir tekstą visomis kalbomis, pažymėtomis kaip neužbaigtos.
announcements-asking = 2. Prašymas pritarti
announcements-ask-text = Kitas Jūsų savivaldybės redaktorius arba administratorius gaus laišką ir peržiūrės pranešimą.
announcements-ask = Prašyti pritarti { $version } redakcijai
announcements-ask-later = Pritarimo prašysite, kai šią redakciją išsiųsite sau.
announcements-asked = Pritarimo prašo
announcements-approval = 3. Antro žmogaus pritarimas
announcements-approve-text = { $count ->
    [one] Pritarus laiškas iškart bus pradėtas siųsti. Jį gaus { $count } žmogus.
    [few] Pritarus laiškas iškart bus pradėtas siųsti. Jį gaus { $count } žmonės.
    [many] Pritarus laiškas iškart bus pradėtas siųsti. Jį gaus { $count } žmogaus.
   *[other] Pritarus laiškas iškart bus pradėtas siųsti. Jį gaus { $count } žmonių.
}
announcements-approve = Pritarti { $version } redakcijai ir siųsti
announcements-approve-later = Pritaria kitas žmogus: ne tas, kuris prašo, ir ne tas, kuris tekstą keitė paskutinis.
announcements-approved = Pritarė
announcements-own = Pranešimą parašėte Jūs arba Jūs prašote jam pritarti, todėl pritarti turi kitas Jūsų savivaldybės redaktorius arba administratorius.
announcements-delete = Ištrinti juodraštį
announcements-delete-text = Ištrinto juodraščio grąžinti negalima.

# The preview.
announcements-preview-text = Taip laiškas atrodys šios kalbos skaitytojui. Vietoj Jūsų vardo kiekvienas matys savo.
announcements-preview-html = Laiškas
announcements-preview-plain = Tas pats laiškas be apipavidalinimo
announcements-subject = Tema

# What everybody may read.
announcements-list = Administracijos pranešimai
announcements-list-lead = Ką administracija parašė visiems savivaldybės gyventojams ir paskelbė čia.
announcements-list-none = Paskelbtų pranešimų kol kas nėra.
announcements-open = Atverti puslapį

# The letters.
announcements-mail-subject = { $title }
announcements-mail-trial-subject = Bandymas: { $title }
announcements-mail-language = { $language ->
    [lt] Šis pranešimas parašytas lietuvių kalba.
    [ru] Šis pranešimas parašytas rusų kalba.
    [en] Šis pranešimas parašytas anglų kalba.
   *[other] Šis pranešimas parašytas kita kalba.
}
announcements-mail-published = Šis pranešimas svetainėje
announcements-mail-why = { $group ->
    [participants] Rašome Jums, nes dalyvavote konsultacijoje „{ $title }“.
    [signers] Rašome Jums, nes pasirašėte peticiją „{ $title }“.
    [verified] Rašome visiems savivaldybės gyventojams, kurių gyvenamoji vieta patvirtinta.
   *[residents] Rašome visiems savivaldybės gyventojams, turintiems paskyrą šioje svetainėje.
}
announcements-mail-open = Atverti pranešimą
announcements-mail-asked-subject = Reikia pritarti: { $title }
announcements-mail-asked = { $administration } ketina išsiųsti pranešimą „{ $title }“. Perskaitykite jį ir, jei viskas gerai, pritarkite: be antro žmogaus pritarimo laiškai nebus išsiųsti.
announcements-mail-stopped-subject = Sustabdyta: { $title }
announcements-mail-stopped = Pranešimo „{ $title }“ siuntimas sustabdytas ({ $administration }). Puslapyje matyti, kas jį sustabdė ir kiek laiškų jau išsiųsta.
announcements-mail-offered-subject = Pasiūlytas tekstas: { $title }
announcements-mail-offered = { $administration } savo gyventojams siunčia pranešimą „{ $title }“ apie bendrą reikalą. Jo kopija padėta prie Jūsų juodraščių: galite ją pataisyti ir išsiųsti savo gyventojams arba ištrinti.

# What is wrong.
announcements-problem-about = Tokios Jūsų savivaldybės konsultacijos ar jai skirtos peticijos nėra. Patikrinkite puslapio adresą.
announcements-problem-link = Tai nėra šios svetainės puslapio adresas.
announcements-problem-publish = Svetainėje galima skelbti tik tai, kas siunčiama visiems gyventojams.
announcements-problem-stale = Pranešimas pasikeitė, kol jį skaitėte ar keitėte. Peržiūrėkite, kas yra dabar, ir bandykite dar kartą.
announcements-problem-under-way = Pranešimas jau siunčiamas, todėl jo keisti nebegalima.
announcements-problem-missing = Kuria nors kalba trūksta temos arba teksto. Tokia kalba pažymėta kaip neužbaigta.
announcements-problem-untried = Pirmiausia išsiųskite šią redakciją sau.
announcements-problem-not-asked = Pritarti šiai redakcijai dar niekas neprašė.
announcements-problem-own = Savo pranešimui pritarti negalima: tai turi padaryti kitas žmogus.
announcements-problem-counting = Gavėjai dar skaičiuojami. Palaukite akimirką ir bandykite dar kartą.
announcements-problem-nobody = Nėra nė vieno žmogaus, kuris gautų šį laišką.
announcements-problem-not-now = Šiuo metu nėra ko stabdyti ar tęsti.

# What was done.
web-done-announcement-saved = Išsaugota. Jei kas pasikeitė, ankstesni bandymai ir prašymai pritarti nebegalioja.
web-done-announcement-tried = Laiškas Jums išsiųstas.
web-done-announcement-asked = Paprašyta pritarti. Kolegos gaus laišką.
web-done-announcement-approved = Pritarta. Laiškai siunčiami.
web-done-announcement-stopped = Siuntimas sustabdytas.
web-done-announcement-goes-on = Siunčiama toliau.
web-done-announcement-deleted = Juodraštis ištrintas.

# Acts in the journal.
journal-act-announcement-approved = Patvirtintas ir pradėtas siųsti pranešimas { $group ->
    [participants] konsultacijos „{ $title }“ dalyviams iš savo savivaldybės
    [signers] savo savivaldybės gyventojams, pasirašiusiems peticiją „{ $title }“
    [verified] savivaldybės gyventojams, kurių gyvenamoji vieta patvirtinta
   *[residents] visiems savivaldybės gyventojams
}. Numatoma gavėjų: { $count }.
journal-act-announcement-sent = Išsiųstas pranešimas { $group ->
    [participants] konsultacijos „{ $title }“ dalyviams iš savo savivaldybės
    [signers] savo savivaldybės gyventojams, pasirašiusiems peticiją „{ $title }“
    [verified] savivaldybės gyventojams, kurių gyvenamoji vieta patvirtinta
   *[residents] visiems savivaldybės gyventojams
}. Gavėjų: { $count }.
journal-act-announcement-stopped = Sustabdytas pranešimas { $group ->
    [participants] konsultacijos „{ $title }“ dalyviams iš savo savivaldybės
    [signers] savo savivaldybės gyventojams, pasirašiusiems peticiją „{ $title }“
    [verified] savivaldybės gyventojams, kurių gyvenamoji vieta patvirtinta
   *[residents] visiems savivaldybės gyventojams
}. Iki tol gavėjų: { $count }.
journal-act-announcement-resumed = Toliau siunčiamas sustabdytas pranešimas { $group ->
    [participants] konsultacijos „{ $title }“ dalyviams iš savo savivaldybės
    [signers] savo savivaldybės gyventojams, pasirašiusiems peticiją „{ $title }“
    [verified] savivaldybės gyventojams, kurių gyvenamoji vieta patvirtinta
   *[residents] visiems savivaldybės gyventojams
}. Iki tol gavėjų: { $count }.

# On the privacy page.
privacy-time-announcement-drafts = Administracijos pranešimo juodraštis, kurio niekas nekeičia
privacy-part-announcements = Pranešimai, kuriuos rengėte ar tvirtinote kaip darbuotojas
privacy-keeps-announcements-what = Kuris darbuotojas pranešimą rašė, išbandė, prašė patvirtinti, patvirtino ar sustabdė: to reikia, kad kiekvieną pranešimą matytų du žmonės. Kam pranešimas išsiųstas, sąrašo nesaugome.
privacy-keeps-announcements-end = Vardą ištriname, pranešimas lieka.
