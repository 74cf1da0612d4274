//! Many at once: nothing lost, nothing twice.

use super::things::{ALL, BY_KEY, BY_RANK, BY_TOPIC_RANK, Note, Thing, note, thing};
use crate::support::stores::{Engine, Home};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use tiltas::store::{Batch, CommitError, Query, Store};
use tokio::task::JoinSet;

pub async fn no_increment_is_lost(home: &Home) {
    let (tasks, each) = if home.engine == Engine::Sqlite { (16, 50) } else { (8, 15) };
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&note("counter", 0))).await.unwrap();
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let store = store.clone();
        running.spawn(async move {
            for _ in 0..each {
                increment(&store, "counter").await;
            }
        });
    }
    running.join_all().await;
    let counter = store.get::<Note>("counter").await.unwrap().unwrap();
    assert_eq!((counter.count, counter.version), (tasks * each, tasks * each + 1));
}

async fn increment(store: &Store, id: &str) {
    loop {
        let mut counter = store.get::<Note>(id).await.unwrap().unwrap();
        counter.count += 1;
        match store.commit(Batch::new().replace(&counter)).await {
            Ok(()) => return,
            Err(error) => assert!(error.is_stale(), "{error}"),
        }
    }
}

pub async fn one_of_many_wins_a_unique_key(home: &Home) {
    let store = home.open(ALL).await;
    for round in 0..if home.engine == Engine::Sqlite { 20 } else { 4 } {
        let mut running = JoinSet::new();
        for contender in 0..16 {
            let store = store.clone();
            running.spawn(async move {
                let number = round * 100 + contender;
                let wanted = Thing { key: format!("prize-{round}"), ..thing(number) };
                let mut batch = Batch::new().insert(&wanted);
                // Alone and in a transaction.
                if contender % 2 == 0 {
                    batch = batch.insert(&note(&format!("n{number}"), 1));
                }
                store.commit(batch).await
            });
        }
        let results = running.join_all().await;
        let won = results.iter().filter(|result| result.is_ok()).count();
        assert_eq!(won, 1, "{results:?}");
        for error in results.into_iter().filter_map(Result::err) {
            assert!(error.is_unique(BY_KEY.name), "{error}");
        }
        let query = Query::on(&BY_KEY).equal(format!("prize-{round}").as_str());
        assert_eq!(store.count::<Thing>(&query).await.unwrap(), 1);
    }
}

pub async fn transfers_keep_the_sum(home: &Home) {
    let each = if home.engine == Engine::Sqlite { 100 } else { 20 };
    let store = home.open(ALL).await;
    let mut batch = Batch::new();
    for account in 0..4 {
        batch = batch.insert(&note(&format!("account-{account}"), 1_000));
    }
    store.commit(batch).await.unwrap();
    let mut running = JoinSet::new();
    for task in 0..8_u64 {
        let store = store.clone();
        running.spawn(async move {
            for turn in 0..each {
                let (from, to) = ((task + turn) % 4, (task * 3 + turn + 1) % 4);
                if from != to {
                    transfer(&store, from, to).await;
                }
            }
        });
    }
    running.join_all().await;
    let mut sum = 0;
    for account in 0..4 {
        let account = format!("account-{account}");
        sum += store.get::<Note>(&account).await.unwrap().unwrap().count;
    }
    assert_eq!(sum, 4_000);
}

/// Gives up when others were faster; what matters is that both sides change or neither.
async fn transfer(store: &Store, from: u64, to: u64) {
    let get =
        async |account| store.get::<Note>(&format!("account-{account}")).await.unwrap().unwrap();
    let (mut from, mut to) = (get(from).await, get(to).await);
    from.count -= 1;
    to.count += 1;
    match store.commit(Batch::new().replace(&from).replace(&to)).await {
        Ok(()) => {}
        Err(CommitError::Conflict(_)) => {}
        Err(error) => panic!("{error}"),
    }
}

pub async fn pages_under_writes_show_what_was_there_exactly_once(home: &Home) {
    let (there, walks) = if home.engine == Engine::Sqlite { (300, 40) } else { (120, 6) };
    let store = home.open(ALL).await;
    let mut batch = Batch::new();
    for number in 0..there {
        // Every other place is left for those who come and go.
        batch = batch.insert(&Thing { rank: number * 2 / 6, ..thing(number * 2) });
    }
    store.commit(batch).await.unwrap();
    let (stop, guests) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let writer = tokio::spawn(come_and_go(store.clone(), there, stop.clone(), guests.clone()));
    let mut walk = 0;
    while walk < walks || guests.load(SeqCst) < walks {
        let query = Query::on(&BY_RANK).limit(17);
        let query = if walk % 2 == 0 { query } else { query.descending() };
        let seen = walk_through(&store, query).await;
        for number in 0..there {
            let times = seen.get(&format!("t{:05}", number * 2)).copied();
            assert_eq!(times, Some(1), "walk {walk}, thing {number}");
        }
        walk += 1;
    }
    stop.store(true, SeqCst);
    writer.await.unwrap();
}

async fn come_and_go(store: Store, there: i64, stop: Arc<AtomicBool>, guests: Arc<AtomicUsize>) {
    while !stop.load(SeqCst) {
        let written = guests.fetch_add(1, SeqCst);
        let number = (written as i64 * 37 % there) * 2 + 1;
        let guest = Thing { rank: number / 6, ..thing(number) };
        store.commit(Batch::new().insert(&guest)).await.unwrap();
        if !written.is_multiple_of(3) {
            let guest = store.get::<Thing>(&guest.id).await.unwrap().unwrap();
            store.commit(Batch::new().delete(&guest)).await.unwrap();
        } else if let Some(other) = store.get::<Thing>(&guest.id).await.unwrap() {
            let moved = tiltas::store::Stored {
                version: other.version,
                document: Thing { rank: there - other.rank, ..other.document },
            };
            store.commit(Batch::new().replace(&moved)).await.unwrap();
            let moved = store.get::<Thing>(&guest.id).await.unwrap().unwrap();
            store.commit(Batch::new().delete(&moved)).await.unwrap();
        }
    }
}

async fn walk_through(store: &Store, query: Query) -> HashMap<String, u32> {
    let (mut seen, mut after) = (HashMap::new(), None);
    loop {
        let page = store.find::<Thing>(&query.clone().after(after)).await.unwrap();
        for thing in page.items {
            *seen.entry(thing.document.id).or_default() += 1;
        }
        after = page.next;
        if after.is_none() {
            return seen;
        }
    }
}

pub async fn a_reader_after_a_writer_sees_the_commit(home: &Home) {
    let each = if home.engine == Engine::Sqlite { 100 } else { 15 };
    let store = home.open(ALL).await;
    let other = home.open(ALL).await;
    let mut running = JoinSet::new();
    for task in 0..4 {
        let (store, other) = (store.clone(), other.clone());
        running.spawn(async move {
            for turn in 0..each {
                let number = task * 1_000 + turn;
                store.commit(Batch::new().insert(&thing(number))).await.unwrap();
                let id = format!("t{number:05}");
                assert!(store.get::<Thing>(&id).await.unwrap().is_some());
                assert!(other.get::<Thing>(&id).await.unwrap().is_some());
                let query = Query::on(&BY_RANK).equal(number);
                assert_eq!(store.count::<Thing>(&query).await.unwrap(), 1);
                // A kept count holds one's own writes at least, however many others write.
                let river = Query::on(&BY_TOPIC_RANK).equal("river");
                assert!(store.tally::<Thing>(&river).await.unwrap() > turn as u64);
            }
        });
    }
    running.join_all().await;
}
