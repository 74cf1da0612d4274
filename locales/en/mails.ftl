# The index of every email, in the demonstration.

mails-title = Every email of the site
mails-lead = { $count ->
    [one] The { $count } email that the site can send. The people and the texts in it are samples.
   *[other] All { $count } emails that the site can send. The people and the texts in them are samples.
}
mails-rooms = Emails by subject
mails-look = How to show the email
mails-light = On a light ground
mails-dark = On a dark ground
mails-narrow = On a telephone
mails-wide = On a computer
mails-headers = Headers

mails-room-discussion = Discussions
mails-room-answers = Official answers
mails-room-translation = Translations
mails-room-petitions = Petitions
mails-room-consultations = Consultations
mails-room-meetings = Meetings
mails-room-moderation = Moderation
mails-room-residents = Account and signing in
mails-room-privacy = Personal data
mails-room-notifications = Following and digests
mails-room-announcements = Announcements
