# What every page shares: layout and components.

web-tagline = Two banks in conversation
web-skip = Skip to content
web-languages = Language
web-rooms = Main navigation
web-about-site = About this site
web-sign-in = Sign in
web-staff = staff
web-desk = Staff desk
web-by-staff = Administration staff
web-nav = { $room ->
    [consultations] Consultations
    [petitions] Petitions
    [sittings] Sittings
    [meetings] Meetings
    [polls] Polls
    [news] News
   *[front] Home
}
web-accessibility = Accessibility statement
web-privacy = Privacy
web-demo = This is a demonstration: the residents and what they say are invented.
web-demo-mail = Demonstration mailbox
web-eu-emblem = Flag of the European Union
web-colophon = Open-source software, licensed under EUPL-1.2.

web-breadcrumb = Path to this page
web-pagination = Pages of the list
web-prev = Previous page
web-next = Next page
web-phase-past = (finished)
web-until = Until

web-optional = (optional)
web-choose = Choose
web-error-prefix = Error:
web-error-summary = Please correct the following
web-characters-max = { $max ->
    [one] No more than { $max } character.
   *[other] No more than { $max } characters.
}
# The script puts the number in place of #.
web-characters-left = Characters left: #
web-characters-over = Characters too many: #

web-bank = { $bank ->
    [left] left bank
   *[right] right bank
}
web-translation = { $by ->
    [machine] { $language ->
        [lt] Machine translation from Lithuanian
        [ru] Machine translation from Russian
        [en] Machine translation from English
       *[other] Machine translation
    }
   *[human] { $language ->
        [lt] Translated from Lithuanian by a person
        [ru] Translated from Russian by a person
        [en] Translated from English by a person
       *[other] Translated by a person
    }
}
web-original-only = { $language ->
    [lt] Written in Lithuanian, not yet translated
    [ru] Written in Russian, not yet translated
    [en] Written in English, not yet translated
   *[other] Not yet translated
}
web-original-show = Show the original
web-original-hide = Hide the original
web-kind = { $kind ->
    [proposal] Proposal
   *[question] Question
}
web-stance = { $stance ->
    [for] For
   *[against] Against
}
web-reply = Reply
web-response = Answer by the administration
web-answered = Answered
web-contributions = { $count ->
    [one] { $count } contribution
   *[other] { $count } contributions
}
web-signatures = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
}
web-threshold = Signatures collected
web-threshold-left = { $count ->
    [one] { $count } more needed for the next step
   *[other] { $count } more needed for the next step
}
web-threshold-reached = (reached)

web-site-name = Tiltas
web-days-left = { $days ->
    [0] less than a day left
    [one] { $days } day left
   *[other] { $days } days left
}

web-problem-empty = Fill in this field.
web-problem-one-line = This has to be a single line.
web-problem-unreadable = The text has characters that cannot be read. Remove them or type them again.
web-problem-long = { $max ->
    [one] The text is too long: no more than { $max } character.
   *[other] The text is too long: no more than { $max } characters.
}
web-problem-choice = Choose one of the answers.
web-problem-mail = Enter a full email address, such as name@mail.example.

web-error-home = To the front page
web-error-request = If you write to us, please quote this request number: { $id }
web-error-400-title = The request could not be understood
web-error-400-text = The address or the data arrived damaged. Go back to the previous page and try again.
web-error-403-title = This page or action is not open to you
web-error-403-text = Pages for a municipality’s staff are open to its own staff only, and to each of them as far as their work needs. If you sent a form, go back to the previous page and try again.
web-error-404-title = There is no such page
web-error-404-text = The address may be mistyped, or the page has been removed. You can find the subject from the front page.
web-error-405-title = This page cannot be used in that way
web-error-405-text = Go back to the previous page and use the buttons there.
web-error-409-title = Somebody else was faster
web-error-409-text = The data changed while you were filling in the form. Go back to the previous page, reload it and try again.
web-error-413-title = Too much data
web-error-413-text = Shorten the text and send it again. What you wrote is still there on the previous page.
web-error-415-title = Data of this kind is not accepted
web-error-415-text = Go back to the previous page and send the form with a browser.
web-error-422-title = The data could not be accepted
web-error-422-text = Go back to the previous page, check what you entered and try again.
web-error-429-title = Too many requests
web-error-429-text = We received a great many requests from you in a short time. Wait a minute and try again.
web-error-500-title = Something went wrong
web-error-500-text = The fault is ours, and it has been recorded. Please try again later.
web-error-503-title = The site is out of service for a moment
web-error-503-text = It will be back shortly. Try again in a few minutes.
web-error-sign-in-title = You need to sign in
web-error-sign-in-text = Only residents who are signed in can do this.
web-error-second-factor-title = A second step is needed
web-error-second-factor-text = Staff pages open only after a second confirmation of who you are: a passkey, or a code from an app.
web-second-factor = Confirm it is you
web-error-typed = Your text
web-error-typed-text = What you were writing is below: copy it, so that you can send it later.
web-error-suspended-title = You are suspended from writing
web-error-suspended-text = A moderator of your municipality has decided so. You can read, withdraw signatures, download or erase your data, and appeal the decision.
web-suspended-until = You may not write until:
web-suspended-why = Why, and how to appeal
