//! Addresses beyond ASCII: what is sent, what is refused, and what forms say about it.

use super::{ED25519, key, news, post, published, read};
use crate::mail::server::{Server, settings, variable};
use crate::mail::{kept, round};
use crate::on_both;
use crate::residents::{ask, is_signed_in, letter, register};
use crate::support::app::{Engine, TestApp};
use serde_json::json;
use tiltas::config::Config;
use tiltas::locale::Lang;
use tiltas::mail::{self, NewLetter, State};
use tiltas::residents;

const INTERNATIONAL: &str = "žemė@paštas.example";
const OWN_LETTERS: &str = "ona@paštas.example";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_server_gets_the_addresses_that_it_takes_and_no_other() {
    for (options, taken) in [(&[][..], true), (&["--ascii"][..], false)] {
        let dkim = key("pagegiai.example", ED25519);
        let keys = published(&dkim);
        let sign = |config: &mut Config| {
            config.municipality.get_mut("pagegiai").expect("a town").mail.dkim = Some(dkim);
        };
        let app = TestApp::adjusted_idle(Engine::Sqlite, sign).await;
        let server = Server::start(options);
        let offered = mail::offers_smtputf8(&server.settings(), &app.url).await;
        assert_eq!(offered, Ok(taken));
        for (id, to_address) in [("a", INTERNATIONAL), ("b", OWN_LETTERS), ("c", "o@p.example")] {
            post(&app, NewLetter { to_address, to_name: "Žemė", ..news(id, id) }).await;
        }
        round(&app, &server.mailer()).await;
        // The one is tried once: no later try would be taken.
        let first = kept(&app, "a").await;
        let wanted = if taken { State::Sent } else { State::Failed };
        assert_eq!((first.state, first.attempts), (wanted, 1));
        assert_eq!(kept(&app, "b").await.state, State::Sent);
        assert_eq!(kept(&app, "c").await.state, State::Sent);
        let mut all = vec!["o@p.example", "ona@xn--patas-wdb.example"];
        all.extend(taken.then_some("žemė@xn--patas-wdb.example"));
        let envelopes = server.envelopes();
        let mut to: Vec<&str> = envelopes.iter().filter_map(|one| one["to"][0].as_str()).collect();
        to.sort_unstable();
        assert_eq!(to, all);
        let messages = read(server.folder(), &keys);
        for message in &messages {
            let to = message["to"][1].as_str().expect("an address");
            assert!(all.contains(&to) && message["to"][0] == "Žemė", "{message}");
            assert_eq!((&message["dkim"], &message["defects"]), (&json!(true), &json!([])));
            assert_eq!(message["ascii_head"], to.is_ascii());
            assert_eq!(message["ascii_body"], true);
        }
    }
}

#[tokio::test]
async fn what_takes_files_takes_every_address_and_nobody_is_asked_where_none_answers() {
    let folder = tempfile::tempdir().expect("a folder");
    let files = settings(format!("file:{}", folder.path().display()), None);
    assert_eq!(mail::offers_smtputf8(&files, "https://tiltas.example").await, Ok(true));
    for transport in ["smtp://127.0.0.1:1", "smtps://127.0.0.1:1", "smtp://"] {
        let nobody = settings(transport.into(), Some(variable("TILTAS_TEST_SMTP_CA").into()));
        assert!(mail::offers_smtputf8(&nobody, "https://tiltas.example").await.is_err());
    }
}

on_both!(a_domain_in_its_own_letters_is_one_mailbox_however_it_is_typed, |app| {
    let browser = app.browser();
    register(&browser, "lt", "pagegiai", OWN_LETTERS).await.expect(303);
    let sent = letter(&app, "ona@xn--patas-wdb.example").await;
    let done = browser.get(&sent.link).await.expect(303);
    let account = browser.get(done.location()).await.expect(200);
    assert!(account.says(OWN_LETTERS) && !account.says("xn--"), "shown as it was typed");
    let store = app.personal("pagegiai");
    for typed in ["ona@xn--patas-wdb.example", "Ona@XN--PATAS-WDB.example"] {
        let found = residents::by_mail(&app.site, store, typed).await.expect("the store");
        assert_eq!(found.expect("an account").mail, "ona@xn--patas-wdb.example");
    }
    let other = app.browser();
    ask(&other, "lt", "ona@PAŠTAS.example").await.expect(303);
    let sent = crate::residents::letters(&app, "ona@xn--patas-wdb.example", 2).await.remove(1);
    other.get(&sent.link).await.expect(303);
    assert!(is_signed_in(&other).await);
});

on_both!(where_letters_beyond_ascii_are_taken_they_open_an_account, |app| {
    let browser = app.browser();
    register(&browser, "lt", "pagegiai", INTERNATIONAL).await.expect(303);
    let sent = letter(&app, "žemė@xn--patas-wdb.example").await;
    browser.get(&sent.link).await.expect(303);
    assert!(is_signed_in(&browser).await);
});

/// Sovetsk's server takes no such addresses, Pagėgiai's does.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_they_are_not_the_form_says_so_in_the_readers_language() {
    let app = TestApp::adjusted(Engine::Sqlite, |config| {
        for town in config.municipality.values_mut() {
            town.mail.transport = "smtp://127.0.0.1:1".into();
        }
        config.municipality.get_mut("pagegiai").expect("a town").mail.smtputf8 = true;
    })
    .await;
    let words = [
        ("lt", "mūsų pašto serveris priima tik lotyniškas raides"),
        ("ru", "наш почтовый сервер принимает только латинские буквы"),
        ("en", "our mail server takes only the letters a–z"),
    ];
    for (lang, says) in words {
        let refused = register(&app.browser(), lang, "sovetsk", INTERNATIONAL).await.expect(422);
        assert!(refused.says(says), "{lang}");
        assert_eq!(refused.attributes("#mail", "value"), [INTERNATIONAL], "what was typed stays");
    }
    register(&app.browser(), "lt", "pagegiai", INTERNATIONAL).await.expect(303);
    register(&app.browser(), "ru", "sovetsk", OWN_LETTERS).await.expect(303);
    // No server takes this one, and it is told what an address is.
    let refused = register(&app.browser(), "lt", "pagegiai", "že mė@paštas").await.expect(422);
    assert!(refused.says("Įrašykite visą el. pašto adresą"));
    // Whose account it is, a sign-in does not say before it has looked.
    ask(&app.browser(), "ru", INTERNATIONAL).await.expect(303);
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let fields = [("mail", INTERNATIONAL)];
    app.sign_in(&ona).await.post("/lt/account/address", &fields).await.expect(303);
    let refused = app.sign_in(&anna).await.post("/ru/account/address", &fields).await.expect(422);
    assert!(refused.says(words[1].1));
}
