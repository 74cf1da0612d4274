# The front page and pages about the site.

pages-front-title = Два берега — один разговор
pages-front-lead = Жители Пагегяй и Советска вместе обсуждают, что делать на обоих берегах Немана, подают петиции и получают ответы — каждый на своём языке.
pages-front-consultations = Участвовать в обсуждениях
pages-front-petitions = Подписать петицию
pages-open-consultations = Идёт обсуждение
pages-all-consultations = Все обсуждения
pages-no-consultations = Сейчас открытых обсуждений нет.
pages-open-petitions = Идёт сбор подписей
pages-all-petitions = Все петиции
pages-no-petitions = Сейчас подписи не собираются.
pages-answers = Последние ответы администраций
pages-sittings = Ближайшие заседания
pages-all-sittings = Все заседания
pages-all-news = Все новости

pages-accessibility-lead = Муниципалитеты стремятся к тому, чтобы сайтом мог пользоваться каждый житель, как того требует Директива (ЕС) 2016/2102 о доступности сайтов и мобильных приложений органов государственного сектора.
pages-accessibility-status = Соответствие
pages-accessibility-status-text = Сайт частично соответствует требованиям WCAG 2.2 уровня AA и стандарта EN 301 549; исключения перечислены ниже.
pages-accessibility-limits = Что пока недоступно
pages-accessibility-limit-machine = Машинный перевод может быть неточным, поэтому он всегда отмечен, а оригинал открывается одним нажатием.
pages-accessibility-limit-people = Тексты жителей могут быть сложны для понимания: сайт их не исправляет, а только указывает, на каком языке они написаны.
pages-accessibility-how = Как мы проверяем
pages-accessibility-how-text = Каждая страница на всех языках автоматически проверяется инструментом axe-core. Кроме того, мы проверяем, что всё доступно с одной клавиатуры, без JavaScript и на экране шириной 360 пикселей. Заявление подготовлено по итогам самостоятельной оценки.
pages-accessibility-feedback = Замечания
pages-accessibility-feedback-html = Если какая-то часть сайта Вам недоступна, напишите по адресу <a href="mailto:{ $contact }">{ $contact }</a>: мы ответим и предоставим сведения в удобном для Вас виде.
pages-accessibility-enforcement = Если ответ Вас не устроил
pages-accessibility-enforcement-text = В Литве можно обратиться в Комитет развития информационного общества или в Службу контролёра по равным возможностям.

pages-privacy-lead = Персональные данные жителей каждого муниципалитета хранятся только в хранилище этого муниципалитета. Всем видны лишь выбранное Вами имя и то, что Вы написали.
pages-privacy-who = Кто обрабатывает данные
pages-privacy-controller-html = Жители { $town }: { $administration }, <a href="mailto:{ $mail }">{ $mail }</a>.
pages-privacy-what = Что мы храним
pages-privacy-account = Учётная запись: выбранное имя, адрес электронной почты, язык и муниципалитет. Хранится, пока у Вас есть учётная запись.
pages-privacy-public = Высказывания: Ваш текст и выбранное имя видны всем на всех языках сайта.
pages-privacy-signature = Подпись под петицией: входит в общее число, которое видят все, а имя показывается только с Вашего разрешения. Пока петиция открыта, подпись можно отозвать.
pages-privacy-address = Сетевой адрес (IP) используется только для ограничения числа запросов: он хранится в памяти и никуда не записывается.
pages-privacy-cookies = Файлы cookie
pages-privacy-cookies-lead = Мы используем только необходимые файлы cookie, поэтому не просим согласия. Сайт ничего не передаёт третьим лицам.
pages-privacy-cookie = Файл cookie
pages-privacy-purpose = Зачем нужен
pages-privacy-kept = Срок действия
pages-privacy-cookie-purpose = { $cookie ->
    [session] Узнаёт Вас после входа
    [browser] Связывает письмо для входа с браузером, в котором Вы его запросили
   *[language] Запоминает выбранный язык
}
pages-privacy-cookie-kept = { $cookie ->
    [session] 30 дней или до выхода
    [browser] 15 минут
   *[language] Один год
}
pages-privacy-rights = Ваши права
pages-privacy-rights-html = Вы можете ознакомиться со своими данными, исправить их, получить их копию или попросить удалить. Пишите по адресу <a href="mailto:{ $contact }">{ $contact }</a>.
