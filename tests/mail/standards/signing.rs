//! Signatures: both kinds of keys, verified by dkimpy; and that whatever is changed on the way breaks
//! them.

use super::{ED25519, RSA, key, news, post, published, read};
use crate::mail::round;
use crate::mail::server::Server;
use crate::support::app::{Engine, TestApp};
use serde_json::json;
use tiltas::config::Config;
use tiltas::locale::Lang;
use tiltas::mail::NewLetter;

/// Signed letters of Pagėgiai, as they arrive.
async fn signed(pem: &str, new: Vec<NewLetter<'_>>) -> (Server, serde_json::Value) {
    let dkim = key("pagegiai.example", pem);
    let keys = published(&dkim);
    let sign = |config: &mut Config| {
        config.municipality.get_mut("pagegiai").expect("a town").mail.dkim = Some(dkim);
    };
    let (app, server) = (TestApp::adjusted_idle(Engine::Sqlite, sign).await, Server::start(&[]));
    for letter in new {
        post(&app, letter).await;
    }
    round(&app, &server.mailer()).await;
    (server, keys)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn both_kinds_of_keys_sign_what_another_verifies() {
    // The longest headers that there can be: signing reads them whole.
    let long = "Žydrūnė Šąžlytė-Ёлкина 🦔 ".repeat(20);
    for pem in [RSA, ED25519] {
        let letters = vec![
            NewLetter { to_name: &long, ..news("one", &long) },
            NewLetter {
                lang: Lang::RU, template: "discussion/mail/reply", ..news("two", "Ответ")
            },
            NewLetter { answers: Some("one".into()), to_name: "", ..news("three", "Plain") },
            NewLetter { kind: tiltas::mail::Kind::Security, ..news("four", "Kodas: 48213907") },
        ];
        let (server, keys) = signed(pem, letters).await;
        let messages = read(server.folder(), &keys);
        assert_eq!(messages.len(), 4);
        for message in &messages {
            assert_eq!(message["dkim"], true, "{message}");
        }
        // Another key is not this one.
        let other = published(&key("pagegiai.example", if pem == RSA { ED25519 } else { RSA }));
        assert!(read(server.folder(), &other).iter().all(|message| message["dkim"] == false));
        assert!(read(server.folder(), &json!({})).iter().all(|message| message["dkim"] == false));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_is_changed_on_the_way_breaks_the_signature() {
    let mut letter = news("one", "Svari krantine");
    letter.lang = Lang::EN;
    let (server, keys) = signed(ED25519, vec![letter]).await;
    let whole = String::from_utf8(server.arrived().remove(0)).expect("ASCII");
    let folder = tempfile::tempdir().expect("a folder");
    let changed = |from: &str, to: &str| {
        let text = whole.replacen(from, to, 1);
        assert_ne!(text, whole, "{from} is not there");
        text
    };
    let added = |header: &str| format!("{header}\r\n{whole}");
    let forged = [
        changed("Subject: Svari", "Subject: Kita"),
        changed("To: Ona <ona@", "To: Ona <kita@"),
        changed("administration", "Administration"),
        changed("List-Unsubscribe: <https://tiltas", "List-Unsubscribe: <https://kitas"),
        changed("List-Unsubscribe=One-Click", "List-Unsubscribe=Two-Clicks"),
        changed("Content-Language: en", "Content-Language: lt"),
        changed("multipart/alternative", "multipart/mixed"),
        changed("Message-ID: <one@", "Message-ID: <two@"),
        changed("</body>", "<p>Kita</p></body>"),
        added("Reply-To: kita@pastas.example"),
        added("Cc: kita@pastas.example"),
    ];
    for (index, text) in forged.iter().enumerate() {
        std::fs::write(folder.path().join(format!("{index:02}.eml")), text).expect("a file");
    }
    // What every server on the way adds, and may fold anew, breaks nothing.
    let kept = [
        added("Received: from a.example by b.example; Tue, 1 Dec 2026 05:00:00 +0200"),
        changed("Subject: Svari krantine", "Subject: Svari\r\n  krantine"),
    ];
    for (index, text) in kept.iter().enumerate() {
        std::fs::write(folder.path().join(format!("kept-{index}.eml")), text).expect("a file");
    }
    let read = read(folder.path(), &keys);
    assert_eq!(read.len(), forged.len() + kept.len());
    for (index, message) in read.iter().enumerate() {
        assert_eq!(message["dkim"], index >= forged.len(), "{index}: {message}");
    }
}
