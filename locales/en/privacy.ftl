# What is kept about people, and what becomes of it.

privacy-keeps-staff-what = The history of roles of staff: who gave or took whose roles, and when. Kept so that it can be checked who acted for the municipality.
privacy-keeps-staff-end = When the account is erased, the lines of the history stay without the name: ‘former resident’ stands in its place.
