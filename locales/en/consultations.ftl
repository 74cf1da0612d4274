# Consultations: what the municipalities ask their residents.

consultations-title = Consultations
consultations-lead = The municipalities ask their residents, together or each alone. Read, write in your own language and see what comes of it.
consultations-open-title = Open now
consultations-closed-title = Closed consultations
consultations-none-open = There is no consultation at the moment.
consultations-all = All consultations
consultations-closed = Closed
consultations-upcoming = Opens on { $day }
consultations-opens = Opens
consultations-closes = { $status ->
    [closed] Closed
   *[open] Closes
}

consultations-phase-information = Information
consultations-phase-questions = Questions
consultations-phase-proposals = Proposals
consultations-phase-discussion = Discussion
consultations-phase-vote = Vote
consultations-phase-decision = Decision
consultations-phase-follow-up = Follow-up

consultations-now-upcoming = The consultation has not opened yet. Its text is here for you to read.
consultations-now-closed = The consultation has closed. What was said stays public; nothing more can be added.
consultations-now-information = Read what it is about. Questions and proposals will be taken in later phases.
consultations-now-questions = Ask about whatever is unclear. The answers will be published in both languages.
consultations-now-proposals = Propose what should be done and how, or say what you think of other proposals.
consultations-now-discussion = Say what you think, propose, ask, and answer other residents.
consultations-now-vote = Contributions are no longer taken: the vote is under way.
consultations-now-decision = Contributions are no longer taken: the municipalities are preparing the decision.
consultations-now-follow-up = The decision has been taken. This page reports how it is carried out.
