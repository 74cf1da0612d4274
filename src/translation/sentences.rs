//! Texts as sentences, and words as stems. Pure.
//!
//! Invariant: sentences lose nothing but the white space between them, and a text and its
//! translation are paired sentence by sentence only where both have as many.

use crate::locale::Lang;
use std::collections::BTreeSet;
use tantivy_stemmers::algorithms;

/// The most sentences of one text that are looked at.
pub const MOST: usize = 40;
/// The longest whole text that counts as one sentence where its parts do not match.
const WHOLE: usize = 300;
/// The longest abbreviation: *g.*, *ул.*
const ABBREVIATION: usize = 2;

/// The sentences of a text, in order; a line's end ends one.
pub fn sentences(text: &str) -> Vec<&str> {
    text.lines().flat_map(of_line).collect()
}

fn of_line(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let ends: Vec<(usize, char)> = line.char_indices().collect();
    for (at, &(position, c)) in ends.iter().enumerate() {
        if !matches!(c, '.' | '!' | '?' | '…') {
            continue;
        }
        let end = position + c.len_utf8();
        let rest = line.get(end..).unwrap_or_default();
        let next = rest.trim_start().chars().next();
        let begins =
            rest.starts_with(char::is_whitespace) && next.is_some_and(|next| !next.is_lowercase());
        if begins && !(c == '.' && is_abbreviation(&ends, at)) {
            found.push(line.get(start..end).unwrap_or_default().trim());
            start = end;
        }
    }
    found.push(line.get(start..).unwrap_or_default().trim());
    found.retain(|sentence| sentence.contains(char::is_alphanumeric));
    found
}

/// Whether the dot here ends a word of a letter or two.
fn is_abbreviation(text: &[(usize, char)], dot: usize) -> bool {
    let before = text.get(..dot).unwrap_or_default().iter().rev();
    let word: Vec<char> = before.map(|(_, c)| *c).take_while(|c| c.is_alphanumeric()).collect();
    word.len() <= ABBREVIATION && word.iter().all(|c| c.is_alphabetic())
}

/// The sentences of a text with those of its translation, as far as they match.
pub fn pairs<'a>(original: &'a str, translation: &'a str) -> Vec<(&'a str, &'a str)> {
    let lines = |text: &'a str| -> Vec<&'a str> {
        text.lines().filter(|line| line.contains(char::is_alphanumeric)).collect()
    };
    let (one, other) = (lines(original), lines(translation));
    if one.len() != other.len() {
        let short = original.chars().count() <= WHOLE && translation.chars().count() <= WHOLE;
        return if short { vec![(original.trim(), translation.trim())] } else { vec![] };
    }
    let of_lines = one.iter().zip(&other).flat_map(|(one, other)| {
        let (first, second) = (of_line(one), of_line(other));
        if first.len() == second.len() {
            first.into_iter().zip(second).collect()
        } else {
            vec![(one.trim(), other.trim())]
        }
    });
    of_lines.take(MOST).collect()
}

/// A sentence without what makes no difference: case, marks, which digits.
pub fn plain(sentence: &str) -> String {
    let folded = sentence.to_lowercase().replace('ё', "е");
    let words = folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let words = words.map(|word| if word.chars().all(char::is_numeric) { "#" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// The stem of a word in small letters.
fn stem(word: &str, lang: Lang) -> String {
    match lang.as_str() {
        "lt" => algorithms::lithuanian_jocas(word).into_owned(),
        "ru" => algorithms::russian(word).into_owned(),
        "en" => algorithms::english_porter_2(word).into_owned(),
        _ => word.to_owned(),
    }
}

/// The stems of a text's words, in order.
pub fn stems(text: &str, lang: Lang) -> Vec<String> {
    let plain = plain(text);
    let words = plain.split(' ').filter(|word| !word.is_empty() && word.len() <= 80);
    words.map(|word| stem(word, lang)).collect()
}

/// How much two sentences have in common: from 0 to 1.
pub fn likeness(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let common = one.intersection(other).count();
    let all = one.union(other).count();
    if all == 0 { 0.0 } else { common as f64 / all as f64 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_text_is_cut_where_sentences_end() {
        let text =
            "Tiltas 2026 m. uždarytas. Kada jį atvers? Klauskime!\n\nG. Antanas rašo… Ir laukia.";
        let expected = [
            "Tiltas 2026 m. uždarytas.",
            "Kada jį atvers?",
            "Klauskime!",
            "G. Antanas rašo…",
            "Ir laukia.",
        ];
        assert_eq!(sentences(text), expected);
        assert_eq!(
            sentences("На ул. Победы темно. Нужны фонари."),
            ["На ул. Победы темно.", "Нужны фонари."]
        );
        assert!(sentences("\n – \n…").is_empty());
        assert_eq!(sentences("be taško"), ["be taško"]);
    }

    #[test]
    fn sentences_are_paired_where_there_are_as_many() {
        let two = pairs("Vienas. Du.\nTrys.", "Один. Два.\nТри.");
        assert_eq!(two, [("Vienas.", "Один."), ("Du.", "Два."), ("Trys.", "Три.")]);
        let joined = pairs("Vienas. Du.\nTrys.", "Один и два.\nТри.");
        assert_eq!(joined, [("Vienas. Du.", "Один и два."), ("Trys.", "Три.")]);
        assert_eq!(pairs("A.\nB.", "А и Б."), [("A.\nB.", "А и Б.")]);
        let long = "Ilgas. ".repeat(60);
        assert!(pairs(&format!("{long}\n{long}"), "Коротко.").is_empty());
    }

    #[test]
    fn forms_of_words_have_one_stem() {
        assert_eq!(stems("Nemuno krantinė", Lang::LT), stems("NEMUNO krantinės!", Lang::LT));
        assert_eq!(stems("ещё 5 лет", Lang::RU), stems("Еще 7 лет.", Lang::RU));
        assert_eq!(plain("„Tiltas“ – 2026 m."), "tiltas # m");
        let set = |text: &str| stems(text, Lang::RU).into_iter().collect::<BTreeSet<_>>();
        let (one, other) = (set("Новый мост через реку"), set("Новые мосты через реки"));
        assert!((likeness(&one, &other) - 1.0).abs() < f64::EPSILON);
        assert!(likeness(&one, &set("Тёмная улица")) < 0.1);
    }

    proptest! {
        #[test]
        fn cutting_loses_no_letter(text in "[a-zĄžа-я.!?… \n]{0,200}") {
            let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(letters(&sentences(&text).concat()), letters(&text));
        }
    }
}
