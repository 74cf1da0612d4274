//! A text that exists in some languages, one of them the original.
//!
//! *Invariant:* the original is always among the texts (checked when one is read from a store), and
//! the original is never a machine's. A reader gets their own language or, failing that, the original.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Lang;

/// A text in the language that it was written in, with its translations.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Unchecked")]
pub struct Localized {
    /// The language that it was written in.
    pub original: Lang,
    /// The text in each language, the original among them.
    pub texts: BTreeMap<Lang, String>,
    /// The translations that a machine made; the others are by people.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub machine: BTreeSet<Lang>,
}

/// Who wrote the text that a reader is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Origin {
    /// The author.
    Original,
    /// A person who translated it.
    Human,
    /// A machine that translated it.
    Machine,
}

/// What one reader is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reading<'a> {
    /// The text to show.
    pub text: &'a str,
    /// Its language, for the `lang` attribute.
    pub lang: Lang,
    /// Who wrote it.
    pub origin: Origin,
    /// The original and its language, when what is shown is a translation.
    pub original: Option<(&'a str, Lang)>,
}

impl Localized {
    /// A text in its original language only.
    pub fn new(original: Lang, text: impl Into<String>) -> Self {
        Localized {
            original,
            texts: BTreeMap::from([(original, text.into())]),
            machine: BTreeSet::new(),
        }
    }

    /// Adds or replaces what a person wrote in a language, the original included.
    pub fn with(mut self, lang: Lang, text: impl Into<String>) -> Self {
        self.machine.remove(&lang);
        self.texts.insert(lang, text.into());
        self
    }

    /// Adds a machine's translation; what a person wrote in that language stays.
    pub fn with_machine(mut self, lang: Lang, text: impl Into<String>) -> Self {
        if self.machine.contains(&lang) || !self.texts.contains_key(&lang) {
            self.machine.insert(lang);
            self.texts.insert(lang, text.into());
        }
        self
    }

    /// The text as it was written.
    pub fn original_text(&self) -> &str {
        self.texts.get(&self.original).map_or("", String::as_str)
    }

    /// What a reader of a language is shown: that language, else the original.
    pub fn read(&self, reader: Lang) -> Reading<'_> {
        match self.texts.get(&reader) {
            Some(text) if reader != self.original => Reading {
                text,
                lang: reader,
                origin: if self.machine.contains(&reader) {
                    Origin::Machine
                } else {
                    Origin::Human
                },
                original: Some((self.original_text(), self.original)),
            },
            _ => Reading {
                text: self.original_text(),
                lang: self.original,
                origin: Origin::Original,
                original: None,
            },
        }
    }

    /// The text alone of [`Localized::read`].
    pub fn text(&self, reader: Lang) -> &str {
        self.read(reader).text
    }
}

/// What was read, before the invariant is checked.
#[derive(Deserialize)]
struct Unchecked {
    original: Lang,
    texts: BTreeMap<Lang, String>,
    #[serde(default)]
    machine: BTreeSet<Lang>,
}

impl TryFrom<Unchecked> for Localized {
    type Error = String;

    fn try_from(read: Unchecked) -> Result<Self, String> {
        let Unchecked { original, texts, machine } = read;
        if !texts.contains_key(&original) {
            return Err(format!("the original language `{original}` is not among the texts"));
        }
        if machine.contains(&original) {
            return Err(format!("the original language `{original}` cannot be a machine's"));
        }
        if let Some(lang) = machine.iter().find(|lang| !texts.contains_key(lang)) {
            return Err(format!("a machine's text in `{lang}` is named but not there"));
        }
        Ok(Localized { original, texts, machine })
    }
}
