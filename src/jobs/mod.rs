//! Background work: named jobs, each run by one instance at a time under a lease.
//!
//! Invariant: a job may be cut off between any two of its commits and run again from the start; it
//! repeats nothing that anybody would notice. Shutting down lets a running round finish.

mod sweep;

pub use sweep::{Due, Listed, Sweep};

use crate::store::{Store, StoreError};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use jiff::SignedDuration;
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinSet;

/// How long an instance holds a job without renewing: a crash delays the work by this at most.
const LEASE: SignedDuration = SignedDuration::from_secs(30);

/// What a round of a job says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Round {
    /// There may be more to do now.
    More,
    /// Nothing is left until something is written or time passes.
    Done,
}

/// Why a round failed; it is tried again at the job's next time.
#[derive(Debug, thiserror::Error)]
pub enum JobError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Commit(#[from] crate::store::CommitError),
    #[error("{0}")]
    Other(String),
}

/// One round of work, short enough that a lease outlasts it.
pub type Work =
    Box<dyn Fn(Data<Site>) -> BoxFuture<'static, Result<Round, JobError>> + Send + Sync>;

/// A piece of background work.
pub struct Job {
    /// Its lease's name, also in logs.
    pub name: String,
    /// How long at most until it looks again.
    pub every: Duration,
    /// A write to this store wakes it at once.
    pub woken_by: Option<Store>,
    pub work: Work,
}

/// Lets whoever was first finish: what they wrote may be read a moment later than it stands.
pub async fn step_aside() {
    tokio::time::sleep(Duration::from_millis(rand::random_range(1..20))).await;
}

/// Runs jobs until `stop` turns true, then waits for the rounds under way.
pub async fn run(site: Data<Site>, jobs: Vec<Job>, stop: watch::Receiver<bool>) {
    let holder = uuid::Uuid::now_v7().to_string();
    let mut running = JoinSet::new();
    for job in jobs {
        running.spawn(keep_running(site.clone(), job, holder.clone(), stop.clone()));
    }
    while running.join_next().await.is_some() {}
}

async fn keep_running(site: Data<Site>, job: Job, holder: String, mut stop: watch::Receiver<bool>) {
    while !*stop.borrow() {
        if rounds(&site, &job, &holder, &stop).await == Round::More {
            continue;
        }
        tokio::select! {
            () = written(job.woken_by.as_ref()) => {}
            () = tokio::time::sleep(job.every) => {}
            changed = stop.changed() => if changed.is_err() { break },
        }
    }
    if let Err(error) = site.public.release(&job.name, &holder).await {
        tracing::warn!(job = job.name, %error, "a lease was not given back");
    }
}

/// Returns when the store is written to; never, where there is none.
async fn written(store: Option<&Store>) {
    match store {
        Some(store) => store.written().await,
        None => std::future::pending().await,
    }
}

/// One round, if this instance has the job.
async fn rounds(site: &Data<Site>, job: &Job, holder: &str, stop: &watch::Receiver<bool>) -> Round {
    match site.public.lease(&job.name, holder, site.now(), LEASE).await {
        Ok(true) => {}
        Ok(false) => return Round::Done,
        Err(error) => {
            tracing::warn!(job = job.name, %error, "a lease could not be taken");
            return Round::Done;
        }
    }
    match (job.work)(site.clone()).await {
        Ok(Round::More) if !*stop.borrow() => Round::More,
        Ok(_) => Round::Done,
        Err(error) => {
            tracing::error!(job = job.name, %error, "a job failed; it will be tried again");
            metrics::counter!("tiltas_job_failures_total", "job" => job.name.clone()).increment(1);
            Round::Done
        }
    }
}
