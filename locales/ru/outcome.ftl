# Outcomes of consultations: what was heard, what was decided, what is done.

outcome-title = Итоги обсуждения
outcome-published-at = Опубликованы
outcome-changed-at = изменены
outcome-write = Готовить итоги
outcome-owed = { $state ->
    [late] Итоги ещё не опубликованы, а срок прошёл. Пока их нет, обсуждение не считается завершённым.
   *[awaited] Итоги готовятся: здесь будет сказано, что мы услышали, что решено и почему.
}
outcome-sign = { $state ->
    [published] Итоги опубликованы
    [late] Итоги опаздывают
   *[awaited] Итоги готовятся
}

outcome-summary = Что мы услышали
outcome-numbers = Цифры
outcome-numbers-text = Подсчитаны высказывания, которые были видны на момент завершения обсуждения. Каждое отнесено к муниципалитету, где живёт его автор.
outcome-by-stance = Высказывания по позиции
outcome-by-kind = Высказывания по виду
outcome-side = Муниципалитет
outcome-people = Люди
outcome-contributions = Высказывания
outcome-total = Всего
outcome-stance-for = За
outcome-stance-against = Против
outcome-stance-neutral = Ни за, ни против
outcome-kind-comment = Мнения
outcome-kind-proposal = Предложения
outcome-kind-question = Вопросы
outcome-kind-reply = Ответы другим
outcome-arguments = Основные доводы
outcome-said-in = Об этом говорится:
outcome-contribution = высказывание { $number }
outcome-items = Что учтено, а что нет
outcome-taken = { $taken ->
    [yes] Учтено
    [partly] Учтено частично
   *[no] Не учтено
}
outcome-reason = Почему:
outcome-decisions = Что решено
outcome-decision = Решение
outcome-follow-up = Что делается дальше
outcome-follow-up-none = О работах пока не сообщалось.
outcome-finished = Всё намеченное завершено.
outcome-updates = Что и когда сообщено

# For editors.
outcome-desk = Итоги обсуждений
outcome-desk-text = Когда обсуждение завершилось, опубликуйте, что Вы услышали, что решили и почему, а затем сообщайте, что сделано.
outcome-desk-waiting = Нужно опубликовать
outcome-desk-none = Итоги всех завершённых обсуждений опубликованы.
outcome-desk-done = Опубликовано
outcome-desk-approved = Ваш муниципалитет утвердил, ждём другого.
outcome-desk-left = { $count ->
    [0] Незавершённых работ нет.
    [one] Осталась { $count } незавершённая работа.
    [few] Остались { $count } незавершённые работы.
    [many] Осталось { $count } незавершённых работ.
   *[other] Осталось { $count } незавершённой работы.
}
outcome-staff-lead = Итоги готовят все муниципалитеты, проводившие обсуждение. Они публикуются, когда каждый утвердит одну и ту же редакцию, изложенную и на его языке.
outcome-public-page = Открытая страница
outcome-approval = Утверждение
outcome-approval-given = — эта редакция утверждена
outcome-approval-earlier = — утверждена прежняя редакция, затем текст изменён
outcome-approval-none = — пока не утверждено
outcome-is-current = Эта редакция опубликована. Если что-то изменить, её должны будут заново утвердить все муниципалитеты.
outcome-approved-waits = Ваш муниципалитет утвердил эту редакцию. Она будет опубликована, когда её утвердят и остальные.
outcome-lacks = Утвердить пока нельзя.
outcome-approve = Утвердить эту редакцию
outcome-approve-text = Прочитайте весь текст. Когда эту редакцию утвердят все муниципалитеты, она будет опубликована, а каждому, кто высказался, мы напишем на его языке.
outcome-written = Текст
outcome-not-yet = Жители пока читают прежнюю редакцию: эту утвердили не все муниципалитеты.
outcome-change = Изменить
outcome-remove = Убрать
outcome-add-summary = Написать, что мы услышали
outcome-add-argument = Добавить довод
outcome-add-item = Добавить, что учтено или нет
outcome-add-decision = Написать решение своего муниципалитета
outcome-add-milestone = Добавить работу
outcome-update = Сообщить о ходе
outcome-edit-summary = Изменить, что мы услышали
outcome-edit-decision = Решение Вашего муниципалитета
outcome-edit-arguments = Довод
outcome-edit-items = Что учтено или нет
outcome-edit-milestones = Работа
outcome-summary-hint = Коротко и честно: что люди говорили, в чём сошлись, в чём разошлись.
outcome-office = Кто подписывает
outcome-office-hint = Название администрации или её отдела.
outcome-decision-hint = Что решил Ваш муниципалитет и что будет дальше.
outcome-argument = Довод
outcome-argument-hint = Одно-два предложения.
outcome-links = Высказывания, где об этом говорится
outcome-links-hint = Ссылка на каждое — с новой строки, не больше { $max }.
outcome-item = О чём просили или что предлагали
outcome-item-hint = Одно-два предложения.
outcome-taken-legend = Учтено ли это?
outcome-reason-label = Почему
outcome-by = Кто так решил
outcome-milestone = Работа
outcome-milestone-hint = Что сделает Ваш муниципалитет.
outcome-note = Пояснение
outcome-note-hint = Обязательно, если от работы отказываются: напишите почему.
outcome-other-languages = На других языках
outcome-now = Сейчас здесь написано:
outcome-save = Сохранить
outcome-back = Вернуться без сохранения

outcome-problem-link = Ссылка не ведёт к открытому высказыванию в этом обсуждении.
outcome-problem-links = Укажите не больше { $max } высказываний.
outcome-problem-by = Отметьте, какой муниципалитет так решил.
outcome-problem-reason = Напишите, почему от работы отказываются.
outcome-refused-stale = Тем временем текст изменил другой редактор. Посмотрите, что написано сейчас; Ваш текст не потерян.
outcome-refused-many = Больше добавить нельзя.
outcome-refused-summary = Ещё не написано, что мы услышали.
outcome-refused-decision = Ещё не написано решение Вашего муниципалитета.
outcome-refused-language = Не всё написано на языке Вашего муниципалитета. Переведите то, чего не хватает.
outcome-refused-published = Добавлять работы можно только после публикации итогов.
outcome-refused-milestone = Такой работы у Вашего муниципалитета нет.

web-done-outcome-saved = Сохранено.
web-done-outcome-removed = Убрано.
web-done-outcome-approved = Редакция утверждена.
web-done-outcome-published = Итоги опубликованы.

# Letters.
outcome-mail-open = Открыть итоги
outcome-mail-published-subject = Итоги обсуждения: { $title }
outcome-mail-published = Вы участвовали в обсуждении «{ $title }». Опубликованы его итоги: { $count ->
    [one] прочитано { $count } высказывание
    [few] прочитаны { $count } высказывания
    [many] прочитано { $count } высказываний
   *[other] прочитано { $count } высказывания
}, сказано, что решено, что учтено, что нет и почему. Спасибо, что высказались.
outcome-mail-done-subject = Сделано: { $title }
outcome-mail-done = { $administration } сообщает о выполненной работе, намеченной после обсуждения «{ $title }», в котором Вы участвовали: «{ $milestone }».
outcome-mail-finished-subject = Работа завершена: { $title }
outcome-mail-finished = Незавершённых работ после обсуждения «{ $title }», в котором Вы участвовали, не осталось. Что сделано и от чего отказались, указано на странице обсуждения.
outcome-mail-approve-subject = Нужно утвердить итоги: { $title }
outcome-mail-approve = Другой муниципалитет утвердил редакцию итогов обсуждения «{ $title }». Она будет опубликована, когда её утвердите и Вы.
outcome-mail-soon-subject = Приближается срок итогов: { $title }
outcome-mail-soon = Итоги обсуждения «{ $title }» ещё не опубликованы. Срок — { $date }
outcome-mail-late-subject = Срок итогов прошёл: { $title }
outcome-mail-late = Итоги обсуждения «{ $title }» нужно было опубликовать до { $date } Те, кто высказался, всё ещё ждут, а на странице обсуждения указано, что итоги опаздывают.

# The journal.
journal-act-consultation-outcome-published = Опубликованы итоги обсуждения «{ $title }».
journal-act-consultation-outcome-changed = Изменены итоги обсуждения «{ $title }».
journal-act-consultation-milestone-done = Сообщено о работе, выполненной после обсуждения «{ $title }».
journal-act-consultation-milestone-dropped = Принят отказ от работы, намеченной после обсуждения «{ $title }».
