# How a reader is told of what concerns them: wishes, notices on the site, digests.

wishes-title = Notification settings
wishes-lead = Choose what to be told about, how and when.
wishes-see-notices = Your notices
wishes-topics = What to be told about
wishes-topic = { $topic ->
    [replies] Replies to you
    [discussions] Discussions
    [petitions] Petitions
    [consultations] Consultations
    [meetings] Meetings
    [sittings] Council sittings
    [news] News
    [announcements] Messages from the administrations
    [duties] Staff duties
   *[rights] Decisions about you
}
wishes-topic-hint = { $topic ->
    [replies] Somebody answered you, mentioned you or took up what you wrote.
    [discussions] What others write where you take part, or under what you follow.
    [petitions] What becomes of petitions that you started, signed or follow.
    [consultations] Phases, documents and outcomes of consultations.
    [meetings] Changes, free places, reminders and minutes. Quiet hours do not hold these back: the morning may be too late.
    [sittings] Agendas and decisions.
    [news] What the administrations publish.
    [announcements] What an administration writes to residents, or to those who took part.
    [duties] What waits for you as a member of staff.
   *[rights] Decisions about you or about what you wrote.
}
wishes-mail = By email
wishes-rhythm = { $rhythm ->
    [at-once] At once
    [daily] In the daily digest
    [weekly] In the weekly digest
   *[never] Never
}
wishes-site = Show it in my notices on the site, too
wishes-rights-why = We always tell you by email and on the site of decisions about your account or about what you wrote: you must learn what was decided, why, and how to appeal. Article 17 of Regulation (EU) 2022/2065 requires it.
wishes-when = When to write
wishes-clock = All times are by your clock ({ $clock }). Digests are prepared at { $at }.
wishes-weekday = Day of the weekly digest
wishes-day = { $day ->
    [monday] Monday
    [tuesday] Tuesday
    [wednesday] Wednesday
    [thursday] Thursday
    [friday] Friday
    [saturday] Saturday
   *[sunday] Sunday
}
wishes-quiet = Quiet hours
wishes-quiet-hint = No emails leave in these hours; they come when the quiet hours are over. Sign-in links and emails about the security of your account always come.
wishes-quiet-on = Do not write in these hours
wishes-quiet-off = You may write at any time
wishes-quiet-from = From
wishes-quiet-until = Until
wishes-save = Save
wishes-problem-quiet-same = The beginning and the end must differ. If you want no quiet hours, choose ‘You may write at any time’.
wishes-problem-stale = The settings were changed in another window, so these were not saved. Check what you have chosen here and save it again.
web-done-wishes-saved = Your notification settings have been saved.

wishes-stop-what = { $what ->
    [digest-daily] Daily digests
    [digest-weekly] Weekly digests
    [digests] Daily and weekly digests
    [topic-replies] All emails about replies to you
    [topic-discussions] All emails about discussions
    [topic-petitions] All emails about petitions
    [topic-consultations] All emails about consultations
    [topic-meetings] All emails about meetings
    [topic-sittings] All emails about council sittings
    [topic-news] All emails about news
    [topic-announcements] All emails with messages from the administrations
   *[topic-duties] All emails about staff duties
}
wishes-stop-lead = Press the button to stop these emails. Your notices on the site stay.
wishes-stop = Stop them
wishes-stopped = You will get no more of these emails.
wishes-stopped-undo = Your notices on the site stay. If you have changed your mind, you can start the emails again.
wishes-resume = Get them again
wishes-stop-more = What else you can stop
wishes-stop-all = All notification settings

wishes-header = Notices
wishes-header-unread = { $count ->
    [one] { $count } unread
   *[other] { $count } unread
}
wishes-inbox-title = Notices
wishes-inbox-unread = { $count ->
    [one] { $count } unread notice.
   *[other] { $count } unread notices.
}
wishes-inbox-all-read = You have read everything.
wishes-inbox-read-all = Mark all as read
wishes-inbox-new = New
wishes-inbox-empty = There are no notices yet. You will see here who answered you and what happens where you take part.
wishes-inbox-kept = { $count ->
    [one] Notices are kept for { $count } day.
   *[other] Notices are kept for { $count } days.
}
web-done-notices-read = All notices are marked as read.

wishes-mail-stop-digest = Stop these digests

wishes-digest-subject = { $count ->
    [one] { $count } update: { $title }
   *[other] { $count } updates: { $title }
}
wishes-digest-subject-more = { $count ->
    [one] { $count } update: { $title } and more
   *[other] { $count } updates: { $title } and more
}
wishes-digest-lead = { $rhythm ->
    [digest-daily] Your daily digest:
    [digest-weekly] Your weekly digest:
   *[digests] Your daily and weekly digest:
} { $count ->
    [one] { $count } update.
   *[other] { $count } updates.
}
wishes-place = { $room ->
    [petitions] Petition
    [consultations] Consultation
    [meetings] Meeting
    [sittings] Sitting
    [news] News
    [announcements] Message from the administration
    [feedback] Feedback
    [answers] Answers to residents
    [translation] Translation
    [moderation] Moderation
   *[other] The site
}
wishes-digest-left-here = { $count ->
    [one] There is { $count } earlier update here.
   *[other] There are { $count } earlier updates here.
}
wishes-digest-left = { $count ->
    [one] { $count } update did not fit into this email. You find it in your notices on the site.
   *[other] { $count } updates did not fit into this email. You find them in your notices on the site.
}
wishes-digest-inbox = All your notices

privacy-time-notices = Your notices on the site
privacy-part-notices = Notices on the site
privacy-part-wishes = Notification settings
privacy-keeps-notices-what = What we told you on the site, whether you have read it, and what waits for a digest.
privacy-keeps-notices-end = Erased at once.
privacy-keeps-wishes-what = What you want to be told about, how and when, if you have changed anything.
privacy-keeps-wishes-end = Erased at once.
