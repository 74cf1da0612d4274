# Council sittings.

sittings-title = Posėdžiai
sittings-lead = Abiejų miestų tarybų posėdžiai vyksta viešai: čia rasite darbotvarkes, sprendimus ir balsavimo rezultatus.
sittings-ahead = Artimiausi posėdžiai
sittings-held = Įvykę posėdžiai
sittings-none-ahead = Kol kas nepaskelbta nė vieno būsimo posėdžio.
sittings-none-held = Įvykusių posėdžių dar nėra.
sittings-month = { $month ->
    [1] saus.
    [2] vas.
    [3] kov.
    [4] bal.
    [5] geg.
    [6] birž.
    [7] liep.
    [8] rugp.
    [9] rugs.
    [10] spal.
    [11] lapkr.
   *[12] gruod.
}
sittings-kind = { $kind ->
    [committee] Komiteto posėdis
    [joint] Bendras posėdis
   *[council] Tarybos posėdis
}
sittings-over = Posėdis įvyko
sittings-agenda = Darbotvarkė
sittings-from-petition = Klausimas įtrauktas pagal gyventojų peticiją
sittings-from-consultation = Klausimas įtrauktas po konsultacijos su gyventojais
sittings-decision = Sprendimas
sittings-for = Už
sittings-against = Prieš
sittings-abstain = Susilaikė
sittings-when-where = Kada ir kur
sittings-begins = Pradžia:
sittings-length = Numatoma trukmė
sittings-minutes = { $minutes ->
    [one] { $minutes } minutė
    [few] { $minutes } minutės
    [many] { $minutes } minutės
   *[other] { $minutes } minučių
}
sittings-place = Vieta
sittings-waiting = Laukia artimiausio posėdžio
sittings-waiting-text = Šios peticijos surinko tiek parašų, kad jas turi svarstyti taryba. Kai klausimas bus įtrauktas į posėdžio darbotvarkę, pasirašiusiems apie tai parašysime.
sittings-waiting-since = Riba pasiekta
sittings-desk-agenda = Klausimai tarybos darbotvarkei
sittings-desk-agenda-text = Įtraukite į posėdžio darbotvarkę peticijas, kurias turi svarstyti taryba.
sittings-agenda-none = Dabar nėra klausimų, kurie lauktų tarybos posėdžio.
sittings-agenda-choose = Posėdis
sittings-agenda-put = Įtraukti į darbotvarkę
sittings-agenda-no-sitting = Nėra paskelbto būsimo posėdžio. Kai jis bus paskelbtas, klausimą galėsite įtraukti čia.
sittings-agenda-elsewhere = Šis klausimas jau įtrauktas į kito posėdžio darbotvarkę.
sittings-agenda-begun = Šis posėdis jau prasidėjo. Pasirinkite kitą.
sittings-agenda-other = Tai kitos savivaldybės tarybos posėdis.
web-done-sitting-scheduled = Klausimas įtrauktas į posėdžio darbotvarkę. Pasirašiusiems parašysime.
