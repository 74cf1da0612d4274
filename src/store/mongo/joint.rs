//! Joint commits: small batches that only insert, something counted among it, and that wait at the same
//! time share one transaction, with the increments of their counters.
//!
//! So that a signature costs little more than its inserts: the counters are moved once for all who
//! wait, and one `fsync` serves them.
//!
//! Invariant: nobody is answered before the transaction's outcome is known. A conflict is its own
//! batch's: that one is left out, and the others are tried again.

use super::commit::{self, PATIENCE};
use super::counters::{self, Changes, Counted, STRIPES};
use super::failure::{self, unavailable};
use super::layout;
use crate::store::{Batch, Change, CommitError, Conflict, Operation, StoreError};
use bson::Document;
use mongodb::error::Error;
use mongodb::{Client, ClientSession, Database};
use std::pin::Pin;
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::AbortHandle;

/// The most batches that share a transaction: bounds how long the first of them waits.
const GROUP: usize = 256;

/// The most inserts of a batch that shares one: a longer batch goes by itself, so that nobody waits
/// for it, and a group stays bounded.
const FEW: usize = 4;

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

/// What one batch inserts, in its order.
struct Job {
    inserts: Vec<Insert>,
    answer: oneshot::Sender<Result<(), CommitError>>,
}

struct Insert {
    operation: Operation,
    /// As it is to be written.
    document: Document,
}

/// Whether the batch only inserts, little, and something that is counted.
pub(super) fn takes(batch: &Batch) -> bool {
    let counted = |operation: &Operation| operation.collection.counted().next().is_some();
    batch.operations.len() <= FEW
        && batch.operations.iter().all(|operation| matches!(operation.change, Change::Insert(_)))
        && batch.operations.iter().any(counted)
}

/// The documents of a batch that only inserts; its events lie in the first of them.
fn inserts(batch: &Batch) -> Result<Vec<Insert>, CommitError> {
    let mut events = batch.events.as_slice();
    let mut inserts = Vec::with_capacity(batch.operations.len());
    for operation in &batch.operations {
        if let Change::Insert(body) = &operation.change {
            let document = layout::inserted(operation, body, std::mem::take(&mut events))?;
            inserts.push(Insert { operation: operation.clone(), document });
        }
    }
    Ok(inserts)
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

    /// Commits a batch that `takes` allows.
    pub async fn commit(&self, batch: &Batch) -> Result<(), CommitError> {
        let gone = || StoreError::Unavailable("the writer has stopped".into());
        let (answer, answered) = oneshot::channel();
        let job = Job { inserts: inserts(batch)?, answer };
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
    /// This one of the batches met a conflict.
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

    /// The first insert of each, then the second of each, and so on: as many commands as a batch
    /// has inserts, and each batch meets its conflicts in its own order.
    async fn write(&self, session: &mut ClientSession, group: &[Job]) -> Result<(), Ended> {
        let mut changes = Changes::default();
        let longest = group.iter().map(|job| job.inserts.len()).max().unwrap_or_default();
        for step in 0..longest {
            let all = group.iter().enumerate();
            let mut left: Vec<(usize, &Insert)> =
                all.filter_map(|(place, job)| Some((place, job.inserts.get(step)?))).collect();
            while let Some(collection) = left.first().map(|(_, insert)| insert.operation.collection)
            {
                let same = |(_, insert): &(usize, &Insert)| {
                    insert.operation.collection.name == collection.name
                };
                let (now, later) = left.into_iter().partition(same);
                self.insert_all(session, now, &mut changes).await?;
                left = later;
            }
        }
        match counters::increments(&self.database, session, &changes, self.stripe).await? {
            Counted::All => Ok(()),
            Counted::Met => Err(Ended::Met),
        }
    }

    /// Inserts into one collection, each with the place of its batch in the group.
    async fn insert_all(
        &self,
        session: &mut ClientSession,
        inserts: Vec<(usize, &Insert)>,
        changes: &mut Changes,
    ) -> Result<(), Ended> {
        let Some((_, first)) = inserts.first() else { return Ok(()) };
        let collection = first.operation.collection;
        for (_, Insert { operation, .. }) in &inserts {
            if let Change::Insert(body) = &operation.change {
                changes.add(collection, body, 1);
            }
        }
        let there = self.database.collection::<Document>(collection.name);
        let documents = inserts.iter().map(|(_, insert)| &insert.document);
        let Err(error) = there.insert_many(documents).session(session).await else {
            return Ok(());
        };
        let refused =
            failure::place(&error).and_then(|at| inserts.get(at)).and_then(|(job, insert)| {
                failure::conflict(&error, &insert.operation).map(|conflict| (*job, conflict))
            });
        Err(match refused {
            Some((job, conflict)) => Ended::Refused(job, conflict),
            None => Ended::Failed(error),
        })
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
