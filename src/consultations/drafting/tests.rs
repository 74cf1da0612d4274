//! The rules of drafting: versions, approvals, timetables that may still change.

use super::model::*;
use crate::consultations::Phase;
use crate::consultations::phases::{Fault, Span};
use crate::locale::{Lang, Localized};
use crate::residency::Participation;
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
}

fn content() -> Content {
    let text = || Localized::new(Lang::LT, "Takai").with(Lang::RU, "Тропы");
    Content {
        title: text(),
        summary: text(),
        body: text(),
        phases: vec![
            Span { phase: Phase::Questions, opens_at: at(100) },
            Span { phase: Phase::Discussion, opens_at: at(200) },
        ],
        closes_at: Some(at(300)),
        participation: Participation::default(),
        attachments: vec![],
    }
}

fn draft() -> ConsultationDraft {
    ConsultationDraft {
        id: "1".into(),
        hosts: vec!["pagegiai".into(), "sovetsk".into()],
        edition: 1,
        content: content(),
        touched: BTreeMap::new(),
        changed_by: "pagegiai".into(),
        changed_at: at(0),
        approvals: vec![],
        seen: BTreeMap::from([("pagegiai".into(), content())]),
        in_force: None,
        withdrawal: None,
    }
}

fn retitle(title: &str) -> impl Fn(&mut Content) {
    move |content| content.title = content.title.clone().with(Lang::LT, title)
}

#[test]
fn a_change_makes_approvals_fall_and_asks_again() {
    let mut one = draft();
    assert_eq!([one.place("pagegiai"), one.place("sovetsk")], [Place::Drafting, Place::Waiting]);
    assert_eq!(one.approve("pagegiai", 1, at(1)), Ok(Approved::Waiting));
    assert_eq!(one.approve("pagegiai", 1, at(2)), Ok(Approved::Already));
    let fallen = one.change("sovetsk", "lt", 1, at(3), retitle("Keliai"));
    assert_eq!(fallen, Ok(Some(vec!["pagegiai".into()])));
    assert_eq!(one.approve("sovetsk", 1, at(4)), Err(Refusal::Stale));
    assert_eq!(one.approve("sovetsk", 2, at(4)), Ok(Approved::Waiting));
    assert_eq!(one.place("pagegiai"), Place::Waiting);
    assert_ne!(one.seen["pagegiai"], one.content);
    assert_eq!(one.approve("pagegiai", 2, at(5)), Ok(Approved::All));
    assert_eq!(one.seen["pagegiai"], one.content);
}

#[test]
fn each_part_goes_stale_by_itself() {
    let mut one = draft();
    assert!(
        one.change("sovetsk", "ru", 1, at(1), |content| {
            content.title = content.title.clone().with(Lang::RU, "Дорожки");
        })
        .is_ok()
    );
    // The Lithuanian texts are as they were in the version that this editor read.
    assert_eq!(one.change("pagegiai", "lt", 1, at(2), retitle("Keliai")), Ok(Some(vec![])));
    assert_eq!(one.change("pagegiai", "lt", 2, at(3), retitle("Kita")), Err(Refusal::Stale));
    assert_eq!(one.change("pagegiai", "lt", 2, at(3), retitle("Keliai")), Ok(None));
    assert_eq!(one.content.title.text(Lang::RU), "Дорожки");
    // What the other has changed is still news.
    assert_eq!(one.seen["pagegiai"].title.text(Lang::LT), "Keliai");
    assert_eq!(one.seen["pagegiai"].title.text(Lang::RU), "Тропы");
}

#[test]
fn what_is_withdrawn_or_published_stays_so() {
    let mut one = draft();
    one.in_force = Some(InForce { version: 1, number: 1, slug: "takai".into() });
    assert_eq!(one.place("sovetsk"), Place::Published);
    assert_eq!(one.invite("pagegiai", "klaipeda", at(1)), Err(Refusal::Published));
    assert_eq!(one.change("sovetsk", "lt", 1, at(1), retitle("Keliai")), Ok(Some(vec![])));
    assert_eq!([one.place("pagegiai"), one.place("sovetsk")], [Place::Waiting, Place::Drafting]);
    let reason = || Localized::new(Lang::RU, "Нет");
    assert!(one.withdraw("sovetsk", reason(), at(2)));
    assert!(!one.withdraw("pagegiai", reason(), at(3)));
    assert_eq!(one.place("pagegiai"), Place::Withdrawn);
    assert_eq!(one.approve("sovetsk", 2, at(4)), Err(Refusal::Withdrawn));
    assert_eq!(one.change("sovetsk", "lt", 9, at(4), retitle("Ne")), Err(Refusal::Withdrawn));
}

#[test]
fn what_has_begun_is_not_moved() {
    let (old, now) = (content(), at(150));
    let later = |place: usize, second| {
        let mut new = content();
        new.phases[place].opens_at = at(second);
        new.check_times(Some(&old), now)
    };
    assert_eq!(later(1, 250), Ok(()));
    assert_eq!(later(0, 90), Err(Refusal::Begun));
    assert_eq!(later(1, 140), Err(Refusal::Past));
    assert_eq!(content().check_times(None, at(99)), Ok(()));
    assert_eq!(content().check_times(None, at(100)), Err(Refusal::Past));
    assert_eq!(content().check_times(Some(&old), at(999)), Ok(()), "only its texts change");
    let longer = Content { closes_at: Some(at(2000)), ..content() };
    assert_eq!(longer.check_times(Some(&old), at(299)), Ok(()));
    assert_eq!(longer.check_times(Some(&old), at(300)), Err(Refusal::Begun));
    let endless = Content { closes_at: None, ..content() };
    assert_eq!(endless.check_times(None, at(0)), Err(Refusal::Timetable(Fault::Closing)));
}

proptest! {
    // Whatever is changed and approved in whatever order: all stand by the very same version.
    #[test]
    fn only_one_version_is_ever_approved_by_all(acts in proptest::collection::vec((0usize..2, 0usize..3, 0u32..2), 1..40)) {
        let mut one = draft();
        for (n, (town, act, behind)) in acts.into_iter().enumerate() {
            let town = one.hosts[town].clone();
            let version = one.edition.saturating_sub(behind);
            if act == 0 {
                let _ = one.change(&town, "lt", version, at(0), retitle(&n.to_string()));
            } else if let Ok(Approved::All) = one.approve(&town, version, at(0)) {
                prop_assert!(behind == 0);
                let all = one.hosts.iter().all(|host| one.is_approved_by(host));
                prop_assert!(all);
                prop_assert!(one.seen.values().all(|seen| *seen == one.content));
            }
        }
    }
}
