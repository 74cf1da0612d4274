# The demonstration's mailbox.

demo-mail-title = Демонстрационная почта
demo-mail-lead = Здесь видны все письма, которые отправил демонстрационный сайт. Новое письмо появляется через несколько секунд.
demo-mail-reload = Проверить почту
demo-mail-all = Все письма
demo-mail-filtered = Показаны только: { $filter }
demo-mail-empty = Писем пока нет. Войдите на сайт или напишите что-нибудь, и вскоре придёт первое письмо.
demo-mail-to = Кому:
demo-mail-from = От кого:
demo-mail-when = Когда:
demo-mail-language = Язык:
demo-mail-plain = Текст письма
demo-mail-html = Как письмо показывает почтовая программа
