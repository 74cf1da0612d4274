# Translation: the translators' desk, the glossary, suggestions of readers.

translation-desk = Translations
translation-desk-text = Translating what residents write and petitions, and looking at what readers suggest.
translation-lead = Texts that people on the other bank cannot read in their language yet.
translation-own = Texts that you have taken
translation-waiting = Waiting for a translation
translation-languages = Into which language
translation-kinds = Kinds of text
translation-orders = Order
translation-order-age = Oldest first
translation-order-audience = Most read first
translation-empty = Nothing is waiting for a translation.
translation-kind-all = All texts
translation-kind-contribution = Contributions
translation-kind-petition = Petitions
translation-kind-feedback = Subjects of feedback
translation-into = { $language ->
    [lt] Translation into Lithuanian
    [ru] Translation into Russian
    [en] Translation into English
   *[other] Translation
}
translation-from = { $language ->
    [lt] Written in Lithuanian
    [ru] Written in Russian
    [en] Written in English
   *[other] Original
}
translation-why = { $why ->
    [stale] The original has changed
    [machine] Translated by a machine
   *[missing] Not translated
}
translation-since = Waiting since
translation-audience = Contributions or signatures: { $count }
translation-claim-mine = You are translating it
translation-claim-other = A colleague is translating it (until { $until })

translation-free = Nobody is translating this text yet. If you take it, you have it to yourself for two hours.
translation-take = Take the text
translation-mine = You have this text until { $until }. You can save it later as well, unless a colleague has taken it.
translation-leave = Leave it to others
translation-held = A colleague is translating this text until { $until }.
translation-held-keep = While a colleague has the text, your translation cannot be saved. You can copy it.
translation-part = { $part ->
    [action] What is asked
    [background] Why
    [details] More details
   *[text] Text
}
translation-original = Original
translation-before = Present translation
translation-none = There is no translation yet.
translation-by = { $by ->
    [machine] Machine translation
   *[human] Translated by a person
}
translation-memory = { $count ->
    [one] Translated before: { $count } sentence
   *[other] Translated before: { $count } sentences
}
translation-near = A similar sentence:
translation-field = Your translation
translation-save = Save and publish
translation-back = Go back without saving
translation-terms = Terms in this text
translation-terms-none = No terms of the glossary stand in this text.

translation-glossary = Glossary
translation-glossary-lead = How the municipalities on both banks call the same places, institutions and things. Translators work with it; everybody can read it.
translation-terms-places = Places
translation-terms-government = Government
translation-terms-dialogue = Taking part
translation-terms-town = Life in town

translation-suggest-link = Suggest a better translation
translation-suggest = Suggest a better translation
translation-suggest-lead = Change the translation to what you think is better. A translator of the municipality will look at it, and you will get a letter with the decision.
translation-wording = Suggested translation
translation-suggest-send = Send the suggestion
translation-suggest-back = Back to the page
translation-yours = Your suggestion
translation-yours-waits = The suggestion is waiting for a translator. Once it is decided, you can send another.

translation-suggestions = Suggestions by readers
translation-suggestions-lead = Residents suggest better translations. The oldest come first.
translation-suggestions-none = There are no new suggestions.
translation-suggestion = A reader’s suggestion
translation-now = As it is now
translation-suggested = What the reader suggests
translation-accept = Accept
translation-accept-hint = You can change it before accepting. This text will take the place of the present translation, and the reader will be thanked by a letter.
translation-accept-send = Accept and publish
translation-decline = Decline
translation-word = Why you decline
translation-word-hint = The reader will get these words in a letter.
translation-word-language = Which language are you writing in?
translation-decline-send = Decline the suggestion
translation-decided = { $standing ->
    [accepted] This suggestion has been accepted.
   *[declined] This suggestion has been declined.
}

translation-problem-held = A colleague has taken this text meanwhile, so your translation was not saved. It still stands below, where you can copy it.
translation-problem-changed = The author changed the original while you were translating, so your translation was not saved. Below are the new original and what you wrote: change it and save it again.
translation-problem-translated = Somebody else translated this text while you were at it, so your translation was not saved. Below are the present translation and what you wrote: compare them and save again if need be.
translation-problem-same = This is the same as the present translation. Change what you want to improve.
translation-problem-open = Your earlier suggestion for this text has not been decided yet. Please wait for the translator.
translation-problem-often = { $max ->
    [one] You can send { $max } suggestion an hour. Please try again later.
   *[other] You can send { $max } suggestions an hour. Please try again later.
}
translation-problem-decided = Something else has been decided about this suggestion. Your decision was not saved.

web-done-translated = The translation is published.
web-done-translation-taken = You have taken the text. For two hours it is yours alone.
web-done-translation-left = You have left the text to others.
web-done-translation-suggested = Thank you. A translator will look at your suggestion.
web-done-suggestion-accepted = The suggestion is accepted and the translation published.
web-done-suggestion-declined = The suggestion is declined, and the reader has been written to.

translation-mail-accepted-subject = Your translation was accepted: { $title }
translation-mail-accepted = A translator has accepted your suggestion for a translation on the page ‘{ $title }’. You suggested:
translation-mail-thanks = Thank you for helping people on both banks to understand each other.
translation-mail-declined-subject = About the translation you suggested: { $title }
translation-mail-declined = A translator has not accepted your suggestion for a translation on the page ‘{ $title }’.
translation-mail-word = They write:
translation-mail-thanks-declined = Thank you for your effort. You are welcome to suggest another wording.
translation-mail-read = Open the page

privacy-part-translation-suggestions = Suggested translations
privacy-keeps-translation-suggestions-what = The translations that you suggested, your name and the translator’s decision. This is needed so that a translator can judge a suggestion and answer you.
privacy-keeps-translation-suggestions-end = The suggestions are erased. A translation that was accepted stays, and nothing ties it to you.
privacy-part-translation-claims = Texts being translated
privacy-keeps-translation-claims-what = If you are a translator, which texts you have taken at present. Who translated which text is not kept.
privacy-keeps-translation-claims-end = The texts that were taken are given back to others.
