//! The rules of entering, checking and counting sheets.

use super::model::{PaperBatch, Refusal, Row, Stage, Strike, Verdict, takes};
use crate::attachments::Attachment;
use crate::petitions::State;
use crate::petitions::tests::petition;
use crate::residency::Participation;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

fn batch(rows: usize, declared: u32) -> PaperBatch {
    let row = |n: usize| Row {
        id: format!("r{n}"),
        name: format!("Vardenis {n}"),
        settlement: None,
        verdict: None,
    };
    PaperBatch {
        id: "b".into(),
        petition: "p".into(),
        municipality: "pagegiai".into(),
        received: Date::constant(2026, 11, 20),
        declared,
        entered_by: "first".into(),
        checked_by: String::new(),
        stage: Stage::Entering,
        scans: vec![],
        rows: (0..rows).map(row).collect(),
        done: 0,
        at: Timestamp::UNIX_EPOCH,
        checked_at: None,
    }
}

fn scanned(mut batch: PaperBatch) -> PaperBatch {
    batch.scans.push(Attachment {
        id: "s".into(),
        title: crate::locale::Localized::new(crate::locale::Lang::LT, "1"),
        kind: crate::attachments::Kind::Jpeg,
        bytes: 1,
        pieces: 1,
        digest: "d".into(),
        picture: None,
    });
    batch
}

#[test]
fn two_people_and_every_row() {
    let mut one = scanned(batch(2, 2));
    assert_eq!(one.can_enter("second"), Err(Refusal::NotYours));
    assert_eq!(one.can_check("second"), Err(Refusal::Stage));
    assert_eq!(one.hand_over("first"), Ok(()));
    assert_eq!(one.can_enter("first"), Err(Refusal::Stage));
    let verdicts = [("r0".to_owned(), Verdict::Confirmed)];
    assert_eq!(one.judge("first", &verdicts), Err(Refusal::Own));
    assert_eq!(one.judge("second", &verdicts), Ok(()));
    assert_eq!(one.conclude("second", Timestamp::UNIX_EPOCH), Err(Refusal::Unchecked));
    let rest = [("r1".to_owned(), Verdict::Struck(Strike::Again))];
    assert_eq!(one.judge("second", &rest), Ok(()));
    assert_eq!(one.conclude("first", Timestamp::UNIX_EPOCH), Err(Refusal::Own));
    assert_eq!(one.conclude("second", Timestamp::UNIX_EPOCH), Ok(()));
    let totals = one.totals();
    assert_eq!((totals.confirmed, totals.struck), (1, 1));
    assert_eq!(one.withdraw(), Err(Refusal::Stage));
    one.finish();
    assert!(one.rows.iter().all(|row| row.name.is_empty()));
    assert_eq!(one.totals(), totals);
}

#[test]
fn what_lacks_something_is_not_handed_over() {
    assert_eq!(batch(2, 2).hand_over("first"), Err(Refusal::NoScan));
    assert_eq!(scanned(batch(2, 3)).hand_over("first"), Err(Refusal::Rows));
    assert_eq!(scanned(batch(0, 0)).hand_over("first"), Err(Refusal::Rows));
    let mut back = scanned(batch(1, 1));
    assert_eq!(back.hand_over("first"), Ok(()));
    assert_eq!(back.judge("second", &[("r0".into(), Verdict::Confirmed)]), Ok(()));
    assert_eq!(back.give_back("second"), Ok(()));
    assert_eq!((back.stage, back.rows[0].verdict), (Stage::Entering, None));
    assert_eq!((back.withdraw(), back.withdraw()), (Ok(true), Ok(false)));
    assert!(back.rows.is_empty());
}

#[test]
fn a_page_of_rows_takes_the_place_of_its_page() {
    let mut one = batch(45, 45);
    let new = |id: &str| Row { id: id.into(), ..batch(1, 1).rows.remove(0) };
    one.write(1, vec![new("a")]);
    assert_eq!((one.rows.len(), one.rows[20].id.as_str()), (26, "a"));
    assert_eq!(one.rows[21].id, "r40");
    one.write(9, vec![new("b")]);
    assert_eq!(one.rows[26].id, "b");
}

#[test]
fn sheets_come_while_it_is_open_and_are_entered_soon_after() {
    const DAY: i64 = 24 * 3_600;
    let at = |day: i64| Timestamp::from_second(day * DAY + 60).expect("an instant");
    let date = |day: i64| TimeZone::UTC.to_datetime(at(day)).date();
    let mut one = petition(State::Open, vec!["pagegiai".into()], 10 * DAY);
    let taken = |one: &_, town: &str, received, now| {
        takes(one, town, date(received), &TimeZone::UTC, at(now)).is_ok()
    };
    assert!(taken(&one, "pagegiai", 0, 5) && taken(&one, "pagegiai", 5, 5));
    // Not of tomorrow, not for a town that nobody asked.
    assert!(!taken(&one, "pagegiai", 6, 5) && !taken(&one, "sovetsk", 5, 5));
    // After the close: what came by then, for two weeks.
    assert!(taken(&one, "pagegiai", 10, 23));
    assert!(!taken(&one, "pagegiai", 11, 12) && !taken(&one, "pagegiai", 10, 24));
    one.participation = Participation::Verified;
    assert!(!taken(&one, "pagegiai", 5, 5));
    let early = petition(State::Review, vec!["pagegiai".into()], 10 * DAY);
    assert!(!taken(&early, "pagegiai", 0, 5));
}
