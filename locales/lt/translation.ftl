# Translation: the translators' desk, the glossary, suggestions of readers.

translation-desk = Vertimai
translation-desk-text = Verčiami gyventojų pasisakymai ir peticijos, peržiūrimi skaitytojų siūlymai.
translation-lead = Tekstai, kurių kito kranto gyventojai dar negali perskaityti savo kalba.
translation-own = Jūsų pasiimti tekstai
translation-waiting = Laukia vertimo
translation-languages = Į kurią kalbą versti
translation-kinds = Tekstų rūšys
translation-orders = Tvarka
translation-order-age = Pirmiau seniausi
translation-order-audience = Pirmiau labiausiai skaitomi
translation-empty = Šiuo metu vertimo niekas nelaukia.
translation-kind-all = Visi tekstai
translation-kind-contribution = Pasisakymai
translation-kind-petition = Peticijos
translation-kind-feedback = Atsiliepimų temos
translation-into = { $language ->
    [lt] Vertimas į lietuvių kalbą
    [ru] Vertimas į rusų kalbą
    [en] Vertimas į anglų kalbą
   *[other] Vertimas
}
translation-from = { $language ->
    [lt] Parašyta lietuvių kalba
    [ru] Parašyta rusų kalba
    [en] Parašyta anglų kalba
   *[other] Originalas
}
translation-why = { $why ->
    [stale] Originalas pasikeitė
    [machine] Išversta mašinos
   *[missing] Neišversta
}
translation-since = Laukia nuo
translation-audience = Pasisakymų ar parašų: { $count }
translation-claim-mine = Verčiate Jūs
translation-claim-other = Verčia kolega (iki { $until })

translation-free = Šio teksto dar niekas neverčia. Pasiėmę jį, dvi valandas versite vieni.
translation-take = Pasiimti tekstą
translation-mine = Šį tekstą iki { $until } verčiate Jūs. Išsaugoti galėsite ir vėliau, jei jo nebus pasiėmęs kolega.
translation-leave = Palikti kitiems
translation-held = Šį tekstą iki { $until } verčia kolega.
translation-held-keep = Kol tekstą verčia kolega, Jūsų vertimo išsaugoti negalime. Galite jį nusikopijuoti.
translation-part = { $part ->
    [action] Ko prašoma
    [background] Kodėl
    [details] Išsamiau
   *[text] Tekstas
}
translation-original = Originalas
translation-before = Dabartinis vertimas
translation-none = Vertimo dar nėra.
translation-by = { $by ->
    [machine] Mašininis vertimas
   *[human] Išvertė žmogus
}
translation-memory = { $count ->
    [one] Anksčiau versta: { $count } sakinys
    [few] Anksčiau versta: { $count } sakiniai
    [many] Anksčiau versta: { $count } sakinio
   *[other] Anksčiau versta: { $count } sakinių
}
translation-near = Panašus sakinys:
translation-field = Jūsų vertimas
translation-save = Išsaugoti ir paskelbti
translation-back = Grįžti neišsaugojus
translation-terms = Terminai šiame tekste
translation-terms-none = Žodyno terminų šiame tekste nėra.

translation-glossary = Terminų žodynas
translation-glossary-lead = Taip abiejų krantų savivaldybės vadina tas pačias vietas, institucijas ir dalykus. Žodynu naudojasi vertėjai; jį gali skaityti visi.
translation-terms-places = Vietos
translation-terms-government = Valdžia
translation-terms-dialogue = Dalyvavimas
translation-terms-town = Miesto gyvenimas

translation-suggest-link = Pasiūlyti geresnį vertimą
translation-suggest = Siūlyti geresnį vertimą
translation-suggest-lead = Pataisykite vertimą taip, kaip, Jūsų nuomone, geriau. Siūlymą peržiūrės savivaldybės vertėjas, o apie jo sprendimą pranešime laišku.
translation-wording = Siūlomas vertimas
translation-suggest-send = Pateikti siūlymą
translation-suggest-back = Grįžti į puslapį
translation-yours = Jūsų siūlymas
translation-yours-waits = Siūlymas laukia vertėjo sprendimo. Kai jis bus priimtas, galėsite pateikti kitą.

translation-suggestions = Skaitytojų siūlymai
translation-suggestions-lead = Gyventojai siūlo geresnius vertimus. Pirmiau rodomi seniausi.
translation-suggestions-none = Naujų siūlymų nėra.
translation-suggestion = Skaitytojo siūlymas
translation-now = Kaip yra dabar
translation-suggested = Ką siūlo skaitytojas
translation-accept = Priimti
translation-accept-hint = Prieš priimdami galite pataisyti. Šis tekstas pakeis dabartinį vertimą, o skaitytojui padėkosime laišku.
translation-accept-send = Priimti ir paskelbti
translation-decline = Nepriimti
translation-word = Kodėl nepriimate
translation-word-hint = Šiuos žodžius skaitytojas gaus laišku.
translation-word-language = Kokia kalba rašote?
translation-decline-send = Nepriimti siūlymo
translation-decided = { $standing ->
    [accepted] Šis siūlymas jau priimtas.
   *[declined] Šis siūlymas jau atmestas.
}

translation-problem-held = Šį tekstą tuo tarpu pasiėmė kolega, todėl Jūsų vertimas neišsaugotas. Jis tebėra žemiau: galite jį nusikopijuoti.
translation-problem-changed = Kol vertėte, autorius pakeitė originalą, todėl Jūsų vertimas neišsaugotas. Žemiau rodomas naujas originalas ir tai, ką parašėte: pataisykite ir išsaugokite dar kartą.
translation-problem-translated = Kol vertėte, šį tekstą išvertė kas nors kitas, todėl Jūsų vertimas neišsaugotas. Žemiau rodomas dabartinis vertimas ir tai, ką parašėte: palyginkite ir, jei reikia, išsaugokite dar kartą.
translation-problem-same = Šis tekstas nesiskiria nuo dabartinio vertimo. Pakeiskite tai, ką norite pataisyti.
translation-problem-open = Jūsų ankstesnis siūlymas dėl šio teksto dar nenagrinėtas. Palaukite vertėjo sprendimo.
translation-problem-often = { $max ->
    [one] Per valandą galima pateikti { $max } siūlymą. Pabandykite vėliau.
    [few] Per valandą galima pateikti { $max } siūlymus. Pabandykite vėliau.
    [many] Per valandą galima pateikti { $max } siūlymo. Pabandykite vėliau.
   *[other] Per valandą galima pateikti { $max } siūlymų. Pabandykite vėliau.
}
translation-problem-decided = Dėl šio siūlymo jau nuspręsta kitaip. Jūsų sprendimas neišsaugotas.

web-done-translated = Vertimas paskelbtas.
web-done-translation-taken = Tekstą pasiėmėte. Dvi valandas jį verčiate tik Jūs.
web-done-translation-left = Tekstą palikote kitiems.
web-done-translation-suggested = Ačiū. Jūsų siūlymą peržiūrės vertėjas.
web-done-suggestion-accepted = Siūlymas priimtas, vertimas paskelbtas.
web-done-suggestion-declined = Siūlymas nepriimtas, skaitytojui parašėme.

translation-mail-accepted-subject = Jūsų vertimas priimtas: { $title }
translation-mail-accepted = Vertėjas priėmė Jūsų siūlymą dėl vertimo puslapyje „{ $title }“. Jūs siūlėte:
translation-mail-thanks = Dėkojame, kad padedate abiejų krantų gyventojams suprasti vieniems kitus.
translation-mail-declined-subject = Dėl Jūsų siūlyto vertimo: { $title }
translation-mail-declined = Vertėjas nepriėmė Jūsų siūlymo dėl vertimo puslapyje „{ $title }“.
translation-mail-word = Jis rašo:
translation-mail-thanks-declined = Dėkojame už pastangas. Galite pasiūlyti ir kitą variantą.
translation-mail-read = Atverti puslapį

privacy-part-translation-suggestions = Siūlyti vertimai
privacy-keeps-translation-suggestions-what = Vertimai, kuriuos siūlėte, Jūsų vardas ir vertėjo sprendimas. To reikia, kad vertėjas galėtų siūlymą įvertinti ir Jums atsakyti.
privacy-keeps-translation-suggestions-end = Siūlymai ištrinami. Priimtas vertimas lieka, bet su Jumis jo nesieja niekas.
privacy-part-translation-claims = Verčiami tekstai
privacy-keeps-translation-claims-what = Jei esate vertėjas – kuriuos tekstus šiuo metu esate pasiėmę. Kas kurį tekstą išvertė, nesaugome.
privacy-keeps-translation-claims-end = Pasiimti tekstai paliekami kitiems.
