//! Background work: one instance at a time, and a stop that finishes what it began.

use crate::on_both;
use crate::support::app::{Engine, TestApp};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::time::Duration;
use tiltas::jobs::{self, Job, JobError, Round};
use tiltas::store::Lease;
use tokio::sync::watch;

/// What the rounds of a test's job saw.
#[derive(Default)]
struct Seen {
    begun: AtomicUsize,
    finished: AtomicUsize,
    at_once: AtomicUsize,
    most_at_once: AtomicUsize,
}

fn job(app: &TestApp, seen: &Arc<Seen>, length: Duration, fails: bool) -> Job {
    let seen = seen.clone();
    Job {
        name: "test".into(),
        every: Duration::from_millis(20),
        woken_by: Some(app.site.public.clone()),
        work: Box::new(move |_| {
            let seen = seen.clone();
            Box::pin(async move {
                seen.begun.fetch_add(1, SeqCst);
                let now = seen.at_once.fetch_add(1, SeqCst) + 1;
                seen.most_at_once.fetch_max(now, SeqCst);
                tokio::time::sleep(length).await;
                seen.at_once.fetch_sub(1, SeqCst);
                seen.finished.fetch_add(1, SeqCst);
                if fails { Err(JobError::Other("it fails".into())) } else { Ok(Round::Done) }
            })
        }),
    }
}

async fn several_instances(engine: Engine) {
    let app = TestApp::idle(engine).await;
    let seen = Arc::new(Seen::default());
    let (stop, stopped) = watch::channel(false);
    let run = || {
        let work = vec![job(&app, &seen, Duration::from_millis(10), false)];
        tokio::spawn(jobs::run(app.site.clone(), work, stopped.clone()))
    };
    let instances = [run(), run(), run()];
    tokio::time::sleep(Duration::from_millis(600)).await;
    stop.send(true).expect("somebody listens");
    for instance in instances {
        instance.await.expect("an instance ends");
    }
    assert!(seen.finished.load(SeqCst) > 3, "the job runs again and again");
    assert_eq!(seen.most_at_once.load(SeqCst), 1, "never in two instances at once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_several_instances_works_sqlite() {
    several_instances(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_of_several_instances_works_mongo() {
    several_instances(Engine::Mongo).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopping_finishes_the_round_under_way() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let seen = Arc::new(Seen::default());
    let (stop, stopped) = watch::channel(false);
    let work = vec![job(&app, &seen, Duration::from_millis(300), false)];
    let running = tokio::spawn(jobs::run(app.site.clone(), work, stopped));
    tokio::time::sleep(Duration::from_millis(100)).await;
    stop.send(true).expect("somebody listens");
    running.await.expect("it ends");
    assert_eq!(seen.begun.load(SeqCst), seen.finished.load(SeqCst));
    assert_eq!(seen.begun.load(SeqCst), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_instance_takes_over_at_once_after_a_stop() {
    let app = TestApp::idle(Engine::Sqlite).await;
    for _ in 0..2 {
        let seen = Arc::new(Seen::default());
        let (stop, stopped) = watch::channel(false);
        let work = vec![job(&app, &seen, Duration::from_millis(1), false)];
        let running = tokio::spawn(jobs::run(app.site.clone(), work, stopped));
        tokio::time::sleep(Duration::from_millis(300)).await;
        stop.send(true).expect("somebody listens");
        running.await.expect("it ends");
        assert!(seen.finished.load(SeqCst) > 0, "the lease was given back");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_job_that_fails_is_tried_again() {
    let app = TestApp::idle(Engine::Sqlite).await;
    let seen = Arc::new(Seen::default());
    let (stop, stopped) = watch::channel(false);
    let work = vec![job(&app, &seen, Duration::from_millis(1), true)];
    let running = tokio::spawn(jobs::run(app.site.clone(), work, stopped));
    tokio::time::sleep(Duration::from_millis(400)).await;
    stop.send(true).expect("somebody listens");
    running.await.expect("it ends");
    assert!(seen.finished.load(SeqCst) > 2);
}

on_both!(nothing_works_while_there_is_nothing_to_do, |app| {
    tiltas::demo::fill(&app.site).await.expect("the sample");
    let rounds = async || {
        let mut rounds = 0;
        for name in ["notifications", "privacy.erase", "petitions.settle", "consultations.settle"] {
            // Each round takes the lease, which writes it.
            let lease = app.site.public.get::<Lease>(name).await.expect("the store");
            rounds += lease.map_or(0, |lease| lease.version);
        }
        rounds
    };
    // What the sample causes is done first.
    let mut before = 0;
    while before != rounds().await {
        before = rounds().await;
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let after = rounds().await;
    assert!(after - before < 10, "{} rounds in three seconds", after - before);
});
