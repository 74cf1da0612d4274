//! The rules, tried with many petitions, people and numbers.

use super::*;
use crate::config::Rules;
use crate::locale::{Lang, Localized};
use crate::municipalities::Response;
use crate::residents::Person;
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("an instant")
}

fn person(municipality: &str) -> Person {
    Person {
        resident: "r".into(),
        municipality: municipality.into(),
        name: "Ona".into(),
        staff: false,
    }
}

pub(super) fn petition(state: State, addressed: Vec<String>, closes: i64) -> Petition {
    let text = || Localized::new(Lang::LT, "Tekstas");
    Petition {
        id: "p".into(),
        slug: "p".into(),
        addressed,
        author: person("pagegiai"),
        action: text(),
        background: text(),
        details: text(),
        attachments: vec![],
        state,
        participation: Default::default(),
        created_at: at(0),
        opened_at: matches!(state, State::Open | State::Closed).then(|| at(0)),
        closes_at: Some(at(closes)),
        rejection: None,
        course: Course::default(),
        responses: vec![],
        reached: vec![],
        answer: Answer::None,
        listed_at: at(0),
        responded_at: Timestamp::UNIX_EPOCH,
    }
}

fn states() -> impl Strategy<Value = State> {
    prop::sample::select(vec![
        State::Sponsoring,
        State::Review,
        State::Open,
        State::Closed,
        State::Rejected,
    ])
}

const TOWNS: [&str; 3] = ["pagegiai", "sovetsk", "silute"];

fn rules(answer: u32, debate: u32) -> Rules {
    Rules { answer_threshold: answer, debate_threshold: debate, ..Rules::default() }
}

proptest! {
    #[test]
    fn signing_is_for_addressed_towns_while_it_is_open(
        state in states(),
        addressed in prop::sample::subsequence(TOWNS.to_vec(), 1..=2),
        from in prop::sample::select(TOWNS.to_vec()),
        verified: bool,
        closes in 1i64..1_000,
        now in 1i64..1_000,
    ) {
        let towns = addressed.iter().map(ToString::to_string).collect();
        let petition = petition(state, towns, closes);
        let answer = petition.accept_signature(&person(from), verified, at(now));
        let open = state == State::Open && now < closes;
        prop_assert_eq!(answer.is_ok(), open && addressed.contains(&from));
        prop_assert_eq!(petition.collects(at(now)).is_ok(), open);
        if let Ok(residence) = answer {
            prop_assert_eq!(residence == Residence::Confirmed, verified);
        }
        // A town is told apart only once signing is possible at all.
        prop_assert_eq!(answer == Err(Refusal::OtherTown), open && !addressed.contains(&from));
    }

    #[test]
    fn steps_lie_in_order_and_the_next_lacks_the_rest(
        count in 0u64..2_000,
        answer in 0u32..1_000,
        debate in 0u32..1_000,
    ) {
        let progress = Progress::of(count, &rules(answer, debate));
        prop_assert!(progress.max >= 1);
        prop_assert!(progress.steps.is_sorted_by_key(|step| step.at));
        for step in &progress.steps {
            prop_assert_eq!(step.reached, count >= step.at);
            prop_assert!(step.at <= progress.max);
        }
        match progress.left {
            None => prop_assert!(progress.steps.iter().all(|step| step.reached)),
            Some(left) => {
                prop_assert!(left > 0);
                let next = progress.steps.iter().find(|step| !step.reached).expect("a step");
                prop_assert_eq!(count + left, next.at);
            }
        }
    }

    #[test]
    fn what_was_reached_stays_and_settling_again_changes_nothing(
        first in 0u64..600,
        second in 0u64..600,
        answered: bool,
    ) {
        let mut petition = petition(State::Open, vec!["pagegiai".into()], 1_000);
        if answered {
            petition.responses.push(Response {
                municipality: "pagegiai".into(),
                office: BTreeMap::new(),
                text: Localized::new(Lang::LT, "Taip."),
                attachments: vec![],
                at: at(5),
            });
        }
        let of = |count| vec![("pagegiai".to_owned(), Progress::of(count, &rules(100, 375)))];
        petition.settle(&of(first), at(10));
        petition.settle(&of(second), at(11));
        let most = first.max(second);
        prop_assert_eq!(petition.has_reached("pagegiai", StepKind::Answer), most >= 100);
        prop_assert_eq!(petition.has_reached("pagegiai", StepKind::Debate), most >= 375);
        let expected = match (most >= 100, answered) {
            (_, true) => Answer::Given,
            (true, false) => Answer::Waiting,
            (false, false) => Answer::None,
        };
        prop_assert_eq!(petition.answer, expected);
        prop_assert!(!petition.settle(&of(second), at(12)));
    }
}

#[test]
fn one_silent_town_keeps_it_waiting() {
    let both = vec!["pagegiai".to_owned(), "sovetsk".to_owned()];
    let mut petition = petition(State::Open, both.clone(), 1_000);
    petition.responses.push(Response {
        municipality: "pagegiai".into(),
        office: BTreeMap::new(),
        text: Localized::new(Lang::LT, "Taip."),
        attachments: vec![],
        at: at(5),
    });
    let progress: Vec<_> =
        both.into_iter().map(|town| (town, Progress::of(100, &rules(100, 375)))).collect();
    petition.settle(&progress, at(10));
    assert_eq!(petition.answer, Answer::Waiting);
}

#[test]
fn time_closes_it_where_it_stands_in_the_list() {
    let mut petition = petition(State::Open, vec!["pagegiai".into()], 100);
    assert!(petition.settle(&[], at(250)));
    assert_eq!((petition.state, petition.listed_at), (State::Closed, at(100)));
    assert_eq!(petition.answer, Answer::None);
}

#[test]
fn several_towns_share_a_bar_without_steps() {
    let towns = [Progress::of(5, &rules(10, 20)), Progress::of(7, &rules(30, 40))];
    let together = Progress::together(&towns).expect("two towns");
    assert_eq!((together.count, together.max, together.left), (12, 60, None));
    assert!(together.steps.is_empty());
    assert_eq!(Progress::together(&towns[..1]), Some(towns[0].clone()));
    assert_eq!(Progress::together(&[]), None);
}

#[test]
fn a_name_is_kept_only_when_it_may_be_shown() {
    let petition = petition(State::Open, vec!["pagegiai".into()], 100);
    let sign = |show_name| {
        let id = "s".to_owned();
        let signer = person("pagegiai");
        let zone = jiff::tz::TimeZone::UTC;
        Signature::new(
            id,
            &petition,
            &signer,
            Residence::Declared,
            show_name,
            &at(1).to_zoned_datetime(zone),
        )
    };
    assert_eq!((sign(true).name.as_deref(), sign(true).named), (Some("Ona"), true));
    assert_eq!((sign(false).name, sign(false).named), (None, false));
}
