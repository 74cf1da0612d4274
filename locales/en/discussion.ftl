# Discussion: what residents write under consultations and petitions.

web-done-commented = Your contribution has been published.

discussion-title = Contributions
discussion-newest = Show the newest contributions
discussion-no-more = There are no more contributions.
discussion-empty-open = Nobody has written yet. Be the first.
discussion-empty-closed = There are no contributions.
discussion-sign-in = Sign in to contribute
discussion-not-open = Contributions are not being taken at the moment.
discussion-to = To:

discussion-write = Contribute
discussion-reply-title = Reply
discussion-answered = What you are replying to
discussion-typed = The text that you wrote
discussion-back = Go back without publishing
discussion-kind = What is it?
discussion-kind-comment = Opinion
discussion-kind-proposal = Proposal
discussion-kind-question = Question
discussion-text = Your text
discussion-text-hint = The text will be public, with your display name and municipality beside it. You can use paragraphs, lists and links.
discussion-stance = Your position
discussion-stance-for = I agree
discussion-stance-against = I disagree
discussion-stance-neutral = Neither for nor against
discussion-language = Which language are you writing in?
discussion-language-hint = Write in your own language: others will read a translation once there is one.
discussion-send = Publish

discussion-problem-closed = Contributions are no longer taken here, so your text has not been published. You can copy it.
discussion-problem-reply = The contribution that you are replying to is not here. You can publish your text on its own.

discussion-mail-reply-subject = You have a reply: { $title }
discussion-mail-comment-subject = New contribution: { $title }
discussion-mail-reply = { $author } replied to your contribution on ‘{ $title }’:
discussion-mail-comment = { $author } wrote on your page ‘{ $title }’:
discussion-mail-read = Read and answer
discussion-mail-original = { $language ->
    [lt] Written in Lithuanian; there is no translation yet.
    [ru] Written in Russian; there is no translation yet.
    [en] Written in English; there is no translation yet.
   *[other] There is no translation yet.
}
discussion-mail-translated = { $language ->
    [lt] Translated from Lithuanian.
    [ru] Translated from Russian.
    [en] Translated from English.
   *[other] This is a translation.
}
discussion-problem-unconfirmed = Only residents whose place of residence is confirmed can write here, so your text was not published. You can copy it.

discussion-report = Report
discussion-author-withheld = Contribution not shown
discussion-withheld = { $state ->
    [held] This contribution has been waiting for a moderator since { $since } (rule ‘{ $rule }’).
    [awaiting-edit] The author has been asked to change this contribution ({ $since }, rule ‘{ $rule }’).
   *[hidden] This contribution was hidden on { $since } under the rule ‘{ $rule }’.
}
discussion-held-own = Only you and the moderators see your text.
discussion-why = The decision and its reasons
discussion-edit = Change the contribution
discussion-thread-closed = Thread closed
discussion-problem-withheld = This contribution cannot be replied to, because it is not shown. You can copy your text and publish it on its own.
discussion-problem-thread-closed = This thread is closed and takes no more replies. You can copy your text.
discussion-problem-repeated = You have published the same or very nearly the same text already. Write what you want to add.
discussion-problem-often = { $max ->
    [one] At most { $max } contribution an hour can be published. Your text is kept here; publish it later.
   *[other] At most { $max } contributions an hour can be published. Your text is kept here; publish it later.
}
