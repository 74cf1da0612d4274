# Privacy: what is kept about people, and what becomes of it.

privacy-keeps-identities-what = Linked identities: which identity service opens your account, and since when. The identity itself is not kept, only a keyed hash of it. Until you have decided what becomes of a confirmed identity, its name and email address are kept for no longer than 15 minutes.
privacy-keeps-identities-end = Deleted with the account; you can unlink them at any time.
