//! What templates get of the journal, and the entries that other pages link.

use super::model::Entry;
use super::read::{self, Filter};
use super::sentence::{self, Part};
use super::verify::Head;
use crate::store::StoreError;
use crate::web::Visit;
use crate::web::views::{Deadline, Place, When, ZoneTime};
use serde::Serialize;

/// How many entries another page links.
const LINKED: usize = 5;
/// How many characters of a hash are enough to tell it by.
const SHORT: usize = 12;

/// An entry in a list.
#[derive(Debug, Serialize)]
pub struct EntryView {
    pub number: i64,
    pub href: String,
    pub sentence: Vec<Part>,
    /// None where the entry cannot be read.
    pub place: Option<Place>,
    pub when: Option<When>,
    /// What the clock of each partner says, where they differ.
    pub zones: Vec<ZoneTime>,
    pub hash: String,
    pub short: String,
}

impl EntryView {
    pub fn of(visit: &Visit, entry: &Entry) -> EntryView {
        let number = entry.seq().unwrap_or_default();
        let act = entry.act();
        let zones = |at| Deadline::of(visit, at, visit.site.all_municipalities()).zones;
        EntryView {
            number,
            href: href(visit, number),
            sentence: act.as_ref().map(|act| sentence::of(visit, act)).unwrap_or_default(),
            place: act.as_ref().map(|act| Place::of(visit, &act.municipality)),
            when: act.as_ref().map(|act| When::exactly(visit, act.at)),
            zones: act.as_ref().map(|act| zones(act.at)).unwrap_or_default(),
            hash: entry.hash().to_owned(),
            short: short(entry.hash()),
        }
    }
}

/// The page of one entry.
#[derive(Debug, Serialize)]
pub struct Whole {
    pub entry: EntryView,
    pub recorded: Option<When>,
    /// The list of what stands about the same page.
    pub about: Option<String>,
    pub previous_hash: String,
    /// What was hashed.
    pub hashed: Option<String>,
    /// Whether the hash is that of what the entry says.
    pub intact: bool,
    pub previous: Option<String>,
    pub next: Option<String>,
}

impl Whole {
    pub fn of(visit: &Visit, entry: &Entry, is_newest: bool) -> Whole {
        let view = EntryView::of(visit, entry);
        let number = view.number;
        Whole {
            entry: view,
            recorded: entry.recorded().map(|at| When::exactly(visit, at)),
            about: entry.act().and_then(|act| act.subject).map(|subject| about(visit, &subject)),
            previous_hash: entry.previous().to_owned(),
            hashed: entry.hashed(),
            intact: entry.true_hash().as_deref() == Some(entry.hash()),
            previous: (number > 1).then(|| href(visit, number - 1)),
            next: (!is_newest).then(|| href(visit, number + 1)),
        }
    }
}

/// The newest entry, for who wants to note it.
#[derive(Debug, Serialize)]
pub struct HeadView {
    pub number: i64,
    pub href: String,
    pub hash: String,
    /// As `tiltas check journal --noted` takes it.
    pub noted: String,
}

impl HeadView {
    pub fn of(visit: &Visit, newest: &Entry) -> HeadView {
        let (number, hash) = (newest.seq().unwrap_or_default(), newest.hash().to_owned());
        let noted = Head { seq: number, hash: hash.clone() }.to_string();
        HeadView { number, href: href(visit, number), hash, noted }
    }
}

/// The newest entries about a page, for the component `journal_links`.
#[derive(Debug, Serialize)]
pub struct Links {
    entries: Vec<Linked>,
    /// All of them, where there are more.
    all: Option<String>,
}

#[derive(Debug, Serialize)]
struct Linked {
    number: i64,
    href: String,
    sentence: String,
    place: Option<Place>,
    when: Option<When>,
}

/// The entries about the page at this path, without the language.
pub async fn links(visit: &Visit, subject: &str) -> Result<Links, StoreError> {
    let filter = Filter { subject: Some(subject.to_owned()), ..Filter::default() };
    let page = read::listed(&visit.site.public, &filter, "", LINKED).await?;
    let all = page.next.map(|_| about(visit, subject));
    let linked = |entry: &Entry| {
        let act = entry.act();
        let parts = act.as_ref().map(|act| sentence::of(visit, act)).unwrap_or_default();
        let number = entry.seq().unwrap_or_default();
        Linked {
            number,
            href: href(visit, number),
            sentence: parts.into_iter().map(|part| part.text).collect(),
            place: act.as_ref().map(|act| Place::of(visit, &act.municipality)),
            when: act.map(|act| When::day(visit, act.at)),
        }
    };
    Ok(Links { entries: page.items.iter().map(|stored| linked(stored)).collect(), all })
}

/// The list of what stands about a page.
pub fn about(visit: &Visit, subject: &str) -> String {
    let subject: String = form_urlencoded::byte_serialize(subject.as_bytes()).collect();
    visit.link(&format!("/journal?subject={subject}"))
}

fn href(visit: &Visit, number: i64) -> String {
    visit.link(&format!("/journal/{number}"))
}

fn short(hash: &str) -> String {
    hash.chars().take(SHORT).collect()
}
