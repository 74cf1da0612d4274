//! What keepers do alike: collect, change or remove what one query finds.
//!
//! Invariant: changing and removing take one piece at a time, and what was changed is not found
//! again by the same query, so that going on until nothing is found ends.

use crate::jobs::{JobError, Round};
use crate::store::{Batch, Document, Query, Store};
use serde_json::Value;

/// How many documents make a piece.
const PIECE: usize = 100;

/// Everything that the query finds, as a list; null where that is nothing.
pub async fn collect<T: Document>(
    store: &Store,
    query: Query,
    show: impl Fn(&T) -> Value,
) -> Result<Value, JobError> {
    let mut all = Vec::new();
    let mut query = query.limit(PIECE);
    loop {
        let page = store.find::<T>(&query).await?;
        all.extend(page.items.iter().map(|one| show(one)));
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None if all.is_empty() => return Ok(Value::Null),
            None => return Ok(all.into()),
        }
    }
}

/// Changes a piece of what the query finds.
pub async fn change<T: Document>(
    store: &Store,
    query: Query,
    change: impl Fn(&mut T),
) -> Result<Round, JobError> {
    let mut page = store.find::<T>(&query.limit(PIECE)).await?;
    for one in &mut page.items {
        change(one);
    }
    let batch = page.items.iter().fold(Batch::new(), Batch::replace);
    commit(store, batch, page.next.is_some()).await
}

/// Removes a piece of what the query finds.
pub async fn remove<T: Document>(store: &Store, query: Query) -> Result<Round, JobError> {
    let page = store.find::<T>(&query.limit(PIECE)).await?;
    let batch = page.items.iter().fold(Batch::new(), Batch::delete);
    commit(store, batch, page.next.is_some()).await
}

/// Removes the document with this id, if there is one.
pub async fn remove_one<T: Document>(store: &Store, id: &str) -> Result<Round, JobError> {
    match store.get::<T>(id).await? {
        Some(one) => commit(store, Batch::new().delete(&one), false).await,
        None => Ok(Round::Done),
    }
}

async fn commit(store: &Store, batch: Batch, more: bool) -> Result<Round, JobError> {
    if batch.is_empty() {
        return Ok(Round::Done);
    }
    match store.commit(batch).await {
        // One of them was changed or removed in between: look again.
        Err(error) if error.is_stale() => return Ok(Round::More),
        done => done?,
    }
    Ok(if more { Round::More } else { Round::Done })
}
