# Petitions: the list, a petition's page, signing, letters.

petitions-title = Peticijos
petitions-lead = Ko gyventojai prašo vienos savivaldybės arba kelių. Surinkus nustatytą parašų skaičių, administracija atsako viešai, o didesnį – klausimą posėdyje svarsto taryba.
petitions-filters = Peticijos pagal būseną
petitions-filter = { $state ->
    [waiting] Laukia atsakymo
    [answered] Atsakytos
    [closed] Rinkimas baigtas
    [rejected] Nepriimtos
   *[open] Renkami parašai
}
petitions-none = Tokių peticijų šiuo metu nėra.
petitions-state = { $state ->
    [sponsoring] Ieškoma rėmėjų
    [review] Tikrina savivaldybė
    [waiting] Laukia atsakymo
    [answered] Atsakyta
    [closed] Parašų rinkimas baigtas
    [rejected] Nepriimta
   *[open] Renkami parašai
}
petitions-step = { $step ->
    [debate] { $count ->
        [one] { $count } parašas: svarsto taryba
        [few] { $count } parašai: svarsto taryba
        [many] { $count } parašo: svarsto taryba
       *[other] { $count } parašų: svarsto taryba
    }
   *[answer] { $count ->
        [one] { $count } parašas: atsako administracija
        [few] { $count } parašai: atsako administracija
        [many] { $count } parašo: atsako administracija
       *[other] { $count } parašų: atsako administracija
    }
}

petitions-background = Kodėl to prašoma
petitions-details = Išsamiau
petitions-about = Apie peticiją
petitions-author = Pateikė
petitions-created = Parengta
petitions-opened = Parašų rinkimas pradėtas
petitions-closed = Parašų rinkimas baigtas
petitions-sponsors = Rėmėjai
petitions-sponsors-count = { $count } iš { $needed }
petitions-deadline = Parašai renkami iki

petitions-answers = Administracijų atsakymai
petitions-answer-awaited = { $town }: riba ({ $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}) pasiekta, bet administracija dar neatsakė.
petitions-answer-not-due = { $town }: administracija dar neatsakė. Atsakyti ji privalo, kai pasiekiama riba ({ $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}).

petitions-rejection = Kodėl peticija nepriimta
petitions-reason = { $reason ->
    [duplicate] To paties jau prašoma kitoje peticijoje.
    [not-competent] Tai sprendžia ne savivaldybė.
    [unlawful] Prašymas prieštarauja įstatymams.
   *[unclear] Iš prašymo neaišku, ko siekiama.
}

petitions-signers = Pasirašę gyventojai
petitions-signers-newest = Rodomi paskutinių pasirašiusiųjų vardai: { $shown } iš { $count }.
petitions-signers-more = { $count ->
    [one] Dar { $count } žmogus pasirašė vardo nerodydamas.
    [few] Dar { $count } žmonės pasirašė vardo nerodydami.
    [many] Dar { $count } žmogaus pasirašė vardo nerodydami.
   *[other] Dar { $count } žmonių pasirašė vardo nerodydami.
}
petitions-signers-unnamed = { $count ->
    [one] Pasirašė { $count } žmogus, savo vardo nerodydamas.
    [few] Pasirašė { $count } žmonės, savo vardų nerodydami.
    [many] Pasirašė { $count } žmogaus, savo vardų nerodydami.
   *[other] Pasirašė { $count } žmonių, savo vardų nerodydami.
}
petitions-signers-none = Kol kas niekas nepasirašė.

petitions-sign-title = Pasirašymas
petitions-sign = Pasirašyti
petitions-sign-visitor = Pasirašyti gali savivaldybių, į kurias kreipiamasi, gyventojai. Prisijunkite arba užsiregistruokite – grįšite į šį puslapį.
petitions-sign-in = Prisijungti ir pasirašyti
petitions-register = Registruotis
petitions-show-name = Rodyti mano vardą: { $name }
petitions-show-name-hint = Nepažymėjus Jūsų parašas bus įskaičiuotas, bet vardo niekas nematys.
petitions-signed = Jūs pasirašėte šią peticiją. Kol parašai renkami, savąjį galite atšaukti.
petitions-withdraw = Atšaukti parašą
petitions-refused-early = Parašai po šia peticija dar nerenkami.
petitions-refused-closed = Parašų rinkimas baigtas, todėl pasirašyti nebegalima.
petitions-refused-rejected = Peticija nepriimta, todėl parašai po ja nerenkami.
petitions-refused-town = Ši peticija skirta kitai savivaldybei, todėl ją gali pasirašyti tik tos savivaldybės gyventojai.
petitions-refused-withdrawal = Parašai nerenkami, todėl parašo atšaukti negalima.

web-done-petition-signed = Ačiū, Jūsų parašas įskaičiuotas.
web-done-petition-signed-before = Šią peticiją jau buvote pasirašę – Jūsų parašas įskaičiuotas vieną kartą.
web-done-petition-withdrawn = Jūsų parašas atšauktas.

petitions-mail-signed-subject = Nauji parašai: { $title }
petitions-mail-signed = Gyventojai pasirašė Jūsų peticiją „{ $title }“.
petitions-mail-town = { $town } – { $count }
petitions-mail-now = { $count ->
    [one] Dabar iš viso surinktas { $count } parašas: { $towns }.
    [few] Dabar iš viso surinkti { $count } parašai: { $towns }.
    [many] Dabar iš viso surinkta { $count } parašo: { $towns }.
   *[other] Dabar iš viso surinkta { $count } parašų: { $towns }.
}
petitions-mail-open = Atverti peticiją
petitions-mail-hourly = Apie naujus parašus pranešame ne dažniau kaip kartą per valandą.
petitions-refused-unconfirmed = Kad galėtumėte pasirašyti, Jūsų gyvenamoji vieta turi būti patvirtinta.
