# Moderation: rules, reports, cases, decisions, appeals, the public report.

web-moderation = Модерация
web-done-contribution-held = Ваше высказывание получено. В нём есть ссылка, поэтому перед публикацией его просмотрит модератор.
web-done-reported = Спасибо, Ваше сообщение получено. О решении мы напишем Вам.
web-done-edited = Исправленное высказывание передано модератору.
web-done-decided = Решение принято, автору отправлено письмо.
web-done-reviewed = Решение по жалобе принято, автору отправлено письмо.
web-done-appealed = Ваша жалоба получена. Её рассмотрит другой сотрудник, о решении мы напишем Вам.

moderation-rule-insult = Оскорбления
moderation-rule-insult-text = Мы обсуждаем мысли и дела, но не оскорбляем, не унижаем людей и не даём им прозвищ.
moderation-rule-hatred = Ненависть
moderation-rule-hatred-text = Мы не унижаем людей и не разжигаем ненависть к ним из-за национальности, языка, веры, пола, возраста, инвалидности и других особенностей.
moderation-rule-threat = Угрозы и насилие
moderation-rule-threat-text = Мы никому не угрожаем, не призываем к насилию и не восхваляем его.
moderation-rule-personal-data = Персональные данные
moderation-rule-personal-data-text = Мы не публикуем адрес, телефон, сведения о здоровье и другие персональные данные человека без его согласия.
moderation-rule-falsehood = Введение в заблуждение
moderation-rule-falsehood-text = Мы не публикуем заведомую неправду и не выдаём себя за другого человека или учреждение.
moderation-rule-spam = Реклама и спам
moderation-rule-spam-text = Мы не рекламируем товары и услуги, не повторяем один и тот же текст и не размещаем ссылок, не относящихся к теме.
moderation-rule-unlawful = Незаконное содержание
moderation-rule-unlawful-text = Мы не публикуем того, что запрещено законом, и не призываем его нарушать.
moderation-rule-off-topic = Не по теме
moderation-rule-off-topic-text = Мы пишем о том, что здесь обсуждается; для других вопросов есть другие страницы.

moderation-rules-title = Правила обсуждений
moderation-rules-lead = На обоих берегах правила одни и те же. В каждом решении модератора указано, какое из них нарушено.
moderation-how-title = Как проходит модерация
moderation-how-report = { $hours ->
    [one] Сообщить о нарушении может каждый житель, который вошёл на сайт. Мы стараемся рассмотреть сообщение в течение { $hours } часа.
    [few] Сообщить о нарушении может каждый житель, который вошёл на сайт. Мы стараемся рассмотреть сообщение в течение { $hours } часов.
    [many] Сообщить о нарушении может каждый житель, который вошёл на сайт. Мы стараемся рассмотреть сообщение в течение { $hours } часов.
   *[other] Сообщить о нарушении может каждый житель, который вошёл на сайт. Мы стараемся рассмотреть сообщение в течение { $hours } часа.
}
moderation-how-decide = Решение принимает модератор муниципалитета, где живёт автор. Он может оставить высказывание, попросить его исправить, скрыть, закрыть разговор или на время запретить автору писать.
moderation-how-reasons = Автор получает письмо на своём языке: что решено и почему. На месте скрытого текста остаётся запись о том, по какому правилу он скрыт.
moderation-how-appeal = { $days ->
    [one] Автор может обжаловать решение в течение { $days } дня. Жалобу рассматривает другой сотрудник, а не тот, кто принял решение.
    [few] Автор может обжаловать решение в течение { $days } дней. Жалобу рассматривает другой сотрудник, а не тот, кто принял решение.
    [many] Автор может обжаловать решение в течение { $days } дней. Жалобу рассматривает другой сотрудник, а не тот, кто принял решение.
   *[other] Автор может обжаловать решение в течение { $days } дня. Жалобу рассматривает другой сотрудник, а не тот, кто принял решение.
}
moderation-how-automatic = Автоматически задерживаются только высказывания со ссылками от новых жителей, которых муниципалитет ещё не подтвердил. Публиковать ли их, всегда решает человек.

moderation-report-title = Сообщить о нарушении
moderation-reported = О каком высказывании Вы сообщаете
moderation-report-lead = Сообщение рассмотрит модератор муниципалитета, где живёт автор. Автор не узнает, кто сообщил.
moderation-report-staff = Вы модератор этого муниципалитета: после сообщения сразу откроется страница решения.
moderation-report-rule = Какое правило нарушено?
moderation-report-note = Пояснение
moderation-report-note-hint = Поясните, если из текста не ясно, что в нём не так.
moderation-report-send = Сообщить
moderation-report-before = Вы уже сообщили об этом высказывании. О решении мы напишем Вам.
moderation-back = Вернуться
moderation-problem-reports = { $max ->
    [one] За час можно отправить не более { $max } сообщения. Попробуйте позже.
    [few] За час можно отправить не более { $max } сообщений. Попробуйте позже.
    [many] За час можно отправить не более { $max } сообщений. Попробуйте позже.
   *[other] За час можно отправить не более { $max } сообщения. Попробуйте позже.
}
moderation-problem-stale = Пока Вы писали, случай изменился: ниже показано, как обстоит дело сейчас. Ваше решение не записано.
moderation-problem-days = { $max ->
    [one] Введите число от 1 до { $max }.
    [few] Введите число от 1 до { $max }.
    [many] Введите число от 1 до { $max }.
   *[other] Введите число от 1 до { $max }.
}
moderation-problem-appeal = Обжаловать это решение больше нельзя: срок истёк или о высказывании уже принято новое решение.
moderation-problem-unchanged = Текст не изменён. Исправьте его и отправьте ещё раз.

moderation-edit-title = Исправить высказывание
moderation-edit-lead = Исправленный текст просмотрит модератор, и только после этого его увидят остальные.
moderation-edit-why = Почему мы просим исправить
moderation-edit-appeal = Решение полностью и как его обжаловать
moderation-edit-send = Отправить исправленный текст

moderation-decision-title = Решение о Вашем высказывании
moderation-text = Высказывание
moderation-text-gone = Текста больше нет: данные автора удалены.
moderation-reasons = Решение и его обоснование
moderation-what = Что решено
moderation-until = До
moderation-when = Когда и кем принято
moderation-by-rule = Правило
moderation-how-found = Как стало известно
moderation-facts = Факты и обстоятельства
moderation-done = { $action ->
    [hide] Высказывание скрыто
    [ask-edit] Автора попросили исправить высказывание
    [close] Разговор закрыт
    [suspend] Высказывание скрыто, автору временно запрещено писать
    [release] Высказывание опубликовано
   *[keep] Высказывание оставлено
}
moderation-found = { $found ->
    [automatic] Задержано автоматически
    [staff] Заметил модератор
   *[report] Сообщили жители
}
moderation-to-case = На страницу случая

moderation-appeal-title = Жалоба
moderation-appeal-lead = Если Вы не согласны с решением, напишите почему. Жалобу бесплатно рассмотрит другой сотрудник. Вы также можете обратиться в суд; вопросы присылайте по адресу { $contact }.
moderation-appeal-until = Жалобу можно подать до:
moderation-appeal-text = Почему Вы не согласны?
moderation-appeal-hint = Напишите, что в решении неверно и почему высказывание не нарушает правила.
moderation-appeal-send = Отправить жалобу
moderation-appeal-none = Обжаловать это решение здесь больше нельзя. Вопросы присылайте по адресу { $contact }.
moderation-appeal-made = Жалоба автора,
moderation-appeal-state = { $state ->
    [upheld] Решение оставлено в силе
    [reversed] Решение отменено
   *[open] Жалоба рассматривается
}

moderation-desk = Очередь модерации
moderation-desk-text = Сообщения о нарушениях, задержанные высказывания и жалобы авторов.
moderation-queue-lead = { $hours ->
    [one] Решить нужно в течение { $hours } часа. Сверху — те случаи, которые ждут дольше всего.
    [few] Решить нужно в течение { $hours } часов. Сверху — те случаи, которые ждут дольше всего.
    [many] Решить нужно в течение { $hours } часов. Сверху — те случаи, которые ждут дольше всего.
   *[other] Решить нужно в течение { $hours } часа. Сверху — те случаи, которые ждут дольше всего.
}
moderation-queues = Очереди
moderation-queue = { $queue ->
    [held] Задержанные
    [awaiting] Ждут исправления
    [appeal] Жалобы
    [decided] Решённые
   *[open] Сообщения
}
moderation-filter-rules = Показать случаи только по одному правилу
moderation-filter-all = Все правила
moderation-queue-empty = В этой очереди ничего нет.
moderation-keys-queue = Клавиши: j — следующий случай, k — предыдущий, o — открыть, 1–5 — очередь.
moderation-keys-case = Клавиши: 1–5 — решение, u — назад к очереди.
moderation-reports = { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}
moderation-late = Просрочено
moderation-due = Решить до
moderation-waits-hours = { $count ->
    [0] Ждёт меньше часа
    [one] Ждёт { $count } час
    [few] Ждёт { $count } часа
    [many] Ждёт { $count } часов
   *[other] Ждёт { $count } часа
}
moderation-waits-days = { $count ->
    [one] Ждёт { $count } день
    [few] Ждёт { $count } дня
    [many] Ждёт { $count } дней
   *[other] Ждёт { $count } дня
}

moderation-case-title = Случай
moderation-case-about = О случае
moderation-case-state = Очередь
moderation-case-rule = Указанное правило
moderation-case-opened = Открыт
moderation-case-since = В этой очереди с
moderation-case-standing = Прежние решения
moderation-standing = { $count ->
    [0] О высказываниях автора решений не было
    [one] О других высказываниях автора — { $count } решение
    [few] О других высказываниях автора — { $count } решения
    [many] О других высказываниях автора — { $count } решений
   *[other] О других высказываниях автора — { $count } решения
}
moderation-context = Посмотреть в обсуждении
moderation-versions = Прежние тексты
moderation-version-until = Текст до
moderation-no-reports = Сообщений нет.
moderation-history = Решения
moderation-by-you = Решение приняли Вы.
moderation-by-colleague = Решение принял другой сотрудник.
moderation-decide = Принять решение
moderation-decide-action = Решение
moderation-action-keep = Оставить
moderation-action-keep-text = Правило не нарушено; те, кто сообщил, об этом узнают.
moderation-action-hide = Скрыть
moderation-action-hide-text = На месте текста останется запись о том, по какому правилу он скрыт.
moderation-action-ask-edit = Попросить исправить
moderation-action-ask-edit-text = Пока автор не исправит текст и модератор его не просмотрит, остальные текста не увидят.
moderation-action-close = Закрыть разговор
moderation-action-close-text = Текст остаётся, но ответить на него и на другие высказывания этого разговора больше нельзя.
moderation-action-suspend = Скрыть и временно запретить писать
moderation-action-suspend-text = Автор сможет читать, подать жалобу и отозвать подписи, но не писать, не сообщать о нарушениях и не подписывать.
moderation-action-release = Опубликовать
moderation-action-release-text = Текст увидят все, а те, кому он адресован, получат письма.
moderation-days = На сколько дней запретить писать
moderation-days-hint = { $max ->
    [one] Только если временно запрещаете писать; не более { $max } дня.
    [few] Только если временно запрещаете писать; не более { $max } дней.
    [many] Только если временно запрещаете писать; не более { $max } дней.
   *[other] Только если временно запрещаете писать; не более { $max } дня.
}
moderation-facts-hint = Автор получит это в письме. Напишите, какое место текста и почему нарушает правило или почему не нарушает.
moderation-decide-send = Принять решение
moderation-review = Решить по жалобе
moderation-review-outcome = Решение по жалобе
moderation-review-uphold = Оставить решение в силе
moderation-review-reverse = Отменить решение: вернуть текст и право писать
moderation-review-facts = Обоснование
moderation-review-send = Принять решение по жалобе
moderation-review-other = Жалобу должен рассмотреть другой модератор или администратор, а не тот, кто принял решение.

moderation-title = Отчёт о модерации
moderation-lead = Сколько решений принял каждый муниципалитет, по каким правилам и как быстро. Здесь только числа: ни людей, ни текстов мы не показываем.
moderation-quarters = Кварталы
moderation-quarter = { $number } кв. { $year } г.
moderation-table = { $table ->
    [rule] По правилам
    [action] По решениям
    [found] Как стало известно
    [appeal] Жалобы
   *[all] Всего
}
moderation-table-what = { $table ->
    [rule] Правило
    [action] Решение
    [found] Источник
    [appeal] Рассмотрение жалобы
   *[all] Показатель
}
moderation-together = Вместе
moderation-counted = { $word ->
    [reports] Получено сообщений
    [open] Жалоба рассматривается
    [upheld] Решение оставлено в силе
    [reversed] Решение отменено
   *[decisions] Принято решений
}
moderation-took = Время до решения
moderation-took-how = Медиана: половина случаев решена быстрее, половина — медленнее. Считается по самым новым решениям квартала, не более { $count }.
moderation-took-none = Решений не было
moderation-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}
moderation-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
moderation-csv = Скачать числа (CSV)

moderation-mail-decision-subject = { $action ->
    [release] Ваше высказывание опубликовано: { $title }
    [ask-edit] Просим исправить высказывание: { $title }
    [close] Разговор закрыт: { $title }
    [suspend] Вам временно запрещено писать: { $title }
   *[hide] Ваше высказывание скрыто: { $title }
}
moderation-mail-decision = { $action ->
    [release] Модератор просмотрел Ваше высказывание на странице «{ $title }», и теперь его видят все.
    [ask-edit] Просим исправить Ваше высказывание на странице «{ $title }». Пока оно не исправлено, остальные его не видят.
    [close] Мы закрыли разговор на странице «{ $title }», в котором есть и Ваше высказывание. Оно остаётся, но ответить на него больше нельзя.
    [suspend] Ваше высказывание на странице «{ $title }» скрыто, а Вам на время запрещено писать, сообщать о нарушениях и подписывать петиции.
   *[hide] Ваше высказывание на странице «{ $title }» скрыто: остальные его больше не видят.
}
moderation-mail-until = Запрет действует до этого времени: { $until }.
moderation-mail-text = Высказывание, о котором принято решение:
moderation-mail-rule = Правило:
moderation-mail-facts = Факты и обстоятельства, как их изложил принявший решение сотрудник:
moderation-mail-language = { $language ->
    [lt] Написано по-литовски.
    [en] Написано по-английски.
    [ru] Написано по-русски.
   *[other] Написано на другом языке.
}
moderation-mail-found = { $found ->
    [automatic] Высказывание было задержано автоматически: в нём есть ссылка, а учётная запись новая. Решение принял человек.
    [staff] Высказывание заметил модератор. Решение принял человек.
   *[report] О высказывании сообщили другие жители. Решение принял человек.
}
moderation-mail-appeal = Если Вы не согласны, жалобу можно подать до { $until } Её бесплатно рассмотрит другой сотрудник. Вы также можете обратиться в суд.
moderation-mail-open = { $can_appeal ->
    [yes] Решение и форма жалобы
   *[no] Решение полностью
}
moderation-mail-appeal-subject = { $outcome ->
    [reversed] Ваша жалоба удовлетворена: { $title }
   *[upheld] Ваша жалоба рассмотрена: { $title }
}
moderation-mail-reviewed = Мы рассмотрели Вашу жалобу на решение на странице «{ $title }». Её рассматривал другой сотрудник, а не тот, кто решал в первый раз.
moderation-mail-review = { $outcome ->
    [reversed] { $action ->
        [close] Решение отменено: разговор снова открыт.
        [suspend] Решение отменено: Ваше высказывание снова видят все, и Вы снова можете писать.
       *[hide] Решение отменено: Ваше высказывание снова видят все.
    }
   *[upheld] Решение оставлено в силе.
}
moderation-mail-outcome-subject = О Вашем сообщении: { $title }
moderation-mail-outcome = Спасибо, что сообщили о высказывании на странице «{ $title }». Модератор его рассмотрел.
moderation-mail-outcome-action = { $action ->
    [hide] Высказывание скрыто.
    [ask-edit] Автора попросили исправить высказывание; до тех пор остальные его не видят.
    [close] Разговор закрыт: ответить в нём больше нельзя.
    [suspend] Высказывание скрыто, а его автору временно запрещено писать.
    [release] Высказывание исправлено и снова опубликовано.
   *[keep] Высказывание не нарушает правил и остаётся.
}
moderation-mail-outcome-rule = Оценивалось по правилу:
moderation-mail-thanks = Вашего имени мы автору не сообщили.
moderation-mail-place = Посмотреть место в обсуждении
