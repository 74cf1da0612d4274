//! A digest that will be written: whose, and when. Pure but for [`expect`].
//!
//! Invariant: while an entry waits, its reader has one of these that is due for its rhythm. Whoever
//! writes an entry that waits also writes this document, at the version that was read; so a digest
//! that is written in the same moment, and takes this document away, makes one of the two begin again.

use crate::config::Rhythm;
use crate::notifications::preferences::Day;
use crate::notifications::quiet::{instant, next_day};
use crate::store::{Batch, Collection, Document, Index, Store, StoreError};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// One reader's digests to come. Rests in their personal store, under their id.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pending {
    /// The reader's.
    pub id: String,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub daily: Option<Timestamp>,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub weekly: Option<Timestamp>,
    /// The earlier of both.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub due_at: Timestamp,
}

/// Who has a digest coming, by when.
pub const DUE: Index = Index::on("digests_due", &["due_at"]);

impl Document for Pending {
    const COLLECTION: &'static Collection =
        &Collection { name: "digests_pending", schema: 1, indexes: &[DUE] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// By which clock somebody's digests come.
#[derive(Clone, Debug)]
pub struct Clock {
    pub zone: TimeZone,
    pub hour: u8,
    pub day: Day,
}

impl Clock {
    /// The next digest of this rhythm, later than now.
    pub fn next(&self, rhythm: Rhythm, now: Timestamp) -> Timestamp {
        let hour = i8::try_from(self.hour % 24).unwrap_or_default();
        let mut date = self.zone.to_datetime(now).date();
        // Today, unless it is over, and at most a week from then.
        for _ in 0..9 {
            let at = instant(&self.zone, date.at(hour, 0, 0, 0), now);
            let is_day = rhythm != Rhythm::Weekly || date.weekday() == self.day.weekday();
            if is_day && at > now && self.zone.to_datetime(at).date() == date {
                return at;
            }
            date = next_day(date);
        }
        now
    }
}

impl Pending {
    pub fn new(resident: &str) -> Pending {
        Pending { id: resident.to_owned(), daily: None, weekly: None, due_at: Timestamp::MAX }
    }

    /// An entry waits for this rhythm: its digest comes then, if none comes earlier.
    pub fn add(&mut self, rhythm: Rhythm, at: Timestamp) {
        let place = self.place(rhythm);
        *place = Some(place.map_or(at, |before| before.min(at)));
        self.settle();
    }

    /// The rhythms whose digest is due.
    pub fn due(&self, now: Timestamp) -> Vec<Rhythm> {
        let is_due = |at: Option<Timestamp>| at.is_some_and(|at| at <= now);
        let both = [(Rhythm::Daily, self.daily), (Rhythm::Weekly, self.weekly)];
        both.into_iter().filter(|(_, at)| is_due(*at)).map(|(rhythm, _)| rhythm).collect()
    }

    /// This rhythm's digest was written; another comes then, where something is left.
    pub fn written(&mut self, rhythm: Rhythm, next: Option<Timestamp>) {
        *self.place(rhythm) = next;
        self.settle();
    }

    /// Whether nothing waits.
    pub fn is_over(&self) -> bool {
        self.daily.is_none() && self.weekly.is_none()
    }

    /// The reader chose another day: digests that have not come due yet come by the clock as it is.
    pub fn reschedule(&mut self, clock: &Clock, now: Timestamp) {
        for rhythm in super::RHYTHMS {
            let place = self.place(rhythm);
            if place.is_some_and(|at| at > now) {
                *place = Some(clock.next(rhythm, now));
            }
        }
        self.settle();
    }

    fn place(&mut self, rhythm: Rhythm) -> &mut Option<Timestamp> {
        if rhythm == Rhythm::Weekly { &mut self.weekly } else { &mut self.daily }
    }

    fn settle(&mut self) {
        let earlier = self.daily.into_iter().chain(self.weekly).min();
        self.due_at = earlier.unwrap_or(Timestamp::MAX);
    }
}

/// Adds to a batch that these digests of one reader are to come.
pub async fn expect(
    store: &Store,
    batch: Batch,
    resident: &str,
    digests: &[(Rhythm, Timestamp)],
) -> Result<Batch, StoreError> {
    let add = |pending: &mut Pending| {
        digests.iter().for_each(|(rhythm, at)| pending.add(*rhythm, *at));
    };
    match store.get::<Pending>(resident).await? {
        Some(mut pending) => {
            add(&mut pending);
            Ok(batch.replace(&pending))
        }
        None => {
            let mut pending = Pending::new(resident);
            add(&mut pending);
            Ok(batch.insert(&pending))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn clock(zone: &str, day: Day) -> Clock {
        Clock { zone: TimeZone::get(zone).expect("a zone"), hour: 7, day }
    }

    fn next(clock: &Clock, rhythm: Rhythm, now: &str) -> String {
        clock.next(rhythm, now.parse().expect("an instant")).to_string()
    }

    #[test]
    fn a_digest_comes_in_the_readers_next_morning() {
        let vilnius = clock("Europe/Vilnius", Day::Wednesday);
        let daily = |now| next(&vilnius, Rhythm::Daily, now);
        // 2026-12-01 is a Tuesday.
        assert_eq!(daily("2026-12-01T04:59:59Z"), "2026-12-01T05:00:00Z");
        assert_eq!(daily("2026-12-01T05:00:00Z"), "2026-12-02T05:00:00Z");
        assert_eq!(daily("2026-07-01T20:00:00Z"), "2026-07-02T04:00:00Z");
        let kaliningrad = clock("Europe/Kaliningrad", Day::Wednesday);
        assert_eq!(
            next(&kaliningrad, Rhythm::Daily, "2026-07-01T20:00:00Z"),
            "2026-07-02T05:00:00Z"
        );
        let weekly = |now| next(&vilnius, Rhythm::Weekly, now);
        assert_eq!(weekly("2026-12-01T04:00:00Z"), "2026-12-02T05:00:00Z");
        assert_eq!(weekly("2026-12-02T05:00:00Z"), "2026-12-09T05:00:00Z");
        // The clocks change in the night between.
        assert_eq!(daily("2026-03-28T12:00:00Z"), "2026-03-29T04:00:00Z");
        assert_eq!(daily("2026-10-24T12:00:00Z"), "2026-10-25T05:00:00Z");
    }

    #[test]
    fn it_is_due_by_the_earlier_and_over_when_both_were_written() {
        let at = |second| Timestamp::from_second(second).expect("an instant");
        let mut pending = Pending::new("r");
        assert!(pending.is_over());
        pending.add(Rhythm::Weekly, at(700));
        pending.add(Rhythm::Daily, at(200));
        pending.add(Rhythm::Daily, at(300));
        assert_eq!((pending.due_at, pending.daily), (at(200), Some(at(200))));
        assert_eq!(pending.due(at(199)), []);
        assert_eq!(pending.due(at(200)), [Rhythm::Daily]);
        pending.written(Rhythm::Daily, None);
        assert_eq!((pending.due_at, pending.is_over()), (at(700), false));
        pending.add(Rhythm::Daily, at(700));
        assert_eq!(pending.due(at(700)), [Rhythm::Daily, Rhythm::Weekly]);
        pending.written(Rhythm::Daily, None);
        pending.written(Rhythm::Weekly, None);
        assert!(pending.is_over());
    }

    proptest! {
        /// Whatever the zone and the moment: later than now, within a day (a week) and an hour, at
        /// that hour by that clock unless it is skipped that night, and on that day.
        #[test]
        fn it_comes_at_that_hour(
            zone in prop::sample::select(vec!["Europe/Vilnius", "Europe/Kaliningrad", "America/New_York"]),
            hour in 0u8..24,
            day in 0usize..7,
            weekly in any::<bool>(),
            seconds in 0i64..2 * 366 * 86_400,
        ) {
            let clock = Clock { hour, ..clock(zone, Day::ALL[day]) };
            let rhythm = if weekly { Rhythm::Weekly } else { Rhythm::Daily };
            let now = Timestamp::from_second(1_767_225_600 + seconds).expect("an instant");
            let at = clock.next(rhythm, now);
            let most = if weekly { 7 * 24 + 1 } else { 25 };
            prop_assert!(at > now && at.duration_since(now).as_hours() <= most);
            let shown = clock.zone.to_datetime(at);
            let skipped = shown.hour() != i8::try_from(hour).expect("an hour");
            prop_assert!(!skipped || (hour == 2 || hour == 3) && shown.hour() == i8::try_from(hour + 1).expect("an hour"));
            prop_assert!(!weekly || shown.date().weekday() == Day::ALL[day].weekday());
        }
    }
}
