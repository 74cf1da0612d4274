# The journal: what each official act says.

journal-act-staff-granted = { $municipality } darbuotojui suteikė { $role ->
    [administrator] administratoriaus
    [editor] redaktoriaus
    [moderator] moderatoriaus
    [translator] vertėjo
   *[councillor] tarybos nario
} pareigas.
journal-act-staff-revoked = { $municipality } atšaukė darbuotojui suteiktas { $role ->
    [administrator] administratoriaus
    [editor] redaktoriaus
    [moderator] moderatoriaus
    [translator] vertėjo
   *[councillor] tarybos nario
} pareigas.
