# Signing in through an identity broker (OpenID Connect).

broker-sign-in = Sign in through an identity service
broker-sign-in-lead = You can also confirm who you are with the service that your municipality has chosen.

broker-title = Signing in through an identity service
broker-lead = ‘{ $broker }’ will confirm who you are, and you will come back here.
broker-again = Try again: { $broker }
broker-by-mail = Sign in by email
broker-to-account = Back to your account

broker-problem-cancelled-title = You have not been signed in
broker-problem-cancelled-text = You did not confirm who you are, so nothing has changed. You can try again, or sign in by email.
broker-problem-unreachable-title = The identity service does not answer
broker-problem-unreachable-text = Try again in a few minutes. Meanwhile you can sign in by email.
broker-problem-refused-title = You could not be signed in
broker-problem-refused-text = The identity service did not confirm who you are, or we could not verify its answer. Try again, or sign in by email.
broker-problem-over-title = This attempt no longer works
broker-problem-over-text = It has been used, has expired, or was begun in another browser. Please start again.
broker-problem-too-young-title = You cannot register yet
broker-problem-too-young-text = According to the identity service, you have not reached the age from which the municipality lets residents register.
broker-problem-taken-title = This identity belongs to another account
broker-problem-taken-text = One identity can open only one account. If the other account is yours too, sign out and sign in to it, or unlink the identity there.

broker-join-title = Your identity is confirmed
broker-join-lead = No account is linked to it yet. If you have an account, sign in to it; if not, register.
broker-known = I have an account
broker-known-text = Sign in as usual; then you can link this identity to your account.
broker-known-sign-in = Sign in and link
broker-new = I have no account yet

broker-fact-broker = Identity service
broker-fact-label = Confirmed identity
broker-fact-account = Your account
broker-fact-residence = Will be confirmed
broker-fact-age = Age
broker-fact-old-enough = Old enough

broker-link-title = Link an identity to your account
broker-link-lead = Once it is linked, you can sign in to your account through ‘{ $broker }’.
broker-link-foreign = This service belongs to another municipality, so it will not confirm where you live.
broker-link-unfounded = You are signed in without the second confirmation, so signing in through this service will not spare you that confirmation later. To change that, first give the second confirmation.
broker-link-own = Link only your own identity: whoever it belongs to will be able to sign in to your account.
broker-link-submit = Link
broker-link-cancel = Do not link

broker-identities = Identity services
broker-identities-lead = A linked service lets you sign in without an email.
broker-identity-since = Linked
broker-unlink = Unlink
broker-link-more = Link an identity:

web-done-identity-linked = The identity is linked to your account.
web-done-identity-unlinked = The identity is no longer linked to your account.

residents-mail-changed-identity-linked-subject = A way to sign in was added to your account
residents-mail-changed-identity-linked = An identity was linked to your account. From now on, it is also possible to sign in through the identity service that the municipality has chosen.
residents-mail-changed-identity-unlinked-subject = A way to sign in was removed from your account
residents-mail-changed-identity-unlinked = An identity was unlinked from your account. It no longer opens your account through the identity service.
