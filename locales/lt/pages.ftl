# The front page and pages about the site.

pages-front-title = Du krantai, vienas pokalbis
pages-front-lead = Pagėgių ir Sovetsko gyventojai čia kartu svarsto, ką daryti abiejuose Nemuno krantuose, teikia peticijas ir gauna atsakymus – kiekvienas savo kalba.
pages-front-consultations = Dalyvaukite konsultacijose
pages-front-petitions = Pasirašykite peticiją
pages-open-consultations = Vykstančios konsultacijos
pages-all-consultations = Visos konsultacijos
pages-no-consultations = Šiuo metu konsultacijų nevyksta.
pages-open-petitions = Renkami parašai
pages-all-petitions = Visos peticijos
pages-no-petitions = Šiuo metu parašai nerenkami.
pages-answers = Naujausi administracijų atsakymai
pages-sittings = Artimiausi posėdžiai
pages-all-sittings = Visi posėdžiai
pages-all-news = Visos naujienos

pages-accessibility-lead = Savivaldybės siekia, kad šia svetaine galėtų naudotis visi gyventojai, kaip to reikalauja Direktyva (ES) 2016/2102 dėl viešojo sektoriaus institucijų interneto svetainių ir mobiliųjų programų prieinamumo.
pages-accessibility-status = Atitiktis
pages-accessibility-status-text = Ši svetainė iš dalies atitinka WCAG 2.2 AA lygio ir standarto EN 301 549 reikalavimus; išimtys išvardytos toliau.
pages-accessibility-limits = Kas dar neprieinama
pages-accessibility-limit-machine = Mašininiai vertimai gali būti netikslūs, todėl jie visada pažymėti, o originalas pasiekiamas vienu paspaudimu.
pages-accessibility-limit-people = Gyventojų parašyti tekstai gali būti sunkiai suprantami; svetainė jų netaiso, tik pažymi, kuria kalba jie parašyti.
pages-accessibility-how = Kaip tikriname
pages-accessibility-how-text = Kiekvieną puslapį visomis kalbomis automatiškai tikrina įrankis „axe-core“, be to, patikriname, ar viską galima pasiekti vien klaviatūra, be „JavaScript“ ir 360 pikselių pločio ekrane. Pareiškimas parengtas įsivertinus patiems.
pages-accessibility-feedback = Pastabos
pages-accessibility-feedback-html = Jei kuri nors vieta Jums neprieinama, parašykite adresu <a href="mailto:{ $contact }">{ $contact }</a>: atsakysime ir pateiksime informaciją Jums tinkamu būdu.
pages-accessibility-enforcement = Jei atsakymas netenkina
pages-accessibility-enforcement-text = Lietuvoje galite kreiptis į Informacinės visuomenės plėtros komitetą arba Lygių galimybių kontrolieriaus tarnybą.
