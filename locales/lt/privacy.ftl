# Privacy: what is kept about people, and what becomes of it.

privacy-keeps-identities-what = Susietos tapatybės: per kurią atpažinties paslaugą prisijungiate prie paskyros ir nuo kada. Pačios tapatybės nesaugome, tik jos maišos reikšmę su raktu. Kol nenusprendėte, ką daryti su patvirtinta tapatybe, vardas ir el. pašto adresas saugomi ne ilgiau kaip 15 minučių.
privacy-keeps-identities-end = Ištrinamos kartu su paskyra; atsieti galite bet kada.
