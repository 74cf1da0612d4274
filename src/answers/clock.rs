//! The clock of something that is owed: until when, and when staff are told. Pure.
//!
//! Invariant: staff are told at most three times, each a working morning: that it is there, that
//! its deadline comes near, that it is over; whoever was away for long hears the latest alone.

use crate::config::{Calendar, Rules};
use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// How many working days before a deadline staff are reminded.
const BEFORE: u32 = 2;

/// What staff have been told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Told {
    #[default]
    Nothing,
    /// That it is there.
    New,
    /// That its deadline comes near.
    Soon,
    /// That its deadline is over.
    Late,
}

/// How long an administration has.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    pub days: u32,
    /// Whether they are working days; else calendar days.
    pub working: bool,
}

/// One administration's calendar and zone.
pub struct Clock<'a> {
    calendar: Calendar<'a>,
    zone: TimeZone,
}

/// Later than anything that is owed: in milliseconds, as stores keep it.
pub fn never() -> Timestamp {
    Timestamp::from_second(32_503_680_000).unwrap_or(Timestamp::MAX)
}

impl<'a> Clock<'a> {
    pub fn new(rules: &'a Rules, zone: TimeZone) -> Clock<'a> {
        // Staff read their letters on working days, whichever days a term counts.
        Clock { calendar: Calendar { working: true, ..rules.calendar() }, zone }
    }

    /// The last moment of a term that begins now.
    pub fn due(&self, since: Timestamp, term: Term) -> Timestamp {
        let calendar = Calendar { working: term.working, ..self.calendar };
        calendar.due(since, term.days, &self.zone)
    }

    /// The first working morning on a later day.
    pub fn morning_after(&self, at: Timestamp) -> Timestamp {
        let day = self.calendar.due(at, 1, &self.zone);
        self.calendar.reminder(day, 0, &self.zone)
    }

    /// The morning on which staff are reminded.
    pub fn soon(&self, due: Timestamp) -> Timestamp {
        self.calendar.reminder(due, BEFORE, &self.zone)
    }

    /// What is to be told now, when it is `next_at`, and when the next is to be.
    pub fn tell(&self, told: Told, due: Timestamp, now: Timestamp) -> (Told, Timestamp) {
        if due < now {
            return (Told::Late, never());
        }
        let soon = self.soon(due);
        if told == Told::Nothing && now < soon {
            return (Told::New, soon);
        }
        (Told::Soon, self.morning_after(due))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().expect("an instant")
    }

    fn clock(rules: &Rules) -> Clock<'_> {
        Clock::new(rules, TimeZone::get("Europe/Vilnius").expect("a zone"))
    }

    const TEN: Term = Term { days: 10, working: true };

    #[test]
    fn a_question_of_a_friday_evening_is_told_on_monday_and_due_in_two_weeks() {
        let rules = Rules::default();
        let clock = clock(&rules);
        let since = at("2026-11-27T19:00:00Z");
        let due = clock.due(since, TEN);
        assert_eq!(due, at("2026-12-11T21:59:59Z"));
        assert_eq!(clock.morning_after(since), at("2026-11-30T06:00:00Z"));
        let monday = at("2026-11-30T06:00:00Z");
        let (told, next) = clock.tell(Told::Nothing, due, monday);
        assert_eq!((told, next), (Told::New, at("2026-12-09T06:00:00Z")));
        let (told, next) = clock.tell(told, due, next);
        assert_eq!((told, next), (Told::Soon, at("2026-12-14T06:00:00Z")));
        assert_eq!(clock.tell(told, due, next), (Told::Late, never()));
        // Somebody who was away for long hears once.
        assert_eq!(clock.tell(Told::Nothing, due, at("2027-01-15T06:00:00Z")).0, Told::Late);
    }

    #[test]
    fn thirty_calendar_days_are_no_thirty_working_days() {
        let rules = Rules::default();
        let clock = clock(&rules);
        let since = at("2026-11-27T10:00:00Z");
        let calendar = clock.due(since, Term { days: 30, working: false });
        assert_eq!(calendar, at("2026-12-28T21:59:59Z"));
        assert!(clock.due(since, Term { days: 30, working: true }) > calendar);
    }

    proptest! {
        #[test]
        fn staff_hear_at_most_three_times_and_in_order(
            start in 0i64..20_000, days in 0u32..40, late in 0i64..400,
        ) {
            let rules = Rules::default();
            let clock = clock(&rules);
            let since = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * start + 13);
            let due = clock.due(since, Term { days, working: true });
            let mut next = clock.morning_after(since) + SignedDuration::from_hours(late);
            let (mut told, mut times) = (Told::Nothing, 0);
            while next < never() {
                let (now, then) = clock.tell(told, due, next);
                prop_assert!(now > told && then > next);
                (told, next, times) = (now, then, times + 1);
            }
            prop_assert!(told == Told::Late && times <= 3);
        }
    }
}
