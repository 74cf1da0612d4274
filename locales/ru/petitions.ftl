# Petitions: the list, a petition's page, signing, letters.

petitions-title = Петиции
petitions-lead = О чём жители просят один муниципалитет или несколько. Когда собрано установленное число подписей, администрация отвечает публично; если подписей ещё больше, вопрос обсуждает на заседании Совет.
petitions-filters = Петиции по состоянию
petitions-filter = { $state ->
    [waiting] Ждут ответа
    [answered] С ответом
    [closed] Сбор завершён
    [rejected] Отклонённые
   *[open] Идёт сбор подписей
}
petitions-none = Таких петиций сейчас нет.
petitions-state = { $state ->
    [sponsoring] Ищет сторонников
    [review] Проверяется муниципалитетом
    [waiting] Ждёт ответа
    [answered] Ответ получен
    [closed] Сбор подписей завершён
    [rejected] Отклонена
   *[open] Идёт сбор подписей
}
petitions-step = { $step ->
    [debate] { $count ->
        [one] { $count } подпись: обсуждает Совет
        [few] { $count } подписи: обсуждает Совет
        [many] { $count } подписей: обсуждает Совет
       *[other] { $count } подписи: обсуждает Совет
    }
   *[answer] { $count ->
        [one] { $count } подпись: отвечает администрация
        [few] { $count } подписи: отвечает администрация
        [many] { $count } подписей: отвечает администрация
       *[other] { $count } подписи: отвечает администрация
    }
}

petitions-background = Почему об этом просят
petitions-details = Подробнее
petitions-about = О петиции
petitions-author = Автор
petitions-created = Составлена
petitions-opened = Сбор подписей начат
petitions-closed = Сбор подписей завершён
petitions-sponsors = Сторонники
petitions-sponsors-count = { $count } из { $needed }
petitions-deadline = Сбор подписей до

petitions-answers = Ответы администраций
petitions-answer-awaited = { $town }: порог ({ $count ->
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
}) достигнут, но администрация ещё не ответила.
petitions-answer-not-due = { $town }: администрация ещё не ответила. Она обязана ответить, когда будет достигнут порог ({ $count ->
    [one] { $count } подпись
    [few] { $count } подписи
    [many] { $count } подписей
   *[other] { $count } подписи
}).

petitions-rejection = Почему петиция отклонена
petitions-reason = { $reason ->
    [duplicate] О том же уже просят в другой петиции.
    [not-competent] Этот вопрос решает не муниципалитет.
    [unlawful] Просьба противоречит закону.
   *[unclear] Из текста неясно, о чём просит автор.
}

petitions-signers = Кто подписал
petitions-signers-newest = Показаны имена последних подписавших: { $shown } из { $count }.
petitions-signers-more = { $count ->
    [one] Ещё { $count } человек подписал, не показывая имени.
    [few] Ещё { $count } человека подписали, не показывая имени.
    [many] Ещё { $count } человек подписали, не показывая имени.
   *[other] Ещё { $count } человека подписали, не показывая имени.
}
petitions-signers-unnamed = { $count ->
    [one] Подписал { $count } человек, не показывая имени.
    [few] Подписали { $count } человека, не показывая имён.
    [many] Подписали { $count } человек, не показывая имён.
   *[other] Подписали { $count } человека, не показывая имён.
}
petitions-signers-none = Пока никто не подписал.

petitions-sign-title = Подпись
petitions-sign = Подписать
petitions-sign-visitor = Подписать могут жители муниципалитетов, к которым обращена петиция. Войдите или зарегистрируйтесь — Вы вернётесь на эту страницу.
petitions-sign-in = Войти и подписать
petitions-register = Зарегистрироваться
petitions-show-name = Показывать моё имя: { $name }
petitions-show-name-hint = Без этой отметки Ваша подпись будет учтена, но имени никто не увидит.
petitions-signed = Вы подписали эту петицию. Пока идёт сбор подписей, свою подпись можно отозвать.
petitions-withdraw = Отозвать подпись
petitions-refused-early = Сбор подписей под этой петицией ещё не начался.
petitions-refused-closed = Сбор подписей завершён, поэтому подписать петицию уже нельзя.
petitions-refused-rejected = Петиция отклонена, поэтому подписи под ней не собираются.
petitions-refused-town = Эта петиция обращена к другому муниципалитету, поэтому подписать её могут только его жители.
petitions-refused-withdrawal = Сбор подписей не идёт, поэтому отозвать подпись нельзя.

web-done-petition-signed = Спасибо, Ваша подпись учтена.
web-done-petition-signed-before = Вы уже подписали эту петицию — подпись учтена один раз.
web-done-petition-withdrawn = Ваша подпись отозвана.

petitions-mail-signed-subject = Новые подписи: { $title }
petitions-mail-signed = Жители подписали Вашу петицию «{ $title }».
petitions-mail-town = { $town } — { $count }
petitions-mail-now = { $count ->
    [one] Сейчас под ней { $count } подпись: { $towns }.
    [few] Сейчас под ней { $count } подписи: { $towns }.
    [many] Сейчас под ней { $count } подписей: { $towns }.
   *[other] Сейчас под ней { $count } подписи: { $towns }.
}
petitions-mail-open = Открыть петицию
petitions-mail-hourly = О новых подписях мы сообщаем не чаще одного раза в час.
petitions-refused-unconfirmed = Чтобы подписать петицию, нужно подтвердить место жительства.
