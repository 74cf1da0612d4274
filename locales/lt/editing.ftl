# Editing: authors change what they wrote, and everybody sees what was changed.

editing-stale-translation = Išversta iš ankstesnės redakcijos

web-done-reworded = Pakeitimas išsaugotas.

editing-mark = { $count ->
    [1] Pakeista { $at }
    [one] Pakeista { $count } kartą, paskutinį kartą { $at }
    [few] Pakeista { $count } kartus, paskutinį kartą { $at }
    [many] Pakeista { $count } karto, paskutinį kartą { $at }
   *[other] Pakeista { $count } kartų, paskutinį kartą { $at }
}
editing-offer = Keisti tekstą (iki { $until })

editing-title = Keisti pasisakymą
editing-lead = Tekstą galite keisti iki { $until }. Ankstesnė redakcija liks pasisakymo istorijoje, kurią gali skaityti visi.
editing-hint = Pasisakymo rūšis, Jūsų pozicija ir kalba nesikeičia.
editing-translations = Jau parengti vertimai bus pažymėti kaip ankstesnės redakcijos vertimai.
editing-now = Kaip tekstas skamba dabar
editing-send = Išsaugoti pakeitimą
editing-back = Grįžti nekeičiant

editing-problem-unchanged = Tekstas nepakeistas. Pakeiskite jį arba grįžkite.
editing-problem-stale = Kol rašėte, pasisakymas buvo pakeistas kitame lange. Žemiau matote, koks jis dabar. Jūsų tekstas liko formoje: jei norite juo pakeisti dabartinį, pateikite dar kartą.
editing-problem-withheld = Šis pasisakymas dabar nerodomas, todėl jo keisti negalima.
editing-problem-closed = Pasisakymų čia nebepriimame, todėl ir keisti jų negalima.
editing-problem-late = { $max ->
    [0] Paskelbto pasisakymo keisti negalima. Galite parašyti naują.
    [one] Pasisakymą galima keisti { $max } minutę po paskelbimo, ir šis laikas praėjo. Galite parašyti naują pasisakymą.
    [few] Pasisakymą galima keisti { $max } minutes po paskelbimo, ir šis laikas praėjo. Galite parašyti naują pasisakymą.
    [many] Pasisakymą galima keisti { $max } minutės po paskelbimo, ir šis laikas praėjo. Galite parašyti naują pasisakymą.
   *[other] Pasisakymą galima keisti { $max } minučių po paskelbimo, ir šis laikas praėjo. Galite parašyti naują pasisakymą.
}
editing-problem-most = { $max ->
    [one] Vieną pasisakymą galima pakeisti ne daugiau kaip { $max } kartą. Galite parašyti naują.
    [few] Vieną pasisakymą galima pakeisti ne daugiau kaip { $max } kartus. Galite parašyti naują.
    [many] Vieną pasisakymą galima pakeisti ne daugiau kaip { $max } karto. Galite parašyti naują.
   *[other] Vieną pasisakymą galima pakeisti ne daugiau kaip { $max } kartų. Galite parašyti naują.
}
editing-problem-often = { $max ->
    [one] Per valandą galima išsaugoti ne daugiau kaip { $max } pakeitimą. Jūsų tekstas išliko, pateikite jį vėliau.
    [few] Per valandą galima išsaugoti ne daugiau kaip { $max } pakeitimus. Jūsų tekstas išliko, pateikite jį vėliau.
    [many] Per valandą galima išsaugoti ne daugiau kaip { $max } pakeitimo. Jūsų tekstas išliko, pateikite jį vėliau.
   *[other] Per valandą galima išsaugoti ne daugiau kaip { $max } pakeitimų. Jūsų tekstas išliko, pateikite jį vėliau.
}
editing-problem-appealed = Dėl šio pasisakymo nagrinėjamas skundas, todėl kol kas jo keisti negalima.

editing-history = Pasisakymo istorija
editing-history-lead = Čia yra visos redakcijos, naujausia – pirma. Pridėti žodžiai pabraukti, pašalinti – perbraukti. Tekstas rodomas ta kalba, kuria parašytas.
editing-history-none = Šis pasisakymas nebuvo keistas.
editing-history-withheld = { $count ->
    [one] { $count } ankstesnės redakcijos nerodome: pakeisti tekstą paprašė moderatoriai.
    [few] { $count } ankstesnių redakcijų nerodome: pakeisti tekstą paprašė moderatoriai.
    [many] { $count } ankstesnės redakcijos nerodome: pakeisti tekstą paprašė moderatoriai.
   *[other] { $count } ankstesnių redakcijų nerodome: pakeisti tekstą paprašė moderatoriai.
}
editing-history-erased = Ankstesnės redakcijos ištrintos kartu su autoriaus paskyra.
editing-history-back = Grįžti į pokalbį
editing-wording = Redakcija Nr. { $number }
editing-wording-now = Dabartinė
editing-wording-stood = Nuo { $since } iki { $until }
editing-wording-since = Nuo { $since }

privacy-part-contribution-revisions = Ankstesnės pasisakymų redakcijos
privacy-keeps-contribution-revisions-what = Kaip Jūsų pasisakymai skambėjo, kol jų nepakeitėte, ir kada juos keitėte; tai pasisakymo istorijoje mato visi.
privacy-keeps-contribution-revisions-end = Ankstesnės redakcijos ištrinamos; lieka tik tai, kad pasisakymas buvo keistas.
privacy-field-reworded-at = Pakeista
