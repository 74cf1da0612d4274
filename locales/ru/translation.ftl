# Translation: the translators' desk, the glossary, suggestions of readers.

translation-desk = Переводы
translation-desk-text = Перевод высказываний и петиций жителей, рассмотрение предложений читателей.
translation-lead = Тексты, которые жители другого берега пока не могут прочитать на своём языке.
translation-own = Взятые Вами тексты
translation-waiting = Ждут перевода
translation-languages = На какой язык переводить
translation-kinds = Виды текстов
translation-orders = Порядок
translation-order-age = Сначала самые давние
translation-order-audience = Сначала самые читаемые
translation-empty = Сейчас перевода ничто не ждёт.
translation-kind-all = Все тексты
translation-kind-contribution = Высказывания
translation-kind-petition = Петиции
translation-kind-feedback = Темы отзывов
translation-into = { $language ->
    [lt] Перевод на литовский язык
    [ru] Перевод на русский язык
    [en] Перевод на английский язык
   *[other] Перевод
}
translation-from = { $language ->
    [lt] Написано по-литовски
    [ru] Написано по-русски
    [en] Написано по-английски
   *[other] Оригинал
}
translation-why = { $why ->
    [stale] Оригинал изменился
    [machine] Переведено машиной
   *[missing] Не переведено
}
translation-since = Ждёт с
translation-audience = Высказываний или подписей: { $count }
translation-claim-mine = Переводите Вы
translation-claim-other = Переводит коллега (до { $until })

translation-free = Этот текст пока никто не переводит. Если Вы возьмёте его, два часа он будет только Вашим.
translation-take = Взять текст
translation-mine = До { $until } этот текст переводите Вы. Сохранить перевод можно и позже, если текст не возьмёт коллега.
translation-leave = Оставить другим
translation-held = До { $until } этот текст переводит коллега.
translation-held-keep = Пока текст переводит коллега, сохранить Ваш перевод нельзя. Его можно скопировать.
translation-part = { $part ->
    [action] О чём просят
    [background] Почему
    [details] Подробнее
   *[text] Текст
}
translation-original = Оригинал
translation-before = Нынешний перевод
translation-none = Перевода пока нет.
translation-by = { $by ->
    [machine] Машинный перевод
   *[human] Перевёл человек
}
translation-memory = { $count ->
    [one] Переводилось раньше: { $count } предложение
    [few] Переводилось раньше: { $count } предложения
    [many] Переводилось раньше: { $count } предложений
   *[other] Переводилось раньше: { $count } предложения
}
translation-near = Похожее предложение:
translation-field = Ваш перевод
translation-save = Сохранить и опубликовать
translation-back = Вернуться без сохранения
translation-terms = Термины в этом тексте
translation-terms-none = Терминов из словаря в этом тексте нет.

translation-glossary = Словарь терминов
translation-glossary-lead = Так муниципалитеты обоих берегов называют одни и те же места, учреждения и предметы. Словарём пользуются переводчики; читать его могут все.
translation-terms-places = Места
translation-terms-government = Власть
translation-terms-dialogue = Участие
translation-terms-town = Жизнь города

translation-suggest-link = Предложить перевод лучше
translation-suggest = Предложить перевод лучше
translation-suggest-lead = Исправьте перевод так, как, по-Вашему, лучше. Предложение рассмотрит переводчик муниципалитета, о его решении мы сообщим письмом.
translation-wording = Предлагаемый перевод
translation-suggest-send = Отправить предложение
translation-suggest-back = Вернуться на страницу
translation-yours = Ваше предложение
translation-yours-waits = Предложение ждёт решения переводчика. Когда оно будет принято, Вы сможете отправить другое.

translation-suggestions = Предложения читателей
translation-suggestions-lead = Жители предлагают, как перевести лучше. Сначала показаны самые давние предложения.
translation-suggestions-none = Новых предложений нет.
translation-suggestion = Предложение читателя
translation-now = Как есть сейчас
translation-suggested = Что предлагает читатель
translation-accept = Принять
translation-accept-hint = Прежде чем принять, текст можно поправить. Он заменит нынешний перевод, а читателя мы поблагодарим письмом.
translation-accept-send = Принять и опубликовать
translation-decline = Не принимать
translation-word = Почему Вы не принимаете предложение
translation-word-hint = Эти слова читатель получит в письме.
translation-word-language = На каком языке Вы пишете?
translation-decline-send = Не принимать предложение
translation-decided = { $standing ->
    [accepted] Это предложение уже принято.
   *[declined] Это предложение уже отклонено.
}

translation-problem-held = Тем временем этот текст взял коллега, поэтому Ваш перевод не сохранён. Он остался ниже, его можно скопировать.
translation-problem-changed = Пока Вы переводили, автор изменил оригинал, поэтому перевод не сохранён. Ниже показаны новый оригинал и то, что Вы написали: поправьте перевод и сохраните его ещё раз.
translation-problem-translated = Пока Вы переводили, этот текст перевёл кто-то другой, поэтому Ваш перевод не сохранён. Ниже показаны нынешний перевод и то, что Вы написали: сравните их и, если нужно, сохраните ещё раз.
translation-problem-same = Этот текст не отличается от нынешнего перевода. Измените то, что хотите исправить.
translation-problem-open = Ваше прежнее предложение по этому тексту ещё не рассмотрено. Дождитесь решения переводчика.
translation-problem-often = { $max ->
    [one] За час можно отправить { $max } предложение. Попробуйте позже.
    [few] За час можно отправить { $max } предложения. Попробуйте позже.
    [many] За час можно отправить { $max } предложений. Попробуйте позже.
   *[other] За час можно отправить { $max } предложения. Попробуйте позже.
}
translation-problem-decided = По этому предложению уже принято другое решение. Ваше решение не сохранено.

web-done-translated = Перевод опубликован.
web-done-translation-taken = Вы взяли текст. Два часа его переводите только Вы.
web-done-translation-left = Вы оставили текст другим.
web-done-translation-suggested = Спасибо. Ваше предложение рассмотрит переводчик.
web-done-suggestion-accepted = Предложение принято, перевод опубликован.
web-done-suggestion-declined = Предложение не принято, читателю мы написали.

translation-mail-accepted-subject = Ваш перевод принят: { $title }
translation-mail-accepted = Переводчик принял Ваше предложение по переводу на странице «{ $title }». Вы предлагали:
translation-mail-thanks = Благодарим за то, что Вы помогаете жителям обоих берегов понимать друг друга.
translation-mail-declined-subject = О предложенном Вами переводе: { $title }
translation-mail-declined = Переводчик не принял Ваше предложение по переводу на странице «{ $title }».
translation-mail-word = Он пишет:
translation-mail-thanks-declined = Благодарим Вас за труд. Вы можете предложить и другой вариант.
translation-mail-read = Открыть страницу

privacy-part-translation-suggestions = Предложенные переводы
privacy-keeps-translation-suggestions-what = Переводы, которые Вы предлагали, Ваше имя и решение переводчика. Это нужно, чтобы переводчик мог оценить предложение и ответить Вам.
privacy-keeps-translation-suggestions-end = Предложения удаляются. Принятый перевод остаётся, но с Вами его ничто не связывает.
privacy-part-translation-claims = Тексты в переводе
privacy-keeps-translation-claims-what = Если Вы переводчик — какие тексты Вы взяли сейчас. Кто какой текст перевёл, мы не храним.
privacy-keeps-translation-claims-end = Взятые тексты возвращаются другим.
