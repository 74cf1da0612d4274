# The journal of official acts: the list, an entry, how it is verified; at the end, what the acts
# are called (journal-act-<kind>), by room.

journal-title = Журнал официальных действий
journal-lead = Всё, что муниципалитеты сделали здесь официально: опубликовали, начали, завершили, ответили. Записи только добавляются: ни одну нельзя незаметно изменить или удалить.
journal-number = № { $number }
journal-entry = Запись журнала № { $number }
journal-none = Таких записей пока нет.
journal-all = Все записи журнала
journal-only-subject = Показаны только записи об этой странице:
journal-by-municipality = Записи по муниципалитетам
journal-by-group = Записи по темам
journal-all-municipalities = Все муниципалитеты
journal-group = { $group ->
    [consultation] Обсуждения
    [petition] Петиции
    [feedback] Отзывы
    [sitting] Заседания
    [meeting] Встречи
    [news] Новости
    [moderation] Модерация
    [staff] Сотрудники
    [residency] Подтверждение места жительства
    [announcement] Объявления жителям
   *[all] Все темы
}
journal-unreadable = Эту запись прочитать не удалось.
journal-unknown = { $municipality }: другое официальное действие ({ $kind }).
journal-verify = Проверьте сами
journal-verify-lead = Контрольный код каждой записи охватывает и код предыдущей. Запишите код последней записи: позже Вы увидите, изменено ли что-нибудь до неё.
journal-head = Последняя запись:
journal-file = Весь журнал одним файлом
journal-hash = Контрольный код
journal-hash-of = Контрольный код записи № { $number }:
journal-previous-hash = Контрольный код предыдущей записи
journal-who = Муниципалитет
journal-when = Когда это произошло
journal-recorded = Внесено в журнал
journal-intact = Содержание записи соответствует её контрольному коду.
journal-broken = Содержание записи не соответствует её контрольному коду: запись была изменена.
journal-hashed = Текст, по которому вычислен контрольный код
journal-neighbours = Соседние записи журнала
journal-links = Записи в журнале
journal-links-all = Все записи об этом

journal-about = Как ведётся и проверяется журнал
journal-about-lead = Журналу не нужно верить на слово: каждый может скачать его и проверить.
journal-made = Как он ведётся
journal-made-what = Запись появляется, когда муниципалитет совершает официальное действие: публикует новость или повестку заседания, начинает или завершает обсуждение, завершает сбор подписей, отвечает жителям, скрывает высказывание, назначает сотрудника. Действие и сообщение о нём сохраняются вместе, поэтому одного без другого не бывает.
journal-made-who = В записи указан муниципалитет, а не человек. Персональных данных в журнале нет, поэтому он никогда не удаляется.
journal-made-chain = Записи нумеруются подряд. В каждой указан контрольный код предыдущей (хеш SHA‑256), поэтому, если изменить одну запись, перестанут сходиться все следующие за ней.
journal-proves = Что это доказывает и чего не доказывает
journal-proves-changes = Если проверка прошла успешно, от первой до последней записи ничего не изменено, не пропущено и не переставлено.
journal-proves-not-whole = По самому журналу не видно, не переписал ли его кто-нибудь целиком и не удалил ли его конец. Это увидит тот, кто раньше записал номер и контрольный код последней записи или сохранил копию файла. Чем больше людей это делают, тем надёжнее журнал.
journal-proves-not-truth = Журнал не доказывает и того, что в него внесены все действия или что запись верна. Он доказывает только то, что позже её не изменили.
journal-check = Как проверить
journal-check-file-html = Скачайте файл <a href="/journal.jsonl">{ $file }</a>. Каждая его строка — одна запись в формате JSON. Чтобы дополнить имеющуюся копию, добавьте к адресу <code>?from=</code> и номер первой недостающей записи. В заголовке ответа <code>journal-head</code> указаны номер и контрольный код последней записи.
journal-check-form = Строки записаны в канонической форме по RFC 8785: кодировка UTF‑8, между элементами нет пробелов, поля объекта упорядочены по именам, все числа целые; обратной косой чертой в текстах отмечены только кавычки, сама черта и управляющие символы. Для каждой записи проверяется:
journal-check-hash = Если вынуть из записи поле «hash», а остальные записать в канонической форме, хеш SHA‑256 этого текста должен быть равен «hash».
journal-check-previous = Поле «previous» должно быть равно полю «hash» предыдущей записи; у первой записи «previous» — это 64 нуля.
journal-check-seq = Поле «seq» должно быть на единицу больше, чем у предыдущей записи; у первой записи «seq» равен 1.
journal-check-python = Это делает следующая программа на Python. Имя файла указывается при запуске; проверив файл, она показывает номер и контрольный код последней записи:
journal-check-program = То же делает и программа этого сайта. После «noted» укажите то, что Вы когда-либо записали:
journal-members = Из чего состоит запись
journal-member = { $member ->
    [seq] номер
    [previous] контрольный код предыдущей записи
    [hash] контрольный код этой записи
    [at] когда совершено действие: миллисекунды с 1970-01-01 00:00 UTC
    [recorded] когда внесено в журнал, в том же счёте
    [municipality] муниципалитет, совершивший действие
    [kind] вид действия
    [group] тема — первое слово вида
    [subject] страница, которой касается действие
    [title] название этой страницы на тех языках, на которых оно написано
    [values] числа и слова: например, сколько собрано подписей
    [cause] метка действия (хеш): внести одно действие дважды невозможно
   *[v] версия строения записи
}

# Consultations.
journal-act-consultation-opened = Начато обсуждение «{ $title }».
journal-act-consultation-closed = Завершено обсуждение «{ $title }». Получено высказываний: { $total }, из них от жителей этого муниципалитета: { $own }.
journal-act-consultation-answered = Опубликован ответ администрации по обсуждению «{ $title }».
journal-act-consultation-document = Опубликован для обсуждения документ «{ $title }».
journal-act-consultation-document-version = Опубликована редакция { $version } обсуждаемого документа «{ $title }».

# Petitions.
journal-act-petition-opened = Начат сбор подписей под петицией «{ $title }».
journal-act-petition-accepted = Принята петиция «{ $title }».
journal-act-petition-paper = Учтены подписи на бумаге под петицией «{ $title }»: { $count }; вычеркнуто строк: { $struck }.
journal-act-petition-progress = Сообщено, что делается по петиции «{ $title }».
journal-act-petition-finished = Завершено всё обещанное в ответе на петицию «{ $title }».
journal-act-petition-rejected = Отклонена петиция «{ $title }». { petitions-reason }
journal-act-petition-reached = Петиция «{ $title }» собрала { $count ->
    [one] { $count } подпись жителей этого муниципалитета
    [few] { $count } подписи жителей этого муниципалитета
    [many] { $count } подписей жителей этого муниципалитета
   *[other] { $count } подписи жителей этого муниципалитета
}: { $step ->
    [debate] её обязан обсудить Совет.
   *[answer] на неё обязана ответить администрация.
}
journal-act-petition-closed = Завершён сбор подписей под петицией «{ $title }». Собрано подписей: { $total }, из них от жителей этого муниципалитета: { $own }.
journal-act-petition-answered = Опубликован ответ администрации на петицию «{ $title }».
journal-act-petition-exported = Комиссии выдан список подписавших петицию «{ $title }» ({ $format ->
    [csv] CSV
    [json] JSON
   *[pdf] PDF
}): { $count ->
    [one] { $count } подпись жителей этого муниципалитета.
    [few] { $count } подписи жителей этого муниципалитета.
    [many] { $count } подписей жителей этого муниципалитета.
   *[other] { $count } подписи жителей этого муниципалитета.
}

# Sittings.
journal-act-sitting-announced = Опубликована повестка заседания «{ $title }».
journal-act-sitting-scheduled = Петиция «{ $title }» внесена в повестку заседания совета.
journal-act-sitting-decided = Опубликованы решения заседания «{ $title }» и результаты голосований. Решений: { $decisions }.

# News.
journal-act-news-published = Опубликована новость «{ $title }».

# Moderation.
journal-act-moderation-decided = { $municipality }: на странице «{ $title }» { $action ->
    [hide] скрыто высказывание
    [ask-edit] автора попросили исправить высказывание
    [close] закрыт разговор
    [suspend] скрыто высказывание, его автору временно запрещено писать
    [release] опубликовано задержанное высказывание
   *[keep] после рассмотрения сообщения высказывание оставлено
    } (правило «{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }»).
journal-act-moderation-reviewed = { $municipality }: по жалобе автора решение о высказывании на странице «{ $title }» { $outcome ->
    [reversed] отменено
   *[upheld] оставлено в силе
    } (правило «{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }»).

# Staff.
journal-act-staff-granted = { $municipality }: сотруднику назначена роль { $role ->
    [administrator] администратора
    [editor] редактора
    [moderator] модератора
    [translator] переводчика
   *[councillor] депутата
}.
journal-act-staff-revoked = { $municipality }: у сотрудника отозвана роль { $role ->
    [administrator] администратора
    [editor] редактора
    [moderator] модератора
    [translator] переводчика
   *[councillor] депутата
}.

# Residency.
journal-act-residency-letters = { $municipality }: подготовлены письма с кодами для подтверждения места жительства. Количество писем: { $count }.
journal-act-residency-roll = { $municipality }: обновлён список жителей, по которому подтверждается место жительства. Количество записей: { $count }.
journal-act-residency-ended = { $municipality }: подтверждение места жительства одного жителя прекращено.
journal-act-residency-staff-left = { $municipality }: один сотрудник переехал в другой муниципалитет и лишился роли.

journal-act-petition-invalidated = Под петицией «{ $title }» { $count ->
    [one] признана недействительной { $count } подпись
    [few] признаны недействительными { $count } подписи
    [many] признано недействительными { $count } подписей
   *[other] признаны недействительными { $count } подписи
}. { petitions-invalid-reason }
journal-act-petition-restored = Под петицией «{ $title }» { $count ->
    [one] снова учитывается { $count } подпись, ранее признанная недействительной
    [few] снова учитываются { $count } подписи, ранее признанные недействительными
    [many] снова учитывается { $count } подписей, ранее признанных недействительными
   *[other] снова учитываются { $count } подписи, ранее признанные недействительными
}.
