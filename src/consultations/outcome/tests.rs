//! The rules of outcomes: versions, approvals, milestones.

use super::content::{Argument, Content, Decision, Item, Taken};
use super::model::{Approved, Milestone, Moved, Outcome, Refusal, Update};
use super::tally::Tally;
use crate::locale::{Lang, Localized};
use crate::petitions::Doing;
use jiff::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeMap;

const HOSTS: [&str; 2] = ["pagegiai", "sovetsk"];
const LANGS: [Lang; 2] = [Lang::LT, Lang::RU];

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
}

fn both(text: &str) -> Localized {
    Localized::new(Lang::LT, text).with(Lang::RU, text)
}

fn decision(text: &str) -> Decision {
    Decision { office: BTreeMap::new(), text: both(text) }
}

fn outcome() -> Outcome {
    Outcome::new("1", &HOSTS.map(str::to_owned), at(0), Tally::default())
}

/// Written by both, approved by none.
fn written() -> Outcome {
    let mut one = outcome();
    assert_eq!(one.content.write_summary(both("Išgirdome"), 0), Ok(true));
    for host in HOSTS {
        assert_eq!(one.content.write_decision(host, decision("Taip"), 0), Ok(true));
    }
    one
}

#[test]
fn it_is_published_when_every_host_approved_this_very_version() {
    let mut one = written();
    let version = one.content.version;
    assert_eq!(one.approve(HOSTS[0], Lang::LT, version, at(1)), Ok(Approved::Waits));
    assert_eq!(one.approve(HOSTS[0], Lang::LT, version, at(1)), Ok(Approved::Again));
    // A change by the other asks the first again.
    assert_eq!(one.content.write_decision(HOSTS[1], decision("Ne"), version), Ok(true));
    assert_eq!(one.approve(HOSTS[1], Lang::RU, version, at(2)), Err(Refusal::Stale));
    let version = version + 1;
    assert_eq!(one.approve(HOSTS[1], Lang::RU, version, at(2)), Ok(Approved::Waits));
    assert!(one.published.is_none() && one.published_at == 0);
    assert_eq!(one.approve(HOSTS[0], Lang::LT, version, at(3)), Ok(Approved::Published));
    assert_eq!((one.published_at, one.is_current()), (3_000, true));
    // What everybody reads stays until all have approved another.
    assert_eq!(one.content.write_summary(both("Kitaip"), 1), Ok(true));
    assert_eq!(one.approve(HOSTS[0], Lang::LT, version + 1, at(4)), Ok(Approved::Waits));
    let read = |one: &Outcome| {
        let summary = one.published.clone().and_then(|published| published.content.summary);
        summary.map(|kept| kept.value.original_text().to_owned())
    };
    assert_eq!(read(&one).as_deref(), Some("Išgirdome"));
    assert_eq!(one.approve(HOSTS[1], Lang::RU, version + 1, at(5)), Ok(Approved::Changed));
    assert_eq!((read(&one).as_deref(), one.published_at), (Some("Kitaip"), 3_000));
}

#[test]
fn a_host_needs_only_itself_when_it_is_alone() {
    let mut one = Outcome::new("1", &[HOSTS[0].to_owned()], at(0), Tally::default());
    assert_eq!(one.approve(HOSTS[0], Lang::LT, 0, at(1)), Err(Refusal::NoSummary));
    let only = |text| Localized::new(Lang::LT, text);
    assert_eq!(one.content.write_summary(only("Išgirdome"), 0), Ok(true));
    assert_eq!(one.approve(HOSTS[0], Lang::LT, 1, at(1)), Err(Refusal::NoDecision));
    assert_eq!(one.content.write_decision(HOSTS[0], decision("Taip"), 0), Ok(true));
    assert_eq!(one.approve(HOSTS[0], Lang::LT, 2, at(1)), Ok(Approved::Published));
}

#[test]
fn everything_is_readable_in_the_language_of_each_host() {
    let mut one = written();
    let item = |reason: Localized| Item {
        text: both("Suolai"),
        taken: Taken::No,
        reason,
        by: vec![HOSTS[0].to_owned()],
    };
    let only = Localized::new(Lang::LT, "Brangu");
    assert_eq!(one.content.write_item("a", item(only), 0), Ok(true));
    let version = one.content.version;
    assert_eq!(one.approve(HOSTS[1], Lang::RU, version, at(1)), Err(Refusal::NotReadable));
    assert_eq!(one.approve(HOSTS[0], Lang::LT, version, at(1)), Ok(Approved::Waits));
    assert_eq!(one.content.write_item("a", item(both("Brangu")), version), Ok(true));
    assert_eq!(one.approve(HOSTS[1], Lang::RU, version + 1, at(1)), Ok(Approved::Waits));
}

#[test]
fn nobody_writes_over_what_they_have_not_seen() {
    let mut content = Content::default();
    let argument = |text| Argument { text: both(text), contributions: vec![] };
    assert_eq!(content.write_argument("a", argument("Tamsu"), 0), Ok(true));
    // The same form again changes nothing, whatever it had seen.
    assert_eq!(content.write_argument("a", argument("Tamsu"), 0), Ok(false));
    assert_eq!(content.version, 1);
    assert_eq!(content.write_argument("a", argument("Kita"), 0), Err(Refusal::Stale));
    assert_eq!(content.write_argument("a", argument("Kita"), 1), Ok(true));
    assert_eq!(content.remove("a", 1), Err(Refusal::Stale));
    assert_eq!((content.remove("a", 2), content.remove("a", 2)), (Ok(true), Ok(false)));
    assert_eq!(content.version, 3);
    // It was taken out while somebody changed it.
    assert_eq!(content.write_argument("a", argument("Trečia"), 2), Err(Refusal::Stale));
    for number in 0..super::content::MOST {
        assert_eq!(content.write_argument(&number.to_string(), argument("x"), 0), Ok(true));
    }
    assert_eq!(content.write_argument("a", argument("x"), 0), Err(Refusal::TooMany));
}

fn update(state: Doing, note: Option<&str>) -> Update {
    let date = "2027-03-01".parse().expect("a day");
    Update { state, date, note: note.map(both), at: at(9) }
}

#[test]
fn milestones_move_with_their_dates_until_nothing_is_left() {
    let mut one = written();
    let milestone = |id: &str| Milestone {
        id: id.to_owned(),
        municipality: HOSTS[0].to_owned(),
        text: both("Suolai"),
        updates: vec![update(Doing::Planned, None)],
    };
    assert_eq!(one.add_milestone(milestone("a")), Err(Refusal::NotPublished));
    for (host, lang) in HOSTS.into_iter().zip(LANGS) {
        assert!(one.approve(host, lang, one.content.version, at(1)).is_ok());
    }
    assert_eq!(one.add_milestone(milestone("a")), Ok(true));
    assert_eq!(one.add_milestone(milestone("a")), Ok(false));
    assert_eq!(one.add_milestone(milestone("b")), Ok(true));
    let (a, b) = ((HOSTS[0], "a"), (HOSTS[0], "b"));
    let done = || update(Doing::Done, None);
    assert_eq!(one.move_milestone((HOSTS[1], "a"), done(), 1), Err(Refusal::NoMilestone));
    assert_eq!(one.move_milestone(a, update(Doing::Planned, None), 1), Ok(Moved::Again));
    assert_eq!(one.move_milestone(a, update(Doing::Underway, None), 1), Ok(Moved::Noted));
    assert_eq!(one.move_milestone(a, done(), 1), Err(Refusal::Stale));
    assert_eq!(one.move_milestone(a, done(), 2), Ok(Moved::Done));
    assert_eq!(one.move_milestone(a, done(), 2), Ok(Moved::Again));
    assert!(!one.is_finished());
    assert_eq!(one.move_milestone(b, update(Doing::Dropped, None), 1), Err(Refusal::NoReason));
    let dropped = update(Doing::Dropped, Some("Brangu"));
    assert_eq!(one.move_milestone(b, dropped, 1), Ok(Moved::Dropped));
    assert!(one.is_finished());
    let states = one.milestones.iter().map(|one| one.updates.len()).collect::<Vec<_>>();
    assert_eq!(states, [3, 2], "each update stays");
}

/// What may happen to a draft of two hosts.
#[derive(Clone, Debug)]
enum Step {
    Summary(u8),
    Decision(usize, u8),
    Approve(usize, u32),
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (0u8..3).prop_map(Step::Summary),
        (0usize..2, 0u8..3).prop_map(|(host, text)| Step::Decision(host, text)),
        (0usize..2, 0u32..3).prop_map(|(host, back)| Step::Approve(host, back)),
    ]
}

proptest! {
    /// Whatever is done in whatever order: what is published, all hosts approved word for word.
    #[test]
    fn only_what_all_approved_is_published(steps in prop::collection::vec(step(), 0..60)) {
        let mut one = outcome();
        let mut approved: BTreeMap<usize, Vec<Content>> = BTreeMap::new();
        for step in steps {
            let content = &mut one.content;
            match step {
                Step::Summary(text) => {
                    let seen = content.summary.as_ref().map_or(0, |kept| kept.changed);
                    prop_assert!(content.write_summary(both(&text.to_string()), seen).is_ok());
                }
                Step::Decision(host, text) => {
                    let host = HOSTS[host];
                    let seen = content.decisions.get(host).map_or(0, |kept| kept.changed);
                    let decision = decision(&text.to_string());
                    prop_assert!(content.write_decision(host, decision, seen).is_ok());
                }
                Step::Approve(host, back) => {
                    let version = content.version.saturating_sub(back);
                    let current = content.clone();
                    let done = one.approve(HOSTS[host], LANGS[host], version, at(1));
                    prop_assert!(done.is_err() || version == current.version);
                    if done.is_ok() {
                        approved.entry(host).or_default().push(current);
                    }
                }
            }
            if let Some(published) = &one.published {
                for host in 0..HOSTS.len() {
                    let theirs = approved.get(&host).cloned().unwrap_or_default();
                    prop_assert!(theirs.contains(&published.content));
                }
            }
        }
    }
}
