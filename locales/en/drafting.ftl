# Drafting: consultations that several hosts prepare together, and their timetables.

drafting-timetable = Timetable
drafting-now = now
drafting-slot = from { $from } to { $until }
drafting-may-information = You can read what it is about. Contributions are not taken in this phase.
drafting-may-questions = You can ask questions and comment.
drafting-may-proposals = You can make proposals, comment and ask questions.
drafting-may-discussion = You can discuss, make proposals and ask questions.
drafting-may-vote = The vote is held. Contributions are no longer taken.
drafting-may-decision = The decision is prepared. Contributions are no longer taken.
drafting-may-follow-up = This is where you see how the decision is carried out. Contributions are no longer taken.

# Acts in the journal.
journal-act-consultation-entered = In the consultation ‘{ $title }’ the phase ‘{ $phase ->
    [information] Information
    [questions] Questions
    [proposals] Proposals
    [discussion] Discussion
    [vote] Vote
    [decision] Decision
   *[other] Follow-up
}’ began.
