## Bendri kalbos dalykai: kalbos pavadinimas ir skaičiuojami žodžiai.
## Tarp skaičiaus ir žodžio – jungiamasis tarpas (U+00A0).

locale-own-name = lietuvių

locale-signatures =
    { $count ->
        [one] { $count } parašas
        [few] { $count } parašai
        [many] { $count } parašo
       *[other] { $count } parašų
    }
