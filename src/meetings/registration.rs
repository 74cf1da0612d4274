//! Who comes: a person's registration for one meeting, and the rules by which places are given.
//! Pure.
//!
//! Invariant: a place is a number that the store gives to one registration only, so there are never
//! more of them than places; the waiting list is in the order of arrival, and nobody who comes
//! later passes those who wait. It names a person by their opaque id; their name rests on their
//! own side.

use super::model::Mode;
use crate::config::MunicipalityId;
use crate::residents::Person;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// What stands before the id of somebody who has no place: after every number.
const WAITS: &str = "~";

/// One person's registration for one meeting.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Registration {
    pub id: String,
    /// The meeting's id.
    pub meeting: String,
    pub resident: String,
    pub municipality: MunicipalityId,
    pub mode: Mode,
    /// The number of the place, in digits; for somebody who waits, a word that nobody else has.
    pub place: String,
    pub waiting: bool,
    /// Since when: the order of the waiting list.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// One registration a person.
pub const BY_PERSON: Index =
    Index::unique("meeting_registrations_by_person", &["meeting", "resident"]);
/// One person a place.
pub const BY_PLACE: Index =
    Index::unique("meeting_registrations_by_place", &["meeting", "mode", "place"]);
/// The waiting list.
pub const BY_QUEUE: Index =
    Index::on("meeting_registrations_by_queue", &["meeting", "mode", "waiting", "at"]);
/// How many there are, of each town.
pub const BY_SIDE: Index =
    Index::on("meeting_registrations_by_side", &["meeting", "mode", "waiting", "municipality"])
        .counted(4);
/// Those of one town, for its staff.
pub const BY_TOWN: Index =
    Index::on("meeting_registrations_by_town", &["meeting", "municipality", "at"]);
/// What one person has registered for.
pub const BY_RESIDENT: Index = Index::on("meeting_registrations_by_resident", &["resident"]);

impl Document for Registration {
    const COLLECTION: &'static Collection = &Collection {
        name: "meeting_registrations",
        schema: 1,
        indexes: &[BY_PERSON, BY_PLACE, BY_QUEUE, BY_SIDE, BY_TOWN, BY_RESIDENT],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Registration {
    /// Without a place yet.
    pub fn new(id: String, meeting: &str, who: (&str, &str), mode: Mode, at: Timestamp) -> Self {
        let (resident, municipality) = who;
        let one = Registration {
            id,
            meeting: meeting.to_owned(),
            resident: resident.to_owned(),
            municipality: municipality.to_owned(),
            mode,
            place: String::new(),
            waiting: true,
            at,
        };
        one.standing(mode, None, at)
    }

    /// The same person at this place, or on the waiting list from then on.
    pub fn standing(mut self, mode: Mode, place: Option<u32>, at: Timestamp) -> Self {
        (self.mode, self.waiting) = (mode, place.is_none());
        self.place = place.map_or_else(|| format!("{WAITS}{}", self.id), |n| n.to_string());
        self.at = at;
        self
    }

    /// Whom letters go to. The name rests on their own side.
    pub fn person(&self) -> Person {
        Person {
            resident: self.resident.clone(),
            municipality: self.municipality.clone(),
            name: String::new(),
            staff: false,
        }
    }

    /// The number of the place.
    pub fn number(&self) -> Option<u32> {
        self.place.parse().ok()
    }

    /// The word that all places stand before, in the order of [`BY_PLACE`].
    pub const fn places_end() -> &'static str {
        WAITS
    }
}

/// The places that may be given now: as many as are free, though more numbers may be. Where there
/// are fewer places than there were, those who have one keep it.
pub fn free(places: u32, taken: &BTreeSet<u32>) -> Vec<u32> {
    let held = u32::try_from(taken.len()).unwrap_or(u32::MAX);
    let left = places.saturating_sub(held) as usize;
    (1..=places).filter(|number| !taken.contains(number)).take(left).collect()
}

/// The place for somebody who comes now; none where they have to wait. `chance` spreads those who
/// come at once over the free places, so that few of them want the same.
pub fn admit(places: u32, taken: &BTreeSet<u32>, waiting: u64, chance: usize) -> Option<u32> {
    let free = free(places, taken);
    let one = chance.checked_rem(free.len())?;
    free.get(one).copied().filter(|_| waiting == 0)
}

#[cfg(test)]
mod rules {
    use super::*;
    use proptest::prelude::*;

    /// What people and staff do, in any order.
    #[derive(Clone, Debug)]
    enum Step {
        Come,
        /// Whoever came as that one of those who are left.
        Leave(usize),
        Places(u32),
    }

    fn steps() -> impl Strategy<Value = Vec<Step>> {
        let step = prop_oneof![
            4 => Just(Step::Come),
            3 => (0usize..50).prop_map(Step::Leave),
            1 => (0u32..8).prop_map(Step::Places),
        ];
        proptest::collection::vec(step, 1..80)
    }

    /// The whole rule on a list: as the store and its jobs carry it out, one step after another.
    #[derive(Default)]
    struct Hall {
        places: u32,
        /// Who is there in the order of arrival, with their place.
        people: Vec<(usize, Option<u32>)>,
        came: usize,
    }

    impl Hall {
        fn taken(&self) -> BTreeSet<u32> {
            self.people.iter().filter_map(|(_, place)| *place).collect()
        }

        fn waiting(&self) -> u64 {
            self.people.iter().filter(|(_, place)| place.is_none()).count() as u64
        }

        fn step(&mut self, step: &Step) {
            match step {
                Step::Come => {
                    let place = admit(self.places, &self.taken(), self.waiting(), self.came);
                    self.people.push((self.came, place));
                    self.came += 1;
                }
                Step::Leave(which) if !self.people.is_empty() => {
                    let which = which % self.people.len();
                    self.people.remove(which);
                }
                Step::Leave(_) => {}
                Step::Places(places) => self.places = *places,
            }
            let free = free(self.places, &self.taken());
            let waiting = self.people.iter_mut().filter(|(_, place)| place.is_none());
            waiting.zip(free).for_each(|((_, place), number)| *place = Some(number));
        }
    }

    proptest! {
        #[test]
        fn places_are_given_once_and_in_the_order_of_arrival(steps in steps()) {
            let mut hall = Hall::default();
            for step in &steps {
                let before = hall.taken().len();
                hall.step(step);
                let (taken, waiting) = (hall.taken(), hall.waiting());
                let with_place = hall.people.iter().filter(|(_, place)| place.is_some()).count();
                prop_assert_eq!(taken.len(), with_place, "one person a place");
                // Whoever has a place keeps it, also where there are fewer now.
                let most = before.max(hall.places as usize);
                prop_assert!(taken.len() <= most, "{} of {}", taken.len(), hall.places);
                let free = (hall.places as usize).saturating_sub(taken.len());
                prop_assert!(waiting == 0 || free == 0, "a place is free while somebody waits");
                let last = hall.people.iter().rposition(|(_, place)| place.is_some());
                let first = hall.people.iter().position(|(_, place)| place.is_none());
                if let (Some(last), Some(first)) = (last, first) {
                    prop_assert!(last < first, "somebody passed who came later");
                }
            }
        }
    }

    #[test]
    fn those_who_come_at_once_want_different_places() {
        let taken = BTreeSet::from([1, 3]);
        assert_eq!(free(5, &taken), [2, 4, 5]);
        let wanted: BTreeSet<_> = (0..3).map(|chance| admit(5, &taken, 0, chance)).collect();
        assert_eq!(wanted, BTreeSet::from([Some(2), Some(4), Some(5)]));
        assert_eq!(admit(5, &taken, 1, 0), None, "somebody waits already");
        assert_eq!(admit(2, &taken, 0, 7), None);
        // Fewer places than before: numbers beyond them count too.
        assert_eq!(free(3, &BTreeSet::from([4, 5])), [1]);
    }
}
