# Letters about what somebody takes part in, and how to stop them.

notifications-unsubscribe-title = Laiškai šia tema
notifications-unsubscribe-lead = Paspaudę mygtuką nebegausite laiškų apie šį puslapį. Kitus laiškus gausite kaip iki šiol.
notifications-about = Puslapis, apie kurį rašome
notifications-stop = Nebegauti laiškų šia tema
notifications-muted = Laiškų šia tema nebegausite.
notifications-muted-undo = Jei persigalvojote, laiškus galite vėl užsisakyti.
notifications-resume = Vėl gauti laiškus šia tema
