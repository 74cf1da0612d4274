# Drafting: consultations that several hosts prepare together, and their timetables.

drafting-timetable = Timetable
drafting-now = now
drafting-slot = from { $from } to { $until }
drafting-may-information = You can read what it is about. Contributions are not taken in this phase.
drafting-may-questions = You can ask questions and comment.
drafting-may-proposals = You can make proposals, comment and ask questions.
drafting-may-discussion = You can discuss, make proposals and ask questions.
drafting-may-vote = The vote is held. Contributions are no longer taken.
drafting-may-decision = The decision is prepared. Contributions are no longer taken.
drafting-may-follow-up = This is where you see how the decision is carried out. Contributions are no longer taken.

# Acts in the journal.
journal-act-consultation-entered = In the consultation ‘{ $title }’ the phase ‘{ $phase ->
    [information] Information
    [questions] Questions
    [proposals] Proposals
    [discussion] Discussion
    [vote] Vote
    [decision] Decision
   *[other] Follow-up
}’ began.

# Who may take part.
drafting-participation-registered = Anyone with an account may take part, from either town.
drafting-participation-verified = Residents whose municipality has confirmed where they live may take part, from either town.
drafting-participation-hosts = Only residents of the hosts with an account may take part. Others may read.
drafting-participation-verified-hosts = Only residents whom one of the hosts has confirmed may take part. Others may read.
drafting-required-hosts = Only residents of these municipalities may contribute here: { $towns }. Anyone may read.

# On the page of a consultation.
drafting-withdrawn-title = The consultation has been withdrawn
drafting-versions = Published versions
drafting-version = Version { $version }
drafting-first-version = This is the version that was published first.
drafting-no-versions = There is no history of versions yet.

# The desk.
drafting-desk = Preparing consultations
drafting-desk-text = Prepare consultations with other municipalities; translate, approve and publish them.
drafting-desk-count = { $count ->
    [0] No consultation is waiting for your municipality.
    [one] { $count } consultation is waiting for your municipality.
   *[other] { $count } consultations are waiting for your municipality.
}
drafting-desk-waiting = Waiting for your municipality
drafting-desk-waiting-none = Nothing is waiting at the moment.
drafting-desk-drafting = In preparation
drafting-desk-drafting-none = Nothing is in preparation.
drafting-desk-published = Published
drafting-desk-published-none = Nothing that was prepared here has been published yet.
drafting-desk-withdrawn = Withdrawn
drafting-desk-withdrawn-none = Nothing has been withdrawn.
drafting-row = Version { $version }, changed
drafting-adoptable = Prepared elsewhere
drafting-adoptable-text = These consultations were not published from here. Once you have moved one here, you can propose changes to it; nothing changes for residents.
drafting-adopt = Move here

# A draft.
drafting-new = New consultation
drafting-begin = Begin
drafting-title = Title
drafting-title-hint = Short and clear: what you are asking residents about.
drafting-summary = Summary
drafting-summary-hint = A few sentences for people to read in the list.
drafting-body = Text
drafting-body-hint = Leave an empty line between paragraphs. A heading begins with ‘## ’, an item of a list with ‘- ’.
drafting-hosts-legend = Who prepares it with you
drafting-hosts-hint = If you choose nobody, you prepare it alone; you can still invite others until it is published.
drafting-texts = Texts in { $language ->
    [ru] Russian
    [en] English
   *[lt] Lithuanian
}
drafting-terms = Timetable and participants
drafting-terms-text = A phase lasts until the next one begins. Leave the day of a phase empty if you do not need it. Without an hour, a phase begins at 9:00 and the consultation closes at 18:00.
drafting-by-clock = Times are by the local clock of { $town }.
drafting-from-day = From (day)
drafting-from-hour = From (time)
drafting-day = Day
drafting-hour = Time
drafting-closing = Close of the consultation
drafting-no-timetable = There is no timetable yet.
drafting-who = Who may take part
drafting-save = Save
drafting-back = Back without saving
drafting-edit = Change
drafting-public = Public page of the consultation
drafting-approvals = Who has approved this version
drafting-approved = approved
drafting-approved-before = published with the agreement of this municipality
drafting-not-approved = not approved yet
drafting-approve = Approve version { $version }
drafting-approve-text = You approve this very version in { $language ->
    [ru] Russian
    [en] English
   *[lt] Lithuanian
}. It is published at once when every host has approved it. If anybody changes it, it has to be approved again.
drafting-approve-missing = You cannot approve it yet: the title, the summary or the text is missing in { $language ->
    [ru] Russian.
    [en] English.
   *[lt] Lithuanian.
}
drafting-changes = What has changed since you last looked
drafting-seen = Mark as seen
drafting-all-texts = Texts side by side
drafting-original = original
drafting-machine = machine translation
drafting-incomplete = unfinished
drafting-optional = Optional: whoever reads in this language is shown the original.
drafting-invite = Invite others to prepare it with you
drafting-invite-text = The municipality that you invite sees the whole text and can translate and change it. The consultation is not published without its approval.
drafting-withdraw = Withdraw the consultation
drafting-withdraw-text = Preparation ends for every host. The withdrawal is entered in the journal without the title of the consultation.
drafting-withdraw-public = The consultation ends at once. Everybody sees the reason, and the withdrawal is entered in the journal.
drafting-reason = Reason
drafting-stale-title = Somebody else has changed this text
drafting-stale-text = Below you see how what you wrote differs from the text as it is now. What you wrote is still in the form. If you save it again, it replaces the text as it is now.
drafting-state-waiting = Waiting for your municipality
drafting-state-drafting = In preparation
drafting-state-published = Published
drafting-state-withdrawn = Withdrawn

drafting-problem-stale = While you were writing, another editor changed this part, so your changes have not been saved. Compare the two and save again.
drafting-problem-approve-stale = While you were reading, the consultation was changed, so what you wanted to do has not been done. Please look at the version as it is now.
drafting-problem-withdrawn = The consultation has been withdrawn; it can no longer be changed.
drafting-problem-missing = It cannot be approved yet: a text in the language of your municipality is missing.
drafting-problem-timetable = It cannot be approved yet: the timetable is unfinished.
drafting-problem-past = The timetable names a time that has passed. Correct the timetable and approve again.
drafting-problem-begun = The beginning of a phase that has begun, and the times of a consultation that has closed, cannot be changed.
drafting-problem-published = The consultation has been published; its hosts can no longer be changed.
drafting-problem-no-phase = Say when at least one phase begins.
drafting-problem-order = This phase must begin later than the one before it.
drafting-problem-closing = The consultation must close later than its last phase begins.
drafting-problem-no-closing = Say when the consultation closes.
drafting-problem-date = Write the date like this: 2026-12-31.
drafting-problem-time = Write the time like this: 18:00.

web-done-drafting-saved = Saved. If the text has changed, earlier approvals of this consultation no longer count.
web-done-drafting-adopted = The consultation has been moved here.
web-done-drafting-invited = The invitation has been sent.
web-done-drafting-seen = Marked as seen.
web-done-drafting-approved = Approved. The consultation will be published when every host has approved it.
web-done-drafting-published = Approved and published.
web-done-drafting-withdrawn = The consultation has been withdrawn.

# Letters to editors.
drafting-mail-open = Open the consultation
drafting-mail-invited-subject = Invitation to prepare a consultation together: { $title }
drafting-mail-invited = { $administration } invites your municipality to prepare the consultation ‘{ $title }’ together. Please read the text, translate it into your language and propose changes where they are needed. The consultation will not be published without your approval.
drafting-mail-asked-subject = A consultation is waiting for your approval: { $title }
drafting-mail-asked = { $administration } has approved the consultation ‘{ $title }’ and is waiting for the decision of your municipality.
drafting-mail-changed-subject = A consultation that you approved has been changed: { $title }
drafting-mail-changed = { $administration } has changed the consultation ‘{ $title }’, which your municipality had approved. The earlier approval no longer counts: please see what has changed and decide again.
drafting-mail-published-subject = The consultation has been published: { $title }
drafting-mail-published = Every host has approved the consultation ‘{ $title }’; it has been published.
drafting-mail-republished-subject = A new version of the consultation has been published: { $title }
drafting-mail-republished = Every host has approved the changes to the consultation ‘{ $title }’; the new version has been published.
drafting-mail-withdrawn-subject = The consultation has been withdrawn: { $title }
drafting-mail-withdrawn = { $administration } has withdrawn the consultation ‘{ $title }’. You will find the reason on the page of the consultation.

journal-act-consultation-published = The consultation ‘{ $title }’ was published.
journal-act-consultation-changed = Version { $number } of the consultation ‘{ $title }’ was published.
journal-act-consultation-withdrawn = The consultation ‘{ $title }’ was withdrawn.
journal-act-consultation-abandoned = The preparation of an unpublished consultation was ended.
