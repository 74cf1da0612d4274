# What mail needs: the names of its lists, and addresses that not every server takes.

standards-list = { $site }: { $room ->
    [consultations] consultations
    [petitions] petitions
    [meetings] meetings
    [sittings] sittings
    [news] news
    [answers] answers to residents
    [feedback] feedback
   *[other] notifications
}
standards-problem-international = We cannot send mail to this address: before the @, our mail server takes only the letters a–z without accents. Enter another address.
