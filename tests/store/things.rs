//! The documents of these tests: small, with every kind of index.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use tiltas::store::{Change, Collection, Document, Event, Index, Operation};

pub static THINGS: Collection = Collection {
    name: "things",
    schema: 1,
    indexes: &[BY_TOPIC_RANK, BY_RANK, BY_DUE, BY_DEEP, BY_KEY, BY_PLACE],
};
pub const BY_TOPIC_RANK: Index = Index::on("things_by_topic_rank", &["topic", "rank"]).counted(2);
pub const BY_RANK: Index = Index::on("things_by_rank", &["rank"]);
pub const BY_DUE: Index = Index::on("things_by_open_due", &["open", "due"]);
pub const BY_DEEP: Index = Index::on("things_by_deep", &["inner.deep", "due", "rank"]).counted(2);
pub const BY_KEY: Index = Index::unique("things_by_key", &["key"]);
pub const BY_PLACE: Index = Index::unique("things_by_place", &["topic", "place"]).counted(1);

/// The indexes, for queries.
pub static INDEXES: [Index; 6] = [BY_TOPIC_RANK, BY_RANK, BY_DUE, BY_DEEP, BY_KEY, BY_PLACE];

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Thing {
    pub id: String,
    pub topic: String,
    pub rank: i64,
    pub key: String,
    pub place: i64,
    pub open: bool,
    pub due: Option<i64>,
    pub inner: Inner,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inner {
    /// Absent rather than null when there is none: both are found as null.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub deep: Option<String>,
}

impl Document for Thing {
    const COLLECTION: &'static Collection = &THINGS;
    fn id(&self) -> &str {
        &self.id
    }
}

/// A thing that differs from others in its id, key and place.
pub fn thing(number: i64) -> Thing {
    Thing {
        id: format!("t{number:05}"),
        topic: "river".into(),
        rank: number,
        key: format!("key-{number}"),
        place: number,
        open: true,
        due: None,
        inner: Inner { deep: None },
    }
}

/// A collection beside the things, without indexes.
pub static NOTES: Collection = Collection { name: "notes", schema: 1, indexes: &[] };

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub id: String,
    pub count: u64,
}

impl Document for Note {
    const COLLECTION: &'static Collection = &NOTES;
    fn id(&self) -> &str {
        &self.id
    }
}

pub fn note(id: &str, count: u64) -> Note {
    Note { id: id.into(), count }
}

pub const ALL: &[&Collection] = &[&THINGS, &NOTES, tiltas::store::Lease::COLLECTION];

pub fn event(kind: &str) -> Event {
    Event::new(uuid::Uuid::now_v7().to_string(), kind, Value::Null)
}

pub fn operation(collection: &'static Collection, id: &str, change: Change) -> Operation {
    Operation { collection, id: id.into(), change }
}
