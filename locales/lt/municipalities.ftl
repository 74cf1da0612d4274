# A municipality's page, its staff and their roles.

municipalities-desk = Darbuotojo sritis
municipalities-desk-empty = Jūsų pareigoms šioje svetainėje atskirų puslapių kol kas nėra.
municipalities-your-roles = Jūsų pareigos
municipalities-second-factor = Antrasis patvirtinimas
municipalities-second-factor-shown = Atliktas
municipalities-second-factor-missing = Dar neatliktas, todėl darbuotojų puslapiai neatsivers.

municipalities-contact = Susisiekite
municipalities-mail = El. paštas
municipalities-language = Savivaldybės kalba
municipalities-zone = Laiko juosta
municipalities-offices = Kas atsako gyventojams
municipalities-rules = Čia galiojančios taisyklės
municipalities-rules-lead = Kiekviena savivaldybė dalyvavimo taisykles nustato pagal savo teisės aktus.
municipalities-rule-source = Pagrindas:
municipalities-rule-minimum-age = Dalyvauti gali gyventojai nuo { $count } metų.
municipalities-rule-sponsors = { $count ->
    [one] Administracija peticiją patikrina, kai ją paremia { $count } gyventojas.
    [few] Administracija peticiją patikrina, kai ją paremia { $count } gyventojai.
    [many] Administracija peticiją patikrina, kai ją paremia { $count } gyventojo.
   *[other] Administracija peticiją patikrina, kai ją paremia { $count } gyventojų.
}
municipalities-rule-answer-threshold = { $count ->
    [one] Administracija į peticiją atsako, kai surenkamas { $count } šios savivaldybės gyventojų parašas.
    [few] Administracija į peticiją atsako, kai surenkami { $count } šios savivaldybės gyventojų parašai.
    [many] Administracija į peticiją atsako, kai surenkama { $count } šios savivaldybės gyventojų parašo.
   *[other] Administracija į peticiją atsako, kai surenkama { $count } šios savivaldybės gyventojų parašų.
}
municipalities-rule-debate-threshold = { $count ->
    [one] Taryba peticiją svarsto, kai surenkamas { $count } parašas.
    [few] Taryba peticiją svarsto, kai surenkami { $count } parašai.
    [many] Taryba peticiją svarsto, kai surenkama { $count } parašo.
   *[other] Taryba peticiją svarsto, kai surenkama { $count } parašų.
}
municipalities-rule-petition-days = { $count ->
    [one] Parašai po peticija renkami { $count } dieną.
    [few] Parašai po peticija renkami { $count } dienas.
    [many] Parašai po peticija renkami { $count } dienos.
   *[other] Parašai po peticija renkami { $count } dienų.
}
municipalities-consultations = Vykstančios konsultacijos
municipalities-petitions = Peticijos, kurioms renkami parašai
municipalities-answers = Naujausi atsakymai
municipalities-powers = Kas ką gali daryti
municipalities-powers-lead = Pareigas šioje svetainėje darbuotojams suteikia tos pačios savivaldybės administratorius. Vienos pareigos kitų neapima: tam, kas turi kelias, kiekvienos suteiktos atskirai. Darbuotojai veikia tik savo savivaldybės vardu, tapatybę patvirtina dviem būdais ir kitos savivaldybės gyventojų asmens duomenų nemato.
municipalities-role = Pareigos
municipalities-may = Ką gali daryti
municipalities-may-administrator = Suteikia ir atšaukia darbuotojų pareigas, tvarko gyvenamosios vietos patvirtinimą, nagrinėja skundus dėl moderatorių sprendimų. Skelbti, moderuoti ir versti šios pareigos neleidžia.
municipalities-may-editor = Rengia ir skelbia konsultacijas, administracijos atsakymus ir naujienas.
municipalities-may-moderator = Tikrina peticijas ir savo savivaldybės gyventojų pasisakymus, apie kuriuos pranešta, ir kiekvieną sprendimą pagrindžia.
municipalities-may-translator = Verčia gyventojų ir administracijų tekstus.
municipalities-may-councillor = Dalyvauja tarybos posėdžiuose; diskusijose pažymima, kad rašo savivaldybės atstovas.

municipalities-staff = Darbuotojai
municipalities-staff-desk = Kas kokias pareigas turi: suteikti, pakeisti, atšaukti.
municipalities-staff-lead = Čia rodomi tik tie gyventojai, kurie šioje svetainėje turi pareigų. Apie kiekvieną pakeitimą darbuotojui pranešame laišku, o viešajame žurnale lieka įrašas be vardo.
municipalities-staff-none = Darbuotojų nėra.
municipalities-member = Darbuotojas
municipalities-you = (Jūs)
municipalities-roles = Pareigos
municipalities-roles-now = Dabartinės pareigos
municipalities-since = nuo
municipalities-factor-yes = Naudoja
municipalities-factor-no = Dar nenaudoja
municipalities-action = Veiksmas
municipalities-change = Keisti pareigas
municipalities-change-lead = Pažymėkite pareigas, kurias darbuotojas turi turėti. Nepažymėtosios bus atšauktos iš karto.
municipalities-change-submit = Išsaugoti
municipalities-cancel = Nekeisti
municipalities-grant = Suteikti pareigas
municipalities-grant-lead = Pareigos suteikiamos tik svetainėje jau užsiregistravusiam savivaldybės „{ $town }“ gyventojui.
municipalities-grant-mail = Adresas, kuriuo žmogus užsiregistravo. Paklauskite jo paties.
municipalities-grant-submit = Suteikti
municipalities-problem-nobody = Šioje savivaldybėje tokiu adresu niekas neužsiregistravęs. Patikrinkite adresą arba paprašykite, kad žmogus pirmiausia užsiregistruotų.
municipalities-problem-changed = Šio darbuotojo pareigas ką tik pakeitė kitas žmogus. Dabartinės nurodytos aukščiau; jei tebenorite, kad būtų taip, kaip pažymėjote, išsaugokite dar kartą.
municipalities-problem-last = Tai vienintelis savivaldybės administratorius. Pirmiausia paskirkite kitą.

municipalities-confirm = Patvirtinkite
municipalities-confirm-grant = Žmogus, užsiregistravęs adresu { $mail }, taps savivaldybės administratoriumi: galės suteikti ir atšaukti visų darbuotojų, taip pat ir Jūsų, pareigas.
municipalities-confirm-give = { $name } taps savivaldybės administratoriumi: galės suteikti ir atšaukti visų darbuotojų, taip pat ir Jūsų, pareigas.
municipalities-confirm-take = { $name } nebebus savivaldybės administratorius ir darbuotojų pareigų nebetvarkys.
municipalities-confirm-leave = Jūs nebebūsite savivaldybės administratorius. Grąžinti Jums šias pareigas galės tik kitas administratorius.
municipalities-confirm-record = Pakeitimas įsigalioja iš karto. Darbuotojui išsiųsime laišką, o viešajame žurnale liks įrašas be vardo.
municipalities-confirm-yes = Taip, pakeisti

municipalities-history = Pareigų istorija
municipalities-history-desk = Kas, kada ir kam suteikė ar atšaukė pareigas.
municipalities-history-lead = Kas, kada ir kam suteikė ar atšaukė pareigas. Istorija tik pildoma: jos ištaisyti neįmanoma.
municipalities-history-none = Pareigų dar niekas nekeitė.
municipalities-when = Kada
municipalities-what = Kas pakeista
municipalities-by = Kas pakeitė
municipalities-granted = Suteikta:
municipalities-revoked = Atšaukta:
municipalities-command-line = Svetainės prižiūrėtojas (komandų eilute)
municipalities-former = Buvęs gyventojas

web-done-staff-changed = Išsaugota. Apie kiekvieną pareigų pakeitimą darbuotojui pranešame laišku.
