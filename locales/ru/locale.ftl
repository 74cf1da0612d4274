## Общее для языка: его название и слова, которые считают.
## Между числом и словом — неразрывный пробел (U+00A0).

locale-own-name = русский

locale-signatures =
    { $count ->
        [one] { $count } подпись
        [few] { $count } подписи
        [many] { $count } подписей
       *[other] { $count } подписи
    }
