//! A storm of letters: a hundred thousand notices to twenty thousand readers, through a mail server
//! that refuses, hangs up, loses answers and dawdles, by instances that are killed at random.
//!
//! `cargo bench --bench bench -- letters`; `-- letters 5000` for so many letters (five to a
//! reader), `LETTERS_STORE=mongo` for the other engine.

use crate::support::app::Engine;
use crate::support::faulty::Faults;
use crate::support::storm::{self, Storm};
use std::process::Command;
use std::time::Duration;

/// The word that makes this binary an instance.
pub const INSTANCE: &str = "letters-instance";
const ALL: usize = 100_000;
/// Letters to one reader.
const CAUSES: usize = 5;

fn command() -> Command {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command.arg(INSTANCE);
    command
}

/// The child.
pub fn instance() {
    storm::instance();
}

pub async fn run(asked: Option<usize>) {
    let engine = match std::env::var("LETTERS_STORE").as_deref() {
        Ok("mongo") => Engine::Mongo,
        _ => Engine::Sqlite,
    };
    let letters = asked.unwrap_or(ALL);
    let faults = Faults {
        refuse: 0.03,
        drop: 0.01,
        lose_answer: 0.005,
        delay: 0.01,
        longest: Duration::from_millis(500),
    };
    println!("\n== {letters} letters, {engine:?}, {faults:?}");
    let storm = Storm {
        engine,
        readers: (letters / CAUSES).max(1),
        causes: CAUSES,
        faults,
        instances: 2,
        lives: 2_000..12_000,
        generations: 12,
        connections: 16,
        command,
    };
    let calm = storm.run().await;
    let rate = calm.letters as f64 / calm.took.as_secs_f64();
    println!(
        "{} letters, each once by its Message-ID, in {:.0?} ({rate:.0}/s, with every restart); {} \
         kills under work; {} came twice at the server, {} were in doubt",
        calm.letters, calm.took, calm.kills, calm.duplicates, calm.uncertain,
    );
}
