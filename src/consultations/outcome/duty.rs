//! What each host owes a consultation that has closed: its outcome, and by when.
//!
//! Invariant: a duty is written in the commit that records the closing, one for each host, and done
//! in the commit that publishes the outcome.

use crate::config::term::Term;
use crate::config::{MunicipalityId, Rules};
use crate::store::{Collection, Document, Index, Query};
use crate::web::Site;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The outcome that one host owes one consultation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutcomeDuty {
    pub id: String,
    /// The consultation's id.
    pub consultation: String,
    pub municipality: MunicipalityId,
    #[serde(flatten)]
    pub term: Term,
}

/// A host's desk, the most urgent first.
pub const BY_DESK: Index = Index::on("outcome_duties_by_desk", &["municipality", "done", "due_at"]);
/// Whom to remind.
pub const BY_NEXT: Index = Index::on("outcome_duties_by_next", &["next_at"]);

impl Document for OutcomeDuty {
    const COLLECTION: &'static Collection =
        &Collection { name: "outcome_duties", schema: 1, indexes: &[BY_DESK, BY_NEXT] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl OutcomeDuty {
    /// What this host owes since the consultation closed.
    pub fn new(site: &Site, consultation: &str, host: &str, since: Timestamp) -> OutcomeDuty {
        let usual = Rules::default();
        let rules = site.municipality(host).map_or(&usual, |municipality| &municipality.rules);
        OutcomeDuty {
            id: OutcomeDuty::id_of(consultation, host),
            consultation: consultation.to_owned(),
            municipality: host.to_owned(),
            term: Term::new(rules, rules.outcome_days, &site.zone(host), since),
        }
    }

    /// One for each consultation and host.
    pub fn id_of(consultation: &str, host: &str) -> String {
        format!("{consultation}:{host}")
    }
}

/// The desk's list: what is owed, the most urgent first, or what was done, the latest first.
pub fn desk(municipality: &str, done: bool) -> Query {
    let all = Query::on(&BY_DESK).equal(municipality).equal(done);
    if done { all.descending() } else { all }
}
