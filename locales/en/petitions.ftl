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
petitions-mail-town = { $town }: { $count }
petitions-mail-now = { $count ->
    [one] It now has { $count } signature: { $towns }.
   *[other] It now has { $count } signatures: { $towns }.
}
petitions-mail-open = Open the petition
petitions-mail-hourly = We tell you of new signatures at most once an hour.
petitions-refused-unconfirmed = To sign this petition, your place of residence has to be confirmed.
