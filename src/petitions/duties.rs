//! Duties: what an administration owes a petition and by when, as its desk lists it.
//!
//! Invariant: a duty is written in the commit that causes it and done in the commit that fulfils
//! it; by when it is owed is a [`Term`].

use super::model::Petition;
use crate::config::term::Term;
use crate::config::{MunicipalityId, Rules};
use crate::store::{Collection, Document, Index, Query, Store, StoreError, Stored};
use crate::web::Site;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::ops::{Deref, DerefMut};

/// What is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// Whether the text is accepted.
    Review,
    /// An answer, since a threshold was reached.
    Answer,
}

impl Kind {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Review => "review",
            Kind::Answer => "answer",
        }
    }

    /// Its desk's word in addresses and messages.
    pub fn desk(self) -> &'static str {
        match self {
            Kind::Review => "review",
            Kind::Answer => "answers",
        }
    }

    /// The page on which a town's staff see to it, without the language.
    pub fn path(self, municipality: &str, slug: &str) -> String {
        format!("/petitions/{}/{municipality}/{slug}", self.desk())
    }

    fn days(self, rules: &Rules) -> u32 {
        match self {
            Kind::Review => rules.review_days,
            Kind::Answer => rules.answer_days,
        }
    }
}

/// Something that one administration owes one petition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Duty {
    pub id: String,
    /// The petition's id.
    pub petition: String,
    pub municipality: MunicipalityId,
    pub kind: Kind,
    #[serde(flatten)]
    pub term: Term,
}

impl Deref for Duty {
    type Target = Term;

    fn deref(&self) -> &Term {
        &self.term
    }
}

impl DerefMut for Duty {
    fn deref_mut(&mut self) -> &mut Term {
        &mut self.term
    }
}

/// An administration's desk, the most urgent first.
pub const BY_DESK: Index =
    Index::on("petition_duties_by_desk", &["municipality", "kind", "done", "due_at"]);
/// Whom to remind.
pub const BY_NEXT: Index = Index::on("petition_duties_by_next", &["next_at"]);

impl Document for Duty {
    const COLLECTION: &'static Collection =
        &Collection { name: "petition_duties", schema: 1, indexes: &[BY_DESK, BY_NEXT] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Duty {
    /// What this town owes the petition from `since` on.
    pub fn new(site: &Site, petition: &Petition, id: &str, kind: Kind, since: Timestamp) -> Duty {
        let usual = Rules::default();
        let rules = site.municipality(id).map_or(&usual, |municipality| &municipality.rules);
        Duty {
            id: Duty::id_of(kind, &petition.id, id),
            petition: petition.id.clone(),
            municipality: id.to_owned(),
            kind,
            term: Term::new(rules, kind.days(rules), &site.zone(id), since),
        }
    }

    /// One duty of a kind for each petition and town.
    pub fn id_of(kind: Kind, petition: &str, municipality: &str) -> String {
        format!("{}:{petition}:{municipality}", kind.as_str())
    }
}

/// What this town owes this petition, or owed.
pub async fn of(
    store: &Store,
    kind: Kind,
    petition: &str,
    municipality: &str,
) -> Result<Option<Stored<Duty>>, StoreError> {
    store.get(&Duty::id_of(kind, petition, municipality)).await
}

/// When the last of the addressed towns must have done what it owes from `since` on.
pub fn latest(site: &Site, petition: &Petition, kind: Kind, since: Timestamp) -> Timestamp {
    let due = |id: &MunicipalityId| Duty::new(site, petition, id, kind, since).due_at;
    petition.addressed.iter().map(due).max().unwrap_or(since)
}

/// The desk's list: what is owed, the most urgent first, or what was done, the latest first.
pub fn desk(municipality: &str, kind: Kind, done: bool) -> Query {
    let all = Query::on(&BY_DESK).equal(municipality).equal(kind.as_str()).equal(done);
    if done { all.descending() } else { all }
}
