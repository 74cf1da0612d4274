//! Freshness: a page that was kept goes stale when what it read changes, and not otherwise.

use super::things::{ALL, BY_KEY, BY_RANK, BY_TOPIC_RANK, Note, Thing, event, note, thing};
use crate::support::stores::{Engine, Home};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::time::{Duration, Instant};
use tiltas::store::{Batch, Freshness, Query, Recorded, Store, StoreError, record};

async fn reads(store: &Store, what: &Query) -> Recorded {
    let (page, recorded) = record(store.freshness(), store.find::<Thing>(what)).await;
    page.unwrap();
    recorded
}

async fn gets(store: &Store, id: &str) -> Recorded {
    let (found, recorded) = record(store.freshness(), store.get::<Thing>(id)).await;
    found.unwrap();
    recorded
}

/// Waits until what is still under way (the change stream tells our own commits too) has come.
async fn settle(home: &Home) {
    if home.engine == Engine::Mongo {
        tokio::time::sleep(Duration::from_millis(700)).await;
    }
}

pub async fn what_was_read_goes_stale_exactly_when_it_must(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(1)).insert(&note("n", 1))).await.unwrap();
    settle(home).await;
    let river = Query::on(&BY_TOPIC_RANK).equal("river");
    let bridge = Query::on(&BY_TOPIC_RANK).equal("bridge");
    let all = Query::on(&BY_RANK);
    let (of_river, of_bridge) = (reads(&store, &river).await, reads(&store, &bridge).await);
    let (of_all, of_key) =
        (reads(&store, &all).await, reads(&store, &Query::on(&BY_KEY).equal("key-2")).await);
    let (one, two) = (gets(&store, "t00001").await, gets(&store, "t00002").await);
    let (counted, of_count) = record(store.freshness(), store.count::<Thing>(&river)).await;
    assert_eq!(counted.unwrap(), 1);
    let (_, of_note) = record(store.freshness(), store.get::<Note>("n")).await;
    let fresh = |recorded: &Recorded| store.freshness().is_fresh(recorded);

    // A refused batch changes nothing.
    let refused = Batch::new().insert(&thing(2)).insert(&thing(1));
    store.commit(refused).await.unwrap_err();
    for recorded in [&of_river, &of_bridge, &of_all, &of_key, &one, &two, &of_count, &of_note] {
        assert!(fresh(recorded));
    }
    // One more by the river: those who read the river, the key, the id or everything hear of it.
    store.commit(Batch::new().insert(&thing(2)).event(event("thing.happened"))).await.unwrap();
    for recorded in [&of_river, &of_all, &of_key, &two, &of_count] {
        assert!(!fresh(recorded));
    }
    for recorded in [&of_bridge, &one, &of_note] {
        assert!(fresh(recorded));
    }
    settle(home).await;
    // That an event has been acted on changes no page.
    let of_river = reads(&store, &river).await;
    let events = store.events(10).await.unwrap();
    store.acknowledge(&events).await.unwrap();
    settle(home).await;
    for recorded in [&of_river, &of_bridge, &one, &of_note] {
        assert!(fresh(recorded));
    }
    // A replacement makes the whole collection stale, but no other.
    let first = store.get::<Thing>("t00001").await.unwrap().unwrap();
    store.commit(Batch::new().replace(&first)).await.unwrap();
    for recorded in [&of_river, &of_bridge, &one] {
        assert!(!fresh(recorded));
    }
    assert!(fresh(&of_note));
    let of_bridge = reads(&store, &bridge).await;
    settle(home).await;
    let again = reads(&store, &bridge).await;
    let second = store.get::<Thing>("t00002").await.unwrap().unwrap();
    store.commit(Batch::new().delete(&second)).await.unwrap();
    assert!(!fresh(&of_bridge) && !fresh(&again) && fresh(&of_note));
}

/// A cache of one page, as the web layer keeps it, read and written by many at once.
pub async fn a_reader_never_keeps_what_was_before_an_acknowledged_commit(home: &Home) {
    let rounds = if home.engine == Engine::Sqlite { 400 } else { 60 };
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&note("n", 0))).await.unwrap();
    let cache: Arc<parking_lot::Mutex<Option<(u64, Recorded)>>> = Arc::default();
    let stop = Arc::new(AtomicBool::new(false));
    let readers: Vec<_> = (0..3)
        .map(|_| {
            let (store, cache, stop) = (store.clone(), cache.clone(), stop.clone());
            tokio::spawn(async move {
                while !stop.load(SeqCst) {
                    cached(&store, &cache).await;
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    for round in 1..=rounds {
        let mut stored = store.get::<Note>("n").await.unwrap().unwrap();
        stored.count = round;
        store.commit(Batch::new().replace(&stored)).await.unwrap();
        assert_eq!(cached(&store, &cache).await, round);
    }
    stop.store(true, SeqCst);
    for reader in readers {
        reader.await.unwrap();
    }
}

async fn cached(store: &Store, cache: &parking_lot::Mutex<Option<(u64, Recorded)>>) -> u64 {
    let kept = cache.lock().clone();
    if let Some((count, recorded)) = kept
        && store.freshness().is_fresh(&recorded)
    {
        return count;
    }
    let read = async || -> Result<u64, StoreError> {
        Ok(store.get::<Note>("n").await?.map_or(0, |note| note.count))
    };
    let (count, recorded) = record(store.freshness(), read()).await;
    let count = count.unwrap();
    *cache.lock() = Some((count, recorded));
    count
}

/// The other handle stands for another instance, or the command line beside a server.
pub async fn another_handle_hears_of_commits(home: &Home) {
    let ours = home.open(ALL).await;
    ours.commit(Batch::new().insert(&thing(1))).await.unwrap();
    let other = home.open(ALL).await;
    settle(home).await;
    let river = Query::on(&BY_TOPIC_RANK).equal("river");

    let recorded = reads(&other, &river).await;
    ours.commit(Batch::new().insert(&thing(2))).await.unwrap();
    goes_stale(other.freshness(), &recorded).await;

    settle(home).await;
    let recorded = gets(&other, "t00001").await;
    let first = ours.get::<Thing>("t00001").await.unwrap().unwrap();
    ours.commit(Batch::new().replace(&first).insert(&note("n", 1))).await.unwrap();
    goes_stale(other.freshness(), &recorded).await;

    settle(home).await;
    let recorded = reads(&other, &river).await;
    let first = ours.get::<Thing>("t00001").await.unwrap().unwrap();
    ours.commit(Batch::new().delete(&first)).await.unwrap();
    goes_stale(other.freshness(), &recorded).await;
    // Nothing else goes stale by the passing of time, once word of every commit has come.
    tokio::time::sleep(Duration::from_millis(700)).await;
    let recorded = reads(&other, &river).await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    if home.engine == Engine::Sqlite {
        assert!(other.freshness().is_fresh(&recorded));
    }
}

pub async fn who_records_around_a_recording_has_read_it_too(home: &Home) {
    let store = home.open(ALL).await;
    settle(home).await;
    let around = async { gets(&store, "t00001").await };
    let (inner, outer) = record(store.freshness(), around).await;
    store.commit(Batch::new().insert(&thing(1))).await.unwrap();
    assert!(!store.freshness().is_fresh(&inner));
    assert!(!store.freshness().is_fresh(&outer));
}

/// The file is written by a stranger; the database is dropped, which ends the change stream.
pub async fn when_nobody_tells_what_changed_everything_is_stale(home: &Home) {
    let store = home.open(ALL).await;
    settle(home).await;
    let recorded = reads(&store, &Query::on(&BY_RANK)).await;
    match home.engine {
        Engine::Sqlite => {
            let stranger = rusqlite::Connection::open(&home.address).unwrap();
            stranger.execute("DELETE FROM things", []).unwrap();
            let nothing = stranger.execute("CREATE TABLE stranger (id)", []);
            assert_eq!(nothing, Ok(0));
        }
        Engine::Mongo => {
            let client = mongodb::Client::with_uri_str(&home.address).await.unwrap();
            client.default_database().unwrap().drop().await.unwrap();
        }
    }
    goes_stale(store.freshness(), &recorded).await;
    // And it listens again.
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    let recorded = reads(&store, &Query::on(&BY_RANK)).await;
    let other = home.open(ALL).await;
    other.commit(Batch::new().insert(&thing(1))).await.unwrap();
    goes_stale(store.freshness(), &recorded).await;
}

async fn goes_stale(freshness: &Freshness, recorded: &Recorded) {
    let started = Instant::now();
    while freshness.is_fresh(recorded) {
        assert!(started.elapsed() < Duration::from_secs(5), "it never heard");
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}
