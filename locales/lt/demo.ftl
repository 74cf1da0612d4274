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
demo-staff-title = Išbandykite darbuotojo pareigas
demo-staff-text = Prisijunkite vienu iš šių adresų: laiškas su nuoroda ir kodu atkeliaus čia. Antrajam patvirtinimui paskyroje susikurkite prieigos raktą arba programėlės kodą.
