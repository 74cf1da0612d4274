//! Sending: in batches with pauses, stopped and gone on with, cut off anywhere, to each once.

use super::*;
use crate::petitions::letters::letters;
use crate::support::app::{Engine, TestApp, verified};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use tiltas::announcements::{self, Audience, Content, Deed, Hand, Walk};
use tiltas::jobs::{Job, Round};
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{DUE, Letter};
use tiltas::notifications::{self, Mute};
use tiltas::store::{Batch, Query};
use tiltas::web::keys;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Mongo];

/// Two at a time, and an hour in between.
async fn slow(engine: Engine) -> TestApp {
    TestApp::adjusted(engine, |config| {
        config.announcements.batch = 2;
        config.announcements.pause_seconds = 3_600;
    })
    .await
}

async fn stop_and_go_on(engine: Engine) {
    let app = slow(engine).await;
    let mut readers = Vec::new();
    for name in ["Ona", "Petras", "Marija", "Kazys", "Birutė", "Stasys", "Zita"] {
        readers.push(app.resident("pagegiai", name, Lang::LT).await);
    }
    let ((rasa, first), (jonas, second)) = two(&app).await;
    let id = whole(&first).await;
    asked(&app, &first, &id).await;
    act(&app, &second, &id, "approve").await.expect(303);
    until(&app, "pagegiai", &id, |one| one.told() == 2).await;
    let shown = first.get(&page(&id)).await.expect(200);
    assert_eq!(shown.texts("#progress-text"), ["Išsiųsta 2 iš 8 laiškų"]);
    assert_eq!(shown.attributes("progress", "value"), ["2"]);
    assert_eq!(shown.attributes("progress", "max"), ["8"]);
    assert_eq!(shown.attributes("#so-far a", "href"), [page(&id)], "without a script too");
    act(&app, &first, &id, "go-on").await.expect(303);
    act(&app, &first, &id, "stop").await.expect(303);
    act(&app, &second, &id, "stop").await.expect(303);
    app.advance(SignedDuration::from_hours(2));
    tokio::time::sleep(Duration::from_secs(3)).await;
    let held = stored(&app, "pagegiai", &id).await;
    assert_eq!((held.place, held.told(), held.halts.len()), (Place::Stopped, 2, 1));
    let shown = second.get(&page(&id)).await.expect(200);
    assert!(shown.says("Sustabdyta, kai buvo išsiųsta laiškų: 2. Rasa,"));
    let told = letters(&app, &jonas, 2).await;
    assert!(told.iter().any(|(subject, _)| subject == "Sustabdyta: Rytoj nebus vandens"));
    act(&app, &second, &id, "approve").await.expect(303);
    assert_eq!(stored(&app, "pagegiai", &id).await.place, Place::Stopped, "approved already");
    // Anybody of them goes on; nobody is written to twice, and nobody is passed over.
    act(&app, &first, &id, "go-on").await.expect(303);
    for told in [4, 6, 7] {
        until(&app, "pagegiai", &id, |one| one.told() >= told).await;
        app.advance(SignedDuration::from_hours(2));
    }
    let one = sent(&app, &id).await;
    assert_eq!((one.told(), one.halts.len()), (7, 2));
    for reader in &readers {
        assert_eq!(letters(&app, reader, 1).await.len(), 1, "{}", reader.name);
    }
    let subjects = letters(&app, &rasa, 2).await;
    assert!(subjects.iter().all(|(subject, _)| subject.contains(": ")), "{subjects:?}");
    act(&app, &first, &id, "stop").await.expect(409);
    act(&app, &first, &id, "go-on").await.expect(409);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_stopped_in_the_middle_and_goes_on_sqlite() {
    stop_and_go_on(ENGINES[0]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_stopped_in_the_middle_and_goes_on_mongo() {
    stop_and_go_on(ENGINES[1]).await;
}

/// One to all residents that has been approved, written into the store as it is then.
async fn approved(app: &TestApp) -> Announcement {
    let text = |text: &str| Localized::new(Lang::LT, text);
    let content = Content {
        title: text(TITLE),
        body: text(BODY),
        audience: Audience::Residents,
        link: None,
        publish: false,
    };
    let now = app.site.now();
    let mut one = Announcement::new(keys::id(), "pagegiai", content, now);
    let deed = |name: &str| Some(Deed { by: Hand::new(name, name), at: now });
    (one.asked, one.approved) = (deed("rasa"), deed("jonas"));
    one.count = Walk { reached: 230, done: true, ..Walk::new(now) };
    one.sending = Some(Walk::new(now));
    one.work(Place::Sending, now);
    app.personal("pagegiai").commit(Batch::new().insert(&one)).await.expect("written");
    one
}

/// Every letter in the outbox, by the address that it goes to.
async fn outbox(app: &TestApp) -> BTreeMap<String, usize> {
    let (mut found, mut after) = (BTreeMap::new(), None);
    loop {
        let query = Query::on(&DUE).limit(1_000).after(after);
        let page = app.personal("pagegiai").find::<Letter>(&query).await.expect("the outbox");
        for letter in page.items {
            *found.entry(letter.document.to_address).or_default() += 1;
        }
        match page.next {
            Some(next) => after = Some(next),
            None => return found,
        }
    }
}

async fn hand_over(app: &TestApp, jobs: &[Job]) {
    for job in jobs {
        while (job.work)(app.site.clone()).await.expect("a round") == Round::More {}
    }
}

/// Three instances that know nothing of each other, each cut off wherever another was first; the
/// queue of notices is emptied at any time, and by two at once.
async fn each_once(engine: Engine) {
    let app = TestApp::idle(engine).await;
    let all: Vec<Resident> = (0..230)
        .map(|n| verified(&app.site, "pagegiai", &format!("Nr. {n} x"), Lang::LT))
        .collect();
    let store = app.personal("pagegiai");
    for some in all.chunks(100) {
        store.commit(some.iter().fold(Batch::new(), Batch::insert)).await.expect("residents");
    }
    let silent = &all[120];
    let mute = Mute::new(&silent.id, "announcements/of/pagegiai", app.site.now());
    store.commit(Batch::new().insert(&mute)).await.expect("a mute");
    let id = approved(&app).await.id;
    // Who registers afterwards is not on the way.
    app.advance(SignedDuration::from_secs(5));
    let late = verified(&app.site, "pagegiai", "Vėluoja", Lang::LT);
    store.commit(Batch::new().insert(&late)).await.expect("a resident");
    let jobs: Vec<Job> = notifications::jobs(&app.site, &[]);
    let round = || announcements::round(&app.site, "pagegiai");
    for _ in 0..30 {
        let (one, other, third) = tokio::join!(round(), round(), round());
        for outcome in [one, other, third] {
            outcome.expect("a round");
        }
        tokio::join!(hand_over(&app, &jobs[..2]), hand_over(&app, &jobs[..2]));
        if stored(&app, "pagegiai", &id).await.place == Place::Sent {
            break;
        }
        app.advance(SignedDuration::from_secs(10));
    }
    hand_over(&app, &jobs[..2]).await;
    let one = stored(&app, "pagegiai", &id).await;
    assert_eq!((one.place, one.told()), (Place::Sent, 229));
    let outbox = outbox(&app).await;
    assert_eq!(outbox.len(), 229);
    assert!(outbox.values().all(|count| *count == 1));
    assert!(!outbox.contains_key(&silent.mail) && !outbox.contains_key(&late.mail));
    // They have a lane of their own, and delay no letter that somebody waits for.
    let letters = Query::on(&DUE).equal("waiting").equal("bulk");
    assert_eq!(store.count::<Letter>(&letters).await.expect("a count"), 229);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_told_once_whoever_is_killed_sqlite() {
    each_once(ENGINES[0]).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_is_told_once_whoever_is_killed_mongo() {
    each_once(ENGINES[1]).await;
}
