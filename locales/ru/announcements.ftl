# Announcements: what an administration writes by mail to the people of its own side.

# The desk.
announcements-desk = Объявления жителям
announcements-desk-text = Писать жителям своего муниципалитета, участникам обсуждений и подписавшим петиции, утверждать объявления коллег.
announcements-desk-count = { $count ->
    [0] Вашего утверждения не ждёт ни одно объявление.
    [one] Вашего утверждения ждёт { $count } объявление.
    [few] Вашего утверждения ждут { $count } объявления.
    [many] Вашего утверждения ждут { $count } объявлений.
   *[other] Вашего утверждения ждут { $count } объявления.
}
announcements-desk-asked = Ждут утверждения вторым человеком
announcements-desk-asked-none = Сейчас ничего не ждёт.
announcements-desk-draft = Черновики
announcements-desk-draft-none = Черновиков нет.
announcements-desk-sending = Рассылаются
announcements-desk-sending-none = Сейчас ничего не рассылается.
announcements-desk-stopped = Остановлены
announcements-desk-stopped-none = Остановленных объявлений нет.
announcements-desk-sent = Разосланы
announcements-desk-sent-none = Разосланных объявлений пока нет.
announcements-yours = Ждёт Вашего утверждения
announcements-offered-by = Копию текста предложила { $administration }
announcements-new = Написать объявление
announcements-public-list = Объявления, опубликованные на сайте

# To whom it goes.
announcements-audience = Кому отправляется
announcements-own-side = Письма получат только жители Вашего муниципалитета. Если обсуждение или петиция общие, другой муниципалитет получит копию текста и сможет сам разослать её своим жителям.
announcements-choice-residents = Всем жителям { $town }, у которых есть учётная запись
announcements-choice-verified = Только жителям { $town }, место жительства которых подтверждено
announcements-choice-took-part = Жителям { $town }, которые участвовали в обсуждении или подписали петицию
announcements-about = Страница обсуждения или петиции
announcements-about-hint = Если Вы пишете участникам или подписавшим, вставьте адрес страницы, например /consultations/riverside-paths.
announcements-to = { $group ->
    [participants] Жителям { $town }, которые участвовали в обсуждении:
    [signers] Жителям { $town }, которые подписали петицию, войдя в учётную запись:
    [verified] Жителям { $town }, место жительства которых подтверждено.
   *[residents] Всем жителям { $town }, у которых есть учётная запись.
}
announcements-count = Получателей сейчас: { $count }. Не считая тех, кто отказался от таких писем, и тех, кто готовит объявление.
announcements-counting = Получатели ещё подсчитываются.
announcements-other-side = Жителям другой стороны эти письма не отправляются. Когда объявление будет утверждено, его копию как черновик получит { $administration }.

# The form.
announcements-title = Тема письма
announcements-title-hint = Не длиннее { $max } знаков: так почтовые программы покажут её целиком.
announcements-begin = Далее: текст
announcements-texts = { $language ->
    [lt] Текст на литовском языке
    [ru] Текст на русском языке
    [en] Текст на английском языке
   *[other] Текст на другом языке
}
announcements-body = Текст письма
announcements-body-hint = Абзацы разделяйте пустой строкой. **Слова между звёздочками** будут выделены, строки с чёрточкой в начале станут списком. Приветствие и подпись добавим мы.
announcements-link = Страница, на которую ведёт письмо
announcements-link-hint = Адрес страницы этого сайта. В письме это будет кнопка.
announcements-no-link = Кнопки со ссылкой на страницу сайта в письме нет.
announcements-publish = Опубликовать и на сайте
announcements-publish-hint = Можно, только если Вы пишете всем жителям. Объявление увидят все, в том числе без учётной записи.
announcements-published = Объявление публикуется и на сайте.
announcements-not-published = На сайте объявление не публикуется.
announcements-terms = Кому отправляется и куда ведёт
announcements-save = Сохранить
announcements-back = Вернуться к объявлению
announcements-stale = Объявление изменилось
announcements-stale-texts = Пока Вы писали, текст изменил другой человек. Ниже отмечено, чем Ваш текст отличается от нынешнего. Если Вы сохраните его, останется Ваш текст.
announcements-stale-terms = Пока Вы заполняли форму, эти настройки изменил другой человек. Сейчас они такие:

# One on its way.
announcements-state-draft = Черновик
announcements-state-asked = Ждёт утверждения
announcements-state-sending = Рассылается
announcements-state-stopped = Остановлено
announcements-state-sent = Разослано
announcements-version = Редакция { $version }
announcements-sending = Рассылка
announcements-progress = { $total ->
    [one] Отправлено { $told } из { $total } письма
    [few] Отправлено { $told } из { $total } писем
    [many] Отправлено { $told } из { $total } писем
   *[other] Отправлено { $told } из { $total } письма
}
announcements-told = { $total ->
    [one] Всего отправлено { $told } из { $total } письма
    [few] Всего отправлено { $told } из { $total } писем
    [many] Всего отправлено { $told } из { $total } писем
   *[other] Всего отправлено { $told } из { $total } письма
}
announcements-reload = Обновить страницу
announcements-stop = Остановить рассылку
announcements-stop-text = Рассылка остановится перед следующей партией писем. Отправленные письма отозвать нельзя.
announcements-go-on = Продолжить рассылку
announcements-go-on-text = Рассылка продолжится с того места, где остановилась. Текст уже утверждён и не изменился, поэтому утверждать его снова не нужно. Если в тексте ошибка, не продолжайте рассылку, а напишите новое объявление.
announcements-was-stopped = Остановлено, когда было отправлено писем: { $told }.
announcements-went-on = Рассылка продолжена после письма № { $told }.
announcements-somebody = Бывший сотрудник
announcements-all-texts = Тексты
announcements-incomplete = Не закончено
announcements-optional = На этом языке не написано. Его читатели получат текст на основном языке с пояснением.
announcements-edit = Изменить
announcements-preview = Посмотреть письмо
announcements-way = Путь до отправки
announcements-trial = 1. Пробное письмо себе
announcements-trial-text = Вы получите письмо на каждом языке, на котором оно написано. Посмотрите, как оно выглядит в почтовой программе.
announcements-try = Отправить себе
announcements-tried = Эту редакцию Вы уже отправили себе.
announcements-tried-first = Тот, кто просит об утверждении, сначала отправил эту редакцию себе.
announcements-not-whole = Сначала напишите тему и текст на всех языках, отмеченных как незаконченные.
announcements-asking = 2. Просьба утвердить
announcements-ask-text = Другой редактор или администратор Вашего муниципалитета получит письмо и посмотрит объявление.
announcements-ask = Попросить утвердить редакцию { $version }
announcements-ask-later = Попросить об утверждении можно после того, как Вы отправите эту редакцию себе.
announcements-asked = Об утверждении просит
announcements-approval = 3. Утверждение вторым человеком
announcements-approve-text = { $count ->
    [one] После утверждения рассылка начнётся сразу. Письмо получит { $count } человек.
    [few] После утверждения рассылка начнётся сразу. Письмо получат { $count } человека.
    [many] После утверждения рассылка начнётся сразу. Письмо получат { $count } человек.
   *[other] После утверждения рассылка начнётся сразу. Письмо получат { $count } человека.
}
announcements-approve = Утвердить редакцию { $version } и разослать
announcements-approve-later = Утверждает другой человек: не тот, кто просит, и не тот, кто последним менял текст.
announcements-approved = Утверждение:
announcements-own = Это объявление написали Вы или Вы просите его утвердить, поэтому утвердить его должен другой редактор или администратор Вашего муниципалитета.
announcements-delete = Удалить черновик
announcements-delete-text = Удалённый черновик восстановить нельзя.

# The preview.
announcements-preview-text = Так письмо увидит читатель этого языка. Вместо Вашего имени каждый увидит своё.
announcements-preview-html = Письмо
announcements-preview-plain = То же письмо без оформления
announcements-subject = Тема

# What everybody may read.
announcements-list = Объявления администрации
announcements-list-lead = Что администрация написала всем жителям муниципалитета и опубликовала здесь.
announcements-list-none = Опубликованных объявлений пока нет.
announcements-open = Открыть страницу

# The letters.
announcements-mail-subject = { $title }
announcements-mail-trial-subject = Проба: { $title }
announcements-mail-language = { $language ->
    [lt] Это объявление написано на литовском языке.
    [ru] Это объявление написано на русском языке.
    [en] Это объявление написано на английском языке.
   *[other] Это объявление написано на другом языке.
}
announcements-mail-published = Это объявление на сайте
announcements-mail-why = { $group ->
    [participants] Мы пишем Вам, потому что Вы участвовали в обсуждении «{ $title }».
    [signers] Мы пишем Вам, потому что Вы подписали петицию «{ $title }».
    [verified] Мы пишем всем жителям муниципалитета, место жительства которых подтверждено.
   *[residents] Мы пишем всем жителям муниципалитета, у которых есть учётная запись на этом сайте.
}
announcements-mail-open = Открыть объявление
announcements-mail-asked-subject = Нужно утверждение: { $title }
announcements-mail-asked = { $administration } намерена разослать объявление «{ $title }». Прочитайте его и, если всё верно, утвердите: без утверждения вторым человеком письма не уйдут.
announcements-mail-stopped-subject = Остановлено: { $title }
announcements-mail-stopped = Рассылка объявления «{ $title }» остановлена ({ $administration }). На странице видно, кто её остановил и сколько писем уже отправлено.
announcements-mail-offered-subject = Предложен текст: { $title }
announcements-mail-offered = { $administration } рассылает своим жителям объявление «{ $title }» об общем деле. Его копия лежит среди Ваших черновиков: её можно изменить и разослать своим жителям или удалить.

# What is wrong.
announcements-problem-about = Такого обсуждения Вашего муниципалитета или обращённой к нему петиции нет. Проверьте адрес страницы.
announcements-problem-link = Это не адрес страницы этого сайта.
announcements-problem-publish = На сайте можно опубликовать только то, что отправляется всем жителям.
announcements-problem-stale = Объявление изменилось, пока Вы его читали или меняли. Посмотрите, что в нём сейчас, и попробуйте ещё раз.
announcements-problem-under-way = Объявление уже рассылается, поэтому изменить его нельзя.
announcements-problem-missing = На каком-то языке нет темы или текста. Такой язык отмечен как незаконченный.
announcements-problem-untried = Сначала отправьте эту редакцию себе.
announcements-problem-not-asked = Утвердить эту редакцию ещё никто не просил.
announcements-problem-own = Своё объявление утвердить нельзя: это должен сделать другой человек.
announcements-problem-counting = Получатели ещё подсчитываются. Подождите немного и попробуйте ещё раз.
announcements-problem-nobody = Нет ни одного человека, который получил бы это письмо.
announcements-problem-not-now = Сейчас нечего останавливать или продолжать.

# What was done.
web-done-announcement-saved = Сохранено. Если что-то изменилось, прежние пробы и просьбы об утверждении больше не действуют.
web-done-announcement-tried = Письмо Вам отправлено.
web-done-announcement-asked = Просьба об утверждении отправлена. Коллеги получат письмо.
web-done-announcement-approved = Утверждено. Письма рассылаются.
web-done-announcement-stopped = Рассылка остановлена.
web-done-announcement-goes-on = Рассылка продолжается.
web-done-announcement-deleted = Черновик удалён.

# Acts in the journal.
journal-act-announcement-approved = Утверждено и рассылается объявление { $group ->
    [participants] участникам обсуждения «{ $title }» из своего муниципалитета
    [signers] жителям своего муниципалитета, подписавшим петицию «{ $title }»
    [verified] жителям муниципалитета с подтверждённым местом жительства
   *[residents] всем жителям муниципалитета
}. Ожидаемое число получателей: { $count }.
journal-act-announcement-sent = Разослано объявление { $group ->
    [participants] участникам обсуждения «{ $title }» из своего муниципалитета
    [signers] жителям своего муниципалитета, подписавшим петицию «{ $title }»
    [verified] жителям муниципалитета с подтверждённым местом жительства
   *[residents] всем жителям муниципалитета
}. Число получателей: { $count }.
journal-act-announcement-stopped = Остановлена рассылка объявления { $group ->
    [participants] участникам обсуждения «{ $title }» из своего муниципалитета
    [signers] жителям своего муниципалитета, подписавшим петицию «{ $title }»
    [verified] жителям муниципалитета с подтверждённым местом жительства
   *[residents] всем жителям муниципалитета
}. Число получателей к этому времени: { $count }.
journal-act-announcement-resumed = Продолжена рассылка объявления { $group ->
    [participants] участникам обсуждения «{ $title }» из своего муниципалитета
    [signers] жителям своего муниципалитета, подписавшим петицию «{ $title }»
    [verified] жителям муниципалитета с подтверждённым местом жительства
   *[residents] всем жителям муниципалитета
}. Число получателей к этому времени: { $count }.

# On the privacy page.
privacy-time-announcement-drafts = Черновик объявления администрации, который никто не меняет
privacy-part-announcements = Объявления, которые Вы готовили или утверждали как сотрудник
privacy-keeps-announcements-what = Кто из сотрудников написал объявление, отправил его себе на пробу, попросил утвердить, утвердил или остановил: это нужно, чтобы каждое объявление видели два человека. Списка тех, кому оно отправлено, мы не храним.
privacy-keeps-announcements-end = Имя удаляем, объявление остаётся.
