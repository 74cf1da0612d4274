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
