# Documents under discussion: texts in numbered paragraphs, and what is said about each.

documents-difference-added = added:
documents-difference-removed = removed:
