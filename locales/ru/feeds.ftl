# Feeds (Atom): what their entries are called, and the page that lists them.

feeds-follow = Следить за новостями (Atom)
feeds-title = Ленты новостей
feeds-lead = Лента новостей — это адрес, по которому программа в Вашем телефоне или компьютере сама узнаёт, что нового. Учётная запись и адрес электронной почты для этого не нужны.
feeds-how = Как ею пользоваться
feeds-how-program = Выберите программу для чтения лент: приложение для телефона, расширение браузера или почтовую программу, которая умеет читать ленты, например «Thunderbird».
feeds-how-copy = Скопируйте адрес одной из ссылок на этой странице или адрес ссылки «Следить за новостями» на той странице, которая Вас интересует.
feeds-how-add = Вставьте адрес в программе там, где добавляется новая лента; её называют также лентой RSS или Atom.
feeds-language = У каждой ленты есть адрес на каждом языке сайта. Здесь перечислены ленты на том языке, на котором Вы читаете эту страницу. Если перевода нет, текст даётся на языке оригинала с пометкой об этом.
feeds-privacy = Имена жителей в лентах не называются, а то, что скрыто на сайте, исчезает и из ленты.
feeds-of-site = Весь сайт
feeds-of-rooms = Разделы
feeds-of-towns = Муниципалитеты
feeds-of-pages = Одна страница
feeds-of-pages-text = Своя лента есть и у каждого обсуждения, документа на обсуждении, петиции, встречи, заседания и отзыва. Ссылка «Следить за новостями» есть на самой странице.
feeds-calendars = Календари
feeds-calendars-text = Встречи с жителями можно видеть в своём календаре. Если подписаться в программе-календаре на этот адрес, новые, перенесённые и отменённые встречи будут обновляться в ней сами.
feeds-calendar-meetings = Календарь предстоящих встреч (.ics)
feeds-calendar-one = Файл одной встречи находится на её странице: нажмите «Добавить в календарь».

# What the feeds are called and tell.
feeds-site = Новости всего сайта
feeds-site-text = Обсуждения, петиции, встречи, заседания, новости, отзывы и ответы администраций.
feeds-site-about = Самое новое во всех разделах
feeds-consultations = Новости обсуждений
feeds-consultations-about = Объявленные и начавшиеся обсуждения, их итоги
feeds-petitions-about = Петиции, под которыми идёт сбор подписей, и ответы на петиции
feeds-meetings = Новости о встречах
feeds-meetings-about = Объявленные, изменённые и отменённые встречи, их протоколы
feeds-sittings = Новости заседаний
feeds-sittings-about = Повестки, решения и итоги голосований
feeds-news = Новости администраций
feeds-news-about = О чём администрации сообщают жителям
feeds-feedback = Новое в отзывах
feeds-feedback-about = Новые отзывы и ответы администраций
feeds-journal = Новое в журнале официальных действий
feeds-journal-about = Новые записи журнала официальных действий
feeds-municipality = Новости: { $administration }
feeds-municipality-text = Всё, что касается одного муниципалитета: его обсуждения, обращённые к нему петиции, встречи, заседания, новости и ответы администрации.

# A consultation.
feeds-consultation = Обсуждение «{ $title }»
feeds-consultation-text = Ход обсуждения, его документы, новые высказывания жителей и официальные ответы.
feeds-consultation-announced = Опубликовано обсуждение «{ $title }»
feeds-consultation-changed = Опубликована редакция { $number } обсуждения «{ $title }»
feeds-consultation-opened = Началось обсуждение «{ $title }»
feeds-consultation-phase = В обсуждении «{ $title }» начался новый этап: { $phase }
feeds-consultation-closed = Завершилось обсуждение «{ $title }»
feeds-consultation-withdrawn = Отозвано обсуждение «{ $title }»
feeds-consultation-outcome = Опубликованы итоги обсуждения «{ $title }»
feeds-consultation-milestone = После обсуждения «{ $title }»: { $state ->
    [underway] работа ведётся
    [done] работа сделана
    [dropped] работы не будет
   *[planned] запланирована работа
}
feeds-contribution = { $kind ->
    [question] Новый вопрос: { $title }
    [proposal] Новое предложение: { $title }
   *[comment] Новое мнение: { $title }
}
feeds-answer = { $office } — ответ: { $title }

# A document under discussion.
feeds-document = Документ «{ $title }»
feeds-document-text = Новые редакции документа на обсуждении.
feeds-document-version = { $version ->
    [1] Опубликован для обсуждения документ «{ $title }»
   *[other] Опубликована редакция { $version } документа «{ $title }»
}

# A meeting.
feeds-meeting = Встреча «{ $title }»
feeds-meeting-text = Не изменилась ли встреча, не отменена ли она, и её протокол.
feeds-meeting-news = { $what ->
    [changed] Изменено время или место встречи «{ $title }»
    [cancelled] Отменена встреча «{ $title }»
    [minutes] Опубликован протокол встречи «{ $title }»
   *[announced] Объявлена встреча «{ $title }»
}
feeds-where = { $when }, { $place }

# A sitting.
feeds-sitting = Заседание «{ $title }»
feeds-sitting-text = Повестка дня, решения и итоги голосований.
feeds-sitting-news = { $what ->
    [decided] Опубликованы решения заседания «{ $title }»
   *[announced] Опубликована повестка заседания «{ $title }»
}
feeds-votes = За — { $for }, против — { $against }, воздержались — { $abstain }.

# Feedback.
feeds-feedback-one = Отзыв «{ $title }»
feeds-feedback-text = Ответ администрации на отзыв и достаточен ли он.
feeds-feedback-new = { $tone ->
    [praise] Новая благодарность: { $title }
   *[criticism] Новая критика: { $title }
}
feeds-feedback-verdict = { $settled ->
    [yes] Автору отзыва «{ $title }» ответа достаточно
   *[no] Автору отзыва «{ $title }» ответа недостаточно
}
