# Answers: official answers to contributions, and the questions that wait for one.

answers-official = Official answer
answers-changed = Answer changed on { $at }. Show the earlier wordings
answers-earlier = in force from { $at }
answers-due = To be answered by
answers-late = The answer is late, it was due by
answers-done = Answered
answers-answer = Answer officially
answers-change = Change the official answer
answers-summary-answered = { $count ->
    [one] { $count } question answered
   *[other] { $count } questions answered
}
answers-summary-waiting = { $count ->
    [one] { $count } waiting
   *[other] { $count } waiting
}
answers-kind-question = Question
answers-kind-feedback = Feedback
answers-kind-again = Not settled by the answer

# A consultation's questions in public.
answers-questions = Questions to the administrations
answers-questions-lead = Where several administrations hold a consultation, they owe the answer together: it is due when the shortest of their terms ends, and an answer by one of them is enough.
answers-questions-none = Every question has been answered.
answers-questions-none-answered = No question has been answered yet.
answers-waiting = Waiting for an answer
answers-answered = Answered
answers-back = Back to the page

# A town's desk.
answers-desk = Questions waiting for an answer
answers-desk-text = Answer residents’ questions and feedback officially before they are due.
answers-desk-lead = { $count ->
    [one] { $count } question or piece of feedback is waiting. What is due first comes first.
   *[other] { $count } questions and pieces of feedback are waiting. What is due first comes first.
}
answers-desk-none = Nothing is waiting at the moment.
answers-filter = Page
answers-filter-all = All pages
answers-filter-show = Show

# Writing an answer.
answers-write-title = Official answer
answers-change-title = Changing the official answer
answers-asked = What you are answering
answers-office = Signed by
answers-office-hint = The administration or the office in it.
answers-text = Text of the answer
answers-text-hint = Say what was decided, why, and what will be done next. Leave out personal data.
answers-change-hint = When you change the answer, the earlier text stays visible with its date.
answers-publish = Publish the answer
answers-problem-changed = While you were writing, your administration’s answer was published or changed. It is shown above; your text is still in the form. If yours should stand, publish it again.
answers-problem-withheld = This contribution is not shown at the moment, so it cannot be answered.
web-done-answers-given = The official answer has been published.

# Letters.
answers-mail-answered-subject = The administration has answered you: { $title }
answers-mail-answered = { $office } ({ $administration }) has officially answered what you wrote on the page ‘{ $title }’:
answers-mail-read = Read the answer
answers-mail-editors-subject = Residents are waiting for an answer
answers-mail-new = { $count ->
    [one] { $count } new question or piece of feedback has come in.
   *[other] { $count } new questions and pieces of feedback have come in.
}
answers-mail-soon = { $count ->
    [one] The answer to { $count } question or piece of feedback is due soon.
   *[other] Answers to { $count } questions and pieces of feedback are due soon.
}
answers-mail-late = { $count ->
    [one] The answer to { $count } question or piece of feedback is overdue.
   *[other] Answers to { $count } questions and pieces of feedback are overdue.
}
answers-mail-open = Open the list

# For other rooms.
journal-act-consultation-replied = A resident was officially answered on the page of the consultation ‘{ $title }’.
journal-act-consultation-reworded = An official answer to a resident on the page of the consultation ‘{ $title }’ was changed; the earlier text stays visible.
journal-act-petition-replied = A resident was officially answered on the page of the petition ‘{ $title }’.
journal-act-petition-reworded = An official answer to a resident on the page of the petition ‘{ $title }’ was changed; the earlier text stays visible.
municipalities-rule-question-days = { $count ->
    [one] The administration answers a question in a consultation within { $count } working day.
   *[other] The administration answers a question in a consultation within { $count } working days.
}
