//! The writer thread and its group commit.
//!
//! Invariant: a commit is answered only after the transaction that holds it is on disk, and pages
//! that it made stale are marked so before the answer.

use super::sql;
use crate::store::{Batch, Change, CommitError, Conflict, Freshness, Operation, StoreError, Tag};
use rusqlite::{CachedStatement, Connection, ErrorCode, params};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};
use tokio::sync::oneshot;

/// The most batches that share one transaction: bounds how long the first of them waits.
const GROUP: usize = 512;

/// How often to look whether another process wrote.
const LOOK: Duration = Duration::from_millis(250);

/// The handle to the thread; dropping it waits until what was asked is written.
pub(super) struct Writer {
    queue: Option<mpsc::Sender<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(thread) = self.thread.take() {
            // An error means that the thread panicked, which it has said itself.
            let _ = thread.join();
        }
    }
}

struct Job {
    work: Work,
    answer: oneshot::Sender<Result<(), CommitError>>,
}

enum Work {
    Commit(Batch),
    Acknowledge(Vec<String>),
    /// Rewrites the file; by itself, since it is no part of a transaction.
    Scrub,
}

impl Writer {
    pub fn start(connection: Connection, freshness: Arc<Freshness>) -> std::io::Result<Writer> {
        let (queue, jobs) = mpsc::channel();
        // Made here, not on the thread: what others commit from now on is foreign and must be heard,
        // however late the thread begins.
        let mut writing = Loop::new(connection, freshness);
        let work = move || writing.run_until_closed(&jobs);
        let thread = std::thread::Builder::new().name("store-writer".into()).spawn(work)?;
        Ok(Writer { queue: Some(queue), thread: Some(thread) })
    }

    pub async fn commit(&self, batch: Batch) -> Result<(), CommitError> {
        self.run(Work::Commit(batch)).await
    }

    pub async fn acknowledge(&self, ids: Vec<String>) -> Result<(), StoreError> {
        self.run(Work::Acknowledge(ids)).await.map_err(never_in_conflict)
    }

    pub async fn scrub(&self) -> Result<(), StoreError> {
        self.run(Work::Scrub).await.map_err(never_in_conflict)
    }

    async fn run(&self, work: Work) -> Result<(), CommitError> {
        let gone = || StoreError::Unavailable("the writer has stopped".into());
        let (answer, answered) = oneshot::channel();
        let queue = self.queue.as_ref().ok_or_else(gone)?;
        queue.send(Job { work, answer }).map_err(|_| gone())?;
        answered.await.map_err(|_| gone())?
    }
}

struct Loop {
    connection: Connection,
    freshness: Arc<Freshness>,
    /// The SQL of each collection's three kinds of write, made once.
    statements: HashMap<&'static str, Writes>,
    /// SQLite's count of what *other* connections committed, and when it was last looked at.
    foreign: i64,
    looked: Instant,
}

struct Writes {
    insert: String,
    replace: String,
    delete: String,
}

impl Loop {
    fn new(connection: Connection, freshness: Arc<Freshness>) -> Loop {
        let foreign = data_version(&connection).unwrap_or_default();
        let (statements, looked) = (HashMap::new(), Instant::now());
        Loop { connection, freshness, statements, foreign, looked }
    }

    /// Ends when the last handle to the store is dropped.
    fn run_until_closed(&mut self, jobs: &mpsc::Receiver<Job>) {
        loop {
            match jobs.recv_timeout(LOOK.saturating_sub(self.looked.elapsed())) {
                Ok(first) => {
                    let more = jobs.try_iter().take(GROUP - 1);
                    let all = std::iter::once(first).chain(more);
                    let (scrubs, group): (Vec<Job>, Vec<Job>) =
                        all.partition(|job| matches!(job.work, Work::Scrub));
                    self.transact(group);
                    self.scrub(scrubs);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if self.looked.elapsed() >= LOOK {
                self.look_for_foreign_commits();
            }
        }
    }

    /// Another process (the command line beside a server) does not say what it wrote.
    fn look_for_foreign_commits(&mut self) {
        self.looked = Instant::now();
        let foreign = data_version(&self.connection);
        if foreign != Some(self.foreign) {
            self.foreign = foreign.unwrap_or_default();
            self.freshness.touch_all();
        }
    }

    /// Runs the group in one transaction and answers everyone in it.
    fn transact(&mut self, group: Vec<Job>) {
        if group.is_empty() {
            return;
        }
        let mut results = Vec::with_capacity(group.len());
        let mut touched = HashSet::new();
        let outcome = self.begin().and_then(|()| {
            for job in &group {
                results.push(self.in_savepoint(&job.work, &mut touched)?);
            }
            self.connection.execute_batch("COMMIT")
        });
        match outcome {
            Ok(()) => {
                self.freshness.touch(touched);
                for (job, result) in group.into_iter().zip(results) {
                    // Nobody waits any more when the person has gone: the write stands.
                    let _ = job.answer.send(result);
                }
            }
            Err(error) => self.refuse(group, &error),
        }
    }

    /// Copies what is there into a new file, and empties the log. The log stays as it is while
    /// somebody reads an older state: then this fails and is asked for again.
    fn scrub(&self, asked: Vec<Job>) {
        if asked.is_empty() {
            return;
        }
        let emptied = self.connection.execute_batch("VACUUM").and_then(|()| {
            let checkpoint = "PRAGMA wal_checkpoint(TRUNCATE)";
            self.connection.query_row(checkpoint, [], |row| row.get::<_, i64>(0))
        });
        for job in asked {
            let answer = match &emptied {
                Ok(0) => Ok(()),
                Ok(_) => Err(StoreError::Unavailable("somebody still reads the log".into()).into()),
                Err(error) => Err(StoreError::Unavailable(error.to_string()).into()),
            };
            // Nobody waits any more when the round was cut off.
            let _ = job.answer.send(answer);
        }
    }

    fn begin(&self) -> rusqlite::Result<()> {
        self.connection.execute_batch("BEGIN IMMEDIATE")
    }

    fn refuse(&self, group: Vec<Job>, error: &rusqlite::Error) {
        if !self.connection.is_autocommit() {
            // If this fails too, the next BEGIN says so to whoever waits then.
            let _ = self.connection.execute_batch("ROLLBACK");
        }
        for job in group {
            let failed = StoreError::Unavailable(error.to_string());
            let _ = job.answer.send(Err(failed.into()));
        }
    }

    /// One batch. The outer error ends the whole transaction (the disk is full, say); the inner
    /// one is this batch's own.
    fn in_savepoint(
        &mut self,
        work: &Work,
        touched: &mut HashSet<Tag>,
    ) -> rusqlite::Result<Result<(), CommitError>> {
        self.run("SAVEPOINT batch")?;
        let result = match work {
            Work::Commit(batch) => self.apply(batch),
            Work::Acknowledge(ids) => self.forget(ids),
            Work::Scrub => Ok(()),
        };
        if result.is_err() {
            self.run("ROLLBACK TO batch")?;
        } else if let Work::Commit(batch) = work {
            touched.extend(batch.touches());
        }
        self.run("RELEASE batch")?;
        Ok(result)
    }

    fn run(&self, sql: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(sql)?.execute([]).map(drop)
    }

    fn apply(&mut self, batch: &Batch) -> Result<(), CommitError> {
        for operation in &batch.operations {
            self.write(operation)?;
        }
        for event in &batch.events {
            let mut statement = self.prepare(sql::ADD_EVENT)?;
            statement
                .execute(params![event.id, event.kind, event.body.to_string()])
                .map_err(failed)?;
        }
        Ok(())
    }

    fn write(&mut self, operation: &Operation) -> Result<(), CommitError> {
        let Operation { collection, id, change } = operation;
        let writes = self.statements.entry(collection.name).or_insert_with(|| Writes {
            insert: sql::insert(collection),
            replace: sql::replace(collection),
            delete: sql::delete(collection),
        });
        let connection = &self.connection;
        let prepare = |sql| connection.prepare_cached(sql);
        let changed = match change {
            Change::Insert(body) => prepare(&writes.insert)
                .and_then(|mut insert| insert.execute(params![id, body.to_string()])),
            Change::Replace { expected, body } => {
                prepare(&writes.replace).and_then(|mut replace| {
                    replace.execute(params![id, body.to_string(), signed(*expected)])
                })
            }
            Change::Delete { expected } => prepare(&writes.delete)
                .and_then(|mut delete| delete.execute(params![id, signed(*expected)])),
        };
        let changed = changed.map_err(|error| self.explain(error, operation))?;
        if changed == 0 {
            return Err(Conflict::Version { collection: collection.name, id: id.clone() }.into());
        }
        Ok(())
    }

    /// A constraint's failure as the conflict that it is. SQLite names the index in its message:
    /// `UNIQUE constraint failed: index 'name'`, or `table.id` for the primary key. When both are
    /// taken, the same document was sent twice: the id counts.
    fn explain(&self, error: rusqlite::Error, operation: &Operation) -> CommitError {
        let Operation { collection, id, change } = operation;
        if error.sqlite_error_code() != Some(ErrorCode::ConstraintViolation) {
            return failed(error);
        }
        let message = error.to_string();
        let named = |name: &str| message.contains(&format!("'{name}'"));
        let unique = collection.indexes.iter().find(|index| index.unique && named(index.name));
        let inserts = matches!(change, Change::Insert(_));
        match unique {
            Some(index) if !(inserts && self.exists(operation)) => {
                Conflict::Unique { index: index.name }.into()
            }
            _ => Conflict::Exists { collection: collection.name, id: id.clone() }.into(),
        }
    }

    fn exists(&self, operation: &Operation) -> bool {
        let get = sql::get(operation.collection);
        let statement = self.connection.prepare_cached(&get);
        statement.and_then(|mut get| get.exists([&operation.id])).unwrap_or(false)
    }

    fn forget(&self, ids: &[String]) -> Result<(), CommitError> {
        let mut statement = self.prepare(sql::FORGET_EVENT)?;
        for id in ids {
            statement.execute([id]).map_err(failed)?;
        }
        Ok(())
    }

    fn prepare(&self, sql: &str) -> Result<CachedStatement<'_>, CommitError> {
        self.connection.prepare_cached(sql).map_err(failed)
    }
}

/// For what does not look at versions.
fn never_in_conflict(error: CommitError) -> StoreError {
    match error {
        CommitError::Store(error) => error,
        CommitError::Conflict(conflict) => StoreError::Unavailable(conflict.to_string()),
    }
}

/// A version as SQLite keeps it; one too great for that is at no document.
fn signed(version: u64) -> i64 {
    i64::try_from(version).unwrap_or(-1)
}

fn failed(error: rusqlite::Error) -> CommitError {
    StoreError::Unavailable(error.to_string()).into()
}

/// Changes when, and only when, another connection has committed.
fn data_version(connection: &Connection) -> Option<i64> {
    connection.pragma_query_value(None, "data_version", |row| row.get(0)).ok()
}
