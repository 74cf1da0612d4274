# Consultations: what the municipalities ask their residents.

consultations-title = Обсуждения
consultations-lead = Муниципалитеты спрашивают жителей вместе или каждый отдельно. Читайте, пишите на своём языке и следите за тем, что из этого выйдет.
consultations-open-title = Идут сейчас
consultations-closed-title = Завершённые обсуждения
consultations-none-open = Сейчас не проводится ни одного обсуждения.
consultations-all = Все обсуждения
consultations-closed = Завершено
consultations-upcoming = Начнётся { $day }
consultations-opens = Начало:
consultations-closes = { $status ->
    [closed] Завершилось
   *[open] Завершается
}

consultations-phase-information = Информирование
consultations-phase-questions = Вопросы
consultations-phase-proposals = Предложения
consultations-phase-discussion = Дискуссия
consultations-phase-vote = Голосование
consultations-phase-decision = Решение
consultations-phase-follow-up = Исполнение

consultations-now-upcoming = Обсуждение ещё не началось. Пока Вы можете ознакомиться с его текстом.
consultations-now-closed = Обсуждение завершено. Высказывания остаются открытыми для чтения, новые не принимаются.
consultations-now-information = Ознакомьтесь с информацией. Вопросы и предложения будут приниматься на следующих этапах.
consultations-now-questions = Спросите о том, что неясно. Ответы будут опубликованы на обоих языках.
consultations-now-proposals = Предложите, что и как сделать, или выскажитесь о предложениях других.
consultations-now-discussion = Скажите, что Вы думаете, предлагайте, спрашивайте и отвечайте другим жителям.
consultations-now-vote = Высказывания больше не принимаются: идёт голосование.
consultations-now-decision = Высказывания больше не принимаются: муниципалитеты готовят решение.
consultations-now-follow-up = Решение принято. Здесь публикуется, как оно исполняется.
