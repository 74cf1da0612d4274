# Privacy: what each room keeps about people.

privacy-keeps-moderation-what = Jūsų pranešimai apie pažeidimus, sprendimai dėl Jūsų pasisakymų su jų tekstu ir motyvais, Jūsų skundai. To reikia, kad moderavimą būtų galima patikrinti ir apskųsti.
privacy-keeps-moderation-end = Pranešimai, atvejai ir sprendimai atsiejami nuo Jūsų, o Jūsų tekstai juose ištrinami; lieka tik skaičiai.
