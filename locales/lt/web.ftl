# What every page shares: layout and components.

web-tagline = Dviejų krantų pokalbis
web-skip = Pereiti prie turinio
web-languages = Kalba
web-rooms = Pagrindinė navigacija
web-about-site = Apie svetainę
web-sign-in = Prisijungti
web-staff = darbuotojas
web-nav = { $room ->
    [consultations] Konsultacijos
    [petitions] Peticijos
    [sittings] Posėdžiai
    [meetings] Susitikimai
    [polls] Apklausos
    [news] Naujienos
   *[front] Pradžia
}
web-accessibility = Prieinamumo pareiškimas
web-privacy = Asmens duomenų apsauga
web-demo = Tai demonstracinė svetainė: gyventojai ir jų pasisakymai išgalvoti.
web-demo-mail = Demonstracinis paštas
web-eu-emblem = Europos Sąjungos vėliava
web-colophon = Atvirojo kodo programa, EUPL-1.2 licencija.

web-breadcrumb = Kelias iki šio puslapio
web-pagination = Puslapiavimas
web-prev = Ankstesnis puslapis
web-next = Kitas puslapis
web-phase-past = (baigta)
web-until = Iki

web-optional = (neprivaloma)
web-error-prefix = Klaida:
web-error-summary = Ištaisykite šias klaidas
web-characters-max = { $max ->
    [one] Ne daugiau kaip { $max } ženklas.
    [few] Ne daugiau kaip { $max } ženklai.
    [many] Ne daugiau kaip { $max } ženklo.
   *[other] Ne daugiau kaip { $max } ženklų.
}
# The script puts the number in place of #.
web-characters-left = Liko ženklų: #
web-characters-over = Viršyta ženklų: #

web-bank = { $bank ->
    [left] kairysis krantas
   *[right] dešinysis krantas
}
web-translation = { $by ->
    [machine] { $language ->
        [ru] Mašininis vertimas iš rusų kalbos
        [en] Mašininis vertimas iš anglų kalbos
        [lt] Mašininis vertimas iš lietuvių kalbos
       *[other] Mašininis vertimas
    }
   *[human] { $language ->
        [ru] Iš rusų kalbos išvertė žmogus
        [en] Iš anglų kalbos išvertė žmogus
        [lt] Iš lietuvių kalbos išvertė žmogus
       *[other] Išvertė žmogus
    }
}
web-original-only = { $language ->
    [ru] Parašyta rusų kalba, vertimo kol kas nėra
    [en] Parašyta anglų kalba, vertimo kol kas nėra
    [lt] Parašyta lietuvių kalba, vertimo kol kas nėra
   *[other] Vertimo kol kas nėra
}
web-original-show = Rodyti originalą
web-original-hide = Slėpti originalą
web-kind = { $kind ->
    [proposal] Pasiūlymas
   *[question] Klausimas
}
web-stance = { $stance ->
    [for] Už
   *[against] Prieš
}
web-reply = Atsakyti
web-response = Administracijos atsakymas
web-contributions = { $count ->
    [one] { $count } pasisakymas
    [few] { $count } pasisakymai
    [many] { $count } pasisakymo
   *[other] { $count } pasisakymų
}
web-signatures = { $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}
web-threshold = Surinkti parašai
web-threshold-left = { $count ->
    [one] iki kitos ribos trūksta { $count } parašo
    [few] iki kitos ribos trūksta { $count } parašų
    [many] iki kitos ribos trūksta { $count } parašo
   *[other] iki kitos ribos trūksta { $count } parašų
}
web-threshold-reached = (pasiekta)
