//! What differs between two texts, word by word. Pure.
//!
//! Invariant: what stayed and what was removed make the old text, what stayed and what was added
//! the new one, each to the last character.

use serde::Serialize;
use similar::{Algorithm, DiffTag, capture_diff_slices};

/// A stretch of text, for the `difference` component.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub how: How,
    pub text: String,
}

/// What became of a stretch of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    Same,
    Removed,
    Added,
}

/// The new text as the old one with what was removed and added.
pub fn words(old: &str, new: &str) -> Vec<Piece> {
    let (old, new) = (tokens(old), tokens(new));
    let mut made = Pieces::default();
    for change in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, before, after) = change.as_tag_tuple();
        let text = |all: &[&str], range| all.get(range).map(<[&str]>::concat).unwrap_or_default();
        match tag {
            DiffTag::Equal => made.same(&text(&old, before)),
            _ => made.changed(&text(&old, before), &text(&new, after)),
        }
    }
    made.finish()
}

/// Words, spaces and signs, each by itself.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut begin = 0;
    let mut last = None;
    for (at, letter) in text.char_indices() {
        let kind = kind(letter);
        // Every sign stands alone; letters and spaces run together.
        if last.is_some_and(|last| last != kind || kind == Kind::Sign) {
            tokens.extend(text.get(begin..at));
            begin = at;
        }
        last = Some(kind);
    }
    tokens.extend(text.get(begin..).filter(|rest| !rest.is_empty()));
    tokens
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Word,
    Space,
    Sign,
}

fn kind(letter: char) -> Kind {
    if letter.is_alphanumeric() {
        Kind::Word
    } else if letter.is_whitespace() {
        Kind::Space
    } else {
        Kind::Sign
    }
}

/// Pieces in the making. A space between two changes belongs to both, so that a changed phrase is
/// read as one and not word by word.
#[derive(Default)]
struct Pieces {
    done: Vec<Piece>,
    removed: String,
    added: String,
    gap: String,
}

impl Pieces {
    fn same(&mut self, text: &str) {
        let pending = !(self.removed.is_empty() && self.added.is_empty());
        if pending && self.gap.is_empty() && text.chars().all(char::is_whitespace) {
            self.gap = text.to_owned();
            return;
        }
        self.flush();
        self.push(How::Same, text.to_owned());
    }

    fn changed(&mut self, old: &str, new: &str) {
        let gap = std::mem::take(&mut self.gap);
        self.removed.push_str(&gap);
        self.added.push_str(&gap);
        self.removed.push_str(old);
        self.added.push_str(new);
    }

    fn flush(&mut self) {
        let (removed, added) = (std::mem::take(&mut self.removed), std::mem::take(&mut self.added));
        self.push(How::Removed, removed);
        self.push(How::Added, added);
        let gap = std::mem::take(&mut self.gap);
        self.push(How::Same, gap);
    }

    fn push(&mut self, how: How, text: String) {
        match self.done.last_mut().filter(|last| last.how == how) {
            Some(last) => last.text.push_str(&text),
            None if text.is_empty() => {}
            None => self.done.push(Piece { how, text }),
        }
    }

    fn finish(mut self) -> Vec<Piece> {
        self.flush();
        self.done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn shown(old: &str, new: &str) -> String {
        let piece = |piece: &Piece| match piece.how {
            How::Same => piece.text.clone(),
            How::Removed => format!("[-{}]", piece.text),
            How::Added => format!("[+{}]", piece.text),
        };
        words(old, new).iter().map(piece).collect()
    }

    #[test]
    fn a_phrase_is_one_change() {
        let cases = [
            ("Atsakome per 30 dienų.", "Atsakome per 20 dienų.", "Atsakome per [-30][+20] dienų."),
            (
                "per trisdešimt dienų čia",
                "per dvidešimt darbo čia",
                "per [-trisdešimt dienų][+dvidešimt darbo] čia",
            ),
            ("Да", "Да, конечно", "Да[+, конечно]"),
            ("", "Нов", "[+Нов]"),
            ("Стар", "", "[-Стар]"),
            ("то же", "то же", "то же"),
        ];
        for (old, new, expected) in cases {
            assert_eq!(shown(old, new), expected);
        }
    }

    proptest! {
        #[test]
        fn both_texts_can_be_read_off(old in "[абš ,.\n]{0,40}", new in "[абš ,.\n]{0,40}") {
            let pieces = words(&old, &new);
            let all = |but: How| -> String {
                pieces.iter().filter(|piece| piece.how != but).map(|piece| &*piece.text).collect()
            };
            prop_assert_eq!(all(How::Added), old);
            prop_assert_eq!(all(How::Removed), new);
            prop_assert!(pieces.windows(2).all(|two| two[0].how != two[1].how));
        }
    }
}
