//! Support: what residents say by pressing rather than by writing, one each for a contribution.
//!
//! Invariant: one person supports a contribution once, which a unique index enforces, and never
//! their own; a support counts for the town where its giver lived then. How many there are, by
//! contribution and town, the store counts as they come and go, so no document is one that people
//! take turns at, and a page reads the numbers of everything on it at once.

use super::model::Contribution;
use crate::config::MunicipalityId;
use crate::residents::Person;
use crate::store::{Collection, Document, Index, Query, Scalar, Store, StoreError};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One person's support for one contribution.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Support {
    pub id: String,
    /// The contribution's id.
    pub contribution: String,
    /// What it stands under: `consultations/<id>`.
    pub subject: String,
    /// Its thread, itself and the town, as one word: what stands together is counted together.
    pub place: String,
    /// Whose it is, by id.
    pub resident: String,
    /// The town that it counts for: where they lived when they gave it.
    pub municipality: MunicipalityId,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// One support a person.
pub const BY_SUPPORTER: Index =
    Index::unique("supports_by_supporter", &["contribution", "resident"]);
/// How many there are, by contribution and town.
pub const BY_PLACE: Index = Index::on("supports_by_place", &["subject", "place"]).counted(2);
/// What a person supports.
pub const BY_RESIDENT: Index = Index::on("supports_by_resident", &["resident", "place"]);

impl Document for Support {
    const COLLECTION: &'static Collection = &Collection {
        name: "supports",
        schema: 1,
        indexes: &[BY_SUPPORTER, BY_PLACE, BY_RESIDENT],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Support {
    /// Given by this person now.
    pub fn new(id: String, to: &Contribution, by: &Person, at: Timestamp) -> Support {
        Support {
            id,
            contribution: to.id.clone(),
            subject: to.subject.clone(),
            place: format!("{} {} {}", to.thread, to.id, by.municipality),
            resident: by.resident.clone(),
            municipality: by.municipality.clone(),
            at,
        }
    }
}

/// Contributions that stand together: what is counted with one query.
#[derive(Clone, Debug, PartialEq)]
pub struct Span {
    from: String,
    below: String,
}

impl Span {
    /// All of the threads from the oldest to the newest of these.
    pub fn of_threads(oldest: &str, newest: &str) -> Span {
        Span { from: oldest.to_owned(), below: format!("{newest}~") }
    }

    /// One contribution.
    pub fn of_one(thread: &str, id: &str) -> Span {
        Span { from: format!("{thread} {id} "), below: format!("{thread} {id}~") }
    }
}

/// How many support what, by town.
pub type Tally = BTreeMap<String, BTreeMap<MunicipalityId, u64>>;

/// How many groups are read at once.
const GROUPS: usize = 1_000;

/// How many support each contribution of the span that anybody supports.
pub async fn tally(store: &Store, subject: &str, span: &Span) -> Result<Tally, StoreError> {
    let mut tally = Tally::new();
    let mut from = span.from.clone();
    loop {
        let query = Query::on(&BY_PLACE).equal(subject).limit(GROUPS);
        let query = query.at_least(from.as_str()).below(span.below.as_str());
        let groups = store.tally_by::<Support>(&query).await?;
        let full = groups.len() == GROUPS;
        let mut last = None;
        for (place, count) in groups {
            let Scalar::Text(place) = place else { continue };
            let mut words = place.splitn(3, ' ').skip(1);
            if let (Some(id), Some(town)) = (words.next(), words.next()) {
                tally.entry(id.to_owned()).or_default().insert(town.to_owned(), count);
            }
            last = Some(place);
        }
        match last {
            // Just after it, and before every longer word.
            Some(last) if full => from = format!("{last} "),
            _ => return Ok(tally),
        }
    }
}

/// Which contributions of the span somebody supports.
pub async fn of_person(
    store: &Store,
    resident: &str,
    span: &Span,
) -> Result<BTreeSet<String>, StoreError> {
    let query = Query::on(&BY_RESIDENT).equal(resident);
    let query = query.at_least(span.from.as_str()).below(span.below.as_str()).limit(GROUPS);
    let found = store.find::<Support>(&query).await?;
    Ok(found.items.into_iter().map(|one| one.document.contribution).collect())
}
