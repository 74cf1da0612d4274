//! Committing a batch: as the one write that it is, or in a transaction.
//!
//! Invariant: a batch is repeated only when the server says that nothing of it stands.

use super::failure::{conflict, explain, unavailable};
use super::{Inner, layout};
use crate::store::{Batch, Change, CommitError, Conflict, Event, Operation};
use bson::{Document, doc};
use mongodb::ClientSession;
use mongodb::error::{Error, TRANSIENT_TRANSACTION_ERROR, UNKNOWN_TRANSACTION_COMMIT_RESULT};
use std::time::{Duration, Instant};

/// How long a transaction that others get in the way of is tried again.
const PATIENCE: Duration = Duration::from_secs(10);

pub(super) async fn commit(inner: &Inner, batch: &Batch) -> Result<(), CommitError> {
    match batch.operations.as_slice() {
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
            Err(Ended::Failed(error)) => {
                let passing = error.contains_label(TRANSIENT_TRANSACTION_ERROR);
                if !passing || started.elapsed() > PATIENCE {
                    return Err(unavailable(error).into());
                }
                step_aside().await;
            }
        }
    }
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
    loop {
        match session.commit_transaction().await {
            Ok(()) => return Ok(()),
            Err(error) => {
                let unknown = error.contains_label(UNKNOWN_TRANSACTION_COMMIT_RESULT);
                if !unknown || started.elapsed() > PATIENCE {
                    return Err(error.into());
                }
                step_aside().await;
            }
        }
    }
}

async fn write_all(inner: &Inner, session: &mut ClientSession, batch: &Batch) -> Result<(), Ended> {
    let queued: Result<Vec<Document>, _> = batch.events.iter().map(layout::queued).collect();
    let mut queued = queued.map_err(Ended::Refused)?;
    for operation in &batch.operations {
        let orphans = write(inner, session, operation).await?;
        for event in &orphans {
            queued.push(layout::queued(event).map_err(Ended::Refused)?);
        }
    }
    if !queued.is_empty() {
        inner.queue().insert_many(queued).session(session).await?;
    }
    Ok(())
}

/// Carries out one operation; gives the events that lay in a document that it removed.
async fn write(
    inner: &Inner,
    session: &mut ClientSession,
    operation: &Operation,
) -> Result<Vec<Event>, Ended> {
    let collection = inner.documents(operation.collection);
    match &operation.change {
        Change::Insert(body) => {
            let document = layout::inserted(operation, body, &[]).map_err(Ended::Refused)?;
            let written = collection.insert_one(document).session(session).await;
            written.map_err(|error| refused_or_failed(error, operation))?;
        }
        Change::Replace { expected, body } => {
            let update = layout::replaced(operation, body, &[]).map_err(Ended::Refused)?;
            let wanted = layout::at_version(operation, *expected);
            let written = collection.update_one(wanted, update).session(session).await;
            let written = written.map_err(|error| refused_or_failed(error, operation))?;
            if written.matched_count == 0 {
                return Err(Ended::Refused(stale(operation).into()));
            }
        }
        Change::Delete { expected } => {
            let delete = collection
                .find_one_and_delete(layout::at_version(operation, *expected))
                .projection(doc! { "events": 1 });
            return match delete.session(session).await? {
                Some(removed) => layout::events_of(&removed).map_err(|e| Ended::Refused(e.into())),
                None => Err(Ended::Refused(stale(operation).into())),
            };
        }
    }
    Ok(Vec::new())
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
async fn step_aside() {
    tokio::time::sleep(Duration::from_millis(rand::random_range(1..20))).await;
}
