# Documents under discussion: texts in numbered paragraphs, and what is said about each.

documents-difference-added = added:
documents-difference-removed = removed:
web-done-document-begun = The document has been started. Now add the text in the other language.
web-done-document-saved = The text has been saved.
web-done-document-published = The document has been published.

documents-title = Documents under discussion
documents-version = Version { $version }
documents-version-within = version { $version }
documents-versions = All versions
documents-lead-open = You can say what you think of each paragraph.
documents-lead-closed = Contributions are not being taken now. You can read what was said about each paragraph.
documents-what-changed = What changed in version { $version }
documents-beside = Also show beside it in another language:
documents-paragraph = Paragraph
documents-paragraph-number = Paragraph { $number }
documents-paragraph-title = ‘{ $title }’, paragraph { $number }
documents-comment = Comment
documents-turned = { $how ->
    [added] New in version { $version }
   *[changed] Changed in version { $version }
}
documents-gone = Paragraphs taken out
documents-gone-one = Paragraph { $number }, taken out in version { $version }
documents-taken-out = This paragraph was taken out in version { $version }. What was said about it stays public; nothing more can be added.
documents-taken-out-why = What changed and why
documents-in-other = Show in another language
documents-to-comments = Read the document and the contributions
documents-to-latest = Read the latest version

documents-changes = What changed
documents-changes-hint = What was added is underlined, what was removed is struck through.
documents-changes-order = Only the order of the paragraphs changed.
documents-change = { $how ->
    [added] Paragraph { $number } added
    [removed] Paragraph { $number } taken out
   *[changed] Paragraph { $number } changed
}
documents-change-title = The title changed
documents-change-elsewhere = The text did not change in your language, only in another.
documents-was = (formerly paragraph { $number })
documents-reason = Why
documents-led = { $count ->
    [one] The contribution that led to it
   *[other] The contributions that led to it
}
documents-led-one = Contribution published
documents-led-to = Led to a change in version { $version }
documents-discussion-of = What was said about paragraph { $number }
documents-whole = The whole text of this version
documents-difference-in = What changed in this language

documents-desk = Documents of consultations
documents-desk-text = Texts that your municipality puts under discussion: writing them in both languages, new versions and the reasons for changes.
documents-desk-none = Your municipality is not consulting its residents at present.
documents-unpublished = Not published
documents-new = Start a new document
documents-text-of = Text of the document:
documents-text-now = The text that another editor saved meanwhile
documents-title-field = Title
documents-text-field = Text
documents-text-hint = Leave a blank line between paragraphs. Write no numbers: paragraphs number themselves. At most { $paragraphs } paragraphs of up to { $paragraph } characters each.
documents-save = Save
documents-back = Go back without saving
documents-latest-is = Version { $version } is published.
documents-public = Public page
documents-to-publishing = Review and publish
documents-languages = Languages
documents-paragraphs = { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
}
documents-language-none = no text yet
documents-language-needed = required
documents-edit = Edit
documents-write = Write
documents-side-by-side = Texts side by side
documents-number = No.
documents-cell-empty = none
documents-empty = There is no text yet.
documents-lacking = It cannot be published yet:
documents-lacking-text = { $language ->
    [lt] There is no text in Lithuanian.
    [ru] There is no text in Russian.
    [en] There is no text in English.
   *[other] There is no text in the language ‘{ $language }’.
}
documents-lacking-title = { $language ->
    [lt] There is no title in Lithuanian.
    [ru] There is no title in Russian.
    [en] There is no title in English.
   *[other] There is no title in the language ‘{ $language }’.
}
documents-lacking-paragraphs = { $language ->
    [lt] The text in Lithuanian
    [ru] The text in Russian
    [en] The text in English
   *[other] The text in the language ‘{ $language }’
} has { $count ->
    [one] { $count } paragraph
   *[other] { $count } paragraphs
} where there should be { $whole }. Compare the texts side by side to find where a paragraph is missing or divided.

documents-publish-title = Publishing version { $version }
documents-publish-first = { $count ->
    [one] { $count } paragraph will be published in every language that is ready. A published version cannot be changed; you can only publish a new one.
   *[other] { $count } paragraphs will be published in every language that is ready. A published version cannot be changed; you can only publish a new one.
}
documents-publish-next = Look through the changes. For each you can say why it was made and mark the contributions that led to it: their authors will be told.
documents-publish-none = The text of the paragraphs has not changed. You can publish only if the title or the order of paragraphs has.
documents-same = Which paragraph is this?
documents-same-hint = What was said stays with its paragraph. If this one was written anew but is about the same, choose the earlier one.
documents-same-new = A new paragraph
documents-same-one = Paragraph { $number } of the earlier version
documents-reason-field = Why it changed
documents-led-choose = Contributions that led to it
documents-addresses = Addresses of other contributions that led to changes
documents-addresses-hint = Where a contribution is not listed, paste its link; one a line. It must be about a paragraph that changes or is taken out.
documents-publish = Publish

documents-problem-many = A text has at most { $max } paragraphs, and at least one.
documents-problem-long = Paragraph { $max } is longer than 5,000 characters. Divide it with a blank line.
documents-problem-enough = The consultation has { $max } documents already; no more can be added.
documents-problem-overtaken = Another editor changed the text while you were writing. Yours was not saved, but it is still here: compare it with the saved one and save again.
documents-problem-overtaken-version = Another editor changed or published the document meanwhile, so nothing was published. What you typed is still here: look through the changes and publish again.
documents-problem-unchanged = This version differs in nothing from the published one.
documents-problem-twice = Two paragraphs are said to be the same one of the earlier version. Leave it to one of them.
documents-problem-led = At least one address is not that of a contribution about a changed or removed paragraph of this document.
documents-problem-led-many = At most { $max } contributions can be named for one version.

documents-mail-led-subject = Changed after your contribution: { $title }
documents-mail-led = Your contribution about paragraph { $number } of ‘{ $title }’ led to a change: version { $version } has been published.
documents-mail-reason = Why it changed:
documents-mail-open = See what changed
