//! Which paragraph of a new version is which of the version before. Pure.
//!
//! Invariant: two paragraphs are taken for the same only where they share most of their words, each
//! at most once; whatever is left counts as new, so a comment rather stays with what was taken out
//! than jumps to something that it was not about.

use super::model::Paragraph;
use crate::locale::{Lang, Localized};
use std::collections::BTreeMap;

/// How much of their words two paragraphs share at least, in hundredths.
const ALIKE: u32 = 60;
/// The same for short ones, where one word says more.
const ALIKE_SHORT: u32 = 80;
/// How many words a paragraph has that is not short.
const SHORT: usize = 6;

/// The paragraphs of a text: what blank lines divide.
pub fn split(text: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    let mut lines: Vec<&str> = Vec::new();
    for line in text.lines().map(str::trim_end).chain([""]) {
        if !line.is_empty() {
            lines.push(line);
        } else if !lines.is_empty() {
            paragraphs.push(lines.join("\n").trim().to_owned());
            lines.clear();
        }
    }
    paragraphs
}

/// For each new paragraph the place of the old one that it is.
pub fn align(old: &[Paragraph], new: &[Localized]) -> Vec<Option<usize>> {
    let mut words = Words::default();
    let old: Vec<Bag> = old.iter().map(|one| words.bag(&one.text)).collect();
    let new: Vec<Bag> = new.iter().map(|one| words.bag(one)).collect();
    let mut pairs = Vec::new();
    for (place, fresh) in new.iter().enumerate() {
        for (before, stood) in old.iter().enumerate() {
            if let Some(likeness) = likeness(stood, fresh) {
                // The most alike first; of those, the ones that moved least.
                pairs.push((u32::MAX - likeness, place.abs_diff(before), place, before));
            }
        }
    }
    pairs.sort_unstable();
    let mut found = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    for (_, _, place, before) in pairs {
        if let (Some(slot @ None), Some(taken @ false)) =
            (found.get_mut(place), taken.get_mut(before))
        {
            (*slot, *taken) = (Some(before), true);
        }
    }
    found
}

/// Words as numbers.
#[derive(Default)]
struct Words(BTreeMap<String, u32>);

/// A paragraph's words in each language, in order of their numbers, beside its very text.
struct Bag {
    texts: BTreeMap<Lang, String>,
    words: BTreeMap<Lang, Vec<u32>>,
}

impl Words {
    fn bag(&mut self, text: &Localized) -> Bag {
        let texts = text.texts.clone();
        let words = texts.iter().map(|(lang, text)| (*lang, self.numbers(text))).collect();
        Bag { texts, words }
    }

    fn numbers(&mut self, text: &str) -> Vec<u32> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let mut numbers: Vec<u32> = words.map(|word| self.number(&word.to_lowercase())).collect();
        numbers.sort_unstable();
        numbers
    }

    fn number(&mut self, word: &str) -> u32 {
        let next = u32::try_from(self.0.len()).unwrap_or(u32::MAX);
        *self.0.entry(word.to_owned()).or_insert(next)
    }
}

/// How alike two paragraphs are, in hundredths and one more where they say the same to the letter;
/// nothing where they are not the same paragraph.
fn likeness(old: &Bag, new: &Bag) -> Option<u32> {
    let both: Vec<&Lang> = old.texts.keys().filter(|lang| new.texts.contains_key(lang)).collect();
    if both.is_empty() {
        return None;
    }
    if both.iter().all(|lang| old.texts.get(lang) == new.texts.get(lang)) {
        return Some(101);
    }
    let words = |bag: &Bag, lang: &Lang| bag.words.get(lang).cloned().unwrap_or_default();
    let (mut sum, mut longest) = (0, 0);
    for lang in &both {
        let (one, other) = (words(old, lang), words(new, lang));
        longest = longest.max(one.len()).max(other.len());
        sum += shared(&one, &other);
    }
    let likeness = sum / u32::try_from(both.len()).unwrap_or(1);
    let enough = if longest < SHORT { ALIKE_SHORT } else { ALIKE };
    (likeness >= enough).then_some(likeness)
}

/// Twice what both have, of all that they have, in hundredths (Dice's coefficient).
fn shared(one: &[u32], other: &[u32]) -> u32 {
    let all = one.len() + other.len();
    let (mut at, mut beside, mut common) = (0, 0, 0_usize);
    while let (Some(left), Some(right)) = (one.get(at), other.get(beside)) {
        if left == right {
            common += 1;
        }
        at += usize::from(left <= right);
        beside += usize::from(right <= left);
    }
    u32::try_from((200 * common).checked_div(all).unwrap_or(0)).unwrap_or(0)
}
