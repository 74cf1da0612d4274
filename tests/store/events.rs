//! The events queue: at least once, in order, until acknowledged.

use super::things::{ALL, Note, Thing, event, note, thing};
use crate::support::stores::Home;
use std::collections::HashMap;
use std::time::Duration;
use tiltas::store::{Batch, Event, Store};
use tokio::task::JoinSet;

async fn ids(store: &Store, limit: usize) -> Vec<String> {
    store.events(limit).await.unwrap().into_iter().map(|event| event.id).collect()
}

pub async fn events_come_in_order_until_acknowledged(home: &Home) {
    let store = home.open(ALL).await;
    let mut expected: Vec<Event> = Vec::new();
    for number in 0..12 {
        let tells = [event("thing.added"), event("thing.noted")];
        let batch = Batch::new().insert(&thing(number));
        // With one document, with several, and alone.
        let batch = match number % 3 {
            0 => batch,
            1 => batch.insert(&note(&format!("n{number}"), 1)),
            _ => Batch::new(),
        };
        // The order is the ids', not the order of adding.
        let batch = batch.event(tells[1].clone()).event(tells[0].clone());
        store.commit(batch).await.unwrap();
        expected.extend(tells);
    }
    assert_eq!(store.events(100).await.unwrap(), expected);
    assert_eq!(store.events(5).await.unwrap(), expected[..5]);
    store.acknowledge(&expected[2..3]).await.unwrap();
    store.acknowledge(&expected[2..4]).await.unwrap();
    store.acknowledge(&[]).await.unwrap();
    let left: Vec<Event> = expected[..2].iter().chain(&expected[4..]).cloned().collect();
    assert_eq!(store.events(100).await.unwrap(), left);
    store.acknowledge(&left).await.unwrap();
    assert_eq!(store.events(100).await.unwrap(), []);
    let untouched = store.get::<Thing>("t00000").await.unwrap().unwrap();
    assert_eq!((untouched.version, untouched.document), (1, thing(0)));
}

pub async fn events_outlive_their_document(home: &Home) {
    let store = home.open(ALL).await;
    let (added, changed, removed) = (event("added"), event("changed"), event("removed"));
    store.commit(Batch::new().insert(&thing(1)).event(added.clone())).await.unwrap();
    let read = store.get::<Thing>("t00001").await.unwrap().unwrap();
    store.commit(Batch::new().replace(&read).event(changed.clone())).await.unwrap();
    let read = store.get::<Thing>("t00001").await.unwrap().unwrap();
    store.commit(Batch::new().replace(&read)).await.unwrap();
    let read = store.get::<Thing>("t00001").await.unwrap().unwrap();
    assert_eq!(read.version, 3);
    store.acknowledge(std::slice::from_ref(&changed)).await.unwrap();
    store.commit(Batch::new().delete(&read).event(removed.clone())).await.unwrap();
    assert_eq!(store.events(10).await.unwrap(), [added, removed]);
}

pub async fn a_refused_batch_tells_nothing(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&note("a", 1))).await.unwrap();
    let alone = Batch::new().insert(&note("a", 1)).event(event("no"));
    store.commit(alone).await.unwrap_err();
    let mut stale = store.get::<Note>("a").await.unwrap().unwrap();
    stale.version = 7;
    store.commit(Batch::new().replace(&stale).event(event("no"))).await.unwrap_err();
    let among = Batch::new().event(event("no")).insert(&note("b", 1)).insert(&note("a", 1));
    store.commit(among).await.unwrap_err();
    assert_eq!(ids(&store, 10).await, Vec::<String>::new());
}

/// While some commit, delete and acknowledge, every event is seen, and none after it was
/// acknowledged.
pub async fn workers_together_see_every_event(home: &Home) {
    let store = home.open(ALL).await;
    let mut writers = JoinSet::new();
    for task in 0..4 {
        let store = store.clone();
        writers.spawn(async move {
            let mut told = Vec::new();
            for turn in 0..15 {
                let number = task * 100 + turn;
                let tells = event("thing.added");
                told.push(tells.id.clone());
                store.commit(Batch::new().insert(&thing(number)).event(tells)).await.unwrap();
                if turn % 3 == 0 {
                    let id = format!("t{number:05}");
                    let thing = store.get::<Thing>(&id).await.unwrap().unwrap();
                    store.commit(Batch::new().delete(&thing)).await.unwrap();
                }
            }
            told
        });
    }
    let worker = tokio::spawn(work(store.clone()));
    let told: Vec<String> = writers.join_all().await.into_iter().flatten().collect();
    let seen = worker.await.unwrap();
    for id in &told {
        assert_eq!(seen.get(id), Some(&1), "{id}");
    }
    assert_eq!(seen.len(), told.len());
}

/// Handles all 60 events; how often each was seen.
async fn work(store: Store) -> HashMap<String, u32> {
    let mut seen: HashMap<String, u32> = HashMap::new();
    while seen.len() < 60 {
        let events = store.events(7).await.unwrap();
        for event in &events {
            *seen.entry(event.id.clone()).or_default() += 1;
        }
        store.acknowledge(&events).await.unwrap();
        if events.is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    assert_eq!(store.events(7).await.unwrap(), []);
    seen
}

pub async fn whoever_waits_is_woken(home: &Home) {
    let store = home.open(ALL).await;
    let waiting = tokio::spawn({
        let store = store.clone();
        async move { store.written().await }
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!waiting.is_finished(), "nothing was written");
    store.commit(Batch::new().insert(&thing(1)).event(event("thing.added"))).await.unwrap();
    tokio::time::timeout(Duration::from_secs(5), waiting).await.unwrap().unwrap();
}
