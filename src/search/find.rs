//! Finding: which pages hold the words of a question, the best first.
//!
//! How it is ranked: pages that hold all of its words; only where there is none, those that hold
//! some. Among them a word counts the more the rarer it is, twice in a title, and of equal ones the
//! newer comes first. Invariant: at most `WORDS` × 2 queries, each of `READ` documents, whatever
//! there is; of a word that more pages hold, the newest are looked at.

use super::index::{BY_STEM, SearchStem};
use super::stems::stem;
use crate::locale::Lang;
use crate::store::{Query, Store, StoreError, Stored};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// The most words of a question that are looked for.
pub const WORDS: usize = 8;
/// The most pages that are looked at for one word, the newest.
const READ: usize = 500;

/// A question: each word by the stems that it may have.
#[derive(Clone, Debug, PartialEq)]
pub struct Question(pub Vec<Vec<String>>);

/// What was found.
#[derive(Debug, Default, PartialEq)]
pub struct Found {
    /// Pages (`<kind>:<document>`), the best first.
    pub entries: Vec<String>,
    /// Whether they hold all of the words.
    pub whole: bool,
}

impl Question {
    /// The words of a question by somebody who reads this language. What is written in the other
    /// script is in a language that is written so.
    pub fn read(text: &str, reader: Lang) -> Question {
        let mut words: Vec<Vec<String>> = Vec::new();
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let stems: Vec<String> =
                languages(word, reader).iter().filter_map(|lang| stem(word, *lang)).collect();
            let stems = stems.into_iter().collect::<BTreeSet<_>>().into_iter().collect();
            if !Vec::is_empty(&stems) && !words.contains(&stems) && words.len() < WORDS {
                words.push(stems);
            }
        }
        Question(words)
    }

    /// Whether a word of a text has one of its stems.
    pub fn has(&self, word: &str, lang: Lang) -> bool {
        let found = stem(word, lang);
        found.is_some_and(|found| self.0.iter().flatten().any(|stem| *stem == found))
    }
}

fn languages(word: &str, reader: Lang) -> Vec<Lang> {
    let cyrillic = word.chars().any(|c| matches!(c, '\u{400}'..='\u{4ff}'));
    match (cyrillic, reader) {
        (true, _) => vec![Lang::RU],
        (false, Lang::RU) => vec![Lang::LT, Lang::EN],
        (false, reader) => vec![reader, if reader == Lang::LT { Lang::EN } else { Lang::LT }],
    }
}

/// What a page has scored.
#[derive(Default)]
struct Score {
    words: usize,
    weight: f64,
    at: Timestamp,
}

/// The pages that hold the words of the question; of one kind, where it is named.
pub async fn find(
    store: &Store,
    question: &Question,
    kind: Option<&str>,
) -> Result<Found, StoreError> {
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for word in &question.0 {
        let mut having: BTreeMap<String, SearchStem> = BTreeMap::new();
        for stem in word {
            let query = Query::on(&BY_STEM).equal(stem).descending().limit(READ);
            for Stored { document, .. } in store.find::<SearchStem>(&query).await?.items {
                let known = having.entry(document.entry.clone()).or_insert(document.clone());
                known.title |= document.title;
            }
        }
        let weight = rarity(having.len());
        for (entry, one) in having {
            let score = scores.entry(entry).or_default();
            score.words += 1;
            score.weight += if one.title { 2.0 * weight } else { weight };
            score.at = one.at;
        }
    }
    if let Some(kind) = kind {
        scores.retain(|entry, _| entry.split_once(':').is_some_and(|(of, _)| of == kind));
    }
    let whole = scores.values().any(|score| score.words == question.0.len());
    if whole {
        scores.retain(|_, score| score.words == question.0.len());
    }
    let mut best: Vec<(String, Score)> = scores.into_iter().collect();
    best.sort_by(|(_, one), (_, other)| {
        let weight = other.weight.total_cmp(&one.weight);
        other.words.cmp(&one.words).then(weight).then(other.at.cmp(&one.at))
    });
    Ok(Found { entries: best.into_iter().map(|(entry, _)| entry).collect(), whole })
}

/// How much a word counts that so many pages hold.
fn rarity(pages: usize) -> f64 {
    let among = u32::try_from(pages.clamp(1, READ)).unwrap_or(1);
    let all = u32::try_from(2 * READ).unwrap_or(1);
    (f64::from(all) / f64::from(among)).ln()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_read_in_the_language_of_its_letters() {
        let krantine = Question::read("krantinės", Lang::LT);
        assert_eq!(krantine.0.len(), 1);
        assert!(krantine.has("KRANTINĘ", Lang::LT));
        assert_eq!(Question::read("набережную", Lang::LT), Question::read("набережной", Lang::RU));
        assert!(Question::read("krantinės", Lang::RU).has("krantinė", Lang::LT));
        assert!(Question::read(" – ! į", Lang::LT).0.is_empty());
        assert_eq!(Question::read("krantinė krantinės KRANTINĘ", Lang::LT).0.len(), 1);
        let long: String = (0..50).map(|n| format!("žodis{n} ")).collect();
        assert_eq!(Question::read(&long, Lang::LT).0.len(), WORDS);
    }

    #[test]
    fn a_rare_word_counts_more_and_none_counts_for_nothing() {
        assert!(rarity(1) > rarity(10) && rarity(10) > rarity(READ) && rarity(READ) > 0.0);
        assert!(rarity(READ + 7) == rarity(READ) && rarity(0) == rarity(1));
    }
}
