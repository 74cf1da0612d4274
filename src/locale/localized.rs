//! A text that exists in some languages, one of them the original.
//!
//! *Invariant:* the original is always among the texts (checked when one is read from a store), and
//! the original is never a machine's. A reader gets their own language or, failing that, the original.
//! Who changes the original leaves its translations marked as those of an earlier wording.

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
    /// The translations that were made from an earlier wording of the original.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub stale: BTreeSet<Lang>,
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
    /// Whether it was translated from an earlier wording of the original.
    pub stale: bool,
}

impl Localized {
    /// A text in its original language only.
    pub fn new(original: Lang, text: impl Into<String>) -> Self {
        Localized {
            original,
            texts: BTreeMap::from([(original, text.into())]),
            machine: BTreeSet::new(),
            stale: BTreeSet::new(),
        }
    }

    /// Adds or replaces what a person wrote in a language, the original included; a translation is
    /// of the original as it stands.
    pub fn with(mut self, lang: Lang, text: impl Into<String>) -> Self {
        self.machine.remove(&lang);
        self.stale.remove(&lang);
        self.texts.insert(lang, text.into());
        self
    }

    /// Adds a machine's translation; what a person wrote in that language stays.
    pub fn with_machine(mut self, lang: Lang, text: impl Into<String>) -> Self {
        if self.machine.contains(&lang) || !self.texts.contains_key(&lang) {
            self.machine.insert(lang);
            self.stale.remove(&lang);
            self.texts.insert(lang, text.into());
        }
        self
    }

    /// Its author says it in other words: what it was translated into is of the earlier wording now.
    pub fn changed(&mut self, text: String) {
        if self.original_text() == text {
            return;
        }
        let original = self.original;
        self.stale = self.texts.keys().copied().filter(|lang| *lang != original).collect();
        self.texts.insert(original, text);
    }

    /// The text as it was written.
    pub fn original_text(&self) -> &str {
        self.texts.get(&self.original).map_or("", String::as_str)
    }

    /// The language of the original, and all that it exists in, one after the other: as letters
    /// are given it.
    pub fn languages(&self) -> (String, String) {
        let all: Vec<&str> = self.texts.keys().map(Lang::as_str).collect();
        (self.original.to_string(), all.join(" "))
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
                stale: self.stale.contains(&reader),
            },
            _ => Reading {
                text: self.original_text(),
                lang: self.original,
                origin: Origin::Original,
                original: None,
                stale: false,
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
    #[serde(default)]
    stale: BTreeSet<Lang>,
}

impl TryFrom<Unchecked> for Localized {
    type Error = String;

    fn try_from(read: Unchecked) -> Result<Self, String> {
        let Unchecked { original, texts, machine, stale } = read;
        if !texts.contains_key(&original) {
            return Err(format!("the original language `{original}` is not among the texts"));
        }
        if machine.contains(&original) {
            return Err(format!("the original language `{original}` cannot be a machine's"));
        }
        if let Some(lang) = machine.iter().find(|lang| !texts.contains_key(lang)) {
            return Err(format!("a machine's text in `{lang}` is named but not there"));
        }
        if stale.contains(&original) || stale.iter().any(|lang| !texts.contains_key(lang)) {
            return Err("only a translation that is there can be of an earlier wording".to_owned());
        }
        Ok(Localized { original, texts, machine, stale })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changing_the_original_leaves_its_translations_marked() {
        let mut text = Localized::new(Lang::LT, "Tilto reikia")
            .with(Lang::RU, "Мост нужен")
            .with_machine(Lang::EN, "The bridge is needed");
        let before = text.clone();
        text.changed("Tilto reikia".to_owned());
        assert_eq!(text, before, "nothing was changed");
        text.changed("Tilto labai reikia".to_owned());
        assert_eq!(text.read(Lang::LT).text, "Tilto labai reikia");
        assert!(!text.read(Lang::LT).stale);
        let read = text.read(Lang::RU);
        assert_eq!((read.text, read.stale), ("Мост нужен", true));
        assert!(text.read(Lang::EN).stale);
        // Translated anew, by a person and by a machine.
        let text = text.with(Lang::RU, "Мост очень нужен").with_machine(Lang::EN, "Much needed");
        assert!(!text.read(Lang::RU).stale && !text.read(Lang::EN).stale);
    }

    #[test]
    fn what_was_stored_before_is_read_and_what_cannot_be_is_not() {
        let read = |json: &str| serde_json::from_str::<Localized>(json);
        let old = read(r#"{"original":"lt","texts":{"lt":"Tiltas","ru":"Мост"}}"#).expect("old");
        assert!(old.stale.is_empty());
        let written = serde_json::to_string(&old).expect("written");
        assert!(!written.contains("stale"));
        let marked = read(r#"{"original":"lt","texts":{"lt":"a","ru":"b"},"stale":["ru"]}"#);
        assert!(marked.expect("marked").read(Lang::RU).stale);
        for wrong in ["lt", "en"] {
            let json = format!(r#"{{"original":"lt","texts":{{"lt":"a"}},"stale":["{wrong}"]}}"#);
            assert!(read(&json).is_err(), "{wrong}");
        }
    }
}
