# Feedback about the administrations' work, and its public answers.

feedback-title = Feedback on the administrations’ work
feedback-lead = Thanks and criticism, written in public to the administrations, and their answers. You may write to either administration, whichever bank you live on.
feedback-front = Feedback on the administrations’ work
feedback-write = Give feedback
feedback-filters = Feedback by state and administration
feedback-all-towns = All administrations
feedback-none = There is no such feedback.
feedback-to = to:
feedback-tone-praise = Thanks
feedback-tone-criticism = Criticism
feedback-withheld = Feedback that is not shown
feedback-answered = The administration has answered.

feedback-figures = How the administrations answer
feedback-figures-town = Administration
feedback-figures-in-time = Of these in time
feedback-figures-took = On average within
feedback-figures-hint = The average is of the latest 100 answers.
feedback-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# Writing.
feedback-write-lead = Say what the administration did well, or what it should do differently. Your feedback and the answer will be public; if you need an answer for yourself alone, apply in the way the law lays down.
feedback-municipality = Which administration you are writing to
feedback-term-working = { $count ->
    [one] Answers within { $count } working day.
   *[other] Answers within { $count } working days.
}
feedback-term-calendar = { $count ->
    [one] Answers within { $count } calendar day.
   *[other] Answers within { $count } calendar days.
}
feedback-tone = What it is
feedback-subject = Subject
feedback-subject-hint = One sentence of at most { $max } characters.
feedback-text = Feedback
feedback-text-hint = Say where and when, and what you expect. Leave out other people’s personal data.
feedback-send = Publish
feedback-back = Back to feedback
web-done-feedback-sent = Your feedback has been published and passed to the administration. We will write to you when it answers.

# What the author says of the answer.
feedback-judge = What you think of the answer
feedback-judge-question = Did the answer help?
feedback-judge-yes = Yes, it is settled
feedback-judge-no = No, it is not settled
feedback-follow-up = What is missing
feedback-follow-up-hint = If it is not settled you may say why, once. The administration answers that within the same term.
feedback-judge-send = Send
feedback-settled = The author: settled
feedback-unsettled = The author: not settled
feedback-problem-unanswered = The administration has not answered yet.
feedback-problem-said = You have already said what you think of the answer; it cannot be changed.
feedback-reply = Join the conversation
web-done-feedback-judged = Thank you. What you think of the answer has been published.

# For other rooms.
journal-act-feedback-replied = The official answer to a resident’s feedback on the administration’s work was published.
journal-act-feedback-reworded = The official answer to a resident’s feedback on the administration’s work was changed; the earlier text stays visible.
municipalities-rule-feedback-days = { $count ->
    [one] The administration answers feedback on its work within { $count } working day.
   *[other] The administration answers feedback on its work within { $count } working days.
}
municipalities-rule-feedback-calendar-days = { $count ->
    [one] The administration answers feedback on its work within { $count } calendar day.
   *[other] The administration answers feedback on its work within { $count } calendar days.
}
privacy-part-feedback = Feedback on the administrations’ work
privacy-keeps-feedback-what = Which administration you wrote to, the subject, your chosen name and what you think of the answer, public.
privacy-keeps-feedback-end = The feedback stays with its answer; ‘Former resident’ stands in the place of the name, and the text can no longer be linked to you.
privacy-field-settled = Whether the answer helped
privacy-word-kind-praise = Thanks
privacy-word-kind-criticism = Criticism
