//! What a list of signatures costs: a thousand rows beside a million, each in a store of its own.
//! `cargo bench --bench bench -- export` runs this alone, `-- export 100000` with fewer rows.

use crate::support::app::{Engine, TestApp};
use crate::support::pages::Browser;
use std::time::{Duration, Instant};
use tiltas::locale::{Lang, Localized};
use tiltas::municipalities::Role;
use tiltas::petitions::{Answer, Course, Petition, Residence, Signature, State};
use tiltas::residents::Person;
use tiltas::store::{Batch, Store};
use tiltas::web::keys;

const FEW: usize = 1_000;
const MANY: usize = 1_000_000;

/// Time by the row and the most memory, for each form.
pub async fn run() {
    println!("\n== lists of signatures, SQLite");
    let asked = std::env::args().find_map(|argument| argument.parse().ok());
    let rows: usize = asked.unwrap_or(MANY);
    let few = measured(FEW).await;
    let many = measured(rows).await;
    for ((format, few), (_, many)) in few.iter().zip(&many) {
        let per_row = |seen: &Seen, rows: usize| seen.time.as_secs_f64() * 1e6 / rows as f64;
        let (one, other) = (per_row(few, FEW), per_row(many, rows));
        println!(
            "{format}: {one:.1} µs a row of {FEW}, {other:.1} µs of {rows}, ratio {:.2}; \
             {:.1} s and {} MB in all; memory at most {} and {} MB more than before",
            other / one,
            many.time.as_secs_f64(),
            many.bytes / 1_000_000,
            few.memory / 1_000,
            many.memory / 1_000,
        );
    }
}

struct Seen {
    time: Duration,
    bytes: usize,
    /// In kB.
    memory: u64,
}

async fn measured(rows: usize) -> Vec<(&'static str, Seen)> {
    let app = TestApp::start(Engine::Sqlite).await;
    let petition = filled(&app, rows).await;
    let staff = app.staff("pagegiai", "Darbuotoja", &[Role::Moderator]).await;
    let browser = app.sign_in(&staff).await;
    let mut all = vec![];
    for format in ["csv", "json", "pdf"] {
        let path = format!("/lt/petitions/review/pagegiai/{}/export.{format}", petition.slug);
        // Once for what is made at the first time.
        if rows == FEW {
            read(&browser, &path).await;
        }
        // A thousand rows are soon over: the mean of ten lists.
        let times = if rows == FEW { 10 } else { 1 };
        let mut seen = read(&browser, &path).await;
        for _ in 1..times {
            let again = read(&browser, &path).await;
            seen.time += again.time;
            seen.memory = seen.memory.max(again.memory);
        }
        seen.time /= times;
        all.push((format, seen));
    }
    all
}

/// Downloads it and keeps nothing.
async fn read(browser: &Browser, path: &str) -> Seen {
    // The kernel begins anew to note the most memory that was resident.
    std::fs::write("/proc/self/clear_refs", "5").expect("Linux");
    let before = resident("VmRSS:");
    let began = Instant::now();
    let request = browser.client().get(browser.address(path));
    let mut answer = request.send().await.expect("an answer");
    assert_eq!(answer.status(), 200, "{path}");
    let mut bytes = 0;
    while let Some(chunk) = answer.chunk().await.expect("a piece") {
        bytes += chunk.len();
    }
    let memory = resident("VmHWM:").saturating_sub(before);
    Seen { time: began.elapsed(), bytes, memory }
}

fn resident(line: &str) -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").expect("Linux");
    let found = status.lines().find_map(|one| one.strip_prefix(line)).expect("a line");
    found.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// A petition with so many signatures of one town and who stands behind them.
async fn filled(app: &TestApp, rows: usize) -> Petition {
    let author = app.resident("pagegiai", "Petras", Lang::LT).await;
    let now = app.site.now();
    let text = |text: &str| Localized::new(Lang::LT, text);
    let petition = Petition {
        id: keys::id(),
        slug: "clean-embankment".into(),
        addressed: vec!["pagegiai".into(), "sovetsk".into()],
        author: author.person(),
        action: text("Sutvarkyti krantinę"),
        background: text("Krantinė apleista."),
        details: text(""),
        state: State::Open,
        attachments: vec![],
        participation: Default::default(),
        created_at: now,
        opened_at: Some(now),
        closes_at: None,
        rejection: None,
        course: Course::default(),
        responses: vec![],
        reached: vec![],
        answer: Answer::None,
        listed_at: now,
        responded_at: jiff::Timestamp::UNIX_EPOCH,
    };
    app.site.public.commit(Batch::new().insert(&petition)).await.expect("a petition");
    let personal = app.personal("pagegiai");
    for first in (0..rows).step_by(1_000) {
        fill(&app.site.public, personal, &petition, first..rows.min(first + 1_000)).await;
    }
    petition
}

async fn fill(public: &Store, personal: &Store, petition: &Petition, rows: std::ops::Range<usize>) {
    let (mut signatures, mut signatories) = (Batch::new(), Batch::new());
    for n in rows {
        let signer = Person {
            resident: keys::id(),
            municipality: "pagegiai".into(),
            name: String::new(),
            staff: false,
        };
        let now = jiff::Timestamp::now();
        let at = now.to_zoned_datetime(jiff::tz::TimeZone::UTC);
        let one = Signature::new(keys::id(), petition, &signer, Residence::Confirmed, false, &at);
        signatures = signatures.insert(&one);
        signatories = signatories.insert(&one.signatory(format!("Vardenė Pavardenytė-Щукина {n}")));
    }
    personal.commit(signatories).await.expect("signatories");
    public.commit(signatures).await.expect("signatures");
}
