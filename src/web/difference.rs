//! How one text became another, word by word.
//!
//! Invariant: what stayed and what was removed make the old text; what stayed and what was added, the
//! new one.

use serde::Serialize;
use similar::{Algorithm, DiffOp, capture_diff_deadline};
use std::time::{Duration, Instant};

/// How long it is looked for the shortest difference; after that, a longer one is as true.
const LONGEST: Duration = Duration::from_millis(50);

/// A part of two texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "text", rename_all = "lowercase")]
pub enum Piece {
    Same(String),
    Added(String),
    Removed(String),
}

/// The pieces of two texts in their order; what was removed stands before what was added in its place.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (tokens(old), tokens(new));
    let deadline = Some(Instant::now() + LONGEST);
    let (all_old, all_new) = (0..old.len(), 0..new.len());
    let steps = capture_diff_deadline(Algorithm::Myers, &old, all_old, &new, all_new, deadline);
    let mut pieces = Vec::new();
    let (mut removed, mut added) = (String::new(), String::new());
    for (place, step) in steps.iter().enumerate() {
        let before = old.get(step.old_range()).unwrap_or_default().concat();
        let after = new.get(step.new_range()).unwrap_or_default().concat();
        if !matches!(step, DiffOp::Equal { .. }) {
            removed.push_str(&before);
            added.push_str(&after);
            continue;
        }
        let has_begun = !removed.is_empty() || !added.is_empty();
        let goes_on = place + 1 < steps.len();
        if has_begun && goes_on && before.trim().is_empty() {
            // A space between two changed words is read with them.
            removed.push_str(&before);
            added.push_str(&before);
            continue;
        }
        end(&mut pieces, &mut removed, &mut added);
        pieces.push(Piece::Same(before));
    }
    end(&mut pieces, &mut removed, &mut added);
    pieces
}

fn end(pieces: &mut Vec<Piece>, removed: &mut String, added: &mut String) {
    if !removed.is_empty() {
        pieces.push(Piece::Removed(std::mem::take(removed)));
    }
    if !added.is_empty() {
        pieces.push(Piece::Added(std::mem::take(added)));
    }
}

/// What a character belongs to.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    Word,
    Space,
    Mark,
}

/// Words, the spaces between them, and every mark by itself.
fn tokens(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        c if c.is_alphanumeric() => Class::Word,
        c if c.is_whitespace() => Class::Space,
        _ => Class::Mark,
    };
    let (mut tokens, mut start, mut last) = (Vec::new(), 0, None);
    for (place, c) in text.char_indices() {
        let now = class(c);
        if last.is_some_and(|last| last != now || now == Class::Mark) {
            tokens.push(&text[start..place]);
            start = place;
        }
        last = Some(now);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn same(text: &str) -> Piece {
        Piece::Same(text.to_owned())
    }

    fn added(text: &str) -> Piece {
        Piece::Added(text.to_owned())
    }

    fn removed(text: &str) -> Piece {
        Piece::Removed(text.to_owned())
    }

    #[test]
    fn words_are_told_apart_and_not_letters() {
        assert_eq!(words("Tiltas", "Tiltas"), [same("Tiltas")]);
        assert_eq!(words("", ""), []);
        assert_eq!(words("", "Мост"), [added("Мост")]);
        let pieces = words("Tilto reikia, ir greitai.", "Tilto labai reikia, ir ne vėliau.");
        let expected = [
            same("Tilto "),
            added("labai "),
            same("reikia, ir "),
            removed("greitai"),
            added("ne vėliau"),
            same("."),
        ];
        assert_eq!(pieces, expected);
    }

    #[test]
    fn two_changed_words_are_read_together() {
        let pieces = words("мост старый очень", "мост новый совсем");
        assert_eq!(pieces, [same("мост "), removed("старый очень"), added("новый совсем")]);
    }

    #[test]
    fn the_longest_texts_do_not_take_long() {
        let (old, new) = ("a b ".repeat(1_250), "c, d".repeat(1_250));
        let begun = Instant::now();
        assert!(!words(&old, &new).is_empty());
        assert!(begun.elapsed() < Duration::from_secs(2));
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_off(
            old in "[ab ,\n]{0,40}|\\PC{0,20}", new in "[ab ,\n]{0,40}|\\PC{0,20}",
        ) {
            let (mut first, mut second) = (String::new(), String::new());
            for piece in words(&old, &new) {
                match piece {
                    Piece::Same(text) => { first.push_str(&text); second.push_str(&text) }
                    Piece::Removed(text) => first.push_str(&text),
                    Piece::Added(text) => second.push_str(&text),
                }
            }
            prop_assert_eq!((first, second), (old, new));
        }
    }
}
