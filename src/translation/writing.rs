//! A document as far as it is translated: its parts, and what of them waits. Pure.
//!
//! Invariant: what waits follows from the texts alone, and a wording is known by its digest.

use super::model::Rank;
use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// One text of a document, as its source lends it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its word in forms and messages.
    pub word: &'static str,
    pub text: Localized,
    /// The longest original, in characters.
    pub max: usize,
    pub one_line: bool,
}

impl Part {
    /// Whether there is anything to translate into the language.
    pub fn is_foreign_to(&self, lang: Lang) -> bool {
        self.text.original != lang && !self.text.original_text().trim().is_empty()
    }

    /// The longest translation: some languages need more words.
    pub fn most(&self) -> usize {
        self.max + self.max / 2
    }

    /// The translation there is.
    pub fn translation(&self, lang: Lang) -> Option<&str> {
        self.text.texts.get(&lang).filter(|_| lang != self.text.original).map(String::as_str)
    }

    fn rank(&self, lang: Lang) -> Option<Rank> {
        if !self.is_foreign_to(lang) {
            return None;
        }
        match self.translation(lang) {
            None => Some(Rank::Missing),
            Some(_) if is_stale(&self.text, lang) => Some(Rank::Stale),
            Some(_) if self.text.machine.contains(&lang) => Some(Rank::Machine),
            Some(_) => None,
        }
    }

    /// Whether a machine may write here: never over what a person wrote.
    pub fn takes_machine(&self, lang: Lang) -> bool {
        let there = self.text.texts.contains_key(&lang);
        let by_machine = self.text.machine.contains(&lang);
        self.is_foreign_to(lang) && (!there || by_machine && is_stale(&self.text, lang))
    }
}

/// Whether the translation is of an earlier wording.
pub fn is_stale(text: &Localized, lang: Lang) -> bool {
    text.stale.contains(&lang)
}

/// A document as far as it is translated.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    pub version: u64,
    pub parts: Vec<Part>,
    /// What its page is called; none where that is what it stands under.
    pub title: Option<Localized>,
    /// Its page, without the language; after that of what it stands under, where there is such.
    pub path: String,
    /// What it stands under: `petitions/<id>`.
    pub under: Option<String>,
    /// How many people took part there.
    pub audience: u64,
    /// Where its author lives.
    pub municipality: MunicipalityId,
    pub at: Timestamp,
}

impl Writing {
    /// The wording as a word: another wording is another word.
    pub fn revision(&self) -> String {
        digest(self.parts.iter().map(|part| part.text.original_text()))
    }

    /// The translations into a language as a word.
    pub fn translated(&self, lang: Lang) -> String {
        digest(self.parts.iter().map(|part| part.translation(lang).unwrap_or_default()))
    }

    /// Why it waits for a translation into the language, if it does.
    pub fn rank(&self, lang: Lang) -> Option<Rank> {
        self.parts.iter().filter_map(|part| part.rank(lang)).min()
    }

    /// What is to be translated into the language.
    pub fn foreign_to(&self, lang: Lang) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.is_foreign_to(lang))
    }

    /// The document as it is with these texts in the place of its own.
    pub fn with_texts(&self, parts: &BTreeMap<&'static str, Localized>) -> Writing {
        let mut after = self.clone();
        for part in &mut after.parts {
            if let Some(text) = parts.get(part.word) {
                part.text.clone_from(text);
            }
        }
        after
    }

    /// Whether a machine has anything to do.
    pub fn takes_machine(&self, lang: Lang) -> bool {
        self.parts.iter().any(|part| part.takes_machine(lang))
    }
}

/// A word for texts: the lengths keep apart what stands in different places.
pub fn digest<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut all = Sha256::new();
    for text in texts {
        all.update(text.len().to_le_bytes());
        all.update(text.as_bytes());
    }
    all.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
}
