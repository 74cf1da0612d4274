# What every page shares: layout and components.

web-tagline = Two banks in conversation
web-skip = Skip to content
web-languages = Language
web-rooms = Main navigation
web-about-site = About this site
web-sign-in = Sign in
web-staff = staff
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
web-error-prefix = Error:
web-error-summary = Please correct the following
web-characters-max = { $max ->
    [one] No more than { $max } character.
   *[other] No more than { $max } characters.
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
