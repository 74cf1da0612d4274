# Privacy: the privacy page, what is kept about people and what becomes of it, one’s own data, their
# copy, erasing, agreeing anew.

privacy-lead = The personal data of each municipality’s residents are kept only in that municipality’s own store. What others see is the name that you chose and what you wrote.
privacy-changed = Last changed on

privacy-who = Who is responsible
privacy-residents-of = For residents of { $town }
privacy-controller-html = The controller is { $administration }, <a href="mailto:{ $mail }">{ $mail }</a>.
privacy-officer-html = Data protection officer: <a href="mailto:{ $mail }">{ $mail }</a>.
privacy-basis-task = The data are processed for a task carried out in the public interest (GDPR, Article 6(1)(e)).
privacy-basis-consent = The data are processed with your consent. You can withdraw it at any time by erasing your account.
privacy-law = Legal basis:
privacy-place = Where the data are kept:
privacy-authority = Where you can complain:
privacy-apart = Personal data do not cross the border, unless you yourself move your account to another municipality. The municipalities share only what is public.

privacy-what = What we keep
privacy-what-thing = Data
privacy-what-why = What is kept, and why
privacy-what-end = What becomes of it when you erase your account
privacy-address = Your network (IP) address is used only to limit the number of requests: it is kept in memory and never written down.

privacy-times = For how long
privacy-kept = Kept for
privacy-time-signatories = Who signed a petition, after it has ended. The number of signatures and the towns stay.
privacy-time-signing-traces = Where a signature came from (the network in a form that cannot be undone, and the mail address), to notice signatures that nobody meant.
privacy-time-sessions = Being signed in on a device, unless you sign out earlier
privacy-time-requests = A request to sign in or to register
privacy-time-letters = The number of an email that was sent. Its address and text are forgotten as soon as it is sent.
privacy-time-backups = Backups
privacy-time-logs = The technical log, which holds neither names nor addresses
privacy-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
privacy-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
privacy-year = One year

privacy-cookies = Cookies
privacy-cookies-lead = We use only strictly necessary cookies, so we do not ask for consent. The site sends nothing to third parties.
privacy-cookie = Cookie
privacy-purpose = What it is for
privacy-cookie-purpose = { $cookie ->
    [session] Recognises you when you are signed in
    [browser] Ties a sign-in email to the browser that asked for it
   *[language] Remembers the language that you chose
}

privacy-rights = Your rights
privacy-rights-html = You can see and correct your data in your account, and get a copy of all of them or erase your account on <a href="{ $account }">the page ‘My data’</a>. To restrict the processing or to object to it, write to <a href="mailto:{ $contact }">{ $contact }</a>. You also have the right to complain to a supervisory authority.

# What is kept: the names of the parts, and of each, what it is for and what becomes of it.
privacy-part-account = Account
privacy-part-sessions = Where you are signed in
privacy-part-sign-in = Requests to sign in
privacy-part-letters = Emails not sent yet or not delivered
privacy-part-mutes = Emails that you declined
privacy-part-contributions = Contributions
privacy-part-petition-drafts = Drafts of petitions
privacy-part-petitions = Petitions that you started
privacy-part-residency = Confirmation of residence
privacy-part-staff = Roles as staff
privacy-part-identities = Linked identities
privacy-part-second-factors = Second confirmation
privacy-part-address-change = Change of email address
privacy-part-moderation = Moderation
privacy-part-signatures = Signatures under petitions
privacy-part-paper = Signatures on paper that you entered or checked
privacy-part-signatories = Names that you signed petitions with
privacy-part-mailed-signatures = Petitions signed by mail
privacy-part-signing-traces = Where you signed from
privacy-part-invalidated-signatures = Signatures that were found invalid

privacy-keeps-account-what = The name that you chose, email address, language, municipality, whether it has confirmed where you live, your roles on the site and what you agreed to. Without them you could not sign in and take part.
privacy-keeps-account-end = Erased at once.
privacy-keeps-sessions-what = In which browsers you are signed in, since when and when they were last used, so that you notice a stranger.
privacy-keeps-sessions-end = Erased at once; you are signed out everywhere.
privacy-keeps-sign-in-what = A request for a sign-in email; its link and code are kept only in a form from which they cannot be recovered.
privacy-keeps-sign-in-end = Erased at once.
privacy-keeps-letters-what = An email with your address, until it is sent; if it cannot be delivered, for the time given on this page.
privacy-keeps-letters-end = Emails not sent yet or not delivered are erased; only the last one is sent, which says that your account was erased.
privacy-keeps-mutes-what = What you no longer want emails about.
privacy-keeps-mutes-end = Erased at once.
privacy-keeps-contributions-what = Your text, chosen name and municipality, public in all languages of the site.
privacy-keeps-contributions-end = The text stays, so that the conversation can be understood; ‘Former resident’ stands in the place of the name, and the text can no longer be linked to you.
privacy-keeps-petition-drafts-what = Drafts of your petitions with their files, so that you can come back to them.
privacy-keeps-petition-drafts-end = Drafts and their files go with the account. They also go when the petition is sent or has not been changed for half a year.
privacy-keeps-petitions-what = The text of your petition, the files that you added and your chosen name, public.
privacy-keeps-petitions-end = The petition stays with its files and goes on collecting signatures; ‘Former resident’ stands in the place of the name.
privacy-keeps-residency-what = Confirmation of residence: in which way and when it was given, how many wrong attempts there were, a short number that you tell staff (15 minutes), and a code computed from the roll of residents, so that one entry confirms one account. We do not keep the addressees of letters or the names of the roll.
privacy-keeps-residency-end = When the account is erased, all of this is deleted. Wrong attempts are forgotten after a day.
privacy-keeps-staff-what = The history of roles of staff: who gave or took whose roles, and when. Kept so that it can be checked who acted for the municipality.
privacy-keeps-staff-end = When the account is erased, the lines of the history stay without the name: ‘Former resident’ stands in its place.
privacy-keeps-identities-what = Linked identities: which identity service opens your account, and since when. The identity itself is not kept, only a code computed from it, from which it cannot be restored. Until you have decided what becomes of a confirmed identity, its name and email address are kept for no longer than 15 minutes.
privacy-keeps-identities-end = Deleted with the account; you can unlink them at any time.
privacy-keeps-second-factors-what = The second confirmation that you have added: passkeys with the names you gave them, the app with one-time codes, recovery codes (in a form from which they cannot be restored), and when each was added and used. It protects your account.
privacy-keeps-second-factors-end = It goes with the account.
privacy-keeps-address-change-what = A change of email address that you have begun and not finished: the new address, and which of the two is confirmed. It is kept for 24 hours.
privacy-keeps-address-change-end = It is given up, and the new address deleted.
privacy-keeps-moderation-what = Your reports, the decisions about your contributions with their text and reasons, and your appeals. This is needed so that decisions can be checked and appealed.
privacy-keeps-moderation-end = Reports, cases and decisions are cut off from you, and your texts in them are erased; only numbers remain.
privacy-keeps-signatures-what = Which petitions you signed. A signature is counted in public, and your name is shown only if you allow it; you can withdraw it while the petition is open.
privacy-keeps-signatures-end = The signature still counts for your town, but without a name, and it can no longer be linked to you.
privacy-keeps-paper-what = Which sheets of signatures you entered and which you checked, as a member of staff.
privacy-keeps-paper-end = The sheets and their signatures stay; a former member of staff stands in your place. The names of those who signed and the scans are deleted together with the other data of the petition’s signatories.
privacy-keeps-signatories-what = The name and the settlement that you gave when you signed a petition. Only your municipality sees them, when it hands the petition on to be examined.
privacy-keeps-signatories-end = We delete it. The signature still counts, without a name.
privacy-keeps-mailed-signatures-what = Name, surname, mail address, municipality and settlement of whoever signed without an account. A request that is not confirmed is deleted after three days. The link in the letter that came after signing shows the data and deletes them.
privacy-keeps-mailed-signatures-end = Erasing an account does not touch these data: delete them with the link in the letter. While signatures are collected, the signature is withdrawn with them.
privacy-keeps-signing-traces-what = To notice signatures that nobody meant: the mail address, a code made from the name, and a code made from the network, from which no network address can be told.
privacy-keeps-signing-traces-end = Deleted at once.
privacy-keeps-invalidated-signatures-what = Which of your signatures were found invalid and for what reason, so that the decision can be checked and undone.
privacy-keeps-invalidated-signatures-end = Only the number stays, and can no longer be linked to you.

# One’s own data: the page and the copy.
privacy-data-title = My data
privacy-copy = A copy of everything
privacy-copy-text = Download everything that we keep about you: account, contributions, petitions, signatures and the rest. The archive holds a page to read (‘data.html’) and a file for programs (‘data.json’).
privacy-copy-submit = Download the copy
privacy-copy-letter = We will tell you by email that the copy was downloaded.
privacy-again = For your security, this can be done only within 15 minutes of signing in. Sign in again and you will come back here.
privacy-again-submit = Sign in again

privacy-agreed = What you agreed to
privacy-agreed-task = Your municipality processes your data in the public interest; when you registered, you confirmed that you had read how.
privacy-agreed-consent = Your municipality processes your data with your consent. To withdraw it, erase your account.
privacy-agreed-page-html = The page <a href="{ $page }">‘{ web-privacy }’</a> says how.
privacy-agreed-line = Version of { $version }:
privacy-agreed-none = There is no record of it.

privacy-data-heading = My data on { web-site-name }
privacy-data-lead = This is everything that the site keeps about you. The file ‘data.json’ holds the same data for programs.
privacy-data-none = none

privacy-field-about = About
privacy-field-action = What is asked for
privacy-field-at = When
privacy-field-attempts = Wrong attempts
privacy-field-address = On the internet
privacy-field-attachments = Files
privacy-field-background = Why
privacy-field-consents = What was agreed to
privacy-field-created-at = Begun
privacy-field-details = In detail
privacy-field-device = Browser and system
privacy-field-expires-at = Valid until
privacy-field-id = Number
privacy-field-in-reply-to = In reply to
privacy-field-kind = Kind
privacy-field-language = Language
privacy-field-last-seen-at = Last used
privacy-field-mail = Email address
privacy-field-municipality = Municipality
privacy-field-name = Display name
privacy-field-petition = Petition
privacy-field-privacy = How data are handled
privacy-field-moved-at = Moved from another municipality
privacy-field-zone = Time zone
privacy-field-suspended-until = May not write until
privacy-field-registered-at = Registered
privacy-field-residence = How the place of residence is known
privacy-field-manner = How it was signed
privacy-field-settlement = Settlement
privacy-field-roles = Roles on the site
privacy-field-second-factor = Second confirmation
privacy-field-signed-at = Signed
privacy-field-reason = Reason
privacy-field-since = Since
privacy-field-stance = Stance
privacy-field-subject = Written under
privacy-field-text = Text
privacy-field-verification = Confirmation of the place of residence
privacy-field-verified = Place of residence confirmed
privacy-field-version = Date
privacy-field-way = How it was confirmed
privacy-field-written-at = Written

privacy-word-yes = Yes
privacy-word-no = No
privacy-word-kind-comment = Comment
privacy-word-kind-proposal = Proposal
privacy-word-kind-question = Question
privacy-word-kind-reply = Reply
privacy-word-stance-for = For
privacy-word-stance-against = Against
privacy-word-stance-neutral = Neither for nor against
privacy-word-residence-confirmed = Confirmed by the municipality
privacy-word-residence-declared = Stated by you
privacy-word-way-letter = By a code on paper
privacy-word-way-in-person = In person
privacy-word-way-roll = By the municipality’s roll
privacy-word-way-claim = By an identity service
privacy-word-roles-administrator = administrator
privacy-word-roles-editor = editor
privacy-word-roles-moderator = moderator
privacy-word-roles-translator = translator
privacy-word-roles-councillor = councillor
privacy-word-reason-repeated = One person signed several times
privacy-word-reason-invented = There is no such person, or no owner of the mailbox
privacy-word-reason-for-others = Somebody signed for others
privacy-word-reason-automated = A program signed

# Erasing.
privacy-erase-title = Erase the account
privacy-erase-short = Your name and address will go, and what you wrote will stay without a name.
privacy-erase-go = What goes and what stays
privacy-erase-goes = What goes
privacy-erase-goes-account = Your account: name, email address, settings, the confirmation of where you live.
privacy-erase-goes-letters = Your sessions on all devices, and emails not sent yet.
privacy-erase-goes-name = Your name on everything that you wrote and signed.
privacy-erase-stays = What stays
privacy-erase-stays-texts = The texts of your contributions, so that the conversation can be understood. ‘{ residents-former }’ will stand in the place of your name. If you named yourself in a text, we will not erase that.
privacy-erase-stays-signatures = Your signatures: they still count for your town, but without a name.
privacy-erase-stays-petitions = Your petitions with their files, without your name.
privacy-erase-stays-others = What others wrote about you: we cannot find your name in their texts. If you notice such a text, write to us.
privacy-erase-stays-backups = { $count ->
    [one] Backups: they are deleted after { $count } day. Should the site be restored from one, your data are erased again.
   *[other] Backups: they are deleted after { $count } days. Should the site be restored from one, your data are erased again.
}
privacy-erase-final = An erased account cannot be restored. Later you can register with the same address as a new resident.
privacy-erase-staff = You have a role on the site. First ask an administrator of your municipality to take it away; then you can erase your account. The only administrator hands the role over to somebody else first.
privacy-erase-sure = I understand that the account cannot be restored, and want to erase it
privacy-erase-problem = If you really want to erase your account, tick this box.
privacy-erase-submit = Erase the account
privacy-erase-back = Do not erase

privacy-mail-erased-subject = Your account has been erased
privacy-mail-erased-text = As you asked, your account has been erased ({ $at }). This is our last email: once it is sent, we forget your address, too.
privacy-mail-erased-stays = What you wrote stays without your name, and your signatures count for your town only.
privacy-mail-erased-backups = { $count ->
    [one] Backups are deleted after { $count } day.
   *[other] Backups are deleted after { $count } days.
}
privacy-mail-erased-not-you = If you did not ask for this, write to us at { $contact }. We cannot restore the account, but you can register again.

# Agreeing anew.
privacy-consent-title = How we handle your data has changed
privacy-consent-lead-html = The page <a href="{ $page }">‘{ web-privacy }’</a> has changed. Date of the change:
privacy-consent-may = Read it whenever it suits you. You can use the site as before.
privacy-consent-must = Your municipality processes your data only with your consent. Until you give it, you can read the site, take a copy of your data or erase your account, but not write or sign.
privacy-consent-yes = I consent
privacy-consent-no = I do not consent; sign me out
privacy-consent-read = I have read it
privacy-consent-later = Later
privacy-consent-given = You have already agreed to this version.

web-done-agreed = Thank you, we have noted it.
web-done-signed-out-erased = Your account has been erased. Your name will shortly go from what you wrote, too.
