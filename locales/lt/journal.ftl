# The journal: what administrations did, as sentences.

journal-act-residency-letters = { $municipality } parengė laiškus su gyvenamosios vietos patvirtinimo kodais. Laiškų skaičius: { $count }.
journal-act-residency-roll = { $municipality } atnaujino gyventojų sąrašą, pagal kurį tvirtinama gyvenamoji vieta. Įrašų skaičius: { $count }.
journal-act-residency-ended = { $municipality }: vieno gyventojo gyvenamosios vietos patvirtinimas nustojo galioti.
journal-act-residency-staff-left = { $municipality }: vienas darbuotojas persikėlė gyventi kitur ir neteko pareigų.
