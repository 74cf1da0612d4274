# Answers: official answers to contributions, and the questions that wait for one.

answers-official = Официальный ответ
answers-changed = Ответ изменён { $at }. Показать прежние
answers-earlier = действовал с { $at }
answers-due = Ответ будет дан до
answers-late = Ответ просрочен, срок был
answers-done = Ответ дан
answers-answer = Ответить официально
answers-change = Изменить официальный ответ
answers-summary-answered = { $count ->
    [one] Дан ответ на { $count } вопрос
    [few] Даны ответы на { $count } вопроса
    [many] Даны ответы на { $count } вопросов
   *[other] Даны ответы на { $count } вопроса
}
answers-summary-waiting = { $count ->
    [one] ждёт ответа { $count } вопрос
    [few] ждут ответа { $count } вопроса
    [many] ждут ответа { $count } вопросов
   *[other] ждут ответа { $count } вопроса
}
answers-kind-question = Вопрос
answers-kind-feedback = Отзыв
answers-kind-again = Ответ не устроил

# A consultation's questions in public.
answers-questions = Вопросы администрациям
answers-questions-lead = Если обсуждение ведут несколько администраций, они отвечают за ответ вместе: срок истекает, когда истекает самый короткий из их сроков, и достаточно ответа одной из них.
answers-questions-none = На все вопросы даны ответы.
answers-questions-none-answered = Ответов на вопросы пока нет.
answers-waiting = Ждут ответа
answers-answered = С ответом
answers-back = Вернуться на страницу

# A town's desk.
answers-desk = Вопросы, ждущие ответа
answers-desk-text = Дайте официальный ответ на вопросы и отзывы жителей, пока не истёк срок.
answers-desk-lead = { $count ->
    [one] Ответа ждёт { $count } вопрос или отзыв. Первыми показаны те, чей срок истекает раньше.
    [few] Ответа ждут { $count } вопроса и отзыва. Первыми показаны те, чей срок истекает раньше.
    [many] Ответа ждут { $count } вопросов и отзывов. Первыми показаны те, чей срок истекает раньше.
   *[other] Ответа ждут { $count } вопроса и отзыва. Первыми показаны те, чей срок истекает раньше.
}
answers-desk-none = Сейчас ничего не ждёт.
answers-filter = Страница
answers-filter-all = Все страницы
answers-filter-show = Показать

# Writing an answer.
answers-write-title = Официальный ответ
answers-change-title = Изменение официального ответа
answers-asked = На что Вы отвечаете
answers-office = Кто подписывает
answers-office-hint = Название администрации или её отдела.
answers-text = Текст ответа
answers-text-hint = Напишите, что решено, почему и что будет сделано дальше. Персональные данные указывать не нужно.
answers-change-hint = После изменения прежний текст останется виден с указанием даты.
answers-publish = Опубликовать ответ
answers-problem-changed = Пока Вы писали, ответ Вашей администрации был опубликован или изменён. Он показан выше; Ваш текст остался в форме. Если должен действовать он, опубликуйте его ещё раз.
answers-problem-withheld = Это высказывание сейчас не показывается, поэтому ответить на него нельзя.
web-done-answers-given = Официальный ответ опубликован.

# Letters.
answers-mail-answered-subject = Администрация Вам ответила: { $title }
answers-mail-answered = { $office } ({ $administration }): дан официальный ответ на то, что Вы написали на странице «{ $title }»:
answers-mail-read = Прочитать ответ
answers-mail-editors-subject = Жители ждут ответа
answers-mail-new = { $count ->
    [one] Поступил { $count } новый вопрос или отзыв.
    [few] Поступили { $count } новых вопроса и отзыва.
    [many] Поступили { $count } новых вопросов и отзывов.
   *[other] Поступили { $count } нового вопроса и отзыва.
}
answers-mail-soon = { $count ->
    [one] Скоро истечёт срок ответа на { $count } вопрос или отзыв.
    [few] Скоро истечёт срок ответа на { $count } вопроса и отзыва.
    [many] Скоро истечёт срок ответа на { $count } вопросов и отзывов.
   *[other] Скоро истечёт срок ответа на { $count } вопроса и отзыва.
}
answers-mail-late = { $count ->
    [one] Истёк срок ответа на { $count } вопрос или отзыв.
    [few] Истёк срок ответа на { $count } вопроса и отзыва.
    [many] Истёк срок ответа на { $count } вопросов и отзывов.
   *[other] Истёк срок ответа на { $count } вопроса и отзыва.
}
answers-mail-open = Открыть список

# For other rooms.
journal-act-consultation-replied = Дан официальный ответ жителю на странице обсуждения «{ $title }».
journal-act-consultation-reworded = Изменён официальный ответ жителю на странице обсуждения «{ $title }»; прежний текст остался виден.
journal-act-petition-replied = Дан официальный ответ жителю на странице петиции «{ $title }».
journal-act-petition-reworded = Изменён официальный ответ жителю на странице петиции «{ $title }»; прежний текст остался виден.
municipalities-rule-question-days = { $count ->
    [one] На вопрос в обсуждении администрация отвечает в течение { $count } рабочего дня.
    [few] На вопрос в обсуждении администрация отвечает в течение { $count } рабочих дней.
    [many] На вопрос в обсуждении администрация отвечает в течение { $count } рабочих дней.
   *[other] На вопрос в обсуждении администрация отвечает в течение { $count } рабочего дня.
}
