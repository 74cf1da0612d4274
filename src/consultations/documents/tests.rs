//! The rules of documents: what a draft lacks, which paragraph is which, and for how long.

use super::*;
use crate::locale::{Lang, Localized};
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// A paragraph of many words that no other paragraph has.
fn long(n: usize) -> String {
    let words: Vec<String> = (0..10).map(|word| format!("žodis{n}x{word}")).collect();
    words.join(" ")
}

fn text(words: &str) -> Localized {
    Localized::new(Lang::LT, words).with(Lang::RU, format!("по-русски {words}"))
}

fn version(
    document: &mut TextDocument,
    before: Option<&Version>,
    texts: Vec<Localized>,
) -> Version {
    let old = before.map(|old| old.paragraphs.as_slice()).unwrap_or_default();
    let id = |place: Option<usize>| Some(old.get(place?)?.id.clone());
    let same = align(old, &texts).into_iter().map(id).collect();
    let new = NewVersion {
        key: String::new(),
        municipality: "pagegiai".into(),
        // Another title each time, so that any text may be published.
        title: Localized::new(Lang::LT, format!("Taisyklės {}", document.versions.len())),
        texts,
        same,
        notes: BTreeMap::new(),
        at: Timestamp::UNIX_EPOCH,
    };
    document.publish(before, new).expect("a version")
}

fn document() -> TextDocument {
    TextDocument::new("d".into(), "c", 1, Localized::new(Lang::LT, "Taisyklės"))
}

#[test]
fn blank_lines_divide_paragraphs() {
    assert_eq!(
        split("Vienas.\n\n\n Du,\nantra eilutė. \n  \n\nTrys."),
        ["Vienas.", "Du,\nantra eilutė.", "Trys."]
    );
    assert!(split(" \n\n ").is_empty());
}

#[test]
fn what_was_rewritten_or_is_short_and_other_is_new() {
    let mut document = document();
    let first = version(
        &mut document,
        None,
        ["1 skyrius", "Atsakoma per 30 dienų nuo gavimo.", "2 skyrius"].map(text).to_vec(),
    );
    let next = version(
        &mut document,
        Some(&first),
        ["1 skyrius", "Atsakoma per 20 dienų nuo gavimo.", "3 skyrius"].map(text).to_vec(),
    );
    let ids: Vec<&str> = next.paragraphs.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids, ["1-1", "1-2", "2-3"]);
    let turns: Vec<(&str, &str)> =
        next.changes.iter().map(|one| (one.paragraph.as_str(), one.how.as_str())).collect();
    assert_eq!(turns, [("1-2", "changed"), ("2-3", "added"), ("1-3", "removed")]);
    let gone: Vec<&str> = document.gone().map(|one| one.id.as_str()).collect();
    assert_eq!(gone, ["1-3"]);
    // It does not come back under its old id by itself.
    let third = version(&mut document, Some(&next), ["1 skyrius", "2 skyrius"].map(text).to_vec());
    assert_eq!(third.paragraphs[1].id, "3-2");
}

#[test]
fn a_version_follows_the_latest_and_differs() {
    let mut document = document();
    let texts = || vec![text(&long(1)), text(&long(2))];
    let first = version(&mut document, None, texts());
    let new = |same: &[&str], texts: Vec<Localized>| NewVersion {
        key: String::new(),
        municipality: "pagegiai".into(),
        title: first.title.clone(),
        texts,
        same: same.iter().map(|id| Some((*id).to_owned())).collect(),
        notes: BTreeMap::new(),
        at: Timestamp::UNIX_EPOCH,
    };
    let publish = |before, new| document.clone().publish(before, new).err();
    assert_eq!(publish(Some(&first), new(&["1-1", "1-2"], texts())), Some(Refusal::Unchanged));
    assert_eq!(publish(Some(&first), new(&["1-2", "1-1"], texts())), None);
    assert_eq!(publish(None, new(&[], texts())), Some(Refusal::Overtaken));
    assert_eq!(publish(Some(&first), new(&["1-1", "1-1"], texts())), Some(Refusal::Twice));
    assert_eq!(publish(Some(&first), new(&[], vec![])), Some(Refusal::Size));
    let many = vec![text("x"); PARAGRAPHS + 1];
    assert_eq!(publish(Some(&first), new(&[], many)), Some(Refusal::Size));
    // An id that the version before does not have is nobody's.
    let made = document.publish(Some(&first), new(&["9-9", "1-2"], texts())).expect("a version");
    assert_eq!(made.paragraphs[0].id, "2-1");
}

#[test]
fn a_draft_says_what_it_lacks() {
    let paragraphs = |count: usize| (0..count).map(long).collect::<Vec<_>>();
    let mut draft = Draft {
        id: "d".into(),
        original: Lang::LT,
        titles: BTreeMap::from([(Lang::LT, "Taisyklės".into())]),
        texts: BTreeMap::from([(Lang::LT, paragraphs(3))]),
        changed_at: Timestamp::UNIX_EPOCH,
    };
    let needed = [Lang::LT, Lang::RU];
    assert_eq!(draft.lacking(&needed), [(Lang::RU, 0)]);
    draft.texts.insert(Lang::RU, paragraphs(2));
    draft.titles.insert(Lang::RU, "Правила".into());
    assert_eq!(draft.lacking(&needed), [(Lang::RU, 2)]);
    draft.texts.insert(Lang::RU, paragraphs(3));
    assert_eq!(draft.lacking(&needed), []);
    draft.texts.insert(Lang::EN, paragraphs(1));
    assert_eq!(draft.lacking(&needed), [(Lang::EN, 1)]);
    draft.texts.insert(Lang::EN, vec![]);
    assert_eq!(draft.lacking(&needed), []);
    assert_eq!(draft.paragraphs().len(), 3);
    assert!(draft.paragraphs().iter().all(|one| !one.texts.contains_key(&Lang::EN)));
    draft.titles.remove(&Lang::RU);
    assert_eq!(draft.lacking(&needed), [(Lang::RU, 3)]);
}

/// What an editor does to a paragraph.
#[derive(Clone, Debug)]
enum Edit {
    Keep,
    Reword(usize),
    Remove,
    InsertBefore,
    SwapWithNext,
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        3 => Just(Edit::Keep),
        2 => (0..10_usize).prop_map(Edit::Reword),
        1 => Just(Edit::Remove),
        1 => Just(Edit::InsertBefore),
        1 => Just(Edit::SwapWithNext),
    ]
}

proptest! {
    /// Through many versions: a paragraph that is kept, moved or reworded keeps its id; an id
    /// never comes to another paragraph; what is new has an id that nothing ever had.
    #[test]
    fn a_comment_never_jumps(rounds in prop::collection::vec(prop::collection::vec(edit(), 6), 1..5)) {
        let mut document = document();
        // What each paragraph is about, beside its words.
        let mut topics: Vec<usize> = (0..6).collect();
        let mut texts: Vec<String> = topics.iter().map(|n| long(*n)).collect();
        let mut next = 100;
        let all = |texts: &[String]| texts.iter().map(|words| text(words)).collect::<Vec<_>>();
        let mut before = version(&mut document, None, all(&texts));
        let mut about: BTreeMap<String, usize> = BTreeMap::new();
        for (one, topic) in before.paragraphs.iter().zip(&topics) {
            about.insert(one.id.clone(), *topic);
        }
        for edits in rounds {
            let ever: BTreeSet<String> = about.keys().cloned().collect();
            let stood: BTreeMap<usize, String> =
                topics.iter().copied().zip(before.paragraphs.iter().map(|one| one.id.clone())).collect();
            for (place, edit) in edits.into_iter().enumerate().rev() {
                if place >= topics.len() {
                    continue;
                }
                match edit {
                    Edit::Keep => {}
                    Edit::Reword(word) => {
                        let mut words: Vec<String> = long(topics[place]).split(' ').map(str::to_owned).collect();
                        words[word] = format!("kitaip{next}");
                        next += 1;
                        texts[place] = words.join(" ");
                    }
                    Edit::Remove if topics.len() > 1 => {
                        topics.remove(place);
                        texts.remove(place);
                    }
                    Edit::Remove => {}
                    Edit::InsertBefore => {
                        topics.insert(place, next);
                        texts.insert(place, long(next));
                        next += 1;
                    }
                    Edit::SwapWithNext if place + 1 < topics.len() => {
                        topics.swap(place, place + 1);
                        texts.swap(place, place + 1);
                    }
                    Edit::SwapWithNext => {}
                }
            }
            let made = version(&mut document, Some(&before), all(&texts));
            let ids: BTreeSet<&String> = made.paragraphs.iter().map(|one| &one.id).collect();
            prop_assert_eq!(ids.len(), made.paragraphs.len());
            for (one, topic) in made.paragraphs.iter().zip(&topics) {
                match stood.get(topic) {
                    Some(id) => prop_assert_eq!(&one.id, id),
                    None => prop_assert!(!ever.contains(&one.id)),
                }
                let before = about.insert(one.id.clone(), *topic);
                prop_assert!(before.is_none_or(|before| before == *topic));
            }
            // Whatever was taken out can still be found with its last number.
            for (id, topic) in &about {
                let passage = document.passage(id);
                prop_assert!(passage.is_some());
                let stands = topics.contains(topic);
                prop_assert_eq!(passage.is_some_and(|one| one.last == made.number), stands);
            }
            before = made;
        }
    }

    /// Any texts at all: each old paragraph is taken at most once, and never for one that it has
    /// less than half of its words in common with.
    #[test]
    fn what_is_taken_for_the_same_is_alike(
        old in prop::collection::vec("[abc]( [abc]){0,9}", 0..7),
        new in prop::collection::vec("[abc]( [abc]){0,9}", 0..7),
    ) {
        let paragraph = |(place, words): (usize, &String)| Paragraph {
            id: format!("1-{}", place + 1),
            text: Localized::new(Lang::LT, words.clone()),
        };
        let old: Vec<Paragraph> = old.iter().enumerate().map(paragraph).collect();
        let texts: Vec<Localized> = new.iter().map(|one| Localized::new(Lang::LT, one.clone())).collect();
        let found = align(&old, &texts);
        let taken: Vec<usize> = found.iter().copied().flatten().collect();
        prop_assert_eq!(taken.iter().collect::<BTreeSet<_>>().len(), taken.len());
        for (place, before) in found.iter().enumerate().filter_map(|(n, it)| Some((n, (*it)?))) {
            let words = |text: &str| {
                let mut words: Vec<char> = text.chars().filter(|c| *c != ' ').collect();
                words.sort_unstable();
                words
            };
            let (one, mut other) = (words(old[before].text.original_text()), words(texts[place].original_text()));
            let (sizes, before) = (one.len() + other.len(), other.len());
            for word in one {
                if let Some(at) = other.iter().position(|c| *c == word) {
                    other.remove(at);
                }
            }
            prop_assert!(10 * 2 * (before - other.len()) >= 6 * sizes - 10);
        }
        // What is the same to the letter is never new while an equal one is free.
        for (place, text) in texts.iter().enumerate() {
            let free = old.iter().enumerate().any(|(n, one)| one.text == *text && !taken.contains(&n));
            prop_assert!(found[place].is_some() || !free);
        }
    }
}
