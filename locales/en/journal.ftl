# The journal of official acts: the list, an entry, how it is verified; at the end, what the acts
# are called (journal-act-<kind>), by room.

journal-title = Journal of official acts
journal-lead = Everything that the municipalities did here officially: published, opened, closed, answered. Entries are only ever added; none can be changed or removed without it showing.
journal-number = No. { $number }
journal-entry = Journal entry no. { $number }
journal-none = There are no such entries yet.
journal-all = All entries of the journal
journal-only-subject = Only entries about this page are shown:
journal-by-municipality = Entries by municipality
journal-by-group = Entries by subject
journal-all-municipalities = All municipalities
journal-group = { $group ->
    [consultation] Consultations
    [petition] Petitions
    [feedback] Feedback
    [sitting] Sittings
    [meeting] Meetings
    [news] News
    [moderation] Moderation
    [staff] Staff
    [residency] Confirmation of residence
    [announcement] Announcements
   *[all] All subjects
}
journal-unreadable = This entry could not be read.
journal-unknown = { $municipality }: another official act ({ $kind }).
journal-verify = Verify it yourself
journal-verify-lead = Each entry’s hash covers the hash of the entry before it. Note the newest one: later you will see whether anything up to it was changed.
journal-head = Newest entry:
journal-file = The whole journal as a file
journal-hash = Hash
journal-hash-of = Hash of entry no. { $number }:
journal-previous-hash = Hash of the previous entry
journal-who = Municipality
journal-when = When it was done
journal-recorded = Recorded in the journal
journal-intact = What the entry says matches its hash.
journal-broken = What the entry says does not match its hash: the entry was changed.
journal-hashed = The text that was hashed
journal-neighbours = Neighbouring entries
journal-links = In the journal
journal-links-all = All entries about this

journal-about = How the journal is made and verified
journal-about-lead = You need not take the journal on trust: anybody can download and verify it.
journal-made = How it is made
journal-made-what = An entry appears when a municipality acts officially: publishes news or the agenda of a sitting, opens or closes a consultation, closes a petition, answers residents, hides a contribution, appoints staff. The act and the report of it are saved together, so there is never one without the other.
journal-made-who = An entry names the municipality, not a person. There are no personal data in the journal, so it is never erased.
journal-made-chain = Entries are numbered in sequence. Each holds the hash (SHA‑256) of the one before it, so if one entry is changed, none of those that follow it fits any more.
journal-proves = What this proves and what it does not
journal-proves-changes = If the journal verifies, nothing from its first entry to its last was changed, left out or put in another place.
journal-proves-not-whole = The journal alone does not show whether somebody has rewritten all of it, or cut off its end. Whoever has noted the number and hash of the newest entry earlier, or has kept a copy of the file, will see that. The more people do so, the more the journal can be trusted.
journal-proves-not-truth = Nor does the journal prove that every act was recorded, or that an entry is true. It proves only that the entry was not changed later.
journal-check = How to verify it
journal-check-file-html = Download the file <a href="/journal.jsonl">{ $file }</a>. Each line is one entry in JSON. To bring a copy up to date, add <code>?from=</code> and the number of the first entry that you lack to the address. The response header <code>journal-head</code> gives the number and hash of the newest entry.
journal-check-form = The lines are in the canonical form of RFC 8785: in UTF‑8, without white space between elements, the members of an object in the order of their names, all numbers whole; in strings, a backslash stands only before quotation marks, backslashes and control characters. For each entry:
journal-check-hash = Take the member ‘hash’ out of the entry and write the rest in canonical form: the SHA‑256 of that text must be what ‘hash’ says.
journal-check-previous = The member ‘previous’ must be the ‘hash’ of the entry before; in the first entry it is 64 zeros.
journal-check-seq = The member ‘seq’ must be one more than in the entry before; in the first entry it is 1.
journal-check-python = This Python program does so. Give it the name of the file; when it has verified the file, it prints the number and hash of the last entry:
journal-check-program = The program of this site does the same. After ‘noted’, give what you once noted:
journal-members = What an entry consists of
journal-member = { $member ->
    [seq] its number
    [previous] the hash of the previous entry
    [hash] the hash of this entry
    [at] when the act was done: milliseconds since 1970-01-01 00:00 UTC
    [recorded] when it was recorded in the journal, counted in the same way
    [municipality] the municipality that acted
    [kind] the kind of act
    [group] the subject: the first word of the kind
    [subject] the page that the act concerns
    [title] what that page is called, in the languages in which it was written
    [values] numbers and words, such as how many signatures were collected
    [cause] a mark of the act (a hash): the same act cannot be recorded twice
   *[v] the version of the entry’s layout
}

# Consultations.
journal-act-consultation-opened = The consultation ‘{ $title }’ was opened.
journal-act-consultation-closed = The consultation ‘{ $title }’ was closed. Contributions: { $total }, of which { $own } by residents of this municipality.
journal-act-consultation-answered = The administration’s answer to the consultation ‘{ $title }’ was published.
journal-act-consultation-document = The document ‘{ $title }’ was published for discussion.
journal-act-consultation-document-version = Version { $version } of the document ‘{ $title }’ was published.

# Petitions.
journal-act-petition-opened = The petition ‘{ $title }’ was opened for signatures.
journal-act-petition-accepted = The petition ‘{ $title }’ was accepted.
journal-act-petition-paper = Signatures on paper counted for the petition ‘{ $title }’: { $count }; rows struck out: { $struck }.
journal-act-petition-progress = It was reported what is being done about the petition ‘{ $title }’.
journal-act-petition-finished = What was promised in the answer to the petition ‘{ $title }’ is done.
journal-act-petition-rejected = The petition ‘{ $title }’ was rejected. { petitions-reason }
journal-act-petition-reached = The petition ‘{ $title }’ has { $count ->
    [one] { $count } signature from residents of this municipality
   *[other] { $count } signatures from residents of this municipality
}: { $step ->
    [debate] the council must debate it.
   *[answer] the administration must answer it.
}
journal-act-petition-closed = The petition ‘{ $title }’ was closed. Signatures: { $total }, of which { $own } by residents of this municipality.
journal-act-petition-answered = The administration’s answer to the petition ‘{ $title }’ was published.
journal-act-petition-exported = The list of signatories of the petition ‘{ $title }’ was given to the commission ({ $format ->
    [csv] CSV
    [json] JSON
   *[pdf] PDF
}): { $count ->
    [one] { $count } signature from this municipality.
   *[other] { $count } signatures from this municipality.
}

# Sittings.
journal-act-sitting-announced = The agenda of the sitting ‘{ $title }’ was published.
journal-act-sitting-scheduled = The petition ‘{ $title }’ was put on the agenda of a sitting of the council.
journal-act-sitting-decided = The decisions of the sitting ‘{ $title }’ and the votes on them were published. Decisions: { $decisions }.

# News.
journal-act-news-published = The news item ‘{ $title }’ was published.

# Moderation.
journal-act-moderation-decided = { $municipality }: on ‘{ $title }’ { $action ->
    [hide] a contribution was hidden
    [ask-edit] an author was asked to change a contribution
    [close] a thread was closed
    [suspend] a contribution was hidden and its author suspended from writing
    [release] a contribution that was held was published
   *[keep] a reported contribution was kept
    } (rule ‘{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }’).
journal-act-moderation-reviewed = { $municipality }: on the author’s appeal, a decision about a contribution on ‘{ $title }’ was { $outcome ->
    [reversed] reversed
   *[upheld] upheld
    } (rule ‘{ $rule ->
    [insult] { moderation-rule-insult }
    [hatred] { moderation-rule-hatred }
    [threat] { moderation-rule-threat }
    [personal-data] { moderation-rule-personal-data }
    [falsehood] { moderation-rule-falsehood }
    [spam] { moderation-rule-spam }
    [unlawful] { moderation-rule-unlawful }
   *[off-topic] { moderation-rule-off-topic }
    }’).

# Staff.
journal-act-staff-granted = { $municipality } gave a member of staff the role of { $role ->
    [administrator] administrator
    [editor] editor
    [moderator] moderator
    [translator] translator
   *[councillor] councillor
}.
journal-act-staff-revoked = { $municipality } took the role of { $role ->
    [administrator] administrator
    [editor] editor
    [moderator] moderator
    [translator] translator
   *[councillor] councillor
} from a member of staff.

# Residency.
journal-act-residency-letters = { $municipality } prepared letters with codes for confirming residence. Number of letters: { $count }.
journal-act-residency-roll = { $municipality } replaced the roll by which residence is confirmed. Number of entries: { $count }.
journal-act-residency-ended = { $municipality }: the confirmation of one resident’s residence ended.
journal-act-residency-staff-left = { $municipality }: one member of staff moved elsewhere and lost their role.

journal-act-petition-invalidated = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
} under the petition ‘{ $title }’ found invalid. { petitions-invalid-reason }
journal-act-petition-restored = { $count ->
    [one] { $count } signature
   *[other] { $count } signatures
} under the petition ‘{ $title }’, found invalid before, counted again.
