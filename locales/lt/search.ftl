# Paieška.

search-title = Paieška
search-title-of = Paieška: { $asked }
search-label = Ko ieškote?
search-button = Ieškoti
search-hint = Ieškoma lietuvių kalba parašytų ir išverstų tekstų; rusišką žodį galite rašyti kirilica. Tinka bet kuri žodžio forma.
search-kinds = Kur ieškoti
search-found = Rasta
search-partly = Teksto su visais žodžiais nėra. Rodomi tie, kuriuose yra dalis jų.
search-none = Nieko nerasta: „{ $asked }“. Pabandykite trumpiau arba kitais žodžiais.
search-short = Parašykite bent vieną trijų raidžių žodį.
search-machine = Išversta automatiškai
search-kind-all = Viskas
search-kind-consultation = Konsultacijos
search-kind-document = Dokumentai
search-kind-outcome = Konsultacijų rezultatai
search-kind-petition = Peticijos
search-kind-contribution = Pasisakymai
search-kind-answer = Savivaldybių atsakymai
search-kind-feedback = Atsiliepimai
search-kind-meeting = Susitikimai
search-kind-sitting = Posėdžiai
search-kind-news = Naujienos
search-kind-one = { $kind ->
    [consultation] Konsultacija
    [document] Dokumentas
    [outcome] Konsultacijos rezultatas
    [petition] Peticija
    [contribution] Pasisakymas
    [answer] Savivaldybės atsakymas
    [feedback] Atsiliepimas
    [meeting] Susitikimas
    [sitting] Posėdis
   *[news] Naujiena
}
