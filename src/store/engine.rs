//! The store that rooms hold: one of two engines behind the port's typed calls.
//!
//! What both engines share stands here: decoding, migration, what was read, paging.

use super::query::Page;
use super::{
    Batch, Collection, CommitError, Cursor, Document, Event, Freshness, Query, Scalar, StoreError,
    Stored, Tag, freshness, mongo::Mongo, sqlite::Sqlite, tallies::Tallies, written::Written,
};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One store: the public one, or a municipality's personal one. Cheap to clone.
#[derive(Clone)]
pub struct Store {
    pub(super) engine: Engine,
    pub(super) freshness: Arc<Freshness>,
    written: Written,
    pub(super) tallies: Tallies,
    /// Opened by [`Store::open_to_read`].
    pub(super) only_read: bool,
}

#[derive(Clone)]
pub(super) enum Engine {
    Sqlite(Sqlite),
    Mongo(Mongo),
}

/// A document as an engine found it.
pub(super) struct Found {
    pub id: String,
    pub version: u64,
    pub schema: u32,
    pub body: Body,
}

/// Its body as the engine gives it. Both read like JSON, so that a type that is written one way is
/// read the same way by either engine.
pub(super) enum Body {
    Text(String),
    Value(Value),
}

impl Body {
    fn read<T: DeserializeOwned>(self) -> Result<T, serde_json::Error> {
        match self {
            Body::Text(text) => serde_json::from_str(&text),
            Body::Value(value) => serde_json::from_value(value),
        }
    }

    /// The fields as they are written, which is what indexes see.
    fn fields(&self) -> Option<Cow<'_, Value>> {
        match self {
            Body::Text(text) => serde_json::from_str(text).ok().map(Cow::Owned),
            Body::Value(value) => Some(Cow::Borrowed(value)),
        }
    }
}

impl Store {
    /// Opens the store at `address` and makes sure of its collections and indexes.
    ///
    /// An address is a path to an SQLite file (made when missing; `:memory:` is not one), or a
    /// `mongodb://` or `mongodb+srv://` URI that names a database of a replica set.
    pub async fn open(
        address: &str,
        collections: &[&'static Collection],
        freshness: Arc<Freshness>,
    ) -> Result<Store, StoreError> {
        let engine = if is_mongo(address) {
            Engine::Mongo(Mongo::open(address, collections, freshness.clone()).await?)
        } else {
            Engine::Sqlite(Sqlite::open(Path::new(address), collections, freshness.clone())?)
        };
        Ok(Store::of(engine, freshness, false))
    }

    /// Opens the store at `address` to look at it, as it is: nothing is made, changed or listened
    /// to, and every write is refused. A store that is not there is an error.
    ///
    /// Beside an SQLite file whose log still holds something, because a server is running or was
    /// cut off, SQLite keeps an index of that log (`…-shm`), which it may make anew.
    pub async fn open_to_read(
        address: &str,
        collections: &[&'static Collection],
    ) -> Result<Store, StoreError> {
        let freshness = Freshness::new();
        let engine = if is_mongo(address) {
            Engine::Mongo(Mongo::open_to_read(address, collections, freshness.clone()).await?)
        } else {
            Engine::Sqlite(Sqlite::open_to_read(Path::new(address))?)
        };
        Ok(Store::of(engine, freshness, true))
    }

    fn of(engine: Engine, freshness: Arc<Freshness>, only_read: bool) -> Store {
        let (written, tallies) = (Written::new(), Tallies::new());
        Store { engine, freshness, written, tallies, only_read }
    }

    fn refuse_if_only_read(&self) -> Result<(), StoreError> {
        let refusal = || StoreError::Unavailable("the store was opened only to read it".into());
        if self.only_read { Err(refusal()) } else { Ok(()) }
    }

    /// The document with this id.
    pub async fn get<T: Document>(&self, id: &str) -> Result<Option<Stored<T>>, StoreError> {
        freshness::note([Tag::changed(T::COLLECTION), Tag::id(T::COLLECTION, id)]);
        let found = match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.get(T::COLLECTION, id)?,
            Engine::Mongo(mongo) => mongo.get(T::COLLECTION, id).await?,
        };
        found.map(decode).transpose()
    }

    /// One page of what the query asks for.
    pub async fn find<T: Document>(&self, query: &Query) -> Result<Page<T>, StoreError> {
        query.check::<T>()?;
        note_query::<T>(query);
        // One more than asked tells whether there is a next page.
        let mut found = match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.find(T::COLLECTION, query, query.limit + 1)?,
            Engine::Mongo(mongo) => mongo.find(T::COLLECTION, query, query.limit + 1).await?,
        };
        let more = found.len() > query.limit;
        found.truncate(query.limit);
        let next = found.last().filter(|_| more).and_then(|last| cursor(query, last));
        let items = found.into_iter().map(decode).collect::<Result<_, _>>()?;
        Ok(Page { items, next })
    }

    /// The first document that the query asks for.
    pub async fn first<T: Document>(&self, query: Query) -> Result<Option<Stored<T>>, StoreError> {
        Ok(self.find::<T>(&query.limit(1)).await?.items.pop())
    }

    /// How many documents the query asks for, without its limit and cursor. Exact; costs what the
    /// index's range is long; [`Store::tally`] costs the same however many there are.
    pub async fn count<T: Document>(&self, query: &Query) -> Result<u64, StoreError> {
        query.check::<T>()?;
        note_query::<T>(query);
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.count(T::COLLECTION, query),
            Engine::Mongo(mongo) => mongo.count(T::COLLECTION, query).await,
        }
    }

    /// Writes the batch, all of it or nothing. When it returns, the writes survive a crash. A batch
    /// of nothing wakes nobody: work that ends with one would wake itself for ever.
    pub async fn commit(&self, batch: Batch) -> Result<(), CommitError> {
        let nothing = batch.is_empty() && batch.unserializable.is_none();
        self.write(batch).await?;
        if nothing {
            return Ok(());
        }
        self.written.note();
        Ok(())
    }

    /// As [`Store::commit`], without waking anybody: for what a worker writes for itself only, so
    /// that it does not wake itself and its likes at every step.
    pub async fn commit_quietly(&self, batch: Batch) -> Result<(), CommitError> {
        self.write(batch).await
    }

    /// Writes the batch, of which nobody hears.
    pub(super) async fn write(&self, batch: Batch) -> Result<(), CommitError> {
        self.refuse_if_only_read()?;
        if let Some(reason) = &batch.unserializable {
            let reason = reason.clone();
            return Err(StoreError::Unreadable { collection: "a new document", reason }.into());
        }
        if batch.is_empty() {
            return Ok(());
        }
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.commit(batch).await,
            Engine::Mongo(mongo) => mongo.commit(batch).await,
        }
    }

    /// The oldest events that nobody has acknowledged.
    pub async fn events(&self, limit: usize) -> Result<Vec<Event>, StoreError> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.events(limit),
            Engine::Mongo(mongo) => mongo.events(limit).await,
        }
    }

    /// Forgets events that have been acted on.
    pub async fn acknowledge(&self, events: &[Event]) -> Result<(), StoreError> {
        self.refuse_if_only_read()?;
        let ids: Vec<String> = events.iter().map(|event| event.id.clone()).collect();
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.acknowledge(ids).await,
            Engine::Mongo(mongo) => mongo.acknowledge(&ids).await,
        }
    }

    /// Returns when this process has written since the last call on this clone, so that work which
    /// waits for it begins at once; what other instances write is found by looking from time to
    /// time.
    pub async fn written(&self) {
        self.written.wait().await;
    }

    /// Whether the engine answers, for `/readyz` and `tiltas check`.
    pub async fn ping(&self) -> Result<(), StoreError> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.ping(),
            Engine::Mongo(mongo) => mongo.ping().await,
        }
    }

    /// Leaves no trace of what was deleted in the files of an embedded store: not between the
    /// records of a page, nor in the log. Writers wait meanwhile, for about as long as copying the
    /// file takes. MongoDB reuses the space by itself and keeps its log for as long as the server
    /// says; there this does nothing.
    pub async fn scrub(&self) -> Result<(), StoreError> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.scrub().await,
            Engine::Mongo(_) => Ok(()),
        }
    }

    /// A consistent copy of an embedded store, made while others read and write.
    ///
    /// # Errors
    /// For MongoDB, which has tools of its own for that (`mongodump`, snapshots).
    pub async fn backup(&self, to: PathBuf) -> Result<(), StoreError> {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.backup(&to),
            Engine::Mongo(_) => Err(StoreError::Query(
                "a MongoDB store is backed up with mongodump or a volume snapshot".into(),
            )),
        }
    }

    /// The table of what became stale, shared by the process's stores.
    pub fn freshness(&self) -> &Arc<Freshness> {
        &self.freshness
    }
}

fn is_mongo(address: &str) -> bool {
    address.starts_with("mongodb://") || address.starts_with("mongodb+srv://")
}

pub(super) fn note_query<T: Document>(query: &Query) -> [Tag; 2] {
    let read = match (query.index.fields.first(), query.equal.first()) {
        (Some(field), Some(value)) => Tag::value(T::COLLECTION, field, value),
        _ => Tag::any(T::COLLECTION),
    };
    let tags = [Tag::changed(T::COLLECTION), read];
    freshness::note(tags);
    tags
}

fn decode<T: Document>(found: Found) -> Result<Stored<T>, StoreError> {
    let Found { id, version, schema, body } = found;
    let document = if schema == T::COLLECTION.schema {
        body.read().map_err(|error| error.to_string())
    } else {
        migrate(body, schema)
    };
    let unreadable = |reason| StoreError::Unreadable {
        collection: T::COLLECTION.name,
        reason: format!("{id}: {reason}"),
    };
    Ok(Stored { version, document: document.map_err(unreadable)? })
}

fn migrate<T: Document>(body: Body, schema: u32) -> Result<T, String> {
    if schema > T::COLLECTION.schema {
        return Err(format!("its layout {schema} is newer than this program"));
    }
    let mut fields = body.read::<Map<String, Value>>().map_err(|error| error.to_string())?;
    for from in schema..T::COLLECTION.schema {
        T::migrate(&mut fields, from);
    }
    serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())
}

/// Where the page after `last` begins: by the body as it is written, since the index is ordered by
/// that even where an older layout was migrated in reading.
fn cursor(query: &Query, last: &Found) -> Option<Cursor> {
    let body = last.body.fields()?;
    let value = |field: &&str| freshness::scalar_at(&body, field).unwrap_or(Scalar::Null);
    let values = query.order().iter().map(value).collect();
    Some(Cursor { values, id: last.id.clone() })
}
