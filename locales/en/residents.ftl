# Accounts: signing in, registering, the account’s pages, what protects it, their letters.

residents-sign-in-title = Sign in
residents-sign-in-lead = You need no password: we will send a link and a code to your email address.
residents-sign-in-submit = Send the email
residents-sign-in-newcomer = No account yet?
residents-register-link = Register
residents-mail = Email address
residents-mail-private = Only you and your municipality can see it.
residents-sign-in-passkey = Sign in with a passkey

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
residents-agree-consent = I have read this and consent to the processing of my personal data
residents-agree-differs = I have read this and, if I live in a municipality that asks for consent ({ $towns }), consent to the processing of my personal data

residents-problem-name-short = The name needs at least two characters.
residents-problem-name-invisible = The name has invisible characters in it. Please type it again.
residents-problem-name-letterless = The name needs at least one letter.
residents-problem-age = Only residents who are old enough can register. If you have reached that age, tick this box.
residents-problem-agree = We cannot create an account without this. If you have read it and agree, tick this box.
residents-problem-stale = The account was changed in another window in the meantime. Compare the details and, if you still want to change them, save again.

# The account.
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
residents-name-later = Everyone sees it. What you have already written keeps your earlier name.
residents-save = Save
residents-former = Former resident
residents-account-parts = What you can see and change
residents-account-lacks-factor = Staff pages open only with a second confirmation of who you are.
residents-account-add-factor = Add a passkey or an app
residents-section-residency = Place of residence
residents-section-residency-text = How your municipality confirms that you live there.
residents-section-data = Your data
residents-section-data-text = Download everything that we keep about you, or delete your account.

residents-profile-title = Name, language and time
residents-profile-lead = The name that others see, the language in which you read the site, and the time zone of the times on it.
residents-zone = Time zone
residents-zone-hint = Dates and times on the site are shown in this zone.
residents-zone-of = As in { $municipality }
residents-zone-other = Another one
residents-zone-typed = The other time zone
residents-zone-typed-hint = For example: Europe/Warsaw.
residents-zone-unknown = There is no such time zone. Enter its international name, such as Europe/Warsaw.

residents-sessions = Where you are signed in
residents-sessions-lead = If you do not recognise a device, sign it out.
residents-session-device = Browser and system
residents-session-unknown = Unrecognised browser
residents-session-this = this browser
residents-session-since = Signed in
residents-session-seen = Last used
residents-session-action = Action
residents-session-end = Sign out there
residents-session-factor = Second confirmation
residents-session-factor-yes = Given
residents-session-factor-no = Not given
residents-sign-out = Sign out
residents-sign-out-everywhere = Sign out everywhere

# The second confirmation.
residents-factor-title = Second confirmation
residents-factor-lead = A passkey or an app. With one, even somebody who gets into your email cannot change what protects your account or act as staff in your name.
residents-factor-why = With a second confirmation, even somebody who gets into your email cannot change what protects your account. Staff need one for their work.
residents-factor-onward = Continue where you left off
residents-factor-confirm = Confirm it is you
residents-factor-confirm-text = This confirmation is needed once each time you sign in.
residents-factor-code = Code
residents-factor-code-hint = Six digits from the app, or one of your recovery codes.
residents-factor-code-submit = Confirm
residents-factor-code-unreadable = A code from the app has six digits; a recovery code has ten letters and digits.
residents-factor-code-wrong = That is not the right code. Check that you are looking at the code for this site.
residents-factor-code-used = This code has already been used. Wait until the app shows a new one.
residents-factor-code-locked = Too many wrong codes were entered. Try again in a quarter of an hour.
residents-factor-added = Added on { $day }.
residents-factor-used = Last used on { $day }.
residents-factor-remove = Remove
residents-factor-app = App with one-time codes
residents-factor-app-text = An app on your phone shows a new code every half minute. It works without a connection, and without scripts (JavaScript) in the browser.
residents-factor-app-there = The app is set up
residents-factor-app-add = Add an app
residents-factor-app-remove = Remove the app
residents-factor-app-lead = You need an app that shows one-time codes. Any app of the TOTP standard will do.
residents-factor-app-scan = Scan this picture with the app.
residents-factor-app-picture = QR code for the app; the same key stands below as text
residents-factor-app-type = Or enter this key in the app:
residents-factor-app-open = Open the app on this device
residents-factor-app-code = Code that the app shows
residents-factor-app-code-hint = Six digits.
residents-factor-app-submit = Add
residents-factor-app-digits = Enter the six digits that the app shows.
residents-factor-app-wrong = That is not the right code. Check that the clock of your phone is right, and enter the code that the app shows now.

residents-passkeys = Passkeys
residents-passkeys-text = Your device or password manager keeps the key, and you unlock it with a fingerprint, your face or a PIN. You can also sign in with it, without waiting for an email.
residents-passkeys-not-here = Passkeys do not work at this address of the site. Use an app with one-time codes instead.
residents-passkey-add = Add a passkey
residents-passkey-add-lead = Your browser will ask where to keep the key.
residents-passkey-name = Name of the passkey
residents-passkey-name-hint = So that you can tell your keys apart. Only you see it.
residents-passkey-make = Make the key
residents-passkey-show = Confirm with a passkey
residents-passkey-remove = Remove the passkey ‘{ $name }’
residents-passkey-scripts = Passkeys need scripts, and your browser does not run them. Use an app with one-time codes instead.
residents-passkey-failed = The passkey did not answer, or you cancelled. You can try again.
residents-passkey-known = This device already keeps a passkey for your account.
residents-passkey-refused = The passkey could not be accepted. Try again.

residents-recovery-title = Recovery codes
residents-recovery-text = If you lose your phone or key, a recovery code lets you confirm that it is you. Each code works once.
residents-recovery-left = { $count ->
    [one] { $count } code left.
   *[other] { $count } codes left.
}
residents-recovery-made = Made on { $day }.
residents-recovery-make = Make recovery codes
residents-recovery-new = Make new codes
residents-recovery-replaced = If you make new ones, the old ones stop working.
residents-recovery-shown = Write these codes down or print this page, and keep them in a safe place. We will not show them again.
residents-recovery-kept = I have kept the codes
residents-recovery-later = Later

residents-again-title = Sign in again
residents-again-text = You signed in more than a quarter of an hour ago. So that we can be sure it is you, sign in again, then add a second confirmation.
residents-again-submit = Sign in again

# Another email address.
residents-address-title = Email address
residents-address-lead = The address to which we write and with which you sign in.
residents-address-now = Your present address: { $mail }.
residents-address-how = We will write to both addresses, the old and the new. The address changes when you have confirmed both.
residents-address-new = New address
residents-address-present = Present address
residents-address-ask = Send both emails
residents-address-same = This is your address already.
residents-address-open = We have written to both addresses. Open the link in each email, or enter the code from each here.
residents-address-confirmed = confirmed
residents-address-waiting = not yet confirmed
residents-address-until = Confirm by
residents-address-code-hint = Eight digits from either of the two emails.
residents-address-code-wrong = That is not the code from either email.
residents-address-code-locked = Too many wrong codes were entered. Give this change up and ask for it again.
residents-address-confirm = Confirm
residents-address-nothing = No email, or a mistake in the address?
residents-address-nothing-text = Look in your spam folder. If the new address is mistyped, give the change up and begin again.
residents-address-cancel = Give the change up
residents-address-confirm-title = Confirm the change of address
residents-address-confirm-text = The address of your account changes when both addresses are confirmed.
residents-address-confirm-old = I want to change the address
residents-address-confirm-new = This is my address
residents-address-over-title = This link no longer works
residents-address-over-text = The address has been changed, the change was given up, or the time to confirm it has run out. Your account shows your present address.
residents-address-locked-title = This link no longer works
residents-address-locked-text = A wrong code was entered too many times. Give the change up and ask for it again.
residents-address-taken-title = The address could not be changed
residents-address-taken-text = In the meantime, the new address has been given to another account. Your account keeps the old one.

# What was done.
web-done-signed-in = You are signed in.
web-done-registered = Your account has been created, and you are signed in.
web-done-signed-out = You are signed out.
web-done-signed-out-everywhere = You are signed out everywhere.
web-done-session-ended = That device is signed out.
web-done-account-saved = Your changes have been saved.
web-done-second-factor = Thank you, you have confirmed that it is you.
web-done-passkey-added = The passkey has been added.
web-done-passkey-removed = The passkey has been removed.
web-done-app-added = The app has been added.
web-done-app-removed = The app has been removed.
web-done-address-asked = We have written to both addresses.
web-done-address-half = One address is confirmed. Now confirm the other.
web-done-address-changed = Your address has been changed. You are signed out on other devices.
web-done-address-cancelled = The address remains as it was.

# Letters.
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

residents-mail-changed-at = Time: { $at }.
residents-mail-changed-account = Open your account
residents-mail-changed-not-you = If this was not you, sign out on all devices in your account and write to us at { $contact }.
residents-mail-changed-unexpected = If you did not expect this change, write to us at { $contact }.

residents-mail-changed-roles-subject = Your role on the site has changed
residents-mail-changed-roles = { $count ->
    [0] All your roles on the site have been taken away.
   *[other] Your roles on the site have changed. Your roles are now: { $roles }.
}
residents-mail-changed-verified-subject = Your place of residence is confirmed
residents-mail-changed-verified = Your municipality has confirmed where you live. You can now also take part where that is asked for.
residents-mail-changed-unverified-subject = Your confirmation of residence is withdrawn
residents-mail-changed-unverified = Your municipality has withdrawn the confirmation of where you live. If this is a mistake, please contact it.
residents-mail-changed-moved-subject = Your account has moved to another municipality
residents-mail-changed-moved = Your account has been moved to the municipality where you said that you live now. You are signed out on other devices, and your place of residence has to be confirmed again.
residents-mail-changed-exported-subject = A copy of your data was downloaded
residents-mail-changed-exported = A copy of all the data kept in your account was downloaded.
residents-mail-changed-passkey-added-subject = A passkey was added to your account
residents-mail-changed-passkey-added = A passkey was added to your account. You can sign in and confirm who you are with it.
residents-mail-changed-passkey-removed-subject = A passkey was removed from your account
residents-mail-changed-passkey-removed = A passkey was removed from your account. Nobody can sign in with it any more.
residents-mail-changed-app-added-subject = An app was added to your account
residents-mail-changed-app-added = An app that shows one-time codes was added to your account. You can confirm who you are with its codes.
residents-mail-changed-app-removed-subject = The app was removed from your account
residents-mail-changed-app-removed = The app that shows one-time codes was removed from your account. Its codes no longer work.
residents-mail-changed-recovery-made-subject = New recovery codes were made
residents-mail-changed-recovery-made = New recovery codes were made for your account. Earlier ones no longer work.
residents-mail-changed-recovery-used-subject = A recovery code was used
residents-mail-changed-recovery-used = A recovery code was used in your account. It does not work again. If you have lost your phone or key, remove it in your account and add a new one.
residents-mail-changed-codes-guessed-subject = Wrong codes were entered in your account
residents-mail-changed-codes-guessed = Five wrong confirmation codes were entered in your account, so we accept no codes for a quarter of an hour.
residents-mail-changed-factors-reset-subject = Your second confirmation was removed
residents-mail-changed-factors-reset = Your municipality removed all passkeys, the app and the recovery codes from your account, and signed you out on all devices. Sign in and add a new confirmation.
residents-mail-changed-address-subject = The email address of your account was changed
residents-mail-changed-address = The email address of your account was changed, confirmed from both addresses. From now on we write to the new one only.
residents-mail-changed-signed-in-subject = Sign-in from a new browser
residents-mail-changed-signed-in = Somebody signed in to your account with a passkey, in a browser that was not signed in before.
residents-mail-changed-signed-out-subject = You were signed out everywhere
residents-mail-changed-signed-out = Your account was signed out on all devices.

residents-mail-address-old-subject = Confirm that you want another email address
residents-mail-address-old-text = We were asked to change the email address of your account. If you asked for this, open the link and sign in if you are asked to. We have written to the new address, too: both must be confirmed.
residents-mail-address-old-button = Confirm the change
residents-mail-address-new-subject = Confirm your new email address
residents-mail-address-new-text = We were asked to make this the new email address of an account. If you asked for this, open the link and sign in with your old address if you are asked to. We have written to the old address, too: both must be confirmed.
residents-mail-address-new-button = Confirm the address
residents-mail-address-code = Or enter this code in your account:
residents-mail-address-valid = { $hours ->
    [one] The link and the code work for { $hours } hour.
   *[other] The link and the code work for { $hours } hours.
}
residents-mail-address-not-you = If this was not you, confirm nothing: the address will not change. Somebody may be signed in to your account, so sign out on all devices and write to us at { $contact }.
residents-mail-address-not-mine = If you did not ask for this, do nothing: your address will not be used, and we will soon delete it.
residents-mail-address-taken-subject = Somebody wanted to use your email address
residents-mail-address-taken-text = We were asked to use this address for another account, but it belongs to yours. Nothing has changed. If it was you, and you have two accounts, sign in with this address to use this one.
residents-mail-address-taken-not-you = If it was not you, do nothing: somebody probably mistyped their own address.
