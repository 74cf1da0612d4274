# Attachments: files that people add to what they write.

attachments-title = Pridėti failai
attachments-none = Failų nepridėta.
attachments-kilobytes = { $size } kB
attachments-megabytes = { $size } MB
attachments-written-in = { $language ->
    [ru] pavadinta rusų kalba
    [en] pavadinta anglų kalba
   *[lt] pavadinta lietuvių kalba
}
attachments-file = Failas
attachments-file-hint = PDF dokumentas arba paveikslas (JPEG, PNG, WebP), ne didesnis kaip { $megabytes } MB. Iš paveikslų pašaliname viską, ką į juos įrašo fotoaparatas: vietą, laiką, vardus. PDF dokumento nekeičiame, todėl jo savybėse gali likti autoriaus vardas.
attachments-name = Pavadinimas
attachments-name-hint = Keliais žodžiais: kas tame faile. Pavadinimą skaitys ir tie, kurie paveikslo nemato.
attachments-add = Pridėti failą
attachments-remove = Pašalinti
attachments-all = Pridėta tiek failų, kiek galima ({ $most }). Norėdami pridėti kitą, vieną pašalinkite.

attachments-fault-missing = Pasirinkite failą.
attachments-fault-empty = Šis failas tuščias. Pasirinkite kitą.
attachments-fault-large = Failas per didelis: jis gali būti ne didesnis kaip { $max } MB.
attachments-fault-kind = Tokių failų nepriimame. Pasirinkite PDF dokumentą arba JPEG, PNG ar WebP paveikslą.
attachments-fault-broken = Šio failo perskaityti nepavyko: jis sugadintas arba įkeltas ne visas.
attachments-fault-pixels = Paveikslas per didelis: jame daugiau kaip { $max } mln. taškų. Sumažinkite jį ir pridėkite iš naujo.
attachments-fault-encrypted = Šis PDF dokumentas apsaugotas slaptažodžiu. Išsaugokite jį be slaptažodžio ir pridėkite iš naujo.
attachments-fault-active = Šiame PDF dokumente yra programų, kitų failų, pildomų formų arba dalių, kurių patikrinti negalime. Išspausdinkite jį į naują PDF failą ir pridėkite tą.
attachments-fault-many = Daugiau failų pridėti negalima: jų gali būti ne daugiau kaip { $max }. Pirmiausia vieną pašalinkite.
attachments-fault-full = Jūsų juodraščiuose jau per daug failų. Pašalinkite nereikalingus.

web-done-attachment-added = Failas pridėtas.
web-done-attachment-removed = Failas pašalintas.
