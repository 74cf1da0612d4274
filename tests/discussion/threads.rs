//! Arranging threads, whatever order contributions come in.

use proptest::prelude::*;
use std::collections::BTreeSet;
use tiltas::discussion::{Contribution, Kind, Stance, arrange};
use tiltas::locale::{Lang, Localized};
use tiltas::residents::Person;

fn contribution(thread: u8, place: u8) -> Contribution {
    let id = |thread: u8, place: u8| format!("{thread:03}{place:03}");
    let (resident, municipality, name) = ("r".into(), "m".into(), "n".into());
    let author = Person { resident, municipality, name, staff: false };
    Contribution {
        id: id(thread, place),
        key: id(thread, place),
        subject: "consultations/1".into(),
        thread: id(thread, 0),
        in_reply_to: (place > 0).then(|| id(thread, place / 2)),
        author,
        kind: if place > 0 { Kind::Reply } else { Kind::Comment },
        stance: Stance::Neutral,
        text: Localized::new(Lang::LT, "x"),
        at: jiff::Timestamp::UNIX_EPOCH,
        standing: Default::default(),
        edited: None,
    }
}

fn some() -> impl Strategy<Value = Vec<(u8, u8)>> {
    let places = prop::collection::btree_set((0u8..12, 0u8..12), 0..60);
    places.prop_map(|places| places.into_iter().collect::<Vec<_>>()).prop_shuffle()
}

proptest! {
    #[test]
    fn every_contribution_stands_once_in_its_place(places in some()) {
        let given = places.iter().map(|(thread, place)| contribution(*thread, *place));
        let threads = arrange(given);
        let all: BTreeSet<String> =
            places.iter().map(|(thread, place)| contribution(*thread, *place).id).collect();
        let mut seen = Vec::new();
        for thread in &threads {
            seen.extend(thread.top.iter().map(|top| top.id.clone()));
            seen.extend(thread.replies.iter().map(|reply| reply.id.clone()));
            prop_assert!(thread.top.as_ref().is_none_or(|top| top.id == thread.id));
            prop_assert!(thread.replies.iter().all(|reply| reply.thread == thread.id));
            prop_assert!(thread.replies.is_sorted_by(|one, next| one.id < next.id));
            prop_assert!(thread.top.is_some() || !thread.replies.is_empty());
        }
        prop_assert!(threads.is_sorted_by(|one, next| one.id > next.id), "the newest first");
        prop_assert_eq!(seen.len(), all.len());
        prop_assert_eq!(seen.into_iter().collect::<BTreeSet<_>>(), all);
    }
}
