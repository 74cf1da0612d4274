//! The events queue: events in a collection of their own and events that lie in the documents
//! they were committed with, read as one.

use super::failure::unavailable;
use super::{Inner, layout};
use crate::store::{Event, StoreError};
use bson::{Document, RawDocumentBuf, doc};
use futures_util::TryStreamExt;
use futures_util::future::try_join_all;
use mongodb::options::Hint;

pub(super) const QUEUE: &str = "events_queue";
/// The index on embedded events' ids, of the same name in every collection.
pub(super) const EMBEDDED: &str = "events_waiting";

/// The oldest first. A document's place among the holders is its oldest event's, so the first
/// `limit` holders of each collection hold all that can be among the first `limit` events.
pub(super) async fn oldest(inner: &Inner, limit: usize) -> Result<Vec<Event>, StoreError> {
    let collections = inner.collections.iter().map(|c| embedded(inner, c.name, limit));
    let (queued, embedded) =
        futures_util::try_join!(queued(inner, limit), try_join_all(collections))?;
    let mut events: Vec<Event> = embedded.into_iter().flatten().chain(queued).collect();
    events.sort_by(|a, b| a.id.cmp(&b.id));
    // One that moved while we looked was seen in both places.
    events.dedup_by(|a, b| a.id == b.id);
    events.truncate(limit);
    Ok(events)
}

async fn queued(inner: &Inner, limit: usize) -> Result<Vec<Event>, StoreError> {
    let queue = inner.database.collection::<RawDocumentBuf>(QUEUE);
    let find = queue.find(doc! {}).sort(doc! { "_id": 1 }).limit(signed(limit));
    let found: Vec<RawDocumentBuf> =
        find.await.map_err(unavailable)?.try_collect().await.map_err(unavailable)?;
    found.iter().map(|raw| layout::event(raw)).collect()
}

async fn embedded(inner: &Inner, collection: &str, limit: usize) -> Result<Vec<Event>, StoreError> {
    let holders = inner.database.collection::<Document>(collection);
    let find = holders
        .find(doc! { "events.id": { "$gt": "" } })
        .projection(doc! { "events": 1 })
        .sort(doc! { "events.id": 1 })
        .hint(Hint::Name(EMBEDDED.to_owned()))
        .limit(signed(limit));
    let found: Vec<Document> =
        find.await.map_err(unavailable)?.try_collect().await.map_err(unavailable)?;
    let events: Vec<Vec<Event>> = found.iter().map(layout::events_of).collect::<Result<_, _>>()?;
    Ok(events.into_iter().flatten().collect())
}

/// Removes events from both places; the documents stay as they are otherwise, their version too.
pub(super) async fn forget(inner: &Inner, ids: &[String]) -> Result<(), StoreError> {
    if ids.is_empty() {
        return Ok(());
    }
    let collections = inner.collections.iter().map(|collection| async {
        let holders = inner.documents(collection);
        let holding = doc! { "events.id": { "$in": ids } };
        holders.update_many(holding, without(ids)).await.map(drop).map_err(unavailable)
    });
    // Embedded ones first: a deletion that runs meanwhile moves them to the queue.
    try_join_all(collections).await?;
    let queue = inner.queue();
    queue.delete_many(doc! { "_id": { "$in": ids } }).await.map(drop).map_err(unavailable)
}

/// The pipeline that takes these events out, and the field with the last of them.
fn without(ids: &[String]) -> Vec<Document> {
    let rest = doc! { "$filter": {
        "input": "$events", "as": "event", "cond": { "$not": [{ "$in": ["$$event.id", ids] }] },
    } };
    let emptied = doc! { "$cond": [{ "$eq": ["$events", []] }, "$$REMOVE", "$events"] };
    vec![doc! { "$set": { "events": rest } }, doc! { "$set": { "events": emptied } }]
}

fn signed(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
