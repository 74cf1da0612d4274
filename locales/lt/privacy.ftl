# What is kept about people, and what becomes of it.

privacy-keeps-staff-what = Darbuotojų pareigų istorija: kas, kada ir kam suteikė ar atšaukė pareigas. Reikalinga, kad būtų galima patikrinti, kas veikė savivaldybės vardu.
privacy-keeps-staff-end = Ištrynus paskyrą, istorijos eilutės lieka be vardo: vietoj jo rašoma „buvęs gyventojas“.

# Privacy: what is kept about people, and what becomes of it.

privacy-keeps-residency-what = Gyvenamosios vietos patvirtinimas: kokiu būdu ir kada patvirtinta, kiek kartų bandėte neteisingai, trumpas numeris savivaldybės langeliui (15 minučių) ir iš gyventojų sąrašo apskaičiuotas kodas, kad vienas įrašas patvirtintų vieną paskyrą. Laiškų adresatų ir sąrašo vardų nesaugome.
privacy-keeps-residency-end = Ištrynus paskyrą visa tai ištrinama. Neteisingi bandymai pamirštami po paros.
