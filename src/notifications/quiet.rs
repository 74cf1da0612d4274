//! Quiet hours: when a letter that is written now may leave, by its reader's clock. Pure.
//!
//! Invariant: a letter is due now or at the end of the quiet hours that are on, never earlier than
//! it was written and never in other quiet hours, also on the nights on which clocks are changed.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// From one full hour until another, over midnight where the first is the later. The same hour
/// twice is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    pub from: u8,
    pub until: u8,
}

impl Quiet {
    /// Letters leave at any hour.
    pub const NEVER: Quiet = Quiet { from: 0, until: 0 };

    pub fn is_never(self) -> bool {
        self.from == self.until
    }

    /// Whether it is quiet in this hour.
    pub fn covers(self, hour: i8) -> bool {
        let (from, until) = (hour_of(self.from), hour_of(self.until));
        if from <= until { (from..until).contains(&hour) } else { hour >= from || hour < until }
    }

    /// When a letter that is written now may leave.
    pub fn due(self, now: Timestamp, zone: &TimeZone) -> Timestamp {
        let local = zone.to_datetime(now);
        if !self.covers(local.hour()) {
            return now;
        }
        let until = hour_of(self.until);
        let day = if local.hour() < until { local.date() } else { next_day(local.date()) };
        instant(zone, day.at(until, 0, 0, 0), now)
    }
}

fn hour_of(hour: u8) -> i8 {
    i8::try_from(hour % 24).unwrap_or_default()
}

pub(super) fn next_day(date: Date) -> Date {
    date.tomorrow().unwrap_or(date)
}

/// The first instant not before `now` at which clocks there show this; where they skip it, when they
/// have skipped it.
pub(super) fn instant(zone: &TimeZone, local: DateTime, now: Timestamp) -> Timestamp {
    let shown = zone.to_ambiguous_timestamp(local);
    let first = shown.compatible().unwrap_or(now);
    if first >= now {
        return first;
    }
    // Clocks show this hour twice in the night in which summer time ends.
    shown.later().unwrap_or(now).max(now)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NIGHT: Quiet = Quiet { from: 21, until: 7 };

    fn due(quiet: Quiet, zone: &str, now: &str) -> String {
        let zone = TimeZone::get(zone).expect("a zone");
        let at = quiet.due(now.parse().expect("an instant"), &zone);
        zone.to_datetime(at).strftime("%Y-%m-%d %H:%M").to_string()
    }

    #[test]
    fn letters_of_the_night_leave_in_the_morning() {
        let vilnius = |now| due(NIGHT, "Europe/Vilnius", now);
        assert_eq!(vilnius("2026-12-01T18:59:59Z"), "2026-12-01 20:59");
        assert_eq!(vilnius("2026-12-01T19:00:00Z"), "2026-12-02 07:00");
        assert_eq!(vilnius("2026-12-01T23:30:00Z"), "2026-12-02 07:00");
        assert_eq!(vilnius("2026-12-02T04:59:59Z"), "2026-12-02 07:00");
        assert_eq!(vilnius("2026-12-02T05:00:00Z"), "2026-12-02 07:00");
        assert_eq!(vilnius("2026-12-02T10:00:00Z"), "2026-12-02 12:00");
        assert_eq!(due(Quiet::NEVER, "Europe/Vilnius", "2026-12-02T01:00:00Z"), "2026-12-02 03:00");
        let noon = Quiet { from: 12, until: 14 };
        assert_eq!(due(noon, "Europe/Vilnius", "2026-12-02T11:59:00Z"), "2026-12-02 14:00");
    }

    #[test]
    fn summer_time_begins_and_ends_in_quiet_hours() {
        // The night is an hour shorter: 03:00 is 04:00.
        assert_eq!(due(NIGHT, "Europe/Vilnius", "2026-03-28T22:00:00Z"), "2026-03-29 07:00");
        let skipped = Quiet { from: 22, until: 3 };
        assert_eq!(due(skipped, "Europe/Vilnius", "2026-03-28T23:00:00Z"), "2026-03-29 04:00");
        // And an hour longer: 03:00 comes twice.
        assert_eq!(due(NIGHT, "Europe/Vilnius", "2026-10-25T00:30:00Z"), "2026-10-25 07:00");
        let twice = Quiet { from: 22, until: 4 };
        assert_eq!(due(twice, "Europe/Vilnius", "2026-10-25T01:30:00Z"), "2026-10-25 04:00");
        // Kaliningrad's clocks stay.
        assert_eq!(due(NIGHT, "Europe/Kaliningrad", "2026-03-29T04:00:00Z"), "2026-03-29 07:00");
        assert_eq!(due(NIGHT, "Europe/Kaliningrad", "2026-07-01T05:00:00Z"), "2026-07-01 07:00");
        assert_eq!(due(NIGHT, "Europe/Vilnius", "2026-07-01T04:00:00Z"), "2026-07-01 07:00");
    }

    fn zones() -> impl Strategy<Value = &'static str> {
        prop::sample::select(vec![
            "Europe/Vilnius",
            "Europe/Kaliningrad",
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kathmandu",
        ])
    }

    proptest! {
        /// Over two years, with all changes of clocks: due neither before it is written nor in quiet
        /// hours, at once where it is not quiet, within a day and an hour, and in order.
        #[test]
        fn it_is_due_once_it_is_quiet_no_more(
            zone in zones(),
            from in 0u8..24,
            until in 0u8..24,
            seconds in 0i64..2 * 366 * 86_400,
            later in 0i64..2 * 86_400,
        ) {
            let zone = TimeZone::get(zone).expect("a zone");
            let quiet = Quiet { from, until };
            let now = Timestamp::from_second(1_767_225_600 + seconds).expect("an instant");
            let due = quiet.due(now, &zone);
            prop_assert!(due >= now);
            prop_assert!(due.duration_since(now).as_hours() <= 25);
            let hour = |at: Timestamp| zone.to_datetime(at).hour();
            prop_assert!(quiet.covers(hour(now)) || due == now);
            prop_assert!(!quiet.covers(hour(due)));
            let next = now + jiff::SignedDuration::from_secs(later);
            prop_assert!(quiet.due(next, &zone) >= due, "what is written later leaves no earlier");
        }
    }
}
