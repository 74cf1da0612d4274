//! Lanes, claims and limits: what many letters may not do to one, and two instances to each other.

use super::{ENGINES, Kind, NAMES, kept, post, round, server};
use crate::support::app::{Engine, TestApp};
use crate::support::faulty::{self, Faults};
use jiff::SignedDuration;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;
use tiltas::config;
use tiltas::jobs::Round;
use tiltas::mail::{self, DUE, Letter, Mailer, NewLetter, State, Why};
use tiltas::store::{Batch, Index, Query};
use tiltas::web::Site;

static DUE_INDEX: Index = DUE;

/// A letter to this address, not yet in the outbox.
fn letter(site: &Site, id: &str, kind: Kind, address: &str) -> Letter {
    let new = NewLetter {
        id: id.into(),
        kind,
        lang: NAMES[0].1,
        municipality: "pagegiai",
        to_name: NAMES[0].0,
        to_address: address,
        subject: "Krantinė".into(),
        template: "mail/layout",
        list: None,
        unsubscribe: None,
        answers: None,
    };
    mail::compose(site, new, &serde_json::json!({})).expect("a letter")
}

/// So many letters at once.
async fn many(app: &TestApp, word: &str, kind: Kind, count: usize, domain: &str) {
    let one = letter(&app.site, word, kind, "");
    let letters = (0..count).map(|number| Letter {
        id: format!("{word}-{number}"),
        to_address: format!("reader{number}@{domain}"),
        ..one.clone()
    });
    let batch = letters.fold(Batch::new(), |batch, letter| batch.insert(&letter));
    app.personal("pagegiai").commit(batch).await.expect("the outbox");
}

async fn in_state(app: &TestApp, state: State) -> Vec<Letter> {
    let all = Query::on(&DUE_INDEX).equal(state.as_str()).limit(1_000);
    let all = app.personal("pagegiai").find::<Letter>(&all).await.expect("letters");
    all.items.into_iter().map(|one| one.document).collect()
}

fn settings(server: &faulty::Server) -> config::Mail {
    let authority = PathBuf::from(faulty::Server::authority());
    server::settings(format!("smtp://localhost:{}", server.port), Some(authority))
}

async fn until(mut done: impl AsyncFnMut() -> bool) {
    for _ in 0..600 {
        if done().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("it does not come");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_flood_of_bulk_delays_no_sign_in_link() {
    for engine in ENGINES {
        let slow = Faults { delay: 1.0, longest: Duration::from_millis(80), ..Faults::default() };
        let server = faulty::Server::start(slow).await;
        let app = TestApp::adjusted(engine, |config| {
            config.delivery.per_minute = 1_000_000;
            config.municipality.get_mut("pagegiai").expect("a town").mail = settings(&server);
        })
        .await;
        many(&app, "digest", Kind::Bulk, 400, "pastas.example").await;
        many(&app, "news", Kind::Notification, 400, "pastas.example").await;
        until(async || server.look(|received| received.order.len() > 20)).await;
        let before = server.look(|received| received.order.len());
        let link = letter(&app.site, "sign-in", Kind::Security, "o@pastas.example");
        app.personal("pagegiai").commit(Batch::new().insert(&link)).await.expect("the outbox");
        let place = async || {
            let is_it = |id: &String| id.starts_with("sign-in@");
            server.look(|received| received.order.iter().position(is_it))
        };
        until(async || place().await.is_some()).await;
        let passed = place().await.expect("it came") - before;
        assert!(passed < 40, "{passed} letters of the flood came before the link");
        assert!(!in_state(&app, State::Waiting).await.is_empty(), "the flood goes on");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_over_a_domain_s_limit_goes_later_and_delays_no_other() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let folder = super::files(&app.folder.path().join("mail"));
        let mailer = Mailer::open(&folder, &app.url).expect("a folder");
        many(&app, "crowd", Kind::Notification, 400, "pastas.example").await;
        many(&app, "few", Kind::Notification, 5, "other.example").await;
        // Nobody who waits for a link waits for a limit.
        many(&app, "link", Kind::Security, 5, "pastas.example").await;
        while round(&app, &mailer).await == Round::More {}
        let waiting = in_state(&app, State::Waiting).await;
        // A hundred at once, ten a second, and the rounds take a while.
        assert!((100..=300).contains(&waiting.len()), "{} wait", waiting.len());
        assert!(waiting.iter().all(|letter| letter.domain() == "pastas.example"));
        assert!(waiting.iter().all(|letter| letter.attempts == 0 && !letter.fate.claimed));
        assert!(waiting.iter().all(|letter| letter.due_at > letter.written_at));
        assert!(waiting.iter().all(|letter| letter.kind == Kind::Notification));
        let turns: BTreeSet<_> = waiting.iter().map(|letter| letter.due_at).collect();
        assert!(turns.len() > 10, "they do not come back together");
        for _ in 0..12 {
            app.advance(SignedDuration::from_secs(15));
            while round(&app, &mailer).await == Round::More {}
        }
        assert!(in_state(&app, State::Waiting).await.is_empty());
        assert_eq!(in_state(&app, State::Sent).await.len(), 410);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_domain_that_puts_off_again_and_again_is_left_in_peace() {
    for engine in ENGINES {
        let busy = Faults { refuse: 2.0, ..Faults::default() };
        let (app, server) = (TestApp::idle(engine).await, faulty::Server::start(busy).await);
        let mailer = Mailer::open(&settings(&server), &app.url).expect("a transport");
        many(&app, "busy", Kind::Bulk, 60, "pastas.example").await;
        while round(&app, &mailer).await == Round::More {}
        let waiting = in_state(&app, State::Waiting).await;
        let untried = waiting.iter().filter(|letter| letter.attempts == 0);
        let soonest = untried.clone().map(|letter| letter.due_at).min().expect("some are spared");
        assert!(untried.count() >= 30);
        let rest = soonest.duration_since(app.site.now()).as_secs();
        assert!((40..80).contains(&rest), "they wait {rest} s");
        assert!(waiting.iter().all(|letter| letter.fate.uncertain == 0));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_instances_send_no_letter_twice() {
    for engine in ENGINES {
        let server = faulty::Server::start(Faults::default()).await;
        let app = TestApp::idle(engine).await;
        let mailers = [(); 3].map(|()| Mailer::open(&settings(&server), &app.url).expect("one"));
        for domain in 0..4 {
            let (word, domain) = (format!("w{domain}"), format!("pastas{domain}.example"));
            many(&app, &word, Kind::Notification, 50, &domain).await;
        }
        let [a, b, c] = &mailers;
        let work = async |mailer: &Mailer| {
            while round(&app, mailer).await == Round::More {}
        };
        tokio::join!(work(a), work(b), work(c));
        // What two wanted at once and neither got.
        work(a).await;
        assert_eq!(in_state(&app, State::Sent).await.len(), 200);
        server.look(|received| {
            assert_eq!((received.messages.len(), received.duplicates()), (200, 0));
        });
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_dead_instance_had_in_hand_is_taken_over_and_counted() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let mailer = Mailer::open(&super::files(app.folder.path()), &app.url).expect("a folder");
        post(&app, "in-hand", Kind::Notification, NAMES[1], "o@pastas.example").await;
        let mut letter = kept(&app, "in-hand").await;
        assert!(!letter.claim(app.site.now() + SignedDuration::from_secs(45)));
        app.personal("pagegiai").commit(Batch::new().replace(&letter)).await.expect("a claim");
        round(&app, &mailer).await;
        assert_eq!(kept(&app, "in-hand").await.state, State::Waiting, "whoever has it may live");
        app.advance(SignedDuration::from_secs(46));
        round(&app, &mailer).await;
        let letter = kept(&app, "in-hand").await;
        assert_eq!((letter.state, letter.fate.uncertain), (State::Sent, 1));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_cannot_be_written_to_fails_at_once() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let mailer = Mailer::open(&super::files(app.folder.path()), &app.url).expect("a folder");
    post(&app, "nowhere", Kind::Notification, NAMES[0], "no address").await;
    round(&app, &mailer).await;
    let letter = kept(&app, "nowhere").await;
    assert_eq!((letter.state, letter.fate.why), (State::Failed, Some(Why::Address)));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_failed_is_emptied_after_its_time_and_forgotten_later() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let store = app.personal("pagegiai");
        let mut failed = letter(&app.site, "failed", Kind::Bulk, "o@pastas.example");
        failed.refused(app.site.now(), Why::Full, None);
        store.commit(Batch::new().insert(&failed)).await.expect("the outbox");
        let before = |days: i64| app.site.now() - SignedDuration::from_hours(days * 24);
        let tidy = async || {
            mail::forget_failed(store, before(14)).await.expect("a round");
            mail::forget_settled(store, before(30)).await.expect("a round");
        };
        app.advance(SignedDuration::from_hours(13 * 24));
        tidy().await;
        assert!(kept(&app, "failed").await.is_kept());
        app.advance(SignedDuration::from_hours(2 * 24));
        tidy().await;
        let letter = kept(&app, "failed").await;
        assert_eq!((letter.state, letter.to_address.as_str()), (State::Forgotten, ""));
        assert_eq!((letter.text.as_str(), letter.html.as_str()), ("", ""));
        app.advance(SignedDuration::from_hours(16 * 24));
        tidy().await;
        assert!(store.get::<Letter>("failed").await.expect("the store").is_none());
    }
}
