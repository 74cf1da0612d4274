# Privacy: the privacy page, what is kept about people and what becomes of it, one’s own data, their
# copy, erasing, agreeing anew.

privacy-lead = Kiekvienos savivaldybės gyventojų asmens duomenys saugomi tik tos savivaldybės duomenų saugykloje, o viešai matomi tik Jūsų pasirinktas vardas ir tai, ką parašėte.
privacy-changed = Paskutinį kartą pakeista

privacy-who = Kas atsako už duomenis
privacy-residents-of = { $town } gyventojams
privacy-controller-html = Duomenų valdytoja – { $administration }, <a href="mailto:{ $mail }">{ $mail }</a>.
privacy-officer-html = Duomenų apsaugos pareigūnas: <a href="mailto:{ $mail }">{ $mail }</a>.
privacy-basis-task = Duomenys tvarkomi vykdant viešojo intereso labui atliekamą užduotį (BDAR 6 straipsnio 1 dalies e punktas).
privacy-basis-consent = Duomenys tvarkomi Jums sutikus. Sutikimą galite bet kada atšaukti ištrindami paskyrą.
privacy-law = Teisinis pagrindas:
privacy-place = Kur saugomi duomenys:
privacy-authority = Kam galite skųstis:
privacy-apart = Asmens duomenys per sieną neperduodami, nebent patys perkeltumėte paskyrą į kitą savivaldybę. Bendra abiem savivaldybėms tik tai, kas vieša.

privacy-what = Ką saugome
privacy-what-thing = Duomenys
privacy-what-why = Kas saugoma ir kodėl
privacy-what-end = Kas bus ištrynus paskyrą
privacy-address = Tinklo (IP) adresas naudojamas tik užklausų skaičiui riboti: jis laikomas atmintyje ir niekur neįrašomas.

privacy-times = Kiek laiko saugome
privacy-kept = Kiek laiko
privacy-time-signatories = Kas pasirašė peticiją – po jos pabaigos. Parašų skaičius ir miestai lieka.
privacy-time-signing-traces = Iš kur pasirašyta (tinklas neatkuriamu pavidalu ir el. pašto adresas), kad pastebėtume netikrus parašus.
privacy-time-sessions = Prisijungimas įrenginyje, jei neatsijungiate anksčiau
privacy-time-requests = Prašymas prisijungti ar užsiregistruoti
privacy-time-letters = Išsiųsto laiško numeris. Adresas ir tekstas pamirštami vos laišką išsiuntus.
privacy-time-backups = Atsarginės kopijos
privacy-time-logs = Techninis žurnalas, kuriame nėra nei vardų, nei adresų
privacy-days = { $count ->
    [one] { $count } diena
    [few] { $count } dienos
    [many] { $count } dienos
   *[other] { $count } dienų
}
privacy-minutes = { $count ->
    [one] { $count } minutė
    [few] { $count } minutės
    [many] { $count } minutės
   *[other] { $count } minučių
}
privacy-year = Vieni metai

privacy-cookies = Slapukai
privacy-cookies-lead = Naudojame tik būtinuosius slapukus, todėl sutikimo neprašome. Svetainė nieko nesiunčia trečiosioms šalims.
privacy-cookie = Slapukas
privacy-purpose = Kam reikalingas
privacy-cookie-purpose = { $cookie ->
    [session] Atpažįsta Jus prisijungusį
    [browser] Susieja prisijungimo laišką su ta naršykle, kurioje jo paprašėte
   *[language] Prisimena pasirinktą kalbą
}

privacy-rights = Jūsų teisės
privacy-rights-html = Savo duomenis galite peržiūrėti ir ištaisyti paskyroje, o <a href="{ $account }">puslapyje „Mano duomenys“</a> – gauti visų jų kopiją arba ištrinti paskyrą. Jei norite apriboti tvarkymą ar su juo nesutinkate, rašykite adresu <a href="mailto:{ $contact }">{ $contact }</a>. Taip pat turite teisę pateikti skundą priežiūros institucijai.

# What is kept: the names of the parts, and of each, what it is for and what becomes of it.
privacy-part-account = Paskyra
privacy-part-sessions = Prisijungimai
privacy-part-sign-in = Prašymai prisijungti
privacy-part-letters = Laukiantys ir nepristatyti laiškai
privacy-part-mutes = Laiškai, kurių atsisakėte
privacy-part-contributions = Pasisakymai
privacy-part-petition-drafts = Peticijų juodraščiai
privacy-part-petitions = Pateiktos peticijos
privacy-part-residency = Gyvenamosios vietos patvirtinimas
privacy-part-staff = Darbuotojo pareigos
privacy-part-identities = Susietos tapatybės
privacy-part-second-factors = Antrasis patvirtinimas
privacy-part-address-change = El. pašto adreso keitimas
privacy-part-moderation = Moderavimas
privacy-part-signatures = Parašai po peticijomis
privacy-part-paper = Popieriniai parašai, kuriuos įvedėte ar tikrinote
privacy-part-signatories = Vardai, kuriais pasirašėte peticijas
privacy-part-mailed-signatures = Peticijos, kurias pasirašėte el. paštu
privacy-part-signing-traces = Iš kur pasirašėte
privacy-part-invalidated-signatures = Parašai, pripažinti negaliojančiais

privacy-keeps-account-what = Pasirinktas vardas, el. pašto adresas, kalba, savivaldybė, ar ji patvirtino gyvenamąją vietą, pareigos svetainėje ir su kuo sutikote. Be šių duomenų negalėtumėte prisijungti ir dalyvauti.
privacy-keeps-account-end = Ištrinama iš karto.
privacy-keeps-sessions-what = Kuriose naršyklėse esate prisijungę, nuo kada ir kada naudotasi, kad pastebėtumėte svetimą prisijungimą.
privacy-keeps-sessions-end = Ištrinama iš karto, visur atsijungiama.
privacy-keeps-sign-in-what = Prašymas atsiųsti prisijungimo laišką; nuoroda ir kodas saugomi tik neatkuriamu pavidalu.
privacy-keeps-sign-in-end = Ištrinama iš karto.
privacy-keeps-letters-what = Laiškas su Jūsų adresu, kol jis neišsiųstas, o jei jo nepavyksta pristatyti – šiame puslapyje nurodytą laiką.
privacy-keeps-letters-end = Neišsiųsti ir nepristatyti laiškai ištrinami, išsiunčiamas tik paskutinis – apie tai, kad paskyra ištrinta.
privacy-keeps-mutes-what = Apie ką laiškų nebenorite gauti.
privacy-keeps-mutes-end = Ištrinama iš karto.
privacy-keeps-contributions-what = Jūsų tekstas, pasirinktas vardas ir savivaldybė, matomi visiems visomis svetainės kalbomis.
privacy-keeps-contributions-end = Tekstas lieka, kad pokalbį būtų galima suprasti; vietoj vardo rašoma „Buvęs gyventojas“, ir teksto su Jumis susieti nebegalima.
privacy-keeps-petition-drafts-what = Peticijų juodraščius ir prie jų pridėtus failus, kad galėtumėte prie jų grįžti.
privacy-keeps-petition-drafts-end = Ištrynus paskyrą, juodraščiai ir jų failai ištrinami. Taip pat jie ištrinami pateikus peticiją arba pusmetį jų nekeitus.
privacy-keeps-petitions-what = Jūsų peticijos tekstas, prie jos pridėti failai ir pasirinktas vardas, matomi visiems.
privacy-keeps-petitions-end = Peticija ir jos failai lieka, parašai renkami toliau; vietoj vardo rašoma „Buvęs gyventojas“.
privacy-keeps-residency-what = Gyvenamosios vietos patvirtinimas: kokiu būdu ir kada patvirtinta, kiek kartų bandėte neteisingai, trumpas numeris, kurį pasakote darbuotojui (15 minučių), ir iš gyventojų sąrašo apskaičiuotas kodas, kad vienas įrašas patvirtintų vieną paskyrą. Laiškų adresatų ir sąrašo vardų nesaugome.
privacy-keeps-residency-end = Ištrynus paskyrą visa tai ištrinama. Neteisingi bandymai pamirštami po paros.
privacy-keeps-staff-what = Darbuotojų pareigų istorija: kas, kada ir kam suteikė ar atšaukė pareigas. Reikalinga, kad būtų galima patikrinti, kas veikė savivaldybės vardu.
privacy-keeps-staff-end = Ištrynus paskyrą, istorijos eilutės lieka be vardo: vietoj jo rašoma „Buvęs gyventojas“.
privacy-keeps-identities-what = Susietos tapatybės: per kurią atpažinties paslaugą prisijungiate prie paskyros ir nuo kada. Pačios tapatybės nesaugome, tik iš jos apskaičiuotą kodą, iš kurio tapatybės atkurti negalima. Kol nenusprendėte, ką daryti su patvirtinta tapatybe, vardas ir el. pašto adresas saugomi ne ilgiau kaip 15 minučių.
privacy-keeps-identities-end = Ištrinamos kartu su paskyra; atsieti galite bet kada.
privacy-keeps-second-factors-what = Jūsų pridėtas antrasis patvirtinimas: prieigos raktai su Jūsų suteiktais pavadinimais, vienkartinių kodų programėlė, atsarginiai kodai (neatkuriamu pavidalu) ir tai, kada visa tai pridėta ir naudota. Šie duomenys saugo Jūsų paskyrą.
privacy-keeps-second-factors-end = Ištrinama kartu su paskyra.
privacy-keeps-address-change-what = Pradėtas ir nebaigtas el. pašto adreso keitimas: naujas adresas ir tai, kuris iš dviejų adresų patvirtintas. Saugoma 24 valandas.
privacy-keeps-address-change-end = Keitimas nutraukiamas, naujas adresas ištrinamas.
privacy-keeps-moderation-what = Jūsų pranešimai apie pažeidimus, sprendimai dėl Jūsų pasisakymų su jų tekstu ir motyvais, Jūsų skundai. To reikia, kad sprendimus būtų galima patikrinti ir apskųsti.
privacy-keeps-moderation-end = Pranešimai, atvejai ir sprendimai atsiejami nuo Jūsų, o Jūsų tekstai juose ištrinami; lieka tik skaičiai.
privacy-keeps-signatures-what = Kurias peticijas pasirašėte. Parašas įskaičiuojamas į visiems matomą skaičių, o vardas rodomas tik Jums leidus; kol peticija atvira, parašą galite atšaukti.
privacy-keeps-signatures-end = Parašas ir toliau skaičiuojamas Jūsų miestui, bet be vardo, ir su Jumis jo susieti nebegalima.
privacy-keeps-paper-what = Kuriuos popierinių parašų lapus įvedėte ir kuriuos patikrinote kaip savivaldybės darbuotojas.
privacy-keeps-paper-end = Lapai ir jų parašai lieka; vietoj Jūsų įrašoma, kad tai buvęs darbuotojas. Pasirašiusiųjų vardai ir skenuoti lapai ištrinami kartu su kitais peticijos pasirašiusiųjų duomenimis.
privacy-keeps-signatories-what = Vardą ir gyvenvietę, kuriuos nurodėte pasirašydami peticiją. Juos mato tik Jūsų savivaldybė, kai peticiją perduoda nagrinėti.
privacy-keeps-signatories-end = Ištriname. Parašas ir toliau skaičiuojamas, bet be vardo.
privacy-keeps-mailed-signatures-what = Pasirašiusiųjų be paskyros vardas, pavardė, el. pašto adresas, savivaldybė ir gyvenvietė. Nepatvirtintas prašymas ištrinamas po trijų dienų. Duomenis matysite ir ištrinsite nuoroda iš laiško, kurį gavote pasirašę.
privacy-keeps-mailed-signatures-end = Paskyros ištrynimas šių duomenų neliečia: ištrinkite juos nuoroda iš laiško. Kol parašai renkami, kartu atšaukiamas ir parašas.
privacy-keeps-signing-traces-what = Kad pastebėtume netikrus parašus: el. pašto adresas, iš vardo apskaičiuotas kodas ir iš tinklo apskaičiuotas kodas, iš kurio tinklo adreso atkurti negalima.
privacy-keeps-signing-traces-end = Ištrinama iš karto.
privacy-keeps-invalidated-signatures-what = Kurie Jūsų parašai pripažinti negaliojančiais ir dėl kokios priežasties, kad sprendimą būtų galima patikrinti ir atšaukti.
privacy-keeps-invalidated-signatures-end = Lieka tik skaičius, su Jumis jo susieti nebegalima.

# One’s own data: the page and the copy.
privacy-data-title = Mano duomenys
privacy-copy = Visų duomenų kopija
privacy-copy-text = Atsisiųskite viską, ką apie Jus saugome: paskyrą, pasisakymus, peticijas, parašus ir kita. Archyve yra lengvai skaitomas puslapis („data.html“) ir failas programoms („data.json“).
privacy-copy-submit = Atsisiųsti kopiją
privacy-copy-letter = Apie tai, kad kopija parsiųsta, pranešime Jums laišku.
privacy-again = Saugumo sumetimais tai galima padaryti tik per 15 minučių nuo prisijungimo. Prisijunkite iš naujo ir grįšite čia.
privacy-again-submit = Prisijungti iš naujo

privacy-agreed = Su kuo sutikote
privacy-agreed-task = Jūsų duomenis savivaldybė tvarko viešojo intereso labui; registruodamiesi patvirtinote, kad su tvarka susipažinote.
privacy-agreed-consent = Jūsų duomenis savivaldybė tvarko Jums sutikus. Sutikimą atšauksite ištrindami paskyrą.
privacy-agreed-page-html = Tvarka aprašyta puslapyje <a href="{ $page }">„{ web-privacy }“</a>.
privacy-agreed-line = Tvarka, galiojanti nuo { $version }:
privacy-agreed-none = Apie tai įrašų nėra.

privacy-data-heading = Mano duomenys svetainėje „{ web-site-name }“
privacy-data-lead = Čia yra viskas, ką apie Jus saugo svetainė. Faile „data.json“ – tie patys duomenys, skirti programoms.
privacy-data-none = nėra

privacy-field-about = Apie ką
privacy-field-action = Ko prašoma
privacy-field-at = Kada
privacy-field-attempts = Neteisingi bandymai
privacy-field-address = Internete
privacy-field-attachments = Failai
privacy-field-background = Kodėl
privacy-field-consents = Su kuo sutikta
privacy-field-created-at = Pradėta
privacy-field-details = Išsamiau
privacy-field-device = Naršyklė ir sistema
privacy-field-expires-at = Galioja iki
privacy-field-id = Numeris
privacy-field-in-reply-to = Atsakoma į pasisakymą
privacy-field-kind = Rūšis
privacy-field-language = Kalba
privacy-field-last-seen-at = Paskutinį kartą naudotasi
privacy-field-mail = El. pašto adresas
privacy-field-municipality = Savivaldybė
privacy-field-name = Rodomas vardas
privacy-field-petition = Peticija
privacy-field-privacy = Duomenų tvarkymo aprašymas
privacy-field-moved-at = Persikelta iš kitos savivaldybės
privacy-field-zone = Laiko juosta
privacy-field-suspended-until = Rašymas sustabdytas iki
privacy-field-registered-at = Užsiregistruota
privacy-field-residence = Kaip žinoma gyvenamoji vieta
privacy-field-manner = Kaip pasirašyta
privacy-field-settlement = Gyvenvietė
privacy-field-roles = Pareigos svetainėje
privacy-field-second-factor = Antrasis patvirtinimas
privacy-field-signed-at = Pasirašyta
privacy-field-reason = Priežastis
privacy-field-since = Nuo kada
privacy-field-stance = Nuomonė
privacy-field-subject = Kur parašyta
privacy-field-text = Tekstas
privacy-field-verification = Gyvenamosios vietos patvirtinimas
privacy-field-verified = Gyvenamoji vieta patvirtinta
privacy-field-version = Data
privacy-field-way = Kaip patvirtinta
privacy-field-written-at = Parašyta

privacy-word-yes = Taip
privacy-word-no = Ne
privacy-word-kind-comment = Komentaras
privacy-word-kind-proposal = Pasiūlymas
privacy-word-kind-question = Klausimas
privacy-word-kind-reply = Atsakymas
privacy-word-stance-for = Už
privacy-word-stance-against = Prieš
privacy-word-stance-neutral = Nei už, nei prieš
privacy-word-residence-confirmed = Patvirtino savivaldybė
privacy-word-residence-declared = Nurodėte patys
privacy-word-way-letter = Kodu, gautu paštu
privacy-word-way-in-person = Atvykus į savivaldybę
privacy-word-way-roll = Pagal savivaldybės sąrašą
privacy-word-way-claim = Per atpažinties paslaugą
privacy-word-roles-administrator = administratorius
privacy-word-roles-editor = redaktorius
privacy-word-roles-moderator = moderatorius
privacy-word-roles-translator = vertėjas
privacy-word-roles-councillor = tarybos narys
privacy-word-reason-repeated = Tas pats žmogus pasirašė kelis kartus
privacy-word-reason-invented = Tokio žmogaus arba pašto dėžutės savininko nėra
privacy-word-reason-for-others = Pasirašyta už kitus
privacy-word-reason-automated = Pasirašė programa

# Erasing.
privacy-erase-title = Paskyros ištrynimas
privacy-erase-short = Ištrynus paskyrą, Jūsų vardas ir adresas dingsta, o tai, ką parašėte, lieka be vardo.
privacy-erase-go = Kas bus ištrinta ir kas liks
privacy-erase-goes = Kas bus ištrinta
privacy-erase-goes-account = Paskyra: vardas, el. pašto adresas, nustatymai, gyvenamosios vietos patvirtinimas.
privacy-erase-goes-letters = Prisijungimai visuose įrenginiuose ir dar neišsiųsti laiškai.
privacy-erase-goes-name = Jūsų vardas prie visko, ką parašėte ir pasirašėte.
privacy-erase-stays = Kas liks
privacy-erase-stays-texts = Pasisakymų tekstai, kad pokalbį būtų galima suprasti. Vietoj vardo bus rašoma „{ residents-former }“. Jei tekste paminėjote save, to neištrinsime.
privacy-erase-stays-signatures = Parašai: jie ir toliau skaičiuojami Jūsų miestui, bet be vardo.
privacy-erase-stays-petitions = Jūsų peticijos su pridėtais failais, be Jūsų vardo.
privacy-erase-stays-others = Tai, ką kiti parašė apie Jus: jų tekstuose Jūsų vardo rasti negalime. Jei tokį tekstą pastebėsite, parašykite mums.
privacy-erase-stays-backups = { $count ->
    [one] Atsarginės kopijos: jos ištrinamos po { $count } dienos. Atkūrus svetainę iš kopijos, Jūsų duomenys ištrinami iš naujo.
    [few] Atsarginės kopijos: jos ištrinamos po { $count } dienų. Atkūrus svetainę iš kopijos, Jūsų duomenys ištrinami iš naujo.
    [many] Atsarginės kopijos: jos ištrinamos po { $count } dienos. Atkūrus svetainę iš kopijos, Jūsų duomenys ištrinami iš naujo.
   *[other] Atsarginės kopijos: jos ištrinamos po { $count } dienų. Atkūrus svetainę iš kopijos, Jūsų duomenys ištrinami iš naujo.
}
privacy-erase-final = Ištrintos paskyros atkurti negalima. Vėliau tuo pačiu adresu galėsite užsiregistruoti kaip naujas gyventojas.
privacy-erase-staff = Turite pareigų svetainėje. Pirmiausia paprašykite savo savivaldybės administratoriaus jas atšaukti, o tada galėsite ištrinti paskyrą. Vienintelis administratorius pirmiausia turi perduoti pareigas kitam.
privacy-erase-sure = Suprantu, kad paskyros atkurti nebus galima, ir noriu ją ištrinti
privacy-erase-problem = Jei tikrai norite ištrinti paskyrą, pažymėkite šį langelį.
privacy-erase-submit = Ištrinti paskyrą
privacy-erase-back = Neištrinti

privacy-mail-erased-subject = Jūsų paskyra ištrinta
privacy-mail-erased-text = Jūsų prašymu paskyra ištrinta ({ $at }). Tai paskutinis mūsų laiškas: jį išsiuntę, pamiršime ir Jūsų adresą.
privacy-mail-erased-stays = Tai, ką parašėte, lieka be vardo, o parašai ir toliau skaičiuojami tik Jūsų miestui.
privacy-mail-erased-backups = { $count ->
    [one] Atsarginės kopijos ištrinamos po { $count } dienos.
    [few] Atsarginės kopijos ištrinamos po { $count } dienų.
    [many] Atsarginės kopijos ištrinamos po { $count } dienos.
   *[other] Atsarginės kopijos ištrinamos po { $count } dienų.
}
privacy-mail-erased-not-you = Jei to neprašėte, parašykite mums adresu { $contact }. Paskyros atkurti negalime, bet galite užsiregistruoti iš naujo.

# Agreeing anew.
privacy-consent-title = Pasikeitė duomenų tvarkymo aprašymas
privacy-consent-lead-html = Puslapis <a href="{ $page }">„{ web-privacy }“</a> pasikeitė. Pakeitimo diena:
privacy-consent-may = Perskaitykite jį, kai Jums bus patogu. Svetaine galite naudotis kaip ir iki šiol.
privacy-consent-must = Jūsų duomenis savivaldybė tvarko tik Jums sutikus. Kol nesutiksite, svetainę galėsite skaityti, pasiimti savo duomenų kopiją ar ištrinti paskyrą, bet ne rašyti ar pasirašyti.
privacy-consent-yes = Sutinku
privacy-consent-no = Nesutinku ir atsijungiu
privacy-consent-read = Perskaičiau
privacy-consent-later = Vėliau
privacy-consent-given = Su šiuo aprašymu jau sutikote.

web-done-agreed = Dėkojame, įrašėme.
web-done-signed-out-erased = Paskyra ištrinta. Netrukus Jūsų vardas dings ir iš to, ką parašėte.
