//! Counters of counted indexes: the number of documents that are there, whoever wrote them when.

use super::things::{ALL, BY_DEEP, BY_KEY, BY_RANK, BY_TOPIC_RANK, INDEXES, NOTES, Note, Thing};
use super::things::{note, thing};
use crate::support::stores::{Engine, Home};
use rand::RngExt;
use tiltas::store::{Batch, Collection, Document, Index, Query, Scalar, Store, StoreError, Stored};
use tokio::task::JoinSet;

/// Fails unless every counter that things have equals a count of what is there.
pub async fn agree(store: &Store) {
    for index in INDEXES.iter().filter(|index| index.counted > 0) {
        let all = Query::on(index).limit(1_000);
        let count = store.count::<Thing>(&all).await.unwrap();
        assert_eq!(store.tally::<Thing>(&all).await.unwrap(), count, "{}", index.name);
        let groups = store.tally_by::<Thing>(&all).await.unwrap();
        assert_eq!(groups.iter().map(|(_, n)| n).sum::<u64>(), count, "{}: {groups:?}", index.name);
        for (value, n) in groups {
            let one = Query::on(index).equal(value.clone());
            assert_eq!(store.count::<Thing>(&one).await.unwrap(), n, "{} {value:?}", index.name);
            assert_eq!(store.tally::<Thing>(&one).await.unwrap(), n, "{} {value:?}", index.name);
        }
    }
}

/// Inserts, moves between groups and deletions by two instances at once, in batches of one and of
/// several, many of them in conflict.
pub async fn many_at_once_leave_counters_exact(home: &Home) {
    let (tasks, each) = if home.engine == Engine::Sqlite { (12, 60) } else { (12, 12) };
    let stores = [home.open(ALL).await, home.open(ALL).await];
    let mut running = JoinSet::new();
    for task in 0..tasks {
        let store = stores[task % 2].clone();
        running.spawn(async move {
            for round in 0..each {
                something(&store, task, round).await;
            }
        });
    }
    running.join_all().await;
    for store in &stores {
        assert!(store.tally::<Thing>(&Query::on(&BY_TOPIC_RANK)).await.unwrap() > 0);
    }
    // Kept counts of the other instance's writes may be a moment old; a third has none.
    agree(&home.open(ALL).await).await;
}

async fn something(store: &Store, task: usize, round: usize) {
    let (number, kind, topic) = {
        let mut chance = rand::rng();
        (chance.random_range(0..40_i64), chance.random_range(0..10), chance.random_range(0..3))
    };
    let topic = ["river", "bridge", "market"][topic].to_owned();
    let new = Thing { topic, rank: number % 4, ..thing(number) };
    let there = store.get::<Thing>(&new.id).await.unwrap();
    let aside = note(&format!("n{task}-{round}"), 1);
    let batch = match (there, kind) {
        (Some(there), 0..=2) => Batch::new().delete(&there),
        (Some(there), 3) => Batch::new().delete(&there).insert(&new).insert(&aside),
        (Some(Stored { version, .. }), 4..=6) => {
            Batch::new().replace(&Stored { version, document: new })
        }
        (_, 7) => Batch::new().insert(&aside).insert(&new),
        _ => Batch::new().insert(&new),
    };
    // Conflicts are what it is about; a failure is none.
    if let Err(error) = store.commit(batch).await {
        assert!(
            error.is_exists() || error.is_stale() || error.is_unique("things_by_place"),
            "{error}"
        );
    }
}

/// One of many who insert at once is refused; the others, who share its transaction, are not.
pub async fn a_conflict_is_its_own_batchs(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(0))).await.unwrap();
    let mut running = JoinSet::new();
    for number in 1..=40 {
        let store = store.clone();
        running.spawn(async move {
            // Every fourth wants a key that is taken, every eighth an id.
            let key = if number % 4 == 0 { "key-0".into() } else { format!("key-{number}") };
            let id = if number % 8 == 0 { "t00000".into() } else { format!("t{number:05}") };
            let refused = number % 4 == 0;
            let one = Thing { key, id, ..thing(number) };
            (refused, number % 8 == 0, store.commit(Batch::new().insert(&one)).await)
        });
    }
    for (refused, by_id, result) in running.join_all().await {
        match result {
            Ok(()) => assert!(!refused),
            Err(error) if by_id => assert!(error.is_exists(), "{error}"),
            Err(error) => assert!(refused && error.is_unique(BY_KEY.name), "{error}"),
        }
    }
    assert_eq!(store.tally::<Thing>(&Query::on(&BY_TOPIC_RANK)).await.unwrap(), 31);
    agree(&store).await;
}

/// As a store from before anything was counted, then one that counts, then one that counts other
/// fields.
pub async fn what_was_there_before_is_counted_once(home: &Home) {
    const PLAIN: Index = Index::on("papers_by_shelf", &["shelf", "row"]);
    const COUNTED: Index = PLAIN.counted(1);
    const DEEPER: Index = PLAIN.counted(2);
    static BEFORE: Collection = Collection { name: "papers", schema: 1, indexes: &[PLAIN] };
    static BY_SHELF: Index = COUNTED;
    static AFTER: Collection = Collection { name: "papers", schema: 1, indexes: &[COUNTED] };
    static BY_ROW: Index = DEEPER;
    static LATER: Collection = Collection { name: "papers", schema: 1, indexes: &[DEEPER] };
    macro_rules! paper {
        ($name:ident, $collection:ident) => {
            #[derive(serde::Serialize, serde::Deserialize)]
            struct $name {
                id: String,
                shelf: String,
                #[serde(skip_serializing_if = "Option::is_none", default)]
                row: Option<bool>,
            }
            impl Document for $name {
                const COLLECTION: &'static Collection = &$collection;
                fn id(&self) -> &str {
                    &self.id
                }
            }
        };
    }
    paper!(Before, BEFORE);
    paper!(After, AFTER);
    paper!(Later, LATER);

    let older = home.open(&[&BEFORE]).await;
    let mut batch = Batch::new();
    for number in 0..7 {
        let shelf = format!("s{}", number % 3);
        let row = [None, Some(false), Some(true)][number % 2];
        batch = batch.insert(&Before { id: number.to_string(), shelf, row });
    }
    older.commit(batch).await.unwrap();
    drop(older);
    // Two open it at once; one of them counts.
    let all = [&AFTER];
    let (store, _other) = tokio::join!(home.open(&all), home.open(&all));
    let first = || Query::on(&BY_SHELF).equal("s0");
    assert_eq!(store.tally::<After>(&first()).await.unwrap(), 3);
    store
        .commit(Batch::new().insert(&After { id: "x".into(), shelf: "s0".into(), row: None }))
        .await
        .unwrap();
    assert_eq!(store.tally::<After>(&first()).await.unwrap(), 4);
    drop(store);
    let store = home.open(&[&AFTER]).await;
    assert_eq!(store.tally::<After>(&first()).await.unwrap(), 4);
    let groups = store.tally_by::<After>(&Query::on(&BY_SHELF)).await.unwrap();
    let expected = [("s0", 4), ("s1", 2), ("s2", 2)].map(|(shelf, n)| (Scalar::from(shelf), n));
    assert_eq!(groups, expected);
    drop(store);
    let store = home.open(&[&LATER]).await;
    let groups = store.tally_by::<Later>(&Query::on(&BY_ROW).equal("s0")).await.unwrap();
    assert_eq!(groups, [(Scalar::Null, 3), (Scalar::Integer(0), 1)]);
    let shelf = Query::on(&BY_ROW).equal("s0");
    assert_eq!(store.tally::<Later>(&shelf.equal(Scalar::Null)).await.unwrap(), 3);
}

/// Opening again counts nothing anew: a counter that was tampered with stays so.
pub async fn a_store_that_is_counted_is_not_counted_again(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(1)).insert(&thing(2))).await.unwrap();
    drop(store);
    match home.engine {
        Engine::Sqlite => {
            let stranger = rusqlite::Connection::open(&home.address).unwrap();
            let raised = stranger.execute("UPDATE things_by_topic_rank_counts SET n = n + 5", []);
            assert_eq!(raised, Ok(2));
        }
        Engine::Mongo => {
            let client = mongodb::Client::with_uri_str(&home.address).await.unwrap();
            let counters = client.default_database().unwrap();
            let counters = counters.collection::<mongodb::bson::Document>("counters");
            let all = mongodb::bson::doc! { "i": BY_TOPIC_RANK.name };
            let raise = mongodb::bson::doc! { "$inc": { "n": 5 } };
            assert_eq!(counters.update_many(all, raise).await.unwrap().modified_count, 2);
        }
    }
    let store = home.open(ALL).await;
    assert_eq!(store.tally::<Thing>(&Query::on(&BY_TOPIC_RANK)).await.unwrap(), 12);
}

pub async fn what_is_not_counted_is_told_apart_by_nothing(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(1)).insert(&note("n", 1))).await.unwrap();
    let uncounted = Query::on(&BY_RANK);
    assert!(matches!(store.tally_by::<Thing>(&uncounted).await, Err(StoreError::Query(_))));
    // The third field is not counted; how many there are is found in the index.
    let third = || Query::on(&BY_DEEP).equal(Scalar::Null).equal(Scalar::Null);
    assert!(matches!(store.tally_by::<Thing>(&third()).await, Err(StoreError::Query(_))));
    assert_eq!(store.tally::<Thing>(&third().equal(1)).await.unwrap(), 1);
    assert_eq!(store.tally::<Thing>(&third().equal(2)).await.unwrap(), 0);
    assert!(matches!(store.tally::<Note>(&Query::on(&BY_RANK)).await, Err(StoreError::Query(_))));
    assert_eq!(NOTES.indexes.len(), 0);
    let reading = Store::open_to_read(&home.address, ALL).await.unwrap();
    assert_eq!(reading.tally::<Thing>(&Query::on(&BY_TOPIC_RANK).equal("river")).await.unwrap(), 1);
    assert!(reading.tally_by::<Thing>(&Query::on(&BY_TOPIC_RANK)).await.is_err());
}

/// Whoever wrote sees it counted; another instance hears of it.
pub async fn a_tally_is_never_older_than_ones_own_act(home: &Home) {
    let (store, other) = (home.open(ALL).await, home.open(ALL).await);
    let river = Query::on(&BY_TOPIC_RANK).equal("river");
    for turn in 1..=10_u64 {
        store.commit(Batch::new().insert(&thing(turn as i64))).await.unwrap();
        assert_eq!(store.tally::<Thing>(&river).await.unwrap(), turn);
        assert_eq!(store.tally_by::<Thing>(&river).await.unwrap().len() as u64, turn);
    }
    let began = std::time::Instant::now();
    while other.tally::<Thing>(&river).await.unwrap() < 10 {
        assert!(began.elapsed() < std::time::Duration::from_secs(5), "it never heard");
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    let first = store.get::<Thing>("t00001").await.unwrap().unwrap();
    store.commit(Batch::new().delete(&first)).await.unwrap();
    assert_eq!(store.tally::<Thing>(&river).await.unwrap(), 9);
}
