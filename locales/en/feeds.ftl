# Feeds (Atom): what their entries are called, and the page that lists them.

feeds-follow = Follow the news (Atom)
feeds-title = News feeds
feeds-lead = A feed is an address at which a program on your telephone or computer looks for what is new, by itself. It needs no account and no mail address.
feeds-how = How to use one
feeds-how-program = Choose a program that reads feeds: an app for the telephone, an add-on of the browser, or a mail program that can read feeds, such as ‘Thunderbird’.
feeds-how-copy = Copy the address of a link on this page, or of the link ‘Follow the news’ on the page that you care about.
feeds-how-add = Paste the address where your program adds a new feed; it may call it an RSS or an Atom feed.
feeds-language = Every feed has an address in each language of the site. The feeds listed here are in the language in which you read this page. A text without a translation is given in the language of its original, and says so.
feeds-privacy = Feeds name no residents, and what is hidden on the site disappears from its feeds as well.
feeds-of-site = The whole site
feeds-of-rooms = Sections
feeds-of-towns = Municipalities
feeds-of-pages = One page
feeds-of-pages-text = Each consultation, document under discussion, petition, meeting, sitting and piece of feedback has a feed of its own. The link ‘Follow the news’ is on its page.
feeds-calendars = Calendars
feeds-calendars-text = You can see the meetings with residents in your own calendar. If your calendar program subscribes to this address, new, changed and cancelled meetings are brought up to date there by themselves.
feeds-calendar-meetings = Calendar of coming meetings (.ics)
feeds-calendar-one = The file of a single meeting is on its page, under ‘Add to calendar’.

# What the feeds are called and tell.
feeds-site = News of the whole site
feeds-site-text = Consultations, petitions, meetings, sittings, news, feedback and the administrations’ answers.
feeds-site-about = The newest of all sections
feeds-consultations = News of consultations
feeds-consultations-about = Consultations that were published or have opened, and what came of them
feeds-petitions-about = Petitions that collect signatures, and the answers to petitions
feeds-meetings = News of meetings
feeds-meetings-about = Meetings that were announced, changed or cancelled, and their minutes
feeds-sittings = News of sittings
feeds-sittings-about = Agendas, decisions and votes
feeds-news = News of the administrations
feeds-news-about = What the administrations have to tell their residents
feeds-feedback = New in feedback
feeds-feedback-about = New feedback, and the administrations’ answers
feeds-journal = New official acts
feeds-journal-about = The newest entries of the journal of official acts
feeds-municipality = News: { $administration }
feeds-municipality-text = All that concerns one municipality: its consultations, the petitions addressed to it, meetings, sittings, news and the administration’s answers.

# A consultation.
feeds-consultation = Consultation ‘{ $title }’
feeds-consultation-text = The course of the consultation, its documents, what residents newly contribute, and official answers.
feeds-consultation-announced = Consultation ‘{ $title }’ published
feeds-consultation-changed = Version { $number } of the consultation ‘{ $title }’ published
feeds-consultation-opened = Consultation ‘{ $title }’ opened
feeds-consultation-phase = A new phase of the consultation ‘{ $title }’ began: { $phase }
feeds-consultation-closed = Consultation ‘{ $title }’ closed
feeds-consultation-withdrawn = Consultation ‘{ $title }’ withdrawn
feeds-consultation-outcome = What came of the consultation ‘{ $title }’
feeds-consultation-milestone = After the consultation ‘{ $title }’: { $state ->
    [underway] work under way
    [done] work done
    [dropped] work will not be done
   *[planned] work planned
}
feeds-contribution = { $kind ->
    [question] New question: { $title }
    [proposal] New proposal: { $title }
   *[comment] New opinion: { $title }
}
feeds-answer = { $office } answered: { $title }

# A document under discussion.
feeds-document = Document ‘{ $title }’
feeds-document-text = New versions of the document under discussion.
feeds-document-version = { $version ->
    [1] Document ‘{ $title }’ published for discussion
   *[other] Version { $version } of the document ‘{ $title }’ published
}

# A meeting.
feeds-meeting = Meeting ‘{ $title }’
feeds-meeting-text = Whether the meeting was changed or cancelled, and its minutes.
feeds-meeting-news = { $what ->
    [changed] Time or place of the meeting ‘{ $title }’ changed
    [cancelled] Meeting ‘{ $title }’ cancelled
    [minutes] Minutes of the meeting ‘{ $title }’ published
   *[announced] Meeting ‘{ $title }’ announced
}
feeds-where = { $when }, { $place }

# A sitting.
feeds-sitting = Sitting ‘{ $title }’
feeds-sitting-text = The agenda, the decisions and the votes.
feeds-sitting-news = { $what ->
    [decided] Decisions of the sitting ‘{ $title }’ published
   *[announced] Agenda of the sitting ‘{ $title }’ published
}
feeds-votes = For: { $for }; against: { $against }; abstained: { $abstain }.

# Feedback.
feeds-feedback-one = Feedback ‘{ $title }’
feeds-feedback-text = The administration’s answer to the feedback, and whether it was enough.
feeds-feedback-new = { $tone ->
    [praise] New thanks: { $title }
   *[criticism] New criticism: { $title }
}
feeds-feedback-verdict = { $settled ->
    [yes] The answer was enough for the author of the feedback ‘{ $title }’
   *[no] The answer was not enough for the author of the feedback ‘{ $title }’
}
