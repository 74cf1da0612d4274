# Editing: authors change what they wrote, and everybody sees what was changed.

editing-stale-translation = Translated from an earlier wording

web-done-reworded = Your change has been saved.

editing-mark = { $count ->
    [1] Changed { $at }
    [one] Changed { $count } time, last { $at }
   *[other] Changed { $count } times, last { $at }
}
editing-offer = Change the text (until { $until })

editing-title = Change your contribution
editing-lead = You can change the text until { $until }. The earlier wording stays in the contribution’s history, which everybody can read.
editing-hint = The kind of contribution, your position and the language stay as they are.
editing-translations = Translations that are there already will be marked as those of an earlier wording.
editing-now = How the text reads now
editing-send = Save the change
editing-back = Go back without changing

editing-problem-unchanged = The text has not been changed. Change it or go back.
editing-problem-stale = While you were writing, the contribution was changed in another window. Below you see how it reads now. Your text is still in the form: to replace the present one, send it again.
editing-problem-withheld = This contribution is out of sight at present, so it cannot be changed.
editing-problem-closed = Contributions are no longer taken here, so they cannot be changed either.
editing-problem-late = { $max ->
    [0] A contribution cannot be changed once it is published. You can write a new one.
    [one] A contribution can be changed for { $max } minute after it was published, and that time is over. You can write a new one.
   *[other] A contribution can be changed for { $max } minutes after it was published, and that time is over. You can write a new one.
}
editing-problem-most = { $max ->
    [one] One contribution can be changed { $max } time at most. You can write a new one.
   *[other] One contribution can be changed { $max } times at most. You can write a new one.
}
editing-problem-often = { $max ->
    [one] At most { $max } change an hour can be saved. Your text is still in the form; send it later.
   *[other] At most { $max } changes an hour can be saved. Your text is still in the form; send it later.
}
editing-problem-appealed = An appeal about this contribution is being decided, so it cannot be changed for now.

editing-history = History of the contribution
editing-history-lead = Every wording, the latest first. Words that were added are underlined, those removed are struck through. The text is in the language that it was written in.
editing-history-none = This contribution has not been changed.
editing-history-withheld = { $count ->
    [one] { $count } earlier wording is not shown: moderators asked for another.
   *[other] { $count } earlier wordings are not shown: moderators asked for another.
}
editing-history-erased = The earlier wordings were erased with the author’s account.
editing-history-back = Back to the conversation
editing-wording = Wording { $number }
editing-wording-now = Present
editing-wording-stood = From { $since } to { $until }
editing-wording-since = From { $since }

privacy-part-contribution-revisions = Earlier wordings of contributions
privacy-keeps-contribution-revisions-what = How your contributions read before you changed them, and when you did; everybody sees this in a contribution’s history.
privacy-keeps-contribution-revisions-end = Earlier wordings are erased; only that the contribution was changed is still said.
privacy-field-reworded-at = Changed
