# The journal: what administrations did, as sentences.

journal-act-residency-letters = { $municipality }: подготовлены письма с кодами для подтверждения места жительства. Количество писем: { $count }.
journal-act-residency-roll = { $municipality }: обновлён список жителей, по которому подтверждается место жительства. Количество записей: { $count }.
journal-act-residency-ended = { $municipality }: подтверждение места жительства одного жителя прекращено.
journal-act-residency-staff-left = { $municipality }: один сотрудник переехал в другой муниципалитет и лишился роли.
