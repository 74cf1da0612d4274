# What is kept about people, and what becomes of it.

privacy-keeps-staff-what = The history of roles of staff: who gave or took whose roles, and when. Kept so that it can be checked who acted for the municipality.
privacy-keeps-staff-end = When the account is erased, the lines of the history stay without the name: ‘former resident’ stands in its place.

# Privacy: what is kept about people, and what becomes of it.

privacy-keeps-residency-what = Confirmation of residence: in which way and when it was given, how many wrong attempts there were, a short number for the counter (15 minutes), and a code computed from the roll of residents, so that one entry confirms one account. We do not keep the addressees of letters or the names of the roll.
privacy-keeps-residency-end = When the account is erased, all of this is deleted. Wrong attempts are forgotten after a day.
