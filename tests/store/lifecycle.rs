//! Opening, reopening, migrating, backing up.

use super::things::{ALL, BY_KEY, Note, Thing, event, note, thing};
use crate::support::stores::{Engine, Home, mongodb_uri, with_database};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tiltas::store::{Batch, Collection, Document, Freshness, Index, Query, Store, StoreError};

const BY_TITLE: Index = Index::on("papers_by_title", &["title"]);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct OldPaper {
    id: String,
    name: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Paper {
    id: String,
    title: String,
    pages: u32,
}

impl Document for OldPaper {
    const COLLECTION: &'static Collection = &Collection { name: "papers", schema: 1, indexes: &[] };
    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for Paper {
    const COLLECTION: &'static Collection =
        &Collection { name: "papers", schema: 3, indexes: &[BY_TITLE] };
    fn id(&self) -> &str {
        &self.id
    }
    fn migrate(body: &mut Map<String, Value>, from: u32) {
        match from {
            1 => {
                let name = body.remove("name").unwrap_or_default();
                body.insert("title".into(), name);
            }
            _ => {
                body.insert("pages".into(), 1.into());
            }
        }
    }
}

pub async fn documents_of_an_older_layout_are_migrated(home: &Home) {
    let older = home.open(&[OldPaper::COLLECTION]).await;
    let mut batch = Batch::new();
    for number in 0..5 {
        let name = format!("paper {number}");
        batch = batch.insert(&OldPaper { id: format!("p{number}"), name });
    }
    older.commit(batch).await.unwrap();

    let store = home.open(&[Paper::COLLECTION]).await;
    let first = store.get::<Paper>("p0").await.unwrap().unwrap();
    let expected = Paper { id: "p0".into(), title: "paper 0".into(), pages: 1 };
    assert_eq!((first.version, &first.document), (1, &expected));
    // Indexes see the old bodies until they are written anew; pages are whole all the same.
    static TITLES: Index = BY_TITLE;
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let query = Query::on(&TITLES).limit(2).after(after);
        let page = store.find::<Paper>(&query).await.unwrap();
        seen.extend(page.items.iter().map(|paper| paper.title.clone()));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, ["paper 0", "paper 1", "paper 2", "paper 3", "paper 4"]);

    store.commit(Batch::new().replace(&first)).await.unwrap();
    assert_eq!(store.get::<Paper>("p0").await.unwrap().unwrap().document, expected);
    let found = store.first::<Paper>(Query::on(&TITLES).equal("paper 0")).await.unwrap();
    assert_eq!(found.unwrap().version, 2);
    // The program of before does not guess at what came after it.
    let error = older.get::<OldPaper>("p0").await.unwrap_err();
    assert!(matches!(error, StoreError::Unreadable { collection: "papers", .. }), "{error}");
    assert!(error.to_string().contains("p0"), "{error}");
}

pub async fn a_store_reopens_with_all_that_it_had(home: &Home) {
    let told = event("thing.added");
    for round in 0..5_i64 {
        let store = home.open(ALL).await;
        store.ping().await.unwrap();
        for number in 0..round {
            let there = store.get::<Thing>(&format!("t{number:05}")).await.unwrap();
            assert_eq!(there.unwrap().document, thing(number));
        }
        let expected: &[_] = if round == 0 { &[] } else { std::slice::from_ref(&told) };
        assert_eq!(store.events(10).await.unwrap(), expected);
        let batch = Batch::new().insert(&thing(round));
        let batch = if round == 0 { batch.event(told.clone()) } else { batch };
        store.commit(batch).await.unwrap();
        let taken = Thing { key: format!("key-{round}"), ..thing(99) };
        let error = store.commit(Batch::new().insert(&taken)).await.unwrap_err();
        assert!(error.is_unique(BY_KEY.name));
    }
}

pub async fn an_index_declared_otherwise_is_made_anew(home: &Home) {
    const BEFORE: Index = Index::on("papers_by_something", &["pages"]);
    const NOW: Index = Index::on("papers_by_something", &["title"]);
    static QUERIED: Index = NOW;
    static OLDER: Collection = Collection { name: "papers", schema: 3, indexes: &[BEFORE] };

    #[derive(Serialize, Deserialize)]
    #[serde(transparent)]
    struct Renewed(Paper);
    impl Document for Renewed {
        const COLLECTION: &'static Collection =
            &Collection { name: "papers", schema: 3, indexes: &[NOW] };
        fn id(&self) -> &str {
            &self.0.id
        }
    }

    drop(home.open(&[&OLDER]).await);
    let store = home.open(&[Renewed::COLLECTION]).await;
    let paper = Renewed(Paper { id: "p".into(), title: "t".into(), pages: 9 });
    store.commit(Batch::new().insert(&paper)).await.unwrap();
    let found = store.first::<Renewed>(Query::on(&QUERIED).equal("t")).await.unwrap();
    assert_eq!(found.unwrap().document.0, paper.0);
}

/// Each batch writes a pair; a copy that had half of one would be torn.
pub async fn a_backup_under_writes_is_consistent(home: &Home) {
    let store = home.open(ALL).await;
    let copy = home.folder.path().join("copy.db");
    if home.engine == Engine::Mongo {
        let refused = store.backup(copy).await.unwrap_err();
        assert!(refused.to_string().contains("mongodump"), "{refused}");
        return;
    }
    let writer = tokio::spawn({
        let store = store.clone();
        async move {
            for number in 0..600 {
                let pair = note(&format!("n{number:05}"), 1);
                let batch = Batch::new().insert(&thing(number)).insert(&pair);
                store.commit(batch.event(event("pair.added"))).await.unwrap();
            }
        }
    });
    while store.get::<Note>("n00100").await.unwrap().is_none() {
        tokio::task::yield_now().await;
    }
    store.backup(copy.clone()).await.unwrap();
    assert!(!writer.is_finished(), "the copy was made under writes");
    writer.await.unwrap();
    assert!(store.backup(copy.clone()).await.is_err(), "nothing is overwritten");

    let copied = Store::open(&copy.to_string_lossy(), ALL, Freshness::new()).await.unwrap();
    let mut pairs = 0;
    while let Some(note) = copied.get::<Note>(&format!("n{pairs:05}")).await.unwrap() {
        assert_eq!(note.count, 1);
        pairs += 1;
    }
    assert!((101..600).contains(&pairs), "{pairs}");
    let things = copied.count::<Thing>(&Query::on(&super::things::INDEXES[4])).await.unwrap();
    assert_eq!(things, pairs);
    assert_eq!(copied.events(1_000).await.unwrap().len() as u64, pairs);
    copied.commit(Batch::new().insert(&thing(9_999))).await.unwrap();
}

pub async fn what_cannot_be_opened_says_why(home: &Home) {
    let open = async |address: &str| match Store::open(address, ALL, Freshness::new()).await {
        Err(StoreError::Open(reason)) => reason,
        Err(other) => panic!("{other}"),
        Ok(_) => panic!("{address} opened"),
    };
    match home.engine {
        Engine::Sqlite => {
            let folder = home.folder.path();
            std::fs::write(folder.join("text"), "no database at all, ".repeat(100)).unwrap();
            for wrong in ["text", "text/below.db", "."] {
                let path = folder.join(wrong).to_string_lossy().into_owned();
                let reason = open(&path).await;
                assert!(reason.contains("text") || reason.contains(&path), "{reason}");
            }
        }
        Engine::Mongo => {
            let nameless = open(&with_database(&mongodb_uri(), "")).await;
            assert!(nameless.contains("names no database"), "{nameless}");
            let silent =
                "mongodb://127.0.0.1:9/x?serverSelectionTimeoutMS=300&connectTimeoutMS=200";
            assert!(!open(silent).await.is_empty());
            assert!(!open("mongodb://").await.is_empty());
        }
    }
}
