# Kalbos pavadinimas ta pačia kalba.

locale-own-name = lietuvių
