# The journal: what administrations did, as sentences.

journal-act-residency-letters = { $municipality } prepared letters with codes for confirming residence. Number of letters: { $count }.
journal-act-residency-roll = { $municipality } replaced the roll by which residence is confirmed. Number of entries: { $count }.
journal-act-residency-ended = { $municipality }: the confirmation of one resident’s residence ended.
journal-act-residency-staff-left = { $municipality }: one member of staff moved elsewhere and lost their role.
