//! What the digests of a morning cost: a thousand readers beside ten thousand, each with several
//! things to read, each in a store of their own. `cargo bench --bench bench -- digest` runs this
//! alone, `-- digest 2000` with fewer readers.

use crate::support::app::{Engine, TestApp, verified};
use jiff::SignedDuration;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};
use tiltas::config::Rhythm;
use tiltas::discussion::{Contribution, Kind, Stance};
use tiltas::jobs::Round;
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{DUE, Letter};
use tiltas::notifications::Topic;
use tiltas::notifications::digest::{self, Pending};
use tiltas::notifications::inbox::{Entry, Waits};
use tiltas::notifications::preferences::{Preferences, Wish};
use tiltas::residents::Resident;
use tiltas::store::{Batch, Query};
use tiltas::web::keys;

const FEW: usize = 1_000;
const MANY: usize = 10_000;
/// What each reader has to read, at three places.
const ENTRIES: usize = 6;

/// Time by the reader and the most memory.
pub async fn run() {
    let asked = std::env::args().find_map(|argument| argument.parse().ok());
    let readers: usize = asked.unwrap_or(MANY);
    let engines = match std::env::var_os("MONGODB_URI") {
        Some(_) => vec![Engine::Sqlite, Engine::Mongo],
        None => vec![Engine::Sqlite],
    };
    for engine in engines {
        println!("\n== digests, {ENTRIES} entries each, {engine:?}");
        let few = measured(engine, FEW.min(readers)).await;
        let many = measured(engine, readers).await;
        let per_reader = |seen: &Seen| seen.time.as_secs_f64() * 1e3 / seen.readers as f64;
        let (one, other) = (per_reader(&few), per_reader(&many));
        println!(
            "{one:.2} ms a reader of {}, {other:.2} ms of {}, ratio {:.2}; {:.1} s in all; \
             memory at most {} and {} MB more than before",
            few.readers,
            many.readers,
            other / one,
            many.time.as_secs_f64(),
            few.memory / 1_000,
            many.memory / 1_000,
        );
    }
}

struct Seen {
    readers: usize,
    time: Duration,
    /// In kB.
    memory: u64,
}

async fn measured(engine: Engine, readers: usize) -> Seen {
    let app = TestApp::idle(engine).await;
    spoken(&app).await;
    for first in (0..readers).step_by(100) {
        fill(&app, first..readers.min(first + 100)).await;
    }
    // One for what is made at the first time.
    fill(&app, 0..1).await;
    app.advance(SignedDuration::from_hours(26));
    // The kernel begins anew to note the most memory that was resident.
    std::fs::write("/proc/self/clear_refs", "5").expect("Linux");
    let before = resident("VmRSS:");
    let began = Instant::now();
    while digest::round(&app.site, "pagegiai").await.expect("a round") == Round::More {}
    let time = began.elapsed();
    let memory = resident("VmHWM:").saturating_sub(before);
    let waiting = Query::on(&DUE).equal("waiting");
    let letters = app.personal("pagegiai").count::<Letter>(&waiting).await.expect("the outbox");
    assert_eq!(letters as usize, readers + 1, "each has theirs");
    Seen { readers, time, memory }
}

fn resident(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let found = status.lines().find_map(|one| one.strip_prefix(line)).expect("a line");
    found.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// Readers of both languages who wait for their daily digest.
async fn fill(app: &TestApp, readers: std::ops::Range<usize>) {
    let now = app.site.now();
    let mut batch = Batch::new();
    for number in readers {
        let lang = if number.is_multiple_of(3) { Lang::RU } else { Lang::LT };
        let reader = verified(&app.site, "pagegiai", "Vardenis", lang);
        let mut wishes = Preferences::new(&reader.id, now);
        wishes.topics.insert(Topic::Replies, Wish { mail: Rhythm::Daily, site: true });
        let mut pending = Pending::new(&reader.id);
        pending.add(Rhythm::Daily, now + SignedDuration::from_hours(24));
        batch = batch.insert(&reader).insert(&wishes).insert(&pending);
        batch = (0..ENTRIES).fold(batch, |batch, which| batch.insert(&entry(app, &reader, which)));
    }
    app.personal("pagegiai").commit(batch).await.expect("readers");
}

/// What the readers are told of, in both languages.
async fn spoken(app: &TestApp) {
    let author = verified(&app.site, "sovetsk", "Щукина", Lang::RU);
    let text = "Prie tilto trūksta šiukšliadėžių, o vakare nesimato, kur eiti. ".repeat(4);
    let translated = "У моста не хватает урн, а вечером не видно, куда идти. ".repeat(4);
    let one = |which: usize| Contribution {
        id: contribution(which),
        key: contribution(which),
        subject: "petitions/1".into(),
        thread: contribution(which),
        in_reply_to: None,
        author: author.person(),
        kind: Kind::Comment,
        stance: Stance::Neutral,
        text: Localized::new(Lang::LT, text.as_str()).with(Lang::RU, translated.as_str()),
        at: app.site.now(),
        standing: Default::default(),
        edited: None,
    };
    let batch = (0..ENTRIES).fold(Batch::new(), |batch, which| batch.insert(&one(which)));
    app.site.public.commit(batch).await.expect("contributions");
}

fn contribution(which: usize) -> String {
    format!("contribution-{which}")
}

fn entry(app: &TestApp, reader: &Resident, which: usize) -> Entry {
    let list = format!("petitions/krantine-{}", which % 3);
    Entry {
        id: keys::id(),
        resident: reader.id.clone(),
        topic: Topic::Replies,
        path: format!("/{list}#contribution-{which}"),
        list,
        subject: "discussion-mail-reply-subject".into(),
        title: Localized::new(Lang::LT, "Sutvarkykime Nemuno krantinę")
            .with(Lang::RU, "Приведём в порядок набережную"),
        values: BTreeMap::new(),
        texts: BTreeMap::new(),
        contribution: Some(contribution(which)),
        shown: true,
        unread: true,
        waits: Waits::Daily,
        at: app.site.now(),
    }
}
