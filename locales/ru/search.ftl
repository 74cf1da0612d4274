# Поиск.

search-title = Поиск
search-title-of = Поиск: { $asked }
search-label = Что Вы ищете?
search-button = Найти
search-hint = Поиск идёт по текстам на русском языке и по переводам на него; литовское слово можно написать латиницей. Подойдёт любая форма слова.
search-kinds = Где искать
search-found = Найдено
search-partly = Текстов со всеми словами нет. Показаны те, в которых есть часть из них.
search-none = По запросу «{ $asked }» ничего не найдено. Попробуйте короче или другими словами.
search-short = Напишите хотя бы одно слово из трёх букв.
search-machine = Переведено автоматически
search-kind-all = Всё
search-kind-consultation = Консультации
search-kind-document = Документы
search-kind-outcome = Итоги консультаций
search-kind-petition = Петиции
search-kind-contribution = Высказывания
search-kind-answer = Ответы администраций
search-kind-feedback = Отзывы
search-kind-meeting = Встречи
search-kind-sitting = Заседания
search-kind-news = Новости
search-kind-one = { $kind ->
    [consultation] Консультация
    [document] Документ
    [outcome] Итог консультации
    [petition] Петиция
    [contribution] Высказывание
    [answer] Ответ администрации
    [feedback] Отзыв
    [meeting] Встреча
    [sitting] Заседание
   *[news] Новость
}
