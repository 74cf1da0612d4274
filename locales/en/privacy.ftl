# What each room keeps about people, for the privacy page.

privacy-keeps-second-factors-what = The second confirmation that you have added: passkeys with the names you gave them, the app with one-time codes, hashes of recovery codes, and when each was added and used. It protects your account.
privacy-keeps-second-factors-end = It goes with the account.
privacy-keeps-address-change-what = A change of email address that you have begun and not finished: the new address, and which of the two is confirmed. It is kept for 24 hours.
privacy-keeps-address-change-end = It is given up, and the new address deleted.
