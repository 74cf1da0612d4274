//! Appending: several at once, the same act again and again, cut off and repeated.

use super::{act, length, recorded, verified};
use crate::on_both;
use crate::support::app::{Engine, TestApp};
use futures_util::future::join_all;
use std::time::Duration;
use tiltas::app;
use tiltas::jobs::Round;
use tiltas::journal::{self, Act};
use tiltas::locale::Lang;
use tiltas::notifications;
use tiltas::store::{Batch, Freshness, Store};
use tiltas::web::keys;

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Mongo];

/// As another instance has it.
async fn another(app: &TestApp) -> Store {
    let address = &app.site.config.store.public;
    Store::open(address, app::PUBLIC, Freshness::new()).await.expect("the store opens")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn several_instances_make_one_chain() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let stores = [another(&app).await, another(&app).await, another(&app).await];
        let append = |store: usize| {
            let (app, stores) = (&app, &stores);
            async move {
                for number in 0..15 {
                    // Every third act comes to all of them.
                    let of = if number % 3 == 0 { number } else { store * 1_000 + number };
                    let acts = vec![(app.site.now(), act(app, of))];
                    journal::append(&stores[store], acts).await.expect("an entry");
                }
            }
        };
        join_all((0..3).map(append)).await;
        assert_eq!(length(&app.site.public).await, 3 * 10 + 5, "{engine:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_is_recorded_once() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        recorded(&app, 5).await;
        let before = verified(&app.site.public).await;
        recorded(&app, 5).await;
        assert_eq!(verified(&app.site.public).await, before);
        // Known and unknown ones together, one of them twice.
        let acts = [3, 7, 4, 7, 8].map(|number| (app.site.now(), act(&app, number)));
        journal::append(&app.site.public, acts.into()).await.expect("entries");
        assert_eq!(length(&app.site.public).await, 7);
        journal::append(&app.site.public, vec![]).await.expect("nothing");
    }
}

/// The handlers of the application, through the queues of all its stores.
async fn deliver(app: &TestApp) {
    for job in notifications::jobs(&app.site, &[journal::HANDLER]) {
        while (job.work)(app.site.clone()).await.expect("a round") == Round::More {}
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn acts_come_from_every_store_and_survive_being_cut_off() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let stores = [&app.site.public, app.personal("pagegiai"), app.personal("sovetsk")];
        for (place, store) in stores.into_iter().enumerate() {
            let acts = (0..40).map(|number| act(&app, place * 100 + number));
            let batch = acts.fold(Batch::new(), |batch, act| batch.event(act.event(keys::id())));
            store.commit(batch).await.expect("events");
        }
        // As if killed after the entries were written and before the events were acknowledged.
        let events = app.site.public.events(10).await.expect("the queue");
        for event in &events {
            let handler = journal::HANDLER;
            (handler.work)(app.site.clone(), event.clone()).await.expect("an entry");
        }
        deliver(&app).await;
        assert_eq!(length(&app.site.public).await, 120, "{engine:?}");
        for store in stores {
            assert!(store.events(10).await.expect("the queue").is_empty());
        }
        // Delivered again.
        let batch = events.into_iter().fold(Batch::new(), Batch::event);
        app.personal("sovetsk").commit(batch).await.expect("events");
        deliver(&app).await;
        assert_eq!(length(&app.site.public).await, 120);
    }
}

// The jobs of all queues at once, as they run.
on_both!(queues_of_running_instances_append_at_once, |app| {
    for round in 0..30 {
        for (place, store) in
            [&app.site.public, app.personal("pagegiai"), app.personal("sovetsk")].iter().enumerate()
        {
            let event = act(&app, round * 10 + place).event(keys::id());
            store.commit(Batch::new().event(event)).await.expect("an event");
        }
    }
    for _ in 0..200 {
        if length(&app.site.public).await == 90 {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the acts do not arrive");
});

/// What another version wrote waits for a version that can read it: nobody may drop an act.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_act_that_cannot_be_read_waits() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let odd = tiltas::store::Event::new(keys::id(), journal::ACT, serde_json::json!({ "v": 9 }));
    let batch = Batch::new().event(odd).event(act(&app, 1).event(keys::id()));
    app.site.public.commit(batch).await.expect("events");
    deliver(&app).await;
    assert_eq!(app.site.public.events(10).await.expect("the queue").len(), 1);
    assert_eq!(length(&app.site.public).await, 1);
}

/// What a room names in a cause, an id for example, stands in the journal only as a digest.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cause_is_not_shown() {
    let app = TestApp::start(Engine::Sqlite).await;
    let resident = app.resident("pagegiai", "Ona", Lang::LT).await;
    let act = Act::new("staff-granted", "pagegiai", &resident.id, app.site.now());
    journal::append(&app.site.public, vec![(app.site.now(), act)]).await.expect("an entry");
    let text = super::downloaded(&app, 1).await;
    assert!(text.contains("\"staff-granted\"") && !text.contains(&resident.id), "{text}");
}

/// The newest and the quick check cost the same however long the journal is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_newest_are_verified_by_themselves() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        let newest = |count| journal::check_newest(&app.site.public, count);
        assert_eq!(newest(10).await.expect("an empty journal"), None);
        recorded(&app, 25).await;
        let head = verified(&app.site.public).await;
        for count in [1, 10, 25, 1_000] {
            assert_eq!(newest(count).await.expect("whole"), head, "{count}");
        }
    }
}
