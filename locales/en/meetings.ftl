# Meetings: places, calendars, minutes; at the end, what other rooms say of them.

meetings-title = Meetings
meetings-lead = The municipalities invite residents to meet, in a room or remotely. Register here, and find the minutes afterwards.
meetings-ahead = Coming meetings
meetings-over = Past and cancelled meetings
meetings-none-ahead = No meetings have been announced yet.
meetings-none-over = There have been no meetings yet.
meetings-next = Coming meetings with residents
meetings-all = All meetings
meetings-also-online = Remote participation possible
meetings-online-only = Online
meetings-state = { $state ->
    [draft] Draft
    [cancelled] Cancelled
    [closed] Minutes published
    [over] Over
   *[coming] Coming
}
meetings-from-to = { $start }–{ $end }
meetings-when-where = When and where
meetings-begins = Begins:
meetings-ends = Ends:
meetings-place = Place
meetings-online = Online link
meetings-online-for-registered = The link is shown to those registered for remote participation.
meetings-consultation = Consultation
meetings-phase = Phase:
meetings-agenda = Agenda
meetings-agenda-clock = Times are by the clock in { $town }.
meetings-cancelled = The meeting will not take place
meetings-minutes = Minutes
meetings-minutes-awaited = The meeting has taken place. Its minutes are being prepared and will be published here.
meetings-came = Took part: { $room } in the room, { $remote } remotely.
meetings-registration = Registration
meetings-no-registration = There is no need to register.
meetings-places = { $mode ->
    [remote] Remotely:
   *[room] In the room:
}
meetings-free = { $count ->
    [one] { $count } place free of { $all }.
   *[other] { $count } places free of { $all }.
}
meetings-full = { $count ->
    [0] no places free.
    [one] no places free, { $count } person waiting.
   *[other] no places free, { $count } people waiting.
}
meetings-you-wait = { $mode ->
    [remote] You are waiting for a place to take part remotely. Your number on the list is { $number }. When a place becomes free you will get it, and a letter.
   *[room] You are waiting for a place in the room. Your number on the list is { $number }. When a place becomes free you will get it, and a letter.
}
meetings-you-come = { $mode ->
    [remote] You are registered to take part remotely.
   *[room] You are registered and have a place in the room.
}
meetings-register-until = Register until
meetings-sign-in-text = To register for the meeting, sign in. If you have no account yet, create one.
meetings-sign-in = Sign in
meetings-sign-up = Create an account
meetings-register = { $mode ->
    [remote] Take part remotely
   *[room] Come to the room
}
meetings-change-to = { $mode ->
    [remote] Change: take part remotely
   *[room] Change: come to the room
}
meetings-withdraw = Withdraw
meetings-registration-over = Registration is over.
meetings-registration-privacy = Only the editors of your own municipality see your name. The other one sees only a number.
meetings-questions = Questions in writing
meetings-questions-text = You can ask beforehand: write your question on the consultation’s page.
meetings-questions-link = Write a question
meetings-refused-late = It is no longer possible to register for this meeting.
meetings-refused-cancelled = The meeting has been cancelled.
meetings-refused-not-offered = One cannot take part in this meeting in that way.
meetings-refused-full = There are no places free there, so you keep the one that you have. If you would rather wait, withdraw first.
meetings-calendar-name = Meetings with residents
meetings-calendar-follow = Follow in a calendar
meetings-calendar-add = Add to calendar
meetings-calendar-cancelled = Cancelled: { $title }
meetings-mail-when = When:
meetings-mail-place = Where:
meetings-mail-link = Online link:
meetings-mail-open = Open the meeting’s page
meetings-mail-registered-subject = You are registered: { $title }
meetings-mail-registered = { $mode ->
    [remote] You are registered to take part remotely in the meeting ‘{ $title }’. If you cannot, please withdraw on the meeting’s page, so that somebody else gets the place.
   *[room] You are registered for the meeting ‘{ $title }’ and have a place in the room. If you cannot come, please withdraw on the meeting’s page, so that somebody else gets the place.
}
meetings-mail-waiting-subject = You are on the waiting list: { $title }
meetings-mail-waiting = { $mode ->
    [remote] There are no places left to take part remotely in the meeting ‘{ $title }’, so you are on the waiting list. When a place becomes free you will get it, and a letter.
   *[room] There are no places left in the room for the meeting ‘{ $title }’, so you are on the waiting list. When a place becomes free you will get it, and a letter.
}
meetings-mail-moved-up-subject = You have a place: { $title }
meetings-mail-moved-up = { $mode ->
    [remote] A place has become free: you can take part remotely in the meeting ‘{ $title }’. If you no longer can, please withdraw on the meeting’s page.
   *[room] A place has become free: you can come to the meeting ‘{ $title }’. If you no longer can, please withdraw on the meeting’s page.
}
meetings-mail-changed-subject = Time or place changed: { $title }
meetings-mail-changed = The time or place of the meeting ‘{ $title }’, for which you are registered, has changed. The new details are below.
meetings-mail-cancelled-subject = Meeting cancelled: { $title }
meetings-mail-cancelled = The meeting ‘{ $title }’, for which you are registered, will not take place. The reason:
meetings-mail-reminder-subject = Reminder: { $title }
meetings-mail-reminder = { $before ->
    [hour] A reminder: the meeting ‘{ $title }’ begins in an hour.
    [day] A reminder: the meeting ‘{ $title }’ begins in a day.
   *[other] A reminder: the meeting ‘{ $title }’ begins soon.
}
meetings-mail-minutes-subject = Minutes published: { $title }
meetings-mail-minutes = The minutes of the meeting ‘{ $title }’ have been published. You will find them on the meeting’s page.
meetings-desk = Preparing meetings
meetings-desk-text = Prepare and announce meetings, see who has registered, publish minutes.
meetings-desk-owed = Minutes owed
meetings-desk-drafts = Drafts
meetings-desk-waiting = { $count ->
    [one] { $count } person is waiting.
   *[other] { $count } people are waiting.
}
meetings-taken = places taken: { $held } of { $all }.
meetings-minutes-due = Publish the minutes by
meetings-minutes-late = Late: the minutes were due by
meetings-new = New meeting
meetings-new-text = A draft is saved first. Residents see the meeting once you announce it.
meetings-draft-text = This is a draft that only the editors of the hosting municipalities see. Check the texts and times, then announce it.
meetings-announce = Announce the meeting
meetings-save = Save
meetings-change-text = If you change the time, the place or the link, everybody registered is told.
meetings-public-page = Public page
meetings-registered = Registered
meetings-cancel = Cancel the meeting
meetings-cancel-text = The reason is published and sent to everybody registered. A cancelled meeting cannot be restored.
meetings-field-reason = Reason
meetings-field-title = Title
meetings-field-description = What it is about
meetings-field-place-hint = Address and room. Leave empty for an online meeting.
meetings-field-agenda-hint = One point a line, the time first: 18:00 Introduction
meetings-field-when = Time
meetings-field-clock = Write times by the clock in { $town }.
meetings-field-date = Day
meetings-field-start = Beginning
meetings-field-end = End
meetings-field-until-date = Registration closes on
meetings-field-until-hint = Leave empty where one may register until the beginning.
meetings-field-until-time = Registration closes at
meetings-field-taking-part = Taking part
meetings-field-room = Places in the room
meetings-field-remote = Places for remote participation
meetings-field-places-hint = At most { $max }. Leave empty where that is not offered.
meetings-field-online = Online link
meetings-field-online-hint = The whole address, beginning with https://
meetings-field-online-open = Who sees the link
meetings-online-registered = Only those registered for remote participation
meetings-online-everybody = Everybody
meetings-field-belongs = Who holds it, and what it belongs to
meetings-field-with = Held together with: { $town }
meetings-field-with-fixed = Held together with: { $town }.
meetings-field-phase = Phase of the consultation
meetings-problem-date = Give a day, such as 2027-02-18.
meetings-problem-time = Give a time, such as 18:00.
meetings-problem-number = Enter a whole number of at most { $max }.
meetings-problem-end = The end must be after the beginning.
meetings-problem-past = This day and hour have passed.
meetings-problem-until = Registration must close by the beginning of the meeting.
meetings-problem-place = Give the place. For an online meeting, leave the places in the room empty and give the link.
meetings-problem-online = Enter the whole address, beginning with https://
meetings-problem-online-missing = Remote participation needs a link.
meetings-problem-agenda = Begin each line with the time, then write the point: 18:00 Introduction
meetings-problem-agenda-time = The times of the agenda must lie between the beginning and the end.
meetings-problem-agenda-differs = The agenda must have the same points at the same times in every language.
meetings-fault-changed = While you were writing, another editor changed this meeting. What you wrote is kept below: compare it with the public page and save again.
meetings-fault-over = The time of the meeting has passed, so this can no longer be done.
meetings-fault-early = Minutes can be published once the meeting is over.
meetings-fault-done = This has been done already, or the meeting can no longer be changed.
meetings-preview = Preview
meetings-preview-text = This is how readers will see the minutes. They are not published yet.
meetings-show-preview = Preview
meetings-publish = Publish the minutes
meetings-field-came-room = How many came
meetings-field-came-remote = How many took part remotely
meetings-field-minutes = Minutes
meetings-field-minutes-hint = You can write headings (##), lists (-) and links. Do not name residents unless they asked for it.
meetings-numbers = How many have registered
meetings-town = Municipality
meetings-how = How
meetings-with-place = With a place
meetings-waiting = Waiting
meetings-waits = waiting
meetings-mode = { $mode ->
    [remote] Remotely
   *[room] In the room
}
meetings-names = Residents of our municipality
meetings-names-text = { $count ->
    [one] The names of the other municipality’s residents are not here. The list is deleted { $count } day after the meeting.
   *[other] The names of the other municipality’s residents are not here. The list is deleted { $count } days after the meeting.
}
meetings-names-forgotten = The list has been deleted.
meetings-names-none = Nobody has registered yet.
meetings-name = Name
meetings-since = Since
web-done-meeting-registered = You are registered. A letter is on its way.
web-done-meeting-waiting = There are no places free, so you are on the waiting list.
web-done-meeting-withdrawn = You have withdrawn.
web-done-meeting-saved = Saved.
web-done-meeting-announced = The meeting has been announced.
web-done-meeting-cancelled = The meeting has been cancelled; those registered will be told.
web-done-meeting-minutes = The minutes have been published.
journal-act-meeting-announced = The meeting ‘{ $title }’ was announced.
journal-act-meeting-changed = The time or place of the meeting ‘{ $title }’ was changed.
journal-act-meeting-cancelled = The meeting ‘{ $title }’ was cancelled.
journal-act-meeting-minutes = The minutes of the meeting ‘{ $title }’ were published. Took part: { $room } in the room, { $remote } remotely.
privacy-time-registrations = Who registered for a meeting, after it has ended. The number of those who came stays.
privacy-part-meeting-registrations = Meetings that you registered for
privacy-keeps-meeting-registrations-what = Which meeting you registered for, and how. Only the editors of your municipality see your name, so that they know whom to expect.
privacy-keeps-meeting-registrations-end = We delete it. Your place goes to the first who waits.
