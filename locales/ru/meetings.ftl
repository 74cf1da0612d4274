# Meetings: places, calendars, minutes; at the end, what other rooms say of them.

meetings-title = Встречи
meetings-lead = Муниципалитеты приглашают жителей на встречи в зале или дистанционно. Здесь Вы записываетесь на встречу, а после неё найдёте протокол.
meetings-ahead = Ближайшие встречи
meetings-over = Прошедшие и отменённые встречи
meetings-none-ahead = Пока не объявлено ни одной встречи.
meetings-none-over = Прошедших встреч ещё нет.
meetings-next = Ближайшие встречи с жителями
meetings-all = Все встречи
meetings-also-online = Можно участвовать дистанционно
meetings-online-only = Дистанционно
meetings-state = { $state ->
    [draft] Черновик
    [cancelled] Отменена
    [closed] Протокол опубликован
    [over] Состоялась
   *[coming] Состоится
}
meetings-from-to = { $start }–{ $end }
meetings-when-where = Когда и где
meetings-begins = Начало:
meetings-ends = Окончание:
meetings-place = Место
meetings-online = Ссылка для подключения
meetings-online-for-registered = Ссылку увидят те, кто записался на дистанционное участие.
meetings-consultation = Обсуждение
meetings-phase = Этап:
meetings-agenda = Повестка
meetings-agenda-clock = Время указано по часам этого места: { $town }.
meetings-cancelled = Встреча не состоится
meetings-minutes = Протокол
meetings-minutes-awaited = Встреча состоялась. Протокол готовится и будет опубликован здесь.
meetings-came = Участвовали: в зале — { $room }, дистанционно — { $remote }.
meetings-registration = Запись на встречу
meetings-no-registration = Записываться не нужно.
meetings-places = { $mode ->
    [remote] Дистанционно:
   *[room] В зале:
}
meetings-free = { $count ->
    [one] { $count } свободное место из { $all }.
    [few] { $count } свободных места из { $all }.
    [many] { $count } свободных мест из { $all }.
   *[other] { $count } свободного места из { $all }.
}
meetings-full = { $count ->
    [0] свободных мест нет.
    [one] свободных мест нет, в очереди { $count } человек.
    [few] свободных мест нет, в очереди { $count } человека.
    [many] свободных мест нет, в очереди { $count } человек.
   *[other] свободных мест нет, в очереди { $count } человека.
}
meetings-you-wait = { $mode ->
    [remote] Вы ждёте места для дистанционного участия. Ваш номер в очереди — { $number }. Когда место освободится, Вы получите его и мы напишем Вам.
   *[room] Вы ждёте места в зале. Ваш номер в очереди — { $number }. Когда место освободится, Вы получите его и мы напишем Вам.
}
meetings-you-come = { $mode ->
    [remote] Вы записаны на дистанционное участие.
   *[room] Вы записаны, для Вас есть место в зале.
}
meetings-register-until = Записаться можно до
meetings-sign-in-text = Чтобы записаться, войдите на сайт. Если учётной записи ещё нет, создайте её.
meetings-sign-in = Войти
meetings-sign-up = Создать учётную запись
meetings-register = { $mode ->
    [remote] Буду участвовать дистанционно
   *[room] Буду в зале
}
meetings-change-to = { $mode ->
    [remote] Изменить: буду участвовать дистанционно
   *[room] Изменить: буду в зале
}
meetings-withdraw = Отказаться от участия
meetings-registration-over = Запись на встречу закончена.
meetings-registration-privacy = Ваше имя видят только редакторы Вашего муниципалитета. Другой муниципалитет видит только число.
meetings-questions = Вопросы письменно
meetings-questions-text = Вопрос можно задать заранее: напишите его на странице обсуждения.
meetings-questions-link = Написать вопрос
meetings-refused-late = Записаться на эту встречу больше нельзя.
meetings-refused-cancelled = Встреча отменена.
meetings-refused-not-offered = Таким образом участвовать в этой встрече нельзя.
meetings-refused-full = Там нет свободных мест, поэтому мы сохранили за Вами нынешнее место. Если Вы хотите ждать в очереди, сначала откажитесь от него.
meetings-calendar-name = Встречи с жителями
meetings-calendar-follow = Подписаться в календаре
meetings-calendar-add = Добавить в календарь
meetings-calendar-cancelled = Отменена: { $title }
meetings-mail-when = Когда:
meetings-mail-place = Где:
meetings-mail-link = Ссылка для подключения:
meetings-mail-open = Открыть страницу встречи
meetings-mail-registered-subject = Вы записаны: { $title }
meetings-mail-registered = { $mode ->
    [remote] Вы записаны на дистанционное участие во встрече «{ $title }». Если Вы не сможете участвовать, откажитесь на странице встречи, чтобы место досталось другому.
   *[room] Вы записаны на встречу «{ $title }», для Вас есть место в зале. Если Вы не сможете прийти, откажитесь на странице встречи, чтобы место досталось другому.
}
meetings-mail-waiting-subject = Вы в очереди: { $title }
meetings-mail-waiting = { $mode ->
    [remote] Мест для дистанционного участия во встрече «{ $title }» сейчас нет, поэтому мы записали Вас в очередь. Когда место освободится, Вы получите его и мы напишем Вам.
   *[room] Свободных мест в зале на встрече «{ $title }» сейчас нет, поэтому мы записали Вас в очередь. Когда место освободится, Вы получите его и мы напишем Вам.
}
meetings-mail-moved-up-subject = Для Вас есть место: { $title }
meetings-mail-moved-up = { $mode ->
    [remote] Освободилось место, и Вы сможете дистанционно участвовать во встрече «{ $title }». Если Вы уже не можете участвовать, откажитесь на странице встречи.
   *[room] Освободилось место, и Вы сможете прийти на встречу «{ $title }». Если Вы уже не можете прийти, откажитесь на странице встречи.
}
meetings-mail-changed-subject = Изменилось время или место: { $title }
meetings-mail-changed = Изменилось время или место встречи «{ $title }», на которую Вы записаны. Новые сведения указаны ниже.
meetings-mail-cancelled-subject = Встреча не состоится: { $title }
meetings-mail-cancelled = Встреча «{ $title }», на которую Вы записаны, не состоится. Причина:
meetings-mail-reminder-subject = Напоминаем: { $title }
meetings-mail-reminder = { $before ->
    [hour] Напоминаем: через час начнётся встреча «{ $title }».
    [day] Напоминаем: через сутки начнётся встреча «{ $title }».
   *[other] Напоминаем: скоро начнётся встреча «{ $title }».
}
meetings-mail-minutes-subject = Опубликован протокол: { $title }
meetings-mail-minutes = Опубликован протокол встречи «{ $title }». Вы найдёте его на странице встречи.
meetings-desk = Подготовка встреч
meetings-desk-text = Готовить и объявлять встречи, видеть, кто записался, публиковать протоколы.
meetings-desk-owed = Ожидается протокол
meetings-desk-drafts = Черновики
meetings-desk-waiting = { $count ->
    [one] В очереди { $count } человек.
    [few] В очереди { $count } человека.
    [many] В очереди { $count } человек.
   *[other] В очереди { $count } человека.
}
meetings-taken = занято мест: { $held } из { $all }.
meetings-minutes-due = Опубликовать протокол до
meetings-minutes-late = Срок прошёл: протокол нужно было опубликовать до
meetings-new = Новая встреча
meetings-new-text = Сначала сохраняется черновик. Жители увидят встречу, когда Вы её объявите.
meetings-draft-text = Это черновик: его видят только редакторы муниципалитетов-организаторов. Проверьте тексты и время, затем объявите встречу.
meetings-announce = Объявить встречу
meetings-save = Сохранить
meetings-change-text = Если Вы измените время, место или ссылку, мы сообщим об этом всем записавшимся.
meetings-public-page = Открытая страница
meetings-registered = Записавшиеся
meetings-cancel = Отменить встречу
meetings-cancel-text = Причина будет опубликована и отправлена всем записавшимся. Отменённую встречу восстановить нельзя.
meetings-field-reason = Причина
meetings-field-title = Название
meetings-field-description = О чём пойдёт речь
meetings-field-place-hint = Адрес и зал. Оставьте пустым, если встреча только дистанционная.
meetings-field-agenda-hint = Каждый пункт с новой строки, сначала время: 18:00 Вступление
meetings-field-when = Время
meetings-field-clock = Пишите время по часам этого места: { $town }.
meetings-field-date = День
meetings-field-start = Начало
meetings-field-end = Окончание
meetings-field-until-date = Записаться можно до этого дня
meetings-field-until-hint = Оставьте пустым, если записаться можно до самого начала.
meetings-field-until-time = Записаться можно до этого часа
meetings-field-taking-part = Участие
meetings-field-room = Мест в зале
meetings-field-remote = Мест для дистанционного участия
meetings-field-places-hint = Не больше { $max }. Оставьте пустым, если так записаться нельзя.
meetings-field-online = Ссылка для подключения
meetings-field-online-hint = Полный адрес, начинающийся с https://
meetings-field-online-open = Кто видит ссылку
meetings-online-registered = Только записавшиеся на дистанционное участие
meetings-online-everybody = Все
meetings-field-belongs = Кто проводит и с чем связано
meetings-field-with = Проводит вместе с нами: { $town }
meetings-field-with-fixed = Проводит вместе с нами: { $town }.
meetings-field-phase = Этап обсуждения
meetings-problem-date = Укажите день, например 2027-02-18.
meetings-problem-time = Укажите время, например 18:00.
meetings-problem-number = Введите целое число не больше { $max }.
meetings-problem-end = Окончание должно быть позже начала.
meetings-problem-past = Эти день и час уже прошли.
meetings-problem-until = Запись должна закончиться не позже начала встречи.
meetings-problem-place = Укажите место. Если встреча только дистанционная, не указывайте мест в зале и введите ссылку.
meetings-problem-online = Введите полный адрес, начинающийся с https://
meetings-problem-online-missing = Для дистанционного участия нужна ссылка.
meetings-problem-agenda = В каждой строке сначала напишите время, затем пункт: 18:00 Вступление
meetings-problem-agenda-time = Время в повестке должно быть между началом и окончанием встречи.
meetings-problem-agenda-differs = Число пунктов повестки и их время на всех языках должны совпадать.
meetings-fault-changed = Пока Вы писали, другой редактор изменил эту встречу. То, что Вы написали, сохранено ниже: сравните с открытой страницей и сохраните ещё раз.
meetings-fault-over = Время встречи уже прошло, поэтому сделать это больше нельзя.
meetings-fault-early = Протокол можно опубликовать после окончания встречи.
meetings-fault-done = Это уже сделано, или встречу больше нельзя изменить.
meetings-preview = Предварительный просмотр
meetings-preview-text = Так протокол увидят читатели. Он ещё не опубликован.
meetings-show-preview = Посмотреть
meetings-publish = Опубликовать протокол
meetings-field-came-room = Сколько человек было в зале
meetings-field-came-remote = Сколько человек участвовало дистанционно
meetings-field-minutes = Протокол
meetings-field-minutes-hint = Можно использовать заголовки (##), списки (-) и ссылки. Не называйте жителей по имени, если они об этом не просили.
meetings-numbers = Сколько записалось
meetings-town = Муниципалитет
meetings-how = Как участвует
meetings-with-place = С местом
meetings-waiting = В очереди
meetings-waits = в очереди
meetings-mode = { $mode ->
    [remote] Дистанционно
   *[room] В зале
}
meetings-names = Жители нашего муниципалитета
meetings-names-text = { $count ->
    [one] Имён жителей другого муниципалитета здесь нет. Список удаляется через { $count } день после встречи.
    [few] Имён жителей другого муниципалитета здесь нет. Список удаляется через { $count } дня после встречи.
    [many] Имён жителей другого муниципалитета здесь нет. Список удаляется через { $count } дней после встречи.
   *[other] Имён жителей другого муниципалитета здесь нет. Список удаляется через { $count } дня после встречи.
}
meetings-names-forgotten = Список уже удалён.
meetings-names-none = Ещё никто не записался.
meetings-name = Имя
meetings-since = С какого времени
web-done-meeting-registered = Вы записаны. Мы отправили Вам письмо.
web-done-meeting-waiting = Свободных мест нет, поэтому мы записали Вас в очередь.
web-done-meeting-withdrawn = Вы отказались от участия.
web-done-meeting-saved = Сохранено.
web-done-meeting-announced = Встреча объявлена.
web-done-meeting-cancelled = Встреча отменена, мы сообщим записавшимся.
web-done-meeting-minutes = Протокол опубликован.
journal-act-meeting-announced = Объявлена встреча «{ $title }».
journal-act-meeting-changed = Изменено время или место встречи «{ $title }».
journal-act-meeting-cancelled = Отменена встреча «{ $title }».
journal-act-meeting-minutes = Опубликован протокол встречи «{ $title }». Участвовали: в зале — { $room }, дистанционно — { $remote }.
privacy-time-registrations = Кто записался на встречу — после её окончания. Число участников остаётся.
privacy-part-meeting-registrations = Встречи, на которые Вы записались
privacy-keeps-meeting-registrations-what = На какую встречу и как Вы записались. Имя видят только редакторы Вашего муниципалитета, чтобы знать, сколько людей ждать.
privacy-keeps-meeting-registrations-end = Удаляем. Ваше место достаётся первому в очереди.
