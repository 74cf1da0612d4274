# Accounts: signing in, registering, the account’s pages, what protects it, their letters.

residents-sign-in-title = Вход
residents-sign-in-lead = Пароль не нужен: мы отправим ссылку и код на Вашу электронную почту.
residents-sign-in-submit = Получить письмо
residents-sign-in-newcomer = Ещё нет учётной записи?
residents-register-link = Зарегистрируйтесь
residents-mail = Адрес электронной почты
residents-mail-private = Адрес виден только Вам и Вашему муниципалитету.
residents-sign-in-passkey = Войти с ключом доступа

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
residents-agree-consent = Этот порядок мне известен, и я даю согласие на обработку моих персональных данных
residents-agree-differs = Этот порядок мне известен, а если я живу в муниципалитете, который просит согласия ({ $towns }), — я даю согласие на обработку моих персональных данных

residents-problem-name-short = Имя должно состоять хотя бы из двух знаков.
residents-problem-name-invisible = В имени есть невидимые знаки. Введите его заново.
residents-problem-name-letterless = В имени должна быть хотя бы одна буква.
residents-problem-age = Регистрироваться могут только жители, достигшие нужного возраста. Если Вы уже достигли этого возраста, поставьте здесь отметку.
residents-problem-agree = Без этого мы не можем создать учётную запись. Если Вы ознакомились с порядком и он Вам подходит, поставьте здесь отметку.
residents-problem-stale = Пока Вы заполняли форму, учётная запись была изменена в другом окне. Сравните данные и, если всё ещё хотите их изменить, сохраните ещё раз.

# The account.
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
residents-name-later = Его видят все. Под тем, что Вы уже написали, останется прежнее имя.
residents-save = Сохранить
residents-former = Бывший житель
residents-account-parts = Что здесь можно посмотреть и изменить
residents-account-lacks-factor = Страницы сотрудников открываются только после дополнительного подтверждения личности.
residents-account-add-factor = Добавьте ключ доступа или приложение
residents-section-residency = Место жительства
residents-section-residency-text = Как муниципалитет подтверждает, что Вы в нём живёте.
residents-section-data = Ваши данные
residents-section-data-text = Скачайте всё, что мы о Вас храним, или удалите учётную запись.

residents-profile-title = Имя, язык и время
residents-profile-lead = Какое имя видят другие, на каком языке Вы читаете сайт и по какому часовому поясу на нём показано время.
residents-zone = Часовой пояс
residents-zone-hint = По нему на сайте показаны даты и время.
residents-zone-of = Как в муниципалитете: { $municipality }
residents-zone-other = Другой
residents-zone-typed = Другой часовой пояс
residents-zone-typed-hint = Например, Europe/Warsaw.
residents-zone-unknown = Такого часового пояса нет. Введите его международное название, например Europe/Warsaw.

residents-sessions = Где выполнен вход
residents-sessions-lead = Если какое-то устройство Вам незнакомо, завершите на нём сеанс.
residents-session-device = Браузер и система
residents-session-unknown = Браузер не распознан
residents-session-this = этот браузер
residents-session-since = Вход выполнен
residents-session-seen = Последнее использование
residents-session-action = Действие
residents-session-end = Завершить сеанс
residents-session-factor = Второе подтверждение
residents-session-factor-yes = Выполнено
residents-session-factor-no = Не выполнено
residents-sign-out = Выйти
residents-sign-out-everywhere = Выйти на всех устройствах

# The second confirmation.
residents-factor-title = Второе подтверждение
residents-factor-lead = Ключ доступа или приложение. С ними даже тот, кто попал в Вашу почту, не сможет изменить защиту учётной записи или действовать от Вашего имени как сотрудник.
residents-factor-why = Если добавлено второе подтверждение, даже тот, кто попал в Вашу почту, не сможет изменить защиту учётной записи. Сотрудникам оно необходимо.
residents-factor-onward = Продолжить начатое
residents-factor-confirm = Подтвердите личность
residents-factor-confirm-text = После входа это нужно сделать один раз.
residents-factor-code = Код
residents-factor-code-hint = Шесть цифр из приложения или один из запасных кодов.
residents-factor-code-submit = Подтвердить
residents-factor-code-unreadable = Код из приложения состоит из шести цифр, запасной код — из десяти букв и цифр.
residents-factor-code-wrong = Неверный код. Проверьте, что Вы смотрите на код именно для этого сайта.
residents-factor-code-used = Этот код уже использован. Подождите, пока приложение покажет новый.
residents-factor-code-locked = Слишком много неверных попыток. Попробуйте ещё раз через пятнадцать минут.
residents-factor-added = Добавлено { $day }
residents-factor-used = Последнее использование: { $day }
residents-factor-remove = Удалить
residents-factor-app = Приложение с одноразовыми кодами
residents-factor-app-text = Приложение в телефоне каждые полминуты показывает новый код. Оно работает и без интернета, и тогда, когда в браузере отключены сценарии (JavaScript).
residents-factor-app-there = Приложение добавлено
residents-factor-app-add = Добавить приложение
residents-factor-app-remove = Удалить приложение
residents-factor-app-lead = Понадобится приложение, которое показывает одноразовые коды. Подойдёт любое приложение стандарта TOTP.
residents-factor-app-scan = Отсканируйте это изображение приложением.
residents-factor-app-picture = QR-код для приложения; тот же ключ в виде текста приведён ниже
residents-factor-app-type = Или введите в приложении этот ключ:
residents-factor-app-open = Открыть приложение на этом устройстве
residents-factor-app-code = Код, который показывает приложение
residents-factor-app-code-hint = Шесть цифр.
residents-factor-app-submit = Добавить
residents-factor-app-digits = Введите шесть цифр, которые показывает приложение.
residents-factor-app-wrong = Неверный код. Проверьте, точно ли идут часы телефона, и введите код, который приложение показывает сейчас.

residents-passkeys = Ключи доступа
residents-passkeys-text = Ключ хранится на Вашем устройстве или в менеджере паролей, а разблокируете Вы его отпечатком пальца, лицом или ПИН-кодом. С ним можно и входить, не дожидаясь письма.
residents-passkeys-not-here = По этому адресу сайта ключи доступа не работают. Воспользуйтесь приложением с одноразовыми кодами.
residents-passkey-add = Добавить ключ доступа
residents-passkey-add-lead = Браузер спросит, где хранить ключ.
residents-passkey-name = Название ключа
residents-passkey-name-hint = Чтобы отличать ключи друг от друга. Его видите только Вы.
residents-passkey-make = Создать ключ
residents-passkey-show = Подтвердить ключом доступа
residents-passkey-remove = Удалить ключ доступа «{ $name }»
residents-passkey-scripts = Для ключей доступа нужны сценарии (JavaScript), а в Вашем браузере они не работают. Воспользуйтесь приложением с одноразовыми кодами.
residents-passkey-failed = Ключ доступа не ответил, или Вы отменили действие. Можно попробовать ещё раз.
residents-passkey-known = На этом устройстве уже есть ключ доступа к Вашей учётной записи.
residents-passkey-refused = Принять ключ доступа не удалось. Попробуйте ещё раз.

residents-recovery-title = Запасные коды
residents-recovery-text = Если Вы потеряете телефон или ключ, личность можно будет подтвердить запасным кодом. Каждый код действует один раз.
residents-recovery-left = { $count ->
    [one] Остался { $count } код.
    [few] Осталось { $count } кода.
    [many] Осталось { $count } кодов.
   *[other] Осталось { $count } кода.
}
residents-recovery-made = Созданы { $day }
residents-recovery-make = Создать запасные коды
residents-recovery-new = Создать новые коды
residents-recovery-replaced = Если создать новые, прежние перестанут действовать.
residents-recovery-shown = Запишите эти коды или распечатайте эту страницу и храните в надёжном месте. Больше мы их не покажем.
residents-recovery-kept = Коды сохранены
residents-recovery-later = Позже

residents-again-title = Войдите ещё раз
residents-again-text = С момента входа прошло больше пятнадцати минут. Чтобы мы убедились, что это Вы, войдите ещё раз, а затем добавьте второе подтверждение.
residents-again-submit = Войти ещё раз

# Another email address.
residents-address-title = Адрес электронной почты
residents-address-lead = Адрес, на который мы пишем и с которым Вы входите.
residents-address-now = Нынешний адрес: { $mail }.
residents-address-how = Мы напишем на оба адреса — прежний и новый. Адрес изменится, когда Вы подтвердите оба.
residents-address-new = Новый адрес
residents-address-present = Нынешний адрес
residents-address-ask = Отправить оба письма
residents-address-same = Это и есть Ваш адрес.
residents-address-open = Мы написали на оба адреса. Откройте ссылку из каждого письма или введите здесь коды из обоих писем.
residents-address-confirmed = подтверждён
residents-address-waiting = ещё не подтверждён
residents-address-until = Подтвердите до
residents-address-code-hint = Восемь цифр из любого из двух писем.
residents-address-code-wrong = Такого кода нет ни в одном из писем.
residents-address-code-locked = Слишком много неверных попыток. Откажитесь от этого изменения и начните заново.
residents-address-confirm = Подтвердить
residents-address-nothing = Письмо не пришло или в адресе ошибка?
residents-address-nothing-text = Загляните в папку «Спам». Если новый адрес введён с ошибкой, откажитесь от изменения и начните заново.
residents-address-cancel = Отказаться от изменения
residents-address-confirm-title = Подтверждение смены адреса
residents-address-confirm-text = Адрес учётной записи изменится, когда будут подтверждены оба адреса.
residents-address-confirm-old = Хочу изменить адрес
residents-address-confirm-new = Это мой адрес
residents-address-over-title = Ссылка больше не действует
residents-address-over-text = Адрес уже изменён, от изменения отказались или истёк срок для подтверждения. Нынешний адрес указан в учётной записи.
residents-address-locked-title = Ссылка больше не действует
residents-address-locked-text = Неверный код введён слишком много раз. Откажитесь от изменения и начните заново.
residents-address-taken-title = Изменить адрес не удалось
residents-address-taken-text = За это время новый адрес был связан с другой учётной записью. Адрес Вашей учётной записи остаётся прежним.

# What was done.
web-done-signed-in = Вы вошли.
web-done-registered = Учётная запись создана, вход выполнен.
web-done-signed-out = Вы вышли.
web-done-signed-out-everywhere = Вы вышли на всех устройствах.
web-done-session-ended = Сеанс завершён.
web-done-account-saved = Изменения сохранены.
web-done-second-factor = Спасибо, личность подтверждена.
web-done-passkey-added = Ключ доступа добавлен.
web-done-passkey-removed = Ключ доступа удалён.
web-done-app-added = Приложение добавлено.
web-done-app-removed = Приложение удалено.
web-done-address-asked = Мы написали на оба адреса.
web-done-address-half = Один адрес подтверждён. Теперь подтвердите другой.
web-done-address-changed = Адрес изменён. На других устройствах сеансы завершены.
web-done-address-cancelled = Адрес остался прежним.

# Letters.
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

residents-mail-changed-at = Время: { $at }.
residents-mail-changed-account = Открыть учётную запись
residents-mail-changed-not-you = Если это сделали не Вы, выйдите в учётной записи на всех устройствах и напишите нам по адресу { $contact }.
residents-mail-changed-unexpected = Если Вы не ожидали этого изменения, напишите нам по адресу { $contact }.

residents-mail-changed-roles-subject = Изменилась Ваша роль на сайте
residents-mail-changed-roles = { $count ->
    [0] Все Ваши роли на сайте отозваны.
   *[other] Ваши роли на сайте изменились. Теперь у Вас такие роли: { $roles }.
}
residents-mail-changed-verified-subject = Ваше место жительства подтверждено
residents-mail-changed-verified = Муниципалитет подтвердил Ваше место жительства. Теперь Вы можете участвовать и там, где это требуется.
residents-mail-changed-unverified-subject = Подтверждение места жительства отменено
residents-mail-changed-unverified = Муниципалитет отменил подтверждение Вашего места жительства. Если это ошибка, обратитесь в администрацию.
residents-mail-changed-moved-subject = Учётная запись перенесена в другой муниципалитет
residents-mail-changed-moved = Учётная запись перенесена в муниципалитет, который Вы указали как новое место жительства. На других устройствах сеансы завершены, а место жительства нужно подтвердить заново.
residents-mail-changed-exported-subject = Скачана копия Ваших данных
residents-mail-changed-exported = Из Вашей учётной записи скачана копия всех хранящихся в ней данных.
residents-mail-changed-passkey-added-subject = К учётной записи добавлен ключ доступа
residents-mail-changed-passkey-added = К Вашей учётной записи добавлен ключ доступа. С ним можно входить и подтверждать личность.
residents-mail-changed-passkey-removed-subject = Из учётной записи удалён ключ доступа
residents-mail-changed-passkey-removed = Из Вашей учётной записи удалён ключ доступа. Войти с ним больше нельзя.
residents-mail-changed-app-added-subject = К учётной записи добавлено приложение
residents-mail-changed-app-added = К Вашей учётной записи добавлено приложение с одноразовыми кодами. Его кодами можно подтверждать личность.
residents-mail-changed-app-removed-subject = Из учётной записи удалено приложение
residents-mail-changed-app-removed = Из Вашей учётной записи удалено приложение с одноразовыми кодами. Его коды больше не действуют.
residents-mail-changed-recovery-made-subject = Созданы новые запасные коды
residents-mail-changed-recovery-made = Для Вашей учётной записи созданы новые запасные коды. Прежние больше не действуют.
residents-mail-changed-recovery-used-subject = Использован запасной код
residents-mail-changed-recovery-used = В Вашей учётной записи использован запасной код. Второй раз он не подействует. Если Вы потеряли телефон или ключ, удалите его в учётной записи и добавьте новый.
residents-mail-changed-codes-guessed-subject = В Вашей учётной записи вводили неверные коды
residents-mail-changed-codes-guessed = В Вашей учётной записи пять раз введён неверный код подтверждения, поэтому в течение пятнадцати минут мы не будем принимать коды.
residents-mail-changed-factors-reset-subject = Второе подтверждение удалено
residents-mail-changed-factors-reset = Муниципалитет удалил из Вашей учётной записи все ключи доступа, приложение и запасные коды и завершил сеансы на всех устройствах. Войдите и добавьте новое подтверждение.
residents-mail-changed-address-subject = Изменён адрес почты учётной записи
residents-mail-changed-address = Адрес электронной почты Вашей учётной записи изменён после подтверждения с обоих адресов. Теперь мы пишем только на новый.
residents-mail-changed-signed-in-subject = Вход в новом браузере
residents-mail-changed-signed-in = В Вашу учётную запись вошли с ключом доступа в браузере, в котором раньше входа не было.
residents-mail-changed-signed-out-subject = Сеансы завершены на всех устройствах
residents-mail-changed-signed-out = Сеансы Вашей учётной записи завершены на всех устройствах.

residents-mail-address-old-subject = Подтвердите, что меняете адрес почты
residents-mail-address-old-text = Мы получили запрос на смену адреса электронной почты Вашей учётной записи. Если его отправили Вы, откройте ссылку и, если потребуется, войдите. На новый адрес мы тоже написали: подтвердить нужно оба.
residents-mail-address-old-button = Подтвердить смену адреса
residents-mail-address-new-subject = Подтвердите новый адрес почты
residents-mail-address-new-text = Мы получили запрос сделать этот адрес новым адресом учётной записи. Если его отправили Вы, откройте ссылку и, если потребуется, войдите с прежним адресом. На прежний адрес мы тоже написали: подтвердить нужно оба.
residents-mail-address-new-button = Подтвердить адрес
residents-mail-address-code = Или введите в учётной записи этот код:
residents-mail-address-valid = { $hours ->
    [one] Ссылка и код действуют { $hours } час.
    [few] Ссылка и код действуют { $hours } часа.
    [many] Ссылка и код действуют { $hours } часов.
   *[other] Ссылка и код действуют { $hours } часа.
}
residents-mail-address-not-you = Если это были не Вы, ничего не подтверждайте: адрес не изменится. Возможно, в Вашу учётную запись вошёл кто-то другой, поэтому выйдите на всех устройствах и напишите нам по адресу { $contact }.
residents-mail-address-not-mine = Если Вы этого не запрашивали, ничего делать не нужно: мы не будем использовать Ваш адрес и вскоре удалим его.
residents-mail-address-taken-subject = Кто-то хотел использовать Ваш адрес почты
residents-mail-address-taken-text = Мы получили запрос на использование этого адреса для другой учётной записи, но он принадлежит Вашей. Ничего не изменилось. Если запрос отправили Вы и у Вас две учётные записи, в эту входите с этим адресом.
residents-mail-address-taken-not-you = Если это были не Вы, ничего делать не нужно: вероятно, кто-то ошибся, вводя свой адрес.
