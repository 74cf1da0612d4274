# The index of every email, in the demonstration.

mails-title = Visi svetainės laiškai
mails-lead = Visi laiškai, kuriuos gali išsiųsti svetainė: iš viso { $count }. Žmonės ir tekstai juose – pavyzdiniai.
mails-rooms = Laiškai pagal temą
mails-look = Kaip rodyti laišką
mails-light = Šviesiame fone
mails-dark = Tamsiame fone
mails-narrow = Telefone
mails-wide = Kompiuteryje
mails-headers = Antraštės

mails-room-discussion = Diskusijos
mails-room-answers = Oficialūs atsakymai
mails-room-translation = Vertimai
mails-room-petitions = Peticijos
mails-room-consultations = Konsultacijos
mails-room-meetings = Susitikimai
mails-room-moderation = Moderavimas
mails-room-residents = Paskyra ir prisijungimas
mails-room-privacy = Asmens duomenys
mails-room-notifications = Naujienų sekimas ir santraukos
mails-room-announcements = Administracijų pranešimai
