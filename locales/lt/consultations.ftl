# Consultations: what the municipalities ask their residents.

consultations-title = Konsultacijos
consultations-lead = Savivaldybės klausia gyventojų kartu arba kiekviena atskirai. Skaitykite, rašykite savo kalba ir stebėkite, kas iš to išeina.
consultations-open-title = Vyksta dabar
consultations-closed-title = Pasibaigusios konsultacijos
consultations-none-open = Šiuo metu nevyksta nė viena konsultacija.
consultations-all = Visos konsultacijos
consultations-closed = Pasibaigusi
consultations-upcoming = Prasidės { $day }
consultations-opens = Prasideda
consultations-closes = { $status ->
    [closed] Baigėsi
   *[open] Baigiasi
}

consultations-phase-information = Informavimas
consultations-phase-questions = Klausimai
consultations-phase-proposals = Pasiūlymai
consultations-phase-discussion = Diskusija
consultations-phase-vote = Balsavimas
consultations-phase-decision = Sprendimas
consultations-phase-follow-up = Įgyvendinimas

consultations-now-upcoming = Konsultacija dar neprasidėjo. Kol kas galite susipažinti su jos tekstu.
consultations-now-closed = Konsultacija pasibaigė. Pasisakymai lieka vieši, naujų nebepriimame.
consultations-now-information = Susipažinkite su informacija. Klausimus ir pasiūlymus priimsime kituose etapuose.
consultations-now-questions = Klauskite to, kas neaišku. Atsakymai bus paskelbti abiem kalbomis.
consultations-now-proposals = Siūlykite, ką ir kaip daryti, arba pasisakykite dėl kitų pasiūlymų.
consultations-now-discussion = Pasakykite, ką manote, siūlykite, klauskite ir atsakykite kitiems gyventojams.
consultations-now-vote = Pasisakymų nebepriimame: vyksta balsavimas.
consultations-now-decision = Pasisakymų nebepriimame: savivaldybės rengia sprendimą.
consultations-now-follow-up = Sprendimas priimtas. Čia skelbiame, kaip jis vykdomas.
