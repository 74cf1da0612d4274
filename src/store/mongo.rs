//! The MongoDB engine: a replica set, for towns that outgrow one machine.
//!
//! A document is kept as `{_id, v: version, s: schema, body, events?}`. Events that were committed
//! together with one document lie inside it, so that the commonest act, one document with its
//! event, is a single write; others lie in a collection of their own. Documents that are counted are written
//! in a transaction with their counters, many of them together.
//!
//! *Architecture invariant:* every write waits for the majority and its journal, every read asks
//! the primary for what the majority has: whoever wrote sees it, and it outlives a failover.

mod commit;
mod counters;
mod events;
mod failure;
mod filter;
mod joint;
mod layout;
mod open;
mod watch;

use super::engine::Found;
use super::tallies::Groups;
use super::{Batch, Collection, CommitError, Event, Freshness, Query, StoreError};
use bson::{Document, RawDocumentBuf, doc};
use failure::unavailable;
use futures_util::TryStreamExt;
use joint::Joint;
use mongodb::options::Hint;
use mongodb::{Client, Database};
use std::sync::Arc;
use tokio::task::AbortHandle;

#[derive(Clone)]
pub(super) struct Mongo {
    inner: Arc<Inner>,
}

struct Inner {
    client: Client,
    database: Database,
    collections: Vec<&'static Collection>,
    freshness: Arc<Freshness>,
    /// The task that hears what other instances commit; none where the store is only read.
    watch: Option<AbortHandle>,
    /// What writes single documents that are counted; none where the store is only read.
    joint: Option<Joint>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        if let Some(watch) = &self.watch {
            watch.abort();
        }
    }
}

impl Mongo {
    pub async fn open(
        uri: &str,
        collections: &[&'static Collection],
        freshness: Arc<Freshness>,
    ) -> Result<Self, StoreError> {
        let (client, database) = open::connect(uri).await?;
        open::prepare(&client, &database, collections).await?;
        let collections = collections.to_vec();
        let watch = watch::start(&database, &collections, freshness.clone()).await?;
        let (watch, joint) = (Some(watch), Some(Joint::start(&client, &database)));
        let inner = Inner { client, database, collections, freshness, watch, joint };
        Ok(Mongo { inner: Arc::new(inner) })
    }

    /// For reading alone: nothing is made, and nobody listens.
    pub async fn open_to_read(
        uri: &str,
        collections: &[&'static Collection],
        freshness: Arc<Freshness>,
    ) -> Result<Self, StoreError> {
        let (client, database) = open::connect(uri).await?;
        let collections = collections.to_vec();
        let inner = Inner { client, database, collections, freshness, watch: None, joint: None };
        Ok(Mongo { inner: Arc::new(inner) })
    }

    pub async fn get(
        &self,
        collection: &'static Collection,
        id: &str,
    ) -> Result<Option<Found>, StoreError> {
        let raw = self.raw(collection);
        let found = raw.find_one(doc! { "_id": id }).projection(doc! { "events": 0 });
        let found = found.await.map_err(unavailable)?;
        found.map(|raw| layout::found(collection, &raw)).transpose()
    }

    pub async fn find(
        &self,
        collection: &'static Collection,
        query: &Query,
        limit: usize,
    ) -> Result<Vec<Found>, StoreError> {
        let segments = query.segments();
        if segments.is_empty() {
            return Ok(Vec::new());
        }
        let raw = self.raw(collection);
        let mut find = raw
            .find(filter::any_of(query, &segments))
            .projection(doc! { "events": 0 })
            .hint(by_name(query))
            .limit(i64::try_from(limit).unwrap_or(i64::MAX))
            .batch_size(u32::try_from(limit).unwrap_or(u32::MAX));
        let sort = filter::sort(query);
        if !sort.is_empty() {
            find = find.sort(sort);
        }
        let found: Vec<RawDocumentBuf> =
            find.await.map_err(unavailable)?.try_collect().await.map_err(unavailable)?;
        found.iter().map(|raw| layout::found(collection, raw)).collect()
    }

    pub async fn count(
        &self,
        collection: &'static Collection,
        query: &Query,
    ) -> Result<u64, StoreError> {
        let filter = filter::one(query, &query.whole());
        let raw = self.raw(collection);
        raw.count_documents(filter).hint(by_name(query)).await.map_err(unavailable)
    }

    pub async fn tally(&self, query: &Query) -> Result<u64, StoreError> {
        counters::total(&self.inner.database, query).await
    }

    pub async fn tally_by(&self, query: &Query) -> Result<Groups, StoreError> {
        counters::groups(&self.inner.database, query).await
    }

    pub async fn commit(&self, batch: Batch) -> Result<(), CommitError> {
        let touched = batch.touches();
        let result = commit::commit(&self.inner, &batch).await;
        // After a failure it is not known whether the write stands. If the caller gives up before
        // this line, the change stream tells.
        if !matches!(result, Err(CommitError::Conflict(_))) {
            self.inner.freshness.touch(touched);
        }
        result
    }

    pub async fn events(&self, limit: usize) -> Result<Vec<Event>, StoreError> {
        events::oldest(&self.inner, limit).await
    }

    pub async fn acknowledge(&self, ids: &[String]) -> Result<(), StoreError> {
        events::forget(&self.inner, ids).await
    }

    pub async fn ping(&self) -> Result<(), StoreError> {
        let ping = self.inner.database.run_command(doc! { "ping": 1 });
        ping.await.map(drop).map_err(unavailable)
    }

    fn raw(&self, collection: &Collection) -> mongodb::Collection<RawDocumentBuf> {
        self.inner.database.collection(collection.name)
    }
}

impl Inner {
    fn joint(&self) -> Result<&Joint, StoreError> {
        let none = || StoreError::Unavailable("the store was opened only to read it".into());
        self.joint.as_ref().ok_or_else(none)
    }

    fn documents(&self, collection: &Collection) -> mongodb::Collection<Document> {
        self.database.collection(collection.name)
    }

    fn queue(&self) -> mongodb::Collection<Document> {
        self.database.collection(events::QUEUE)
    }
}

fn by_name(query: &Query) -> Hint {
    Hint::Name(query.index.name.to_owned())
}

#[cfg(test)]
mod tests;
