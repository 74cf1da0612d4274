//! The rules of cases and decisions.

use super::*;
use crate::discussion::{Contribution, Kind, Stance, State, Subject};
use crate::locale::Lang;
use crate::moderation::Ground;
use crate::residents::Person;
use crate::store::Document;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).expect("an instant")
}

fn contribution() -> Contribution {
    let author = Person {
        resident: "ona".into(),
        municipality: "pagegiai".into(),
        name: "Ona".into(),
        staff: false,
    };
    Contribution {
        id: "c".into(),
        key: "k".into(),
        subject: "consultations/1".into(),
        thread: "c".into(),
        in_reply_to: None,
        author,
        kind: Kind::Comment,
        stance: Stance::Neutral,
        text: Localized::new(Lang::LT, "Tekstas"),
        at: at(0),
        standing: Default::default(),
        edited: None,
    }
}

fn case(of: &Contribution) -> Case {
    let subject =
        Subject::looked_at("consultations/1", "/consultations/x", &Localized::new(Lang::LT, "T"));
    Case::new("case".into(), &subject, of, (Ground::Insult, Found::Report), at(1))
}

fn decision(action: Action, by: &str) -> Decision {
    let of = contribution();
    let case = case(&of);
    Decision {
        id: "d".into(),
        key: "k".into(),
        case: "case".into(),
        contribution: "c".into(),
        about: case.about,
        side: case.side,
        author: case.author,
        by: by.into(),
        action,
        ground: Ground::Insult,
        facts: Localized::new(Lang::LT, "Faktai"),
        text: Some(of.text),
        found: Found::Report,
        reports: 1,
        until: (action == Action::Suspend).then(|| at(100)),
        at: at(10),
        took: 9,
        period: period(at(10)),
        appeal_until: at(50),
        appealed: Appealed::Not,
        appeal: None,
        review: None,
    }
}

#[test]
fn each_state_has_its_choices() {
    let mut of = contribution();
    let mut case = case(&of);
    assert!(
        case.choices(&of).contains(&Action::Close) && case.choices(&of).contains(&Action::Keep)
    );
    of.standing.closed = true;
    assert!(!case.choices(&of).contains(&Action::Close));
    of.standing.withhold(State::Held, Ground::Spam, at(1), None);
    assert!(
        case.choices(&of).contains(&Action::Release) && !case.choices(&of).contains(&Action::Keep)
    );
    of.standing.withhold(State::Hidden, Ground::Spam, at(1), None);
    assert!(case.choices(&of).is_empty());
    of.standing.publish();
    assert!(of.standing.closed, "a thread that was closed stays so");
    case.decide(Action::Keep, "d", at(2));
    assert!(case.choices(&of).is_empty());
}

#[test]
fn a_case_ends_unless_the_text_is_to_be_changed() {
    let of = contribution();
    let mut case = case(&of);
    assert_eq!(case.current, "c");
    case.decide(Action::AskEdit, "d", at(2));
    assert_eq!((case.queue, case.current.as_str()), (Queue::Awaiting, "c"));
    case.edited(of.text.clone(), at(3));
    assert_eq!((case.queue, case.queued_at, case.versions.len()), (Queue::Held, at(3), 1));
    case.decide(Action::Hide, "e", at(4));
    assert_eq!((case.queue, case.current.as_str()), (Queue::Decided, "case"));
    case.appealed(at(5));
    case.reviewed(Action::Hide, true, at(6));
    assert_eq!(case.queue, Queue::Decided);
    case.reviewed(Action::AskEdit, false, at(7));
    assert_eq!(case.queue, Queue::Awaiting);
}

#[test]
fn the_author_appeals_once_in_time_and_to_somebody_else() {
    let of = contribution();
    let mut case = case(&of);
    case.decide(Action::Hide, "d", at(10));
    let mut hidden = decision(Action::Hide, "moderator");
    assert!(hidden.can_be_appealed(&case, "ona", at(49)));
    assert!(!hidden.can_be_appealed(&case, "ona", at(50)), "too late");
    assert!(!hidden.can_be_appealed(&case, "anna", at(20)), "not theirs");
    assert!(!decision(Action::Keep, "moderator").can_be_appealed(&case, "ona", at(20)));
    assert!(!hidden.can_be_reviewed("other"), "nobody has appealed");
    hidden.appealed = Appealed::Open;
    assert!(!hidden.can_be_appealed(&case, "ona", at(20)), "twice");
    assert!(hidden.can_be_reviewed("other") && !hidden.can_be_reviewed("moderator"));
    case.decision = Some("later".into());
    hidden.appealed = Appealed::Not;
    assert!(!hidden.can_be_appealed(&case, "ona", at(20)), "another decision followed");
    hidden.author.clear();
    assert!(!hidden.is_about(""), "nobody is not the author");
}

#[test]
fn a_suspension_lasts_until_its_end_or_its_reversal() {
    let mut one = decision(Action::Suspend, "moderator");
    assert!(one.suspends(at(99)) && !one.suspends(at(100)));
    one.appealed = Appealed::Reversed;
    assert!(!one.suspends(at(50)));
    assert!(!decision(Action::Hide, "moderator").suspends(at(50)));
}

#[test]
fn words_are_read_as_they_are_written() {
    for ground in Ground::ALL {
        assert_eq!(serde_json::to_value(ground).ok(), Some(ground.as_str().into()));
        assert_eq!(Ground::parse(ground.as_str()), Some(ground));
    }
    for action in Action::ALL {
        assert_eq!(serde_json::to_value(action).ok(), Some(action.as_str().into()));
        assert_eq!(Action::parse(action.as_str()), Some(action));
    }
    for queue in Queue::ALL {
        assert_eq!(serde_json::to_value(queue).ok(), Some(queue.as_str().into()));
        assert_eq!(Queue::parse(queue.as_str()), Some(queue));
    }
    assert_eq!(Case::COLLECTION.name, "moderation_cases");
    let found = Found::ALL.map(|found| serde_json::to_value(found).ok());
    assert_eq!(found, Found::ALL.map(|found| Some(found.as_str().into())));
    let appealed = Appealed::ALL.map(|appealed| serde_json::to_value(appealed).ok());
    assert_eq!(appealed, Appealed::ALL.map(|appealed| Some(appealed.as_str().into())));
}

#[test]
fn quarters_begin_with_their_month() {
    let day = |text: &str| period(text.parse().expect("an instant"));
    assert_eq!(day("2026-01-01T00:00:00Z"), "2026-Q1");
    assert_eq!(day("2026-03-31T23:59:59Z"), "2026-Q1");
    assert_eq!(day("2026-04-01T00:00:00Z"), "2026-Q2");
    assert_eq!(day("2026-12-31T23:59:59Z"), "2026-Q4");
}
