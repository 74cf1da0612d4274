//! The days on which an administration works, and how long a term of so many days is. Pure.
//!
//! Invariant: a term begins on the day after what causes it and ends on a working day; a longer
//! term never ends before a shorter one. Holidays are settings, not code.

use jiff::civil::{Date, Weekday, date};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use serde::Deserialize;
use std::collections::BTreeSet;

/// Public holidays, as the settings name them: `01-06` (every year), `2026-12-31` (once),
/// `easter`, `easter+1` (so many days from Western Easter Sunday).
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Holidays {
    yearly: BTreeSet<(i8, i8)>,
    once: BTreeSet<Date>,
    easter: BTreeSet<i64>,
}

impl TryFrom<Vec<String>> for Holidays {
    type Error = String;

    fn try_from(named: Vec<String>) -> Result<Holidays, String> {
        let mut holidays = Holidays::default();
        for name in named {
            let known = holidays.add(&name);
            known.ok_or_else(|| {
                format!("“{name}” is no holiday: write 01-06, 2026-12-31, easter or easter+1")
            })?;
        }
        Ok(holidays)
    }
}

impl Holidays {
    fn add(&mut self, name: &str) -> Option<()> {
        if let Some(offset) = name.strip_prefix("easter") {
            let days = if offset.is_empty() { 0 } else { offset.parse().ok()? };
            self.easter.insert(days);
        } else if let Some((month, day)) =
            name.split_once('-').filter(|(month, _)| month.len() == 2)
        {
            let (month, day) = (month.parse().ok()?, day.parse().ok()?);
            // Of a leap year, so that the 29th of February can be one.
            Date::new(2024, month, day).ok()?;
            self.yearly.insert((month, day));
        } else {
            self.once.insert(name.parse().ok()?);
        }
        Some(())
    }

    fn contains(&self, day: Date) -> bool {
        let from_easter =
            || day.since(easter(day.year())).ok().map(|span| i64::from(span.get_days()));
        self.yearly.contains(&(day.month(), day.day()))
            || self.once.contains(&day)
            || (!self.easter.is_empty()
                && from_easter().is_some_and(|days| self.easter.contains(&days)))
    }
}

/// Easter Sunday of the Western churches (Gregorian computus, by Meeus, Jones and Butcher).
fn easter(year: i16) -> Date {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    let small = |n: i32| i8::try_from(n).unwrap_or(1);
    // A year beyond the calendar's cannot come out of a date of it.
    let year = i16::try_from(year).unwrap_or(1);
    Date::new(year, small(month), small(day)).unwrap_or(date(1, 1, 1))
}

/// How one administration counts days.
#[derive(Clone, Copy, Debug)]
pub struct Calendar<'a> {
    /// Whether terms are counted in working days; else in calendar days.
    pub working: bool,
    pub holidays: &'a Holidays,
    /// Days of a weekend that are worked in exchange for others.
    pub worked: &'a BTreeSet<Date>,
}

/// How far it is looked for a working day: settings could leave none.
const FARTHEST: u32 = 366;

impl Calendar<'_> {
    /// Whether the administration works on this day.
    pub fn is_working(&self, day: Date) -> bool {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        self.worked.contains(&day) || !(weekend || self.holidays.contains(day))
    }

    /// The last day of a term: the first day of it is the one after `start`. Where a term of
    /// calendar days would end on a day off, it ends on the next working day.
    pub fn term(&self, start: Date, days: u32) -> Date {
        if self.working {
            return (0..days).fold(start, |day, _| self.next(day));
        }
        let end = start.saturating_add(i64::from(days).days());
        if self.is_working(end) { end } else { self.next(end) }
    }

    /// So many working days before.
    pub fn before(&self, end: Date, days: u32) -> Date {
        (0..days).fold(end, |day, _| self.step(day, -1))
    }

    /// The next working day.
    fn next(&self, day: Date) -> Date {
        self.step(day, 1)
    }

    fn step(&self, day: Date, by: i64) -> Date {
        let days = (1..=FARTHEST).map(|n| day.saturating_add((by * i64::from(n)).days()));
        let mut days = days;
        days.find(|day| self.is_working(*day)).unwrap_or(day)
    }

    /// The last moment of a term that begins at an instant, by the administration's clock.
    pub fn due(&self, from: Timestamp, days: u32, zone: &TimeZone) -> Timestamp {
        end_of(self.term(zone.to_datetime(from).date(), days), zone).unwrap_or(from)
    }

    /// The morning so many working days before a deadline.
    pub fn reminder(&self, due: Timestamp, days: u32, zone: &TimeZone) -> Timestamp {
        let day = self.before(zone.to_datetime(due).date(), days);
        zone.to_timestamp(day.at(8, 0, 0, 0)).unwrap_or(due)
    }
}

/// The last second of a day.
pub fn end_of(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    zone.to_timestamp(day.at(23, 59, 59, 0)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn holidays(names: &[&str]) -> Holidays {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        Holidays::try_from(names).expect("holidays")
    }

    /// Lithuania's, and a Saturday that is worked.
    fn ours() -> (Holidays, BTreeSet<Date>) {
        let named = holidays(&[
            "01-01",
            "02-16",
            "03-11",
            "easter",
            "easter+1",
            "05-01",
            "06-24",
            "07-06",
            "08-15",
            "11-01",
            "11-02",
            "12-24",
            "12-25",
            "12-26",
            "2026-12-31",
        ]);
        (named, BTreeSet::from([date(2026, 12, 19)]))
    }

    #[test]
    fn easter_moves() {
        let known = [(1961, 4, 2), (2019, 4, 21), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5)];
        for (year, month, day) in known {
            assert_eq!(easter(year), date(year, month, day));
        }
        // The earliest and the latest there can be.
        assert_eq!((easter(2285), easter(2038)), (date(2285, 3, 22), date(2038, 4, 25)));
    }

    #[test]
    fn what_is_no_holiday_is_refused() {
        for wrong in ["", "13-01", "02-30", "2026-02-29", "easter!", "Christmas", "1-1"] {
            let named = Holidays::try_from(vec![wrong.to_owned()]);
            assert!(named.is_err_and(|problem| problem.contains(wrong)), "{wrong}");
        }
    }

    #[test]
    fn terms_by_hand() {
        let (holidays, worked) = ours();
        let by = |working| Calendar { working, holidays: &holidays, worked: &worked };
        // Thursday before Easter: Friday is one, Monday is off, Tuesday is two.
        assert_eq!(by(true).term(date(2026, 4, 2), 2), date(2026, 4, 7));
        assert_eq!(by(true).term(date(2026, 12, 18), 1), date(2026, 12, 19));
        assert_eq!(by(true).term(date(2026, 12, 23), 1), date(2026, 12, 28));
        assert_eq!(by(false).term(date(2026, 11, 25), 30), date(2026, 12, 28));
        assert_eq!(by(false).term(date(2026, 11, 25), 5), date(2026, 11, 30));
        assert_eq!(by(true).before(date(2026, 4, 7), 2), date(2026, 4, 2));
        // Nobody ever works: it ends all the same.
        let every = |day: i8| (1..=12).map(move |month| format!("{month:02}-{day:02}"));
        let names: Vec<String> = (1..=28).flat_map(every).collect();
        let off = Holidays::try_from(names).expect("holidays");
        let never = Calendar { working: true, holidays: &off, worked: &worked };
        assert!(never.term(date(2026, 1, 1), 50) >= date(2026, 1, 1));
    }

    proptest! {
        #[test]
        fn a_term_holds_its_days(start in 0i64..40_000, days in 0u32..60, more in 0u32..20) {
            let (holidays, worked) = ours();
            let calendar = Calendar { working: true, holidays: &holidays, worked: &worked };
            let start = date(1970, 1, 1).saturating_add(start.days());
            let end = calendar.term(start, days);
            prop_assert!(days == 0 || calendar.is_working(end));
            let within = start.series(1.days()).skip(1).take_while(|day| *day <= end);
            prop_assert_eq!(within.filter(|day| calendar.is_working(*day)).count(), days as usize);
            // In two parts it is the same, and a longer one ends no earlier.
            prop_assert_eq!(calendar.term(end, more), calendar.term(start, days + more));
            prop_assert!(calendar.term(start, days + more) >= end);
            if days > 0 && calendar.is_working(start) {
                prop_assert_eq!(calendar.before(end, days), start);
            }
            let plain = Calendar { working: false, ..calendar };
            prop_assert!(plain.is_working(plain.term(start, days)));
            prop_assert!(plain.term(start, days) >= start.saturating_add(i64::from(days).days()));
            prop_assert!(plain.term(start, days) <= plain.term(start, days + more));
        }

        #[test]
        fn easter_is_a_sunday_in_spring(year in 1600i16..4000) {
            let day = easter(year);
            prop_assert_eq!(day.weekday(), Weekday::Sunday);
            prop_assert!(day >= date(year, 3, 22) && day <= date(year, 4, 25));
        }
    }
}
