# Outcomes of consultations: what was heard, what was decided, what is done.

outcome-title = What came of it
outcome-published-at = Published on
outcome-changed-at = changed on
outcome-write = Write the outcome
outcome-owed = { $state ->
    [late] The outcome has not been published, and the deadline has passed. Until it is, the consultation does not count as finished.
   *[awaited] The outcome is being written: this is where we shall say what we heard, what was decided, and why.
}
outcome-sign = { $state ->
    [published] Outcome published
    [late] Outcome overdue
   *[awaited] Outcome awaited
}

outcome-summary = What we heard
outcome-numbers = The numbers
outcome-numbers-text = Counted are the contributions that could be seen when the consultation closed. Each counts for the municipality in which its author lives.
outcome-by-stance = Contributions by position
outcome-by-kind = Contributions by kind
outcome-side = Municipality
outcome-people = People
outcome-contributions = Contributions
outcome-total = Together
outcome-stance-for = For
outcome-stance-against = Against
outcome-stance-neutral = Neither
outcome-kind-comment = Comments
outcome-kind-proposal = Proposals
outcome-kind-question = Questions
outcome-kind-reply = Replies
outcome-arguments = Main arguments
outcome-said-in = Said in:
outcome-contribution = contribution { $number }
outcome-items = What was taken up and what was not
outcome-taken = { $taken ->
    [yes] Taken up
    [partly] Partly taken up
   *[no] Not taken up
}
outcome-reason = Why:
outcome-decisions = What was decided
outcome-decision = Decision
outcome-follow-up = What happens next
outcome-follow-up-none = Nothing has been announced yet.
outcome-finished = Everything that was planned is over.
outcome-updates = What was reported, and when

# For editors.
outcome-desk = Outcomes of consultations
outcome-desk-text = When a consultation has closed, publish what you heard, what you decided and why; afterwards, report what is done.
outcome-desk-waiting = To be published
outcome-desk-none = The outcomes of all closed consultations are published.
outcome-desk-done = Published
outcome-desk-approved = Your municipality has approved it; another has yet to.
outcome-desk-left = { $count ->
    [0] Nothing is left to do.
    [one] { $count } thing is left to do.
   *[other] { $count } things are left to do.
}
outcome-staff-lead = All the municipalities that held the consultation write its outcome. It is published when each has approved the same version, readable in its own language.
outcome-public-page = The public page
outcome-approval = Approval
outcome-approval-given = – has approved this version
outcome-approval-earlier = – approved an earlier version; the text has changed since
outcome-approval-none = – has not approved it yet
outcome-is-current = This version is published. If anything is changed, all the municipalities will have to approve it anew.
outcome-approved-waits = Your municipality has approved this version. It will be published when the others have too.
outcome-lacks = It cannot be approved yet.
outcome-approve = Approve this version
outcome-approve-text = Read the whole text. When all the municipalities have approved this version it will be published, and everybody who took part will be written to in their own language.
outcome-written = The text
outcome-not-yet = Residents still read the earlier version: not all the municipalities have approved this one.
outcome-change = Change
outcome-remove = Remove
outcome-add-summary = Write what we heard
outcome-add-argument = Add an argument
outcome-add-item = Add what was taken up or not
outcome-add-decision = Write your municipality’s decision
outcome-add-milestone = Add something to be done
outcome-update = Report progress
outcome-edit-summary = Change what we heard
outcome-edit-decision = Your municipality’s decision
outcome-edit-arguments = Argument
outcome-edit-items = Taken up or not
outcome-edit-milestones = Something to be done
outcome-summary-hint = Short and honest: what people said, where they agreed, where they did not.
outcome-office = Signed by
outcome-office-hint = The administration or the office in it.
outcome-decision-hint = What your municipality decided, and what comes next.
outcome-argument = Argument
outcome-argument-hint = In a sentence or two.
outcome-links = Contributions that say so
outcome-links-hint = The address of each on a line of its own, { $max } at most.
outcome-item = What was asked for or proposed
outcome-item-hint = In a sentence or two.
outcome-taken-legend = Was it taken up?
outcome-reason-label = Why
outcome-by = Who decided so
outcome-milestone = To be done
outcome-milestone-hint = What your municipality will do.
outcome-note = Explanation
outcome-note-hint = Needed where something is dropped: say why.
outcome-other-languages = In other languages
outcome-now = What it says now:
outcome-save = Save
outcome-back = Back without saving

outcome-problem-link = This address does not lead to a public contribution to this consultation.
outcome-problem-links = Give { $max } contributions at most.
outcome-problem-by = Choose which municipality decided so.
outcome-problem-reason = Say why it is dropped.
outcome-refused-stale = Another editor has changed the text meanwhile. Look at what it says now; what you typed is not lost.
outcome-refused-many = No more can be added.
outcome-refused-summary = What was heard is not written yet.
outcome-refused-decision = Your municipality’s decision is not written yet.
outcome-refused-language = Not everything is written in your municipality’s language. Translate what is missing.
outcome-refused-published = Things to be done can be added only once the outcome is published.
outcome-refused-milestone = Your municipality has announced no such thing.

web-done-outcome-saved = Saved.
web-done-outcome-removed = Removed.
web-done-outcome-approved = The version is approved.
web-done-outcome-published = The outcome is published.

# Letters.
outcome-mail-open = Open the outcome
outcome-mail-published-subject = What came of it: { $title }
outcome-mail-published = You took part in the consultation ‘{ $title }’. Its outcome has been published: { $count ->
    [one] { $count } contribution was read
   *[other] { $count } contributions were read
}; it says what was decided, what was taken up, what was not, and why. Thank you for taking part.
outcome-mail-done-subject = Done: { $title }
outcome-mail-done = { $administration } reports that something planned after the consultation ‘{ $title }’, in which you took part, is done: ‘{ $milestone }’.
outcome-mail-finished-subject = Everything done: { $title }
outcome-mail-finished = Nothing is left to do after the consultation ‘{ $title }’, in which you took part. What was done and what was dropped is on the consultation’s page.
outcome-mail-approve-subject = Outcome to approve: { $title }
outcome-mail-approve = Another municipality has approved a version of the outcome of the consultation ‘{ $title }’. It will be published when you have approved it too.
outcome-mail-soon-subject = Outcome due soon: { $title }
outcome-mail-soon = The outcome of the consultation ‘{ $title }’ has not been published yet. The deadline is { $date }.
outcome-mail-late-subject = Outcome overdue: { $title }
outcome-mail-late = The outcome of the consultation ‘{ $title }’ was to be published by { $date }. Those who took part are still waiting, and its page says that it is late.

# The journal.
journal-act-consultation-outcome-published = The outcome of the consultation ‘{ $title }’ was published.
journal-act-consultation-outcome-changed = The outcome of the consultation ‘{ $title }’ was changed.
journal-act-consultation-milestone-done = It was reported what has been done after the consultation ‘{ $title }’.
journal-act-consultation-milestone-dropped = Something planned after the consultation ‘{ $title }’ was dropped.
