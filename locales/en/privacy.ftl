# Privacy: what is kept about people, and what becomes of it.

privacy-keeps-residency-what = Confirmation of residence: in which way and when it was given, how many wrong attempts there were, a short number for the counter (15 minutes), and a code computed from the roll of residents, so that one entry confirms one account. We do not keep the addressees of letters or the names of the roll.
privacy-keeps-residency-end = When the account is erased, all of this is deleted. Wrong attempts are forgotten after a day.
