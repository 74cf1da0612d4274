//! The numbers of what was heard: how many contributions, from which side, of which position and
//! kind. Pure.
//!
//! Invariant: they are the same in whatever order contributions are counted; of each side, the
//! positions add up to its total, and so do the kinds.

use crate::config::MunicipalityId;
use crate::discussion::{Kind, Stance};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What was heard, by side: the town of whoever wrote it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Tally {
    pub sides: BTreeMap<MunicipalityId, Side>,
}

/// What was heard from one side. What nobody wrote is left out of the maps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Side {
    /// How many wrote something; somebody who moved house meanwhile counts on both sides.
    pub people: u64,
    pub contributions: u64,
    /// By the words of [`Stance`].
    pub stances: BTreeMap<String, u64>,
    /// By the words of [`Kind`].
    pub kinds: BTreeMap<String, u64>,
}

impl Side {
    pub fn stance(&self, stance: Stance) -> u64 {
        self.stances.get(stance.as_str()).copied().unwrap_or_default()
    }

    pub fn kind(&self, kind: Kind) -> u64 {
        self.kinds.get(kind.as_str()).copied().unwrap_or_default()
    }

    /// Both together.
    fn plus(mut self, other: &Side) -> Side {
        self.people += other.people;
        self.contributions += other.contributions;
        for (word, count) in &other.stances {
            *self.stances.entry(word.clone()).or_default() += count;
        }
        for (word, count) in &other.kinds {
            *self.kinds.entry(word.clone()).or_default() += count;
        }
        self
    }
}

impl Tally {
    /// All sides together.
    pub fn total(&self) -> Side {
        self.sides.values().fold(Side::default(), Side::plus)
    }
}

/// Counting under way: who has been counted is known until it is over, and not kept.
#[derive(Default)]
pub struct Counting {
    tally: Tally,
    people: BTreeSet<(MunicipalityId, String)>,
}

impl Counting {
    /// One more contribution, written by this person from this side.
    pub fn add(&mut self, town: &str, person: &str, kind: Kind, stance: Stance) {
        let new = self.people.insert((town.to_owned(), person.to_owned()));
        let side = self.tally.sides.entry(town.to_owned()).or_default();
        side.people += u64::from(new);
        side.contributions += 1;
        *side.stances.entry(stance.as_str().to_owned()).or_default() += 1;
        *side.kinds.entry(kind.as_str().to_owned()).or_default() += 1;
    }

    pub fn done(self) -> Tally {
        self.tally
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type One = (usize, u8, usize, usize);

    fn counted(all: &[One]) -> Tally {
        let mut counting = Counting::default();
        for (town, person, kind, stance) in all {
            let town = ["pagegiai", "sovetsk", "elsewhere"][*town];
            counting.add(town, &person.to_string(), Kind::ALL[*kind], Stance::ALL[*stance]);
        }
        counting.done()
    }

    fn one() -> impl Strategy<Value = One> {
        (0usize..3, 0u8..12, 0..Kind::ALL.len(), 0..Stance::ALL.len())
    }

    proptest! {
        #[test]
        fn everything_is_counted_once_in_any_order(
            (all, other) in prop::collection::vec(one(), 0..80)
                .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle()))
        ) {
            let tally = counted(&all);
            prop_assert_eq!(&tally, &counted(&other));
            let total = tally.total();
            prop_assert_eq!(total.contributions, all.len() as u64);
            for side in tally.sides.values().chain([&total]) {
                prop_assert_eq!(side.stances.values().sum::<u64>(), side.contributions);
                prop_assert_eq!(side.kinds.values().sum::<u64>(), side.contributions);
                prop_assert!((1..=side.contributions).contains(&side.people) || all.is_empty());
            }
            for (at, stance) in Stance::ALL.into_iter().enumerate() {
                let by_hand = all.iter().filter(|(.., one)| *one == at).count();
                prop_assert_eq!(total.stance(stance), by_hand as u64);
            }
            for (at, kind) in Kind::ALL.into_iter().enumerate() {
                let by_hand = all.iter().filter(|(_, _, one, _)| *one == at).count();
                prop_assert_eq!(total.kind(kind), by_hand as u64);
            }
            let people: BTreeSet<(usize, u8)> = all.iter().map(|one| (one.0, one.1)).collect();
            prop_assert_eq!(total.people, people.len() as u64);
        }
    }
}
