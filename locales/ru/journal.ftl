# Journal: each kind of official act as a sentence.

journal-act-moderation-decided = { $municipality }: на странице «{ $title }» { $action ->
    [hide] скрыто высказывание
    [ask-edit] автора попросили исправить высказывание
    [close] закрыта ветка
    [suspend] скрыто высказывание, его автору временно запрещено писать
    [release] опубликовано задержанное высказывание
   *[keep] после рассмотрения сообщения высказывание оставлено
    } (правило «{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }»).
journal-act-moderation-reviewed = { $municipality }: по жалобе автора решение о высказывании на странице «{ $title }» { $outcome ->
    [reversed] отменено
   *[upheld] оставлено в силе
    } (правило «{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }»).
