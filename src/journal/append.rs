//! Appending to the chain: the one place that writes entries.
//!
//! Invariant: the unique index on the number decides who comes next. Whoever was second reads
//! again and tries again; each failed try is another's success, so the tries are at most the acts
//! times those who append at once. An act whose entry is there is done, so a delivery that was cut
//! off anywhere is repeated without harm.

use super::act::{ACT, Act};
use super::model::{BY_SEQ, Entry};
use super::read;
use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::store::{Batch, CommitError, Event, Store, StoreError};
use crate::web::Site;
use jiff::Timestamp;
use std::time::Duration;

/// How often one append gives way before its event waits for the next round.
const TRIES: u32 = 500;

/// Brings acts from the queues into the chain, in the order in which they come.
pub const HANDLER: Handler =
    Handler { kind: ACT, work: |site, event| Box::pin(async move { record(&site, &event).await }) };

/// One event. An act that cannot be read stays in the queue: it is no one's to drop.
async fn record(site: &Site, event: &Event) -> Result<(), JobError> {
    let act: Act = event.read().map_err(|error| JobError::Other(error.to_string()))?;
    append(&site.public, vec![(site.now(), act)]).await?;
    Ok(())
}

/// Appends acts together, in this order, each with the time of recording; those that stand in the
/// journal already are left out.
pub async fn append(store: &Store, mut acts: Vec<(Timestamp, Act)>) -> Result<(), CommitError> {
    for _ in 0..TRIES {
        if acts.is_empty() {
            return Ok(());
        }
        match store.commit(following(store, &acts).await?).await {
            Err(error) if error.is_exists() => acts = missing(store, acts).await?,
            Err(error) if error.is_unique(BY_SEQ.name) => step_aside().await,
            outcome => return outcome,
        }
    }
    Err(StoreError::Unavailable("too many append to the journal at once".into()).into())
}

/// The entries of these acts after the newest.
async fn following(store: &Store, acts: &[(Timestamp, Act)]) -> Result<Batch, StoreError> {
    let mut last = read::newest(store).await?;
    let mut batch = Batch::new();
    for (recorded, act) in acts {
        let entry = Entry::after(last.as_ref(), act, *recorded);
        batch = batch.insert(&entry);
        last = Some(entry);
    }
    Ok(batch)
}

/// Those of the acts that have no entry.
async fn missing(
    store: &Store,
    acts: Vec<(Timestamp, Act)>,
) -> Result<Vec<(Timestamp, Act)>, StoreError> {
    let mut missing: Vec<(Timestamp, Act)> = Vec::new();
    for (recorded, act) in acts {
        let twice = missing.iter().any(|(_, other)| other.cause == act.cause);
        if !twice && !read::has(store, &act.cause).await? {
            missing.push((recorded, act));
        }
    }
    Ok(missing)
}

/// A moment of chance length, so that two who met do not meet again.
async fn step_aside() {
    tokio::time::sleep(Duration::from_millis(rand::random_range(1..10))).await;
}
