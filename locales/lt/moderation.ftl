# Moderation: rules, reports, cases, decisions, appeals, the public report.

web-moderation = Moderavimas
web-done-contribution-held = Jūsų pasisakymas gautas. Jame yra nuoroda, todėl prieš paskelbdamas jį peržiūrės moderatorius.
web-done-reported = Ačiū, Jūsų pranešimas gautas. Apie sprendimą pranešime laišku.
web-done-edited = Pataisytas pasisakymas perduotas moderatoriui.
web-done-decided = Sprendimas priimtas, autoriui išsiųstas laiškas.
web-done-reviewed = Sprendimas dėl skundo priimtas, autoriui išsiųstas laiškas.
web-done-appealed = Jūsų skundas gautas. Jį nagrinės kitas darbuotojas, o apie sprendimą pranešime laišku.

moderation-rule-insult = Įžeidimai
moderation-rule-insult-text = Kalbame apie mintis ir darbus, bet neįžeidinėjame, nežeminame ir nepravardžiuojame žmonių.
moderation-rule-hatred = Neapykanta
moderation-rule-hatred-text = Neniekiname žmonių ir nekurstome jiems neapykantos dėl tautybės, kalbos, tikėjimo, lyties, amžiaus, negalios ar kitų savybių.
moderation-rule-threat = Grasinimai ir smurtas
moderation-rule-threat-text = Niekam negrasiname, neraginame smurtauti ir smurto neaukštiname.
moderation-rule-personal-data = Asmens duomenys
moderation-rule-personal-data-text = Neskelbiame kito žmogaus adreso, telefono numerio, sveikatos būklės ar kitų privačių duomenų be jo sutikimo.
moderation-rule-falsehood = Klaidinimas
moderation-rule-falsehood-text = Sąmoningai neskelbiame netiesos ir neapsimetame kitu žmogumi ar įstaiga.
moderation-rule-spam = Reklama ir šlamštas
moderation-rule-spam-text = Nereklamuojame prekių ir paslaugų, nekartojame to paties teksto ir nededame nuorodų, nesusijusių su tema.
moderation-rule-unlawful = Neteisėtas turinys
moderation-rule-unlawful-text = Neskelbiame to, ką draudžia įstatymai, ir nekviečiame jų pažeisti.
moderation-rule-off-topic = Ne į temą
moderation-rule-off-topic-text = Rašome apie tai, kas čia aptariama; kitiems klausimams yra kiti puslapiai.

moderation-rules-title = Pasisakymų taisyklės
moderation-rules-lead = Taisyklės abiejuose krantuose tos pačios. Kiekviename moderatoriaus sprendime nurodoma, kuri iš jų pažeista.
moderation-how-title = Kaip moderuojama
moderation-how-report = { $hours ->
    [one] Pranešti apie taisyklių pažeidimą gali kiekvienas prisijungęs gyventojas. Pranešimus stengiamės išnagrinėti per { $hours } valandą.
    [few] Pranešti apie taisyklių pažeidimą gali kiekvienas prisijungęs gyventojas. Pranešimus stengiamės išnagrinėti per { $hours } valandas.
    [many] Pranešti apie taisyklių pažeidimą gali kiekvienas prisijungęs gyventojas. Pranešimus stengiamės išnagrinėti per { $hours } valandos.
   *[other] Pranešti apie taisyklių pažeidimą gali kiekvienas prisijungęs gyventojas. Pranešimus stengiamės išnagrinėti per { $hours } valandų.
}
moderation-how-decide = Sprendžia autoriaus savivaldybės moderatorius. Jis gali palikti pasisakymą, paprašyti jį pataisyti, jį paslėpti, uždaryti pokalbį arba laikinai neleisti autoriui rašyti.
moderation-how-reasons = Autorius savo kalba gauna laišką, kuriame nurodoma, ką ir kodėl nusprendėme. Paslėpto teksto vietoje lieka įrašas, pagal kurią taisyklę jis paslėptas.
moderation-how-appeal = { $days ->
    [one] Sprendimą autorius gali apskųsti per { $days } dieną. Skundą nagrinėja kitas darbuotojas, ne tas, kuris sprendė.
    [few] Sprendimą autorius gali apskųsti per { $days } dienas. Skundą nagrinėja kitas darbuotojas, ne tas, kuris sprendė.
    [many] Sprendimą autorius gali apskųsti per { $days } dienos. Skundą nagrinėja kitas darbuotojas, ne tas, kuris sprendė.
   *[other] Sprendimą autorius gali apskųsti per { $days } dienų. Skundą nagrinėja kitas darbuotojas, ne tas, kuris sprendė.
}
moderation-how-automatic = Automatiškai sulaikomi tik naujų, savivaldybės nepatvirtintų gyventojų pasisakymai, kuriuose yra nuorodų. Ar juos skelbti, visada sprendžia žmogus.

moderation-report-title = Pranešti apie pažeidimą
moderation-reported = Apie kurį pasisakymą pranešate
moderation-report-lead = Pranešimą nagrinės autoriaus savivaldybės moderatorius. Autorius nesužinos, kas pranešė.
moderation-report-staff = Esate šios savivaldybės moderatorius: pateikę pranešimą, iškart pereisite prie sprendimo.
moderation-report-rule = Kuri taisyklė pažeista?
moderation-report-note = Paaiškinimas
moderation-report-note-hint = Paaiškinkite, jei iš teksto neaišku, kas jame negerai.
moderation-report-send = Pranešti
moderation-report-before = Apie šį pasisakymą jau pranešėte. Apie sprendimą pranešime laišku.
moderation-back = Grįžti
moderation-problem-reports = { $max ->
    [one] Per valandą galima pateikti ne daugiau kaip { $max } pranešimą. Pabandykite vėliau.
    [few] Per valandą galima pateikti ne daugiau kaip { $max } pranešimus. Pabandykite vėliau.
    [many] Per valandą galima pateikti ne daugiau kaip { $max } pranešimo. Pabandykite vėliau.
   *[other] Per valandą galima pateikti ne daugiau kaip { $max } pranešimų. Pabandykite vėliau.
}
moderation-problem-stale = Kol rašėte, atvejis pasikeitė: žemiau matote, kaip yra dabar. Jūsų sprendimas neįrašytas.
moderation-problem-days = { $max ->
    [one] Įrašykite skaičių nuo 1 iki { $max }.
    [few] Įrašykite skaičių nuo 1 iki { $max }.
    [many] Įrašykite skaičių nuo 1 iki { $max }.
   *[other] Įrašykite skaičių nuo 1 iki { $max }.
}
moderation-problem-appeal = Šio sprendimo apskųsti nebegalima: pasibaigė terminas arba dėl pasisakymo jau nuspręsta iš naujo.
moderation-problem-unchanged = Tekstas nepakeistas. Pataisykite jį ir pateikite dar kartą.

moderation-edit-title = Pataisyti pasisakymą
moderation-edit-lead = Pataisytą tekstą peržiūrės moderatorius, ir tik tada jį matys kiti.
moderation-edit-why = Kodėl prašome pataisyti
moderation-edit-appeal = Visas sprendimas ir kaip jį apskųsti
moderation-edit-send = Pateikti pataisytą tekstą

moderation-decision-title = Sprendimas dėl Jūsų pasisakymo
moderation-text = Pasisakymas
moderation-text-gone = Teksto nebėra: autoriaus duomenys ištrinti.
moderation-reasons = Sprendimas ir jo motyvai
moderation-what = Kas nuspręsta
moderation-until = Iki
moderation-when = Kada ir kas nusprendė
moderation-by-rule = Taisyklė
moderation-how-found = Kaip sužinota
moderation-facts = Faktai ir aplinkybės
moderation-done = { $action ->
    [hide] Pasisakymas paslėptas
    [ask-edit] Autoriaus paprašyta pataisyti pasisakymą
    [close] Pokalbis uždarytas
    [suspend] Pasisakymas paslėptas, autoriui laikinai neleidžiama rašyti
    [release] Pasisakymas paskelbtas
   *[keep] Pasisakymas paliktas
}
moderation-found = { $found ->
    [automatic] Sulaikyta automatiškai
    [staff] Pastebėjo moderatorius
   *[report] Pranešė gyventojai
}
moderation-to-case = Į atvejo puslapį

moderation-appeal-title = Skundas
moderation-appeal-lead = Jei su sprendimu nesutinkate, parašykite kodėl. Skundą nemokamai išnagrinės kitas darbuotojas. Taip pat galite kreiptis į teismą; klausimus siųskite adresu { $contact }.
moderation-appeal-until = Skundą galima pateikti iki:
moderation-appeal-text = Kodėl nesutinkate?
moderation-appeal-hint = Parašykite, kas sprendime neteisinga ir kodėl pasisakymas taisyklės nepažeidžia.
moderation-appeal-send = Pateikti skundą
moderation-appeal-none = Šio sprendimo čia apskųsti nebegalima. Klausimus siųskite adresu { $contact }.
moderation-appeal-made = Autoriaus skundas,
moderation-appeal-state = { $state ->
    [upheld] Sprendimas paliktas galioti
    [reversed] Sprendimas panaikintas
   *[open] Skundas nagrinėjamas
}

moderation-desk = Moderavimo eilė
moderation-desk-text = Pranešimai, sulaikyti pasisakymai ir autorių skundai.
moderation-queue-lead = { $hours ->
    [one] Nuspręsti reikia per { $hours } valandą. Ilgiausiai laukiantys atvejai – viršuje.
    [few] Nuspręsti reikia per { $hours } valandas. Ilgiausiai laukiantys atvejai – viršuje.
    [many] Nuspręsti reikia per { $hours } valandos. Ilgiausiai laukiantys atvejai – viršuje.
   *[other] Nuspręsti reikia per { $hours } valandų. Ilgiausiai laukiantys atvejai – viršuje.
}
moderation-queues = Eilės
moderation-queue = { $queue ->
    [held] Sulaikyti
    [awaiting] Laukia pataisymo
    [appeal] Skundai
    [decided] Jau nuspręsta
   *[open] Pranešimai
}
moderation-filter-rules = Rodyti tik vienos taisyklės atvejus
moderation-filter-all = Visos taisyklės
moderation-queue-empty = Šioje eilėje nieko nėra.
moderation-keys-queue = Klavišai: j – kitas atvejis, k – ankstesnis, o – atverti, 1–5 – eilė.
moderation-keys-case = Klavišai: 1–5 – sprendimas, u – atgal į eilę.
moderation-reports = { $count ->
    [one] { $count } pranešimas
    [few] { $count } pranešimai
    [many] { $count } pranešimo
   *[other] { $count } pranešimų
}
moderation-late = Vėluojama
moderation-due = Nuspręsti iki
moderation-waits-hours = { $count ->
    [0] Laukia trumpiau nei valandą
    [one] Laukia { $count } valandą
    [few] Laukia { $count } valandas
    [many] Laukia { $count } valandos
   *[other] Laukia { $count } valandų
}
moderation-waits-days = { $count ->
    [one] Laukia { $count } dieną
    [few] Laukia { $count } dienas
    [many] Laukia { $count } dienos
   *[other] Laukia { $count } dienų
}

moderation-case-title = Atvejis
moderation-case-about = Apie atvejį
moderation-case-state = Eilė
moderation-case-rule = Nurodyta taisyklė
moderation-case-opened = Pradėtas
moderation-case-since = Šioje eilėje nuo
moderation-case-standing = Ankstesni sprendimai
moderation-standing = { $count ->
    [0] Dėl autoriaus pasisakymų sprendimų nebuvo
    [one] Dėl kitų autoriaus pasisakymų – { $count } sprendimas
    [few] Dėl kitų autoriaus pasisakymų – { $count } sprendimai
    [many] Dėl kitų autoriaus pasisakymų – { $count } sprendimo
   *[other] Dėl kitų autoriaus pasisakymų – { $count } sprendimų
}
moderation-context = Žiūrėti pokalbyje
moderation-versions = Ankstesni tekstai
moderation-version-until = Tekstas iki
moderation-no-reports = Pranešimų nėra.
moderation-history = Sprendimai
moderation-by-you = Nusprendėte Jūs.
moderation-by-colleague = Nusprendė kitas darbuotojas.
moderation-decide = Nuspręsti
moderation-decide-action = Sprendimas
moderation-action-keep = Palikti
moderation-action-keep-text = Taisyklė nepažeista; pranešusieji apie tai sužinos.
moderation-action-hide = Paslėpti
moderation-action-hide-text = Vietoje teksto liks įrašas, pagal kurią taisyklę jis paslėptas.
moderation-action-ask-edit = Prašyti pataisyti
moderation-action-ask-edit-text = Kol autorius nepataisys ir moderatorius neperžiūrės, kiti teksto nematys.
moderation-action-close = Uždaryti pokalbį
moderation-action-close-text = Tekstas lieka, bet į šį ir kitus pokalbio pasisakymus atsakyti nebebus galima.
moderation-action-suspend = Paslėpti ir laikinai neleisti rašyti
moderation-action-suspend-text = Autorius galės skaityti, skųstis ir atšaukti parašus, bet ne rašyti, pranešti ar pasirašyti.
moderation-action-release = Paskelbti
moderation-action-release-text = Tekstą matys visi, o tie, kam jis skirtas, gaus laiškus.
moderation-days = Kiek dienų neleisti rašyti
moderation-days-hint = { $max ->
    [one] Tik jei laikinai neleidžiate rašyti; ne daugiau kaip { $max } diena.
    [few] Tik jei laikinai neleidžiate rašyti; ne daugiau kaip { $max } dienos.
    [many] Tik jei laikinai neleidžiate rašyti; ne daugiau kaip { $max } dienos.
   *[other] Tik jei laikinai neleidžiate rašyti; ne daugiau kaip { $max } dienų.
}
moderation-facts-hint = Autorius tai gaus laišku. Parašykite, kuri teksto vieta ir kodėl pažeidžia taisyklę arba kodėl jos nepažeidžia.
moderation-decide-send = Priimti sprendimą
moderation-review = Spręsti dėl skundo
moderation-review-outcome = Sprendimas dėl skundo
moderation-review-uphold = Palikti sprendimą galioti
moderation-review-reverse = Panaikinti sprendimą: tekstas ir teisė rašyti grąžinami
moderation-review-facts = Motyvai
moderation-review-send = Priimti sprendimą dėl skundo
moderation-review-other = Dėl skundo turi spręsti kitas moderatorius arba administratorius, ne tas, kuris priėmė sprendimą.

moderation-title = Moderavimo ataskaita
moderation-lead = Kiek sprendimų priėmė kiekviena savivaldybė, pagal kokias taisykles ir kaip greitai. Čia tik skaičiai: nei žmonių, nei tekstų nerodome.
moderation-quarters = Ketvirčiai
moderation-quarter = { $year } m. { $number } ketv.
moderation-table = { $table ->
    [rule] Pagal taisyklę
    [action] Pagal sprendimą
    [found] Kaip sužinota
    [appeal] Skundai
   *[all] Iš viso
}
moderation-table-what = { $table ->
    [rule] Taisyklė
    [action] Sprendimas
    [found] Šaltinis
    [appeal] Skundo eiga
   *[all] Rodiklis
}
moderation-together = Kartu
moderation-counted = { $word ->
    [reports] Gauta pranešimų
    [open] Skundas nagrinėjamas
    [upheld] Sprendimas paliktas galioti
    [reversed] Sprendimas panaikintas
   *[decisions] Priimta sprendimų
}
moderation-took = Laikas iki sprendimo
moderation-took-how = Mediana: pusė atvejų išspręsta greičiau, pusė – lėčiau. Skaičiuojama iš naujausių ketvirčio sprendimų, ne daugiau kaip { $count }.
moderation-took-none = Sprendimų nebuvo
moderation-hours = { $count ->
    [one] { $count } valanda
    [few] { $count } valandos
    [many] { $count } valandos
   *[other] { $count } valandų
}
moderation-minutes = { $count ->
    [one] { $count } minutė
    [few] { $count } minutės
    [many] { $count } minutės
   *[other] { $count } minučių
}
moderation-csv = Atsisiųsti skaičius (CSV)

moderation-mail-decision-subject = { $action ->
    [release] Jūsų pasisakymas paskelbtas: { $title }
    [ask-edit] Prašome pataisyti pasisakymą: { $title }
    [close] Pokalbis uždarytas: { $title }
    [suspend] Jums laikinai neleidžiama rašyti: { $title }
   *[hide] Jūsų pasisakymas paslėptas: { $title }
}
moderation-mail-decision = { $action ->
    [release] Moderatorius peržiūrėjo Jūsų pasisakymą puslapyje „{ $title }“, ir dabar jį mato visi.
    [ask-edit] Prašome pataisyti Jūsų pasisakymą puslapyje „{ $title }“. Kol nepataisysite, kiti jo nematys.
    [close] Uždarėme pokalbį puslapyje „{ $title }“, kuriame yra ir Jūsų pasisakymas. Jis lieka, bet atsakyti į jį nebegalima.
    [suspend] Jūsų pasisakymas puslapyje „{ $title }“ paslėptas, o Jums kurį laiką neleidžiama rašyti, pranešti apie pažeidimus ir pasirašyti.
   *[hide] Jūsų pasisakymas puslapyje „{ $title }“ paslėptas: kiti jo nebemato.
}
moderation-mail-until = Tai galioja iki { $until }.
moderation-mail-text = Pasisakymas, dėl kurio nuspręsta:
moderation-mail-rule = Taisyklė:
moderation-mail-facts = Faktai ir aplinkybės, kaip juos nurodė sprendęs darbuotojas:
moderation-mail-language = { $language ->
    [ru] Parašyta rusų kalba.
    [en] Parašyta anglų kalba.
    [lt] Parašyta lietuvių kalba.
   *[other] Parašyta kita kalba.
}
moderation-mail-found = { $found ->
    [automatic] Pasisakymas buvo sulaikytas automatiškai, nes jame yra nuoroda, o paskyra nauja. Sprendimą priėmė žmogus.
    [staff] Pasisakymą pastebėjo moderatorius. Sprendimą priėmė žmogus.
   *[report] Apie pasisakymą pranešė kiti gyventojai. Sprendimą priėmė žmogus.
}
moderation-mail-appeal = Jei nesutinkate, skundą pateikite iki { $until } Jį nemokamai išnagrinės kitas darbuotojas. Taip pat galite kreiptis į teismą.
moderation-mail-open = { $can_appeal ->
    [yes] Sprendimas ir skundo forma
   *[no] Visas sprendimas
}
moderation-mail-appeal-subject = { $outcome ->
    [reversed] Jūsų skundas patenkintas: { $title }
   *[upheld] Jūsų skundas išnagrinėtas: { $title }
}
moderation-mail-reviewed = Išnagrinėjome Jūsų skundą dėl sprendimo puslapyje „{ $title }“. Jį nagrinėjo kitas darbuotojas, ne tas, kuris sprendė pirmą kartą.
moderation-mail-review = { $outcome ->
    [reversed] { $action ->
        [close] Sprendimas panaikintas: pokalbis vėl atviras.
        [suspend] Sprendimas panaikintas: Jūsų pasisakymą vėl mato visi, ir Jūs vėl galite rašyti.
       *[hide] Sprendimas panaikintas: Jūsų pasisakymą vėl mato visi.
    }
   *[upheld] Sprendimas paliktas galioti.
}
moderation-mail-outcome-subject = Dėl Jūsų pranešimo: { $title }
moderation-mail-outcome = Ačiū, kad pranešėte apie pasisakymą puslapyje „{ $title }“. Moderatorius jį peržiūrėjo.
moderation-mail-outcome-action = { $action ->
    [hide] Pasisakymas paslėptas.
    [ask-edit] Autoriaus paprašyta pasisakymą pataisyti; iki tol kiti jo nemato.
    [close] Pokalbis uždarytas: į jį atsakyti nebegalima.
    [suspend] Pasisakymas paslėptas, o jo autoriui laikinai neleidžiama rašyti.
    [release] Pasisakymas pataisytas ir vėl paskelbtas.
   *[keep] Pasisakymas taisyklių nepažeidžia ir lieka.
}
moderation-mail-outcome-rule = Vertinta pagal taisyklę:
moderation-mail-thanks = Jūsų vardo autoriui neatskleidėme.
moderation-mail-place = Žiūrėti vietą pokalbyje
