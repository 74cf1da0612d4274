//! The memory: sentences that people have translated, for those who translate the next text.
//!
//! A sentence is found by itself, by its stems in any order, and by how it begins and ends; what is
//! found is ranked by what it has in common. Invariant: at most [`MOST`] sentences are looked up, each
//! with four queries of [`FOUND`] documents, whatever there is; and of a text that nobody is to read
//! any more nothing is remembered.

use super::model::{TextId, digest, is_stale};
use super::sentences::{MOST, likeness, pairs, plain, stems};
use super::source::Sources;
use crate::jobs::JobError;
use crate::jobs::step_aside;
use crate::locale::Lang;
use crate::store::{
    Batch, Collection, CommitError, Document, Index, Query, Store, StoreError, Stored,
};
use crate::web::Site;
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most pairs of a document in one language.
const KEPT: usize = 3 * MOST;
/// How many pairs one query gives.
const FOUND: usize = 5;
/// How many are shown beside one sentence.
const SHOWN: usize = 2;
/// How many stems at a sentence's beginning, and at its end, find it.
const ENDS: usize = 3;
/// From where on two sentences are worth showing beside each other.
const ALIKE: f64 = 0.5;
/// How often a change is tried anew.
const TRIES: usize = 5;

/// A sentence with its translation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pair {
    pub id: String,
    /// The text that it comes from: a [`TextId`].
    pub text: String,
    /// From which language into which: `lt-ru`.
    pub direction: String,
    pub source: String,
    pub target: String,
    /// By what it is found.
    pub exact: String,
    pub bag: String,
    pub head: String,
    pub tail: String,
}

pub const BY_EXACT: Index = Index::on("translation_pairs_by_exact", &["direction", "exact"]);
pub const BY_BAG: Index = Index::on("translation_pairs_by_bag", &["direction", "bag"]);
pub const BY_HEAD: Index = Index::on("translation_pairs_by_head", &["direction", "head"]);
pub const BY_TAIL: Index = Index::on("translation_pairs_by_tail", &["direction", "tail"]);
/// What a text has given.
pub const BY_TEXT: Index = Index::on("translation_pairs_by_text", &["text"]);

impl Document for Pair {
    const COLLECTION: &'static Collection = &Collection {
        name: "translation_pairs",
        schema: 1,
        indexes: &[BY_EXACT, BY_BAG, BY_HEAD, BY_TAIL, BY_TEXT],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// By what a sentence is found.
struct Keys {
    exact: String,
    bag: String,
    head: String,
    tail: String,
    stems: BTreeSet<String>,
}

impl Keys {
    fn of(sentence: &str, lang: Lang) -> Keys {
        let all = stems(sentence, lang);
        let some = |stems: &[String]| {
            // Few words begin and end too many sentences.
            let enough = stems.len() == ENDS && all.len() > ENDS;
            if enough { stems.join(" ") } else { String::new() }
        };
        let distinct: BTreeSet<String> = all.iter().cloned().collect();
        Keys {
            exact: short(plain(sentence)),
            bag: short(distinct.iter().cloned().collect::<Vec<_>>().join(" ")),
            head: some(all.get(..ENDS).unwrap_or_default()),
            tail: some(all.get(all.len().saturating_sub(ENDS)..).unwrap_or_default()),
            stems: distinct,
        }
    }
}

/// Long keys as their digest: an index has no room for them.
fn short(key: String) -> String {
    if key.len() <= 120 { key } else { digest(std::iter::once(key.as_str())) }
}

fn direction(from: Lang, to: Lang) -> String {
    format!("{from}-{to}")
}

impl Pair {
    fn new(text: &TextId, from: Lang, number: usize, (source, target): (&str, &str)) -> Pair {
        let keys = Keys::of(source, from);
        let word = digest([source, target].into_iter());
        Pair {
            id: format!("{text}.{number}.{word}"),
            text: text.to_string(),
            direction: direction(from, text.lang),
            source: source.to_owned(),
            target: target.to_owned(),
            exact: keys.exact,
            bag: keys.bag,
            head: keys.head,
            tail: keys.tail,
        }
    }
}

/// What the memory knows of a sentence.
pub struct Known {
    /// The sentence of the text.
    pub sentence: String,
    pub matches: Vec<Match>,
}

/// An earlier sentence with its translation.
pub struct Match {
    pub source: String,
    pub target: String,
    /// Whether it is the very sentence.
    pub exact: bool,
}

/// Remembers what a person has translated, in place of what was known of the text before.
pub async fn remember(site: &Data<Site>, sources: Sources, text: &TextId) -> Result<(), JobError> {
    for _ in 0..TRIES {
        let writing = sources.load(site, text).await?;
        let mut wanted: Vec<Pair> = Vec::new();
        for part in writing.iter().flat_map(|writing| writing.foreign_to(text.lang)) {
            let lang = text.lang;
            let by_person = !part.text.machine.contains(&lang) && !is_stale(&part.text, lang);
            let Some(translation) = part.translation(lang).filter(|_| by_person) else { continue };
            for pair in pairs(part.text.original_text(), translation) {
                wanted.push(Pair::new(text, part.text.original, wanted.len(), pair));
            }
        }
        wanted.truncate(KEPT);
        match change(&site.public, text, &wanted).await {
            Err(CommitError::Conflict(_)) => step_aside().await,
            result => return Ok(result?),
        }
    }
    Err(JobError::Other(format!("{text} is translated all the time")))
}

async fn change(store: &Store, text: &TextId, wanted: &[Pair]) -> Result<(), CommitError> {
    let kept = kept(store, text).await?;
    let gone = kept.iter().filter(|one| wanted.iter().all(|pair| pair.id != one.id));
    let batch = gone.fold(Batch::new(), Batch::delete);
    let new = wanted.iter().filter(|pair| kept.iter().all(|one| one.id != pair.id));
    let batch = new.fold(batch, Batch::insert);
    if batch.is_empty() { Ok(()) } else { store.commit(batch).await }
}

async fn kept(store: &Store, text: &TextId) -> Result<Vec<Stored<Pair>>, StoreError> {
    let query = Query::on(&BY_TEXT).equal(&text.to_string()).limit(KEPT);
    Ok(store.find::<Pair>(&query).await?.items)
}

/// Adds to the batch that nothing of the text is remembered.
pub async fn forget(store: &Store, text: &TextId, batch: Batch) -> Result<Batch, JobError> {
    Ok(kept(store, text).await?.iter().fold(batch, Batch::delete))
}

/// What is known of the sentences of a text, where anything is.
pub async fn recall(
    store: &Store,
    (from, to): (Lang, Lang),
    sentences: &[&str],
) -> Result<Vec<Known>, StoreError> {
    let direction = direction(from, to);
    let mut all: Vec<Known> = Vec::new();
    for sentence in sentences.iter().take(MOST) {
        let keys = Keys::of(sentence, from);
        if keys.exact.is_empty() || all.iter().any(|known| known.sentence == *sentence) {
            continue;
        }
        let found = find(store, &direction, &keys).await?;
        let matches = ranked(found, &keys, from);
        if !matches.is_empty() {
            all.push(Known { sentence: (*sentence).to_owned(), matches });
        }
    }
    Ok(all)
}

async fn find(store: &Store, direction: &str, keys: &Keys) -> Result<Vec<Pair>, StoreError> {
    let mut found: Vec<Pair> = Vec::new();
    let ways = [
        (&BY_EXACT, &keys.exact),
        (&BY_BAG, &keys.bag),
        (&BY_HEAD, &keys.head),
        (&BY_TAIL, &keys.tail),
    ];
    for (index, key) in ways.into_iter().filter(|(_, key)| !key.is_empty()) {
        // The latest first.
        let query = Query::on(index).equal(direction).equal(key).descending().limit(FOUND);
        let page = store.find::<Pair>(&query).await?;
        found.extend(page.items.into_iter().map(|stored| stored.document));
        if !found.is_empty() && index.name == BY_EXACT.name {
            break;
        }
    }
    Ok(found)
}

fn ranked(found: Vec<Pair>, keys: &Keys, from: Lang) -> Vec<Match> {
    let score = |pair: &Pair| {
        let stems: BTreeSet<String> = stems(&pair.source, from).into_iter().collect();
        likeness(&keys.stems, &stems)
    };
    let mut scored: Vec<(f64, Pair)> = found.into_iter().map(|pair| (score(&pair), pair)).collect();
    scored.retain(|(score, pair)| pair.exact == keys.exact || *score >= ALIKE);
    scored.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut matches: Vec<Match> = Vec::new();
    for (_, pair) in scored {
        if matches.len() < SHOWN && matches.iter().all(|shown| shown.target != pair.target) {
            let exact = pair.exact == keys.exact;
            matches.push(Match { source: pair.source, target: pair.target, exact });
        }
    }
    matches
}
