# Petitions: the list, a petition's page, signing, letters.

petitions-title = Petitions
petitions-lead = What residents ask of one municipality or of several. Once enough people have signed, the administration answers in public; with more signatures still, the council debates the matter in a sitting.
petitions-filters = Petitions by state
petitions-filter = { $state ->
    [waiting] Waiting for an answer
    [answered] Answered
    [closed] Closed
    [rejected] Rejected
   *[open] Open
}
petitions-none = There are no such petitions at the moment.
petitions-state = { $state ->
    [sponsoring] Looking for supporters
    [review] Being checked by the municipality
    [returned] Returned to its author for changes
    [expired] Did not find enough supporters
    [waiting] Waiting for an answer
    [answered] Answered
    [closed] Closed for signatures
    [rejected] Rejected
   *[open] Open for signatures
}
petitions-step = { $step ->
    [debate] { $count ->
        [one] { $count } signature: the council debates
       *[other] { $count } signatures: the council debates
    }
   *[answer] { $count ->
        [one] { $count } signature: the administration answers
       *[other] { $count } signatures: the administration answers
    }
}

petitions-background = Why this is asked
petitions-details = More details
petitions-about = About this petition
petitions-author = Started by
petitions-created = Written
petitions-opened = Opened for signatures
petitions-closed = Closed for signatures
petitions-sponsors = Supporters
petitions-sponsors-count = { $count } of { $needed }
petitions-deadline = Open for signatures until

petitions-answers = Answers by the administrations
petitions-answer-awaited = { $town }: the threshold ({ $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}) has been reached, but the administration has not answered yet.
petitions-answer-not-due = { $town }: the administration has not answered yet. It must answer once the threshold ({ $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}) is reached.

petitions-rejection = Why this petition was rejected
petitions-reason = { $reason ->
    [duplicate] Another petition already asks for the same.
    [not-competent] This is not for a municipality to decide.
    [unlawful] What is asked would be against the law.
    [harmful] Publishing the text would harm people.
   *[unclear] It is not clear what is asked.
}

petitions-signers = Who has signed
petitions-signers-newest = Showing the newest names: { $shown } of { $count }.
petitions-signers-more = { $count ->
    [one] { $count } more person signed without showing their name.
   *[other] { $count } more people signed without showing their names.
}
petitions-signers-unnamed = { $count ->
    [one] { $count } person has signed without showing their name.
   *[other] { $count } people have signed without showing their names.
}
petitions-signers-none = Nobody has signed yet.

# The chart.
petitions-chart = Signatures over time
petitions-chart-text = Collected from { $from } to { $to }: { $towns }.
petitions-chart-town = { $town } – { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
petitions-chart-step = { $step ->
    [debate] { $town }, { $count }: the council debates
   *[answer] { $town }, { $count }: the administration answers
}
petitions-chart-table = The same numbers as a table
petitions-chart-caption = { $every ->
    [day] How many signatures there were in all at the end of each day
    [week] How many signatures there were in all at the end of the day, week by week
   *[month] How many signatures there were in all at the end of the day, every four weeks
}
petitions-chart-day = Day
petitions-chart-all = In all

petitions-sign-title = Sign
petitions-sign = Sign this petition
petitions-sign-visitor = Residents of the municipalities that it is addressed to can sign. Sign in or register, and you will come back to this page.
petitions-sign-in = Sign in and sign
petitions-register = Register
petitions-show-name = Show my name: { $name }
petitions-show-name-hint = If you leave this empty, your signature counts but nobody sees your name.
petitions-signed = You have signed this petition. While it is open, you can withdraw your signature.
petitions-withdraw = Withdraw my signature
petitions-refused-early = This petition is not open for signatures yet.
petitions-refused-closed = This petition is closed, so it can no longer be signed.
petitions-refused-rejected = This petition was rejected, so it does not collect signatures.
petitions-refused-town = This petition is addressed to another municipality, so only residents of that municipality can sign it.
petitions-refused-withdrawal = This petition is not open for signatures, so a signature cannot be withdrawn.

web-done-petition-signed = Thank you, your signature has been counted.
web-done-petition-signed-before = You had already signed this petition; your signature is counted once.
web-done-petition-withdrawn = Your signature has been withdrawn.

petitions-mail-signed-subject = New signatures: { $title }
petitions-mail-signed = Residents have signed your petition ‘{ $title }’.
petitions-mail-town = { $town } { $count }
petitions-mail-now = { $count ->
    [one] It now has { $count } signature: { $towns }.
   *[other] It now has { $count } signatures: { $towns }.
}
petitions-mail-open = Open the petition
petitions-mail-hourly = We tell you of new signatures at most once an hour.

# Starting a petition.
petitions-start = Start a petition
petitions-start-step = Step { $step } of { $steps }
petitions-start-addressed = Whom do you ask?
petitions-start-action = What do you ask for?
petitions-start-similar = Is it being asked already?
petitions-start-background = Why do you ask for it?
petitions-start-details = Is there more to say?
petitions-start-check = Check and send
petitions-start-lead = You write what you ask for and why, then invite a few supporters. Your draft is saved after each step, and you can come back to it.
petitions-addressed-legend = Who should answer
petitions-addressed-hint = You can ask one administration or several. Residents of those municipalities will be able to sign.
petitions-addressed-none = Choose at least one administration.
petitions-next = Continue
petitions-back = Back
petitions-change = Change
petitions-action-label = What you ask for, in one sentence
petitions-action-hint = Say what the administration should do, for example ‘Build a crossing by the school’. At most { $max ->
    [one] { $max } character
   *[other] { $max } characters
}.
petitions-written-in = The language you write in
petitions-written-in-hint = The petition will be translated into the others.
petitions-similar = Similar petitions
petitions-similar-no = We found no similar petitions.
petitions-similar-found = We found similar petitions. If one of them asks for the same, signing it is the faster way.
petitions-similar-choice = If yours asks for something else, carry on.
petitions-similar-none = We found no similar petitions. You can carry on.
petitions-similar-on = Carry on
petitions-background-label = Reasons
petitions-background-hint = Explain it so that somebody who hears of it for the first time understands. Do not give other people’s personal data.
petitions-details-label = What else matters
petitions-details-hint = What exactly you propose, what has been tried, what you rely on. Begin a heading with #, a line of a list with a hyphen.
petitions-details-empty = Nothing more
petitions-check-addressed = Addressed to
petitions-check-action = What is asked
petitions-check-next = Once it is sent, you will need to invite supporters. When there are enough, the municipalities check whether the petition meets the standards, and signatures are collected. Everyone will see your display name.
petitions-check-revised = The municipalities will check the changed text anew, and we will tell your supporters that it has changed.
petitions-send = Send the petition
petitions-later = Finish later
petitions-saved = What you wrote in the earlier steps is saved:
petitions-drafts = My petitions
petitions-drafts-have = { $count ->
    [one] You have { $count } unfinished draft
   *[other] You have { $count } unfinished drafts
}
petitions-drafts-begun = Unfinished drafts
petitions-drafts-kept = Only you can see a draft. It is deleted when it has not been changed for half a year.
petitions-drafts-none = You have no unfinished drafts.
petitions-drafts-many = You have too many unfinished drafts. Delete those you do not need and start again.
petitions-draft-changed = Changed
petitions-draft-do = Action
petitions-draft-untitled = Untitled
petitions-draft-delete = Delete the draft
petitions-started = Petitions you sent
petitions-started-state = State
petitions-started-none = You have not sent any petitions yet.
petitions-sent-many = Several of your petitions are still looking for supporters or being checked. Wait until one of them is decided, then send this one.

# Supporters.
petitions-invite = Invite supporters
petitions-invite-text = { $needed ->
    [one] The municipalities check the petition once it has { $needed } supporter. Send the link to people who agree with you. Their signatures will count.
   *[other] The municipalities check the petition once it has { $needed } supporters. Send the link to people who agree with you. Their signatures will count.
}
petitions-invite-link = Link
petitions-invite-link-hint = Copy it and send it whichever way suits you.
petitions-invite-mail = Write a letter
petitions-invite-mail-hint = Your mail program opens with a letter prepared. We do not write to people who have not asked for it.
petitions-invite-over = This petition is no longer looking for supporters.
petitions-invite-subject = Support a petition: { $title }
petitions-invite-body = Hello, I have started the petition ‘{ $title }’. It needs supporters before the municipalities check it. If you agree, support it here: { $link }
petitions-support-title = Supporters
petitions-support-count = { $count ->
    [one] { $count } supporter of { $needed }
   *[other] { $count } supporters of { $needed }
}
petitions-support-until = Looking for supporters until
petitions-support-visitor = Residents of the municipalities that it is addressed to can support this petition.
petitions-support-sign-in = Sign in and support
petitions-support-text = If you agree with what is asked, support it. When the petition is published, your signature already counts. We do not show your name.
petitions-support = Support
petitions-supported = You have supported this petition.
petitions-support-withdraw = Withdraw my support
petitions-support-over = This petition is no longer looking for supporters.
petitions-support-author = This is your own petition. You can sign it once it is published.
petitions-refused-expired = The petition did not find enough supporters or was not changed in time, so it does not collect signatures.

# Review.
petitions-standards = Standards for petitions
petitions-standards-lead = The municipality decides by these standards whether a petition is published. There are no others.
petitions-standards-accepted = A petition is published if
petitions-standards-clear = it is clear what is asked and why;
petitions-standards-competent = the municipality that it is addressed to can decide it;
petitions-standards-new = no other petition that can still be signed asks for the same;
petitions-standards-lawful = what is asked is lawful, nobody is degraded and no other people’s personal data are given.
petitions-standards-rejected = A petition is rejected for one of these reasons
petitions-standards-harmful = We do not publish the text of such a petition, but we say that there was one.
petitions-standards-public = Other rejected petitions stay public with the municipality’s explanation. Where a change is enough, the text goes back to its author with what to change.
petitions-standards-towns = How municipalities decide
petitions-standards-each = Each municipality decides for itself. A petition to both is published once both have decided. If one rejects it, the petition goes on to the other alone, and the first one’s explanation stays on its page. A changed text is checked anew by every municipality.
petitions-rule-sponsors = Supporters
petitions-rule-sponsors-value = { $count ->
    [one] { $count } supporter
   *[other] { $count } supporters
} within { $days ->
    [one] { $days } day
   *[other] { $days } days
}
petitions-rule-review = Checked
petitions-rule-open = Open for signatures
petitions-rule-thresholds = Thresholds
petitions-rule-answer = Answered once the threshold is reached
petitions-rule-days = { $days ->
    [working] { $count ->
        [one] within { $count } working day
       *[other] within { $count } working days
    }
   *[calendar] { $count ->
        [one] within { $count } day
       *[other] within { $count } days
    }
}
petitions-rule-recognition = Until the petitions commission recognises it as a petition, it counts as an appeal.
petitions-desk-review = Checking petitions
petitions-desk-review-text = Decide whether petitions meet the published standards.
petitions-desk-answers = Answers to petitions
petitions-desk-answers-text = Answer petitions that have enough signatures, and say what has been done.
petitions-desk-waiting = Waiting
petitions-desk-none = Nothing is waiting at the moment.
petitions-desk-done = Done
petitions-due = due:
petitions-due-late = overdue since:
petitions-decision = { $decision ->
    [accepted] accepted the petition
    [returned] asks for changes
    [rejected] rejected the petition
   *[pending] is checking it
}
petitions-recognised = Recognised as a petition: decision No { $number } of the petitions commission, { $date }.
petitions-reviews = What the municipalities decided
petitions-public-page = Public page
petitions-versions = Earlier texts
petitions-translations = Add a translation
petitions-accept = Accept
petitions-accept-text = The petition meets the published standards.
petitions-recognition-text = Give the petitions commission’s decision that recognises the appeal as a petition.
petitions-recognition-number = Number of the decision
petitions-recognition-date = Date of the decision
petitions-date-hint = For example, 2026-11-25.
petitions-date-wrong = Write the date like this: 2026-11-25.
petitions-date-future = The date cannot be in the future.
petitions-return = Return for changes
petitions-changes = What to change
petitions-changes-hint = Tell the author what is missing for the petition to be accepted.
petitions-reject = Reject
petitions-reject-reason = Reason
petitions-reject-hint = The last reason hides the petition’s text.
petitions-explanation = Explanation
petitions-explanation-hint = Everyone will see it, and the author gets it by mail.
petitions-review-other-text = The author changed the text while you were reading. Read the new one and decide again.
petitions-review-decided = Your municipality has already decided about this text.
petitions-review-over = There is nothing to decide about this petition at the moment.
petitions-changes-asked = What the municipality asks you to change
petitions-revise = Change the petition
petitions-revise-until = Change it by
petitions-revise-text = Change the text and send it again. You need not invite supporters anew.
petitions-to-desk = { $kind ->
    [export] List of signatories
    [answer] Answer this petition
   *[review] Check this petition
}
petitions-hidden = A petition whose text is not published
petitions-hidden-text = This petition was rejected, and its text is hidden because publishing it could harm people.
petitions-hidden-author = Name not published

# Sharing: feeds, cards, posters.
petitions-feed = News of petitions
petitions-feed-of = Petition ‘{ $title }’
petitions-feed-of-text = How the petition is getting on: signatures, thresholds, answers and work.
petitions-feed-follow = Follow the news (Atom)
petitions-feed-new = Collecting signatures: { $title }
petitions-feed-answer = { $office } answered: { $title }
petitions-feed-began = Petition submitted
petitions-feed-opened = Collecting signatures has begun
petitions-feed-reached = { $town }: { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
} reached, { $step ->
    [debate] the council will debate it
   *[answer] the administration must answer
}
petitions-feed-answered = { $office } answered
petitions-feed-milestone = { $town }: { $state ->
    [underway] work is under way
    [done] work is done
    [dropped] work has been dropped
   *[planned] work is planned
}
petitions-feed-finished = { $town }: everything that was promised is done
petitions-feed-declined = { $town } did not accept the petition
petitions-feed-closed = Collecting signatures has ended: { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
petitions-feed-rejected = Petition not accepted
petitions-feed-expired = Petition not published: it did not find its supporters or was not revised in time
petitions-card = Petition
petitions-poster = Poster
petitions-poster-print = Print a poster
petitions-poster-text = Print it and put it up where your neighbours will see it. The code opens the petition on a telephone.
petitions-poster-languages = Languages of the poster
petitions-poster-file = Download PDF
petitions-poster-sign = Sign the petition
petitions-poster-support = Support the petition
petitions-poster-by = { $name } ({ $town })
petitions-poster-how = Scan the code with a telephone or type the address into a browser:
petitions-poster-code = Code that opens the petition

# Lists of signatures for the commission.
petitions-export-title = List of signatories
petitions-export-lead = { $count ->
    [one] The list has { $count } signature from your municipality.
   *[other] The list has { $count } signatures from your municipality.
}
petitions-export-care = The list holds personal data. Use it only to examine the petition, keep it by the rules of your office, and delete it when it is no longer needed.
petitions-export-journal = Each list that is downloaded leaves an entry in the public journal: which petition, which municipality, how many signatures and which file. There are no names in the journal.
petitions-export-get = { $format ->
    [csv] Download CSV
    [json] Download JSON
   *[pdf] Download PDF
}
petitions-export-format = { $format ->
    [csv] A table for spreadsheets: fields separated by semicolons, in UTF-8.
    [json] For programs, such as a records system.
   *[pdf] For the meeting and the file: with a heading and numbered pages.
}
petitions-export-contents = What is in the list
petitions-export-rows = Of each signature it says:
petitions-export-others = Of the other municipality’s signatures only the number is given: their personal data stay with that municipality. Withdrawn signatures are not in the list.
petitions-export-heading = Heading (PDF and JSON)
petitions-export-number = No
petitions-export-name = Name and surname
petitions-export-settlement = Settlement
petitions-export-at = Signed
petitions-export-residence = Residence
petitions-export-manner = Way
petitions-export-residence-is = { $residence ->
    [confirmed] confirmed
   *[declared] declared
}
petitions-export-manner-is = { $manner ->
    [mailed] mailed link
    [paper] on paper
   *[account] with an account
}
petitions-export-nameless = name not recorded
petitions-export-address = Petition’s page
petitions-export-period = Collecting signatures
petitions-export-totals = Signatures
petitions-export-total = { $town } – { $count }{ $whose ->
    [own] {" "}(this list)
   *[other] {""}
}
petitions-export-office = Made for
petitions-export-made = Made
petitions-export-count = Signatures in the list: { $count }.

# Answers.
petitions-answer-write = The answer
petitions-office = Signed by
petitions-office-hint = The administration or the office in it.
petitions-answer-text = Text of the answer
petitions-answer-hint = Say what was decided, why, and what will be done next. A published answer cannot be changed.
petitions-preview = Preview
petitions-publish = Publish
petitions-preview-title = The answer is not published yet
petitions-preview-text = This is how residents will see it. If it is right, publish it; if not, change the text below.
petitions-progress = What is being done
petitions-progress-of = { $town }: what is being done
petitions-progress-none = Nothing has been listed yet.
petitions-milestone = What is done
petitions-milestone-add = Add
petitions-milestone-save = Save
petitions-milestone-how-far = Progress
petitions-milestone-date = Date
petitions-milestone-state = { $state ->
    [underway] Under way
    [done] Done
    [dropped] Dropped
   *[planned] Planned
}
petitions-finish = Close
petitions-finish-text = Close it when everything that was promised is done. We will tell everyone who signed what you did; nothing can be added afterwards.
petitions-finished = The administration says that everything is done:
petitions-answer-given-already = Your administration has already answered.
petitions-answer-finished-already = Everything has been closed, so nothing can be changed.
petitions-milestones-many = No more entries can be added.
petitions-answer-first = Publish the answer first.
petitions-answer-not-asked = Your administration cannot answer this petition.

web-done-petition-supported = Thank you, you have supported the petition.
web-done-petition-support-withdrawn = Your support has been withdrawn.
web-done-petition-sent = The petition has been sent. Now invite supporters.
web-done-petition-in-review = The petition has gone to the municipalities to be checked.
web-done-petition-draft-deleted = The draft has been deleted.
web-done-petition-accepted = The petition has been accepted; we will tell its author.
web-done-petition-returned = The petition has been returned to its author for changes.
web-done-petition-rejected = The petition has been rejected; we will tell its author.
web-done-petition-answered = The answer is published; we will tell those who were waiting for it.
web-done-petition-progress = Saved.
web-done-petition-finished = Closed; we will tell everyone who signed.

petitions-mail-supported-subject = Enough supporters: { $title }
petitions-mail-supported = Your petition ‘{ $title }’ has found enough supporters. The municipalities now check whether it meets the standards. They will decide by { $date }.
petitions-mail-expired-subject = Petition not published: { $title }
petitions-mail-expired = The petition ‘{ $title }’ did not find enough supporters or was not changed in time, so it will not be published. Thank you for trying; you can start again.
petitions-mail-accepted-subject = One municipality accepted your petition: { $title }
petitions-mail-accepted = { $administration } has accepted your petition ‘{ $title }’. Signatures will be collected once the other municipality has decided as well.
petitions-mail-returned-subject = Please change your petition: { $title }
petitions-mail-returned = { $administration } asks you to change your petition ‘{ $title }’ by { $date }. This is what to change:
petitions-mail-declined-subject = One municipality rejected the petition: { $title }
petitions-mail-declined = { $administration } has rejected your petition ‘{ $title }’, so it is no longer addressed to it. The other municipality decides for itself. The explanation:
petitions-mail-rejected-subject = Petition rejected: { $title }
petitions-mail-rejected = { $administration } has rejected your petition ‘{ $title }’. You can start a new one that takes the explanation into account. The explanation:
petitions-mail-opened-subject = Open for signatures: { $title }
petitions-mail-opened = Your petition ‘{ $title }’ is published and open for signatures until { $date }. Share the link with your neighbours.
petitions-mail-revised-subject = The petition’s text has changed: { $title }
petitions-mail-revised = The author of the petition ‘{ $title }’, which you supported, has changed its text at the municipality’s request. If you no longer agree, you can withdraw your support on its page.
petitions-mail-released-subject = Your support no longer counts: { $title }
petitions-mail-released = You supported the petition ‘{ $title }’. { $administration } has rejected it, so your signature no longer counts. The explanation is on the petition’s page.
petitions-mail-reached-answer-subject = Threshold reached: { $title }
petitions-mail-reached-answer = The petition ‘{ $title }’ has enough signatures for an answer by { $administration }. It is due by { $date }.
petitions-mail-reached-debate-subject = The council will debate: { $title }
petitions-mail-reached-debate = The petition ‘{ $title }’ has enough signatures for a debate in the council ({ $town }).
petitions-mail-answered-subject = Answer to the petition: { $title }
petitions-mail-answered = { $administration } has answered the petition ‘{ $title }’. The answer is on the petition’s page.
petitions-mail-finished-subject = Everything done: { $title }
petitions-mail-finished = { $administration } says that everything promised in its answer to the petition ‘{ $title }’ is done. What that was is on the petition’s page.
petitions-mail-review-new-subject = Petition to check: { $title }
petitions-mail-review-new = The petition ‘{ $title }’ has arrived. It is to be decided by { $date }.
petitions-mail-review-soon-subject = Deadline near: { $title }
petitions-mail-review-soon = The petition ‘{ $title }’ has not been decided yet. The deadline is { $date }.
petitions-mail-review-late-subject = Deadline passed: { $title }
petitions-mail-review-late = The petition ‘{ $title }’ was to be decided by { $date }. Its author is still waiting.
petitions-mail-answer-new-subject = Petition to answer: { $title }
petitions-mail-answer-new = The petition ‘{ $title }’ has enough signatures. It is to be answered by { $date }.
petitions-mail-answer-soon-subject = Answer due soon: { $title }
petitions-mail-answer-soon = The petition ‘{ $title }’ has not been answered yet. The deadline is { $date }.
petitions-mail-answer-late-subject = Answer overdue: { $title }
petitions-mail-answer-late = The petition ‘{ $title }’ was to be answered by { $date }. Those who signed are still waiting, and its page says that the answer is late.
petitions-refused-unconfirmed = To sign this petition, your place of residence has to be confirmed.

petitions-debate-waiting = The council ({ $town }) must debate this. It waits for the next sitting.
petitions-debate-set = The council ({ $town }) will debate this on { $date }:
petitions-debate-held = This was on the agenda of the council ({ $town }) on { $date }:
petitions-mail-debate-set-subject = The debate has a day: { $title }
petitions-mail-debate-set = The council ({ $town }) will debate the petition ‘{ $title }’ on { $date }. The sitting is public; you find its agenda on the petition’s page.

petitions-start-attachments = Would you like to add files?
petitions-attachments-lead = A photograph, a drawing or a document may help to understand what you ask for. You need not add any. Everybody will see the files, so add no pictures or data of other people without their consent.
petitions-answer-files = Files of the answer
petitions-answer-files-text = Add files before you write the answer: they are published together with it. Until then only editors of your municipality see them.

# Signatures on paper.
petitions-desk-paper = Signatures on paper
petitions-desk-paper-text = Type in the signatures of the sheets that came, and check what a colleague has entered.
petitions-paper-lead = One member of staff types in what stands on the sheets; another compares each row with the scan. Only then do the signatures count.
petitions-paper-batches = Sheets received
petitions-paper-none = No sheets have come yet.
petitions-paper-petition = Petition
petitions-paper-received = Sheets received
petitions-paper-received-hint = The day on which the sheets were handed in. Those count that were handed in before the petition closed.
petitions-paper-rows = Rows
petitions-paper-declared = Rows filled in on the sheets
petitions-paper-declared-hint = Count them on the paper before you begin. At most { $max } rows at a time; if there are more, enter them in several goes.
petitions-paper-begin = Begin to enter
petitions-paper-begin-text = Whoever begins enters the rows; another moderator checks them.
petitions-paper-no-petitions = There are no petitions for which signatures on paper could be entered now.
petitions-paper-stage = { $stage ->
    [checking] To be checked
    [counting] Being counted
    [counted] Counted
    [withdrawn] Withdrawn
   *[entering] Being entered
}
petitions-paper-entered = Rows entered
petitions-paper-entered-by = Entered by
petitions-paper-checked-by = Checked by
petitions-paper-former = A former member of staff
petitions-paper-confirmed = Rows confirmed
petitions-paper-struck = Rows struck out
petitions-paper-waits = You entered these sheets, so another moderator must check them.
petitions-paper-being-entered = Another moderator is entering these sheets. When they have finished, you can check them.
petitions-paper-being-counted = The confirmed signatures are being counted. This takes a few moments.
petitions-paper-scans = Scanned sheets
petitions-paper-no-scans = There are no scans yet.
petitions-paper-scan-name = Name of the sheet
petitions-paper-scan-name-hint = For example, sheet 1. Only moderators of your municipality see the scans.
petitions-paper-scan-add = Add the sheet
petitions-paper-rows-text = Type what stands on the paper. Of a row that cannot be read, type as much as can be: whoever checks will strike it out. To remove a row, delete the name.
petitions-paper-number = No
petitions-paper-name = Name and surname
petitions-paper-name-of = Name and surname in row { $number }
petitions-paper-settlement = Settlement
petitions-paper-settlement-of = Settlement in row { $number }
petitions-paper-page = Page { $page } of { $pages }
petitions-paper-pages = Pages of rows
petitions-paper-ready = Save and hand over for checking
petitions-paper-table = Upload rows from a table
petitions-paper-table-text = A CSV file with these columns:
petitions-paper-table-add = Add the rows
petitions-paper-check = Check each row
petitions-paper-check-text = Compare each row with the scan: whether it is there, is typed correctly and is signed. Confirm it, or strike it out and say why. You can save and go on later.
petitions-paper-left = { $count ->
    [one] { $count } row has not been checked yet.
   *[other] { $count } rows have not been checked yet.
}
petitions-paper-verdict = Decision
petitions-paper-verdict-of = Decision about row { $number }
petitions-paper-unchecked = Not checked yet
petitions-paper-confirm = Confirm
petitions-paper-strike = { $why ->
    [unsigned] Strike out: not signed
    [elsewhere] Strike out: lives in another municipality
    [again] Strike out: has signed already
    [young] Strike out: too young
    [absent] Strike out: there is no such row on the sheets
   *[illegible] Strike out: illegible or incomplete
}
petitions-paper-alike = { $where ->
    [elsewhere] The same name and settlement stand on other sheets that have not been counted yet.
    [account] Somebody of this name from the same settlement has signed with an account.
    [mailed] Somebody of this name from the same settlement has signed by mail.
    [paper] Somebody of this name from the same settlement has signed on paper.
   *[here] The same name and settlement stand in another row of these sheets.
}
petitions-paper-count = Save and count the confirmed rows
petitions-paper-give-back = Give back for correction
petitions-paper-give-back-text = If something was typed wrongly, give the sheets back to whoever entered them. All rows will have to be checked anew.
petitions-paper-withdraw = Withdraw the sheets
petitions-paper-withdraw-text = The rows and the scans will be deleted, and no signature will be counted.
petitions-paper-fault-name = Write the name and surname (at most 100 characters).
petitions-paper-fault-settlement = Choose a settlement from the list.
petitions-paper-fault-declared = Write a number of rows from 1 to { $max }.
petitions-paper-fault-table = Correct the rows that are named and upload the table again.
petitions-paper-fault-scan = The same scan has been added to other sheets of this petition.
petitions-paper-refused-stage = These sheets can no longer be changed in this way: they have come further.
petitions-paper-refused-not-yours = Another moderator is entering these sheets.
petitions-paper-refused-own = Sheets that you entered must be checked by another moderator.
petitions-paper-refused-scan = Add the scanned sheets first.
petitions-paper-refused-rows = There are not as many rows as on the sheets. Count again; if you miscounted, withdraw the sheets and begin anew.
petitions-paper-refused-unchecked = Not all rows have been checked yet.
petitions-paper-refused-closed = This petition takes no signatures from sheets received on that day: sheets are handed in while the petition is open, and entered at most two weeks after it has closed.
web-done-petition-paper-saved = Saved.
web-done-petition-paper-ready = The sheets have been handed over for checking.
web-done-petition-paper-back = The sheets have been given back for correction.
web-done-petition-paper-counted = Checked. The confirmed signatures are being counted.
web-done-petition-paper-withdrawn = The sheets have been withdrawn; their signatures do not count.

# Who stands behind a signature; signing by mail.
petitions-sign-name = Name and surname
petitions-sign-name-hint = This is how those who examine the petition in your municipality will see you. We show this name to nobody else.
petitions-settlement = Settlement
petitions-settlement-other = Other settlements or none given
petitions-settlement-none = Please choose your settlement.
petitions-settlement-elsewhere = Please choose a settlement of the municipality that you gave.
petitions-name-whole = Please give your name and surname.
petitions-by-settlement = Signatures by settlement
petitions-signatures = Signatures
petitions-manners = How it was signed:
petitions-manner = { $manner ->
    [mailed] { $count ->
        [one] { $count } signature confirmed by mail
       *[other] { $count } signatures confirmed by mail
    }
    [paper] { $count ->
        [one] { $count } signature collected on paper
       *[other] { $count } signatures collected on paper
    }
   *[account] { $count ->
        [one] { $count } signature given with an account
       *[other] { $count } signatures given with an account
    }
}
petitions-invalidated = { $count ->
    [one] { $count } signature was found invalid and is not counted.
   *[other] { $count } signatures were found invalid and are not counted.
}
petitions-invalidated-why = Why this happens
petitions-sign-by-mail-text = No account? You can sign without one: you confirm your signature with a link that we send by mail.
petitions-sign-by-mail = Sign by mail
petitions-refused-by-mail = Only residents whose municipality has confirmed where they live can sign this petition, so an account is needed: it cannot be signed by mail.
petitions-refused-mailbox-full = Two people have already signed from this mailbox, and no more can sign from it.
petitions-refused-mailbox-elsewhere = Somebody from another municipality has already signed from this mailbox. Only residents of the same municipality can sign from one mailbox.
petitions-refused-invalidated = Your signature under this petition was found invalid, so you cannot sign it again. The letter that we sent you says why, and how to object.
petitions-mailbox-rule = From one mailbox, at most two residents of the same municipality can sign a petition, with different names, such as a couple who share a mailbox.
petitions-mailed-title = Signing by mail
petitions-mailed-lead = Fill in the form. We send you a letter with a link: open it and confirm, and you have signed. No account is needed.
petitions-mailed-name-hint = Those who examine the petition in your municipality will see it. We show it in public only if you allow it.
petitions-mailed-mail-hint = We write to this address about your signature only. Nobody sees it in public.
petitions-mailed-town = Municipality
petitions-mailed-settlement-hint = The one that you live in.
petitions-mailed-declare = { $age } and live in the municipality given
petitions-mailed-undeclared = Please confirm that you are old enough and live in the municipality given.
petitions-mailed-not-agreed = We cannot count your signature without this. If you have read it and agree, tick this box.
petitions-mailed-show-name = Show my name and surname in public
petitions-mailed-submit = Send me the letter
petitions-mail-disposable = Disposable mailboxes are not accepted. Please give one that you use regularly.
petitions-mailed-sent-title = Check your mail
petitions-mailed-sent = { $days ->
    [one] We have sent a letter with a link. Open it and confirm your signature within { $days } day. Until you do, it is not counted.
   *[other] We have sent a letter with a link. Open it and confirm your signature within { $days } days. Until you do, it is not counted.
}
petitions-mailed-sent-none = If there is no letter, look among unwanted mail, or fill in the form again in a few minutes.
petitions-mailed-back = Back to the petition
petitions-mailed-confirm-title = Confirm your signature
petitions-mailed-confirm-text = Check that everything is right, and confirm.
petitions-mailed-confirm = Confirm my signature
petitions-mailed-confirm-not-you = If you did not ask for this, close this page: a signature that is not confirmed is not counted, and the data are deleted after three days.
petitions-mailed-shown = Whether the name is shown in public
petitions-mailed-shown-value = { $shown ->
    [yes] Yes
   *[no] No
}
petitions-mailed-confirmed-title = Thank you, your signature is counted
petitions-mailed-confirmed = We have sent another letter. Its link shows you at any time which of your data we keep and, while signatures are collected, lets you withdraw yours. Please keep that letter.
petitions-mailed-already-title = You have already signed
petitions-mailed-already = This petition has already been signed from this mailbox under this name. The signature is counted once.
petitions-mailed-refused-title = The signature cannot be confirmed
petitions-mailed-over-title = This link is no longer valid
petitions-mailed-over = Its time is over, the signature was withdrawn, or the data were deleted. If signatures are still collected, you can sign on the petition’s page.
petitions-mailed-own-title = Your signature
petitions-mailed-own-text = These are all the data that we keep because you signed this petition.
petitions-mailed-own-at = Signed
petitions-mailed-own-waiting = This signature is not confirmed yet, or is no longer counted.
petitions-mailed-own-invalidated = This signature was found invalid and is not counted. The letter that we sent you says why, and how to object.
petitions-mailed-own-do = { $open ->
    [yes] While signatures are collected, you can withdraw yours. We then delete these data too.
   *[no] Signatures are no longer collected, so you cannot withdraw yours, but you can delete these data. The signature stays counted, without your name.
}
petitions-mailed-withdraw = Withdraw my signature and delete the data
petitions-mailed-erase = Delete the data
petitions-mailed-done-title = { $what ->
    [withdrawn] Your signature is withdrawn
   *[erased] Your data are deleted
}
petitions-mailed-done = { $what ->
    [withdrawn] The signature is no longer counted, and your data are deleted.
   *[erased] The signature stays counted without a name, and can no longer be linked to you.
}
petitions-mail-confirm-subject = Confirm your signature under a petition
petitions-mail-confirm = This address was given to sign the petition ‘{ $title }’. The signature counts once you confirm it.
petitions-mail-confirm-button = Confirm my signature
petitions-mail-confirm-valid = { $days ->
    [one] The link is valid for { $days } day.
   *[other] The link is valid for { $days } days.
}
petitions-mail-confirm-not-you = If you did not ask for this, there is nothing to do: without this link the signature is not counted, and we shall soon delete what was typed.
petitions-mail-counted-subject = Your signature under the petition is counted
petitions-mail-counted = Thank you, your signature under the petition ‘{ $title }’ is counted.
petitions-mail-counted-until = If you change your mind, you can withdraw it until { $until }. No account is needed: this link is enough.
petitions-mail-counted-open = If you change your mind while signatures are collected, you can withdraw it. No account is needed: this link is enough.
petitions-mail-counted-button = My signature and data
petitions-mail-counted-keep = Please keep this letter: only this link shows you which of your data we keep, and lets you delete them. Do not pass it on.

petitions-standards-signing = Who can sign
petitions-standards-signing-text = Residents of the municipalities that the petition is addressed to sign it, once they are as old as that municipality asks. They can sign:
petitions-standards-account = with an account;
petitions-standards-mailed = without an account, by confirming the signature with a link sent by mail, unless the petition asks for confirmed residence.
petitions-standards-mailbox = Whoever has an account with that mailbox is one of the two. The same name written differently counts as the same.
petitions-standards-integrity = When a signature is not counted
petitions-standards-integrity-text = Signatures that look suspicious (many from one network within minutes, addresses numbered in a row, the same name many times) are looked at by a member of the municipality’s staff, who can find them invalid for one of these reasons only:
petitions-standards-integrity-told = We write to everybody concerned why this was decided and how to object. The decision can be undone, and the signature counts again. How many signatures were found invalid is said on the petition’s page and in the journal. A threshold that was reached stays reached.
petitions-invalid-reason = { $reason ->
    [repeated] One person signed several times.
    [invented] There is no such person in the municipality, or the mailbox is nobody’s.
    [for-others] Somebody signed for others without their knowledge.
   *[automated] A program signed.
}

# Signatures that nobody meant.
petitions-desk-integrity = Suspicious signatures
petitions-desk-integrity-text = Look at signatures that may not be real, and decide whether they count.
petitions-pattern = { $pattern ->
    [network-burst] From one network: { $count ->
        [one] { $count } signature
       *[other] { $count } signatures
    } within { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }; from elsewhere meanwhile: { $others }.
    [domain-burst] With mailboxes of one domain: { $count ->
        [one] { $count } signature
       *[other] { $count } signatures
    } within { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }; from elsewhere meanwhile: { $others }.
    [numbered] Mail addresses numbered in a row: { $count }.
    [alike] Mail addresses that differ in a letter or two: { $count }.
    [new-domain] From a domain that nobody has signed from before: { $count ->
        [one] { $count } signature
       *[other] { $count } signatures
    } within a day.
   *[same-name] The same name within a day: { $count ->
        [one] { $count } time
       *[other] { $count } times
    }.
}
petitions-finding-state = { $state ->
    [acted] Found invalid
    [dismissed] Left as they are
   *[open] To be looked at
}
petitions-finding-hint = A coincidence is no proof: a class that signs at school, or a family in one house, share a network too. Only you and the other moderators of your municipality see these data.
petitions-finding-at = Noticed
petitions-finding-decided = Decided
petitions-finding-choose = Choose
petitions-finding-status = Whether it counts
petitions-finding-unknown = Name forgotten
petitions-finding-signature = { $state ->
    [counts] Counts
    [invalidated] Invalid.
   *[gone] Withdrawn
}
petitions-finding-which = Which signatures
petitions-finding-ticked = Those ticked in the list
petitions-finding-all = { $count ->
    [one] All ({ $count } signature)
   *[other] All ({ $count } signatures)
}
petitions-finding-none-chosen = Please tick at least one signature, or choose all.
petitions-finding-nothing = Nothing has changed: these signatures have changed meanwhile. Please look at the list again.
petitions-invalidate = Find invalid
petitions-invalidate-text = These signatures stop counting at once. We write to everybody why this was decided and how to object; the journal keeps the number and the reason only. A threshold that was reached stays reached.
petitions-invalid-why = Reason
petitions-invalid-explanation-hint = Those who signed get it by mail. Say what shows it. Do not mention other people.
petitions-restore = Count again
petitions-restore-text = { $count ->
    [one] { $count } signature will count again, and we tell whoever signed.
   *[other] { $count } signatures will count again, and we tell whoever signed.
}
petitions-dismiss = Leave as they are
petitions-dismiss-text = The signatures go on counting. We do not report the same again unless there are twice as many.
petitions-mail-finding-subject = Suspicious signatures: { $title }
petitions-mail-finding = There are signatures under the petition ‘{ $title }’ that may not be real. Please look at them and decide whether they count.
petitions-mail-finding-button = Look at the signatures
petitions-mail-invalidated-subject = Your signature was found invalid
petitions-mail-invalidated = The municipality found your signature under the petition ‘{ $title }’ invalid, so it is no longer counted. The reason: ‘{ $reason }’ If you disagree, write to { $contact }: the municipality will review the decision and, if it was wrong, count the signature again. The municipality’s explanation:
petitions-mail-invalidated-button = More about this
petitions-mail-restored-subject = Your signature counts again
petitions-mail-restored = The municipality has reviewed its decision: your signature under the petition ‘{ $title }’ is valid and counts again. We apologise for the inconvenience.

web-done-signatures-invalidated = The signatures were found invalid, and we are writing to those who signed.
web-done-signatures-restored = The signatures count again, and we are writing to those who signed.
web-done-finding-dismissed = The signatures are left as they are and go on counting.
