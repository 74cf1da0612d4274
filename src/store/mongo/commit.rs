//! Committing a batch: as the one write that it is, with others who wait, or in a transaction.
//!
//! Invariant: a batch is repeated only when the server says that nothing of it stands. What is
//! counted is written in a transaction with its counters (see `counters.rs`).

use super::counters::{Changes, Counted, STRIPES, increments};
use super::failure::{conflict, explain, unavailable};
use super::{Inner, joint, layout};
use crate::store::{Batch, Change, CommitError, Conflict, Event, Operation};
use bson::{Document, doc};
use mongodb::ClientSession;
use mongodb::error::{Error, TRANSIENT_TRANSACTION_ERROR, UNKNOWN_TRANSACTION_COMMIT_RESULT};
use std::time::{Duration, Instant};

/// How long a transaction that others get in the way of is tried again.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

pub(super) async fn commit(inner: &Inner, batch: &Batch) -> Result<(), CommitError> {
    if joint::takes(batch) {
        return inner.joint()?.commit(batch).await;
    }
    match batch.operations.as_slice() {
        [operation] if operation.collection.counted().next().is_some() => {
            in_transaction(inner, batch).await
        }
        [] if batch.events.is_empty() => Ok(()),
        [operation] => match &operation.change {
            Change::Insert(body) => {
                let document = layout::inserted(operation, body, &batch.events)?;
                let written = inner.documents(operation.collection).insert_one(document).await;
                written.map(drop).map_err(|error| explain(error, operation))
            }
            Change::Replace { expected, body } => {
                let update = layout::replaced(operation, body, &batch.events)?;
                let wanted = layout::at_version(operation, *expected);
                let written =
                    inner.documents(operation.collection).update_one(wanted, update).await;
                let written = written.map_err(|error| explain(error, operation))?;
                if written.matched_count == 0 { Err(stale(operation).into()) } else { Ok(()) }
            }
            Change::Delete { .. } => in_transaction(inner, batch).await,
        },
        _ => in_transaction(inner, batch).await,
    }
}

/// Why one attempt at a transaction ended.
enum Ended {
    /// Final: a conflict, or a document that cannot be written.
    Refused(CommitError),
    Failed(Error),
    /// Somebody else was at the same counter.
    Met,
}

impl From<Error> for Ended {
    fn from(error: Error) -> Self {
        Ended::Failed(error)
    }
}

async fn in_transaction(inner: &Inner, batch: &Batch) -> Result<(), CommitError> {
    let mut session = inner.client.start_session().await.map_err(unavailable)?;
    let started = Instant::now();
    loop {
        match attempt(inner, &mut session, batch, started).await {
            Ok(()) => return Ok(()),
            Err(Ended::Refused(error)) => return Err(error),
            Err(Ended::Failed(error)) if !passes(&error, started) => {
                return Err(unavailable(error).into());
            }
            Err(Ended::Failed(_) | Ended::Met) => step_aside().await,
        }
    }
}

/// Whether a transaction that ended so is worth another attempt.
pub(super) fn passes(error: &Error, started: Instant) -> bool {
    error.contains_label(TRANSIENT_TRANSACTION_ERROR) && started.elapsed() <= PATIENCE
}

async fn attempt(
    inner: &Inner,
    session: &mut ClientSession,
    batch: &Batch,
    started: Instant,
) -> Result<(), Ended> {
    session.start_transaction().await?;
    if let Err(ended) = write_all(inner, session, batch).await {
        // If this fails too, the server ends the transaction by itself after a minute.
        let _ = session.abort_transaction().await;
        return Err(ended);
    }
    Ok(finish(session, started).await?)
}

/// Commits what was written in the session's transaction.
pub(super) async fn finish(session: &mut ClientSession, started: Instant) -> Result<(), Error> {
    loop {
        match session.commit_transaction().await {
            Ok(()) => return Ok(()),
            Err(error) => {
                let unknown = error.contains_label(UNKNOWN_TRANSACTION_COMMIT_RESULT);
                if !unknown || started.elapsed() > PATIENCE {
                    return Err(error);
                }
                step_aside().await;
            }
        }
    }
}

async fn write_all(inner: &Inner, session: &mut ClientSession, batch: &Batch) -> Result<(), Ended> {
    let queued: Result<Vec<Document>, _> = batch.events.iter().map(layout::queued).collect();
    let mut queued = queued.map_err(Ended::Refused)?;
    let mut changes = Changes::default();
    for operation in &batch.operations {
        let orphans = write(inner, session, operation, &mut changes).await?;
        for event in &orphans {
            queued.push(layout::queued(event).map_err(Ended::Refused)?);
        }
    }
    if !queued.is_empty() {
        inner.queue().insert_many(queued).session(&mut *session).await?;
    }
    // Any stripe will do: whoever meets another there tries elsewhere the next time.
    let stripe = rand::random_range(0..STRIPES);
    match increments(&inner.database, session, &changes, stripe).await? {
        Counted::All => Ok(()),
        Counted::Met => Err(Ended::Met),
    }
}

/// Carries out one operation and notes what it changes of the counters; gives the events that lay
/// in a document that it removed.
async fn write(
    inner: &Inner,
    session: &mut ClientSession,
    operation: &Operation,
    changes: &mut Changes,
) -> Result<Vec<Event>, Ended> {
    let collection = inner.documents(operation.collection);
    match &operation.change {
        Change::Insert(body) => {
            let document = layout::inserted(operation, body, &[]).map_err(Ended::Refused)?;
            let written = collection.insert_one(document).session(session).await;
            written.map_err(|error| refused_or_failed(error, operation))?;
            changes.add(operation.collection, body, 1);
            Ok(Vec::new())
        }
        Change::Replace { expected, body } => {
            let update = layout::replaced(operation, body, &[]).map_err(Ended::Refused)?;
            let wanted = layout::at_version(operation, *expected);
            let written = collection.find_one_and_update(wanted, update).session(session);
            let written = written.projection(before(operation)).await;
            let before = written.map_err(|error| refused_or_failed(error, operation))?;
            let before = before.ok_or_else(|| Ended::Refused(stale(operation).into()))?;
            note_gone(operation, &before, changes);
            changes.add(operation.collection, body, 1);
            Ok(Vec::new())
        }
        Change::Delete { expected } => {
            let wanted = layout::at_version(operation, *expected);
            let deleted = collection.find_one_and_delete(wanted).session(session);
            let before = deleted.projection(before(operation)).await?;
            let before = before.ok_or_else(|| Ended::Refused(stale(operation).into()))?;
            note_gone(operation, &before, changes);
            layout::events_of(&before).map_err(|error| Ended::Refused(error.into()))
        }
    }
}

/// What must be known of a document as it was.
fn before(operation: &Operation) -> Document {
    match operation.collection.counted().next() {
        Some(_) => doc! { "events": 1, "body": 1 },
        None => doc! { "events": 1 },
    }
}

fn note_gone(operation: &Operation, before: &Document, changes: &mut Changes) {
    if let Some(body) = layout::body_of(before) {
        changes.add(operation.collection, &body, -1);
    }
}

fn refused_or_failed(error: Error, operation: &Operation) -> Ended {
    match conflict(&error, operation) {
        Some(conflict) => Ended::Refused(conflict.into()),
        None => Ended::Failed(error),
    }
}

fn stale(operation: &Operation) -> Conflict {
    Conflict::Version { collection: operation.collection.name, id: operation.id.clone() }
}

/// A moment of chance length, so that two that collided do not meet again.
pub(super) async fn step_aside() {
    tokio::time::sleep(Duration::from_millis(rand::random_range(1..20))).await;
}
