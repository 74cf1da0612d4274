# Journal: each kind of official act as a sentence.

journal-act-moderation-decided = { $municipality }: on ‘{ $title }’ { $action ->
    [hide] a contribution was hidden
    [ask-edit] an author was asked to change a contribution
    [close] a thread was closed
    [suspend] a contribution was hidden and its author suspended from writing
    [release] a contribution that was held was published
   *[keep] a reported contribution was kept
    } (rule ‘{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }’).
journal-act-moderation-reviewed = { $municipality }: on the author’s appeal, a decision about a contribution on ‘{ $title }’ was { $outcome ->
    [reversed] reversed
   *[upheld] upheld
    } (rule ‘{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }’).
