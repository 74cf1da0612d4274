# The language’s name in itself.

locale-own-name = English
