# How a reader is told of what concerns them: wishes, notices on the site, digests.

wishes-title = Настройки уведомлений
wishes-lead = Выберите, о чём, как и когда Вам сообщать.
wishes-see-notices = Ваши уведомления
wishes-topics = О чём сообщать
wishes-topic = { $topic ->
    [replies] Ответы Вам
    [discussions] Обсуждения
    [petitions] Петиции
    [consultations] Консультации
    [meetings] Встречи
    [sittings] Заседания советов
    [news] Новости
    [announcements] Сообщения администраций жителям
    [duties] Служебные дела
   *[rights] Решения о Вас
}
wishes-topic-hint = { $topic ->
    [replies] Вам ответили, Вас упомянули или учли то, что Вы написали.
    [discussions] Что пишут другие там, где Вы участвуете или за чем следите.
    [petitions] Что происходит с Вашими петициями, с подписанными и с теми, за которыми Вы следите.
    [consultations] Этапы, документы и итоги консультаций.
    [meetings] Изменения, свободные места, напоминания и протоколы. Тихие часы эти письма не задерживают: утром может быть поздно.
    [sittings] Повестки дня и решения.
    [news] Что публикуют администрации.
    [announcements] Что администрация пишет жителям или тем, кто участвовал.
    [duties] Что ждёт Вас как сотрудника.
   *[rights] Решения о Вас или о том, что Вы написали.
}
wishes-mail = По электронной почте
wishes-rhythm = { $rhythm ->
    [at-once] Сразу
    [daily] В ежедневной сводке
    [weekly] В еженедельной сводке
   *[never] Не писать
}
wishes-site = Показывать и в уведомлениях на сайте
wishes-rights-why = О решениях, которые касаются Вашей учётной записи или того, что Вы написали, мы всегда сообщаем письмом и на сайте: Вы должны узнать, что решено, почему и как это обжаловать. Этого требует статья 17 Регламента (ЕС) 2022/2065.
wishes-when = Когда писать
wishes-clock = Время указано по Вашим часам ({ $clock }). Сводки мы готовим в { $at }.
wishes-weekday = День еженедельной сводки
wishes-day = { $day ->
    [monday] Понедельник
    [tuesday] Вторник
    [wednesday] Среда
    [thursday] Четверг
    [friday] Пятница
    [saturday] Суббота
   *[sunday] Воскресенье
}
wishes-quiet = Тихие часы
wishes-quiet-hint = В это время письма не отправляются, они приходят, когда тихие часы закончатся. Ссылки для входа и письма о безопасности учётной записи приходят всегда.
wishes-quiet-on = Не писать в указанные часы
wishes-quiet-off = Писать можно в любое время
wishes-quiet-from = С
wishes-quiet-until = До
wishes-save = Сохранить
wishes-problem-quiet-same = Начало и конец должны различаться. Если тихие часы Вам не нужны, выберите «Писать можно в любое время».
wishes-problem-stale = Настройки изменены в другом окне, поэтому мы их не сохранили. Проверьте, что Вы выбрали здесь, и сохраните ещё раз.
web-done-wishes-saved = Настройки уведомлений сохранены.

wishes-stop-what = { $what ->
    [digest-daily] Ежедневные сводки
    [digest-weekly] Еженедельные сводки
    [digests] Ежедневные и еженедельные сводки
    [topic-replies] Все письма об ответах Вам
    [topic-discussions] Все письма об обсуждениях
    [topic-petitions] Все письма о петициях
    [topic-consultations] Все письма о консультациях
    [topic-meetings] Все письма о встречах
    [topic-sittings] Все письма о заседаниях советов
    [topic-news] Все письма о новостях
    [topic-announcements] Все письма с сообщениями администраций
   *[topic-duties] Все письма о служебных делах
}
wishes-stop-lead = Если Вы нажмёте кнопку, этих писем больше не будет. Уведомления на сайте останутся.
wishes-stop = Больше не получать
wishes-stopped = Этих писем больше не будет.
wishes-stopped-undo = Уведомления на сайте остаются. Если Вы передумали, письма можно снова получать.
wishes-resume = Снова получать
wishes-stop-more = От чего ещё можно отказаться
wishes-stop-all = Все настройки уведомлений

wishes-header = Уведомления
wishes-header-unread = { $count ->
    [one] { $count } непрочитанное
    [few] { $count } непрочитанных
    [many] { $count } непрочитанных
   *[other] { $count } непрочитанного
}
wishes-inbox-title = Уведомления
wishes-inbox-unread = { $count ->
    [one] { $count } непрочитанное уведомление.
    [few] { $count } непрочитанных уведомления.
    [many] { $count } непрочитанных уведомлений.
   *[other] { $count } непрочитанного уведомления.
}
wishes-inbox-all-read = Вы всё прочитали.
wishes-inbox-read-all = Отметить все как прочитанные
wishes-inbox-new = Новое
wishes-inbox-empty = Уведомлений пока нет. Здесь будет видно, кто Вам ответил и что происходит там, где Вы участвуете.
wishes-inbox-kept = { $count ->
    [one] Уведомления хранятся { $count } день.
    [few] Уведомления хранятся { $count } дня.
    [many] Уведомления хранятся { $count } дней.
   *[other] Уведомления хранятся { $count } дня.
}
web-done-notices-read = Все уведомления отмечены как прочитанные.

wishes-mail-stop-digest = Больше не получать эти сводки

wishes-digest-subject = { $count ->
    [one] { $count } новость: { $title }
    [few] { $count } новости: { $title }
    [many] { $count } новостей: { $title }
   *[other] { $count } новости: { $title }
}
wishes-digest-subject-more = { $count ->
    [one] { $count } новость: { $title } и др.
    [few] { $count } новости: { $title } и др.
    [many] { $count } новостей: { $title } и др.
   *[other] { $count } новости: { $title } и др.
}
wishes-digest-lead = { $rhythm ->
    [digest-daily] Ваша ежедневная сводка:
    [digest-weekly] Ваша еженедельная сводка:
   *[digests] Ваша ежедневная и еженедельная сводка:
} { $count ->
    [one] { $count } новость.
    [few] { $count } новости.
    [many] { $count } новостей.
   *[other] { $count } новости.
}
wishes-place = { $room ->
    [petitions] Петиция
    [consultations] Консультация
    [meetings] Встреча
    [sittings] Заседание
    [news] Новость
    [announcements] Сообщение администрации
    [feedback] Отзыв
    [answers] Ответы жителям
    [translation] Перевод
    [moderation] Модерация
   *[other] Сайт
}
wishes-digest-left-here = { $count ->
    [one] Здесь есть ещё { $count } более ранняя новость.
    [few] Здесь есть ещё { $count } более ранние новости.
    [many] Здесь есть ещё { $count } более ранних новостей.
   *[other] Здесь есть ещё { $count } более ранней новости.
}
wishes-digest-left = { $count ->
    [one] В письмо не поместилась { $count } новость. Она есть в уведомлениях на сайте.
    [few] В письмо не поместились { $count } новости. Они есть в уведомлениях на сайте.
    [many] В письмо не поместилось { $count } новостей. Они есть в уведомлениях на сайте.
   *[other] В письмо не поместилось { $count } новости. Они есть в уведомлениях на сайте.
}
wishes-digest-inbox = Все Ваши уведомления

privacy-time-notices = Ваши уведомления на сайте
privacy-part-notices = Уведомления на сайте
privacy-part-wishes = Настройки уведомлений
privacy-keeps-notices-what = О чём мы сообщили Вам на сайте, прочитали ли Вы это и что ждёт сводки.
privacy-keeps-notices-end = Удаляется сразу.
privacy-keeps-wishes-what = О чём, как и когда Вы хотите узнавать, если Вы что-либо изменили.
privacy-keeps-wishes-end = Удаляется сразу.
