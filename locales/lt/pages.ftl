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

pages-privacy-lead = Kiekvienos savivaldybės gyventojų asmens duomenys saugomi tik tos savivaldybės duomenų saugykloje, o viešai matomi tik Jūsų pasirinktas vardas ir tai, ką parašėte.
pages-privacy-who = Kas tvarko duomenis
pages-privacy-controller-html = { $town } gyventojų duomenų valdytoja – { $administration }, <a href="mailto:{ $mail }">{ $mail }</a>.
pages-privacy-what = Ką saugome
pages-privacy-account = Paskyra: pasirinktas vardas, el. pašto adresas, kalba ir savivaldybė. Saugoma, kol turite paskyrą.
pages-privacy-public = Pasisakymai: Jūsų tekstas ir pasirinktas vardas matomi visiems visomis svetainės kalbomis.
pages-privacy-signature = Parašas po peticija: įskaičiuojamas į visiems matomą parašų skaičių, o vardas rodomas tik Jums leidus. Kol peticija atvira, parašą galite atšaukti.
pages-privacy-address = Tinklo (IP) adresas naudojamas tik užklausų skaičiui riboti: jis laikomas atmintyje ir niekur neįrašomas.
pages-privacy-cookies = Slapukai
pages-privacy-cookies-lead = Naudojame tik būtinuosius slapukus, todėl sutikimo neprašome. Svetainė nieko nesiunčia trečiosioms šalims.
pages-privacy-cookie = Slapukas
pages-privacy-purpose = Kam reikalingas
pages-privacy-kept = Kiek galioja
pages-privacy-cookie-purpose = { $cookie ->
    [session] Atpažįsta Jus prisijungusį
    [browser] Susieja prisijungimo laišką su ta naršykle, kurioje jo paprašėte
   *[language] Prisimena pasirinktą kalbą
}
pages-privacy-cookie-kept = { $cookie ->
    [session] 30 dienų arba kol atsijungsite
    [browser] 15 minučių
   *[language] Metus
}
pages-privacy-rights = Jūsų teisės
pages-privacy-rights-html = Galite susipažinti su savo duomenimis, juos ištaisyti, gauti jų kopiją ar paprašyti ištrinti. Rašykite adresu <a href="mailto:{ $contact }">{ $contact }</a>. Lietuvoje skundą galite pateikti Valstybinei duomenų apsaugos inspekcijai.
