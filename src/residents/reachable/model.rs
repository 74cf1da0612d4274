//! The mark of an address that letters come back from, and its rules. Pure.
//!
//! Invariant: a letter counts once, however often it is heard of that it came back; and none counts
//! that was sent before its reader showed that the address works. An answer that does not say why
//! marks an address only when letters still come back a day later.

use crate::mail::bounces::Reason;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How many letters are remembered as counted.
const REMEMBERED: usize = 50;
/// How long letters come back without a reason until that is taken for one.
const DOUBT: SignedDuration = SignedDuration::from_hours(24);
/// How many hours the link of a trial letter is good for.
pub const HOURS: i64 = 72;
/// How long after a trial letter another is not sent: a form that was sent twice.
const AGAIN: SignedDuration = SignedDuration::from_mins(1);

/// What is known of an address: the id is its keyed hash. Rests in the personal store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    pub id: String,
    pub resident: String,
    /// Whether letters that nobody waits for are no more sent.
    pub marked: bool,
    pub reason: Reason,
    /// How many letters came back.
    pub count: u32,
    /// The last of them.
    #[serde(default)]
    pub letters: Vec<String>,
    /// When the first came back, and the last.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub last_at: Timestamp,
    /// When its reader last showed that it works.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub works_since: Option<Timestamp>,
    #[serde(default)]
    pub trial: Option<Trial>,
}

/// A letter that tries an address out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trial {
    /// Its id.
    pub letter: String,
    /// The keyed hash of what its link holds.
    pub link_hash: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub sent_at: Timestamp,
}

/// A resident's addresses: the one that they have, if letters came back from it.
pub const BY_RESIDENT: Index = Index::on("unreachable_by_resident", &["resident"]);
/// Addresses that are marked or not, by when a letter last came back.
pub const MARKED: Index = Index::on("unreachable_marked", &["marked", "last_at"]).counted(1);

impl Document for Mark {
    const COLLECTION: &'static Collection =
        &Collection { name: "unreachable", schema: 1, indexes: &[BY_RESIDENT, MARKED] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// A letter came back.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    /// The letter's id.
    pub letter: String,
    pub reason: Reason,
    /// When the letter was written.
    pub sent_at: Timestamp,
    /// When it was heard of.
    pub at: Timestamp,
}

impl Mark {
    /// The first letter to come back from this address.
    pub fn new(address: String, resident: String, refusal: &Refusal) -> Mark {
        Mark {
            id: address,
            resident,
            marked: refusal.reason.is_sure(),
            reason: refusal.reason,
            count: 1,
            letters: vec![refusal.letter.clone()],
            since: refusal.at,
            last_at: refusal.at,
            works_since: None,
            trial: None,
        }
    }

    /// Counts one more; whether that changes anything.
    pub fn note(&mut self, refusal: &Refusal) -> bool {
        let known = self.letters.contains(&refusal.letter);
        let before = self.works_since.is_some_and(|works| refusal.sent_at <= works);
        if known || before {
            return false;
        }
        if self.count == 0 {
            (self.since, self.reason) = (refusal.at, refusal.reason);
        }
        self.count = self.count.saturating_add(1);
        self.letters.push(refusal.letter.clone());
        if self.letters.len() > REMEMBERED {
            self.letters.remove(0);
        }
        self.last_at = self.last_at.max(refusal.at);
        if refusal.reason.is_sure() {
            self.reason = refusal.reason;
        }
        let lasting = refusal.at.duration_since(self.since) >= DOUBT;
        self.marked |= refusal.reason.is_sure() || lasting;
        true
    }

    /// Its reader showed that it works; whether that is news.
    pub fn works(&mut self, now: Timestamp) -> bool {
        if self.count == 0 {
            return false;
        }
        (self.marked, self.count, self.works_since) = (false, 0, Some(now));
        true
    }

    /// Whether another trial letter is sent.
    pub fn may_try(&self, now: Timestamp) -> bool {
        let last = self.trial.as_ref().map(|trial| trial.sent_at);
        self.marked && last.is_none_or(|last| now.duration_since(last) >= AGAIN)
    }

    /// Whether a link with this hash is the last trial letter's, and still good.
    pub fn accepts(&self, link_hash: &str, now: Timestamp) -> bool {
        self.trial.as_ref().is_some_and(|trial| {
            let good = SignedDuration::from_hours(HOURS);
            trial.link_hash == link_hash && now.duration_since(trial.sent_at) < good
        })
    }

    /// The last trial letter, and whether it came back, too; none where there is nothing to try.
    pub fn tried(&self) -> Option<(&Trial, bool)> {
        let trial = self.trial.as_ref().filter(|_| self.marked)?;
        Some((trial, self.letters.contains(&trial.letter)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(hours: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
    }

    fn refusal(letter: &str, reason: Reason, hours: i64) -> Refusal {
        Refusal { letter: letter.into(), reason, sent_at: at(hours), at: at(hours) }
    }

    fn mark(reason: Reason) -> Mark {
        Mark::new("h".into(), "r".into(), &refusal("1", reason, 10))
    }

    #[test]
    fn a_sure_reason_marks_at_once_and_an_unclear_one_after_a_day() {
        assert!(mark(Reason::Unknown).marked && mark(Reason::Disabled).marked);
        let mut mark = mark(Reason::Unclear);
        assert!(!mark.marked);
        assert!(mark.note(&refusal("2", Reason::Unclear, 33)) && !mark.marked);
        assert!(mark.note(&refusal("3", Reason::Unclear, 34)) && mark.marked);
        assert_eq!((mark.count, mark.since, mark.last_at), (3, at(10), at(34)));
        assert!(mark.note(&refusal("4", Reason::Domain, 35)));
        assert!(mark.note(&refusal("5", Reason::Unclear, 36)));
        assert_eq!(mark.reason, Reason::Domain);
    }

    #[test]
    fn what_was_sent_before_the_address_worked_does_not_count() {
        let mut mark = mark(Reason::Unknown);
        assert!(mark.works(at(20)) && !mark.works(at(21)));
        assert!(!mark.marked);
        assert!(!mark.note(&refusal("2", Reason::Unknown, 20)));
        assert!(!mark.note(&refusal("1", Reason::Unknown, 30)), "one that was counted");
        assert!(mark.note(&refusal("3", Reason::Unknown, 21)) && mark.marked);
        assert_eq!((mark.count, mark.since), (1, at(21)));
    }

    #[test]
    fn a_trial_is_one_a_minute_and_its_link_is_good_for_three_days() {
        let mut mark = mark(Reason::Unknown);
        assert!(mark.may_try(at(10)) && mark.tried().is_none());
        let trial = Trial { letter: "t".into(), link_hash: "l".into(), sent_at: at(11) };
        mark.trial = Some(trial);
        assert!(!mark.may_try(at(11)) && mark.may_try(at(12)));
        assert!(mark.accepts("l", at(82)) && !mark.accepts("l", at(83)));
        assert!(!mark.accepts("x", at(12)));
        assert_eq!(mark.tried().map(|(_, back)| back), Some(false));
        mark.note(&refusal("t", Reason::Unknown, 12));
        assert_eq!(mark.tried().map(|(_, back)| back), Some(true));
        mark.works(at(13));
        assert!(mark.tried().is_none() && !mark.may_try(at(90)) && mark.accepts("l", at(14)));
    }

    proptest! {
        /// However often and in whichever order it is heard of, each letter counts once.
        #[test]
        fn each_letter_counts_once(heard in proptest::collection::vec((0..20_u8, 0..100_i64), 1..60)) {
            let mut mark: Option<Mark> = None;
            let mut letters = std::collections::BTreeSet::new();
            for (letter, hours) in heard {
                letters.insert(letter);
                let refusal = refusal(&letter.to_string(), Reason::Unclear, hours);
                match &mut mark {
                    Some(mark) => { mark.note(&refusal); }
                    None => mark = Some(Mark::new("h".into(), "r".into(), &refusal)),
                }
            }
            prop_assert_eq!(mark.map(|mark| mark.count), u32::try_from(letters.len()).ok());
        }
    }
}
