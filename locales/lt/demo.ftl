# The demonstration's mailbox.

demo-mail-title = Demonstracinis paštas
demo-mail-lead = Čia matomi visi demonstracinės svetainės išsiųsti laiškai. Naujas laiškas pasirodo per kelias sekundes.
demo-mail-reload = Tikrinti paštą
demo-mail-all = Visi laiškai
demo-mail-filtered = Rodomi tik: { $filter }
demo-mail-empty = Laiškų dar nėra. Prisijunkite arba parašykite, ir pirmasis laiškas netrukus atkeliaus.
demo-mail-to = Gavėjas:
demo-mail-from = Siuntėjas:
demo-mail-when = Išsiųsta:
demo-mail-language = Kalba:
demo-mail-plain = Laiško tekstas
demo-mail-html = Kaip laišką rodo pašto programa
