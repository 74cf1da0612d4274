# The journal: what each official act says.

journal-act-staff-granted = { $municipality }: сотруднику дана роль { $role ->
    [administrator] администратора
    [editor] редактора
    [moderator] модератора
    [translator] переводчика
   *[councillor] депутата
}.
journal-act-staff-revoked = { $municipality }: у сотрудника отозвана роль { $role ->
    [administrator] администратора
    [editor] редактора
    [moderator] модератора
    [translator] переводчика
   *[councillor] депутата
}.
