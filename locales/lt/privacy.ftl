# What each room keeps about people, for the privacy page.

privacy-keeps-second-factors-what = Jūsų pridėtas antrasis patvirtinimas: prieigos raktai su Jūsų suteiktais pavadinimais, vienkartinių kodų programėlė, atsarginių kodų maišos reikšmės ir tai, kada visa tai pridėta ir naudota. Šie duomenys saugo Jūsų paskyrą.
privacy-keeps-second-factors-end = Ištrinama kartu su paskyra.
privacy-keeps-address-change-what = Pradėtas ir nebaigtas el. pašto adreso keitimas: naujas adresas ir tai, kuris iš dviejų adresų patvirtintas. Saugoma 24 valandas.
privacy-keeps-address-change-end = Keitimas nutraukiamas, naujas adresas ištrinamas.
