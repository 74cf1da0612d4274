//! A term: by when an administration owes something, and when its staff are reminded. Pure.
//!
//! Invariant: its end follows from the town's rules, its calendar and its clock alone; staff are
//! reminded twice at most, before the end and after it, and never of what was done.

use super::Rules;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How many working days before the end staff are reminded.
const BEFORE: u32 = 2;

/// What staff have been told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Told {
    /// That it is there.
    New,
    /// That its end comes near.
    Soon,
    /// That its end has passed.
    Late,
}

/// The part of a duty's document that says by when; documents flatten it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
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

/// Later than any term: in milliseconds, as stores keep it.
fn never() -> Timestamp {
    Timestamp::from_second(32_503_680_000).unwrap_or(Timestamp::MAX)
}

impl Term {
    /// So many days from `since` on, as this administration counts them.
    pub fn new(rules: &Rules, days: u32, zone: &TimeZone, since: Timestamp) -> Term {
        let calendar = rules.calendar();
        let due_at = calendar.due(since, days, zone);
        let next_at = calendar.reminder(due_at, BEFORE, zone).max(since);
        Term { since, due_at, done: false, told: Told::New, next_at }
    }

    /// Whether its end has passed.
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
        // One second past the end, when it is over.
        self.next_at = if late { never() } else { self.due_at + SignedDuration::from_secs(1) };
        Some(self.told)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn staff_are_reminded_before_and_after_and_no_more() {
        let at = |hours: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        let mut term =
            Term { since: at(0), due_at: at(100), done: false, told: Told::New, next_at: at(50) };
        assert_eq!(term.remind(at(49)), None);
        assert_eq!(term.remind(at(50)), Some(Told::Soon));
        assert_eq!(term.remind(at(100)), None);
        assert!(!term.is_late(at(100)) && term.is_late(at(101)));
        assert_eq!(term.remind(at(101)), Some(Told::Late));
        assert_eq!(term.remind(at(10_000)), None);
        // Somebody who was away for long hears once.
        let mut slept = Term { told: Told::New, next_at: at(50), ..term.clone() };
        assert_eq!((slept.remind(at(500)), slept.remind(at(501))), (Some(Told::Late), None));
        let mut done = Term { next_at: at(50), ..term };
        done.fulfil();
        assert_eq!((done.remind(at(500)), done.is_late(at(500))), (None, false));
    }
}
