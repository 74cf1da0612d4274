//! A finding: signatures that look as if nobody meant them, and what was made of it. Pure.
//!
//! Invariant: a finding names signatures and a measure, nobody's name and nothing from which a
//! mailbox or a network could be told. What was decided stays decided, unless it grows to twice as
//! much.

use crate::config::MunicipalityId;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most signatures that one finding lists.
pub const MOST: usize = 200;

/// What is odd about them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pattern {
    /// Many from one network within minutes.
    NetworkBurst,
    /// Many with mailboxes of one domain within minutes.
    DomainBurst,
    /// Mailboxes numbered one after the other.
    Numbered,
    /// Mailboxes that differ in a letter or two.
    Alike,
    /// Many from a domain that nobody has signed from before.
    NewDomain,
    /// One name many times.
    SameName,
}

impl Pattern {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Pattern::NetworkBurst => "network-burst",
            Pattern::DomainBurst => "domain-burst",
            Pattern::Numbered => "numbered",
            Pattern::Alike => "alike",
            Pattern::NewDomain => "new-domain",
            Pattern::SameName => "same-name",
        }
    }
}

/// How far a finding has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// Nobody has looked at it.
    Open,
    /// There is nothing to it.
    Dismissed,
    /// Signatures were invalidated.
    Acted,
}

impl State {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Dismissed => "dismissed",
            State::Acted => "acted",
        }
    }
}

/// Something that a moderator should look at. Rests in the personal store of the town whose
/// signatures they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    /// The keyed hash of petition, pattern and what they have in common.
    pub id: String,
    /// The petition's id.
    pub petition: String,
    pub municipality: MunicipalityId,
    pub pattern: Pattern,
    /// The measure: within how many minutes the most of them came, and how many others did then.
    pub minutes: i64,
    pub others: u32,
    /// The signatures' ids, as they came.
    pub signatures: Vec<String>,
    pub state: State,
    /// How many there were when it was decided.
    #[serde(default)]
    pub decided: usize,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub found_at: Timestamp,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub decided_at: Option<Timestamp>,
}

/// A town's desk: what waits and what was decided.
pub const BY_STATE: Index = Index::on("signing_findings_by_state", &["state", "found_at"]);
/// Those about one petition.
pub const BY_PETITION: Index = Index::on("signing_findings_by_petition", &["petition"]);

impl Document for Finding {
    const COLLECTION: &'static Collection =
        &Collection { name: "signing_findings", schema: 1, indexes: &[BY_STATE, BY_PETITION] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Finding {
    /// Takes in what was found again. Whether anybody is to be told: it is open anew, because it has
    /// grown to twice of what was decided about.
    pub fn again(&mut self, found: Finding) -> bool {
        for id in found.signatures {
            if !self.signatures.contains(&id) && self.signatures.len() < MOST {
                self.signatures.push(id);
            }
        }
        (self.minutes, self.others) = (found.minutes, found.others);
        if self.state == State::Open || self.signatures.len() < 2 * self.decided.max(1) {
            return false;
        }
        (self.state, self.found_at, self.decided_at) = (State::Open, found.found_at, None);
        true
    }

    /// Somebody has decided.
    pub fn decide(&mut self, state: State, now: Timestamp) {
        self.state = state;
        self.decided = self.signatures.len();
        self.decided_at = (state != State::Open).then_some(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(count: usize) -> Finding {
        Finding {
            id: "f".into(),
            petition: "p".into(),
            municipality: "pagegiai".into(),
            pattern: Pattern::NetworkBurst,
            minutes: 3,
            others: 1,
            signatures: (0..count).map(|n| n.to_string()).collect(),
            state: State::Open,
            decided: 0,
            found_at: Timestamp::UNIX_EPOCH,
            decided_at: None,
        }
    }

    #[test]
    fn what_was_dismissed_comes_back_only_when_it_has_doubled() {
        let mut one = finding(10);
        assert!(!one.again(finding(12)), "it is on the desk already");
        assert_eq!(one.signatures.len(), 12);
        one.decide(State::Dismissed, Timestamp::UNIX_EPOCH);
        assert!(!one.again(finding(23)));
        assert_eq!(one.state, State::Dismissed);
        assert!(one.again(finding(24)));
        assert_eq!((one.state, one.decided_at), (State::Open, None));
        assert!(!one.again(finding(24)));
        one.again(finding(10_000));
        assert_eq!(one.signatures.len(), MOST);
    }
}
