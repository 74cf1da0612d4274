# Council sittings.

sittings-title = Sittings
sittings-lead = The councils of both towns sit in public: here are their agendas, decisions and votes.
sittings-ahead = Coming sittings
sittings-held = Past sittings
sittings-none-ahead = No sitting has been announced yet.
sittings-none-held = No sitting has been held yet.
sittings-month = { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
sittings-kind = { $kind ->
    [committee] Committee sitting
    [joint] Joint sitting
   *[council] Council sitting
}
sittings-over = This sitting has been held
sittings-agenda = Agenda
sittings-from-petition = On the agenda because of a residents’ petition
sittings-from-consultation = On the agenda after a consultation with residents
sittings-decision = Decision
sittings-for = For
sittings-against = Against
sittings-abstain = Abstained
sittings-when-where = When and where
sittings-begins = Begins:
sittings-length = Planned length
sittings-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
sittings-place = Place
sittings-waiting = Waiting for the next sitting
sittings-waiting-text = These petitions have enough signatures to be debated by a council. When one is put on the agenda of a sitting, we write to those who signed it.
sittings-waiting-since = Threshold reached
sittings-desk-agenda = Matters for the council’s agenda
sittings-desk-agenda-text = Put the petitions that the council must debate on the agenda of a sitting.
sittings-agenda-none = Nothing waits for a sitting of the council now.
sittings-agenda-choose = Sitting
sittings-agenda-put = Put on the agenda
sittings-agenda-no-sitting = No sitting has been announced. Once one is, you can put the matter on its agenda here.
sittings-agenda-elsewhere = This matter is on the agenda of another sitting already.
sittings-agenda-begun = This sitting has begun. Choose another.
sittings-agenda-other = This is a sitting of another municipality’s council.
web-done-sitting-scheduled = The matter is on the agenda of the sitting. We will write to those who signed.
