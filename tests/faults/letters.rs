//! Kills under delivery, in small: what `cargo bench --bench bench -- letters` does with a hundred
//! thousand.

use crate::support::app::Engine;
use crate::support::faulty::Faults;
use crate::support::storm::{self, Storm};
use std::process::Command;
use std::time::Duration;

#[test]
#[ignore = "the child of the tests below"]
fn child() {
    storm::instance();
}

fn command() -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command.args(["--exact", "faults::letters::child", "--ignored", "--nocapture", "--quiet"]);
    command
}

async fn run(engine: Engine, generations: usize) {
    let faults = Faults {
        refuse: 0.06,
        drop: 0.04,
        lose_answer: 0.03,
        delay: 0.05,
        longest: Duration::from_millis(200),
    };
    let storm = Storm {
        engine,
        readers: 60,
        causes: 5,
        faults,
        instances: 2,
        lives: 100..900,
        generations,
        connections: 4,
        command,
    };
    let calm = storm.run().await;
    println!(
        "{engine:?}: {} letters in {:.1?}, {} kills; {} came twice, {} were in doubt",
        calm.letters, calm.took, calm.kills, calm.duplicates, calm.uncertain
    );
    assert!(calm.kills >= 2, "the kills came under work");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_cause_reaches_each_reader_once_on_sqlite() {
    run(Engine::Sqlite, 4).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_cause_reaches_each_reader_once_on_mongo() {
    // A transaction that is cut off holds its letters back for a minute, each time.
    run(Engine::Mongo, 2).await;
}
