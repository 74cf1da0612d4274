//! Mailboxes of reports: a file, a folder; broken ones, and rounds that were cut off.

use super::{POSTFIX, mark, report, sent};
use crate::support::app::{Engine, TestApp};
use jiff::SignedDuration;
use std::path::Path;
use tiltas::config::{Bounces, Config};
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::mail::bounces;
use tiltas::mail::{REFUSED, Refused};
use tiltas::residents::reachable;
use tiltas::store::Event;
use tiltas::web::keys;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Mongo];

/// Nothing runs by itself for a day: jobs look each minute, so rounds are ours.
async fn open(engine: Engine, mailbox: String) -> TestApp {
    TestApp::adjusted_idle(engine, |config: &mut Config| {
        let town = config.municipality.get_mut("pagegiai").expect("a town");
        town.mail.bounces.mailbox = Some(mailbox);
    })
    .await
}

async fn round(app: &TestApp) -> Round {
    let job = reachable::jobs(&app.site).remove(0);
    assert_eq!(job.name, "bounces.pagegiai");
    (job.work)(app.site.clone()).await.expect("a round")
}

fn framed(messages: &[String]) -> String {
    let one =
        |message: &String| format!("From MAILER-DAEMON Tue Dec  1 04:12:11 2026\n{message}\n");
    messages.iter().map(one).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_report_of_a_file_is_heard_once() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("tiltas");
        let app = open(engine, format!("mbox:{}", file.display())).await;
        assert_eq!(round(&app).await, Round::Done, "it is not there yet");
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let (first, second) = (sent(&app, &ona).await, sent(&app, &ona).await);
        let first = report(&app, POSTFIX, &first, &ona.mail);
        let second = report(&app, POSTFIX, &second, &ona.mail);
        let noise = "Subject: labas\n\nReklama\n".to_owned();
        std::fs::write(&file, framed(&[noise.clone(), first.clone()])).expect("a box");
        // It may still be on its way in.
        round(&app).await;
        assert_eq!(mark(&app, &ona).await, None);
        app.advance(SignedDuration::from_mins(1));
        for _ in 0..3 {
            round(&app).await;
        }
        assert_eq!(mark(&app, &ona).await.expect("a mark").count, 1);
        let all = framed(&[noise, first.clone(), first.clone(), second.clone()]);
        std::fs::write(&file, &all).expect("a box");
        app.advance(SignedDuration::from_mins(1));
        round(&app).await;
        assert_eq!(mark(&app, &ona).await.expect("a mark").count, 2);
        assert_eq!(std::fs::read_to_string(&file).expect("a box"), all, "it is only read");
        // Emptied and filled again: read from its beginning, and nothing counts twice.
        let third = sent(&app, &ona).await;
        let third = report(&app, POSTFIX, &third, &ona.mail);
        std::fs::write(&file, framed(&[second, first, third])).expect("a box");
        app.advance(SignedDuration::from_mins(1));
        round(&app).await;
        assert_eq!(mark(&app, &ona).await.expect("a mark").count, 3);
    }
}

fn put(folder: &Path, name: &str, text: &str) {
    std::fs::create_dir_all(folder.join("new")).expect("a folder");
    std::fs::write(folder.join("new").join(name), text).expect("a message");
}

fn names(folder: &Path, part: &str) -> usize {
    std::fs::read_dir(folder.join(part)).map_or(0, |entries| entries.count())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_report_of_a_folder_is_heard_once_and_broken_ones_hold_up_none() {
    for engine in ENGINES {
        let folder = tempfile::tempdir().expect("a folder");
        let place = folder.path();
        let app = open(engine, format!("maildir:{}", place.display())).await;
        assert_eq!(round(&app).await, Round::Done);
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let letter = sent(&app, &ona).await;
        let text = report(&app, POSTFIX, &letter, &ona.mail);
        for number in 0..120 {
            put(place, &format!("0{number:03}.noise"), "\u{0}\u{0}");
        }
        std::fs::create_dir(place.join("new/0-folder")).expect("a folder");
        put(place, "1.report", &text);
        put(place, "2.cut", &text[..text.len() / 2]);
        let mut rounds = 0;
        while round(&app).await == Round::More {
            rounds += 1;
            assert!(rounds < 9, "it ends");
        }
        assert_eq!(names(place, "new"), 0);
        assert_eq!(names(place, "cur"), 123);
        assert_eq!(mark(&app, &ona).await.expect("a mark").count, 1);
        // Cut off before it was put away: it is heard again, and counts once.
        put(place, "3.again", &text);
        round(&app).await;
        assert_eq!(mark(&app, &ona).await.expect("a mark").count, 1);
    }
}

/// `tiltas check` says whether a mailbox can be read, and leaves it as it is.
#[test]
fn a_mailbox_is_tested_without_reading_it_up() {
    let folder = tempfile::tempdir().expect("a folder");
    let test = |text: String| {
        let bounces = Bounces { mailbox: Some(text), ..Bounces::default() };
        bounces::test(&bounces.place().expect("a place"), jiff::Timestamp::now())
    };
    let place = folder.path().display();
    put(folder.path(), "1", "x");
    assert_eq!(test(format!("maildir:{place}")), Ok(()));
    assert_eq!(names(folder.path(), "new"), 1);
    assert_eq!(test(format!("mbox:{place}/not-yet")), Ok(()));
    for wrong in [format!("maildir:{place}/none"), format!("mbox:{place}/none/x")] {
        assert!(test(wrong).is_err());
    }
    assert!(test(format!("mbox:{place}")).is_err(), "a folder is no file");
}

/// What delivery tells when a server refuses a letter for good.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_refusal_at_delivery_marks_only_for_the_address() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
        let tell = async |letter: &str, code: u16, status: Option<&str>, address: &str| {
            let at = app.site.now();
            let (letter, address) = (letter.to_owned(), address.to_owned());
            let status = status.map(str::to_owned);
            let told = Refused { letter, address, code, status, at };
            let body = serde_json::to_value(told).expect("a body");
            let event = Event::new(keys::id(), REFUSED, body);
            // Delivered at least once.
            for _ in 0..2 {
                (reachable::HANDLER.work)(app.site.clone(), event.clone()).await.expect("heard");
            }
        };
        tell("1", 550, Some("5.7.1"), &ona.mail).await;
        tell("2", 552, Some("5.2.2"), &ona.mail).await;
        tell("3", 554, None, &ona.mail).await;
        tell("4", 550, Some("5.1.1"), "nera@pastas.example").await;
        assert_eq!(mark(&app, &ona).await, None);
        tell("5", 550, None, &ona.mail.to_uppercase()).await;
        let known = mark(&app, &ona).await.expect("known");
        assert!(!known.marked && known.count == 1, "once without a reason is not enough");
        app.advance(SignedDuration::from_hours(25));
        tell("6", 550, None, &ona.mail).await;
        assert!(mark(&app, &ona).await.expect("known").marked);
        let sure = app.resident("sovetsk", "Анна", Lang::RU).await;
        tell("7", 550, Some("5.1.1"), &sure.mail).await;
        assert!(mark(&app, &sure).await.expect("known").marked);
        let odd = Event::new(keys::id(), REFUSED, serde_json::json!({ "x": 1 }));
        (reachable::HANDLER.work)(app.site.clone(), odd).await.expect("passed over");
    }
}
