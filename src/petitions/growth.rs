//! How numbers of signatures grew, day by day: what the chart draws and its table says. Pure.
//!
//! Invariant: a town's last number is the number of its signatures. What came before the first day
//! (supporters; signatures whose day is not known) stands at the beginning, and what is dated after
//! the last day stands in it.

use crate::config::MunicipalityId;
use jiff::ToSpan;
use jiff::civil::Date;

/// The numbers of all addressed towns over the same days.
#[derive(Debug, PartialEq)]
pub struct Growth {
    first: Date,
    days: usize,
    pub towns: Vec<Town>,
}

/// One town's numbers.
#[derive(Debug, PartialEq)]
pub struct Town {
    pub id: MunicipalityId,
    /// At the beginning, and at the end of each day: one more than there are days.
    pub counts: Vec<u64>,
}

impl Growth {
    /// Of no town yet, over the days from the first to the last.
    pub fn new(first: Date, last: Date) -> Growth {
        let between = first.until(last).map_or(0, |span| span.get_days());
        Growth { first, days: usize::try_from(between).unwrap_or(0) + 1, towns: Vec::new() }
    }

    /// Adds a town by the number of its signatures of each day.
    pub fn add(&mut self, id: MunicipalityId, days: impl Iterator<Item = (Option<Date>, u64)>) {
        let mut counts = vec![0; self.days + 1];
        for (day, count) in days {
            let place = day.map_or(0, |day| self.place(day));
            if let Some(slot) = counts.get_mut(place) {
                *slot += count;
            }
        }
        let mut sum = 0;
        for count in &mut counts {
            sum += *count;
            *count = sum;
        }
        self.towns.push(Town { id, counts });
    }

    /// Where a day's number stands.
    fn place(&self, day: Date) -> usize {
        let after = self.first.until(day).map_or(0, |span| i64::from(span.get_days()));
        usize::try_from(after + 1).unwrap_or(0).min(self.days)
    }

    /// How many days there are; at least one.
    pub fn days(&self) -> usize {
        self.days
    }

    /// The day at whose end a number was counted; the first day for what stands at the beginning.
    pub fn day(&self, place: usize) -> Date {
        let after = i32::try_from(place.saturating_sub(1)).unwrap_or(i32::MAX);
        self.first.checked_add(after.days()).unwrap_or(self.first)
    }

    /// The greatest number.
    pub fn most(&self) -> u64 {
        self.towns.iter().filter_map(|town| town.counts.last().copied()).max().unwrap_or_default()
    }

    /// The places that a table shows: every day, or every so many back from the last, as many as
    /// can be read.
    pub fn rows(&self) -> (Every, Vec<usize>) {
        let every = match self.days {
            ..=14 => Every::Day,
            15..=190 => Every::Week,
            _ => Every::FourWeeks,
        };
        let mut rows: Vec<usize> = (1..=self.days).rev().step_by(every.days()).collect();
        rows.reverse();
        (every, rows)
    }

    /// The places that a line goes through: the beginning, the end, and between them no more than
    /// can be told apart, without those on a straight way from one neighbour to the other.
    pub fn points(&self, town: &Town) -> Vec<usize> {
        let step = self.days.div_ceil(MOST_POINTS).max(1);
        let mut places: Vec<usize> = (0..self.days).step_by(step).collect();
        places.push(self.days);
        let at = |place: usize| town.counts.get(place).copied().unwrap_or_default();
        let straight = |near: &[usize]| match near {
            [a, b, c] => (at(*b) - at(*a)) * (c - b) as u64 == (at(*c) - at(*b)) * (b - a) as u64,
            _ => false,
        };
        let inner = places.windows(3).filter(|near| !straight(near)).filter_map(|near| near.get(1));
        let ends = [places.first(), places.last()];
        let mut kept: Vec<usize> = ends.into_iter().flatten().chain(inner).copied().collect();
        kept.sort_unstable();
        kept.dedup();
        kept
    }
}

/// More points than that cannot be told apart on a screen.
const MOST_POINTS: usize = 120;

/// What a table's rows are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    Day,
    Week,
    FourWeeks,
}

impl Every {
    fn days(self) -> usize {
        match self {
            Every::Day => 1,
            Every::Week => 7,
            Every::FourWeeks => 28,
        }
    }
}

/// An axis from nought: where its lines are, the greatest last.
pub fn axis(most: u64) -> Vec<u64> {
    let most = most.max(4);
    let mut power = 1;
    let step = loop {
        // The fewest lines that are no more than five.
        if let Some(step) = [1, 2, 5].map(|n| n * power).into_iter().find(|n| n * 4 >= most) {
            break step;
        }
        power *= 10;
    };
    (0..=most.div_ceil(step)).map(|n| n * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn growth(days: i8, numbers: &[(Option<Date>, u64)]) -> Growth {
        let mut growth = Growth::new(date(2026, 3, 1), date(2026, 3, days));
        growth.add("pagegiai".into(), numbers.iter().copied());
        growth
    }

    #[test]
    fn what_came_before_stands_at_the_beginning_and_the_rest_on_its_day() {
        let on = |day| Some(date(2026, 3, day));
        let numbers = [(None, 2), (Some(date(2026, 2, 27)), 1), (on(1), 4), (on(3), 5), (on(9), 1)];
        let growth = growth(4, &numbers);
        assert_eq!(growth.towns[0].counts, [3, 7, 7, 12, 13]);
        assert_eq!((growth.days(), growth.most()), (4, 13));
        assert_eq!(
            (growth.day(0), growth.day(1), growth.day(4)),
            (date(2026, 3, 1), date(2026, 3, 1), date(2026, 3, 4))
        );
    }

    #[test]
    fn a_day_across_the_change_of_clocks_is_a_day() {
        let (first, last) = (date(2026, 3, 28), date(2026, 10, 27));
        let growth = Growth::new(first, last);
        assert_eq!(growth.days(), 214);
        assert_eq!(growth.day(214), last);
    }

    #[test]
    fn a_table_has_as_many_rows_as_can_be_read() {
        let of = |days: i64| Growth::new(date(2026, 1, 1), date(2026, 1, 1) + days.days());
        assert_eq!(of(0).rows(), (Every::Day, vec![1]));
        assert_eq!(of(13).rows().1.len(), 14);
        assert_eq!(of(20).rows(), (Every::Week, vec![7, 14, 21]));
        assert_eq!(of(182).rows().1.len(), 27);
        assert_eq!(of(364).rows().1.last(), Some(&365));
        assert_eq!(of(364).rows().1.len(), 14);
    }

    #[test]
    fn an_axis_has_few_round_numbers_and_room_for_all() {
        assert_eq!(axis(0), [0, 1, 2, 3, 4]);
        assert_eq!(axis(67), [0, 20, 40, 60, 80]);
        assert_eq!(axis(500), [0, 200, 400, 600]);
        assert_eq!(axis(1_000_000), [0, 500_000, 1_000_000]);
    }

    proptest! {
        #[test]
        fn the_last_number_is_the_number_of_all(days in 1_i8..28, numbers in prop::collection::vec((prop::option::of(-40_i64..60), 0_u64..1_000), 0..40)) {
            let first = date(2026, 3, 1);
            let numbers: Vec<_> = numbers.into_iter().map(|(day, n)| (day.map(|day| first + day.days()), n)).collect();
            let growth = growth(days, &numbers);
            let town = &growth.towns[0];
            prop_assert_eq!(town.counts.last().copied(), Some(numbers.iter().map(|(_, n)| n).sum()));
            prop_assert!(town.counts.is_sorted());
            // Between the points that are drawn every number is on the line.
            let points = growth.points(town);
            prop_assert_eq!((points[0], *points.last().unwrap()), (0, growth.days()));
            for two in points.windows(2) {
                let (a, b) = (two[0], two[1]);
                for place in a..=b {
                    let rise = town.counts[b] - town.counts[a];
                    let part = town.counts[place] - town.counts[a];
                    prop_assert_eq!(part * (b - a) as u64, rise * (place - a) as u64);
                }
            }
        }

        #[test]
        fn every_axis_holds_its_numbers(most in 0_u64..2_000_000_000) {
            let lines = axis(most);
            prop_assert!(*lines.last().unwrap() >= most && (3..=6).contains(&lines.len()));
        }
    }
}
