# What mail needs: the names of its lists, and addresses that not every server takes.

standards-list = { $site }: { $room ->
    [consultations] konsultacijos
    [petitions] peticijos
    [meetings] susitikimai
    [sittings] posėdžiai
    [news] naujienos
    [answers] atsakymai gyventojams
    [feedback] atsiliepimai
   *[other] pranešimai
}
standards-problem-international = Šiuo adresu laiškų išsiųsti negalime: prieš ženklą @ mūsų pašto serveris priima tik lotyniškas raides be diakritinių ženklų (a–z). Įrašykite kitą adresą.
