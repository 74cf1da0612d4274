# News.

news-title = Naujienos
news-lead = Ką abiejų miestų administracijos nori pranešti gyventojams.
news-none = Naujienų kol kas nėra.
