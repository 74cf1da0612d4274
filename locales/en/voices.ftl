# Voices: support, orders, quotations, mentions and arrivals in discussions.

web-done-support-given = Your support has been counted.
web-done-support-withdrawn = Your support has been withdrawn.

voices-order = Order of the contributions
voices-order-new = Newest first
voices-order-supported = Most supported
voices-order-discussed = Most discussed
voices-order-both = Supported on both banks
voices-first = Back to the first page of this order

voices-about = How contributions are ordered
voices-about-new = ‘{ voices-order-new }’: by the time when a thread began. While you turn pages, nothing is repeated and nothing is missed.
voices-about-supported = ‘{ voices-order-supported }’: by how many residents support the contribution that a thread begins with.
voices-about-discussed = ‘{ voices-order-discussed }’: by how many replies a thread has.
voices-about-both = ‘{ voices-order-both }’: the support on the two banks is multiplied, so what only one bank supports comes last, however many people live there, and neither bank counts for more because it is larger. A few voices may be chance, so they are counted with caution.
voices-about-paging = New support moves a thread after a few seconds. On further pages of these three orders, threads that began after you opened the first page are left out; a thread whose support changes meanwhile may be met twice or not at all.
voices-about-depth = { $count ->
    [one] Replies stand under the contribution that a thread begins with, one level deep; a reply to a reply says whom it answers. In these three orders the first { $count } reply of each thread is shown, and the rest are one link away.
   *[other] Replies stand under the contribution that a thread begins with, one level deep; a reply to a reply says whom it answers. In these three orders the first { $count } replies of each thread are shown, and the rest are one link away.
}
voices-rest = { $count ->
    [one] { $count } more reply: the whole thread
   *[other] { $count } more replies: the whole thread
}

voices-support = Support
voices-withdraw = Withdraw support
voices-supported = { $count ->
    [one] { $count } resident supports this
   *[other] { $count } residents support this
}
voices-number = { $count }
voices-support-title = Supporting a contribution
voices-back = Back to the discussion
voices-refused-closed = This discussion is closed, so support can no longer be given or withdrawn here.
voices-refused-own = You wrote this contribution yourself. Others can support it.
voices-refused-withheld = This contribution is not shown at the moment, so it cannot be supported.
voices-refused-unconfirmed = Only residents whose place of residence is confirmed take part here, so your support has not been counted.

voices-quote = Quote
voices-quotes = Quoted:
voices-form-hint = A line that begins with > is a quotation. If you write @ and the name of somebody who has taken part here, exactly as it is shown, they get a letter.

voices-mail-mention-subject = You are mentioned: { $title }
voices-mail-mention = { $author } mentioned you in the discussion ‘{ $title }’:

voices-arrived = { $form ->
    [one] # new contribution
   *[other] # new contributions
}
voices-arrived-show = Show
voices-arrived-shown = The new contributions are shown in their places.

privacy-part-supports = Support for contributions
privacy-keeps-supports-what = Which contributions you support. Only the number of supporters from each town is public; you can withdraw your support while the discussion is open.
privacy-keeps-supports-end = Your support is deleted and no longer counted.
