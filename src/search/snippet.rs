//! The piece of a text that shows why it was found. Pure.
//!
//! Invariant: the pieces together are a part of the text, cut at words; nothing is added but an
//! ellipsis where something was left out.

use super::find::Question;
use crate::locale::Lang;
use serde::Serialize;

/// How much is shown before the first word that was looked for, and altogether, in characters.
const BEFORE: usize = 80;
const SHOWN: usize = 240;

/// A run of the text; `found` where it is a word that was looked for.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Piece {
    pub text: String,
    pub found: bool,
}

/// The part of the text around the first word that was looked for, or its beginning.
pub fn snippet(text: &str, lang: Lang, question: &Question) -> Vec<Piece> {
    let text = plain(text);
    let runs = runs(&text);
    let is_found = |run: &&str| question.has(run, lang);
    let first = runs.iter().position(is_found).unwrap_or(0);
    let start = start(&runs, first);
    let mut pieces: Vec<Piece> = Vec::new();
    let mut left = SHOWN;
    let mut rest = runs.get(start..).unwrap_or_default().iter();
    for run in rest.by_ref() {
        let length = run.chars().count();
        if length > left {
            break;
        }
        left -= length;
        let found = question.has(run, lang);
        match pieces.last_mut() {
            Some(last) if !last.found && !found => last.text.push_str(run),
            _ => pieces.push(Piece { text: (*run).to_owned(), found }),
        }
    }
    let shown: usize = pieces.iter().map(|piece| piece.text.len()).sum();
    let before: usize = runs.iter().take(start).map(|run| run.len()).sum();
    if start > 0 {
        pieces.iter_mut().take(1).for_each(|first| first.text.insert(0, '…'));
    }
    if before + shown < text.len() {
        pieces.push(Piece { text: "…".into(), found: false });
    }
    pieces
}

/// On one line, without the marks of headings, lists and emphasis.
fn plain(text: &str) -> String {
    let is_mark = |word: &&str| !word.chars().all(|c| matches!(c, '#' | '*' | '-' | '>'));
    let words = text.split_whitespace().filter(is_mark);
    words.map(|word| word.trim_matches(['*', '_'])).collect::<Vec<_>>().join(" ")
}

/// Words and what stands between them, in turn.
fn runs(text: &str) -> Vec<&str> {
    let mut runs = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let is_word = first.is_alphanumeric();
        let end = rest.find(|c: char| c.is_alphanumeric() != is_word).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        runs.push(run);
        rest = after;
    }
    runs
}

/// The run with which to begin, so that this one is shown with a little before it.
fn start(runs: &[&str], first: usize) -> usize {
    let mut room = BEFORE;
    let mut start = first;
    for (place, run) in runs.iter().enumerate().take(first).rev() {
        let length = run.chars().count();
        if length > room {
            break;
        }
        room -= length;
        // It begins with a word.
        if run.starts_with(char::is_alphanumeric) {
            start = place;
        }
    }
    start
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(text: &str, question: &str) -> String {
        let question = Question::read(question, Lang::LT);
        let pieces = snippet(text, Lang::LT, &question).into_iter();
        pieces.map(|Piece { text, found }| if found { format!("[{text}]") } else { text }).collect()
    }

    #[test]
    fn the_word_is_marked_in_every_form() {
        let text = "Sutvarkyti Nemuno krantinę prie tilto. Krantinės apšvietimas neveikia.";
        let marked = "Sutvarkyti Nemuno [krantinę] prie tilto. [Krantinės] apšvietimas neveikia.";
        assert_eq!(shown(text, "krantinė"), marked);
        assert_eq!(shown("Nieko bendra.", "krantinė"), "Nieko bendra.");
        assert_eq!(shown("", "krantinė"), "");
        assert_eq!(
            shown("## Apie\n\n- **krantinę**\n- tiltą", "krantinė"),
            "Apie [krantinę] tiltą"
        );
    }

    #[test]
    fn a_long_text_is_cut_around_it() {
        let text = format!("{}krantinė {}", "žodis ".repeat(60), "kitas ".repeat(60));
        let cut = shown(&text, "krantinės");
        assert!(
            cut.starts_with("…žodis") && cut.contains("[krantinė] kitas") && cut.ends_with('…')
        );
        assert!(cut.chars().count() <= SHOWN + 4, "{cut}");
    }

    proptest! {
        #[test]
        fn it_is_a_part_of_the_text(text in "[ąčk a-m\\.]{0,600}", question in "[ak]{0,6}") {
            let whole = plain(&text);
            let question = Question::read(&question, Lang::LT);
            let pieces = snippet(&text, Lang::LT, &question);
            let joined: String = pieces.into_iter().map(|piece| piece.text).collect();
            prop_assert!(whole.contains(joined.trim_matches('…')));
        }
    }
}
