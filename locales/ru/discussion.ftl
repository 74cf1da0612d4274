# Discussion: what residents write under consultations and petitions.

web-done-commented = Ваше высказывание опубликовано.

discussion-title = Высказывания
discussion-newest = Показать самые новые высказывания
discussion-no-more = Больше высказываний нет.
discussion-empty-open = Пока никто не высказался. Будьте первыми.
discussion-empty-closed = Высказываний нет.
discussion-sign-in = Войдите, чтобы высказаться
discussion-not-open = Сейчас высказывания не принимаются.
discussion-to = Кому:

discussion-write = Высказаться
discussion-reply-title = Ответить
discussion-answered = На что Вы отвечаете
discussion-typed = Написанный Вами текст
discussion-back = Вернуться без публикации
discussion-kind = Что это?
discussion-kind-comment = Мнение
discussion-kind-proposal = Предложение
discussion-kind-question = Вопрос
discussion-text = Ваш текст
discussion-text-hint = Текст будет виден всем, рядом — Ваше отображаемое имя и муниципалитет. Можно писать абзацами, списками и вставлять ссылки.
discussion-stance = Ваша позиция
discussion-stance-for = Поддерживаю
discussion-stance-against = Не поддерживаю
discussion-stance-neutral = Ни за, ни против
discussion-language = На каком языке Вы пишете?
discussion-language-hint = Пишите на своём языке: остальные прочтут перевод, когда он будет готов.
discussion-send = Опубликовать

discussion-problem-closed = Высказывания здесь больше не принимаются, поэтому Ваш текст не опубликован. Вы можете его скопировать.
discussion-problem-reply = Высказывания, на которое Вы отвечаете, здесь нет. Вы можете опубликовать свой текст отдельно.

discussion-mail-reply-subject = Вам ответили: { $title }
discussion-mail-comment-subject = Новое высказывание: { $title }
discussion-mail-reply = { $author } отвечает на Ваше высказывание на странице «{ $title }»:
discussion-mail-comment = { $author } пишет на Вашей странице «{ $title }»:
discussion-mail-read = Прочитать и ответить
discussion-mail-original = { $language ->
    [lt] Написано по-литовски; перевода пока нет.
    [en] Написано по-английски; перевода пока нет.
    [ru] Написано по-русски; перевода пока нет.
   *[other] Перевода пока нет.
}
discussion-mail-translated = { $language ->
    [lt] Переведено с литовского.
    [en] Переведено с английского.
    [ru] Переведено с русского.
   *[other] Это перевод.
}
discussion-problem-unconfirmed = Здесь могут писать только жители с подтверждённым местом жительства, поэтому Ваш текст не опубликован. Вы можете его скопировать.

discussion-report = Сообщить о нарушении
discussion-author-withheld = Высказывание не показано
discussion-withheld = { $state ->
    [held] Это высказывание с { $since } ожидает проверки модератором (правило «{ $rule }»).
    [awaiting-edit] Автора попросили исправить это высказывание ({ $since }, правило «{ $rule }»).
   *[hidden] Это высказывание скрыто { $since } по правилу «{ $rule }».
}
discussion-held-own = Свой текст видите только Вы и модераторы.
discussion-why = Решение и его обоснование
discussion-edit = Исправить высказывание
discussion-thread-closed = Разговор закрыт
discussion-problem-withheld = Ответить на это высказывание нельзя: оно не показано. Вы можете скопировать свой текст и опубликовать его отдельно.
discussion-problem-thread-closed = Этот разговор закрыт, ответы в нём больше не принимаются. Вы можете скопировать свой текст.
discussion-problem-repeated = Такой же или очень похожий текст Вы уже опубликовали. Напишите, что Вы хотите добавить.
discussion-problem-often = { $max ->
    [one] За час можно опубликовать не более { $max } высказывания. Ваш текст сохранён, опубликуйте его позже.
    [few] За час можно опубликовать не более { $max } высказываний. Ваш текст сохранён, опубликуйте его позже.
    [many] За час можно опубликовать не более { $max } высказываний. Ваш текст сохранён, опубликуйте его позже.
   *[other] За час можно опубликовать не более { $max } высказывания. Ваш текст сохранён, опубликуйте его позже.
}
