//! The rules of announcements, each way they can be refused.

use super::model::*;
use crate::locale::{Lang, Localized};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const NEEDED: [Lang; 2] = [Lang::LT, Lang::RU];

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap()
}

fn hand(name: &str) -> Hand {
    Hand::new(name, name)
}

fn whole() -> Content {
    let text = |lt: &str, ru: &str| Localized::new(Lang::LT, lt).with(Lang::RU, ru);
    Content {
        title: text("Vanduo", "Вода"),
        body: text("Rytoj vandens nebus.", "Завтра воды не будет."),
        audience: Audience::Residents,
        link: None,
        publish: false,
    }
}

/// One that Rasa changed last.
fn draft(content: Content) -> Announcement {
    let one = Announcement::new("1".into(), "pagegiai", content, at(0));
    Announcement { changed_by: Some(hand("rasa")), ..one }
}

fn counted(mut one: Announcement, reached: u64) -> Announcement {
    one.count = Walk { reached, done: true, ..Walk::new(at(0)) };
    one
}

/// One that Rasa has asked for.
fn asked() -> Announcement {
    let mut one = counted(draft(whole()), 3);
    assert_eq!(one.try_out(&hand("rasa"), 1, &NEEDED, at(1)), Ok(true));
    assert_eq!(one.ask(&hand("rasa"), 1, &NEEDED, at(2)), Ok(true));
    one
}

#[test]
fn it_is_tried_asked_for_approved_and_sent() {
    let mut one = asked();
    assert_eq!(one.ask(&hand("rasa"), 1, &NEEDED, at(2)), Ok(false), "the same form");
    assert_eq!(one.approve(&hand("jonas"), 1, at(3)), Ok(true));
    assert_eq!((one.place, one.working), (Place::Sending, true));
    assert_eq!(one.approve(&hand("jonas"), 1, at(3)), Ok(false), "the same form");
    assert_eq!(one.approve(&hand("ona"), 1, at(3)), Err(Refusal::UnderWay));
    assert_eq!(
        one.change(&hand("rasa"), ("lt", 1), at(4), |content| content.publish = true),
        Err(Refusal::UnderWay)
    );
    assert!(one.knows_already("rasa") && one.knows_already("jonas") && !one.knows_already("ona"));
}

#[test]
fn nothing_is_asked_for_that_is_not_tried_or_not_whole() {
    let mut one = counted(draft(whole()), 3);
    assert_eq!(one.ask(&hand("rasa"), 1, &NEEDED, at(1)), Err(Refusal::Untried));
    assert_eq!(one.try_out(&hand("jonas"), 1, &NEEDED, at(1)), Ok(true));
    assert_eq!(one.ask(&hand("rasa"), 1, &NEEDED, at(1)), Err(Refusal::Untried), "another's");
    assert_eq!(one.try_out(&hand("rasa"), 2, &NEEDED, at(1)), Err(Refusal::Stale));
    let mut content = whole();
    content.body.texts.remove(&Lang::RU);
    let mut one = draft(content);
    assert_eq!(one.try_out(&hand("rasa"), 1, &NEEDED, at(1)), Err(Refusal::Missing(Lang::RU)));
    // Also what is begun in a language that nobody asks for.
    let mut content = whole();
    content.title = content.title.with(Lang::EN, "Water");
    assert_eq!(content.check(&NEEDED), Err(Refusal::Missing(Lang::EN)));
}

#[test]
fn nobody_approves_their_own() {
    let mut one = asked();
    assert_eq!(one.approve(&hand("rasa"), 1, at(3)), Err(Refusal::Own));
    // Whoever changed it last is not a second person either.
    let mut one = counted(draft(whole()), 3);
    one.try_out(&hand("ona"), 1, &NEEDED, at(1)).unwrap();
    one.ask(&hand("ona"), 1, &NEEDED, at(1)).unwrap();
    assert_eq!(one.approve(&hand("ona"), 1, at(3)), Err(Refusal::Own));
    assert_eq!(one.approve(&hand("rasa"), 1, at(3)), Err(Refusal::Own));
    assert_eq!(one.approve(&hand("jonas"), 1, at(3)), Ok(true));
}

#[test]
fn an_approval_is_of_a_version_that_is_asked_for_and_counted() {
    let mut one = counted(draft(whole()), 3);
    assert_eq!(one.approve(&hand("jonas"), 1, at(3)), Err(Refusal::NotAsked));
    let mut one = asked();
    assert_eq!(one.approve(&hand("jonas"), 2, at(3)), Err(Refusal::Stale));
    one.count.done = false;
    assert_eq!(one.approve(&hand("jonas"), 1, at(3)), Err(Refusal::Counting));
    let mut one = counted(asked(), 0);
    assert_eq!(one.approve(&hand("jonas"), 1, at(3)), Err(Refusal::Nobody));
}

#[test]
fn a_change_makes_trial_and_request_fall() {
    let mut one = asked();
    let same = one.change(&hand("ona"), ("lt", 0), at(3), |_| {});
    assert_eq!((same, one.place), (Ok(false), Place::Asked), "nothing changed");
    let edit = |content: &mut Content| content.audience = Audience::Verified;
    assert_eq!(one.change(&hand("ona"), ("terms", 1), at(3), edit), Ok(true));
    assert_eq!((one.place, one.edition), (Place::Draft, 2));
    assert!(one.trials.is_empty() && one.asked.is_none() && !one.count.done && one.working);
    assert_eq!(one.approve(&hand("jonas"), 1, at(4)), Err(Refusal::Stale));
    let again = |content: &mut Content| content.publish = true;
    assert_eq!(one.change(&hand("rasa"), ("terms", 1), at(4), again), Err(Refusal::Stale));
    assert_eq!(one.change(&hand("rasa"), ("lt", 1), at(4), again), Ok(true), "another part");
}

#[test]
fn an_old_count_is_taken_anew() {
    let mut one = counted(draft(whole()), 3);
    let later = at(1) + SignedDuration::from_hours(2);
    one.try_out(&hand("rasa"), 1, &NEEDED, later).unwrap();
    one.ask(&hand("rasa"), 1, &NEEDED, later).unwrap();
    assert!(!one.count.done && one.working);
}

#[test]
fn it_is_stopped_and_goes_on() {
    let mut one = asked();
    assert_eq!(one.stop(&hand("ona"), at(3)), Err(Refusal::NotNow));
    one.approve(&hand("jonas"), 1, at(3)).unwrap();
    one.sending.as_mut().unwrap().reached = 2;
    assert_eq!(one.stop(&hand("ona"), at(4)), Ok(true));
    assert_eq!(one.stop(&hand("rasa"), at(4)), Ok(false));
    assert_eq!((one.place, one.working, one.halts[0].told), (Place::Stopped, false, 2));
    assert_eq!(one.go_on(&hand("rasa"), at(5)), Ok(true));
    assert_eq!((one.place, one.working, one.told()), (Place::Sending, true, 2));
    one.work(Place::Sent, at(6));
    assert_eq!(one.go_on(&hand("rasa"), at(7)), Err(Refusal::NotNow));
}

#[test]
fn a_reader_gets_a_language_in_which_all_of_it_is() {
    let mut content = whole();
    content.title = content.title.with(Lang::EN, "Water");
    assert_eq!(content.language_for(Lang::RU), Lang::RU);
    assert_eq!(content.language_for(Lang::EN), Lang::LT, "half of it is none of it");
}

#[test]
fn a_copy_is_nobodys() {
    let towns = vec!["pagegiai".to_owned(), "sovetsk".to_owned()];
    let title = Localized::new(Lang::LT, "Takai");
    let subject = Subject { id: "c".into(), path: "/consultations/takai".into(), title, towns };
    let mut one = asked();
    one.content.audience = Audience::Participants(subject);
    assert_eq!(one.content.audience.towns("pagegiai"), ["pagegiai", "sovetsk"]);
    let mut copy = one.copy_for("sovetsk", at(9));
    assert_eq!((copy.place, copy.edition, copy.hands().count()), (Place::Draft, 1, 0));
    assert_eq!(copy.offered_by.as_deref(), Some("pagegiai"));
    assert_eq!(copy.content, one.content);
}

/// What somebody may try.
#[derive(Clone, Copy, Debug)]
enum Attempt {
    Change,
    TryOut,
    Ask,
    Approve,
    Stop,
    GoOn,
}

proptest! {
    /// Whatever three people try in whatever order: what is sent was approved by somebody who
    /// neither asked for it nor changed it last, and has not changed since.
    #[test]
    fn what_is_sent_was_approved_by_a_second_person(
        steps in proptest::collection::vec((0..6usize, 0..3usize, 0..2u32), 1..40)
    ) {
        let mut one = counted(draft(whole()), 3);
        let people = ["rasa", "jonas", "ona"].map(hand);
        let all = [Attempt::Change, Attempt::TryOut, Attempt::Ask, Attempt::Approve, Attempt::Stop, Attempt::GoOn];
        let mut approved: Option<Content> = None;
        for (second, (what, who, back)) in steps.into_iter().enumerate() {
            let (by, now) = (&people[who], at(second as i64));
            let version = one.edition.saturating_sub(back);
            let before = one.clone();
            match all[what] {
                Attempt::Change => {
                    let turn = |content: &mut Content| content.publish = !content.publish;
                    _ = one.change(by, ("terms", version), now, turn);
                }
                Attempt::TryOut => _ = one.try_out(by, version, &NEEDED, now),
                Attempt::Ask => _ = one.ask(by, version, &NEEDED, now),
                Attempt::Approve => {
                    if one.approve(by, version, now) == Ok(true) {
                        prop_assert!(!before.is_own(&by.resident));
                        prop_assert_eq!(version, before.edition);
                        let asker = before.asked.clone().unwrap().by.resident;
                        prop_assert!(before.is_tried_by(&asker));
                        approved = Some(one.content.clone());
                    }
                }
                Attempt::Stop => _ = one.stop(by, now),
                Attempt::GoOn => _ = one.go_on(by, now),
            }
            if let Some(content) = &approved {
                prop_assert_eq!(&one.content, content);
                prop_assert!(!one.place.is_open());
            } else {
                prop_assert!(one.place.is_open() && one.halts.is_empty());
            }
        }
    }
}
