# Feedback about the administrations' work, and its public answers.

feedback-title = Отзывы о работе администраций
feedback-lead = Благодарности и критика, публично адресованные администрациям, и их ответы. Писать можно любой администрации, на каком бы берегу Вы ни жили.
feedback-front = Отзывы о работе администраций
feedback-write = Написать отзыв
feedback-filters = Отзывы по состоянию и администрации
feedback-all-towns = Все администрации
feedback-none = Таких отзывов нет.
feedback-to = кому:
feedback-tone-praise = Благодарность
feedback-tone-criticism = Критика
feedback-withheld = Отзыв не показывается
feedback-answered = Администрация ответила.

feedback-figures = Как отвечают администрации
feedback-figures-town = Администрация
feedback-figures-in-time = Из них в срок
feedback-figures-took = В среднем за
feedback-figures-hint = Среднее считается по последним 100 ответам.
feedback-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}

# Writing.
feedback-write-lead = Напишите, что администрация сделала хорошо или что ей следует делать иначе. Отзыв и ответ будут видны всем; если ответ нужен только Вам, подайте обращение в порядке, установленном законом.
feedback-municipality = Какой администрации Вы пишете
feedback-term-working = { $count ->
    [one] Отвечает в течение { $count } рабочего дня.
    [few] Отвечает в течение { $count } рабочих дней.
    [many] Отвечает в течение { $count } рабочих дней.
   *[other] Отвечает в течение { $count } рабочего дня.
}
feedback-term-calendar = { $count ->
    [one] Отвечает в течение { $count } календарного дня.
    [few] Отвечает в течение { $count } календарных дней.
    [many] Отвечает в течение { $count } календарных дней.
   *[other] Отвечает в течение { $count } календарного дня.
}
feedback-tone = Что это
feedback-subject = Тема
feedback-subject-hint = Одно предложение, до { $max } знаков.
feedback-text = Отзыв
feedback-text-hint = Укажите место, время и чего Вы ожидаете. Не пишите персональных данных других людей.
feedback-send = Опубликовать
feedback-back = Вернуться к отзывам
web-done-feedback-sent = Отзыв опубликован и передан администрации. Когда она ответит, мы Вам напишем.

# What the author says of the answer.
feedback-judge = Ваше мнение об ответе
feedback-judge-question = Помог ли Вам ответ?
feedback-judge-yes = Да, вопрос решён
feedback-judge-no = Нет, вопрос не решён
feedback-follow-up = Чего не хватает
feedback-follow-up-hint = Если вопрос не решён, Вы можете один раз пояснить почему. На это администрация ответит в такой же срок.
feedback-judge-send = Отправить мнение
feedback-settled = Автор: вопрос решён
feedback-unsettled = Автор: вопрос не решён
feedback-problem-unanswered = Администрация ещё не ответила.
feedback-problem-said = Вы уже высказали своё мнение об ответе, изменить его нельзя.
feedback-reply = Присоединиться к разговору
web-done-feedback-judged = Спасибо. Ваше мнение об ответе опубликовано.

# For other rooms.
journal-act-feedback-replied = Опубликован официальный ответ на отзыв жителя о работе администрации.
journal-act-feedback-reworded = Изменён официальный ответ на отзыв жителя о работе администрации; прежний текст остался виден.
municipalities-rule-feedback-days = { $count ->
    [one] На отзыв о своей работе администрация отвечает в течение { $count } рабочего дня.
    [few] На отзыв о своей работе администрация отвечает в течение { $count } рабочих дней.
    [many] На отзыв о своей работе администрация отвечает в течение { $count } рабочих дней.
   *[other] На отзыв о своей работе администрация отвечает в течение { $count } рабочего дня.
}
municipalities-rule-feedback-calendar-days = { $count ->
    [one] На отзыв о своей работе администрация отвечает в течение { $count } календарного дня.
    [few] На отзыв о своей работе администрация отвечает в течение { $count } календарных дней.
    [many] На отзыв о своей работе администрация отвечает в течение { $count } календарных дней.
   *[other] На отзыв о своей работе администрация отвечает в течение { $count } календарного дня.
}
privacy-part-feedback = Отзывы о работе администраций
privacy-keeps-feedback-what = Какой администрации Вы написали отзыв, его тема, выбранное имя и Ваше мнение об ответе; они видны всем.
privacy-keeps-feedback-end = Отзыв остаётся вместе с ответом; вместо имени пишется «Бывший житель», и связать текст с Вами больше нельзя.
privacy-field-settled = Помог ли ответ
privacy-word-kind-praise = Благодарность
privacy-word-kind-criticism = Критика
