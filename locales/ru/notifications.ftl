# Letters about what somebody takes part in, and how to stop them.

notifications-unsubscribe-title = Письма на эту тему
notifications-unsubscribe-lead = Если Вы нажмёте кнопку, писем об этой странице больше не будет. Другие письма будут приходить, как прежде.
notifications-about = Страница, о которой мы пишем
notifications-stop = Больше не получать писем на эту тему
notifications-muted = Писем на эту тему больше не будет.
notifications-muted-undo = Если Вы передумали, можно снова получать письма.
notifications-resume = Снова получать письма на эту тему
