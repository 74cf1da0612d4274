# Privacy: what each room keeps about people.

privacy-keeps-moderation-what = Your reports, the decisions about your contributions with their text and reasons, and your appeals. This is needed so that moderation can be checked and appealed.
privacy-keeps-moderation-end = Reports, cases and decisions are cut off from you, and your texts in them are erased; only numbers remain.
