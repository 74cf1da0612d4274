# The index of every email, in the demonstration.

mails-title = Все письма сайта
mails-lead = Все письма, которые может отправить сайт: всего { $count }. Люди и тексты в них вымышлены.
mails-rooms = Письма по темам
mails-look = Как показать письмо
mails-light = На светлом фоне
mails-dark = На тёмном фоне
mails-narrow = На телефоне
mails-wide = На компьютере
mails-headers = Заголовки

mails-room-discussion = Высказывания
mails-room-answers = Официальные ответы
mails-room-translation = Переводы
mails-room-petitions = Петиции
mails-room-consultations = Обсуждения
mails-room-meetings = Встречи
mails-room-moderation = Модерация
mails-room-residents = Учётная запись и вход
mails-room-privacy = Персональные данные
mails-room-notifications = Подписки и сводки
mails-room-announcements = Объявления администраций
