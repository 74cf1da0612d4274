//! Letters: how they read, how they are delivered, and what a server can do to them. The demo's
//! mailbox stands here too.

mod delivering;
mod demo;
mod desk;
mod render;
mod samples;
pub mod server;
mod standards;

use crate::support::app::{Engine, TestApp};
use jiff::SignedDuration;
use mail_parser::MessageParser;
use server::Server;
use std::path::Path;
use tiltas::config;
use tiltas::jobs::Round;
use tiltas::locale::Lang;
use tiltas::mail::{self, Kind, Letter, Mailer, NewLetter, State};
use tiltas::store::{Batch, Stored};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Mongo];
const NAMES: [(&str, Lang); 3] = [
    ("Žydrūnė Šąžlytė", Lang::LT),
    ("Ольга Ёлкина", Lang::RU),
    ("\"Ona\", <b> of Panemunė", Lang::EN),
];

/// A letter in the outbox of Pagėgiai.
async fn post(app: &TestApp, id: &str, kind: Kind, to: (&str, Lang), address: &str) -> Letter {
    let list = (kind == Kind::Notification).then(|| "petitions/clean-embankment".to_owned());
    let stop = "https://tiltas.example/lt/unsubscribe/pagegiai/1/2/petitions/clean-embankment";
    let new = NewLetter {
        id: id.into(),
        kind,
        lang: to.1,
        municipality: "pagegiai",
        to_name: to.0,
        to_address: address,
        subject: format!("Švari krantinė · Чистая набережная {id}\r\nBcc: all@pastas.example"),
        template: "mail/layout",
        unsubscribe: list.as_ref().map(|_| stop.into()),
        list,
        answers: None,
    };
    let letter = mail::compose(&app.site, new, &serde_json::json!({})).expect("a letter");
    let batch = Batch::new().insert(&letter);
    app.personal("pagegiai").commit(batch).await.expect("the outbox");
    letter
}

/// The list of the letters, as each language calls it.
fn list(lang: Lang) -> String {
    let called = match lang {
        Lang::LT => "\"Tiltas: peticijos\"",
        Lang::RU => "=?utf-8?b?0JzQvtGB0YI6INC/0LXRgtC40YbQuNC4?=\r\n",
        _ => "\"Tiltas: petitions\"",
    };
    format!("{called} <petitions.clean-embankment.tiltas.example>")
}

async fn kept(app: &TestApp, id: &str) -> Stored<Letter> {
    let found = app.personal("pagegiai").get::<Letter>(id).await.expect("the store");
    found.expect("the letter is kept")
}

async fn round(app: &TestApp, mailer: &Mailer) -> Round {
    mail::deliver(&app.site, "pagegiai", mailer).await.expect("a round")
}

fn files(folder: &Path) -> config::Mail {
    server::settings(format!("file:{}", folder.display()), None)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_arrives_once_with_its_headers() {
    for engine in ENGINES {
        let (app, server) = (TestApp::idle(engine).await, Server::start(&[]));
        let mailer = server.mailer();
        for (index, to) in NAMES.into_iter().enumerate() {
            let address = format!("reader{index}@pastas.example");
            post(&app, &format!("letter-{index}"), Kind::Notification, to, &address).await;
        }
        assert_eq!(round(&app, &mailer).await, Round::Done);
        assert_eq!(round(&app, &mailer).await, Round::Done);
        let arrived = server.arrived();
        assert_eq!(arrived.len(), 3);
        for (index, (name, lang)) in NAMES.into_iter().enumerate() {
            let id = format!("letter-{index}@tiltas.example");
            let bytes = arrived.iter().find(|bytes| server::message_id(bytes) == id).expect(&id);
            assert!(bytes.is_ascii(), "nothing raw on the wire");
            let message = MessageParser::default().parse(bytes).expect("a message");
            let to = message.to().and_then(|to| to.first()).expect("a reader");
            assert_eq!(to.name(), Some(name));
            assert_eq!(to.address(), Some(format!("reader{index}@pastas.example").as_str()));
            let subject = format!(
                "Švari krantinė · Чистая набережная letter-{index} Bcc: all@pastas.example"
            );
            assert_eq!(message.subject(), Some(subject.as_str()));
            assert!(message.bcc().is_none());
            let from = message.from().and_then(|from| from.first()).expect("a sender");
            let administration = app.site.names("pagegiai", lang).administration;
            assert_eq!(from.name(), Some(administration.as_str()));
            assert_eq!(from.address(), Some("dialogas@pagegiai.example"));
            assert!(message.date().is_some());
            let raw = |name: &'static str| message.header_raw(name).unwrap_or_default().trim();
            assert_eq!(raw("Content-Language"), lang.as_str());
            assert_eq!(raw("Auto-Submitted"), "auto-generated");
            assert_eq!(raw("List-Id"), list(lang));
            assert_eq!(raw("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
            assert!(raw("List-Unsubscribe").starts_with("<https://tiltas.example/lt/unsub"));
            assert!(raw("List-Unsubscribe").ends_with("/petitions/clean-embankment>"));
            let (text, html) = (message.body_text(0), message.body_html(0));
            let text = text.expect("a plain text");
            assert!(text.contains(&administration) && text.contains(name), "{text}");
            let opening = format!("<html lang=\"{lang}\">");
            assert!(html.expect("an HTML text").contains(&opening));
            let letter = kept(&app, &format!("letter-{index}")).await;
            assert_eq!(letter.state, State::Sent);
            assert!(letter.to_address.is_empty() && letter.text.is_empty());
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn security_letters_go_before_notifications() {
    for engine in ENGINES {
        let (app, server) = (TestApp::idle(engine).await, Server::start(&[]));
        for index in 0..12 {
            let to = NAMES[index % 3];
            post(&app, &format!("news-{index}"), Kind::Notification, to, "o@pastas.example").await;
        }
        for (index, to) in NAMES.into_iter().enumerate() {
            let id = format!("sign-in-{index}");
            post(&app, &id, Kind::Security, to, "o@pastas.example").await;
        }
        round(&app, &server.mailer()).await;
        let arrived = server.arrived();
        assert_eq!(arrived.len(), 15);
        for bytes in &arrived[..3] {
            assert!(server::message_id(bytes).starts_with("sign-in-"));
            let message = MessageParser::default().parse(bytes).expect("a message");
            assert!(message.header_raw("List-Unsubscribe").is_none());
        }
    }
}

/// Rounds, with hours between, until nothing waits; how many messages arrived for each letter.
async fn until_all_are_sent(engine: Engine, options: &[&str], letters: usize) -> Vec<usize> {
    let (app, server) = (TestApp::idle(engine).await, Server::start(options));
    let mailer = server.mailer();
    for index in 0..letters {
        let to = NAMES[index % 3];
        post(&app, &format!("letter-{index}"), Kind::Notification, to, "o@pastas.example").await;
    }
    for _ in 0..14 {
        while round(&app, &mailer).await == Round::More {}
        app.advance(SignedDuration::from_hours(5));
    }
    let arrived: Vec<String> =
        server.arrived().iter().map(|bytes| server::message_id(bytes)).collect();
    let mut counts = Vec::new();
    for index in 0..letters {
        let letter = kept(&app, &format!("letter-{index}")).await;
        assert_eq!(letter.state, State::Sent, "letter {index} after {} tries", letter.attempts);
        let id = format!("letter-{index}@tiltas.example");
        counts.push(arrived.iter().filter(|arrived| **arrived == id).count());
    }
    assert_eq!(counts.iter().sum::<usize>(), arrived.len(), "no other message arrived");
    counts
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_that_refuses_and_hangs_up_gets_every_letter_exactly_once() {
    for engine in ENGINES {
        let options = ["--refuse", "0.3", "--drop", "0.2", "--seed", "7"];
        let counts = until_all_are_sent(engine, &options, 30).await;
        assert!(counts.iter().all(|count| *count == 1), "{counts:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lost_answer_repeats_a_letter_under_the_same_message_id() {
    let options = ["--lose-answer", "0.3", "--seed", "7"];
    let counts = until_all_are_sent(Engine::Sqlite, &options, 30).await;
    assert!(counts.iter().all(|count| *count >= 1), "none is lost: {counts:?}");
    assert!(counts.iter().any(|count| *count > 1), "the server did lose answers: {counts:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_waits_longer_each_time_and_fails_after_three_days() {
    for engine in ENGINES {
        let (app, server) = (TestApp::idle(engine).await, Server::start(&["--refuse", "2"]));
        let mailer = server.mailer();
        post(&app, "patient", Kind::Security, NAMES[0], "o@pastas.example").await;
        let mut pauses = Vec::new();
        for _ in 0..3 {
            round(&app, &mailer).await;
            let letter = kept(&app, "patient").await;
            pauses.push(letter.due_at.duration_since(app.site.now()).as_secs());
            // Nothing is tried before its time.
            round(&app, &mailer).await;
            assert_eq!(kept(&app, "patient").await.attempts, letter.attempts);
            app.advance(SignedDuration::from_mins(10));
        }
        for (pause, wanted) in pauses.into_iter().zip([60, 120, 240]) {
            assert!((wanted * 7 / 10..=wanted * 13 / 10).contains(&pause), "{pause} for {wanted}");
        }
        app.advance(SignedDuration::from_hours(73));
        round(&app, &mailer).await;
        let letter = kept(&app, "patient").await;
        assert_eq!((letter.state, letter.fate.why), (State::Failed, Some(mail::Why::Time)));
        let answer = letter.fate.answer.as_ref().map(ToString::to_string);
        assert_eq!(answer.as_deref(), Some("451 4.3.0"));
        // Staff may try again.
        assert_eq!(letter.to_address, "o@pastas.example");
        assert!(server.arrived().is_empty());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reader_who_does_not_exist_is_not_tried_again() {
    let (app, server) = (TestApp::idle(Engine::Sqlite).await, Server::start(&[]));
    post(&app, "lost", Kind::Notification, NAMES[1], "nobody@pastas.example").await;
    post(&app, "found", Kind::Notification, NAMES[0], "o@pastas.example").await;
    round(&app, &server.mailer()).await;
    let lost = kept(&app, "lost").await;
    assert_eq!((lost.state, lost.fate.why), (State::Failed, Some(mail::Why::Mailbox)));
    assert_eq!(kept(&app, "found").await.state, State::Sent);
    // Whoever looks after addresses hears of it, and of nothing else.
    let events = app.personal("pagegiai").events(10).await.expect("the queue");
    let told: Vec<mail::Refused> = events
        .iter()
        .filter(|event| event.kind == mail::REFUSED)
        .map(|event| event.read().expect("its body"))
        .collect();
    let wanted = mail::Refused {
        letter: "lost".into(),
        address: "nobody@pastas.example".into(),
        code: 550,
        status: Some("5.1.1".into()),
        at: lost.due_at,
    };
    assert_eq!(told, [wanted]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_with_our_side_loses_no_letter() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let server = Server::start(&["--auth", "tiltas:right"]);
    post(&app, "kept", Kind::Security, NAMES[0], "o@pastas.example").await;
    let mut wrong = server.settings();
    wrong.user = Some("tiltas".into());
    wrong.password = Some("wrong".to_owned().into());
    let mut untrusted = server.settings();
    untrusted.certificate = None;
    let nowhere = server::settings("smtp://127.0.0.1:1".into(), None);
    for settings in [&wrong, &untrusted, &nowhere] {
        let problem = mail::test(settings, &app.url).await;
        assert!(problem.is_err(), "{} is no place to deliver", settings.transport);
        round(&app, &Mailer::open(settings, &app.url).expect("a transport")).await;
        assert_eq!(kept(&app, "kept").await.state, State::Waiting);
        app.advance(SignedDuration::from_mins(20));
    }
    assert!(server.arrived().is_empty());
    let mut right = server.settings();
    right.user = Some("tiltas".into());
    right.password = Some("right".to_owned().into());
    mail::test(&right, &app.url).await.expect("the server answers NOOP");
    round(&app, &Mailer::open(&right, &app.url).expect("a transport")).await;
    assert_eq!(kept(&app, "kept").await.state, State::Sent);
}

#[tokio::test]
async fn settings_that_cannot_be_are_refused_at_start() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("file"), "no certificate").expect("a file");
    let missing = folder.path().join("missing.pem");
    for (transport, certificate) in [
        ("smtp://", None),
        ("smtp://mail.example:port", None),
        ("http://mail.example", None),
        ("smtp://mail.example", Some(missing)),
        (&*format!("file:{}/file/mail", folder.path().display()), None),
    ] {
        let settings = server::settings(transport.into(), certificate);
        assert!(Mailer::open(&settings, "https://tiltas.example").is_err(), "{transport}");
    }
    let mut settings = files(folder.path());
    settings.reply_to = Some("nobody".into());
    assert!(Mailer::open(&settings, "https://tiltas.example").is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn files_are_whole_and_named_by_time_and_letter() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let folder = app.folder.path().join("a").join("mail");
        let settings = files(&folder);
        let mailer = Mailer::open(&settings, &app.url).expect("the folder is made");
        mail::test(&settings, &app.url).await.expect("it can be written to");
        let written = post(&app, "a/../b", Kind::Security, NAMES[0], "o@pastas.example").await;
        round(&app, &mailer).await;
        // As after a crash between writing and marking.
        let mut letter = kept(&app, "a/../b").await;
        letter.document = written.clone();
        app.personal("pagegiai").commit(Batch::new().replace(&letter)).await.expect("undone");
        round(&app, &mailer).await;
        let names: Vec<String> = std::fs::read_dir(&folder)
            .expect("the folder")
            .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
            .collect();
        let time = written.written_at.strftime("%Y%m%dT%H%M%S%3f").to_string();
        assert_eq!(names.len(), 1, "{names:?}");
        assert!(names[0].starts_with(&time) && names[0].ends_with(".eml"), "{names:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_sent_is_forgotten_after_thirty_days() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let mailer = Mailer::open(&files(app.folder.path()), &app.url).expect("a folder");
        post(&app, "old", Kind::Notification, NAMES[0], "o@pastas.example").await;
        round(&app, &mailer).await;
        let before = |days: i64| app.site.now() - SignedDuration::from_hours(days * 24);
        app.advance(SignedDuration::from_hours(29 * 24));
        mail::forget_settled(app.personal("pagegiai"), before(30)).await.expect("a round");
        assert_eq!(kept(&app, "old").await.state, State::Sent);
        app.advance(SignedDuration::from_hours(25));
        mail::forget_settled(app.personal("pagegiai"), before(30)).await.expect("a round");
        let gone = app.personal("pagegiai").get::<Letter>("old").await.expect("the store");
        assert!(gone.is_none());
    }
}
