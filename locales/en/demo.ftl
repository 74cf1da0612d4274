# The demonstration's mailbox.

demo-mail-title = Demonstration mailbox
demo-mail-lead = Every email that the demonstration has sent is here. A new one appears within seconds.
demo-mail-reload = Check for mail
demo-mail-all = All emails
demo-mail-filtered = Only: { $filter }
demo-mail-empty = No emails yet. Sign in or write something, and the first will soon be here.
demo-mail-to = To:
demo-mail-from = From:
demo-mail-when = When:
demo-mail-language = Language:
demo-mail-plain = The email’s text
demo-mail-html = The email as a mail program shows it
demo-staff-title = Try being a member of staff
demo-staff-text = Sign in with one of these addresses: the email with the link and the code will arrive here. For the second confirmation, set up a passkey or an app’s code in the account.
