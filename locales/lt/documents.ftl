# Documents under discussion: texts in numbered paragraphs, and what is said about each.

documents-difference-added = įrašyta:
documents-difference-removed = išbraukta:
