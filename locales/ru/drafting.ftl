# Drafting: consultations that several hosts prepare together, and their timetables.

drafting-timetable = График
drafting-now = сейчас
drafting-slot = с { $from } до { $until }
drafting-may-information = Можно ознакомиться с информацией. На этом этапе высказывания не принимаются.
drafting-may-questions = Можно задавать вопросы и комментировать.
drafting-may-proposals = Можно вносить предложения, комментировать и задавать вопросы.
drafting-may-discussion = Можно обсуждать, вносить предложения и задавать вопросы.
drafting-may-vote = Идёт голосование. Высказывания больше не принимаются.
drafting-may-decision = Готовится решение. Высказывания больше не принимаются.
drafting-may-follow-up = Сообщается, как исполняется решение. Высказывания больше не принимаются.

# Acts in the journal.
journal-act-consultation-entered = В обсуждении «{ $title }» начался этап { $phase ->
    [information] информирования
    [questions] вопросов
    [proposals] предложений
    [discussion] дискуссии
    [vote] голосования
    [decision] подготовки решения
   *[other] исполнения решения
}.

# Who may take part.
drafting-participation-registered = Участвовать могут все, у кого есть учётная запись, из любого города.
drafting-participation-verified = Участвовать могут жители любого города, место жительства которых подтвердил их муниципалитет.
drafting-participation-hosts = Участвовать могут только жители городов-организаторов, у которых есть учётная запись. Остальные могут читать.
drafting-participation-verified-hosts = Участвовать могут только жители городов-организаторов, место жительства которых подтвердил муниципалитет. Остальные могут читать.
drafting-required-hosts = Высказываться здесь могут только жители этих муниципалитетов: { $towns }. Читать могут все.

# On the page of a consultation.
drafting-withdrawn-title = Обсуждение отозвано
drafting-versions = Опубликованные редакции
drafting-version = Редакция { $version }
drafting-first-version = Это первая опубликованная редакция.
drafting-no-versions = Истории редакций пока нет.

# The desk.
drafting-desk = Подготовка обсуждений
drafting-desk-text = Готовить обсуждения вместе с другими муниципалитетами, переводить, утверждать и публиковать их.
drafting-desk-count = { $count ->
    [0] Решения Вашего муниципалитета не ждёт ни одно обсуждение.
    [one] Решения Вашего муниципалитета ждёт { $count } обсуждение.
    [few] Решения Вашего муниципалитета ждут { $count } обсуждения.
    [many] Решения Вашего муниципалитета ждут { $count } обсуждений.
   *[other] Решения Вашего муниципалитета ждут { $count } обсуждения.
}
drafting-desk-waiting = Ждут Вашего муниципалитета
drafting-desk-waiting-none = Сейчас ничего не ждёт.
drafting-desk-drafting = Готовятся
drafting-desk-drafting-none = Сейчас ничего не готовится.
drafting-desk-published = Опубликованы
drafting-desk-published-none = Здесь ещё ничего не подготовлено и не опубликовано.
drafting-desk-withdrawn = Отозваны
drafting-desk-withdrawn-none = Отозванных обсуждений нет.
drafting-row = Редакция { $version }, изменена
drafting-adoptable = Подготовлены не здесь
drafting-adoptable-text = Эти обсуждения опубликованы не отсюда. Если перенести обсуждение сюда, можно будет предлагать изменения; для жителей ничего не изменится.
drafting-adopt = Перенести сюда

# A draft.
drafting-new = Новое обсуждение
drafting-begin = Начать
drafting-title = Название
drafting-title-hint = Коротко и ясно: о чём Вы спрашиваете жителей.
drafting-summary = Краткое изложение
drafting-summary-hint = Несколько предложений, которые люди прочтут в списке.
drafting-body = Текст
drafting-body-hint = Абзацы отделяйте пустой строкой. Заголовок начинается с «## », пункт списка — с «- ».
drafting-hosts-legend = Кто готовит вместе с Вами
drafting-hosts-hint = Если никого не отметить, Вы готовите обсуждение одни; пригласить можно и позже, пока оно не опубликовано.
drafting-texts = Тексты { $language ->
    [ru] на русском языке
    [en] на английском языке
   *[lt] на литовском языке
}
drafting-terms = График и участники
drafting-terms-text = Этап длится, пока не начнётся следующий. Если этап не нужен, оставьте его день пустым. Если час не указан, этап начинается в 9:00, а обсуждение завершается в 18:00.
drafting-by-clock = Время указывается по местным часам: { $town }.
drafting-from-day = С какого дня
drafting-from-hour = С какого часа
drafting-day = День
drafting-hour = Час
drafting-closing = Завершение обсуждения
drafting-no-timetable = График ещё не составлен.
drafting-who = Кто может участвовать
drafting-save = Сохранить
drafting-back = Вернуться без сохранения
drafting-edit = Изменить
drafting-public = Открытая страница обсуждения
drafting-approvals = Кто утвердил эту редакцию
drafting-approved = утверждено
drafting-approved-before = опубликовано с согласия этого муниципалитета
drafting-not-approved = ещё не утверждено
drafting-approve = Утвердить редакцию { $version }
drafting-approve-text = Вы утверждаете именно эту редакцию { $language ->
    [ru] на русском языке
    [en] на английском языке
   *[lt] на литовском языке
}. Как только её утвердят все организаторы, она будет сразу опубликована. Если кто-то её изменит, утверждать придётся заново.
drafting-approve-missing = Утвердить пока нельзя: не хватает названия, краткого изложения или текста { $language ->
    [ru] на русском языке.
    [en] на английском языке.
   *[lt] на литовском языке.
}
drafting-changes = Что изменилось с тех пор, как Вы смотрели в последний раз
drafting-seen = Отметить как просмотренное
drafting-all-texts = Тексты рядом
drafting-original = оригинал
drafting-machine = машинный перевод
drafting-incomplete = не закончено
drafting-optional = Необязательно: читающим на этом языке будет показан оригинал.
drafting-invite = Пригласить готовить вместе
drafting-invite-text = Приглашённый муниципалитет увидит весь текст и сможет переводить и изменять его. Без его согласия обсуждение не будет опубликовано.
drafting-withdraw = Отозвать обсуждение
drafting-withdraw-text = Подготовка прекратится для всех организаторов. Отзыв записывается в журнал без названия обсуждения.
drafting-withdraw-public = Обсуждение завершится сразу. Причину увидят все, а отзыв будет записан в журнал.
drafting-reason = Причина
drafting-stale-title = Этот текст уже изменил кто-то другой
drafting-stale-text = Ниже отмечено, чем Ваш текст отличается от нынешнего. Ваш текст остался в форме. Если сохранить его ещё раз, он заменит нынешний.
drafting-state-waiting = Ждёт Вашего муниципалитета
drafting-state-drafting = Готовится
drafting-state-published = Опубликовано
drafting-state-withdrawn = Отозвано

drafting-problem-stale = Пока Вы писали, эту часть изменил другой редактор, поэтому Ваши изменения не сохранены. Сравните и сохраните ещё раз.
drafting-problem-approve-stale = Пока Вы читали, обсуждение изменили, поэтому то, что Вы хотели сделать, не выполнено. Просмотрите нынешнюю редакцию.
drafting-problem-withdrawn = Обсуждение отозвано, изменить его больше нельзя.
drafting-problem-missing = Утвердить пока нельзя: не хватает текста на языке Вашего муниципалитета.
drafting-problem-timetable = Утвердить пока нельзя: график не закончен.
drafting-problem-past = В графике есть время, которое уже прошло. Исправьте график и утвердите заново.
drafting-problem-begun = Начало уже начавшихся этапов и время завершённого обсуждения изменить нельзя.
drafting-problem-published = Обсуждение уже опубликовано, изменить организаторов нельзя.
drafting-problem-no-phase = Укажите, когда начинается хотя бы один этап.
drafting-problem-order = Этот этап должен начаться позже предыдущего.
drafting-problem-closing = Обсуждение должно завершиться позже, чем начнётся последний этап.
drafting-problem-no-closing = Укажите, когда обсуждение завершается.
drafting-problem-date = Укажите дату так: 2026-12-31.
drafting-problem-time = Укажите время так: 18:00.

web-done-drafting-saved = Сохранено. Если текст изменился, прежние утверждения этого обсуждения больше не действуют.
web-done-drafting-adopted = Обсуждение перенесено.
web-done-drafting-invited = Приглашение отправлено.
web-done-drafting-seen = Отмечено как просмотренное.
web-done-drafting-approved = Утверждено. Обсуждение будет опубликовано, когда его утвердят все организаторы.
web-done-drafting-published = Утверждено и опубликовано.
web-done-drafting-withdrawn = Обсуждение отозвано.

# Letters to editors.
drafting-mail-open = Открыть обсуждение
drafting-mail-invited-subject = Приглашение вместе готовить обсуждение: { $title }
drafting-mail-invited = { $administration } приглашает Ваш муниципалитет вместе готовить обсуждение «{ $title }». Просмотрите текст, переведите его на свой язык и, если нужно, предложите изменения. Без Вашего согласия обсуждение не будет опубликовано.
drafting-mail-asked-subject = Обсуждение ждёт Вашего утверждения: { $title }
drafting-mail-asked = { $administration } подтверждает согласие с текстом обсуждения «{ $title }» и ждёт решения Вашего муниципалитета.
drafting-mail-changed-subject = Изменено утверждённое Вами обсуждение: { $title }
drafting-mail-changed = { $administration } сообщает об изменениях в обсуждении «{ $title }», которое Ваш муниципалитет уже утвердил. Прежнее утверждение больше не действует: посмотрите, что изменилось, и решите заново.
drafting-mail-published-subject = Обсуждение опубликовано: { $title }
drafting-mail-published = Обсуждение «{ $title }» утвердили все организаторы, оно опубликовано.
drafting-mail-republished-subject = Опубликована новая редакция обсуждения: { $title }
drafting-mail-republished = Изменения обсуждения «{ $title }» утвердили все организаторы, новая редакция опубликована.
drafting-mail-withdrawn-subject = Обсуждение отозвано: { $title }
drafting-mail-withdrawn = { $administration } отзывает обсуждение «{ $title }». Причина указана на странице обсуждения.

journal-act-consultation-published = Опубликовано обсуждение «{ $title }».
journal-act-consultation-changed = Опубликована редакция { $number } обсуждения «{ $title }».
journal-act-consultation-withdrawn = Отозвано обсуждение «{ $title }».
journal-act-consultation-abandoned = Прекращена подготовка неопубликованного обсуждения.
