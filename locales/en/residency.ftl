# Residency: confirming where somebody lives, the staff's pages for it, moving house.

residency-title = Confirming where you live
residency-confirmed = Your municipality has confirmed that you live here.
residency-not-confirmed = Your municipality has not yet confirmed that you live here.
residency-how = { $way ->
    [letter] Confirmed by the code from a letter:
    [in-person] Confirmed in person:
    [roll] Confirmed by the roll of residents:
   *[claim] Confirmed by an electronic identity service:
}
residency-why = Some consultations and petitions are open only to residents whose place of residence has been confirmed. For everything else an account is enough.
residency-confirm = Confirm
residency-no-way = Your municipality does not yet offer a way to confirm where you live.
residency-way = { $way ->
    [letter] A code by post
    [in-person] In person
    [roll] By the roll of residents
   *[claim] Electronic identity
}

residency-letter-text = Your municipality sends letters with codes by post. If you have received one, enter the code that is printed in it.
residency-code = Code from the letter
residency-code-hint = Sixteen characters. Capital or small letters, spaces and hyphens make no difference.
residency-sample-text = On the demonstration site you need not wait for a letter: we will show you the one that would come by post.
residency-sample = Show a sample letter
residency-sample-address = 1 Example Street, Your Town

residency-in-person-text = Come with a document that shows where you live and how old you are. Staff only look at it: nothing from it is entered here.
residency-number-text = So that staff can find your account, tell them a short number. Get it here when you are already at the counter: it works for 15 minutes.
residency-number-get = Get a number
residency-number-say = Tell staff this number:
residency-number-until = The number works until

residency-roll-text = Your municipality has a roll of residents. Say how you are entered in it; what you type is only compared and not kept.
residency-born-hint = For example, 1990-05-07
residency-digits = { $count ->
    [one] Only the last { $count } digit.
   *[other] Only the last { $count } digits.
}
residency-number-name = Personal number
residency-claim-text = Sign in with the electronic identity service that your municipality offers, and your place of residence is confirmed at once.

residency-column-name = Name
residency-column-settlement = Settlement
residency-column-address = Address
residency-column-language = Language
residency-column-surname = Surname
residency-column-given-name = Given name
residency-column-born = Date of birth
residency-column-digits = Digits

residency-required = Only residents whose place of residence has been confirmed by their municipality ({ $municipality }) can take part here.
residency-required-action = Confirm where you live

residency-problem-way = Your municipality does not confirm residence in this way.
residency-problem-code-shape = The code has sixteen letters and digits. Check that you entered them all.
residency-problem-code-slip = There is a typing mistake in the code. Compare it with the letter, character by character.
residency-problem-code-wrong = Your municipality has issued no such code. Check that the letter is from it.
residency-problem-code-used = This code has been used. If that was not you, ask your municipality.
residency-problem-code-expired = The code has expired. Ask your municipality for a new letter.
residency-problem-code-revoked = The municipality has cancelled this code. Ask it for a new letter.
residency-problem-locked = Too many wrong attempts. Try again after a day, or choose another way.
residency-problem-name = Enter your name in letters.
residency-problem-born = Enter the whole date, for example 1990-05-07.
residency-problem-digits = { $max ->
    [one] Enter { $max } digit.
   *[other] Enter { $max } digits.
}
residency-problem-roll-wrong = Nobody is entered in the roll like that. Check that everything is as in your document, or choose another way.
residency-problem-roll-taken = Another account has been confirmed by this entry of the roll. If it is not yours, ask your municipality.
residency-problem-young = { $max ->
    [one] Only people who are at least { $max } year old can be confirmed.
   *[other] Only people who are at least { $max } years old can be confirmed.
}
residency-problem-agree = If you agree, tick this box.
residency-problem-stale = The account was changed in another window in the meantime. Open this page again.
residency-problem-last-administrator = You are your municipality’s only administrator. Appoint another one first; then you can move your account.

web-done-residency-confirmed = Thank you, your place of residence is confirmed.
web-done-residency-before = Your place of residence had already been confirmed.
web-done-moved = Your account has been moved.
web-done-residency-seen = The place of residence is confirmed. The resident will get an email about it.
web-done-residency-ended = The confirmation has been withdrawn. The resident will get an email about it.
web-done-residency-revoked = The codes of that batch are cancelled.
web-done-residency-roll = The new roll of residents has been imported.

residency-moving = I have moved house
residency-moving-text = If you have moved to another municipality of this site, move your account as well.
residency-moving-go = Move my account
residency-move-lead = Read what will change, and choose where you live now.
residency-move-from = Your account is now here:
residency-move-happens = What will change
residency-move-data = The data of your account (name, email address, language, notices that you stopped) will be moved to the data store of the new municipality. It may be in another country, where that country’s law applies. They will be deleted from the old store.
residency-move-acts = What you have written and signed stays as it is, with your earlier municipality.
residency-move-verified = The confirmation of your place of residence ends: the new municipality has to confirm it.
residency-move-staff = You will no longer be a member of staff of your earlier municipality.
residency-move-sessions = You will be signed out on all other devices.
residency-move-to = Where do you live now?
residency-move-agree = I understand what will change, and agree
residency-move-submit = Move my account
residency-move-back = Go back without moving

residency-letters-title = Letters with codes
residency-letters-desk = Print letters with codes for residents to confirm where they live.
residency-letters-lead = Whoever enters the code of a letter has their place of residence confirmed.
residency-letters-new = Print letters
residency-letters-how = { $count ->
    [one] Upload a CSV file or paste rows: one for each addressee, { $count } at most. The language (lt, ru, en) may be left out. The columns:
   *[other] Upload a CSV file or paste rows: one for each addressee, { $count } at most. The language (lt, ru, en) may be left out. The columns:
}
residency-file = CSV file
residency-file-hint = In UTF-8; columns are separated by semicolons or commas.
residency-rows = Or rows
residency-rows-hint = For example: Vardenė Pavardenė;Tilto g. 1, Panemunė;lt
residency-letters-days = { $count ->
    [one] The codes will work for { $count } day.
   *[other] The codes will work for { $count } days.
}
residency-letters-once = The letters are shown once: the site keeps no names, addresses or codes.
residency-letters-make = Prepare the letters
residency-batches = Printed batches
residency-batches-none = No letters have been printed yet.
residency-batch-made = Prepared
residency-batch-count = Letters
residency-batch-used = Used
residency-batch-until = Works until
residency-batch-state = State
residency-batch-is = { $state ->
    [expired] Expired
    [revoked] Cancelled
   *[good] Works
}
residency-batch-revoke = Cancel the codes
residency-problem-printed = These letters have been shown already and cannot be shown again. If you have not printed them, cancel that batch and prepare a new one.

residency-printed-title = Letters to print
residency-printed-lead = { $count ->
    [one] { $count } letter is ready.
   *[other] { $count } letters are ready.
}
residency-printed-once = Print them now: this page is shown once. Each letter takes a sheet of A4.
residency-printed-back = Back
residency-paper-title = A code to confirm where you live
residency-paper-text = On the residents’ dialogue site you can take part in consultations and sign petitions. This code confirms that you live here: { $town }.
residency-paper-open = In a browser, open the address
residency-paper-sign-in = Sign in or register.
residency-paper-type = Enter this code:
residency-paper-until = The code works until { $day }, and only once.
residency-paper-symbols = It has no letters O or I: those are the digits zero and one.
residency-paper-secret = The code is only for the resident at this address. If the addressee no longer lives here, destroy the letter.
residency-paper-ask = If you have any questions:

residency-in-person-title = Confirming in person
residency-in-person-desk = Confirm where somebody lives who has come with a document.
residency-in-person-lead = Ask for the number that the resident sees on their own page about residence, or for the exact email address of the account.
residency-who = Number or email address
residency-who-hint = The number has eight digits and works for 15 minutes.
residency-find = Find the account
residency-found-ask = Ask whether this is the name of their account.
residency-found-verified = The place of residence of this account has been confirmed already.
residency-found-other = Find another
residency-seen = { $age ->
    [one] I have seen a document that shows that they live in our municipality and are at least { $age } year old
   *[other] I have seen a document that shows that they live in our municipality and are at least { $age } years old
}
residency-seen-confirm = Confirm the place of residence
residency-end-text = If you have learned that they no longer live here, you can withdraw the confirmation. What they have written and signed stays.
residency-end = Withdraw the confirmation
residency-problem-nobody = Our municipality has no such account, or the number no longer works. Ask the resident to get a new number.
residency-problem-seen = You can confirm only after seeing the document. If you have seen it, tick this box.
residency-problem-own = You cannot confirm your own place of residence, or withdraw that confirmation: another member of staff has to do it.
residency-problem-changed = The account has changed in the meantime, or is gone. Find it again.

residency-roll-title = Roll of residents
residency-roll-desk = Import the roll by which residents confirm by themselves that they live here.
residency-roll-lead = A resident says how they are entered in the roll, and their place of residence is confirmed. One entry confirms one account.
residency-roll-now = { $count ->
    [one] There is { $count } person in the roll now. Imported:
   *[other] There are { $count } people in the roll now. Imported:
}
residency-roll-none = No roll has been imported yet.
residency-roll-not-offered = This way is not switched on in the settings, so residents cannot use the roll.
residency-roll-import = Import a roll
residency-roll-columns = The columns of the CSV file (its first row may name them):
residency-roll-born = The date of birth as 1990-05-07 or 07.05.1990.
residency-roll-digits = Do not upload whole numbers.
residency-roll-hashed = Only codes computed from these data are kept: names, dates and numbers cannot be learned from them.
residency-roll-replaces = A new roll replaces the earlier one. If any row is wrong, none is imported.
residency-roll-submit = Import the roll
residency-problem-roll-changed = Another member of staff imported a roll while you were choosing a file. See whether yours is newer and, if so, import it again.

residency-problem-encoding = The file is not in UTF-8 (but, for example, in Windows-1257 or Windows-1251), so names cannot be read without mistakes. Save it as ‘CSV UTF-8’ in your spreadsheet program and upload it again.
residency-problem-empty = Choose a file with at least one row of data.
residency-problem-rows-many = { $max ->
    [one] Too many rows: { $max } at a time is the most.
   *[other] Too many rows: { $max } at a time are the most.
}
residency-problem-rows = Some rows are wrong, so none was imported. They are listed below.
residency-faults = { $count ->
    [one] { $count } row is wrong
   *[other] { $count } rows are wrong
}
residency-faults-first = { $count ->
    [one] The first { $count } is listed.
   *[other] The first { $count } are listed.
}
residency-fault-line = Line
residency-fault-what = What is wrong
residency-fault-columns = It has too few or too many columns.
residency-fault-name = The name is missing.
residency-fault-address = The address is missing.
residency-fault-long = The name or the address is longer than 200 characters.
residency-fault-language = The site does not have this language. You can write: lt, ru, en.
residency-fault-twice = The same person is already in line { $line }.
residency-fault-surname = The surname is missing.
residency-fault-given-name = The given name is missing.
residency-fault-born = The date of birth cannot be read, or there can be no such date.
residency-fault-digits = { $digits ->
    [one] There must be exactly { $digits } digit.
   *[other] There must be exactly { $digits } digits.
}
