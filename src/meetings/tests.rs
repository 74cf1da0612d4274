use super::*;
use crate::locale::Lang;

fn at(hours: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours)
}

fn plan() -> Plan {
    Plan {
        hosts: vec!["pagegiai".into()],
        consultation: String::new(),
        phase: None,
        title: Localized::new(Lang::LT, "Susitikimas"),
        description: Localized::new(Lang::LT, "Kalbėsimės."),
        place: Some(Localized::new(Lang::LT, "Salė")),
        online: String::new(),
        online_open: false,
        starts_at: at(100),
        ends_at: at(102),
        register_until: at(98),
        room: 2,
        remote: 0,
        agenda: vec![],
    }
}

fn announced() -> Meeting {
    let mut meeting = Meeting::new("1".into(), "susitikimas".into(), plan(), at(0));
    assert_eq!(meeting.announce(&[24, 1], at(1)), Ok(()));
    meeting
}

#[test]
fn one_registers_in_time_and_where_there_are_places() {
    let mut meeting = Meeting::new("1".into(), "x".into(), plan(), at(0));
    assert_eq!(meeting.takes(Mode::Room, at(1)), Err(Refusal::Late), "a draft");
    meeting = announced();
    assert_eq!(meeting.takes(Mode::Room, at(97)), Ok(()));
    assert_eq!(meeting.takes(Mode::Remote, at(97)), Err(Refusal::NotOffered));
    assert_eq!(meeting.takes(Mode::Room, at(98)), Err(Refusal::Late));
    let changes = [0, 98, 100, 102].map(|hours| meeting.changes_at(at(hours)));
    assert_eq!(changes, [Some(at(98)), Some(at(100)), Some(at(102)), None]);
    let why = Cancelled { by: "pagegiai".into(), reason: plan().title, at: at(50) };
    assert_eq!(meeting.cancel(why.clone()), Ok(()));
    assert_eq!(meeting.cancel(why), Err(Fault::Done));
    assert_eq!(meeting.takes(Mode::Room, at(51)), Err(Refusal::Cancelled));
    assert_eq!(meeting.remind(&[24, 1], at(99)), None, "nobody is reminded of it");
}

#[test]
fn each_reminder_is_due_once_and_never_after_the_beginning() {
    let mut meeting = announced();
    assert_eq!(meeting.remind_at, at(76));
    assert_eq!(meeting.remind(&[24, 1], at(75)), None);
    assert_eq!(meeting.remind(&[24, 1], at(76)), Some(24));
    assert_eq!(meeting.remind(&[24, 1], at(77)), None);
    assert_eq!(meeting.remind(&[24, 1], at(99)), Some(1));
    assert_eq!((meeting.remind(&[24, 1], at(99)), meeting.remind_at), (None, never()));
    let mut missed = announced();
    assert_eq!(missed.remind(&[24, 1], at(101)), None, "it has begun");
    // A meeting that is moved is reminded of anew.
    let mut moved = announced();
    assert_eq!(moved.remind(&[24, 1], at(99)), Some(24));
    let later = Plan { starts_at: at(200), ends_at: at(202), ..plan() };
    assert_eq!(moved.change(later, &[24, 1], at(99)), Ok(Changes { any: true, told: true }));
    assert_eq!(moved.remind_at, at(176));
}

#[test]
fn changes_are_counted_once_it_is_announced() {
    let mut draft = Meeting::new("1".into(), "x".into(), plan(), at(0));
    let other = Plan { title: Localized::new(Lang::LT, "Kitas"), ..plan() };
    let quiet = Changes { any: true, told: false };
    assert_eq!(draft.change(other.clone(), &[], at(1)), Ok(quiet));
    assert_eq!(draft.sequence, 0);
    let mut meeting = announced();
    assert_eq!(meeting.change(plan(), &[], at(2)), Ok(Changes::default()));
    assert_eq!(meeting.change(other.clone(), &[], at(2)), Ok(quiet));
    let elsewhere = Plan { place: None, online: "https://x.example".into(), ..other };
    assert_eq!(meeting.change(elsewhere, &[], at(3)), Ok(Changes { any: true, told: true }));
    assert_eq!(meeting.sequence, 2);
    assert_eq!(meeting.change(plan(), &[], at(102)), Err(Fault::Over));
}

#[test]
fn minutes_are_owed_when_it_is_over_and_may_be_corrected() {
    let mut meeting = announced();
    let minutes = |hours| Minutes {
        by: "pagegiai".into(),
        text: plan().title,
        room: 3,
        remote: 0,
        at: at(hours),
    };
    assert!(!meeting.owes_minutes(at(101)) && meeting.owes_minutes(at(102)));
    assert_eq!(meeting.minute(minutes(101)), Err(Fault::Early));
    assert_eq!(meeting.minute(minutes(103)), Ok(true));
    assert!(!meeting.owes_minutes(at(104)));
    assert_eq!(meeting.minute(minutes(105)), Ok(false));
    assert_eq!(meeting.change(plan(), &[], at(105)), Err(Fault::Done));
}

#[test]
fn words_in_documents_are_those_that_queries_use() {
    for stage in [Stage::Draft, Stage::Announced, Stage::Cancelled, Stage::Closed] {
        assert_eq!(serde_json::to_value(stage).ok(), Some(stage.as_str().into()));
    }
    for mode in Mode::ALL {
        assert_eq!(serde_json::to_value(mode).ok(), Some(mode.as_str().into()));
        assert_eq!(Mode::parse(mode.as_str()), Some(mode));
    }
}
