# A municipality's page, its staff and their roles.

municipalities-desk = Кабинет сотрудника
municipalities-desk-empty = Для Ваших ролей отдельных страниц на сайте пока нет.
municipalities-your-roles = Ваши роли
municipalities-second-factor = Второе подтверждение
municipalities-second-factor-shown = Выполнено
municipalities-second-factor-missing = Ещё не выполнено, поэтому страницы сотрудников не откроются.

municipalities-contact = Связаться
municipalities-mail = Электронная почта
municipalities-language = Язык муниципалитета
municipalities-zone = Часовой пояс
municipalities-offices = Кто отвечает жителям
municipalities-rules = Правила, которые здесь действуют
municipalities-rules-lead = Каждый муниципалитет устанавливает правила участия по своему законодательству.
municipalities-rule-source = Основание:
municipalities-rule-minimum-age = { $count ->
    [one] Участвовать могут жители с { $count } года.
    [few] Участвовать могут жители с { $count } лет.
    [many] Участвовать могут жители с { $count } лет.
   *[other] Участвовать могут жители с { $count } года.
}
municipalities-rule-sponsors = { $count ->
    [one] Администрация проверяет петицию, когда её поддержит { $count } житель.
    [few] Администрация проверяет петицию, когда её поддержат { $count } жителя.
    [many] Администрация проверяет петицию, когда её поддержат { $count } жителей.
   *[other] Администрация проверяет петицию, когда её поддержат { $count } жителя.
}
municipalities-rule-answer-threshold = { $count ->
    [one] Администрация отвечает на петицию, когда собрана { $count } подпись жителей этого муниципалитета.
    [few] Администрация отвечает на петицию, когда собраны { $count } подписи жителей этого муниципалитета.
    [many] Администрация отвечает на петицию, когда собрано { $count } подписей жителей этого муниципалитета.
   *[other] Администрация отвечает на петицию, когда собрано { $count } подписи жителей этого муниципалитета.
}
municipalities-rule-debate-threshold = { $count ->
    [one] Петицию рассматривают на заседании совета, когда собрана { $count } подпись.
    [few] Петицию рассматривают на заседании совета, когда собраны { $count } подписи.
    [many] Петицию рассматривают на заседании совета, когда собрано { $count } подписей.
   *[other] Петицию рассматривают на заседании совета, когда собрано { $count } подписи.
}
municipalities-rule-petition-days = { $count ->
    [one] Подписи под петицией собирают { $count } день.
    [few] Подписи под петицией собирают { $count } дня.
    [many] Подписи под петицией собирают { $count } дней.
   *[other] Подписи под петицией собирают { $count } дня.
}
municipalities-consultations = Открытые обсуждения
municipalities-petitions = Петиции, под которыми собирают подписи
municipalities-answers = Последние ответы
municipalities-powers = Кто что может делать
municipalities-powers-lead = Роли на этом сайте сотрудникам назначает администратор того же муниципалитета. Одна роль не включает в себя другие: если у сотрудника их несколько, каждая назначена отдельно. Сотрудники действуют только от имени своего муниципалитета, подтверждают личность двумя способами и не видят персональных данных жителей другого муниципалитета.
municipalities-role = Роль
municipalities-may = Что может делать
municipalities-may-administrator = Назначает и отзывает роли сотрудников, ведёт подтверждение места жительства, рассматривает жалобы на решения модераторов. Публиковать, модерировать и переводить эта роль не позволяет.
municipalities-may-editor = Готовит и публикует обсуждения, ответы администрации и новости.
municipalities-may-moderator = Проверяет петиции и высказывания жителей своего муниципалитета, о которых сообщили, и обосновывает каждое решение.
municipalities-may-translator = Переводит тексты жителей и администраций.
municipalities-may-councillor = Участвует в заседаниях совета; в обсуждениях отмечено, что пишет представитель муниципалитета.

municipalities-staff = Сотрудники
municipalities-staff-desk = У кого какие роли: назначить, изменить, отозвать.
municipalities-staff-lead = Здесь показаны только те жители, у которых есть роли на этом сайте. О каждом изменении мы сообщаем сотруднику письмом, а в публичном журнале остаётся запись без имени.
municipalities-staff-none = Сотрудников нет.
municipalities-member = Сотрудник
municipalities-you = (Вы)
municipalities-roles = Роли
municipalities-roles-now = Роли сейчас
municipalities-since = с
municipalities-factor-yes = Использует
municipalities-factor-no = Ещё не использует
municipalities-action = Действие
municipalities-change = Изменить роли
municipalities-change-lead = Отметьте роли, которые должны быть у сотрудника. Неотмеченные будут отозваны сразу.
municipalities-change-submit = Сохранить
municipalities-cancel = Не менять
municipalities-grant = Назначить роль
municipalities-grant-lead = Роль можно назначить только жителю муниципалитета «{ $town }», который уже зарегистрирован на сайте.
municipalities-grant-mail = Адрес, с которым человек зарегистрировался. Спросите его самого.
municipalities-grant-submit = Назначить роль
municipalities-problem-nobody = В этом муниципалитете никто не зарегистрирован с таким адресом. Проверьте адрес или попросите человека сначала зарегистрироваться.
municipalities-problem-changed = Роли этого сотрудника только что изменил кто-то другой. Действующие роли указаны выше; если Вы всё ещё хотите изменить их так, как отмечено, сохраните ещё раз.
municipalities-problem-last = Это единственный администратор муниципалитета. Сначала назначьте другого.

municipalities-confirm = Подтвердите
municipalities-confirm-grant = Человек, зарегистрированный с адресом { $mail }, станет администратором муниципалитета: он сможет назначать и отзывать роли всех сотрудников, в том числе Ваши.
municipalities-confirm-give = { $name } станет администратором муниципалитета и сможет назначать и отзывать роли всех сотрудников, в том числе Ваши.
municipalities-confirm-take = { $name } больше не будет администратором муниципалитета и не сможет управлять ролями сотрудников.
municipalities-confirm-leave = Вы больше не будете администратором муниципалитета. Вернуть Вам эту роль сможет только другой администратор.
municipalities-confirm-record = Изменение вступает в силу сразу. Сотруднику мы отправим письмо, а в публичном журнале останется запись без имени.
municipalities-confirm-yes = Да, изменить

municipalities-history = История ролей
municipalities-history-desk = Кто, когда и кому назначил роль или отозвал её.
municipalities-history-lead = Кто, когда и кому назначил роль или отозвал её. История только пополняется: исправить её нельзя.
municipalities-history-none = Роли ещё никто не менял.
municipalities-when = Когда
municipalities-what = Что изменено
municipalities-by = Кто изменил
municipalities-granted = Назначено:
municipalities-revoked = Отозвано:
municipalities-command-line = Специалист, обслуживающий сайт (через командную строку)
municipalities-former = Бывший житель

web-done-staff-changed = Сохранено. О каждом изменении ролей мы сообщаем сотруднику письмом.
