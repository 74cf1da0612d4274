# What every page shares: layout and components.

web-tagline = Dviejų krantų pokalbis
web-skip = Pereiti prie turinio
web-languages = Kalba
web-rooms = Pagrindinė navigacija
web-about-site = Apie svetainę
web-sign-in = Prisijungti
web-staff = darbuotojas
web-desk = Darbuotojo sritis
web-by-staff = Savivaldybės darbuotojas
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
web-choose = Pasirinkite
web-error-prefix = Klaida:
web-error-summary = Ištaisykite šias klaidas
web-characters-max = { $max ->
    [one] Ne daugiau kaip { $max } ženklas.
    [few] Ne daugiau kaip { $max } ženklai.
    [many] Ne daugiau kaip { $max } ženklo.
   *[other] Ne daugiau kaip { $max } ženklų.
}
# The script puts the number in place of #.
web-characters-left = Liko ženklų: #
web-characters-over = Per daug ženklų: #

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
web-answered = Atsakyta
web-contributions = { $count ->
    [one] { $count } pasisakymas
    [few] { $count } pasisakymai
    [many] { $count } pasisakymo
   *[other] { $count } pasisakymų
}
web-signatures = { $count ->
    [one] { $count } parašas
    [few] { $count } parašai
    [many] { $count } parašo
   *[other] { $count } parašų
}
web-threshold = Surinkti parašai
web-threshold-left = { $count ->
    [one] iki kitos ribos trūksta { $count } parašo
    [few] iki kitos ribos trūksta { $count } parašų
    [many] iki kitos ribos trūksta { $count } parašo
   *[other] iki kitos ribos trūksta { $count } parašų
}
web-threshold-reached = (pasiekta)

web-site-name = Tiltas
web-days-left = { $days ->
    [0] baigiasi per parą
    [one] liko { $days } diena
    [few] liko { $days } dienos
    [many] liko { $days } dienos
   *[other] liko { $days } dienų
}

web-problem-empty = Užpildykite šį lauką.
web-problem-one-line = Čia turi būti viena eilutė.
web-problem-unreadable = Tekste yra ženklų, kurių negalima perskaityti. Ištrinkite juos arba įrašykite iš naujo.
web-problem-long = { $max ->
    [one] Tekstas per ilgas: gali būti ne daugiau kaip { $max } ženklas.
    [few] Tekstas per ilgas: gali būti ne daugiau kaip { $max } ženklai.
    [many] Tekstas per ilgas: gali būti ne daugiau kaip { $max } ženklo.
   *[other] Tekstas per ilgas: gali būti ne daugiau kaip { $max } ženklų.
}
web-problem-choice = Pasirinkite vieną iš nurodytų atsakymų.
web-problem-mail = Įrašykite visą el. pašto adresą, pavyzdžiui, vardas@example.com.

web-error-home = Į pradžios puslapį
web-error-request = Jei rašysite mums, nurodykite šį užklausos numerį: { $id }
web-error-400-title = Užklausos suprasti nepavyko
web-error-400-text = Adrese arba atsiųstuose duomenyse yra klaida. Grįžkite į ankstesnį puslapį ir bandykite dar kartą.
web-error-403-title = Šis puslapis ar veiksmas Jums neprieinamas
web-error-403-text = Savivaldybės darbuotojų puslapius mato tik jos pačios darbuotojai, ir kiekvienas – tik tuos, kurių reikia jo darbui. Jei pateikėte formą, grįžkite į ankstesnį puslapį ir bandykite dar kartą.
web-error-404-title = Tokio puslapio nėra
web-error-404-text = Galbūt adrese įsivėlė klaida arba puslapis pašalintas. Ieškomą temą rasite pradžios puslapyje.
web-error-405-title = Taip šio puslapio atverti negalima
web-error-405-text = Grįžkite į ankstesnį puslapį ir pasinaudokite jame esančiais mygtukais.
web-error-409-title = Kažkas suspėjo pirmiau
web-error-409-text = Kol pildėte, duomenys pasikeitė. Grįžkite į ankstesnį puslapį, atnaujinkite jį ir bandykite dar kartą.
web-error-413-title = Atsiųsta per daug duomenų
web-error-413-text = Sutrumpinkite tekstą ir pateikite jį dar kartą. Grįžę į ankstesnį puslapį rasite tai, ką parašėte.
web-error-415-title = Tokio formato duomenų nepriimame
web-error-415-text = Grįžkite į ankstesnį puslapį ir pateikite formą naršyklėje.
web-error-422-title = Duomenų priimti nepavyko
web-error-422-text = Grįžkite į ankstesnį puslapį, patikrinkite, ką įrašėte, ir bandykite dar kartą.
web-error-429-title = Per daug užklausų
web-error-429-text = Iš Jūsų per trumpą laiką gavome labai daug užklausų. Palaukite minutę ir bandykite dar kartą.
web-error-500-title = Įvyko klaida
web-error-500-text = Klaida mūsų, ne Jūsų, ir mes ją jau užregistravome. Pabandykite vėliau.
web-error-503-title = Svetainė laikinai neveikia
web-error-503-text = Netrukus viskas vėl veiks. Pabandykite po kelių minučių.
web-error-sign-in-title = Reikia prisijungti
web-error-sign-in-text = Šį veiksmą gali atlikti tik prisijungę gyventojai.
web-error-second-factor-title = Reikia antrojo patvirtinimo
web-error-second-factor-text = Darbuotojų puslapiai atveriami tik papildomai patvirtinus tapatybę: prieigos raktu arba programėlės kodu.
web-second-factor = Patvirtinti tapatybę
web-error-typed = Jūsų tekstas
web-error-typed-text = Tai, ką rašėte, pateikta žemiau: nukopijuokite, kad galėtumėte pateikti vėliau.
web-error-suspended-title = Jums laikinai neleidžiama rašyti
web-error-suspended-text = Taip nusprendė Jūsų savivaldybės moderatorius. Galite skaityti, atšaukti parašus, atsisiųsti ar ištrinti savo duomenis ir apskųsti sprendimą.
web-suspended-until = Rašyti Jums neleidžiama iki:
web-suspended-why = Kodėl ir kaip apskųsti
