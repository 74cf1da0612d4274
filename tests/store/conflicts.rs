//! Conflicts: named rightly, and nothing written.

use super::things::{ALL, BY_KEY, BY_PLACE, Note, Thing, event, note, thing};
use crate::support::stores::Home;
use serde::{Deserialize, Serialize, Serializer};
use tiltas::store::{Batch, Collection, CommitError, Conflict, Document, Stored};

pub async fn an_id_is_taken_once(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&note("a", 1))).await.unwrap();
    let error = store.commit(Batch::new().insert(&note("a", 2))).await.unwrap_err();
    assert!(error.is_exists(), "{error}");
    let there = store.get::<Note>("a").await.unwrap().unwrap();
    assert_eq!((there.version, there.count), (1, 1));
}

pub async fn a_unique_index_is_named_in_its_conflict(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(1)).insert(&thing(2))).await.unwrap();
    let key = Thing { key: "key-1".into(), ..thing(3) };
    let place = Thing { place: 2, ..thing(3) };
    for (new, index) in [(&key, BY_KEY.name), (&place, BY_PLACE.name)] {
        let alone = store.commit(Batch::new().insert(new)).await.unwrap_err();
        assert!(alone.is_unique(index), "{alone}");
        let among = Batch::new().insert(&note("n", 1)).insert(new);
        let among = store.commit(among).await.unwrap_err();
        assert!(among.is_unique(index), "{among}");
        assert_eq!(store.get::<Note>("n").await.unwrap(), None);
    }
    let mut second = store.get::<Thing>("t00002").await.unwrap().unwrap();
    second.key = "key-1".into();
    let error = store.commit(Batch::new().replace(&second)).await.unwrap_err();
    assert!(error.is_unique(BY_KEY.name), "{error}");
}

pub async fn the_same_document_twice_is_about_its_id(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(1))).await.unwrap();
    let error = store.commit(Batch::new().insert(&thing(1))).await.unwrap_err();
    assert!(error.is_exists(), "{error}");
    let twice = Batch::new().insert(&thing(2)).insert(&thing(2));
    let error = store.commit(twice).await.unwrap_err();
    assert!(error.is_exists(), "{error}");
    assert_eq!(store.get::<Thing>("t00002").await.unwrap(), None);
}

pub async fn a_stale_version_writes_nothing(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&note("a", 1))).await.unwrap();
    let read = store.get::<Note>("a").await.unwrap().unwrap();
    store.commit(Batch::new().replace(&read)).await.unwrap();
    let missing = Stored { version: 1, document: note("b", 1) };
    let too_great = Stored { version: u64::MAX, document: note("a", 1) };
    for (stored, id) in [(&read, "a"), (&missing, "b"), (&too_great, "a")] {
        let replaced = store.commit(Batch::new().replace(stored)).await.unwrap_err();
        let deleted = store.commit(Batch::new().delete(stored)).await.unwrap_err();
        for error in [replaced, deleted] {
            let expected = Conflict::Version { collection: "notes", id: id.into() };
            assert!(matches!(&error, CommitError::Conflict(c) if *c == expected), "{error}");
        }
    }
    assert_eq!(store.get::<Note>("a").await.unwrap().unwrap().version, 2);
}

pub async fn a_batch_is_whole_or_nothing(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&note("a", 1)).insert(&note("b", 1))).await.unwrap();
    let a = store.get::<Note>("a").await.unwrap().unwrap();
    let stale = Stored { version: 9, document: note("b", 2) };
    let batch =
        Batch::new().insert(&thing(1)).delete(&a).event(event("thing.happened")).replace(&stale);
    assert!(store.commit(batch).await.unwrap_err().is_stale());
    assert_eq!(store.get::<Thing>("t00001").await.unwrap(), None);
    assert_eq!(store.get::<Note>("a").await.unwrap(), Some(a));
    assert_eq!(store.events(10).await.unwrap(), []);
}

pub async fn a_batch_sees_its_own_writes_in_order(home: &Home) {
    let store = home.open(ALL).await;
    store.commit(Batch::new().insert(&thing(1))).await.unwrap();
    let first = store.get::<Thing>("t00001").await.unwrap().unwrap();
    let heir = Thing { id: "heir".into(), place: 77, ..thing(1) };
    // The key is free again once its holder is gone.
    store.commit(Batch::new().delete(&first).insert(&heir)).await.unwrap();
    let heir = store.get::<Thing>("heir").await.unwrap().unwrap();
    let again = Batch::new().insert(&first.document).delete(&heir);
    assert!(store.commit(again).await.unwrap_err().is_unique(BY_KEY.name));
    let inserted = Stored { version: 1, document: note("n", 2) };
    let replaced = Stored { version: 2, document: note("n", 2) };
    let fleeting = Batch::new().insert(&note("n", 1)).replace(&inserted).delete(&replaced);
    store.commit(fleeting).await.unwrap();
    assert_eq!(store.get::<Note>("n").await.unwrap(), None);
    store.commit(Batch::new()).await.unwrap();
}

pub async fn an_unserializable_document_is_refused(home: &Home) {
    #[derive(Deserialize)]
    struct Broken;
    impl Serialize for Broken {
        fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
            Err(serde::ser::Error::custom("no"))
        }
    }
    impl Document for Broken {
        const COLLECTION: &'static Collection = Note::COLLECTION;
        fn id(&self) -> &str {
            "broken"
        }
    }
    let store = home.open(ALL).await;
    let batch = Batch::new().insert(&note("a", 1)).insert(&Broken);
    assert!(matches!(store.commit(batch).await, Err(CommitError::Store(_))));
    assert_eq!(store.get::<Note>("a").await.unwrap(), None);
}
