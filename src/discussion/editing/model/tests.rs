use super::*;
use crate::discussion::{Kind, Stance, Standing, State};
use crate::moderation::Ground;
use crate::residents::Person;
use proptest::prelude::*;

fn at(minute: i64) -> Timestamp {
    Timestamp::from_second(1_800_000_000 + minute * 60).expect("an instant")
}

fn written(text: &str) -> Contribution {
    Contribution {
        id: "one".into(),
        key: "k".into(),
        subject: "petitions/1".into(),
        thread: "one".into(),
        in_reply_to: None,
        author: Person {
            resident: "ona".into(),
            municipality: "pagegiai".into(),
            name: "Ona".into(),
            staff: false,
        },
        kind: Kind::Comment,
        stance: Stance::Neutral,
        text: Localized::new(Lang::LT, text).with(Lang::RU, "Мост"),
        at: at(0),
        standing: Standing::default(),
        edited: None,
    }
}

#[test]
fn a_text_changes_for_a_while_and_while_everybody_sees_it() {
    let mut one = written("Tiltas");
    assert_eq!(one.barred(true, 60, at(59)), None);
    assert_eq!(one.barred(true, 60, at(60)), Some(Barred::Late));
    assert_eq!(one.barred(true, 0, at(0)), Some(Barred::Late), "a setting of 0 means never");
    assert_eq!(one.barred(false, 60, at(1)), Some(Barred::Closed));
    for minute in 1..=i64::from(MOST) {
        assert_eq!(one.barred(true, 60, at(minute)), None);
        one.reword(format!("Tiltas {minute}"), at(minute));
    }
    assert_eq!(one.barred(true, 60, at(20)), Some(Barred::Often));
    one.standing.withhold(State::Hidden, Ground::Insult, at(21), None);
    assert_eq!(one.barred(true, 60, at(21)), Some(Barred::Withheld));
}

#[test]
fn changing_keeps_the_first_time_and_marks_the_translations() {
    let mut one = written("Tiltas");
    let before = one.reword("Tilto reikia".into(), at(5));
    assert_eq!((before.number, before.since, before.until), (1, at(0), at(5)));
    assert_eq!((one.at, one.wording()), (at(0), 2));
    assert!(one.text.read(Lang::RU).stale);
}

#[test]
fn what_moderators_had_changed_is_read_by_those_who_review_only() {
    let mut one = written("Kvailiai");
    let first = one.reword("Visi kvailiai".into(), at(1));
    let second = one.reword_as_asked(Localized::new(Lang::LT, "Nesutinku"), at(90));
    let third = one.reword("Su tuo nesutinku".into(), at(95));
    let earlier = [first, second, third];
    let texts = |all| -> Vec<&str> {
        wordings(&one, &earlier, all).iter().map(|wording| wording.text).collect()
    };
    assert_eq!(texts(false), ["Nesutinku", "Su tuo nesutinku"]);
    assert_eq!(texts(true), ["Kvailiai", "Visi kvailiai", "Nesutinku", "Su tuo nesutinku"]);
    assert_eq!(one.text.texts.len(), 1, "a translation of what was asked to be changed is gone");
}

#[test]
fn older_documents_were_never_changed() {
    let mut json = serde_json::to_value(written("Tiltas")).expect("written");
    assert!(json.get("edited").is_none(), "a page of those who were never changed does not grow");
    json.as_object_mut().expect("fields").remove("edited");
    let read: Contribution = serde_json::from_value(json).expect("an older document");
    assert_eq!(read.wording(), 1);
}

proptest! {
    /// Whatever is changed, in whatever order: the history reads back what was written, without a
    /// gap in numbers or time, and only what moderators did not take out of sight.
    #[test]
    fn the_history_reads_back_what_was_written(
        changes in prop::collection::vec(("[a-ząčę ]{1,20}", 1i64..30, prop::bool::weighted(0.2)), 0..12),
    ) {
        let mut one = written("Pradžia");
        let mut said = vec!["Pradžia".to_owned()];
        let (mut earlier, mut minute, mut sight) = (Vec::new(), 0, 1);
        for (text, later, asked) in changes {
            minute += later;
            earlier.push(if asked {
                one.reword_as_asked(Localized::new(Lang::LT, text.clone()), at(minute))
            } else {
                one.reword(text.clone(), at(minute))
            });
            said.push(text);
            if asked {
                sight = u32::try_from(said.len()).expect("few");
            }
        }
        let all = wordings(&one, &earlier, true);
        let texts: Vec<&str> = all.iter().map(|wording| wording.text).collect();
        prop_assert_eq!(texts, said.iter().map(String::as_str).collect::<Vec<_>>());
        for (place, wording) in (1..).zip(&all) {
            prop_assert_eq!(wording.number, place);
        }
        for pair in all.windows(2) {
            prop_assert_eq!(pair[0].until, Some(pair[1].since));
        }
        prop_assert_eq!(all[0].since, one.at);
        prop_assert_eq!(all[all.len() - 1].until, None);
        let shown = wordings(&one, &earlier, false);
        prop_assert_eq!(shown[0].number, sight);
        prop_assert_eq!(&all[all.len() - shown.len()..], &shown[..]);
        let read: Contribution =
            serde_json::from_str(&serde_json::to_string(&one).expect("written")).expect("read");
        prop_assert_eq!(read, one);
    }
}
