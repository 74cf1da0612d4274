# Signing in through an identity broker (OpenID Connect).

broker-sign-in = Prisijungti per atpažinties paslaugą
broker-sign-in-lead = Savo tapatybę galite patvirtinti ir per savivaldybės pasirinktą elektroninės atpažinties paslaugą.

broker-title = Prisijungimas per atpažinties paslaugą
broker-lead = Jūsų tapatybę patvirtins „{ $broker }“, tada grįšite čia.
broker-again = Bandyti dar kartą: { $broker }
broker-by-mail = Prisijungti el. paštu
broker-to-account = Grįžti į paskyrą

broker-problem-cancelled-title = Prisijungimas nutrauktas
broker-problem-cancelled-text = Tapatybės nepatvirtinote, todėl niekas nepasikeitė. Galite bandyti dar kartą arba prisijungti el. paštu.
broker-problem-unreachable-title = Atpažinties paslauga neatsako
broker-problem-unreachable-text = Pabandykite po kelių minučių. Tuo tarpu galite prisijungti el. paštu.
broker-problem-refused-title = Prisijungti nepavyko
broker-problem-refused-text = Atpažinties paslauga Jūsų tapatybės nepatvirtino arba jos atsakymo negalėjome patikrinti. Pabandykite dar kartą arba prisijunkite el. paštu.
broker-problem-over-title = Šis prisijungimas nebegalioja
broker-problem-over-text = Jis jau panaudotas, pasibaigė jo laikas arba jis pradėtas kitoje naršyklėje. Pradėkite iš naujo.
broker-problem-too-young-title = Registruotis dar negalite
broker-problem-too-young-text = Atpažinties paslaugos duomenimis, Jūs dar nesate tokio amžiaus, nuo kurio savivaldybė leidžia registruotis.
broker-problem-taken-title = Ši tapatybė susieta su kita paskyra
broker-problem-taken-text = Viena tapatybė gali atverti tik vieną paskyrą. Jei ta paskyra taip pat Jūsų, atsijunkite ir prisijunkite prie jos arba joje atsiekite tapatybę.

broker-join-title = Jūsų tapatybė patvirtinta
broker-join-lead = Su šia tapatybe dar nesusieta jokia paskyra. Jei paskyrą jau turite, prisijunkite prie jos, jei ne – užsiregistruokite.
broker-known = Paskyrą jau turiu
broker-known-text = Prisijunkite kaip visada, o tada galėsite susieti šią tapatybę su savo paskyra.
broker-known-sign-in = Prisijungti ir susieti
broker-new = Paskyros dar neturiu

broker-fact-broker = Atpažinties paslauga
broker-fact-label = Patvirtinta tapatybė
broker-fact-account = Jūsų paskyra
broker-fact-residence = Bus patvirtinta
broker-fact-age = Amžius
broker-fact-old-enough = Pakankamas

broker-link-title = Susieti tapatybę su paskyra
broker-link-lead = Susieję galėsite prie savo paskyros prisijungti per paslaugą „{ $broker }“.
broker-link-foreign = Ši paslauga yra kitos savivaldybės, todėl Jūsų gyvenamosios vietos ji nepatvirtins.
broker-link-unfounded = Prisijungėte be antrojo patvirtinimo, todėl ir jungiantis per šią paslaugą jo vis tiek prašysime. Kad nereikėtų, pirmiausia atlikite antrąjį patvirtinimą.
broker-link-own = Susiekite tik savo tapatybę: kam ji priklauso, tas galės prisijungti prie Jūsų paskyros.
broker-link-submit = Susieti
broker-link-cancel = Nesieti

broker-identities = Atpažinties paslaugos
broker-identities-lead = Per susietą paslaugą prie paskyros prisijungiama be laiško.
broker-identity-since = Susieta
broker-unlink = Atsieti
broker-link-more = Susieti tapatybę:

web-done-identity-linked = Tapatybė susieta su Jūsų paskyra.
web-done-identity-unlinked = Tapatybė nuo Jūsų paskyros atsieta.

residents-mail-changed-identity-linked-subject = Prie Jūsų paskyros pridėtas prisijungimo būdas
residents-mail-changed-identity-linked = Su Jūsų paskyra susieta tapatybė. Nuo šiol prie paskyros galima prisijungti ir per savivaldybės pasirinktą atpažinties paslaugą.
residents-mail-changed-identity-unlinked-subject = Iš Jūsų paskyros pašalintas prisijungimo būdas
residents-mail-changed-identity-unlinked = Nuo Jūsų paskyros atsieta tapatybė. Per tą atpažinties paslaugą prie paskyros prisijungti nebegalima.
