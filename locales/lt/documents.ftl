# Documents under discussion: texts in numbered paragraphs, and what is said about each.

documents-difference-added = įrašyta:
documents-difference-removed = išbraukta:
web-done-document-begun = Dokumentas pradėtas. Dabar įrašykite tekstą kita kalba.
web-done-document-saved = Tekstas išsaugotas.
web-done-document-published = Dokumentas paskelbtas.

documents-title = Svarstomi dokumentai
documents-version = { $version } redakcija
documents-version-within = { $version } redakcija
documents-versions = Visos redakcijos
documents-lead-open = Prie kiekvieno punkto galite parašyti, ką apie jį manote.
documents-lead-closed = Pasisakymų šiuo metu nepriimame. Galite skaityti, kas apie kiekvieną punktą parašyta.
documents-what-changed = Kas pakeista { $version } redakcijoje
documents-beside = Rodyti šalia ir kita kalba:
documents-paragraph = Punktas
documents-paragraph-number = { $number } punktas
documents-paragraph-title = „{ $title }“, { $number } punktas
documents-comment = Pasisakyti
documents-turned = { $how ->
    [added] Naujas { $version } redakcijoje
   *[changed] Pakeistas { $version } redakcijoje
}
documents-gone = Išbraukti punktai
documents-gone-one = { $number } punktas, išbrauktas { $version } redakcijoje
documents-taken-out = Šis punktas išbrauktas { $version } redakcijoje. Pasisakymai apie jį lieka vieši, naujų nebepriimame.
documents-taken-out-why = Kas ir kodėl pakeista
documents-in-other = Rodyti kita kalba
documents-to-comments = Skaityti dokumentą ir pasisakymus
documents-to-latest = Skaityti naujausią redakciją

documents-changes = Kas pakeista
documents-changes-hint = Pabraukta tai, kas įrašyta, perbraukta tai, kas išbraukta.
documents-changes-order = Pakeista tik punktų tvarka.
documents-change = { $how ->
    [added] { $number } punktas įrašytas
    [removed] { $number } punktas išbrauktas
   *[changed] { $number } punktas pakeistas
}
documents-change-title = Pakeistas pavadinimas
documents-change-elsewhere = Tekstas Jūsų kalba nepakeistas, pakeistas tik kita kalba.
documents-was = (anksčiau – { $number } punktas)
documents-reason = Kodėl
documents-led = { $count ->
    [one] Tai lėmė pasisakymas
   *[other] Tai lėmė pasisakymai
}
documents-led-one = Pasisakymas, paskelbtas
documents-led-to = Pagal šį pasisakymą dokumentas pakeistas { $version } redakcijoje
documents-discussion-of = Pasisakymai apie { $number } punktą
documents-whole = Visas šios redakcijos tekstas
documents-difference-in = Kas pakeista šia kalba

documents-desk = Konsultacijų dokumentai
documents-desk-text = Tekstai, kuriuos Jūsų savivaldybė teikia svarstyti: rašymas abiem kalbomis, naujos redakcijos ir pakeitimų paaiškinimai.
documents-desk-none = Jūsų savivaldybė šiuo metu nerengia konsultacijų.
documents-unpublished = Nepaskelbtas
documents-new = Pradėti naują dokumentą
documents-text-of = Dokumento tekstas:
documents-text-now = Tekstas, kurį tuo tarpu išsaugojo kitas redaktorius
documents-title-field = Pavadinimas
documents-text-field = Tekstas
documents-text-hint = Punktus atskirkite tuščia eilute. Numerių nerašykite: punktai sunumeruojami patys. Daugiausia { $paragraphs } punktų, punkte – iki { $paragraph } ženklų.
documents-save = Išsaugoti
documents-back = Grįžti neišsaugojus
documents-latest-is = Paskelbta { $version } redakcija.
documents-public = Viešas puslapis
documents-to-publishing = Peržiūrėti ir paskelbti
documents-languages = Kalbos
documents-paragraphs = { $count ->
    [one] { $count } punktas
    [few] { $count } punktai
    [many] { $count } punkto
   *[other] { $count } punktų
}
documents-language-none = teksto dar nėra
documents-language-needed = būtina
documents-edit = Taisyti
documents-write = Rašyti
documents-side-by-side = Tekstai greta
documents-number = Nr.
documents-cell-empty = nėra
documents-empty = Teksto dar nėra.
documents-lacking = Kol kas skelbti negalima:
documents-lacking-text = { $language ->
    [lt] Nėra teksto lietuvių kalba.
    [ru] Nėra teksto rusų kalba.
    [en] Nėra teksto anglų kalba.
   *[other] Nėra teksto kalba „{ $language }“.
}
documents-lacking-title = { $language ->
    [lt] Nėra pavadinimo lietuvių kalba.
    [ru] Nėra pavadinimo rusų kalba.
    [en] Nėra pavadinimo anglų kalba.
   *[other] Nėra pavadinimo kalba „{ $language }“.
}
documents-lacking-paragraphs = { $language ->
    [lt] Tekste lietuvių kalba
    [ru] Tekste rusų kalba
    [en] Tekste anglų kalba
   *[other] Tekste kalba „{ $language }“
} punktų yra { $count }, o turi būti { $whole }. Palyginkite tekstus greta ir suraskite, kur punktas praleistas arba padalytas.

documents-publish-title = { $version } redakcijos skelbimas
documents-publish-first = { $count ->
    [one] Bus paskelbtas { $count } punktas visomis parengtomis kalbomis. Paskelbtos redakcijos pakeisti negalėsite, tik paskelbti naują.
    [few] Bus paskelbti { $count } punktai visomis parengtomis kalbomis. Paskelbtos redakcijos pakeisti negalėsite, tik paskelbti naują.
    [many] Bus paskelbta { $count } punkto visomis parengtomis kalbomis. Paskelbtos redakcijos pakeisti negalėsite, tik paskelbti naują.
   *[other] Bus paskelbta { $count } punktų visomis parengtomis kalbomis. Paskelbtos redakcijos pakeisti negalėsite, tik paskelbti naują.
}
documents-publish-next = Peržiūrėkite pakeitimus. Prie kiekvieno galite parašyti, kodėl pakeista, ir pažymėti pasisakymus, kurie tai lėmė: jų autoriams pranešime.
documents-publish-none = Punktų tekstas nepakeistas. Skelbti galima tik tada, kai pakeistas pavadinimas arba punktų tvarka.
documents-same = Koks tai punktas?
documents-same-hint = Pasisakymai lieka prie to paties punkto. Jei punktas parašytas iš naujo, bet kalba apie tą patį, nurodykite ankstesnįjį.
documents-same-new = Naujas punktas
documents-same-one = Ankstesnės redakcijos { $number } punktas
documents-reason-field = Kodėl pakeista
documents-led-choose = Pasisakymai, kurie tai lėmė
documents-addresses = Kitų tai lėmusių pasisakymų adresai
documents-addresses-hint = Jei pasisakymo sąraše nėra, įrašykite jo nuorodą; kiekvieną – atskiroje eilutėje. Pasisakymas turi būti parašytas apie pakeistą arba išbrauktą punktą.
documents-publish = Paskelbti

documents-problem-many = Tekste gali būti ne daugiau kaip { $max } punktų, bet ne mažiau kaip vienas.
documents-problem-long = { $max } punktas ilgesnis kaip 5 000 ženklų. Padalykite jį tuščia eilute.
documents-problem-enough = Konsultacija jau turi { $max } dokumentų, daugiau pridėti negalima.
documents-problem-overtaken = Kol rašėte, tekstą pakeitė kitas redaktorius. Jūsų tekstas neišsaugotas, bet tebėra čia: palyginkite jį su išsaugotuoju ir išsaugokite dar kartą.
documents-problem-overtaken-version = Tuo tarpu dokumentą pakeitė arba paskelbė kitas redaktorius, todėl niekas nepaskelbta. Ką įrašėte, tebėra čia: peržiūrėkite pakeitimus ir skelbkite dar kartą.
documents-problem-unchanged = Ši redakcija niekuo nesiskiria nuo paskelbtosios.
documents-problem-twice = Du punktai nurodyti kaip tas pats ankstesnės redakcijos punktas. Palikite jį tik vienam.
documents-problem-led = Bent vienas adresas nėra pasisakymo apie pakeistą ar išbrauktą šio dokumento punktą adresas.
documents-problem-led-many = Vienai redakcijai galima nurodyti ne daugiau kaip { $max } pasisakymų.

documents-mail-led-subject = Pakeista pagal Jūsų pasisakymą: { $title }
documents-mail-led = Jūsų pasisakymas apie dokumento „{ $title }“ { $number } punktą lėmė pakeitimą: paskelbta { $version } redakcija.
documents-mail-reason = Kodėl pakeista:
documents-mail-open = Žiūrėti, kas pakeista
