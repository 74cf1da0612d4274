# What every page shares: layout and components.

web-tagline = Разговор двух берегов
web-skip = Перейти к содержанию
web-languages = Язык
web-rooms = Основная навигация
web-about-site = О сайте
web-sign-in = Войти
web-staff = сотрудник
web-nav = { $room ->
    [consultations] Обсуждения
    [petitions] Петиции
    [sittings] Заседания
    [meetings] Встречи
    [polls] Опросы
    [news] Новости
   *[front] Главная
}
web-accessibility = Заявление о доступности
web-privacy = Защита персональных данных
web-demo = Это демонстрационный сайт: жители и их высказывания вымышлены.
web-demo-mail = Демонстрационная почта
web-eu-emblem = Флаг Европейского союза
web-colophon = Программа с открытым исходным кодом, лицензия EUPL-1.2.

web-breadcrumb = Путь к этой странице
web-pagination = Страницы списка
web-prev = Предыдущая страница
web-next = Следующая страница
web-phase-past = (завершено)
web-until = До

web-optional = (необязательно)
web-error-prefix = Ошибка:
web-error-summary = Исправьте, пожалуйста, ошибки
web-characters-max = { $max ->
    [one] Не более { $max } знака.
    [few] Не более { $max } знаков.
    [many] Не более { $max } знаков.
   *[other] Не более { $max } знака.
}
# The script puts the number in place of #.
web-characters-left = Осталось знаков: #
web-characters-over = Лишних знаков: #

web-bank = { $bank ->
    [left] левый берег
   *[right] правый берег
}
web-translation = { $by ->
    [machine] { $language ->
        [lt] Машинный перевод с литовского
        [en] Машинный перевод с английского
        [ru] Машинный перевод с русского
       *[other] Машинный перевод
    }
   *[human] { $language ->
        [lt] С литовского перевёл человек
        [en] С английского перевёл человек
        [ru] С русского перевёл человек
       *[other] Перевёл человек
    }
}
web-original-only = { $language ->
    [lt] Написано по-литовски, перевода пока нет
    [en] Написано по-английски, перевода пока нет
    [ru] Написано по-русски, перевода пока нет
   *[other] Перевода пока нет
}
web-original-show = Показать оригинал
web-original-hide = Скрыть оригинал
web-kind = { $kind ->
    [proposal] Предложение
   *[question] Вопрос
}
web-stance = { $stance ->
    [for] За
   *[against] Против
}
web-reply = Ответить
web-response = Ответ администрации
web-contributions = { $count ->
    [one] { $count } высказывание
    [few] { $count } высказывания
    [many] { $count } высказываний
   *[other] { $count } высказывания
}
web-signatures = { $count ->
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
}
web-threshold = Собрано подписей
web-threshold-left = { $count ->
    [one] до следующего порога не хватает { $count } подписи
    [few] до следующего порога не хватает { $count } подписей
    [many] до следующего порога не хватает { $count } подписей
   *[other] до следующего порога не хватает { $count } подписи
}
web-threshold-reached = (достигнуто)
