# What is kept about people, and what becomes of it.

privacy-keeps-staff-what = Darbuotojų pareigų istorija: kas, kada ir kam suteikė ar atšaukė pareigas. Reikalinga, kad būtų galima patikrinti, kas veikė savivaldybės vardu.
privacy-keeps-staff-end = Ištrynus paskyrą, istorijos eilutės lieka be vardo: vietoj jo rašoma „buvęs gyventojas“.
