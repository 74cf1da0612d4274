# Editing: authors change what they wrote, and everybody sees what was changed.

editing-stale-translation = Išversta iš ankstesnės redakcijos
