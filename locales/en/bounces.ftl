# Letters that come back, and what the owner of the address can do.

bounces-title = Whether our emails reach you
bounces-banner = Emails to your address have been coming back since { $since }.
bounces-banner-link = Check the address, change it, or try it again
bounces-account-note = Emails to this address come back

bounces-lead = Emails to this address come back. While they do, we send you no notifications and no digests. Emails for signing in and about your rights are still sent.
bounces-well = As far as we know, our emails reach you.
bounces-reason = Reason
bounces-reason-unknown = There is no such mailbox. The address may be misspelt.
bounces-reason-domain = The part of the address after the @ takes no mail. It may be misspelt.
bounces-reason-disabled = The mailbox has been blocked or is no longer in use.
bounces-reason-unclear = The mail server refuses our emails without saying why.
bounces-since = Since
bounces-last = The last email came back
bounces-count = { $count ->
    [one] { $count } email came back in all.
   *[other] { $count } emails came back in all.
}

bounces-again = Is the address right?
bounces-again-text = We will send you a trial email. Once you have opened the link in it and confirmed that it arrived, we will write to you as before.
bounces-try = My address works again
bounces-trial-waiting = { $hours ->
    [one] A trial email was sent on { $at }. Its link is valid for { $hours } hour.
   *[other] A trial email was sent on { $at }. Its link is valid for { $hours } hours.
}
bounces-trial-back = The trial email sent on { $at } came back, too.
bounces-change = Has your address changed?
bounces-change-text = Give us an address at which emails reach you. The change has to be confirmed from both addresses; if you can no longer open the old mailbox, write to us at { $contact }.
bounces-change-link = Change the address

bounces-link-asked-title = Did the email reach you?
bounces-link-asked-text = If you opened the link in our trial email, your address works. Confirm it, and we will send you notifications as before.
bounces-link-button = Yes, it reached me
bounces-link-works-title = Your address works
bounces-link-works-text = Thank you. We are sending you notifications again, as before.
bounces-link-over-title = This link is no longer valid
bounces-link-over-text = Its time has run out, or another trial email was sent later. You can ask for a new one when you are signed in.
bounces-link-account = Whether emails reach me

web-done-trial-sent = The trial email has been sent. Look in your spam folder, too.

bounces-mail-subject = A trial email: has it reached you?
bounces-mail-text = You asked us to check whether emails reach you at this address. If you are reading this, they do. Confirm it, and we will send you notifications as before.
bounces-mail-button = Confirm that it reached me
bounces-mail-valid = { $hours ->
    [one] The link is valid for { $hours } hour.
   *[other] The link is valid for { $hours } hours.
}
bounces-mail-not-you = If you did not ask for this, there is nothing to do.

privacy-part-unreachable = Emails that came back
privacy-keeps-unreachable-what = When, why and how many emails to your address came back, so that we do not write in vain and can warn you.
privacy-keeps-unreachable-end = Deleted at once.
privacy-time-unreachable = That emails to an address came back, after the last of them. Then we try to write again.
privacy-field-returned = Emails come back
privacy-field-letters-returned = How many emails came back
privacy-field-last-returned-at = The last email came back
privacy-field-works-since = The address works since
privacy-field-tried-at = Trial email sent
privacy-word-reason-unknown = There is no such mailbox
privacy-word-reason-domain = The part of the address after the @ takes no mail
privacy-word-reason-disabled = The mailbox has been blocked or is no longer in use
privacy-word-reason-unclear = The mail server did not say why
