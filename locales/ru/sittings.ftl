# Council sittings.

sittings-title = Заседания
sittings-lead = Советы двух городов заседают открыто: здесь публикуются повестки, решения и итоги голосований.
sittings-ahead = Ближайшие заседания
sittings-held = Состоявшиеся заседания
sittings-none-ahead = О ближайших заседаниях пока не объявлено.
sittings-none-held = Состоявшихся заседаний пока нет.
sittings-month = { $month ->
    [1] янв.
    [2] февр.
    [3] марта
    [4] апр.
    [5] мая
    [6] июня
    [7] июля
    [8] авг.
    [9] сент.
    [10] окт.
    [11] нояб.
   *[12] дек.
}
sittings-kind = { $kind ->
    [committee] Заседание комитета
    [joint] Совместное заседание
   *[council] Заседание Совета
}
sittings-over = Заседание состоялось
sittings-agenda = Повестка дня
sittings-from-petition = Вопрос внесён по петиции жителей
sittings-from-consultation = Вопрос внесён по итогам обсуждения с жителями
sittings-decision = Решение
sittings-for = За
sittings-against = Против
sittings-abstain = Воздержались
sittings-when-where = Когда и где
sittings-begins = Начало:
sittings-length = Продолжительность
sittings-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
sittings-place = Место
sittings-waiting = Ждут ближайшего заседания
sittings-waiting-text = Эти петиции собрали столько подписей, что их обязан рассмотреть Совет. Когда вопрос внесут в повестку заседания, мы напишем об этом подписавшим.
sittings-waiting-since = Порог достигнут
sittings-desk-agenda = Вопросы в повестку совета
sittings-desk-agenda-text = Внесите в повестку заседания петиции, которые обязан рассмотреть Совет.
sittings-agenda-none = Сейчас нет вопросов, которые ждали бы заседания совета.
sittings-agenda-choose = Заседание
sittings-agenda-put = Внести в повестку
sittings-agenda-no-sitting = Ни одного будущего заседания не объявлено. Когда его объявят, вопрос можно будет внести здесь.
sittings-agenda-elsewhere = Этот вопрос уже стоит в повестке другого заседания.
sittings-agenda-begun = Это заседание уже началось. Выберите другое.
sittings-agenda-other = Это заседание совета другого муниципалитета.
web-done-sitting-scheduled = Вопрос внесён в повестку заседания. Мы напишем подписавшим.
