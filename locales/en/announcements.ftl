# Announcements: what an administration writes by mail to the people of its own side.

# The desk.
announcements-desk = Announcements to residents
announcements-desk-text = Write to the residents of your municipality, to those who took part in consultations and signed petitions; approve what colleagues wrote.
announcements-desk-count = { $count ->
    [0] No announcement waits for your approval.
    [one] One announcement waits for your approval.
   *[other] { $count } announcements wait for your approval.
}
announcements-desk-asked = Waiting for a second person
announcements-desk-asked-none = Nothing is waiting at the moment.
announcements-desk-draft = Drafts
announcements-desk-draft-none = There are no drafts.
announcements-desk-sending = Being sent
announcements-desk-sending-none = Nothing is being sent at the moment.
announcements-desk-stopped = Stopped
announcements-desk-stopped-none = No announcement has been stopped.
announcements-desk-sent = Sent
announcements-desk-sent-none = No announcement has been sent yet.
announcements-yours = Waits for your approval
announcements-offered-by = Copy of a text offered by { $administration }
announcements-new = Write an announcement
announcements-public-list = Announcements published on the site

# To whom it goes.
announcements-audience = Who gets it
announcements-own-side = Only residents of your own municipality get these letters. If the consultation or petition is shared, the other municipality gets a copy of the text and can send it to its own residents.
announcements-choice-residents = All residents of { $town } who have an account
announcements-choice-verified = Only residents of { $town } whose residence is confirmed
announcements-choice-took-part = Residents of { $town } who took part in a consultation or signed a petition
announcements-about = Page of the consultation or petition
announcements-about-hint = If you write to those who took part or signed, paste the address of the page, for example /consultations/riverside-paths.
announcements-to = { $group ->
    [participants] Residents of { $town } who took part in the consultation:
    [signers] Residents of { $town } who signed the petition with an account:
    [verified] Residents of { $town } whose residence is confirmed.
   *[residents] All residents of { $town } who have an account.
}
announcements-count = Recipients at the moment: { $count }. Those who have stopped such letters, and those who prepare this one, are not counted.
announcements-counting = The recipients are still being counted.
announcements-other-side = People of the other side do not get these letters. When the announcement is approved, { $administration } gets a copy of it as a draft.

# The form.
announcements-title = Subject of the letter
announcements-title-hint = At most { $max } characters, so that mail programs show all of it.
announcements-begin = Next: the text
announcements-texts = { $language ->
    [lt] Text in Lithuanian
    [ru] Text in Russian
    [en] Text in English
   *[other] Text in another language
}
announcements-body = Text of the letter
announcements-body-hint = Leave an empty line between paragraphs. **Words between asterisks** become bold, lines that begin with a hyphen become a list. We add the greeting and the signature.
announcements-link = Page that the letter leads to
announcements-link-hint = The address of a page of this site. In the letter it is a button.
announcements-no-link = The letter has no button to a page of the site.
announcements-publish = Also publish on the site
announcements-publish-hint = Only when you write to all residents. Everybody will see the announcement, also without an account.
announcements-published = The announcement is also published on the site.
announcements-not-published = The announcement is not published on the site.
announcements-terms = Who gets it and where it leads
announcements-save = Save
announcements-back = Back to the announcement
announcements-stale = The announcement has changed
announcements-stale-texts = While you were writing, somebody else changed the text. Marked below is how your text differs from it as it is now. If you save, yours stays.
announcements-stale-terms = While you were filling in the form, somebody else changed these settings. They are now:

# One on its way.
announcements-state-draft = Draft
announcements-state-asked = Waits for approval
announcements-state-sending = Being sent
announcements-state-stopped = Stopped
announcements-state-sent = Sent
announcements-version = Version { $version }
announcements-sending = Sending
announcements-progress = Sent to { $told } of { $total }
announcements-told = Sent to { $told } of { $total } in all
announcements-reload = Reload the page
announcements-stop = Stop the sending
announcements-stop-text = The sending stops before the next batch. Letters that have been sent cannot be taken back.
announcements-go-on = Go on sending
announcements-go-on-text = The sending goes on where it stopped. The text is approved and has not changed, so it need not be approved again. If the text is wrong, do not go on; write a new announcement.
announcements-was-stopped = Stopped when letters had gone to { $told }.
announcements-went-on = Went on after the first { $told }.
announcements-somebody = A former member of staff
announcements-all-texts = Texts
announcements-incomplete = Incomplete
announcements-optional = Not written in this language. Its readers get the text in the main language, with a note that says so.
announcements-edit = Change
announcements-preview = See the letter
announcements-way = The way to sending
announcements-trial = 1. A test letter to yourself
announcements-trial-text = You get the letter in each language that it is written in. See how it looks in a mail program.
announcements-try = Send it to me
announcements-tried = You have sent this version to yourself.
announcements-tried-first = Whoever asked for approval had sent this version to themselves first.
announcements-not-whole = First write subject and text in every language that is marked as incomplete.
announcements-asking = 2. Asking for approval
announcements-ask-text = Another editor or administrator of your municipality gets a letter and looks at the announcement.
announcements-ask = Ask for approval of version { $version }
announcements-ask-later = You can ask for approval once you have sent this version to yourself.
announcements-asked = Approval was asked for by
announcements-approval = 3. Approval by a second person
announcements-approve-text = { $count ->
    [one] Once approved, the letter is sent at once. One person gets it.
   *[other] Once approved, the letter is sent at once. { $count } people get it.
}
announcements-approve = Approve version { $version } and send it
announcements-approve-later = Somebody else approves it: not the one who asks, and not the one who changed the text last.
announcements-approved = Approved by
announcements-own = You wrote this announcement or ask for its approval, so another editor or administrator of your municipality has to approve it.
announcements-delete = Delete the draft
announcements-delete-text = A draft that is deleted cannot be restored.

# The preview.
announcements-preview-text = A reader of this language gets the letter like this, with their own name in the place of yours.
announcements-preview-html = The letter
announcements-preview-plain = The same letter as plain text
announcements-subject = Subject

# What everybody may read.
announcements-list = Announcements of the administration
announcements-list-lead = What the administration wrote to all residents of the municipality and published here.
announcements-list-none = Nothing has been published yet.
announcements-open = Open the page

# The letters.
announcements-mail-subject = { $title }
announcements-mail-trial-subject = Test: { $title }
announcements-mail-language = { $language ->
    [lt] This announcement is written in Lithuanian.
    [ru] This announcement is written in Russian.
    [en] This announcement is written in English.
   *[other] This announcement is written in another language.
}
announcements-mail-published = This announcement on the site
announcements-mail-why = { $group ->
    [participants] We write to you because you took part in the consultation ‘{ $title }’.
    [signers] We write to you because you signed the petition ‘{ $title }’.
    [verified] We write to all residents of the municipality whose residence is confirmed.
   *[residents] We write to all residents of the municipality who have an account on this site.
}
announcements-mail-open = Open the announcement
announcements-mail-asked-subject = Waits for approval: { $title }
announcements-mail-asked = { $administration } is about to send the announcement ‘{ $title }’. Please read it and, if all is well, approve it: no letter leaves without the approval of a second person.
announcements-mail-stopped-subject = Stopped: { $title }
announcements-mail-stopped = The sending of the announcement ‘{ $title }’ has been stopped ({ $administration }). Its page shows who stopped it and how many letters had been sent.
announcements-mail-offered-subject = A text is offered: { $title }
announcements-mail-offered = { $administration } is sending its residents the announcement ‘{ $title }’ about something shared. A copy lies among your drafts: you can change it and send it to your own residents, or delete it.

# What is wrong.
announcements-problem-about = There is no such consultation of your municipality and no such petition to it. Check the address of the page.
announcements-problem-link = This is not the address of a page of this site.
announcements-problem-publish = Only what goes to all residents can be published on the site.
announcements-problem-stale = The announcement changed while you were reading or changing it. Look at it as it is now, and try again.
announcements-problem-under-way = The announcement is being sent and can no longer be changed.
announcements-problem-missing = In some language the subject or the text is missing. It is marked as incomplete.
announcements-problem-untried = First send this version to yourself.
announcements-problem-not-asked = Nobody has asked for approval of this version yet.
announcements-problem-own = You cannot approve your own announcement: somebody else has to.
announcements-problem-counting = The recipients are still being counted. Wait a moment and try again.
announcements-problem-nobody = There is nobody who would get this letter.
announcements-problem-not-now = There is nothing to stop or to go on with at the moment.

# What was done.
web-done-announcement-saved = Saved. If anything changed, earlier tests and requests for approval no longer count.
web-done-announcement-tried = The letter is on its way to you.
web-done-announcement-asked = Approval asked for. Your colleagues get a letter.
web-done-announcement-approved = Approved. The letters are being sent.
web-done-announcement-stopped = The sending is stopped.
web-done-announcement-goes-on = The sending goes on.
web-done-announcement-deleted = The draft is deleted.

# Acts in the journal.
journal-act-announcement-approved = Approved and began to send an announcement { $group ->
    [participants] to the participants of the consultation ‘{ $title }’ from its own municipality
    [signers] to the residents of its own municipality who signed the petition ‘{ $title }’
    [verified] to the residents of the municipality whose residence is confirmed
   *[residents] to all residents of the municipality
}. Recipients expected: { $count }.
journal-act-announcement-sent = Sent an announcement { $group ->
    [participants] to the participants of the consultation ‘{ $title }’ from its own municipality
    [signers] to the residents of its own municipality who signed the petition ‘{ $title }’
    [verified] to the residents of the municipality whose residence is confirmed
   *[residents] to all residents of the municipality
}. Recipients: { $count }.
journal-act-announcement-stopped = Stopped an announcement { $group ->
    [participants] to the participants of the consultation ‘{ $title }’ from its own municipality
    [signers] to the residents of its own municipality who signed the petition ‘{ $title }’
    [verified] to the residents of the municipality whose residence is confirmed
   *[residents] to all residents of the municipality
}. Recipients until then: { $count }.
journal-act-announcement-resumed = Went on sending an announcement { $group ->
    [participants] to the participants of the consultation ‘{ $title }’ from its own municipality
    [signers] to the residents of its own municipality who signed the petition ‘{ $title }’
    [verified] to the residents of the municipality whose residence is confirmed
   *[residents] to all residents of the municipality
}. Recipients until then: { $count }.

# On the privacy page.
privacy-time-announcement-drafts = The draft of an administration’s announcement that nobody touches
privacy-part-announcements = Announcements that you prepared or approved as a member of staff
privacy-keeps-announcements-what = Which member of staff wrote an announcement, sent it to themselves, asked for its approval, approved or stopped it: so that two people have seen each. We keep no list of those it was sent to.
privacy-keeps-announcements-end = We delete the name; the announcement stays.
