# The journal: what each official act says.

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
