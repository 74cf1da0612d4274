# Accounts: signing in, registering, the account's page, their letters.

residents-sign-in-title = Вход
residents-sign-in-lead = Пароль не нужен: мы отправим ссылку и код на Вашу электронную почту.
residents-sign-in-submit = Получить письмо
residents-sign-in-newcomer = Ещё нет учётной записи?
residents-register-link = Зарегистрируйтесь
residents-mail = Адрес электронной почты
residents-mail-private = Адрес виден только Вам и Вашему муниципалитету.

residents-code-title = Проверьте почту
residents-code-sent = Если с указанным адресом связана учётная запись, письмо уже отправлено. Откройте ссылку из него в этом браузере или введите здесь код.
residents-code-sent-registration = Мы отправили письмо по указанному адресу. Откройте ссылку из него в этом браузере или введите здесь код.
residents-code = Код из письма
residents-code-hint = Восемь цифр. Действует код из последнего письма.
residents-code-submit = Продолжить
residents-code-nothing = Письмо не пришло?
residents-code-nothing-text = Подождите несколько минут, загляните в папку «Спам» и проверьте, нет ли ошибки в адресе.
residents-code-again = Запросить новое письмо
residents-code-digits = Введите восемь цифр кода.
residents-code-wrong = Неверный код. Проверьте, последнее ли письмо Вы открыли.
residents-code-locked = Слишком много неверных попыток, поэтому код больше не действует. Запросите новое письмо.
residents-code-over = Код больше не действует или был запрошен в другом браузере. Запросите новое письмо.

residents-link-over-title = Ссылка больше не действует
residents-link-over-text = Ею уже воспользовались, или срок её действия истёк. Запросите новое письмо.
residents-link-other-browser-title = Ссылка открыта в другом браузере
residents-link-other-browser-text = В целях безопасности ссылка работает только в том браузере, в котором Вы запросили письмо. Вернитесь в него и введите код из письма или запросите новое письмо здесь.
residents-link-locked-title = Ссылка больше не действует
residents-link-locked-text = Неверный код введён слишком много раз. Запросите новое письмо.

residents-register-title = Регистрация
residents-register-lead = После регистрации Вы сможете участвовать в обсуждениях и подписывать петиции.
residents-register-known = Уже есть учётная запись?
residents-register-submit = Зарегистрироваться
residents-municipality = Где Вы живёте?
residents-language = Язык сайта и писем
residents-name = Отображаемое имя
residents-name-hint = Его увидят все. Можно указать имя без фамилии или псевдоним.
residents-age = { $age ->
    [one] Мне уже исполнился { $age } год
    [few] Мне уже исполнилось { $age } года
    [many] Мне уже исполнилось { $age } лет
   *[other] Мне уже исполнилось { $age } года
}
residents-age-there = { $municipality }: { $age }+
residents-age-differs = Мне исполнилось столько лет, сколько требует мой муниципалитет ({ $ages })
residents-privacy-html = О том, как мы обрабатываем Ваши данные, рассказано на странице <a href="{ $page }">«Защита персональных данных»</a>.
residents-agree = Этот порядок мне известен

residents-problem-name-short = Имя должно состоять хотя бы из двух знаков.
residents-problem-name-invisible = В имени есть невидимые знаки. Введите его заново.
residents-problem-name-letterless = В имени должна быть хотя бы одна буква.
residents-problem-age = Регистрироваться могут только жители, достигшие нужного возраста. Если Вы уже достигли этого возраста, поставьте здесь отметку.
residents-problem-agree = Без этого мы не можем создать учётную запись. Если Вы ознакомились с порядком и он Вам подходит, поставьте здесь отметку.
residents-problem-stale = Пока Вы заполняли форму, учётная запись была изменена в другом окне. Сравните данные и, если всё ещё хотите их изменить, сохраните ещё раз.

residents-account-title = Учётная запись
residents-account-municipality = Муниципалитет
residents-account-status = Место жительства
residents-verified = Подтверждено
residents-unverified = Муниципалитет ещё не подтвердил
residents-account-roles = Роль на сайте
residents-role-administrator = администратор
residents-role-editor = редактор
residents-role-moderator = модератор
residents-role-translator = переводчик
residents-role-councillor = депутат
residents-account-since = Дата регистрации
residents-settings = Имя и язык
residents-name-later = Его видят все. Под тем, что Вы уже написали, останется прежнее имя.
residents-save = Сохранить
residents-sessions = Где выполнен вход
residents-sessions-lead = Если какое-то устройство Вам незнакомо, завершите на нём сеанс.
residents-session-device = Браузер и система
residents-session-unknown = Браузер не распознан
residents-session-this = этот браузер
residents-session-since = Вход выполнен
residents-session-seen = Последнее использование
residents-session-action = Действие
residents-session-end = Завершить сеанс
residents-sign-out = Выйти
residents-sign-out-everywhere = Выйти на всех устройствах

web-done-signed-in = Вы вошли.
web-done-registered = Учётная запись создана, вход выполнен.
web-done-signed-out = Вы вышли.
web-done-signed-out-everywhere = Вы вышли на всех устройствах.
web-done-session-ended = Сеанс завершён.
web-done-account-saved = Изменения сохранены.

residents-mail-sign-in-subject = Код для входа: { $code }
residents-mail-sign-in-text = Мы получили запрос на вход в Вашу учётную запись. Откройте ссылку в том же браузере, в котором Вы запросили вход.
residents-mail-sign-in-button = Войти
residents-mail-register-subject = Код для регистрации: { $code }
residents-mail-register-text = Мы получили запрос на регистрацию с этим адресом. Чтобы завершить её, откройте ссылку в том же браузере, в котором Вы заполнили форму.
residents-mail-register-button = Завершить регистрацию
residents-mail-known-subject = У Вас уже есть учётная запись. Код для входа: { $code }
residents-mail-known-text = Мы получили запрос на регистрацию с этим адресом, но учётная запись у Вас уже есть. Чтобы войти в неё, откройте ссылку в том же браузере, в котором Вы заполнили форму.
residents-mail-code = Или введите там этот код:
residents-mail-valid = { $minutes ->
    [one] Ссылка и код действуют { $minutes } минуту, воспользоваться ими можно один раз.
    [few] Ссылка и код действуют { $minutes } минуты, воспользоваться ими можно один раз.
    [many] Ссылка и код действуют { $minutes } минут, воспользоваться ими можно один раз.
   *[other] Ссылка и код действуют { $minutes } минуты, воспользоваться ими можно один раз.
}
residents-mail-asked = Время запроса: { $at }. Браузер и система: { $device }.
residents-mail-asked-unknown = Время запроса: { $at }. Браузер распознать не удалось.
residents-mail-not-you = Если Вы этого не запрашивали, ничего делать не нужно: без этого письма никто не войдёт в Вашу учётную запись. Никому не сообщайте код.
residents-mail-not-you-register = Если Вы не регистрировались, ничего делать не нужно: учётная запись не будет создана, а Ваш адрес мы вскоре удалим. Никому не сообщайте код.

residents-mail-changed-roles-subject = Изменилась Ваша роль на сайте
residents-mail-changed-roles = { $count ->
    [0] Ваши роли сотрудника муниципалитета на сайте отозваны.
   *[other] Ваши роли сотрудника муниципалитета на сайте изменились. Ваши роли теперь: { $roles }.
}
residents-mail-changed-at = Время: { $at }.
residents-mail-changed-account = Открыть учётную запись
residents-mail-changed-not-you = Если это сделали не Вы, выйдите в учётной записи на всех устройствах и напишите нам по адресу { $contact }.
residents-mail-changed-unexpected = Если Вы не ожидали этого изменения, напишите нам по адресу { $contact }.

residents-mail-changed-verified-subject = Ваше место жительства подтверждено
residents-mail-changed-verified = Муниципалитет подтвердил Ваше место жительства. Теперь Вы можете участвовать и там, где это требуется.
residents-mail-changed-unverified-subject = Подтверждение места жительства отменено
residents-mail-changed-unverified = Муниципалитет отменил подтверждение Вашего места жительства. Если это ошибка, обратитесь в администрацию.
residents-mail-changed-moved-subject = Учётная запись перенесена в другой муниципалитет
residents-mail-changed-moved = Учётная запись перенесена в муниципалитет, где Вы, как указали, теперь живёте. На других устройствах сеансы завершены, а место жительства нужно подтвердить заново.

residents-agree-consent = Этот порядок мне известен, и я даю согласие на обработку моих персональных данных
residents-agree-differs = Этот порядок мне известен, а если я живу в муниципалитете, который просит согласия ({ $towns }), — я даю согласие на обработку моих персональных данных
residents-former = Бывший житель
residents-mail-changed-exported-subject = Получена копия Ваших данных
residents-mail-changed-exported = Из Вашей учётной записи получена копия всех хранящихся в ней данных.
