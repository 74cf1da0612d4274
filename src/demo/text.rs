//! A text of the sample files: a table of languages with its original.

use crate::locale::{Lang, Localized};
use serde::Deserialize;
use std::collections::BTreeMap;

/// As written in the files; see [`Text::localized`].
#[derive(Clone, Debug, Deserialize)]
pub struct Text {
    original: Lang,
    #[serde(default)]
    machine: Vec<Lang>,
    #[serde(flatten)]
    texts: BTreeMap<String, String>,
}

impl Text {
    /// The text as documents hold it.
    pub fn localized(&self) -> Localized {
        let original = self.texts.get(self.original.as_str()).cloned().unwrap_or_default();
        let mut text = Localized::new(self.original, original.trim());
        for (code, words) in &self.texts {
            match Lang::parse(code) {
                Some(lang) if lang == self.original => {}
                Some(lang) if self.machine.contains(&lang) => {
                    text = text.with_machine(lang, words.trim());
                }
                Some(lang) => text = text.with(lang, words.trim()),
                None => {}
            }
        }
        text
    }
}
