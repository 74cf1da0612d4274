# Editing: authors change what they wrote, and everybody sees what was changed.

editing-stale-translation = Перевод прежней редакции
