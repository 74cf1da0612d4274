//! The stems of words: what a search, and the search for similar petitions, compare. Pure.
//!
//! Invariant: a stem is in Latin letters, so that names and borrowed words meet across languages
//! (*parkas*, *парк*); everything else meets where a translation exists.

use crate::locale::{Lang, latin};
use tantivy_stemmers::algorithms;

/// The shortest word that says what a text is about.
const SHORTEST: usize = 3;
/// The longest word that is looked at, in bytes.
const LONGEST: usize = 80;

/// The stems of a text of a language, each once, in the order of the text.
pub fn stems(text: &str, lang: Lang) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()) {
        if let Some(stem) = stem(word, lang).filter(|stem| !found.contains(stem)) {
            found.push(stem);
        }
    }
    found
}

/// The stem of a word; none of one that says nothing.
pub fn stem(word: &str, lang: Lang) -> Option<String> {
    if word.chars().count() < SHORTEST || word.len() > LONGEST {
        return None;
    }
    let word = word.to_lowercase();
    let stem = match lang.as_str() {
        "lt" => algorithms::lithuanian_jocas(&word),
        "ru" => algorithms::russian(&word),
        "en" => algorithms::english_porter_2(&word),
        _ => word.as_str().into(),
    };
    Some(latin(&stem)).filter(|stem| !stem.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_have_one_stem() {
        let same = |lang, words: &[&str]| {
            let all: Vec<_> = words.iter().map(|word| stems(word, lang)).collect();
            all.windows(2).all(|two| two[0] == two[1])
        };
        assert!(same(Lang::LT, &["krantinė", "krantinės", "krantinę"]));
        assert!(same(Lang::RU, &["набережная", "набережную", "набережной"]));
        assert!(same(Lang::EN, &["crossing", "crossings"]));
        assert_eq!(stems("Parko parkas, PARKĄ ir į", Lang::LT), stems("parkas", Lang::LT));
        // A borrowed word meets its sister.
        assert_eq!(stems("Парк", Lang::RU), stems("parkas", Lang::LT));
        assert!(stems("– … !", Lang::RU).is_empty());
    }
}
