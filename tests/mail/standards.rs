//! Messages as other programs read them: Python's email package parses each strictly, and dkimpy
//! verifies its signature (`tests/mail/read.py`).

mod addresses;
mod signing;
mod threads;

use super::server::{Server, variable};
use super::{kept, render, round};
use crate::support::app::{Engine, TestApp};
use secrecy::SecretString;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;
use tiltas::config::Dkim;
use tiltas::locale::Lang;
use tiltas::mail::{self, Kind, Letter, NewLetter, State};
use tiltas::store::Batch;

pub const ED25519: &str = include_str!("keys/ed25519.pem");
pub const RSA: &str = include_str!("keys/rsa.pem");
const LANGUAGES: [Lang; 3] = [Lang::LT, Lang::RU, Lang::EN];

/// Names as people have them, or try to.
const NAMES: [&str; 9] = [
    "Žydrūnė Šąžlytė",
    "Ольга Ёлкина",
    "\"Ona\", <b> of Panemunė",
    "O'Neill, Ann (Ms.) \\ \"A\"",
    "",
    "Dr. Ann",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦 šeima",
    "שלום עולם",
    "=?utf-8?q?Admin?=",
];

/// A key as the settings hold it.
pub fn key(domain: &str, pem: &str) -> Dkim {
    Dkim::new(domain, "tiltas", SecretString::from(pem.to_owned())).expect("a key")
}

/// What stands in the DNS for it.
pub fn published(key: &Dkim) -> Value {
    let (name, value) = key.record();
    json!({ name: value })
}

/// What other programs read in the messages of a folder.
pub fn read(folder: &Path, keys: &Value) -> Vec<Value> {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/mail/read.py");
    let mut reading = Command::new(variable("TILTAS_TEST_PYTHON"));
    let output = reading.arg(script).arg(folder).arg(keys.to_string()).output().expect("it runs");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{complaint}");
    serde_json::from_slice(&output.stdout).expect("JSON")
}

/// The one with this subject.
pub fn about<'a>(messages: &'a [Value], subject: &str) -> &'a Value {
    let found = messages.iter().find(|message| message["subject"] == subject);
    found.unwrap_or_else(|| panic!("{subject} is not among {messages:?}"))
}

/// A letter in the outbox of Pagėgiai, as its room would write it.
pub async fn post(app: &TestApp, new: NewLetter<'_>) -> Letter {
    let shown = render::sample(&app.site.locales, new.lang);
    let letter = mail::compose(&app.site, new, &shown).expect("a letter");
    app.personal("pagegiai").commit(Batch::new().insert(&letter)).await.expect("the outbox");
    letter
}

/// A letter that is sent to whoever follows a petition.
pub fn news<'a>(id: &str, subject: &str) -> NewLetter<'a> {
    NewLetter {
        id: id.into(),
        kind: Kind::Notification,
        lang: Lang::LT,
        municipality: "pagegiai",
        to_name: "Ona",
        to_address: "ona@pastas.example",
        subject: subject.into(),
        template: "mail/layout",
        list: Some("petitions/clean-embankment".into()),
        unsubscribe: Some("https://tiltas.example/lt/unsubscribe/pagegiai/1/2/petitions/x".into()),
        answers: None,
    }
}

/// Every letter of every room in every language, to the oddest of readers.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_letter_is_read_elsewhere_as_it_was_meant() {
    let dkim = key("pagegiai.example", ED25519);
    let keys = published(&dkim);
    let sign = |config: &mut tiltas::config::Config| {
        let town = config.municipality.get_mut("pagegiai").expect("a town");
        town.mail.dkim = Some(dkim);
        town.mail.reply_to = Some("savivaldybe@pagegiai.example".into());
    };
    let app = TestApp::adjusted_idle(Engine::Sqlite, sign).await;
    let server = Server::start(&[]);
    let mut letters = Vec::new();
    for template in render::templates() {
        for lang in LANGUAGES {
            let security = template.starts_with("residents/") || template.starts_with("privacy/");
            let number = letters.len();
            let subject = match number % 4 {
                0 => format!("„Švari krantinė“ – ‘Clean’ « Чистая набережная » Nr.\u{a0}{number}"),
                1 => format!("{number} {}", "Ilgas pavadinimas, Ёжики 🦔 ".repeat(9).trim()),
                2 => format!(
                    "Plain words, and more of them than one line of a header holds {number}"
                ),
                _ => format!("Re: =?utf-8?q?x?= {number}\r\nBcc: all@pastas.example"),
            };
            let new = NewLetter {
                id: format!("{template}-{lang}"),
                kind: if security { Kind::Security } else { Kind::Notification },
                lang,
                to_name: NAMES[number % NAMES.len()],
                template: &template,
                subject,
                list: (!security).then(|| "petitions/clean-embankment".to_owned()),
                unsubscribe: news("", "").unsubscribe.filter(|_| !security),
                ..news("", "")
            };
            letters.push(post(&app, new).await);
        }
    }
    while round(&app, &server.mailer()).await != tiltas::jobs::Round::Done {}
    let messages = read(server.folder(), &keys);
    assert_eq!(messages.len(), letters.len());
    for letter in &letters {
        check(&app, letter, about(&messages, &letter.subject));
    }
}

/// Everything that a message says of itself, against the letter that it was made of.
fn check(app: &TestApp, letter: &Letter, message: &Value) {
    let id = &letter.id;
    assert_eq!(message["defects"], json!([]), "{id}");
    assert_eq!(message["dkim"], true, "{id}");
    let administration = app.site.names("pagegiai", letter.lang).administration;
    assert_eq!(message["from"], json!([administration, "dialogas@pagegiai.example"]), "{id}");
    assert_eq!(message["to"], json!([letter.to_name, "ona@pastas.example"]), "{id}");
    assert_eq!(message["date"].as_f64().map(|at| at as i64), Some(letter.written_at.as_second()));
    let site = message["id"].as_str().and_then(|id| id.strip_suffix("@tiltas.example>"));
    assert!(site.is_some_and(|id| id.starts_with('<')), "{message}");
    let kinds = ["multipart/alternative", "text/plain", "text/html"];
    assert_eq!(message["kinds"], json!(kinds), "{id}");
    assert_eq!(
        message["text"].as_str().map(str::trim_end),
        Some(mail::wrapped(&letter.text).trim_end()),
        "{id}"
    );
    assert_eq!(message["html"].as_str().map(str::trim_end), Some(letter.html.trim_end()), "{id}");
    assert_eq!((&message["ascii_head"], &message["bare"]), (&json!(true), &json!(false)), "{id}");
    assert_eq!(message["ascii_body"], true, "{id}");
    // What has no place to be folded: one address, and the names that a signature covers.
    for line in message["long"].as_array().expect("lines") {
        let line = line.as_str().unwrap_or_default();
        let whole = line.starts_with("List-Unsubscribe: <") || line.starts_with(" h=from:");
        assert!(whole && line.len() < 998, "{id}: {line}");
    }
    let headers = &message["headers"];
    assert_eq!(headers["content-language"], letter.lang.as_str(), "{id}");
    assert_eq!(headers["auto-submitted"], "auto-generated", "{id}");
    assert_eq!(headers["reply-to"], "savivaldybe@pagegiai.example", "{id}");
    let names = message["header_names"].as_array().expect("names");
    let lists: Vec<&str> =
        names.iter().filter_map(Value::as_str).filter(|name| is_of_lists(name)).collect();
    if letter.kind == Kind::Security {
        assert_eq!(lists, Vec::<&str>::new(), "{id}");
        return;
    }
    assert_eq!(lists.len(), 6, "{id}: {lists:?}");
    assert_eq!(headers["precedence"], "list");
    let phrase = match letter.lang {
        Lang::LT => "\"Tiltas: peticijos\"",
        Lang::RU => "Мост: петиции",
        _ => "\"Tiltas: petitions\"",
    };
    let list = headers["list-id"].as_str().unwrap_or_default();
    assert_eq!(list, format!("{phrase} <petitions.clean-embankment.tiltas.example>"));
    let page = format!("<https://tiltas.example/{}/petitions/clean-embankment>", letter.lang);
    assert_eq!(headers["list-archive"], page);
    assert_eq!(headers["list-help"], "<mailto:tiltas@pagegiai.example>");
    assert_eq!(headers["list-unsubscribe-post"], "List-Unsubscribe=One-Click");
    let stop = letter.unsubscribe.as_deref().unwrap_or_default();
    assert_eq!(headers["list-unsubscribe"], format!("<{stop}>"));
    // RFC 8058 asks that the signature covers both.
    let signature = headers["dkim-signature"].as_str().unwrap_or_default();
    assert!(signature.contains("list-unsubscribe:list-unsubscribe-post"), "{signature}");
}

fn is_of_lists(name: &str) -> bool {
    name.starts_with("list-") || name == "precedence"
}

/// The same letter is the same message, whenever it is sent.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_letter_that_is_sent_again_is_the_same_message() {
    let (app, server) = (TestApp::idle(Engine::Sqlite).await, Server::start(&[]));
    let written = post(&app, news("again", "Švari krantinė")).await;
    round(&app, &server.mailer()).await;
    let mut letter = kept(&app, "again").await;
    assert_eq!(letter.state, State::Sent);
    letter.document = written;
    app.personal("pagegiai").commit(Batch::new().replace(&letter)).await.expect("undone");
    round(&app, &server.mailer()).await;
    let arrived = server.arrived();
    assert_eq!(arrived.len(), 2);
    assert!(arrived[0] == arrived[1], "two messages of one letter differ");
}
