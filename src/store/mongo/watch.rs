//! The change stream: what other instances commit makes pages stale here too.
//!
//! Invariant: whenever changes may have been missed, everything is stale.

use super::{counters, events, layout, open};
use crate::store::{Collection, Freshness, StoreError, Tag};
use bson::{Document, doc};
use futures_util::TryStreamExt;
use mongodb::Database;
use mongodb::change_stream::ChangeStream;
use mongodb::change_stream::event::{ChangeStreamEvent, OperationType};
use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;
use tokio::task::AbortHandle;

type Changes = ChangeStream<ChangeStreamEvent<Document>>;

/// How long to wait before connecting anew.
const PAUSE: Duration = Duration::from_secs(1);

/// Starts listening; when it returns, no later commit is missed.
pub(super) async fn start(
    database: &Database,
    collections: &[&'static Collection],
    freshness: Arc<Freshness>,
) -> Result<AbortHandle, StoreError> {
    let changes = connect(database).await.map_err(open::cannot)?;
    let watch = Watch { database: database.clone(), collections: collections.to_vec(), freshness };
    Ok(tokio::spawn(watch.run(changes)).abort_handle())
}

/// Leaves out the queue, the counters, and updates that only took an event out of a document.
async fn connect(database: &Database) -> mongodb::error::Result<Changes> {
    let acknowledged = doc! {
        "operationType": "update",
        "updateDescription.updatedFields.v": { "$exists": false },
    };
    let ours =
        doc! { "ns.coll": { "$nin": [events::QUEUE, counters::COUNTERS] }, "$nor": [acknowledged] };
    database.watch().pipeline([doc! { "$match": ours }]).await
}

struct Watch {
    database: Database,
    collections: Vec<&'static Collection>,
    freshness: Arc<Freshness>,
}

impl Watch {
    /// Runs until it is aborted.
    async fn run(self, mut changes: Changes) {
        loop {
            match changes.try_next().await {
                Ok(Some(event)) => self.touch(&event),
                Ok(None) => changes = self.reconnect("it ended".into()).await,
                Err(error) => changes = self.reconnect(error.to_string()).await,
            }
        }
    }

    async fn reconnect(&self, reason: String) -> Changes {
        tracing::warn!(reason, "the change stream broke off");
        self.freshness.touch_all();
        loop {
            tokio::time::sleep(PAUSE).await;
            match connect(&self.database).await {
                Ok(changes) => {
                    self.freshness.touch_all();
                    return changes;
                }
                Err(error) => {
                    // Nobody tells us what changes: nothing that was kept can be trusted.
                    self.freshness.touch_all();
                    tracing::warn!(%error, "the change stream cannot be opened");
                }
            }
        }
    }

    fn touch(&self, event: &ChangeStreamEvent<Document>) {
        let name = event.ns.as_ref().and_then(|ns| ns.coll.as_deref());
        let collection = self.collections.iter().find(|known| Some(known.name) == name);
        match (&event.operation_type, collection) {
            (OperationType::Insert, Some(collection)) => {
                self.freshness.touch(added(collection, event));
            }
            (OperationType::Update | OperationType::Replace | OperationType::Delete, known) => {
                self.freshness.touch(known.map(|collection| Tag::changed(collection)));
            }
            // Another program's collection.
            (OperationType::Insert, None) => {}
            _ => self.freshness.touch_all(),
        }
    }
}

fn added(collection: &Collection, event: &ChangeStreamEvent<Document>) -> HashSet<Tag> {
    let document = event.full_document.as_ref();
    let id = document.and_then(|document| document.get_str("_id").ok());
    let body = document.and_then(layout::body_of);
    match (id, body) {
        (Some(id), Some(body)) => Tag::added(collection, id, &body),
        // Not written by us; better too much than too little.
        _ => HashSet::from([Tag::changed(collection)]),
    }
}
