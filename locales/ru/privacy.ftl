# Privacy: the privacy page, what is kept about people and what becomes of it, one’s own data, their
# copy, erasing, agreeing anew.

privacy-lead = Персональные данные жителей каждого муниципалитета хранятся только в хранилище этого муниципалитета. Всем видны лишь выбранное Вами имя и то, что Вы написали.
privacy-changed = Последнее изменение:

privacy-who = Кто отвечает за данные
privacy-residents-of = Для жителей { $town }
privacy-controller-html = Оператор персональных данных — { $administration }, <a href="mailto:{ $mail }">{ $mail }</a>.
privacy-officer-html = Ответственный за защиту данных: <a href="mailto:{ $mail }">{ $mail }</a>.
privacy-basis-task = Данные обрабатываются для выполнения задачи в общественных интересах (подпункт «e» пункта 1 статьи 6 Общего регламента ЕС по защите данных, GDPR).
privacy-basis-consent = Данные обрабатываются с Вашего согласия. Вы можете отозвать его в любой момент, удалив учётную запись.
privacy-law = Правовое основание:
privacy-place = Где хранятся данные:
privacy-authority = Куда можно пожаловаться:
privacy-apart = Персональные данные через границу не передаются, если только Вы сами не перенесёте учётную запись в другой муниципалитет. Общее у муниципалитетов только то, что опубликовано.

privacy-what = Что мы храним
privacy-what-thing = Данные
privacy-what-why = Что хранится и зачем
privacy-what-end = Что с ними станет после удаления учётной записи
privacy-address = Сетевой адрес (IP) используется только для ограничения числа запросов: он хранится в памяти и никуда не записывается.

privacy-times = Как долго мы храним данные
privacy-kept = Срок
privacy-time-signatories = Кто подписал петицию — после её завершения. Число подписей и города остаются.
privacy-time-signing-traces = Откуда подписано (сеть — в невосстановимом виде — и адрес электронной почты), чтобы заметить ненастоящие подписи.
privacy-time-sessions = Вход на устройстве, если Вы не выйдете раньше
privacy-time-requests = Запрос на вход или регистрацию
privacy-time-letters = Номер отправленного письма. Адрес и текст забываются сразу после отправки.
privacy-time-backups = Резервные копии
privacy-time-logs = Технический журнал, в котором нет ни имён, ни адресов
privacy-days = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
privacy-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
privacy-year = Один год

privacy-cookies = Файлы cookie
privacy-cookies-lead = Мы используем только необходимые файлы cookie, поэтому не просим согласия. Сайт ничего не передаёт третьим лицам.
privacy-cookie = Файл cookie
privacy-purpose = Зачем нужен
privacy-cookie-purpose = { $cookie ->
    [session] Узнаёт Вас после входа
    [browser] Связывает письмо для входа с браузером, в котором Вы его запросили
   *[language] Запоминает выбранный язык
}

privacy-rights = Ваши права
privacy-rights-html = Посмотреть и исправить свои данные можно в учётной записи, а на странице <a href="{ $account }">«Мои данные»</a> — получить копию всех данных или удалить учётную запись. Если Вы хотите ограничить обработку или возражаете против неё, напишите по адресу <a href="mailto:{ $contact }">{ $contact }</a>. Вы также вправе обратиться с жалобой в надзорный орган.

# What is kept: the names of the parts, and of each, what it is for and what becomes of it.
privacy-part-account = Учётная запись
privacy-part-sessions = Входы
privacy-part-sign-in = Запросы на вход
privacy-part-letters = Ещё не отправленные и недоставленные письма
privacy-part-mutes = Письма, от которых Вы отказались
privacy-part-contributions = Высказывания
privacy-part-petition-drafts = Черновики петиций
privacy-part-petitions = Поданные петиции
privacy-part-residency = Подтверждение места жительства
privacy-part-staff = Роли сотрудника
privacy-part-identities = Связанные службы идентификации
privacy-part-second-factors = Второе подтверждение
privacy-part-address-change = Смена адреса электронной почты
privacy-part-moderation = Модерация
privacy-part-signatures = Подписи под петициями
privacy-part-paper = Подписи на бумаге, которые Вы ввели или проверили
privacy-part-signatories = Имена, под которыми Вы подписали петиции
privacy-part-mailed-signatures = Петиции, подписанные по электронной почте
privacy-part-signing-traces = Откуда Вы подписали
privacy-part-invalidated-signatures = Подписи, признанные недействительными

privacy-keeps-account-what = Выбранное имя, адрес электронной почты, язык, муниципалитет, подтверждено ли место жительства, роль на сайте и Ваши согласия. Без этих данных нельзя войти на сайт и участвовать в диалоге.
privacy-keeps-account-end = Удаляется сразу.
privacy-keeps-sessions-what = В каких браузерах выполнен вход, с какого времени и когда им пользовались, — чтобы Вы заметили чужой вход.
privacy-keeps-sessions-end = Удаляется сразу, на всех устройствах выполняется выход.
privacy-keeps-sign-in-what = Запрос на письмо для входа; ссылка и код хранятся только в виде, по которому их нельзя восстановить.
privacy-keeps-sign-in-end = Удаляется сразу.
privacy-keeps-letters-what = Письмо с Вашим адресом, пока оно не отправлено, а если доставить его не удаётся — в течение срока, указанного на этой странице.
privacy-keeps-letters-end = Неотправленные и недоставленные письма удаляются; отправляется только последнее — о том, что учётная запись удалена.
privacy-keeps-mutes-what = О чём Вы больше не хотите получать писем.
privacy-keeps-mutes-end = Удаляется сразу.
privacy-keeps-contributions-what = Ваш текст, выбранное имя и муниципалитет; они видны всем на всех языках сайта.
privacy-keeps-contributions-end = Текст остаётся, чтобы разговор можно было понять; вместо имени пишется «Бывший житель», и связать текст с Вами больше нельзя.
privacy-keeps-petition-drafts-what = Черновики Ваших петиций и приложенные к ним файлы, чтобы Вы могли к ним вернуться.
privacy-keeps-petition-drafts-end = Вместе с учётной записью черновики и их файлы удаляются. Они удаляются и тогда, когда петиция отправлена или полгода не менялась.
privacy-keeps-petitions-what = Текст Вашей петиции, приложенные к ней файлы и выбранное имя; они видны всем.
privacy-keeps-petitions-end = Петиция и её файлы остаются, сбор подписей продолжается; вместо имени пишется «Бывший житель».
privacy-keeps-residency-what = Подтверждение места жительства: каким способом и когда оно получено, сколько было неверных попыток, короткий номер, который Вы называете сотруднику (15 минут), и код, вычисленный из списка жителей, чтобы одна запись подтверждала одну учётную запись. Адресатов писем и имена из списка мы не храним.
privacy-keeps-residency-end = При удалении учётной записи всё это удаляется. Неверные попытки забываются через сутки.
privacy-keeps-staff-what = История ролей сотрудников: кто, когда и кому назначил роль или отозвал её. Нужна, чтобы можно было проверить, кто действовал от имени муниципалитета.
privacy-keeps-staff-end = После удаления учётной записи строки истории остаются без имени: вместо него указано «Бывший житель».
privacy-keeps-identities-what = Связанные службы идентификации: через какую службу открывается Ваша учётная запись и когда она связана. Сами идентификационные данные мы не храним, а только вычисленный из них код, по которому их нельзя восстановить. Пока Вы не решили, как поступить с подтверждённой личностью, имя и адрес электронной почты хранятся не дольше 15 минут.
privacy-keeps-identities-end = Удаляются вместе с учётной записью; удалить связь можно в любое время.
privacy-keeps-second-factors-what = Добавленное Вами второе подтверждение: ключи доступа с названиями, которые Вы им дали, приложение с одноразовыми кодами, запасные коды (в виде, по которому их нельзя восстановить) и сведения о том, когда всё это добавлено и использовано. Эти данные защищают Вашу учётную запись.
privacy-keeps-second-factors-end = Удаляется вместе с учётной записью.
privacy-keeps-address-change-what = Начатая и незавершённая смена адреса электронной почты: новый адрес и сведения о том, какой из двух адресов подтверждён. Хранится 24 часа.
privacy-keeps-address-change-end = Смена адреса прекращается, новый адрес удаляется.
privacy-keeps-moderation-what = Ваши сообщения о нарушениях, решения о Ваших высказываниях с их текстом и обоснованием, Ваши жалобы. Это нужно, чтобы решения можно было проверить и обжаловать.
privacy-keeps-moderation-end = Сообщения, случаи и решения отделяются от Вас, а Ваши тексты в них удаляются; остаются только числа.
privacy-keeps-signatures-what = Какие петиции Вы подписали. Подпись входит в общее число, которое видят все, а имя показывается только с Вашего разрешения; пока петиция открыта, подпись можно отозвать.
privacy-keeps-signatures-end = Подпись по-прежнему учитывается за Ваш город, но без имени, и связать её с Вами больше нельзя.
privacy-keeps-paper-what = Какие листы с подписями Вы ввели и какие проверили как сотрудник муниципалитета.
privacy-keeps-paper-end = Листы и их подписи остаются; вместо Вас указан бывший сотрудник. Имена подписавших и сканы удаляются вместе с остальными данными подписавших петицию.
privacy-keeps-signatories-what = Имя и населённый пункт, которые Вы указали, подписывая петицию. Их видит только Ваш муниципалитет, когда передаёт петицию на рассмотрение.
privacy-keeps-signatories-end = Удаляем. Подпись по-прежнему учитывается, но без имени.
privacy-keeps-mailed-signatures-what = Имя, фамилия, адрес электронной почты, муниципалитет и населённый пункт тех, кто подписал без учётной записи. Неподтверждённая просьба удаляется через три дня. Увидеть и удалить данные можно по ссылке из письма, которое пришло после подписания.
privacy-keeps-mailed-signatures-end = Удаление учётной записи этих данных не затрагивает: удалите их по ссылке из письма. Пока идёт сбор подписей, вместе с ними отзывается и подпись.
privacy-keeps-signing-traces-what = Чтобы заметить ненастоящие подписи: адрес электронной почты, код, вычисленный из имени, и код, вычисленный из сети, по которому сетевой адрес не восстановить.
privacy-keeps-signing-traces-end = Удаляется сразу.
privacy-keeps-invalidated-signatures-what = Какие Ваши подписи признаны недействительными и по какой причине, чтобы решение можно было проверить и отменить.
privacy-keeps-invalidated-signatures-end = Остаётся только число, связать его с Вами больше нельзя.

# One’s own data: the page and the copy.
privacy-data-title = Мои данные
privacy-copy = Копия всех данных
privacy-copy-text = Скачайте всё, что мы о Вас храним: учётную запись, высказывания, петиции, подписи и остальное. В архиве — страница для чтения («data.html») и файл для программ («data.json»).
privacy-copy-submit = Скачать копию
privacy-copy-letter = О том, что копия скачана, мы сообщим Вам письмом.
privacy-again = В целях безопасности это можно сделать только в течение 15 минут после входа. Войдите заново, и Вы вернётесь сюда.
privacy-again-submit = Войти заново

privacy-agreed = Ваши согласия
privacy-agreed-task = Муниципалитет обрабатывает Ваши данные в общественных интересах; при регистрации Вы подтвердили, что ознакомились с порядком обработки.
privacy-agreed-consent = Муниципалитет обрабатывает Ваши данные с Вашего согласия. Чтобы отозвать согласие, удалите учётную запись.
privacy-agreed-page-html = Порядок описан на странице <a href="{ $page }">«{ web-privacy }»</a>.
privacy-agreed-line = Порядок от { $version }:
privacy-agreed-none = Записей об этом нет.

privacy-data-heading = Мои данные на сайте «{ web-site-name }»
privacy-data-lead = Здесь всё, что сайт хранит о Вас. В файле «data.json» — те же данные для программ.
privacy-data-none = нет

privacy-field-about = О чём
privacy-field-action = Чего требует петиция
privacy-field-at = Когда
privacy-field-attempts = Неверные попытки
privacy-field-address = В интернете
privacy-field-attachments = Файлы
privacy-field-background = Почему
privacy-field-consents = Согласия
privacy-field-created-at = Начало
privacy-field-details = Подробно
privacy-field-device = Браузер и система
privacy-field-expires-at = Действует до
privacy-field-id = Номер
privacy-field-in-reply-to = Ответ на высказывание
privacy-field-kind = Вид
privacy-field-language = Язык
privacy-field-last-seen-at = Последнее использование
privacy-field-mail = Адрес электронной почты
privacy-field-municipality = Муниципалитет
privacy-field-name = Отображаемое имя
privacy-field-petition = Петиция
privacy-field-privacy = Порядок обработки данных
privacy-field-moved-at = Переезд из другого муниципалитета
privacy-field-zone = Часовой пояс
privacy-field-suspended-until = Публикации приостановлены до
privacy-field-registered-at = Дата регистрации
privacy-field-residence = Откуда известно место жительства
privacy-field-manner = Как подписано
privacy-field-settlement = Населённый пункт
privacy-field-roles = Роль на сайте
privacy-field-second-factor = Второе подтверждение
privacy-field-signed-at = Подписано
privacy-field-reason = Причина
privacy-field-since = С какого времени
privacy-field-stance = Позиция
privacy-field-subject = Где написано
privacy-field-text = Текст
privacy-field-verification = Подтверждение места жительства
privacy-field-verified = Место жительства подтверждено
privacy-field-version = Дата
privacy-field-way = Способ подтверждения
privacy-field-written-at = Написано

privacy-word-yes = Да
privacy-word-no = Нет
privacy-word-kind-comment = Комментарий
privacy-word-kind-proposal = Предложение
privacy-word-kind-question = Вопрос
privacy-word-kind-reply = Ответ
privacy-word-stance-for = За
privacy-word-stance-against = Против
privacy-word-stance-neutral = Ни за, ни против
privacy-word-residence-confirmed = Подтвердил муниципалитет
privacy-word-residence-declared = Указано Вами
privacy-word-way-letter = Кодом из бумажного письма
privacy-word-way-in-person = Лично в администрации
privacy-word-way-roll = По списку муниципалитета
privacy-word-way-claim = Через службу идентификации
privacy-word-roles-administrator = администратор
privacy-word-roles-editor = редактор
privacy-word-roles-moderator = модератор
privacy-word-roles-translator = переводчик
privacy-word-roles-councillor = депутат
privacy-word-reason-repeated = Один человек подписал несколько раз
privacy-word-reason-invented = Такого человека или владельца ящика нет
privacy-word-reason-for-others = Подписано за других
privacy-word-reason-automated = Подписала программа

# Erasing.
privacy-erase-title = Удаление учётной записи
privacy-erase-short = После удаления Ваше имя и адрес исчезнут, а то, что Вы написали, останется без имени.
privacy-erase-go = Что будет удалено и что останется
privacy-erase-goes = Что будет удалено
privacy-erase-goes-account = Учётная запись: имя, адрес электронной почты, настройки, подтверждение места жительства.
privacy-erase-goes-letters = Входы на всех устройствах и ещё не отправленные письма.
privacy-erase-goes-name = Ваше имя подо всем, что Вы написали и подписали.
privacy-erase-stays = Что останется
privacy-erase-stays-texts = Тексты высказываний, чтобы разговор можно было понять. Вместо имени будет написано «{ residents-former }». Если в тексте Вы упомянули себя, этого мы не удалим.
privacy-erase-stays-signatures = Подписи: они по-прежнему учитываются за Ваш город, но без имени.
privacy-erase-stays-petitions = Ваши петиции с приложенными файлами, без Вашего имени.
privacy-erase-stays-others = То, что о Вас написали другие: найти Ваше имя в их текстах мы не можем. Если Вы заметите такой текст, напишите нам.
privacy-erase-stays-backups = { $count ->
    [one] Резервные копии: они удаляются через { $count } день. Если сайт будет восстановлен из копии, Ваши данные удаляются снова.
    [few] Резервные копии: они удаляются через { $count } дня. Если сайт будет восстановлен из копии, Ваши данные удаляются снова.
    [many] Резервные копии: они удаляются через { $count } дней. Если сайт будет восстановлен из копии, Ваши данные удаляются снова.
   *[other] Резервные копии: они удаляются через { $count } дня. Если сайт будет восстановлен из копии, Ваши данные удаляются снова.
}
privacy-erase-final = Восстановить удалённую учётную запись нельзя. Позже Вы сможете зарегистрироваться с тем же адресом как новый житель.
privacy-erase-staff = У Вас есть роль на сайте. Сначала попросите администратора своего муниципалитета отозвать её, после этого учётную запись можно будет удалить. Единственный администратор сначала передаёт свою роль другому.
privacy-erase-sure = Я понимаю, что восстановить учётную запись будет нельзя, и хочу её удалить
privacy-erase-problem = Если Вы действительно хотите удалить учётную запись, поставьте здесь отметку.
privacy-erase-submit = Удалить учётную запись
privacy-erase-back = Не удалять

privacy-mail-erased-subject = Ваша учётная запись удалена
privacy-mail-erased-text = По Вашей просьбе учётная запись удалена ({ $at }). Это наше последнее письмо: отправив его, мы забудем и Ваш адрес.
privacy-mail-erased-stays = То, что Вы написали, остаётся без имени, а подписи по-прежнему учитываются только за Ваш город.
privacy-mail-erased-backups = { $count ->
    [one] Резервные копии удаляются через { $count } день.
    [few] Резервные копии удаляются через { $count } дня.
    [many] Резервные копии удаляются через { $count } дней.
   *[other] Резервные копии удаляются через { $count } дня.
}
privacy-mail-erased-not-you = Если Вы об этом не просили, напишите нам по адресу { $contact }. Восстановить учётную запись нельзя, но можно зарегистрироваться заново.

# Agreeing anew.
privacy-consent-title = Изменился порядок обработки данных
privacy-consent-lead-html = Страница <a href="{ $page }">«{ web-privacy }»</a> изменилась. Дата изменения:
privacy-consent-may = Прочитайте её, когда Вам будет удобно. Пользоваться сайтом можно как прежде.
privacy-consent-must = Муниципалитет обрабатывает Ваши данные только с Вашего согласия. Пока Вы его не дали, можно читать сайт, получить копию своих данных или удалить учётную запись, но нельзя писать и подписывать.
privacy-consent-yes = Даю согласие
privacy-consent-no = Не даю согласия и выхожу
privacy-consent-read = Прочитано
privacy-consent-later = Позже
privacy-consent-given = Вы уже согласились с этим порядком.

web-done-agreed = Спасибо, записано.
web-done-signed-out-erased = Учётная запись удалена. Вскоре Ваше имя исчезнет и из того, что Вы написали.
