//! The life of a task, step by step.

use super::*;
use crate::locale::Localized;

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
}

fn of() -> TextId {
    TextId::new("contribution", "1", Lang::RU)
}

fn writing(text: Localized) -> Writing {
    Writing {
        version: 1,
        parts: vec![Part { word: "text", text, max: 100, one_line: false }],
        title: None,
        path: "/contributions/1".into(),
        under: Some("consultations/1".into()),
        audience: 3,
        municipality: "pagegiai".into(),
        at: at(100),
    }
}

fn lt() -> Localized {
    Localized::new(Lang::LT, "Tiltas")
}

fn settled(text: Localized, kept: Option<&Task>, by_machine: bool) -> Option<Task> {
    Task::settled(&of(), Some(&writing(text)), kept, by_machine, at(500))
}

#[test]
fn a_text_is_named_by_its_document_and_language() {
    assert_eq!(of().to_string(), "contribution.1.ru");
    assert_eq!(TextId::parse("contribution.1.ru"), Some(of()));
    for word in ["", "contribution", "contribution.ru", "contribution.1.r", "..ru", ".1.ru"] {
        assert_eq!(TextId::parse(word), None, "{word}");
    }
}

#[test]
fn a_task_waits_while_a_person_s_translation_is_missing() {
    let new = settled(lt(), None, false).expect("a task");
    assert_eq!((new.state, new.why(), new.since), (State::Waiting, Rank::Missing, at(100)));
    assert_eq!((new.audience, new.machine), (3, Machine::None));
    assert_eq!(settled(lt(), Some(&new), false), None, "nothing has changed");
    let machine = settled(lt().with_machine(Lang::RU, "Мост"), Some(&new), false);
    assert_eq!(machine.map(|task| task.why()), Some(Rank::Machine));
    let done = settled(lt().with(Lang::RU, "Мост"), Some(&new), false).expect("a change");
    assert_eq!(done.state, State::Done);
    assert_eq!(settled(lt().with(Lang::RU, "Мост"), Some(&done), false), None);
    assert_eq!(settled(lt().with(Lang::RU, "Мост"), None, false), None);
    assert_eq!(settled(Localized::new(Lang::RU, "Мост"), None, true), None);
    assert_eq!(settled(Localized::new(Lang::LT, " "), None, true), None);
    // What waits again has waited since now.
    let again = settled(lt(), Some(&done), false).expect("a change");
    assert_eq!((again.state, again.since), (State::Waiting, at(500)));
}

#[test]
fn what_nobody_is_to_read_is_laid_aside() {
    let mut new = settled(lt(), None, true).expect("a task");
    assert_eq!(new.machine, Machine::Waiting);
    new.claim("rasa", at(100));
    let aside = Task::settled(&of(), None, Some(&new), true, at(500)).expect("a change");
    assert_eq!((aside.state, aside.machine), (State::Aside, Machine::None));
    assert_eq!(aside.claimed_by, "");
    assert_eq!(Task::settled(&of(), None, Some(&aside), true, at(500)), None);
    assert_eq!(Task::settled(&of(), None, None, true, at(500)), None);
    let back = settled(lt(), Some(&aside), false).expect("a change");
    assert_eq!((back.state, back.since), (State::Waiting, at(100)));
}

#[test]
fn one_person_has_a_text_for_a_time() {
    let mut task = settled(lt(), None, false).expect("a task");
    assert!(task.claim("rasa", at(0)) && task.claim("rasa", at(10)));
    assert!(!task.claim("ona", at(20)));
    let until = at(10) + CLAIM;
    assert_eq!(task.held_from("ona", at(20)), Some(until));
    assert_eq!(task.held_from("rasa", at(20)), None);
    assert!(task.is_held_by("rasa", at(20)) && !task.is_held_by("rasa", until));
    assert!(task.claim("ona", until));
    task.leave();
    assert_eq!(task.held_from("rasa", until), None);
}

#[test]
fn a_machine_that_fails_is_waited_for_longer_and_longer() {
    let mut task = settled(lt(), None, true).expect("a task");
    let mut waits = vec![];
    while task.machine == Machine::Waiting {
        task.postpone(at(0));
        waits.push(task.machine_at.as_second());
    }
    assert_eq!(task.machine, Machine::Failed);
    assert_eq!(waits.len() as u32, TRIES);
    assert!(waits.windows(2).all(|two| two[0] <= two[1]), "{waits:?}");
    // It is asked again when there is something new to translate, and not before.
    assert_eq!(settled(lt(), Some(&task), true), None);
    let other = settled(Localized::new(Lang::LT, "Kitas"), Some(&task), true);
    assert_eq!(other.map(|task| task.machine), Some(Machine::Waiting));
    // What was translated before it was changed is the most urgent.
    let mut changed = lt().with(Lang::RU, "Мост");
    changed.changed("Kitas tiltas".to_owned());
    let stale = settled(changed.clone(), None, true).expect("a task");
    assert_eq!((stale.why(), stale.machine), (Rank::Stale, Machine::None));
    // A machine writes where nobody has.
    assert!(!writing(lt().with(Lang::RU, "Мост")).takes_machine(Lang::RU));
    assert!(writing(lt()).takes_machine(Lang::RU));
}

#[test]
fn another_wording_is_another_revision() {
    let word = |text: &str| writing(Localized::new(Lang::LT, text)).revision();
    assert_eq!(word("a"), word("a"));
    assert_ne!(word("a"), word("b"));
    assert_ne!(digest(["ab", "c"].into_iter()), digest(["a", "bc"].into_iter()));
}
