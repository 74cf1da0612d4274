//! Whoever changes the raw store is found: the first entry at fault is named.

use super::{length, recorded, verified};
use crate::support::app::{Engine, TestApp};
use crate::support::stores::with_database;
use futures_util::TryStreamExt;
use mongodb::bson::{Document, doc};
use tiltas::journal::{self, CheckError, Fault, Head};

const ENGINES: [Engine; 2] = [Engine::Sqlite, Engine::Mongo];

/// What an intruder does to the entry with this number.
#[derive(Clone, Copy, Debug)]
enum Blow {
    /// Another word in what it says.
    Word,
    /// One more signature.
    Number,
    /// A member that nobody reads.
    Member,
    /// Another hash than it has.
    Hash,
    Remove,
    /// Another number: one that is far away.
    Move,
}

async fn strike(app: &TestApp, number: i64, blow: Blow) {
    let address = app.site.config.store.public.clone();
    if address.starts_with("mongodb") {
        strike_mongo(&address, number, blow).await;
    } else {
        strike_sqlite(&address, number, blow);
    }
}

fn strike_sqlite(path: &str, number: i64, blow: Blow) {
    let raw = rusqlite::Connection::open(path).expect("the file");
    let set = match blow {
        Blow::Word => "body = replace(body, 'pagegiai', 'sovetsk')",
        Blow::Number => "body = json_set(body, '$.values.count', '999')",
        Blow::Member => "body = json_set(body, '$.note', json('null'))",
        Blow::Hash => "body = json_set(body, '$.hash', 'abc')",
        Blow::Move => "body = json_set(body, '$.seq', 999)",
        Blow::Remove => "",
    };
    let sql = match blow {
        Blow::Remove => "DELETE FROM journal WHERE body ->> '$.seq' = ?1".to_owned(),
        _ => format!("UPDATE journal SET {set} WHERE body ->> '$.seq' = ?1"),
    };
    assert_eq!(raw.execute(&sql, [number]).expect(&sql), 1);
}

async fn strike_mongo(address: &str, number: i64, blow: Blow) {
    let entries = entries(address).await;
    let which = doc! { "body.seq": number };
    let set = match blow {
        Blow::Word => doc! { "body.municipality": "vilnius" },
        Blow::Number => doc! { "body.values.count": "999" },
        Blow::Member => doc! { "body.note": null },
        Blow::Hash => doc! { "body.hash": "abc" },
        Blow::Move => doc! { "body.seq": 999_i64 },
        Blow::Remove => {
            let removed = entries.delete_one(which).await.expect("it goes");
            assert_eq!(removed.deleted_count, 1);
            return;
        }
    };
    let changed = entries.update_one(which, doc! { "$set": set }).await.expect("it changes");
    assert_eq!(changed.modified_count, 1);
}

async fn entries(address: &str) -> mongodb::Collection<Document> {
    let client = mongodb::Client::with_uri_str(address).await.expect("the server");
    client.default_database().expect("a database").collection("journal")
}

async fn fault(app: &TestApp, noted: Option<Head>) -> Fault {
    match journal::check(&app.site.public, noted).await {
        Err(CheckError::Fault(fault)) => fault,
        other => panic!("no fault is found: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_blow_is_found_where_it_fell() {
    for engine in ENGINES {
        for (blow, found) in [
            (Blow::Word, Fault::Changed(4)),
            (Blow::Number, Fault::Changed(4)),
            (Blow::Member, Fault::Changed(4)),
            (Blow::Hash, Fault::Changed(4)),
            (Blow::Remove, Fault::Missing { number: 4, found: 5 }),
            (Blow::Move, Fault::Missing { number: 4, found: 5 }),
        ] {
            let app = TestApp::idle(engine).await;
            recorded(&app, 8).await;
            strike(&app, 4, blow).await;
            assert_eq!(fault(&app, None).await, found, "{engine:?} {blow:?}");
            assert!(journal::check_newest(&app.site.public, 6).await.is_err(), "{blow:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_journal_that_was_cut_off_is_found_by_who_noted_its_head() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        recorded(&app, 6).await;
        let head = verified(&app.site.public).await.expect("a head");
        for number in [5, 6] {
            strike(&app, number, Blow::Remove).await;
        }
        assert_eq!(length(&app.site.public).await, 4, "by itself it is a chain");
        let cut = Fault::CutOff { first: 5, noted: 6 };
        assert_eq!(fault(&app, Some(head.clone())).await, cut);
        // And if others take their place, it is not what was noted.
        let acts = (50..52).map(|number| (app.site.now(), super::act(&app, number)));
        journal::append(&app.site.public, acts.collect()).await.expect("entries");
        assert_eq!(length(&app.site.public).await, 6);
        assert_eq!(fault(&app, Some(head)).await, Fault::NotAsNoted(6));
    }
}

/// Two entries change places: numbers and all else are as they were, only the order is not.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_that_change_places_are_found() {
    for engine in ENGINES {
        let app = TestApp::idle(engine).await;
        recorded(&app, 5).await;
        let address = app.site.config.store.public.clone();
        if engine == Engine::Sqlite {
            let raw = rusqlite::Connection::open(&address).expect("the file");
            for (from, to) in [(2, -1), (3, 2), (-1, 3)] {
                let sql = "UPDATE journal SET body = json_set(body, '$.seq', ?2)
                           WHERE body ->> '$.seq' = ?1";
                assert_eq!(raw.execute(sql, [from, to]).expect("it changes"), 1);
            }
        } else {
            let entries = entries(&address).await;
            for (from, to) in [(2_i64, -1_i64), (3, 2), (-1, 3)] {
                let set = doc! { "$set": { "body.seq": to } };
                entries.update_one(doc! { "body.seq": from }, set).await.expect("it changes");
            }
        }
        assert_eq!(fault(&app, None).await, Fault::Changed(2));
    }
}

/// What is no entry at all is named too, and does not hide behind those read together with it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_entry_that_cannot_be_read_is_named() {
    let app = TestApp::idle(Engine::Mongo).await;
    recorded(&app, 5).await;
    let entries = entries(&app.site.config.store.public).await;
    let odd = doc! { "$set": { "body.at": mongodb::bson::DateTime::now() } };
    entries.update_one(doc! { "body.seq": 3_i64 }, odd).await.expect("it changes");
    match fault(&app, None).await {
        Fault::Unreadable { number: 3, .. } => {}
        other => panic!("{other}"),
    }
    let app = TestApp::idle(Engine::Sqlite).await;
    recorded(&app, 5).await;
    let raw = rusqlite::Connection::open(&app.site.config.store.public).expect("the file");
    let sql = "UPDATE journal SET body = json_set(body, '$.seq', 'three')
               WHERE body ->> '$.seq' = 3";
    raw.execute(sql, []).expect("it changes");
    assert_eq!(fault(&app, None).await, Fault::Missing { number: 3, found: 4 });
}

/// Looking at a store changes nothing in it, and what is not there is not made.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_check_changes_nothing() {
    use tiltas::store::{Batch, Lease, Store};
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join("nowhere.db").display().to_string();
    assert!(Store::open_to_read(&nowhere, tiltas::app::PUBLIC).await.is_err());
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 0);

    // A copy by itself, and a store in use.
    let app = TestApp::idle(Engine::Sqlite).await;
    recorded(&app, 3).await;
    let copy = folder.path().join("public copy?.db");
    app.site.public.backup(copy.clone()).await.expect("a copy");
    let bytes = std::fs::read(&copy).expect("the copy");
    let store = Store::open_to_read(&copy.display().to_string(), tiltas::app::PUBLIC).await;
    let store = store.expect("it opens");
    assert_eq!(length(&store).await, 3);
    let lease = Lease { id: "x".into(), holder: "x".into(), until: app.site.now() };
    assert!(store.commit(Batch::new().insert(&lease)).await.is_err());
    drop(store);
    assert_eq!(std::fs::read(&copy).expect("the copy"), bytes);
    assert_eq!(std::fs::read_dir(folder.path()).expect("the folder").count(), 1);
    let used = &app.site.config.store.public;
    let store = Store::open_to_read(used, tiltas::app::PUBLIC).await.expect("it opens");
    assert_eq!(length(&store).await, 3);
    recorded(&app, 4).await;
    assert_eq!(length(&store).await, 4);

    // A database that is not there.
    let uri = crate::support::stores::mongodb_uri();
    let name = format!("tiltas_test_none_{}", uuid::Uuid::now_v7().simple());
    let store = Store::open_to_read(&with_database(&uri, &name), tiltas::app::PUBLIC).await;
    let store = store.expect("the server answers");
    let lease = Lease { id: "x".into(), holder: "x".into(), until: app.site.now() };
    assert!(store.commit(Batch::new().insert(&lease)).await.is_err());
    let client = mongodb::Client::with_uri_str(&uri).await.expect("the server");
    assert!(!client.list_database_names().await.expect("names").contains(&name));
    let cursor = client.database(&name).list_collections().await.expect("collections");
    assert!(cursor.try_collect::<Vec<_>>().await.expect("collections").is_empty());
}
