## What belongs to the language: its name, and words that are counted.
## A no-break space (U+00A0) stands between a number and its word.

locale-own-name = English

locale-signatures =
    { $count ->
        [one] { $count } signature
       *[other] { $count } signatures
    }
