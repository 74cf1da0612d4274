# Accounts: signing in, registering, the account's page, their letters.

residents-sign-in-title = Sign in
residents-sign-in-lead = You need no password: we will send a link and a code to your email address.
residents-sign-in-submit = Send the email
residents-sign-in-newcomer = No account yet?
residents-register-link = Register
residents-mail = Email address
residents-mail-private = Only you and your municipality can see it.

residents-code-title = Check your email
residents-code-sent = If that address has an account, an email is on its way. Open its link in this browser, or enter the code here.
residents-code-sent-registration = We have sent an email to that address. Open its link in this browser, or enter the code here.
residents-code = Code from the email
residents-code-hint = Eight digits. The code of the latest email is the one that works.
residents-code-submit = Continue
residents-code-nothing = No email?
residents-code-nothing-text = Wait a few minutes, look in your spam folder, and check that you typed the address correctly.
residents-code-again = Ask for a new email
residents-code-digits = Enter the eight digits of the code.
residents-code-wrong = That is not the code. Check that you are looking at the latest email.
residents-code-locked = Too many wrong codes were entered, so this one no longer works. Ask for a new email.
residents-code-over = The code no longer works, or it was asked for in another browser. Ask for a new email.

residents-link-over-title = This link no longer works
residents-link-over-text = It has been used or has expired. Ask for a new email.
residents-link-other-browser-title = This link was opened in another browser
residents-link-other-browser-text = For your security, the link works only in the browser in which you asked for the email. Go back to it and enter the code from the email, or ask for a new email here.
residents-link-locked-title = This link no longer works
residents-link-locked-text = A wrong code was entered too many times. Ask for a new email.

residents-register-title = Register
residents-register-lead = Once registered, you can take part in consultations and sign petitions.
residents-register-known = Already have an account?
residents-register-submit = Register
residents-municipality = Where do you live?
residents-language = Language of the site and of emails
residents-name = Display name
residents-name-hint = Everyone will see it. You may leave out your surname or choose a pseudonym.
residents-age = { $age ->
    [one] I am at least { $age } year old
   *[other] I am at least { $age } years old
}
residents-age-there = { $municipality }: { $age }
residents-age-differs = I have reached the age that my municipality asks for ({ $ages })
residents-privacy-html = How we handle your data is explained on the <a href="{ $page }">privacy page</a>.
residents-agree = I have read this

residents-problem-name-short = The name needs at least two characters.
residents-problem-name-invisible = The name has invisible characters in it. Please type it again.
residents-problem-name-letterless = The name needs at least one letter.
residents-problem-age = Only residents who are old enough can register. If you have reached that age, tick this box.
residents-problem-agree = We cannot create an account without this. If you have read it and agree, tick this box.
residents-problem-stale = The account was changed in another window in the meantime. Compare the details and, if you still want to change them, save again.

residents-account-title = Account
residents-account-municipality = Municipality
residents-account-status = Place of residence
residents-verified = Confirmed
residents-unverified = Not yet confirmed by the municipality
residents-account-roles = Roles on this site
residents-role-administrator = administrator
residents-role-editor = editor
residents-role-moderator = moderator
residents-role-translator = translator
residents-role-councillor = councillor
residents-account-since = Registered
residents-settings = Name and language
residents-name-later = Everyone sees it. What you have already written keeps your earlier name.
residents-save = Save
residents-sessions = Where you are signed in
residents-sessions-lead = If you do not recognise a device, sign it out.
residents-session-device = Browser and system
residents-session-unknown = Unrecognised browser
residents-session-this = this browser
residents-session-since = Signed in
residents-session-seen = Last used
residents-session-action = Action
residents-session-end = Sign out there
residents-sign-out = Sign out
residents-sign-out-everywhere = Sign out everywhere

web-done-signed-in = You are signed in.
web-done-registered = Your account has been created, and you are signed in.
web-done-signed-out = You are signed out.
web-done-signed-out-everywhere = You are signed out everywhere.
web-done-session-ended = That device is signed out.
web-done-account-saved = Your changes have been saved.

residents-mail-sign-in-subject = Your sign-in code: { $code }
residents-mail-sign-in-text = We were asked to sign you in. Open the link in the same browser in which you asked.
residents-mail-sign-in-button = Sign in
residents-mail-register-subject = Your registration code: { $code }
residents-mail-register-text = We were asked to create an account with this address. To complete the registration, open the link in the same browser in which you filled in the form.
residents-mail-register-button = Complete the registration
residents-mail-known-subject = You already have an account. Your sign-in code: { $code }
residents-mail-known-text = We were asked to register this address, but you already have an account. To sign in to it, open the link in the same browser in which you filled in the form.
residents-mail-code = Or enter this code there:
residents-mail-valid = { $minutes ->
    [one] The link and the code work for { $minutes } minute, and only once.
   *[other] The link and the code work for { $minutes } minutes, and only once.
}
residents-mail-asked = Time of the request: { $at }. Browser and system: { $device }.
residents-mail-asked-unknown = Time of the request: { $at }. The browser was not recognised.
residents-mail-not-you = If you did not ask for this, do nothing: nobody can sign in to your account without this email. Tell nobody the code.
residents-mail-not-you-register = If you did not register, do nothing: no account will be created, and we will soon delete your address. Tell nobody the code.

residents-mail-changed-roles-subject = Your role on the site has changed
residents-mail-changed-roles = { $count ->
    [0] Your roles on the site as staff of the municipality have been taken away.
   *[other] Your roles on the site as staff of the municipality have changed. Your roles now: { $roles }.
}
residents-mail-changed-at = Time: { $at }.
residents-mail-changed-account = Open your account
residents-mail-changed-not-you = If this was not you, sign out on all devices in your account and write to us at { $contact }.
residents-mail-changed-unexpected = If you did not expect this change, write to us at { $contact }.

residents-mail-changed-verified-subject = Your place of residence is confirmed
residents-mail-changed-verified = Your municipality has confirmed where you live. You can now also take part where that is asked for.
residents-mail-changed-unverified-subject = Your confirmation of residence is withdrawn
residents-mail-changed-unverified = Your municipality has withdrawn the confirmation of where you live. If this is a mistake, please contact it.
residents-mail-changed-moved-subject = Your account has moved to another municipality
residents-mail-changed-moved = Your account has been moved to the municipality where you said that you live now. You are signed out on other devices, and your place of residence has to be confirmed again.

residents-agree-consent = I have read this and consent to the processing of my personal data
residents-agree-differs = I have read this and, if I live in a municipality that asks for consent ({ $towns }), consent to the processing of my personal data
residents-former = Former resident
residents-mail-changed-exported-subject = A copy of your data was taken
residents-mail-changed-exported = A copy of all the data kept in your account was downloaded.
