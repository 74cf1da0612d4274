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
