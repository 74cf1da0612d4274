# Drafting: consultations that several hosts prepare together, and their timetables.

drafting-timetable = График
drafting-now = сейчас
drafting-slot = с { $from } до { $until }
drafting-may-information = Можно ознакомиться с информацией. На этом этапе высказывания не принимаются.
drafting-may-questions = Можно задавать вопросы и комментировать.
drafting-may-proposals = Можно вносить предложения, комментировать и задавать вопросы.
drafting-may-discussion = Можно обсуждать, вносить предложения и задавать вопросы.
drafting-may-vote = Идёт голосование. Высказывания больше не принимаются.
drafting-may-decision = Готовится решение. Высказывания больше не принимаются.
drafting-may-follow-up = Сообщается, как исполняется решение. Высказывания больше не принимаются.

# Acts in the journal.
journal-act-consultation-entered = В обсуждении «{ $title }» начался этап { $phase ->
    [information] информирования
    [questions] вопросов
    [proposals] предложений
    [discussion] дискуссии
    [vote] голосования
    [decision] подготовки решения
   *[other] исполнения решения
}.
