### The page of a municipality's administrators about the delivery of emails.

delivery-desk = Email delivery
delivery-desk-text = Emails that could not be delivered, why, and how many are waiting.
delivery-lead = What was not delivered is kept for { $days ->
    [one] { $days } day
   *[other] { $days } days
}, so that you can try again. This page shows neither the text of an email nor a whole address.

delivery-now = Now, and in the last hour
delivery-what = Emails
delivery-waiting = Waiting
delivery-oldest = The oldest is waiting since
delivery-sent-hour = Handed over in the last hour
delivery-failed-hour = Failed in the last hour
delivery-lane = { $lane ->
    [security] Sign-in and account
    [notification] Notifications
   *[bulk] Announcements and digests
}

delivery-failed = Not delivered
delivery-none = There are no such emails.
delivery-reasons = Reasons
delivery-why = { $why ->
    [mailbox] There is no such mailbox
    [domain] The mail domain cannot be reached
    [address] The address cannot be written to
    [disabled] The mailbox is closed
    [full] The mailbox is full
    [large] The email is too large
    [policy] The other server does not let it in
    [time] Put off for three days
    [unreachable] Our server was out of reach for three days
   *[other] Another reason
}
delivery-advice = { $why ->
    [mailbox] The address was mistyped, or the mailbox no longer exists. Trying again seldom helps.
    [domain] The part after the @ was mistyped, or that server no longer exists. Trying again seldom helps.
    [address] Our server and theirs cannot send to an address written like this.
    [disabled] The mailbox exists, but accepts nothing any more. Trying again seldom helps.
    [full] Try again in a few days, when its owner may have made room.
    [large] The other server accepts only smaller emails.
    [policy] Ask whoever looks after the mail server whether our address is on a blocking list and the domain’s records (SPF, DKIM, DMARC) are right. Then try again.
    [time] The other server answered that it could not accept it now, for three days. You can try again.
    [unreachable] Check the settings of the mail server with the command “tiltas check”. Then try again.
   *[other] The server’s answer stands beside each email. Whoever looks after the mail server will know what it means.
}

delivery-kind-head = Kind
delivery-kind = { $lane ->
    [security] Sign-in or account
    [notification] Notification
   *[bulk] Announcement or digest
}
delivery-to = To
delivery-written = Written
delivery-failed-at = Failed
delivery-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
delivery-answer = The server’s answer
delivery-do = What to do
delivery-again = Try again
delivery-again-to = Try again: { $to }
delivery-again-all = Try all of these again
delivery-forget = Give up
delivery-forget-to = Give up: { $to }
delivery-too-late = This email is no longer here: a colleague has dealt with it, or its time was over.

web-done-delivery-again = The emails are waiting to be sent again.
web-done-delivery-forgotten = The email has been given up; its text and address are forgotten.

delivery-time-failed = An email that could not be delivered, with its address and text, so that it can be tried again.
