# Journal: each kind of official act as a sentence.

journal-act-moderation-decided = { $municipality }: puslapyje „{ $title }“ { $action ->
    [hide] paslėptas pasisakymas
    [ask-edit] paprašyta pataisyti pasisakymą
    [close] uždarytas pokalbis
    [suspend] paslėptas pasisakymas, jo autoriui laikinai neleista rašyti
    [release] paskelbtas sulaikytas pasisakymas
   *[keep] išnagrinėjus pranešimą, pasisakymas paliktas
    } (taisyklė „{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }“).
journal-act-moderation-reviewed = { $municipality }: išnagrinėjus autoriaus skundą, sprendimas dėl pasisakymo puslapyje „{ $title }“ { $outcome ->
    [reversed] panaikintas
   *[upheld] paliktas galioti
    } (taisyklė „{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }“).
