# Drafting: consultations that several hosts prepare together, and their timetables.

drafting-timetable = Tvarkaraštis
drafting-now = dabar
drafting-slot = nuo { $from } iki { $until }
drafting-may-information = Galima susipažinti su informacija. Pasisakymai šiame etape nepriimami.
drafting-may-questions = Galima klausti ir komentuoti.
drafting-may-proposals = Galima teikti pasiūlymus, komentuoti ir klausti.
drafting-may-discussion = Galima diskutuoti, teikti pasiūlymus ir klausti.
drafting-may-vote = Balsuojama. Pasisakymai nebepriimami.
drafting-may-decision = Rengiamas sprendimas. Pasisakymai nebepriimami.
drafting-may-follow-up = Skelbiama, kaip vykdomas sprendimas. Pasisakymai nebepriimami.

# Acts in the journal.
journal-act-consultation-entered = Konsultacijoje „{ $title }“ prasidėjo { $phase ->
    [information] informavimo
    [questions] klausimų
    [proposals] pasiūlymų
    [discussion] diskusijos
    [vote] balsavimo
    [decision] sprendimo rengimo
   *[other] sprendimo įgyvendinimo
} etapas.
