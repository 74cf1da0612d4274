# Petitions: the list, a petition's page, signing, letters.

petitions-title = Петиции
petitions-lead = О чём жители просят один муниципалитет или несколько. Когда собрано установленное число подписей, администрация отвечает публично; если подписей ещё больше, вопрос обсуждает на заседании Совет.
petitions-filters = Петиции по состоянию
petitions-filter = { $state ->
    [waiting] Ждут ответа
    [answered] С ответом
    [closed] Сбор завершён
    [rejected] Отклонённые
   *[open] Идёт сбор подписей
}
petitions-none = Таких петиций сейчас нет.
petitions-state = { $state ->
    [sponsoring] Ищет сторонников
    [review] Проверяется муниципалитетом
    [returned] Возвращена автору на исправление
    [expired] Не набрала сторонников
    [waiting] Ждёт ответа
    [answered] Ответ получен
    [closed] Сбор подписей завершён
    [rejected] Отклонена
   *[open] Идёт сбор подписей
}
petitions-step = { $step ->
    [debate] { $count ->
        [one] { $count } подпись: обсуждает Совет
        [few] { $count } подписи: обсуждает Совет
        [many] { $count } подписей: обсуждает Совет
       *[other] { $count } подписи: обсуждает Совет
    }
   *[answer] { $count ->
        [one] { $count } подпись: отвечает администрация
        [few] { $count } подписи: отвечает администрация
        [many] { $count } подписей: отвечает администрация
       *[other] { $count } подписи: отвечает администрация
    }
}

petitions-background = Почему об этом просят
petitions-details = Подробнее
petitions-about = О петиции
petitions-author = Автор
petitions-created = Составлена
petitions-opened = Сбор подписей начат
petitions-closed = Сбор подписей завершён
petitions-sponsors = Сторонники
petitions-sponsors-count = { $count } из { $needed }
petitions-deadline = Сбор подписей до

petitions-answers = Ответы администраций
petitions-answer-awaited = { $town }: порог ({ $count ->
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
}) достигнут, но администрация ещё не ответила.
petitions-answer-not-due = { $town }: администрация ещё не ответила. Она обязана ответить, когда будет достигнут порог ({ $count ->
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
}).

petitions-rejection = Почему петиция отклонена
petitions-reason = { $reason ->
    [duplicate] О том же уже просят в другой петиции.
    [not-competent] Этот вопрос решает не муниципалитет.
    [unlawful] Просьба противоречит закону.
    [harmful] Публикация текста навредила бы людям.
   *[unclear] Из текста неясно, о чём просит автор.
}

petitions-signers = Кто подписал
petitions-signers-newest = Показаны имена последних подписавших: { $shown } из { $count }.
petitions-signers-more = { $count ->
    [one] Ещё { $count } человек подписал, не показывая имени.
    [few] Ещё { $count } человека подписали, не показывая имени.
    [many] Ещё { $count } человек подписали, не показывая имени.
   *[other] Ещё { $count } человека подписали, не показывая имени.
}
petitions-signers-unnamed = { $count ->
    [one] Подписал { $count } человек, не показывая имени.
    [few] Подписали { $count } человека, не показывая имён.
    [many] Подписали { $count } человек, не показывая имён.
   *[other] Подписали { $count } человека, не показывая имён.
}
petitions-signers-none = Пока никто не подписал.

# The chart.
petitions-chart = Как росло число подписей
petitions-chart-text = Собрано за период { $from } — { $to }: { $towns }.
petitions-chart-town = { $town } — { $count ->
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
}
petitions-chart-step = { $step ->
    [debate] { $town }, { $count }: обсуждает Совет
   *[answer] { $town }, { $count }: отвечает администрация
}
petitions-chart-table = Те же числа в таблице
petitions-chart-caption = { $every ->
    [day] Сколько всего подписей было к концу каждого дня
    [week] Сколько всего подписей было к концу дня, по неделям
   *[month] Сколько всего подписей было к концу дня, раз в четыре недели
}
petitions-chart-day = День
petitions-chart-all = Всего

petitions-sign-title = Подпись
petitions-sign = Подписать
petitions-sign-visitor = Подписать могут жители муниципалитетов, к которым обращена петиция. Войдите или зарегистрируйтесь — Вы вернётесь на эту страницу.
petitions-sign-in = Войти и подписать
petitions-register = Зарегистрироваться
petitions-show-name = Показывать моё имя: { $name }
petitions-show-name-hint = Без этой отметки Ваша подпись будет учтена, но имени никто не увидит.
petitions-signed = Вы подписали эту петицию. Пока идёт сбор подписей, свою подпись можно отозвать.
petitions-withdraw = Отозвать подпись
petitions-refused-early = Сбор подписей под этой петицией ещё не начался.
petitions-refused-closed = Сбор подписей завершён, поэтому подписать петицию уже нельзя.
petitions-refused-rejected = Петиция отклонена, поэтому подписи под ней не собираются.
petitions-refused-town = Эта петиция обращена к другому муниципалитету, поэтому подписать её могут только его жители.
petitions-refused-withdrawal = Сбор подписей не идёт, поэтому отозвать подпись нельзя.

web-done-petition-signed = Спасибо, Ваша подпись учтена.
web-done-petition-signed-before = Вы уже подписали эту петицию — подпись учтена один раз.
web-done-petition-withdrawn = Ваша подпись отозвана.

petitions-mail-signed-subject = Новые подписи: { $title }
petitions-mail-signed = Жители подписали Вашу петицию «{ $title }».
petitions-mail-town = { $town } — { $count }
petitions-mail-now = { $count ->
    [one] Сейчас под ней { $count } подпись: { $towns }.
    [few] Сейчас под ней { $count } подписи: { $towns }.
    [many] Сейчас под ней { $count } подписей: { $towns }.
   *[other] Сейчас под ней { $count } подписи: { $towns }.
}
petitions-mail-open = Открыть петицию
petitions-mail-hourly = О новых подписях мы сообщаем не чаще одного раза в час.

# Starting a petition.
petitions-start = Начать петицию
petitions-start-step = Шаг { $step } из { $steps }
petitions-start-addressed = К кому Вы обращаетесь?
petitions-start-action = О чём Вы просите?
petitions-start-similar = Не просят ли уже о том же?
petitions-start-background = Почему Вы об этом просите?
petitions-start-details = Хотите что-нибудь добавить?
petitions-start-check = Проверьте и отправьте
petitions-start-lead = Напишите, о чём и почему Вы просите, а затем пригласите нескольких сторонников. Черновик сохраняется после каждого шага, и к нему можно вернуться.
petitions-addressed-legend = Кто должен ответить
petitions-addressed-hint = Можно обратиться к одной администрации или к нескольким. Подписать петицию смогут жители этих муниципалитетов.
petitions-addressed-none = Выберите хотя бы одну администрацию.
petitions-next = Далее
petitions-back = Назад
petitions-change = Изменить
petitions-action-label = Просьба одним предложением
petitions-action-hint = Напишите, что должна сделать администрация, например: «Обустроить переход у школы». Не больше { $max ->
    [one] { $max } знака
    [few] { $max } знаков
    [many] { $max } знаков
   *[other] { $max } знака
}.
petitions-written-in = На каком языке Вы пишете
petitions-written-in-hint = На другие языки петицию переведут.
petitions-similar = Похожие петиции
petitions-similar-no = Похожих петиций не нашлось.
petitions-similar-found = Мы нашли похожие петиции. Если одна из них о том же, подпишите её — так Вы быстрее добьётесь цели.
petitions-similar-choice = Если Ваша просьба иная, продолжайте.
petitions-similar-none = Похожих петиций не нашлось. Можно продолжать.
petitions-similar-on = Продолжить
petitions-background-label = Причины
petitions-background-hint = Объясните так, чтобы понял и тот, кто слышит об этом впервые. Не указывайте персональных данных других людей.
petitions-details-label = Что ещё важно
petitions-details-hint = Что именно Вы предлагаете, что уже делалось, на что Вы опираетесь. Заголовок начните со знака #, строку списка — с дефиса.
petitions-details-empty = Больше ничего
petitions-check-addressed = К кому обращена
petitions-check-action = Просьба
petitions-check-next = После отправки нужно будет пригласить сторонников. Когда их будет достаточно, муниципалитеты проверят, соответствует ли петиция требованиям, и начнётся сбор подписей. Имя, которое Вы выбрали для показа, увидят все.
petitions-check-revised = Исправленный текст муниципалитеты проверят заново, а сторонникам мы сообщим, что он изменился.
petitions-send = Отправить петицию
petitions-later = Закончить позже
petitions-saved = То, что Вы написали на предыдущих шагах, уже сохранено:
petitions-drafts = Мои петиции
petitions-drafts-have = { $count ->
    [one] У Вас { $count } незаконченный черновик
    [few] У Вас { $count } незаконченных черновика
    [many] У Вас { $count } незаконченных черновиков
   *[other] У Вас { $count } незаконченного черновика
}
petitions-drafts-begun = Незаконченные черновики
petitions-drafts-kept = Черновик видите только Вы. Если полгода его не менять, он будет удалён.
petitions-drafts-none = Незаконченных черновиков нет.
petitions-drafts-many = У Вас слишком много незаконченных черновиков. Удалите ненужные и начните снова.
petitions-draft-changed = Изменён
petitions-draft-do = Действие
petitions-draft-untitled = Без названия
petitions-draft-delete = Удалить черновик
petitions-started = Отправленные петиции
petitions-started-state = Состояние
petitions-started-none = Вы ещё не отправляли петиций.
petitions-sent-many = Несколько Ваших петиций ещё ищут сторонников или проверяются. Дождитесь решения хотя бы по одной и отправьте эту.

# Supporters.
petitions-invite = Пригласить сторонников
petitions-invite-text = { $needed ->
    [one] Чтобы муниципалитеты проверили петицию, нужен { $needed } сторонник. Отправьте ссылку тем, кто согласен с Вашей просьбой. Их подписи будут учтены.
    [few] Чтобы муниципалитеты проверили петицию, нужны { $needed } сторонника. Отправьте ссылку тем, кто согласен с Вашей просьбой. Их подписи будут учтены.
    [many] Чтобы муниципалитеты проверили петицию, нужны { $needed } сторонников. Отправьте ссылку тем, кто согласен с Вашей просьбой. Их подписи будут учтены.
   *[other] Чтобы муниципалитеты проверили петицию, нужно { $needed } сторонника. Отправьте ссылку тем, кто согласен с Вашей просьбой. Их подписи будут учтены.
}
petitions-invite-link = Ссылка
petitions-invite-link-hint = Скопируйте её и отправьте, как Вам удобно.
petitions-invite-mail = Написать письмо
petitions-invite-mail-hint = Откроется Ваша почтовая программа с готовым письмом. Сами мы не пишем тем, кто об этом не просил.
petitions-invite-over = Эта петиция больше не ищет сторонников.
petitions-invite-subject = Поддержите петицию: { $title }
petitions-invite-body = Здравствуйте! Я подготовил(а) петицию «{ $title }». Чтобы муниципалитеты её проверили, нужны сторонники. Если Вы согласны, поддержите её здесь: { $link }
petitions-support-title = Сторонники
petitions-support-count = { $count ->
    [one] { $count } сторонник из { $needed }
    [few] { $count } сторонника из { $needed }
    [many] { $count } сторонников из { $needed }
   *[other] { $count } сторонника из { $needed }
}
petitions-support-until = Сторонников ищут до
petitions-support-visitor = Поддержать петицию могут жители муниципалитетов, к которым она обращена.
petitions-support-sign-in = Войти и поддержать
petitions-support-text = Если Вы согласны с просьбой, поддержите её. Когда петиция будет опубликована, Ваша подпись уже будет учтена. Имени мы не покажем.
petitions-support = Поддержать
petitions-supported = Вы поддержали эту петицию.
petitions-support-withdraw = Отозвать поддержку
petitions-support-over = Эта петиция больше не ищет сторонников.
petitions-support-author = Это Ваша петиция. Подписать её Вы сможете, когда она будет опубликована.
petitions-refused-expired = Петиция не набрала вовремя достаточно сторонников или не была исправлена, поэтому подписи под ней не собираются.

# Review.
petitions-standards = Требования к петициям
petitions-standards-lead = По этим требованиям муниципалитет решает, публиковать ли петицию. Других требований нет.
petitions-standards-accepted = Петиция публикуется, если
petitions-standards-clear = понятно, о чём и почему в ней просят;
petitions-standards-competent = вопрос может решить муниципалитет, к которому она обращена;
petitions-standards-new = о том же не просят в другой петиции, которую ещё можно подписать;
petitions-standards-lawful = просьба не противоречит закону, никого не унижает и не раскрывает персональных данных других людей.
petitions-standards-rejected = Петиция отклоняется по одной из этих причин
petitions-standards-harmful = Текст такой петиции мы не публикуем, но сообщаем, что она была подана.
petitions-standards-public = Остальные отклонённые петиции остаются открытыми для всех вместе с объяснением муниципалитета. Если текст достаточно исправить, мы возвращаем его автору и указываем, что изменить.
petitions-standards-towns = Как решают муниципалитеты
petitions-standards-each = Каждый муниципалитет решает сам. Если петиция обращена к обоим, она публикуется, когда решение приняли оба. Если один её отклонил, дальше она обращена только к другому, а объяснение первого остаётся на её странице. Исправленный текст все муниципалитеты проверяют заново.
petitions-rule-sponsors = Сторонники
petitions-rule-sponsors-value = { $count ->
    [one] { $count } сторонник
    [few] { $count } сторонника
    [many] { $count } сторонников
   *[other] { $count } сторонника
} за { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
petitions-rule-review = Проверка
petitions-rule-open = Сбор подписей
petitions-rule-thresholds = Пороги
petitions-rule-answer = Ответ после достижения порога
petitions-rule-days = { $days ->
    [working] { $count ->
        [one] в течение { $count } рабочего дня
        [few] в течение { $count } рабочих дней
        [many] в течение { $count } рабочих дней
       *[other] в течение { $count } рабочего дня
    }
   *[calendar] { $count ->
        [one] в течение { $count } дня
        [few] в течение { $count } дней
        [many] в течение { $count } дней
       *[other] в течение { $count } дня
    }
}
petitions-rule-recognition = Пока комиссия по петициям не признала обращение петицией, оно считается обращением.
petitions-desk-review = Проверка петиций
petitions-desk-review-text = Решите, соответствуют ли петиции опубликованным требованиям.
petitions-desk-answers = Ответы на петиции
petitions-desk-answers-text = Ответьте на петиции, собравшие установленное число подписей, и сообщите, что сделано.
petitions-desk-waiting = Ждут
petitions-desk-none = Сейчас ничего не ждёт.
petitions-desk-done = Сделано
petitions-due = срок:
petitions-due-late = срок прошёл:
petitions-decision = { $decision ->
    [accepted] — петиция принята
    [returned] — просьба исправить
    [rejected] — петиция отклонена
   *[pending] — идёт проверка
}
petitions-recognised = Обращение признано петицией: решение комиссии по петициям № { $number }, { $date }
petitions-reviews = Решения муниципалитетов
petitions-public-page = Открытая страница
petitions-versions = Прежние тексты
petitions-translations = Добавить перевод
petitions-accept = Принять
petitions-accept-text = Петиция соответствует опубликованным требованиям.
petitions-recognition-text = Укажите решение комиссии по петициям, которым обращение признано петицией.
petitions-recognition-number = Номер решения
petitions-recognition-date = Дата решения
petitions-date-hint = Например, 2026-11-25.
petitions-date-wrong = Запишите дату так: 2026-11-25.
petitions-date-future = Дата не может быть в будущем.
petitions-return = Вернуть на исправление
petitions-changes = Что изменить
petitions-changes-hint = Напишите автору, чего не хватает, чтобы петиция была принята.
petitions-reject = Отклонить
petitions-reject-reason = Причина
petitions-reject-hint = Если выбрать последнюю причину, текст петиции будет скрыт.
petitions-explanation = Объяснение
petitions-explanation-hint = Его увидят все, а автор получит его и в письме.
petitions-review-other-text = Пока Вы читали, автор изменил текст. Прочитайте новый и решите ещё раз.
petitions-review-decided = Ваш муниципалитет уже принял решение об этом тексте.
petitions-review-over = Сейчас решать об этой петиции не нужно.
petitions-changes-asked = Что муниципалитет просит изменить
petitions-revise = Исправить петицию
petitions-revise-until = Исправить можно до
petitions-revise-text = Исправьте текст и отправьте его ещё раз. Снова приглашать сторонников не нужно.
petitions-to-desk = { $kind ->
    [export] Список подписавших
    [answer] Ответить на петицию
   *[review] Проверить петицию
}
petitions-hidden = Петиция, текст которой не публикуется
petitions-hidden-text = Эта петиция отклонена, а её текст скрыт: его публикация могла бы навредить людям.
petitions-hidden-author = Имя не публикуется

# Sharing: feeds, cards, posters.
petitions-feed = Новости петиций
petitions-feed-of = Петиция «{ $title }»
petitions-feed-of-text = Что происходит с петицией: подписи, пороги, ответы и работы.
petitions-feed-follow = Следить за новостями (Atom)
petitions-feed-new = Идёт сбор подписей: { $title }
petitions-feed-answer = { $office }: ответ на петицию «{ $title }»
petitions-feed-began = Петиция подана
petitions-feed-opened = Начат сбор подписей
petitions-feed-reached = { $town }: { $count ->
    [one] собрана { $count } подпись
    [few] собраны { $count } подписи
    [many] собрано { $count } подписей
   *[other] собрано { $count } подписи
}, { $step ->
    [debate] вопрос обсудит Совет
   *[answer] администрация обязана ответить
}
petitions-feed-answered = { $office }: опубликован ответ
petitions-feed-milestone = { $town }: { $state ->
    [underway] работа ведётся
    [done] работа сделана
    [dropped] работы не будет
   *[planned] запланирована работа
}
petitions-feed-finished = { $town }: сделано всё обещанное
petitions-feed-declined = { $town }: петиция отклонена
petitions-feed-closed = Сбор подписей завершён: { $count ->
    [one] собрана { $count } подпись
    [few] собраны { $count } подписи
    [many] собрано { $count } подписей
   *[other] собрано { $count } подписи
}
petitions-feed-rejected = Петиция отклонена
petitions-feed-expired = Петиция не опубликована: она вовремя не набрала сторонников или не была исправлена
petitions-card = Петиция
petitions-poster = Плакат
petitions-poster-print = Распечатать плакат
petitions-poster-text = Распечатайте плакат и повесьте там, где его увидят соседи. Код открывает петицию в телефоне.
petitions-poster-languages = Языки плаката
petitions-poster-file = Скачать PDF
petitions-poster-sign = Подпишите петицию
petitions-poster-support = Поддержите петицию
petitions-poster-by = { $name } ({ $town })
petitions-poster-how = Наведите на код камеру телефона или введите адрес в браузере:
petitions-poster-code = Код, который открывает петицию

# Lists of signatures for the commission.
petitions-export-title = Список подписавших
petitions-export-lead = { $count ->
    [one] В списке { $count } подпись жителей Вашего муниципалитета.
    [few] В списке { $count } подписи жителей Вашего муниципалитета.
    [many] В списке { $count } подписей жителей Вашего муниципалитета.
   *[other] В списке { $count } подписи жителей Вашего муниципалитета.
}
petitions-export-care = В списке есть персональные данные. Используйте его только для рассмотрения петиции, храните по правилам Вашего учреждения и удалите, когда он станет не нужен.
petitions-export-journal = О каждом скачанном списке в открытом журнале остаётся запись: какая петиция, какой муниципалитет, сколько подписей и какой файл. Имён в журнале нет.
petitions-export-get = { $format ->
    [csv] Скачать CSV
    [json] Скачать JSON
   *[pdf] Скачать PDF
}
petitions-export-format = { $format ->
    [csv] Таблица для электронных таблиц: поля разделены точкой с запятой, кодировка UTF-8.
    [json] Для программ, например системы документооборота.
   *[pdf] Для заседания и дела: с заголовком и пронумерованными страницами.
}
petitions-export-contents = Что есть в списке
petitions-export-rows = О каждой подписи указано:
petitions-export-others = О подписях жителей другого муниципалитета указано только их число: их персональные данные остаются в том муниципалитете. Отозванных подписей в списке нет.
petitions-export-heading = Заголовок (PDF и JSON)
petitions-export-number = № п/п
petitions-export-name = Имя и фамилия
petitions-export-settlement = Населённый пункт
petitions-export-at = Подписано
petitions-export-residence = Место жительства
petitions-export-manner = Способ
petitions-export-residence-is = { $residence ->
    [confirmed] подтверждено
   *[declared] заявлено
}
petitions-export-manner-is = { $manner ->
    [mailed] ссылка из письма
    [paper] на бумаге
   *[account] учётная запись
}
petitions-export-nameless = имя не записано
petitions-export-address = Страница петиции
petitions-export-period = Сбор подписей
petitions-export-totals = Подписи
petitions-export-total = { $town } — { $count }{ $whose ->
    [own] {" "}(этот список)
   *[other] {""}
}
petitions-export-office = Для кого составлен
petitions-export-made = Составлен
petitions-export-count = Всего подписей в списке: { $count }.

# Answers.
petitions-answer-write = Ответ
petitions-office = Кто подписывает
petitions-office-hint = Название администрации или её отдела.
petitions-answer-text = Текст ответа
petitions-answer-hint = Напишите, что решено, почему и что будет сделано дальше. Изменить опубликованный ответ нельзя.
petitions-preview = Посмотреть
petitions-publish = Опубликовать
petitions-preview-title = Ответ ещё не опубликован
petitions-preview-text = Так его увидят жители. Если всё верно, опубликуйте; если нет, исправьте текст ниже.
petitions-progress = Что делается
petitions-progress-of = { $town }: что делается
petitions-progress-none = Пока ничего не указано.
petitions-milestone = Что делается
petitions-milestone-add = Добавить
petitions-milestone-save = Сохранить
petitions-milestone-how-far = Ход работы
petitions-milestone-date = Дата
petitions-milestone-state = { $state ->
    [underway] Делается
    [done] Сделано
    [dropped] Не будет сделано
   *[planned] Запланировано
}
petitions-finish = Завершить
petitions-finish-text = Когда сделано всё, что было обещано, завершите работу. Мы напишем всем подписавшим, что сделано; добавить что-либо потом будет нельзя.
petitions-finished = Администрация сообщила, что всё сделано:
petitions-answer-given-already = Ваша администрация уже ответила.
petitions-answer-finished-already = Работа уже завершена, поэтому ничего изменить нельзя.
petitions-milestones-many = Больше записей добавить нельзя.
petitions-answer-first = Сначала опубликуйте ответ.
petitions-answer-not-asked = Ваша администрация не может ответить на эту петицию.

web-done-petition-supported = Спасибо, Вы поддержали петицию.
web-done-petition-support-withdrawn = Ваша поддержка отозвана.
web-done-petition-sent = Петиция отправлена. Теперь пригласите сторонников.
web-done-petition-in-review = Петиция передана муниципалитетам на проверку.
web-done-petition-draft-deleted = Черновик удалён.
web-done-petition-accepted = Петиция принята, автор получит письмо.
web-done-petition-returned = Петиция возвращена автору на исправление.
web-done-petition-rejected = Петиция отклонена, автор получит письмо.
web-done-petition-answered = Ответ опубликован, те, кто его ждал, получат письма.
web-done-petition-progress = Сохранено.
web-done-petition-finished = Завершено, подписавшие получат письма.

petitions-mail-supported-subject = Сторонников достаточно: { $title }
petitions-mail-supported = Петиция «{ $title }» набрала достаточно сторонников. Теперь муниципалитеты проверяют, соответствует ли она требованиям. О решении сообщат не позднее { $date }
petitions-mail-expired-subject = Петиция не опубликована: { $title }
petitions-mail-expired = К сожалению, петиция «{ $title }» не набрала вовремя достаточно сторонников или не была исправлена, поэтому она не будет опубликована. Спасибо за Ваш труд; Вы можете начать снова.
petitions-mail-accepted-subject = Один муниципалитет принял петицию: { $title }
petitions-mail-accepted = { $administration }: Ваша петиция «{ $title }» принята. Сбор подписей начнётся, когда решение примет и другой муниципалитет.
petitions-mail-returned-subject = Просим исправить петицию: { $title }
petitions-mail-returned = { $administration } просит исправить Вашу петицию «{ $title }». Срок — { $date } Вот что нужно изменить:
petitions-mail-declined-subject = Один муниципалитет отклонил петицию: { $title }
petitions-mail-declined = { $administration } не принимает Вашу петицию «{ $title }», поэтому этому муниципалитету она больше не адресована. Решению другого муниципалитета это не мешает. Объяснение:
petitions-mail-rejected-subject = Петиция отклонена: { $title }
petitions-mail-rejected = { $administration } не принимает Вашу петицию «{ $title }». Учтя объяснение, Вы можете составить новую. Объяснение:
petitions-mail-opened-subject = Идёт сбор подписей: { $title }
petitions-mail-opened = Ваша петиция «{ $title }» опубликована. Сбор подписей продлится до { $date } Поделитесь ссылкой с соседями.
petitions-mail-revised-subject = Текст петиции изменился: { $title }
petitions-mail-revised = Автор петиции «{ $title }», которую Вы поддержали, исправил её текст по просьбе муниципалитета. Если Вы больше не согласны, поддержку можно отозвать на странице петиции.
petitions-mail-released-subject = Ваша поддержка больше не учитывается: { $title }
petitions-mail-released = Вы поддержали петицию «{ $title }». { $administration } её не принимает, поэтому Ваша подпись больше не учитывается. Объяснение приведено на странице петиции.
petitions-mail-reached-answer-subject = Порог достигнут: { $title }
petitions-mail-reached-answer = Петиция «{ $title }» собрала столько подписей, что ответить на неё обязана { $administration }. Срок ответа — { $date }
petitions-mail-reached-debate-subject = Вопрос обсудит Совет: { $title }
petitions-mail-reached-debate = Петиция «{ $title }» собрала столько подписей, что вопрос должен обсудить Совет ({ $town }).
petitions-mail-answered-subject = Ответ на петицию: { $title }
petitions-mail-answered = { $administration } отвечает на петицию «{ $title }». Ответ опубликован на странице петиции.
petitions-mail-finished-subject = Работа завершена: { $title }
petitions-mail-finished = { $administration } сообщает, что сделано всё обещанное в ответе на петицию «{ $title }». Что именно, указано на странице петиции.
petitions-mail-review-new-subject = Петиция на проверку: { $title }
petitions-mail-review-new = Поступила петиция «{ $title }». Решение о ней нужно принять до { $date }
petitions-mail-review-soon-subject = Приближается срок: { $title }
petitions-mail-review-soon = Решение о петиции «{ $title }» ещё не принято. Срок — { $date }
petitions-mail-review-late-subject = Срок прошёл: { $title }
petitions-mail-review-late = Решение о петиции «{ $title }» нужно было принять до { $date } Автор всё ещё его ждёт.
petitions-mail-answer-new-subject = Нужно ответить на петицию: { $title }
petitions-mail-answer-new = Петиция «{ $title }» собрала установленное число подписей. Ответить нужно до { $date }
petitions-mail-answer-soon-subject = Приближается срок ответа: { $title }
petitions-mail-answer-soon = На петицию «{ $title }» ещё нет ответа. Срок — { $date }
petitions-mail-answer-late-subject = Срок ответа прошёл: { $title }
petitions-mail-answer-late = На петицию «{ $title }» нужно было ответить до { $date } Подписавшие всё ещё ждут, а на странице петиции указано, что ответ опаздывает.
petitions-refused-unconfirmed = Чтобы подписать петицию, нужно подтвердить место жительства.

petitions-debate-waiting = Вопрос обязан рассмотреть Совет ({ $town }). Он ждёт ближайшего заседания.
petitions-debate-set = Вопрос рассмотрит Совет ({ $town }), { $date }:
petitions-debate-held = Вопрос был в повестке заседания Совета ({ $town }), { $date }:
petitions-mail-debate-set-subject = Назначен день заседания: { $title }
petitions-mail-debate-set = Петицию «{ $title }» Совет ({ $town }) рассмотрит { $date } Заседание открытое; повестку Вы найдёте на странице петиции.

petitions-start-attachments = Хотите приложить файлы?
petitions-attachments-lead = Фотография, чертёж или документ помогут понять, о чём Вы просите. Прилагать их необязательно. Файлы увидят все, поэтому не прилагайте фотографии и данные других людей без их согласия.
petitions-answer-files = Файлы к ответу
petitions-answer-files-text = Добавьте файлы до того, как писать ответ: они будут опубликованы вместе с ним. До этого их видят только редакторы Вашего муниципалитета.

# Signatures on paper.
petitions-desk-paper = Подписи на бумаге
petitions-desk-paper-text = Введите подписи с полученных листов и проверьте то, что ввёл коллега.
petitions-paper-lead = Один сотрудник вводит то, что написано на листах, другой сверяет каждую строку со сканом. Только после этого подписи учитываются.
petitions-paper-batches = Полученные листы
petitions-paper-none = Листов пока нет.
petitions-paper-petition = Петиция
petitions-paper-received = Листы получены
petitions-paper-received-hint = День, когда листы были переданы. Учитываются те, что переданы до конца сбора подписей.
petitions-paper-rows = Строки
petitions-paper-declared = Заполненных строк на листах
petitions-paper-declared-hint = Сосчитайте их на бумаге до ввода. За один раз — до { $max } строк; если их больше, введите в несколько приёмов.
petitions-paper-begin = Начать ввод
petitions-paper-begin-text = Кто начал, тот и вводит; проверяет другой модератор.
petitions-paper-no-petitions = Сейчас нет петиций, для которых можно ввести подписи на бумаге.
petitions-paper-stage = { $stage ->
    [checking] Нужно проверить
    [counting] Учитывается
    [counted] Учтено
    [withdrawn] Отозвано
   *[entering] Вводится
}
petitions-paper-entered = Введено строк
petitions-paper-entered-by = Кто ввёл
petitions-paper-checked-by = Кто проверил
petitions-paper-former = Бывший сотрудник
petitions-paper-confirmed = Подтверждено строк
petitions-paper-struck = Вычеркнуто строк
petitions-paper-waits = Эти листы ввели Вы, поэтому проверить их должен другой модератор.
petitions-paper-being-entered = Эти листы вводит другой модератор. Когда он закончит, Вы сможете их проверить.
petitions-paper-being-counted = Подтверждённые подписи учитываются. Это займёт несколько мгновений.
petitions-paper-scans = Сканы листов
petitions-paper-no-scans = Сканов пока нет.
petitions-paper-scan-name = Название листа
petitions-paper-scan-name-hint = Например, лист 1. Сканы видят только модераторы Вашего муниципалитета.
petitions-paper-scan-add = Добавить лист
petitions-paper-rows-text = Пишите так, как написано на бумаге. Строку, которую нельзя прочитать, введите, насколько разборчиво: её вычеркнет проверяющий. Чтобы удалить строку, сотрите имя.
petitions-paper-number = №
petitions-paper-name = Имя и фамилия
petitions-paper-name-of = Имя и фамилия в строке { $number }
petitions-paper-settlement = Населённый пункт
petitions-paper-settlement-of = Населённый пункт в строке { $number }
petitions-paper-page = Страница { $page } из { $pages }
petitions-paper-pages = Страницы строк
petitions-paper-ready = Сохранить и передать на проверку
petitions-paper-table = Загрузить строки из таблицы
petitions-paper-table-text = Файл CSV со столбцами:
petitions-paper-table-add = Добавить строки
petitions-paper-check = Проверьте каждую строку
petitions-paper-check-text = Сверьте каждую строку со сканом: есть ли она там, верно ли введена, стоит ли подпись. Подтвердите её или вычеркните, указав причину. Можно сохранить и продолжить позже.
petitions-paper-left = { $count ->
    [one] Осталось проверить { $count } строку.
    [few] Осталось проверить { $count } строки.
    [many] Осталось проверить { $count } строк.
   *[other] Осталось проверить { $count } строки.
}
petitions-paper-verdict = Решение
petitions-paper-verdict-of = Решение по строке { $number }
petitions-paper-unchecked = Ещё не проверена
petitions-paper-confirm = Подтвердить
petitions-paper-strike = { $why ->
    [unsigned] Вычеркнуть: нет подписи
    [elsewhere] Вычеркнуть: живёт в другом муниципалитете
    [again] Вычеркнуть: уже подписано
    [young] Вычеркнуть: слишком молодой возраст
    [absent] Вычеркнуть: на листах нет такой строки
   *[illegible] Вычеркнуть: неразборчиво или не заполнено
}
petitions-paper-alike = { $where ->
    [elsewhere] Такое же имя и населённый пункт есть на других, ещё не учтённых листах.
    [account] Человек с таким именем из того же населённого пункта уже подписал петицию, войдя на сайт.
    [mailed] Человек с таким именем из того же населённого пункта уже подписал петицию по почте.
    [paper] Человек с таким именем из того же населённого пункта уже подписал петицию на бумаге.
   *[here] Такое же имя и населённый пункт есть в другой строке этих листов.
}
petitions-paper-count = Сохранить и учесть подтверждённые
petitions-paper-give-back = Вернуть на исправление
petitions-paper-give-back-text = Если введено неверно, верните листы тому, кто их ввёл. После этого все строки нужно будет проверить заново.
petitions-paper-withdraw = Отозвать листы
petitions-paper-withdraw-text = Введённые строки и сканы будут удалены, ни одна подпись не будет учтена.
petitions-paper-fault-name = Напишите имя и фамилию (до 100 знаков).
petitions-paper-fault-settlement = Выберите населённый пункт из списка.
petitions-paper-fault-declared = Напишите число строк от 1 до { $max }.
petitions-paper-fault-table = Исправьте указанные строки и загрузите таблицу заново.
petitions-paper-fault-scan = Такой же скан уже добавлен к другим листам этой петиции.
petitions-paper-refused-stage = Так изменить эти листы больше нельзя: их состояние изменилось.
petitions-paper-refused-not-yours = Эти листы вводит другой модератор.
petitions-paper-refused-own = Листы, которые ввели Вы, должен проверить другой модератор.
petitions-paper-refused-scan = Сначала добавьте сканы листов.
petitions-paper-refused-rows = Введено не столько строк, сколько их на листах. Сосчитайте ещё раз; если Вы ошиблись при подсчёте, отзовите листы и начните снова.
petitions-paper-refused-unchecked = Проверены ещё не все строки.
petitions-paper-refused-closed = Подписи с листов, полученных в этот день, эта петиция не принимает: листы передают, пока идёт сбор подписей, а вводят не позднее двух недель после его окончания.
web-done-petition-paper-saved = Сохранено.
web-done-petition-paper-ready = Листы переданы на проверку.
web-done-petition-paper-back = Листы возвращены на исправление.
web-done-petition-paper-counted = Проверено. Подтверждённые подписи учитываются.
web-done-petition-paper-withdrawn = Листы отозваны, их подписи не учтены.

# Who stands behind a signature; signing by mail.
petitions-sign-name = Имя и фамилия
petitions-sign-name-hint = Так Вас увидят те, кто рассматривает петицию в Вашем муниципалитете. Больше никому это имя не показываем.
petitions-settlement = Населённый пункт
petitions-settlement-other = Другие населённые пункты или не указано
petitions-settlement-none = Выберите населённый пункт.
petitions-settlement-elsewhere = Выберите населённый пункт указанного муниципалитета.
petitions-name-whole = Укажите имя и фамилию.
petitions-by-settlement = Подписи по населённым пунктам
petitions-signatures = Подписи
petitions-manners = Как подписано:
petitions-manner = { $manner ->
    [mailed] { $count ->
        [one] { $count } подпись подтверждена по электронной почте
        [few] { $count } подписи подтверждены по электронной почте
        [many] { $count } подписей подтверждено по электронной почте
       *[other] { $count } подписи подтверждены по электронной почте
    }
    [paper] { $count ->
        [one] { $count } подпись собрана на бумаге
        [few] { $count } подписи собраны на бумаге
        [many] { $count } подписей собрано на бумаге
       *[other] { $count } подписи собраны на бумаге
    }
   *[account] { $count ->
        [one] { $count } подпись поставлена через учётную запись
        [few] { $count } подписи поставлены через учётную запись
        [many] { $count } подписей поставлено через учётную запись
       *[other] { $count } подписи поставлены через учётную запись
    }
}
petitions-invalidated = { $count ->
    [one] { $count } подпись признана недействительной и не учитывается.
    [few] { $count } подписи признаны недействительными и не учитываются.
    [many] { $count } подписей признано недействительными и не учитывается.
   *[other] { $count } подписи признаны недействительными и не учитываются.
}
petitions-invalidated-why = Почему так бывает
petitions-sign-by-mail-text = Нет учётной записи? Подписать можно и без неё: подпись Вы подтвердите по ссылке, которую мы пришлём по электронной почте.
petitions-sign-by-mail = Подписать по почте
petitions-refused-by-mail = Эту петицию могут подписать только жители, чьё место жительства подтвердил муниципалитет, поэтому нужна учётная запись: подписать по электронной почте нельзя.
petitions-refused-mailbox-full = Из этого почтового ящика петицию уже подписали два человека, больше подписать из него нельзя.
petitions-refused-mailbox-elsewhere = Из этого почтового ящика петицию уже подписал житель другого муниципалитета. Из одного ящика могут подписать только жители одного муниципалитета.
petitions-refused-invalidated = Ваша подпись под этой петицией признана недействительной, поэтому подписать её заново нельзя. Почему так решено и как возразить, сказано в письме, которое мы Вам отправили.
petitions-mailbox-rule = Из одного почтового ящика одну петицию могут подписать не более двух жителей одного муниципалитета под разными именами — например, супруги, у которых общий ящик.
petitions-mailed-title = Подпись по электронной почте
petitions-mailed-lead = Заполните форму. Мы пришлём письмо со ссылкой: откройте её и подтвердите подпись. Учётная запись не нужна.
petitions-mailed-name-hint = Их увидят те, кто рассматривает петицию в Вашем муниципалитете. Публично покажем их только с Вашего согласия.
petitions-mailed-mail-hint = По этому адресу будем писать только о Вашей подписи. Публично адрес никто не увидит.
petitions-mailed-town = Муниципалитет
petitions-mailed-settlement-hint = Тот, в котором Вы живёте.
petitions-mailed-declare = { $age }, и я живу в указанном муниципалитете
petitions-mailed-undeclared = Подтвердите, что достигли нужного возраста и живёте в указанном муниципалитете.
petitions-mailed-not-agreed = Без этого мы не можем учесть подпись. Если Вы ознакомились с порядком и он Вам подходит, поставьте здесь отметку.
petitions-mailed-show-name = Публично показывать мои имя и фамилию
petitions-mailed-submit = Получить письмо
petitions-mail-disposable = Одноразовый почтовый ящик не подойдёт. Укажите тот, которым Вы пользуетесь постоянно.
petitions-mailed-sent-title = Проверьте электронную почту
petitions-mailed-sent = { $days ->
    [one] Мы отправили письмо со ссылкой. Откройте её и подтвердите подпись в течение { $days } дня. Пока подпись не подтверждена, она не учитывается.
    [few] Мы отправили письмо со ссылкой. Откройте её и подтвердите подпись в течение { $days } дней. Пока подпись не подтверждена, она не учитывается.
    [many] Мы отправили письмо со ссылкой. Откройте её и подтвердите подпись в течение { $days } дней. Пока подпись не подтверждена, она не учитывается.
   *[other] Мы отправили письмо со ссылкой. Откройте её и подтвердите подпись в течение { $days } дня. Пока подпись не подтверждена, она не учитывается.
}
petitions-mailed-sent-none = Если письма нет, посмотрите в папке «Спам» или через несколько минут заполните форму ещё раз.
petitions-mailed-back = Вернуться к петиции
petitions-mailed-confirm-title = Подтвердите подпись
petitions-mailed-confirm-text = Проверьте, всё ли верно, и подтвердите.
petitions-mailed-confirm = Подтвердить подпись
petitions-mailed-confirm-not-you = Если Вы этого не просили, закройте эту страницу: неподтверждённая подпись не учитывается, а данные через три дня удаляются.
petitions-mailed-shown = Показывать ли имя публично
petitions-mailed-shown-value = { $shown ->
    [yes] Да
   *[no] Нет
}
petitions-mailed-confirmed-title = Спасибо, Ваша подпись учтена
petitions-mailed-confirmed = Мы отправили ещё одно письмо. По ссылке из него Вы в любое время увидите, какие Ваши данные мы храним, а пока идёт сбор подписей, сможете отозвать свою. Сохраните это письмо.
petitions-mailed-already-title = Вы уже подписали
petitions-mailed-already = Из этого почтового ящика под таким именем эта петиция уже подписана. Подпись учтена один раз.
petitions-mailed-refused-title = Подтвердить подпись нельзя
petitions-mailed-over-title = Ссылка больше не действует
petitions-mailed-over = Её срок истёк, подпись отозвана или данные уже удалены. Если сбор подписей ещё идёт, подписать можно на странице петиции.
petitions-mailed-own-title = Ваша подпись
petitions-mailed-own-text = Вот все данные, которые мы храним, потому что Вы подписали эту петицию.
petitions-mailed-own-at = Подписано
petitions-mailed-own-waiting = Эта подпись ещё не подтверждена или больше не учитывается.
petitions-mailed-own-invalidated = Эта подпись признана недействительной и не учитывается. Почему так решено и как возразить, сказано в письме, которое мы Вам отправили.
petitions-mailed-own-do = { $open ->
    [yes] Пока идёт сбор подписей, Вы можете отозвать свою. Тогда мы удалим и эти данные.
   *[no] Сбор подписей завершён, поэтому отозвать свою уже нельзя, но можно удалить эти данные. Подпись останется учтённой без Вашего имени.
}
petitions-mailed-withdraw = Отозвать подпись и удалить данные
petitions-mailed-erase = Удалить данные
petitions-mailed-done-title = { $what ->
    [withdrawn] Ваша подпись отозвана
   *[erased] Ваши данные удалены
}
petitions-mailed-done = { $what ->
    [withdrawn] Подпись больше не учитывается, а Ваши данные удалены.
   *[erased] Подпись остаётся учтённой без имени, и связать её с Вами больше нельзя.
}
petitions-mail-confirm-subject = Подтвердите свою подпись под петицией
petitions-mail-confirm = Этот адрес указали, чтобы подписать петицию «{ $title }». Подпись будет учтена, когда Вы её подтвердите.
petitions-mail-confirm-button = Подтвердить подпись
petitions-mail-confirm-valid = { $days ->
    [one] Ссылка действует { $days } день.
    [few] Ссылка действует { $days } дня.
    [many] Ссылка действует { $days } дней.
   *[other] Ссылка действует { $days } дня.
}
petitions-mail-confirm-not-you = Если Вы этого не просили, ничего делать не нужно: без этой ссылки подпись не учитывается, а то, что было введено, мы скоро удалим.
petitions-mail-counted-subject = Ваша подпись под петицией учтена
petitions-mail-counted = Спасибо, Ваша подпись под петицией «{ $title }» учтена.
petitions-mail-counted-until = Если Вы передумаете, подпись можно отозвать до { $until } Учётная запись не нужна — достаточно этой ссылки.
petitions-mail-counted-open = Если Вы передумаете, пока идёт сбор подписей, свою можно отозвать. Учётная запись не нужна — достаточно этой ссылки.
petitions-mail-counted-button = Моя подпись и данные
petitions-mail-counted-keep = Сохраните это письмо: только по этой ссылке Вы увидите, какие Ваши данные мы храним, и сможете их удалить. Никому её не пересылайте.

petitions-standards-signing = Кто может подписать
petitions-standards-signing-text = Подписывают жители муниципалитетов, к которым обращена петиция, достигшие установленного там возраста. Подписать можно:
petitions-standards-account = войдя в учётную запись;
petitions-standards-mailed = без учётной записи, подтвердив подпись по ссылке из письма, если петиция не требует подтверждённого места жительства.
petitions-standards-mailbox = Владелец учётной записи — один из них. То же имя, написанное иначе, считается тем же.
petitions-standards-integrity = Когда подпись не учитывается
petitions-standards-integrity-text = Если подписи выглядят подозрительно (много из одной сети за несколько минут, адреса с номерами подряд, много раз одно имя), их просматривает сотрудник муниципалитета. Признать подписи недействительными он может только по одной из этих причин:
petitions-standards-integrity-told = Каждому, кого это касается, мы пишем, почему так решено и как возразить. Решение можно отменить: тогда подпись снова учитывается. Сколько подписей признано недействительными, указано на странице петиции и в журнале. Достигнутый порог остаётся достигнутым.
petitions-invalid-reason = { $reason ->
    [repeated] Один человек подписал несколько раз.
    [invented] Такого человека в муниципалитете нет, или почтовый ящик никому не принадлежит.
    [for-others] Подписано за других без их ведома.
   *[automated] Подписала программа.
}

# Signatures that nobody meant.
petitions-desk-integrity = Подозрительные подписи
petitions-desk-integrity-text = Просмотрите подписи, которые выглядят ненастоящими, и решите, учитывать ли их.
petitions-pattern = { $pattern ->
    [network-burst] Из одной сети: подписей — { $count }, за { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }; из других мест в это время — { $others }.
    [domain-burst] С почтовых ящиков одного домена: подписей — { $count }, за { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }; из других мест в это время — { $others }.
    [numbered] Почтовые адреса с номерами подряд: { $count }.
    [alike] Почтовые адреса, различающиеся одной-двумя буквами: { $count }.
    [new-domain] С домена, с которого раньше никто не подписывал: подписей за сутки — { $count }.
   *[same-name] Одно и то же имя за сутки: раз — { $count }.
}
petitions-finding-state = { $state ->
    [acted] Признаны недействительными
    [dismissed] Оставлены
   *[open] Ждут просмотра
}
petitions-finding-hint = Совпадение ещё не доказательство: класс, подписавший петицию в школе, или семья в одном доме тоже выходят из одной сети. Эти данные видите только Вы и другие модераторы Вашего муниципалитета.
petitions-finding-at = Замечено
petitions-finding-decided = Решено
petitions-finding-choose = Выбрать
petitions-finding-status = Учитывается ли
petitions-finding-unknown = Имя забыто
petitions-finding-signature = { $state ->
    [counts] Учитывается
    [invalidated] Недействительна.
   *[gone] Отозвана
}
petitions-finding-which = Какие подписи
petitions-finding-ticked = Отмеченные в списке
petitions-finding-all = { $count ->
    [one] Все ({ $count } подпись)
    [few] Все ({ $count } подписи)
    [many] Все ({ $count } подписей)
   *[other] Все ({ $count } подписи)
}
petitions-finding-none-chosen = Отметьте хотя бы одну подпись или выберите все.
petitions-finding-nothing = Ничего не изменено: тем временем состояние этих подписей изменилось. Просмотрите список заново.
petitions-invalidate = Признать недействительными
petitions-invalidate-text = Эти подписи сразу перестанут учитываться. Каждому мы напишем, почему так решено и как возразить; в журнале останутся только число и причина. Достигнутый порог остаётся достигнутым.
petitions-invalid-why = Причина
petitions-invalid-explanation-hint = Его получат в письме те, кто подписал. Напишите, из чего это видно. Других людей не упоминайте.
petitions-restore = Учитывать снова
petitions-restore-text = { $count ->
    [one] { $count } подпись снова будет учитываться, о чём мы сообщим подписавшему.
    [few] { $count } подписи снова будут учитываться, о чём мы сообщим подписавшим.
    [many] { $count } подписей снова будет учитываться, о чём мы сообщим подписавшим.
   *[other] { $count } подписи снова будут учитываться, о чём мы сообщим подписавшим.
}
petitions-dismiss = Оставить
petitions-dismiss-text = Подписи учитываются дальше. О том же самом больше не сообщим, если только таких подписей не станет вдвое больше.
petitions-mail-finding-subject = Подозрительные подписи: { $title }
petitions-mail-finding = Под петицией «{ $title }» есть подписи, которые могут быть ненастоящими. Просмотрите их и решите, учитывать ли их.
petitions-mail-finding-button = Просмотреть подписи
petitions-mail-invalidated-subject = Ваша подпись признана недействительной
petitions-mail-invalidated = Муниципалитет признал Вашу подпись под петицией «{ $title }» недействительной, поэтому она больше не учитывается. Причина: «{ $reason }» Если Вы не согласны, напишите по адресу { $contact }: муниципалитет пересмотрит решение и, если ошибся, снова учтёт подпись. Пояснение муниципалитета:
petitions-mail-invalidated-button = Подробнее
petitions-mail-restored-subject = Ваша подпись снова учитывается
petitions-mail-restored = Муниципалитет пересмотрел своё решение: Ваша подпись под петицией «{ $title }» действительна и снова учитывается. Приносим извинения за неудобства.

web-done-signatures-invalidated = Подписи признаны недействительными, подписавшим мы пишем.
web-done-signatures-restored = Подписи снова учитываются, подписавшим мы пишем.
web-done-finding-dismissed = Подписи оставлены и учитываются дальше.
