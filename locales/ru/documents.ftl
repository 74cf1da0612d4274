# Documents under discussion: texts in numbered paragraphs, and what is said about each.

documents-difference-added = вписано:
documents-difference-removed = исключено:
web-done-document-begun = Документ начат. Теперь впишите текст на другом языке.
web-done-document-saved = Текст сохранён.
web-done-document-published = Документ опубликован.

documents-title = Документы на обсуждении
documents-version = Редакция { $version }
documents-version-within = редакция { $version }
documents-versions = Все редакции
documents-lead-open = К каждому пункту можно написать, что Вы о нём думаете.
documents-lead-closed = Сейчас высказывания не принимаются. Можно прочитать, что написано о каждом пункте.
documents-what-changed = Что изменено в редакции { $version }
documents-beside = Показать рядом и на другом языке:
documents-paragraph = Пункт
documents-paragraph-number = Пункт { $number }
documents-paragraph-title = «{ $title }», пункт { $number }
documents-comment = Высказаться
documents-turned = { $how ->
    [added] Новый в редакции { $version }
   *[changed] Изменён в редакции { $version }
}
documents-gone = Исключённые пункты
documents-gone-one = Пункт { $number }, исключён в редакции { $version }
documents-taken-out = Этот пункт исключён в редакции { $version }. Высказывания о нём остаются открытыми для всех, новые не принимаются.
documents-taken-out-why = Что и почему изменено
documents-in-other = Показать на другом языке
documents-to-comments = Читать документ и высказывания
documents-to-latest = Читать последнюю редакцию

documents-changes = Что изменено
documents-changes-hint = Вписанное подчёркнуто, исключённое зачёркнуто.
documents-changes-order = Изменён только порядок пунктов.
documents-change = { $how ->
    [added] Пункт { $number } добавлен
    [removed] Пункт { $number } исключён
   *[changed] Пункт { $number } изменён
}
documents-change-title = Изменено название
documents-change-elsewhere = Текст на Вашем языке не изменён, изменён только текст на другом языке.
documents-was = (прежде — пункт { $number })
documents-reason = Почему
documents-led = { $count ->
    [one] К этому привело высказывание
   *[other] К этому привели высказывания
}
documents-led-one = Высказывание, опубликованное
documents-led-to = По этому высказыванию документ изменён в редакции { $version }
documents-discussion-of = Высказывания о пункте { $number }
documents-whole = Полный текст этой редакции
documents-difference-in = Что изменено на этом языке

documents-desk = Документы обсуждений
documents-desk-text = Тексты, которые Ваш муниципалитет выносит на обсуждение: текст на обоих языках, новые редакции и объяснение изменений.
documents-desk-none = Ваш муниципалитет сейчас не проводит обсуждений.
documents-unpublished = Не опубликован
documents-new = Начать новый документ
documents-text-of = Текст документа:
documents-text-now = Текст, который тем временем сохранил другой редактор
documents-title-field = Название
documents-text-field = Текст
documents-text-hint = Разделяйте пункты пустой строкой. Номера не ставьте: пункты нумеруются сами. Не более { $paragraphs } пунктов, в пункте — до { $paragraph } знаков.
documents-save = Сохранить
documents-back = Вернуться без сохранения
documents-latest-is = Опубликована редакция { $version }.
documents-public = Страница для всех
documents-to-publishing = Проверить и опубликовать
documents-languages = Языки
documents-paragraphs = { $count ->
    [one] { $count } пункт
    [few] { $count } пункта
    [many] { $count } пунктов
   *[other] { $count } пункта
}
documents-language-none = текста пока нет
documents-language-needed = обязательно
documents-edit = Исправить
documents-write = Написать
documents-side-by-side = Тексты рядом
documents-number = №
documents-cell-empty = нет
documents-empty = Текста пока нет.
documents-lacking = Публиковать пока нельзя:
documents-lacking-text = { $language ->
    [lt] Нет текста на литовском языке.
    [ru] Нет текста на русском языке.
    [en] Нет текста на английском языке.
   *[other] Нет текста на языке «{ $language }».
}
documents-lacking-title = { $language ->
    [lt] Нет названия на литовском языке.
    [ru] Нет названия на русском языке.
    [en] Нет названия на английском языке.
   *[other] Нет названия на языке «{ $language }».
}
documents-lacking-paragraphs = { $language ->
    [lt] В тексте на литовском языке
    [ru] В тексте на русском языке
    [en] В тексте на английском языке
   *[other] В тексте на языке «{ $language }»
} число пунктов — { $count }, а должно быть { $whole }. Сравните тексты рядом и найдите, где пункт пропущен или разделён.

documents-publish-title = Публикация редакции { $version }
documents-publish-first = { $count ->
    [one] Будет опубликован { $count } пункт на всех подготовленных языках. Изменить опубликованную редакцию нельзя, можно только опубликовать новую.
    [few] Будут опубликованы { $count } пункта на всех подготовленных языках. Изменить опубликованную редакцию нельзя, можно только опубликовать новую.
    [many] Будут опубликованы { $count } пунктов на всех подготовленных языках. Изменить опубликованную редакцию нельзя, можно только опубликовать новую.
   *[other] Будет опубликовано { $count } пункта на всех подготовленных языках. Изменить опубликованную редакцию нельзя, можно только опубликовать новую.
}
documents-publish-next = Просмотрите изменения. О каждом можно написать, почему оно сделано, и отметить высказывания, которые к нему привели: их авторам мы сообщим.
documents-publish-none = Текст пунктов не изменён. Публиковать можно, только если изменено название или порядок пунктов.
documents-same = Какой это пункт?
documents-same-hint = Высказывания остаются при своём пункте. Если пункт написан заново, но говорит о том же, укажите прежний.
documents-same-new = Новый пункт
documents-same-one = Пункт { $number } прежней редакции
documents-reason-field = Почему изменено
documents-led-choose = Высказывания, которые к этому привели
documents-addresses = Адреса других высказываний, которые привели к изменениям
documents-addresses-hint = Если высказывания нет в списке, впишите его ссылку; каждую — с новой строки. Высказывание должно относиться к изменённому или исключённому пункту.
documents-publish = Опубликовать

documents-problem-many = В тексте может быть не более { $max } пунктов, но не менее одного.
documents-problem-long = Пункт { $max } длиннее 5 000 знаков. Разделите его пустой строкой.
documents-problem-enough = У обсуждения уже { $max } документов, больше добавить нельзя.
documents-problem-overtaken = Пока Вы писали, текст изменил другой редактор. Ваш текст не сохранён, но остаётся здесь: сравните его с сохранённым и сохраните ещё раз.
documents-problem-overtaken-version = Тем временем документ изменил или опубликовал другой редактор, поэтому ничего не опубликовано. Вписанное Вами остаётся здесь: просмотрите изменения и опубликуйте ещё раз.
documents-problem-unchanged = Эта редакция ничем не отличается от опубликованной.
documents-problem-twice = Два пункта указаны как один и тот же пункт прежней редакции. Оставьте его только одному.
documents-problem-led = Хотя бы один адрес не является адресом высказывания об изменённом или исключённом пункте этого документа.
documents-problem-led-many = Для одной редакции можно указать не более { $max } высказываний.

documents-mail-led-subject = Изменено по Вашему высказыванию: { $title }
documents-mail-led = Ваше высказывание о пункте { $number } документа «{ $title }» привело к изменению: опубликована редакция { $version }.
documents-mail-reason = Почему изменено:
documents-mail-open = Посмотреть, что изменено
