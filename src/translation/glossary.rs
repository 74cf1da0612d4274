//! The towns' terms in their languages, kept in one file, readable by everybody.
//!
//! Invariant: a term is found in a text by the stems of its words, so in whatever form it stands
//! there; every term has a word in each of the three languages.

use super::sentences::stems;
use crate::locale::Lang;
use crate::web::{Page, Visit, WebResult};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Its page, without the language.
pub const PATH: &str = "/translation/glossary";

/// Never wrong where the tests pass: they read the same file.
static GLOSSARY: LazyLock<Glossary> = LazyLock::new(|| {
    Glossary::read(include_str!("../../assets/glossary.toml")).unwrap_or_default()
});

/// The glossary of the program.
pub fn glossary() -> &'static Glossary {
    &GLOSSARY
}

/// All terms, in the order of the file.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    #[serde(default)]
    pub term: Vec<Term>,
}

/// One term.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// What it is about: `places`, `government`, …
    pub group: String,
    pub lt: String,
    pub ru: String,
    pub en: String,
    /// What to mind, by language of the reader.
    #[serde(default)]
    pub note: BTreeMap<Lang, String>,
    /// Other words for it, by language, by which it is found as well.
    #[serde(default)]
    pub also: BTreeMap<Lang, Vec<String>>,
}

/// A term as pages show it.
#[derive(Debug, Serialize)]
pub struct TermView {
    pub group: String,
    pub lt: String,
    pub ru: String,
    pub en: String,
    /// The words in the languages that a translator has before them.
    pub source: String,
    pub target: String,
    pub note: String,
}

impl Glossary {
    /// # Errors
    /// Where the file is not what it should be.
    pub fn read(text: &str) -> Result<Glossary, toml::de::Error> {
        toml::from_str(text)
    }

    /// The terms that stand in a text.
    pub fn found(&self, text: &str, lang: Lang) -> Vec<&Term> {
        let text = stems(text, lang);
        let stands = |words: &str| {
            let words = stems(words, lang);
            !words.is_empty() && text.windows(words.len()).any(|window| window == words)
        };
        let named = |term: &&Term| {
            stands(term.word(lang))
                || term.also.get(&lang).is_some_and(|also| also.iter().any(|word| stands(word)))
        };
        self.term.iter().filter(named).collect()
    }
}

impl Term {
    pub fn word(&self, lang: Lang) -> &str {
        match lang.as_str() {
            "lt" => &self.lt,
            "ru" => &self.ru,
            _ => &self.en,
        }
    }

    /// For a reader, between two languages.
    pub fn view(&self, visit: &Visit, from: Lang, to: Lang) -> TermView {
        TermView {
            group: self.group.clone(),
            lt: self.lt.clone(),
            ru: self.ru.clone(),
            en: self.en.clone(),
            source: self.word(from).to_owned(),
            target: self.word(to).to_owned(),
            note: self.note.get(&visit.lang).cloned().unwrap_or_default(),
        }
    }
}

#[derive(Serialize)]
struct Group {
    word: String,
    title: String,
    terms: Vec<TermView>,
}

/// The page: groups in the order of the file.
pub async fn show(visit: Visit) -> WebResult {
    // keys: translation-terms-*
    let mut groups: Vec<Group> = Vec::new();
    for term in &glossary().term {
        let view = term.view(&visit, visit.lang, visit.lang);
        match groups.iter_mut().find(|group| group.word == term.group) {
            Some(group) => group.terms.push(view),
            None => groups.push(Group {
                word: term.group.clone(),
                title: visit.text(&format!("translation-terms-{}", term.group)),
                terms: vec![view],
            }),
        }
    }
    Page::new(&visit, "translation/glossary.html").with("groups", &groups).respond()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn read() -> Glossary {
        Glossary::read(include_str!("../../assets/glossary.toml")).expect("the glossary")
    }

    #[test]
    fn every_term_is_whole_and_stands_once() {
        let all = read().term;
        assert!(all.len() >= 40, "{} terms", all.len());
        for lang in [Lang::LT, Lang::RU, Lang::EN] {
            let words: BTreeSet<String> =
                all.iter().map(|term| term.word(lang).to_lowercase()).collect();
            assert_eq!(words.len(), all.len(), "a word stands twice in {lang}");
            for term in &all {
                let word = term.word(lang);
                assert!(!word.trim().is_empty() && word.trim() == word, "{term:?}");
                assert!(term.note.is_empty() || term.note.contains_key(&lang), "{term:?}");
                assert!(read().found(word, lang).iter().any(|found| found.word(lang) == word));
            }
        }
    }

    #[test]
    fn a_term_is_found_in_any_form() {
        let glossary = read();
        let found = |text: &str, lang: Lang| -> Vec<String> {
            glossary.found(text, lang).iter().map(|term| term.en.clone()).collect()
        };
        assert_eq!(found("Pagėgiuose, prie Nemuno.", Lang::LT), ["Pagėgiai", "Nemunas (Neman)"]);
        let bridge = found("Собрались у моста Королевы Луизы.", Lang::RU);
        assert!(bridge.contains(&"Queen Louise Bridge".to_owned()), "{bridge:?}");
        assert!(found("Labas rytas visiems", Lang::LT).is_empty());
    }
}
