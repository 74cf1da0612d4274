//! Duties: what an administration owes a petition and by when, as its desk lists it.
//!
//! Invariant: a duty is written in the commit that causes it and done in the commit that fulfils
//! it; its deadline follows from the town's rules, its calendar and its clock alone.

use super::model::Petition;
use crate::config::{MunicipalityId, Rules};
use crate::store::{Collection, Document, Index, Query, Store, StoreError, Stored};
use crate::web::Site;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

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

/// How many working days before a deadline staff are reminded.
const BEFORE: u32 = 2;

/// What staff have been told of a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Told {
    /// That it is there.
    New,
    /// That its deadline comes near.
    Soon,
    /// That its deadline is over.
    Late,
}

/// Something that one administration owes one petition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Duty {
    pub id: String,
    /// The petition's id.
    pub petition: String,
    pub municipality: MunicipalityId,
    pub kind: Kind,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub due_at: Timestamp,
    pub done: bool,
    pub told: Told,
    /// When staff are told next; far off where there is nothing more to say.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub next_at: Timestamp,
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

/// Later than any duty: in milliseconds, as stores keep it.
fn never() -> Timestamp {
    Timestamp::from_second(32_503_680_000).unwrap_or(Timestamp::MAX)
}

impl Duty {
    /// What this town owes the petition from `since` on.
    pub fn new(site: &Site, petition: &Petition, id: &str, kind: Kind, since: Timestamp) -> Duty {
        let usual = Rules::default();
        let rules = site.municipality(id).map_or(&usual, |municipality| &municipality.rules);
        let (calendar, zone) = (rules.calendar(), site.zone(id));
        let due_at = calendar.due(since, kind.days(rules), &zone);
        Duty {
            id: Duty::id_of(kind, &petition.id, id),
            petition: petition.id.clone(),
            municipality: id.to_owned(),
            kind,
            since,
            due_at,
            done: false,
            told: Told::New,
            next_at: calendar.reminder(due_at, BEFORE, &zone).max(since),
        }
    }

    /// One duty of a kind for each petition and town.
    pub fn id_of(kind: Kind, petition: &str, municipality: &str) -> String {
        format!("{}:{petition}:{municipality}", kind.as_str())
    }

    /// Whether its deadline has passed.
    pub fn is_late(&self, now: Timestamp) -> bool {
        !self.done && self.due_at < now
    }

    /// Nothing is owed any more.
    pub fn fulfil(&mut self) {
        self.done = true;
        self.next_at = never();
    }

    /// What staff are to be told now; afterwards it is told.
    pub fn remind(&mut self, now: Timestamp) -> Option<Told> {
        if self.done || self.next_at > now {
            return None;
        }
        let late = self.is_late(now);
        self.told = if late { Told::Late } else { Told::Soon };
        // One second past the deadline, when it is over.
        self.next_at = if late { never() } else { self.due_at + SignedDuration::from_secs(1) };
        Some(self.told)
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_are_reminded_before_and_after_and_no_more() {
        let at = |hours: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        let mut duty = Duty {
            id: "review:p:pagegiai".into(),
            petition: "p".into(),
            municipality: "pagegiai".into(),
            kind: Kind::Review,
            since: at(0),
            due_at: at(100),
            done: false,
            told: Told::New,
            next_at: at(50),
        };
        assert_eq!(duty.remind(at(49)), None);
        assert_eq!(duty.remind(at(50)), Some(Told::Soon));
        assert_eq!(duty.remind(at(100)), None);
        assert!(!duty.is_late(at(100)) && duty.is_late(at(101)));
        assert_eq!(duty.remind(at(101)), Some(Told::Late));
        assert_eq!(duty.remind(at(10_000)), None);
        // Somebody who was away for long hears once.
        let mut slept = Duty { told: Told::New, next_at: at(50), ..duty.clone() };
        assert_eq!((slept.remind(at(500)), slept.remind(at(501))), (Some(Told::Late), None));
        let mut done = Duty { next_at: at(50), ..duty };
        done.fulfil();
        assert_eq!((done.remind(at(500)), done.is_late(at(500))), (None, false));
    }
}
