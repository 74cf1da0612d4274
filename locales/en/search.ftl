# Search.

search-title = Search
search-title-of = Search: { $asked }
search-label = What are you looking for?
search-button = Search
search-hint = Texts in English and translations into it are searched; Lithuanian and Russian words may be written as they are. Any form of a word will do.
search-kinds = Where to search
search-found = Found
search-partly = No text has all of these words. Those that have some of them are shown.
search-none = Nothing was found for ‘{ $asked }’. Try fewer or other words.
search-short = Write at least one word of three letters.
search-machine = Machine translation
search-kind-all = Everything
search-kind-consultation = Consultations
search-kind-document = Documents
search-kind-outcome = Outcomes of consultations
search-kind-petition = Petitions
search-kind-contribution = Contributions
search-kind-answer = Official answers
search-kind-feedback = Feedback
search-kind-meeting = Meetings
search-kind-sitting = Sittings
search-kind-news = News
search-kind-one = { $kind ->
    [consultation] Consultation
    [document] Document
    [outcome] Outcome of a consultation
    [petition] Petition
    [contribution] Contribution
    [answer] Official answer
    [feedback] Feedback
    [meeting] Meeting
    [sitting] Sitting
   *[news] News
}
