//! Kills: the embedded store is killed at random moments under writes, again and again.
//!
//! A child process (this same test binary) writes from several tasks and says on its output what
//! was acknowledged; the parent kills it with SIGKILL, opens the store and looks: every
//! acknowledged write is there, none is there twice, no batch is there by halves.

mod letters;
mod signing;

use rand::RngExt;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::mpsc;
use std::time::{Duration, Instant};
use tiltas::store::{Batch, Collection, Document, Event, Freshness, Index, Query, Store, Stored};

const KILLS: &str = "TILTAS_FAULT_KILLS";
const STORE: &str = "TILTAS_FAULT_STORE";
const TASKS: usize = 6;
/// A new store now and then, so that the last look at each can be at everything in it.
const KILLS_A_STORE: usize = 25;

const BY_BATCH: Index = Index::on("writes_by_batch", &["batch"]);
const BY_KEY: Index = Index::unique("writes_by_key", &["key"]);
static INDEX: Index = BY_BATCH;

/// One half of a batch; the halves differ in `half`, and their keys say so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Half {
    id: String,
    batch: String,
    key: String,
    text: String,
}

impl Document for Half {
    const COLLECTION: &'static Collection =
        &Collection { name: "writes", schema: 1, indexes: &[BY_BATCH, BY_KEY] };
    fn id(&self) -> &str {
        &self.id
    }
}

/// What each task has written, replaced in the same batch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Tally {
    id: String,
    count: u64,
}

impl Document for Tally {
    const COLLECTION: &'static Collection =
        &Collection { name: "tallies", schema: 1, indexes: &[] };
    fn id(&self) -> &str {
        &self.id
    }
}

const ALL: &[&Collection] = &[Half::COLLECTION, Tally::COLLECTION];

async fn open(path: &str) -> Store {
    Store::open(path, ALL, Freshness::new()).await.expect("the store opens")
}

#[test]
#[ignore = "the child of `kills_under_writes_lose_nothing`"]
fn child() {
    let Ok(path) = std::env::var(STORE) else { return };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let store = open(&path).await;
        let tasks: Vec<_> =
            (0..TASKS).map(|task| tokio::spawn(write(store.clone(), task))).collect();
        for task in tasks {
            task.await.expect("a task writes until it is killed");
        }
    });
}

/// Writes for ever: two documents, a tally and an event each time.
async fn write(store: Store, task: usize) {
    let name = format!("task-{task}");
    loop {
        let batch = format!("{}-{task}", uuid::Uuid::now_v7());
        let half = |half: &str| Half {
            id: format!("{batch}/{half}"),
            batch: batch.clone(),
            key: format!("{batch}:{half}"),
            text: "Karalienės Luizos tiltas, мост Королевы Луизы. ".repeat(4),
        };
        let tally = store.get::<Tally>(&name).await.expect("a read");
        let told = Event::new(batch.as_str(), "batch.written", serde_json::Value::Null);
        let writes = Batch::new().insert(&half("a")).insert(&half("b")).event(told);
        let writes = match tally {
            None => writes.insert(&Tally { id: name.clone(), count: 1 }),
            Some(Stored { version, document }) => {
                let document = Tally { count: document.count + 1, ..document };
                writes.replace(&Stored { version, document })
            }
        };
        store.commit(writes).await.expect("a commit");
        // One write of the whole line, past the test harness, which would keep it.
        let line = format!("acknowledged {batch}\n");
        std::io::stdout().lock().write_all(line.as_bytes()).expect("the parent reads");
    }
}

#[test]
fn kills_under_writes_lose_nothing() {
    let kills: usize = std::env::var(KILLS).ok().and_then(|n| n.parse().ok()).unwrap_or(1_000);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (started, mut killed, mut acknowledged_ever, mut unacknowledged) =
        (Instant::now(), 0, 0, 0);
    while killed < kills {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("store.db");
        let mut acknowledged = BTreeSet::new();
        let mut checked = BTreeSet::new();
        for _ in 0..KILLS_A_STORE.min(kills - killed) {
            let new = write_and_kill(&path);
            acknowledged.extend(new.iter().cloned());
            runtime.block_on(look_for(&path, &new));
            killed += 1;
        }
        runtime.block_on(look_at_everything(&path, &acknowledged, &mut checked));
        acknowledged_ever += acknowledged.len();
        unacknowledged += checked.len() - acknowledged.len();
    }
    println!(
        "{killed} kills in {:.1?}: {acknowledged_ever} acknowledged batches are there, whole and \
         once; {unacknowledged} more were written, but killed before they were told",
        started.elapsed(),
    );
    assert!(acknowledged_ever > kills, "the kills came under writes");
}

/// What a child acknowledged until it was killed.
fn write_and_kill(path: &Path) -> Vec<String> {
    let mut child = spawn(path);
    let output = child.stdout.take().expect("its output");
    let (tell, told) = mpsc::channel();
    let count = std::sync::Arc::new(AtomicU64::new(0));
    let reader = std::thread::spawn({
        let count = count.clone();
        move || {
            let mut acknowledged = Vec::new();
            for line in BufReader::new(output).lines() {
                let line = line.expect("text");
                // A line that the kill cut off has no whole id: it counts as never said.
                if let Some((_, id)) = line.split_once("acknowledged ") {
                    if count.fetch_add(1, Relaxed) == 0 {
                        let _ = tell.send(());
                    }
                    acknowledged.push(id.to_owned());
                }
            }
            acknowledged
        }
    });
    told.recv_timeout(Duration::from_secs(20)).expect("the child writes");
    std::thread::sleep(Duration::from_micros(rand::rng().random_range(5_000..40_000)));
    child.kill().expect("SIGKILL");
    child.wait().expect("it is gone");
    let mut acknowledged = reader.join().expect("its lines");
    let whole = acknowledged.first().map_or(0, String::len);
    acknowledged.retain(|id| id.len() == whole);
    acknowledged
}

fn spawn(path: &Path) -> Child {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command.args(["--exact", "faults::child", "--ignored", "--nocapture", "--quiet"]);
    command.env(STORE, path).stdin(Stdio::null()).stdout(Stdio::piped());
    command.spawn().expect("the child starts")
}

/// The store opens, and what was just acknowledged is there.
async fn look_for(path: &Path, acknowledged: &[String]) {
    let store = open(&path.to_string_lossy()).await;
    for batch in acknowledged {
        for half in ["a", "b"] {
            let there = store.get::<Half>(&format!("{batch}/{half}")).await.expect("a read");
            assert!(there.is_some(), "{batch}/{half} was acknowledged and is gone");
        }
    }
}

/// Every batch whole and once, with its event and in its task's tally.
async fn look_at_everything(
    path: &Path,
    acknowledged: &BTreeSet<String>,
    there: &mut BTreeSet<String>,
) {
    let store = open(&path.to_string_lossy()).await;
    let (mut halves, mut after) = (Vec::new(), None);
    loop {
        let query = Query::on(&INDEX).limit(1_000).after(after);
        let page = store.find::<Half>(&query).await.expect("a page");
        halves.extend(page.items.into_iter().map(|half| half.document));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    for pair in halves.chunks(2) {
        let [a, b] = pair else { panic!("half a batch: {pair:?}") };
        assert_eq!(a.batch, b.batch, "half a batch");
        assert_eq!([&a.id, &b.id], [&format!("{}/a", a.batch), &format!("{}/b", a.batch)]);
        assert!(there.insert(a.batch.clone()), "{} is there twice", a.batch);
    }
    assert!(acknowledged.is_subset(there), "an acknowledged batch is gone");
    let events: Vec<String> =
        store.events(1_000_000).await.expect("events").into_iter().map(|event| event.id).collect();
    assert!(events.iter().eq(there.iter()), "as many events as batches, in order");
    let mut tallied = 0;
    for task in 0..TASKS {
        let tally = store.get::<Tally>(&format!("task-{task}")).await.expect("a read");
        tallied += tally.map_or(0, |tally| tally.count);
    }
    assert_eq!(tallied as usize, there.len(), "the tallies agree");
    integrity(path);
}

fn integrity(path: &Path) {
    let connection = rusqlite::Connection::open(path).expect("the file");
    let verdict: String = connection
        .pragma_query_value(None, "integrity_check", |row| row.get(0))
        .expect("a verdict");
    assert_eq!(verdict, "ok");
}
