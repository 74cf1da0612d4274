//! Joint commits: single inserts into counted collections that wait at the same time share one
//! transaction, with the increments of their counters.
//!
//! So that a signature, which would be one write but for its counters, costs little more: the
//! counters are moved once for all who wait, and one `fsync` serves them.
//!
//! Invariant: nobody is answered before the transaction's outcome is known. A conflict is its own
//! batch's: that one is left out, and the others are tried again.

use super::commit::{self, PATIENCE};
use super::counters::{self, Changes, Counted, STRIPES};
use super::failure::{self, unavailable};
use super::layout;
use crate::store::{Batch, Change, CommitError, Conflict, Event, Operation, StoreError};
use bson::Document;
use mongodb::error::Error;
use mongodb::{Client, ClientSession, Database};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::AbortHandle;

/// The most inserts that share a transaction: bounds how long the first of them waits.
const GROUP: usize = 256;

/// How many transactions are under way at once: while one reaches the disk, the next is written.
const LANES: u32 = 2;

/// How often a group is tried before it is parted.
const ATTEMPTS: u32 = 4;

/// The handle to the lanes; dropping it ends them.
pub(super) struct Joint {
    queue: mpsc::UnboundedSender<Job>,
    lanes: Vec<AbortHandle>,
}

impl Drop for Joint {
    fn drop(&mut self) {
        self.lanes.iter().for_each(AbortHandle::abort);
    }
}

struct Job {
    operation: Operation,
    /// As it is to be written, with its events.
    document: Document,
    answer: oneshot::Sender<Result<(), CommitError>>,
}

/// The operation, where the batch is a single insert of a counted document.
pub(super) fn sole_insert(batch: &Batch) -> Option<(&Operation, &[Event])> {
    match batch.operations.as_slice() {
        [operation] if matches!(operation.change, Change::Insert(_)) => {
            let counted = operation.collection.counted().next().is_some();
            counted.then_some((operation, batch.events.as_slice()))
        }
        _ => None,
    }
}

impl Joint {
    pub fn start(client: &Client, database: &Database) -> Joint {
        let (queue, jobs) = mpsc::unbounded_channel();
        let jobs = Arc::new(Mutex::new(jobs));
        let lane = |number| {
            let (client, database) = (client.clone(), database.clone());
            let hand = Hand { client, database, stripe: number };
            tokio::spawn(Lane { jobs: jobs.clone(), hand }.run()).abort_handle()
        };
        Joint { queue, lanes: (0..LANES).map(lane).collect() }
    }

    pub async fn insert(&self, operation: &Operation, events: &[Event]) -> Result<(), CommitError> {
        let gone = || StoreError::Unavailable("the writer has stopped".into());
        let Change::Insert(body) = &operation.change else { return Err(gone().into()) };
        let document = layout::inserted(operation, body, events)?;
        let (answer, answered) = oneshot::channel();
        let job = Job { operation: operation.clone(), document, answer };
        self.queue.send(job).map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }
}

struct Lane {
    jobs: Arc<Mutex<mpsc::UnboundedReceiver<Job>>>,
    hand: Hand,
}

/// What writes.
#[derive(Clone)]
struct Hand {
    client: Client,
    database: Database,
    /// Where it counts.
    stripe: u32,
}

type Transacting = Pin<Box<dyn Future<Output = Hand> + Send>>;

/// Why one attempt ended.
enum Ended {
    /// This one of the jobs met a conflict.
    Refused(usize, Conflict),
    /// Somebody else was in the way, or the server failed.
    Failed(Error),
    /// Another lane or instance counts in the same stripe.
    Met,
}

impl From<Error> for Ended {
    fn from(error: Error) -> Self {
        Ended::Failed(error)
    }
}

impl Lane {
    /// Ends when nobody can send any more.
    async fn run(mut self) {
        loop {
            let mut group = Vec::new();
            // The lock is held while waiting: one lane waits for work, the others for the lock.
            if self.jobs.lock().await.recv_many(&mut group, GROUP).await == 0 {
                return;
            }
            self.hand = self.hand.transact(group).await;
        }
    }
}

impl Hand {
    /// Commits the group and answers everyone in it; gives the hand back where it counts now.
    ///
    /// When somebody else stays in the way (a transaction that a killed process left behind holds
    /// its documents for up to a minute), it is one of the group who waits for them, so the group
    /// is parted until the others are free.
    fn transact(mut self, mut group: Vec<Job>) -> Transacting {
        Box::pin(async move {
            let (started, mut attempts) = (Instant::now(), 0);
            let mut refused: Vec<(Job, Conflict)> = Vec::new();
            let outcome = loop {
                if group.is_empty() {
                    break Ok(());
                }
                attempts += 1;
                let error = match self.attempt(&group, started).await {
                    Ok(()) => break Ok(()),
                    Err(Ended::Refused(place, conflict)) => {
                        refused.push((group.swap_remove(place), conflict));
                        attempts = 0;
                        continue;
                    }
                    Err(Ended::Met) if started.elapsed() < PATIENCE => None,
                    Err(Ended::Failed(error)) if commit::passes(&error, started) => None,
                    Err(Ended::Met) => Some("others are in the way".to_owned()),
                    Err(Ended::Failed(error)) => Some(unavailable(error).to_string()),
                };
                if let Some(reason) = error {
                    break Err(reason);
                }
                self.stripe = rand::random_range(0..STRIPES);
                commit::step_aside().await;
                if attempts >= ATTEMPTS && group.len() + refused.len() > 1 {
                    group.extend(refused.into_iter().map(|(job, _)| job));
                    let other = group.split_off(group.len() / 2);
                    tokio::spawn(self.clone().transact(group));
                    tokio::spawn(self.clone().transact(other));
                    return self;
                }
            };
            answer(group, refused, &outcome);
            self
        })
    }

    async fn attempt(&self, group: &[Job], started: Instant) -> Result<(), Ended> {
        let mut session = self.client.start_session().await?;
        session.start_transaction().await?;
        if let Err(ended) = self.write(&mut session, group).await {
            // If this fails too, the server ends the transaction by itself after a minute.
            let _ = session.abort_transaction().await;
            return Err(ended);
        }
        Ok(commit::finish(&mut session, started).await?)
    }

    async fn write(&self, session: &mut ClientSession, group: &[Job]) -> Result<(), Ended> {
        let mut changes = Changes::default();
        let mut left: Vec<usize> = (0..group.len()).collect();
        while let Some(first) = left.first().and_then(|place| group.get(*place)) {
            let collection = first.operation.collection;
            let same = |place: &usize| {
                group
                    .get(*place)
                    .is_some_and(|job| job.operation.collection.name == collection.name)
            };
            let (now, later): (Vec<usize>, Vec<usize>) = left.iter().partition(|place| same(place));
            let jobs = || now.iter().filter_map(|place| group.get(*place));
            for job in jobs() {
                if let Change::Insert(body) = &job.operation.change {
                    changes.add(collection, body, 1);
                }
            }
            let there = self.database.collection::<Document>(collection.name);
            let written = there.insert_many(jobs().map(|job| &job.document)).session(&mut *session);
            if let Err(error) = written.await {
                let at = failure::place(&error).and_then(|place| now.get(place).copied());
                let met = at.and_then(|at| group.get(at).map(|job| (at, &job.operation)));
                let conflict = met.and_then(|(at, operation)| {
                    failure::conflict(&error, operation).map(|conflict| (at, conflict))
                });
                return Err(match conflict {
                    Some((at, conflict)) => Ended::Refused(at, conflict),
                    None => Ended::Failed(error),
                });
            }
            left = later;
        }
        match counters::increments(&self.database, session, &changes, self.stripe).await? {
            Counted::All => Ok(()),
            Counted::Met => Err(Ended::Met),
        }
    }
}

/// Tells everyone what came of it. Who was refused may have met one that was not committed in the
/// end.
fn answer(group: Vec<Job>, refused: Vec<(Job, Conflict)>, outcome: &Result<(), String>) {
    let failed = |reason: &String| CommitError::from(StoreError::Unavailable(reason.clone()));
    let accepted = group.into_iter().map(|job| (job, Ok(())));
    let refused = refused.into_iter().map(|(job, conflict)| (job, Err(conflict.into())));
    for (job, result) in accepted.chain(refused) {
        let result = outcome.as_ref().map_err(failed).and(result);
        // Nobody waits any more when the person has gone: the write stands.
        let _ = job.answer.send(result);
    }
}
