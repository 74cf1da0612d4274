# Moderation: rules, reports, cases, decisions, appeals, the public report.

web-moderation = Moderation
web-done-contribution-held = Your contribution has been received. It holds a link, so a moderator will look at it before it is published.
web-done-reported = Thank you, your report has been received. We will write to you about the decision.
web-done-edited = The changed contribution has been passed to a moderator.
web-done-decided = The decision has been made and a letter sent to the author.
web-done-reviewed = The appeal has been decided and a letter sent to the author.
web-done-appealed = Your appeal has been received. Somebody else will examine it, and we will write to you about the outcome.

moderation-rule-insult = Insults
moderation-rule-insult-text = We talk about ideas and deeds, and do not insult, humiliate or call people names.
moderation-rule-hatred = Hatred
moderation-rule-hatred-text = We do not despise people or stir up hatred against them for their nationality, language, faith, sex, age, disability or anything else that they are.
moderation-rule-threat = Threats and violence
moderation-rule-threat-text = We threaten nobody, and neither call for violence nor praise it.
moderation-rule-personal-data = Personal data
moderation-rule-personal-data-text = We do not publish another person’s address, telephone number, health or other private data without their consent.
moderation-rule-falsehood = Deception
moderation-rule-falsehood-text = We do not publish what we know to be untrue, and do not pass for another person or office.
moderation-rule-spam = Advertising and spam
moderation-rule-spam-text = We do not advertise goods and services, repeat the same text, or place links that have nothing to do with the topic.
moderation-rule-unlawful = Unlawful content
moderation-rule-unlawful-text = We do not publish what the law forbids, and do not call on others to break it.
moderation-rule-off-topic = Off topic
moderation-rule-off-topic-text = We write about what is discussed here; there are other pages for other questions.

moderation-rules-title = Rules of the discussions
moderation-rules-lead = The rules are the same on both banks. Every decision of a moderator names the one that was broken.
moderation-how-title = How moderation works
moderation-how-report = { $hours ->
    [one] Any resident who has signed in can report that a rule is broken. We try to examine reports within { $hours } hour.
   *[other] Any resident who has signed in can report that a rule is broken. We try to examine reports within { $hours } hours.
}
moderation-how-decide = A moderator of the author’s municipality decides. They can keep the contribution, ask for it to be changed, hide it, close the thread, or suspend the author from writing for a while.
moderation-how-reasons = The author gets a letter in their own language that says what was decided and why. Where a text was hidden, a note remains that names the rule.
moderation-how-appeal = { $days ->
    [one] The author can appeal within { $days } day. Somebody other than the one who decided examines the appeal.
   *[other] The author can appeal within { $days } days. Somebody other than the one who decided examines the appeal.
}
moderation-how-automatic = Only contributions with links by new residents whom no municipality has confirmed yet are held automatically. A person always decides whether to publish them.

moderation-report-title = Report a contribution
moderation-reported = What you are reporting
moderation-report-lead = A moderator of the author’s municipality will examine the report. The author will not learn who reported.
moderation-report-staff = You are a moderator of this municipality: after reporting you go straight to the decision.
moderation-report-rule = Which rule is broken?
moderation-report-note = Explanation
moderation-report-note-hint = If the text itself does not show what is wrong with it, say so.
moderation-report-send = Report
moderation-report-before = You have reported this contribution already. We will write to you about the decision.
moderation-back = Go back
moderation-problem-reports = { $max ->
    [one] At most { $max } report an hour can be sent. Try again later.
   *[other] At most { $max } reports an hour can be sent. Try again later.
}
moderation-problem-stale = While you were writing, the case changed: below you see how it stands now. Your decision has not been recorded.
moderation-problem-days = { $max ->
    [one] Enter a number from 1 to { $max }.
   *[other] Enter a number from 1 to { $max }.
}
moderation-problem-appeal = This decision can no longer be appealed: the time is over, or the contribution has been decided on anew.
moderation-problem-unchanged = The text has not been changed. Change it and send it again.

moderation-edit-title = Change your contribution
moderation-edit-lead = A moderator will look at the changed text; only then will others see it.
moderation-edit-why = Why we ask you to change it
moderation-edit-appeal = The whole decision, and how to appeal
moderation-edit-send = Send the changed text

moderation-decision-title = Decision about your contribution
moderation-text = The contribution
moderation-text-gone = The text is gone: its author’s data have been erased.
moderation-reasons = The decision and its reasons
moderation-what = What was decided
moderation-until = Until
moderation-when = When and by whom
moderation-by-rule = Rule
moderation-how-found = How it was found
moderation-facts = Facts and circumstances
moderation-done = { $action ->
    [hide] The contribution was hidden
    [ask-edit] The author was asked to change the contribution
    [close] The thread was closed
    [suspend] The contribution was hidden and its author suspended from writing
    [release] The contribution was published
   *[keep] The contribution was kept
}
moderation-found = { $found ->
    [automatic] Held automatically
    [staff] Noticed by a moderator
   *[report] Reported by residents
}
moderation-to-case = To the case

moderation-appeal-title = Appeal
moderation-appeal-lead = If you disagree with the decision, write why. Somebody else will examine the appeal free of charge. You can also turn to a court; send questions to { $contact }.
moderation-appeal-until = You can appeal until:
moderation-appeal-text = Why do you disagree?
moderation-appeal-hint = Write what is wrong with the decision and why the contribution does not break the rule.
moderation-appeal-send = Send the appeal
moderation-appeal-none = This decision can no longer be appealed here. Send questions to { $contact }.
moderation-appeal-made = The author’s appeal,
moderation-appeal-state = { $state ->
    [upheld] The decision was upheld
    [reversed] The decision was reversed
   *[open] The appeal is being examined
}

moderation-desk = Moderation queue
moderation-desk-text = Reports, contributions that are held, and authors’ appeals.
moderation-queue-lead = { $hours ->
    [one] Decide within { $hours } hour. The cases that have waited longest come first.
   *[other] Decide within { $hours } hours. The cases that have waited longest come first.
}
moderation-queues = Queues
moderation-queue = { $queue ->
    [held] Held
    [awaiting] Awaiting changes
    [appeal] Appeals
    [decided] Decided
   *[open] Reported
}
moderation-filter-rules = Show the cases of one rule only
moderation-filter-all = All rules
moderation-queue-empty = There is nothing in this queue.
moderation-keys-queue = Keys: j – next case, k – previous, o – open, 1–5 – queue.
moderation-keys-case = Keys: 1–5 – decision, u – back to the queue.
moderation-reports = { $count ->
    [one] { $count } report
   *[other] { $count } reports
}
moderation-late = Late
moderation-due = Decide by
moderation-waits-hours = { $count ->
    [0] Waiting for less than an hour
    [one] Waiting for { $count } hour
   *[other] Waiting for { $count } hours
}
moderation-waits-days = { $count ->
    [one] Waiting for { $count } day
   *[other] Waiting for { $count } days
}

moderation-case-title = Case
moderation-case-about = About the case
moderation-case-state = Queue
moderation-case-rule = Rule named
moderation-case-opened = Opened
moderation-case-since = In this queue since
moderation-case-standing = Earlier decisions
moderation-standing = { $count ->
    [0] None about the author’s contributions
    [one] { $count } about the author’s other contributions
   *[other] { $count } about the author’s other contributions
}
moderation-context = See it in the discussion
moderation-versions = Earlier texts
moderation-version-until = Text until
moderation-no-reports = There are no reports.
moderation-history = Decisions
moderation-by-you = Decided by you.
moderation-by-colleague = Decided by another member of staff.
moderation-decide = Decide
moderation-decide-action = Decision
moderation-action-keep = Keep
moderation-action-keep-text = No rule is broken; those who reported will be told.
moderation-action-hide = Hide
moderation-action-hide-text = In place of the text a note will name the rule.
moderation-action-ask-edit = Ask for a change
moderation-action-ask-edit-text = Others do not see the text until the author has changed it and a moderator has looked at it.
moderation-action-close = Close the thread
moderation-action-close-text = The text stays, but neither it nor the rest of its thread can be replied to any more.
moderation-action-suspend = Hide and suspend the author
moderation-action-suspend-text = The author can read, appeal and withdraw signatures, but not write, report or sign.
moderation-action-release = Publish
moderation-action-release-text = Everybody will see the text, and those whom it concerns will get letters.
moderation-days = Days of suspension
moderation-days-hint = { $max ->
    [one] Only if you suspend the author; at most { $max } day.
   *[other] Only if you suspend the author; at most { $max } days.
}
moderation-facts-hint = The author will get this in a letter. Write which part of the text breaks the rule and why, or why it does not.
moderation-decide-send = Make the decision
moderation-review = Decide the appeal
moderation-review-outcome = Outcome of the appeal
moderation-review-uphold = Uphold the decision
moderation-review-reverse = Reverse the decision: restore the text and the right to write
moderation-review-facts = Reasons
moderation-review-send = Decide the appeal
moderation-review-other = Another moderator or an administrator has to decide the appeal, not the one who made the decision.

moderation-title = Moderation report
moderation-lead = How many decisions each municipality made, by which rules, and how fast. Numbers only: neither persons nor texts are shown.
moderation-quarters = Quarters
moderation-quarter = Q{ $number } { $year }
moderation-table = { $table ->
    [rule] By rule
    [action] By decision
    [found] How it was found
    [appeal] Appeals
   *[all] Altogether
}
moderation-table-what = { $table ->
    [rule] Rule
    [action] Decision
    [found] Source
    [appeal] Outcome of the appeal
   *[all] Number
}
moderation-together = Together
moderation-counted = { $word ->
    [reports] Reports received
    [open] Appeal being examined
    [upheld] Decision upheld
    [reversed] Decision reversed
   *[decisions] Decisions made
}
moderation-took = Time to act
moderation-took-how = The median: half of the cases were decided faster, half slower. It is taken of the quarter’s newest decisions, at most { $count }.
moderation-took-none = Nothing was decided
moderation-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
moderation-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
moderation-csv = Download the numbers (CSV)

moderation-mail-decision-subject = { $action ->
    [release] Your contribution was published: { $title }
    [ask-edit] Please change your contribution: { $title }
    [close] Thread closed: { $title }
    [suspend] You are suspended from writing: { $title }
   *[hide] Your contribution was hidden: { $title }
}
moderation-mail-decision = { $action ->
    [release] A moderator has looked at your contribution on ‘{ $title }’, and everybody sees it now.
    [ask-edit] We ask you to change your contribution on ‘{ $title }’. Until you do, others do not see it.
    [close] We have closed the thread on ‘{ $title }’ that your contribution belongs to. It stays, but can no longer be replied to.
    [suspend] Your contribution on ‘{ $title }’ was hidden, and for a while you may not write, report or sign.
   *[hide] Your contribution on ‘{ $title }’ was hidden: others no longer see it.
}
moderation-mail-until = This holds until { $until }.
moderation-mail-text = The contribution that was decided on:
moderation-mail-rule = Rule:
moderation-mail-facts = Facts and circumstances, as stated by whoever decided:
moderation-mail-language = { $language ->
    [lt] Written in Lithuanian.
    [ru] Written in Russian.
    [en] Written in English.
   *[other] Written in another language.
}
moderation-mail-found = { $found ->
    [automatic] The contribution was held automatically, because it has a link and the account is new. A person made the decision.
    [staff] A moderator noticed the contribution. A person made the decision.
   *[report] Other residents reported the contribution. A person made the decision.
}
moderation-mail-appeal = If you disagree, you can appeal until { $until }. Somebody else will examine the appeal free of charge. You can also turn to a court.
moderation-mail-open = { $can_appeal ->
    [yes] The decision, and how to appeal
   *[no] The whole decision
}
moderation-mail-appeal-subject = { $outcome ->
    [reversed] Your appeal has succeeded: { $title }
   *[upheld] Your appeal has been examined: { $title }
}
moderation-mail-reviewed = We have examined your appeal against a decision on ‘{ $title }’. Somebody other than the one who first decided did so.
moderation-mail-review = { $outcome ->
    [reversed] { $action ->
        [close] The decision was reversed: the thread is open again.
        [suspend] The decision was reversed: everybody sees your contribution again, and you can write again.
       *[hide] The decision was reversed: everybody sees your contribution again.
    }
   *[upheld] The decision was upheld.
}
moderation-mail-outcome-subject = About your report: { $title }
moderation-mail-outcome = Thank you for reporting a contribution on ‘{ $title }’. A moderator has examined it.
moderation-mail-outcome-action = { $action ->
    [hide] The contribution was hidden.
    [ask-edit] The author was asked to change the contribution; until then others do not see it.
    [close] The thread was closed: it can no longer be replied to.
    [suspend] The contribution was hidden, and its author suspended from writing.
    [release] The contribution was changed and published again.
   *[keep] The contribution breaks no rule and stays.
}
moderation-mail-outcome-rule = It was assessed under the rule:
moderation-mail-thanks = We have not told the author your name.
moderation-mail-place = See the place in the discussion
