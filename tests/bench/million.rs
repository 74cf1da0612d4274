//! Petitions at a million: what a page and a signature cost beside a thousand signatures.
//!
//! `cargo bench -- million [signatures]`. Both petitions lie in one store and are asked in turn, so
//! that what else the machine does meets both.

use crate::support::app::{Engine, TestApp};
use crate::support::pages::Browser;
use futures_util::{StreamExt, stream};
use jiff::SignedDuration;
use std::time::{Duration, Instant};
use tiltas::locale::Lang;
use tiltas::petitions::{self, Petition, Residence, Signature};
use tiltas::residents::{self, Resident};
use tiltas::store::Batch;
use tiltas::web::keys;

const FEW: usize = 1_000;
/// For how many days signatures have come.
const DAYS: i64 = 150;
/// Every so many-th shows a name: as many names on either page as it shows at all.
const NAMED: usize = 20;
/// In one commit.
const PIECE: usize = 500;
const ROUNDS: usize = 60;
const IN_PROCESS: usize = 4_000;
const AT_ONCE: usize = 256;

pub async fn run(many: Option<usize>) {
    for (engine, usual) in [(Engine::Sqlite, 1_000_000), (Engine::Mongo, 200_000)] {
        let many = many.unwrap_or(usual);
        println!("\n== {engine:?}: {many} signatures beside {FEW}");
        let app = TestApp::adjusted(engine, |config| config.server.workers = 2).await;
        tiltas::demo::fill(&app.site).await.expect("the sample");
        let petitions = [filled(&app, "few", FEW).await, filled(&app, "many", many).await];
        pages(&app, &petitions).await;
        over_http(&app, &petitions).await;
        in_process(&app, &petitions).await;
    }
}

/// A petition under which so many have signed.
async fn filled(app: &TestApp, slug: &str, signatures: usize) -> Petition {
    let sample = petitions::by_slug(&app.site.public, "clean-embankment").await.expect("a read");
    let mut petition = sample.expect("the petition").document;
    (petition.id, petition.slug) = (keys::id(), slug.into());
    petition.opened_at = Some(app.site.now() - SignedDuration::from_hours(24 * DAYS));
    app.site.public.commit(Batch::new().insert(&petition)).await.expect("a petition");
    let began = Instant::now();
    let pieces: Vec<usize> = (0..signatures).step_by(PIECE).collect();
    let write = |from: usize| {
        let all = (from..signatures.min(from + PIECE)).map(|n| signature(app, &petition, n));
        let batch = all.fold(Batch::new(), |batch, one| batch.insert(&one));
        async { app.site.public.commit(batch).await.expect("signatures") }
    };
    stream::iter(pieces).map(write).buffer_unordered(4).count().await;
    println!("{slug}: {signatures} signatures written in {:.1?}", began.elapsed());
    petition
}

fn signature(app: &TestApp, petition: &Petition, n: usize) -> Signature {
    let viewer = crate::signer(n);
    let signer = residents::Person {
        resident: viewer.resident,
        municipality: viewer.municipality,
        name: viewer.name,
        staff: false,
    };
    let ago = SignedDuration::from_hours(24 * (n as i64 % DAYS));
    let at = (app.site.now() - ago).to_zoned_datetime(app.site.zone(&signer.municipality));
    Signature::new(keys::id(), petition, &signer, Residence::Declared, n.is_multiple_of(NAMED), &at)
}

/// Pages right after a signature, so that nothing of it is kept, and a visitor's while it is kept.
async fn pages(app: &TestApp, petitions: &[Petition; 2]) {
    let reader = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let reader = app.sign_in(&reader).await;
    let visitor = app.browser();
    let mut seen = [[vec![], vec![], vec![]], [vec![], vec![], vec![]]];
    for round in 0..ROUNDS {
        for (petition, seen) in petitions.iter().zip(&mut seen) {
            let path = format!("/lt/petitions/{}", petition.slug);
            signed(app, petition, round).await;
            seen[0].push(asked(&reader, &path).await);
            signed(app, petition, round).await;
            seen[1].push(asked(&visitor, &path).await);
            seen[2].push(asked(&visitor, &path).await);
        }
    }
    let names = [
        "page, signed in, after a signature",
        "visitor's page after a signature",
        "visitor's page, kept",
    ];
    let [few, many] = seen;
    for ((name, few), many) in names.into_iter().zip(few).zip(many) {
        tell(name, few, many);
    }
}

async fn signed(app: &TestApp, petition: &Petition, number: usize) {
    let signer = crate::signer(number);
    petitions::sign(&app.site, petition, &signer, &petitions::Wish::default())
        .await
        .expect("a signature");
}

async fn asked(browser: &Browser, path: &str) -> Duration {
    let began = Instant::now();
    browser.get(path).await.expect(200);
    began.elapsed()
}

/// One after the other, as browsers sign.
async fn over_http(app: &TestApp, petitions: &[Petition; 2]) {
    let first = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let mut seen = [vec![], vec![]];
    for _ in 0..ROUNDS {
        let id = keys::id();
        let one = Resident { mail_hash: id.clone(), id, ..first.clone() };
        let batch = Batch::new().insert(&one);
        app.personal("pagegiai").commit(batch).await.expect("a resident");
        let browser = app.sign_in(&one).await;
        for (petition, seen) in petitions.iter().zip(&mut seen) {
            let path = format!("/lt/petitions/{}/signatures", petition.slug);
            let began = Instant::now();
            browser.post(&path, &[]).await.expect(303);
            seen.push(began.elapsed());
        }
    }
    let [few, many] = seen;
    tell("signing over HTTP", few, many);
}

/// Many at once, by the action that the route calls; in turns of a quarter each.
async fn in_process(app: &TestApp, petitions: &[Petition; 2]) {
    let mut taken = [Duration::ZERO; 2];
    for _ in 0..4 {
        for (petition, taken) in petitions.iter().zip(&mut taken) {
            let began = Instant::now();
            let signing = |n: usize| signed(app, petition, n);
            stream::iter(0..IN_PROCESS / 4).map(signing).buffer_unordered(AT_ONCE).count().await;
            *taken += began.elapsed();
        }
    }
    let rate = |taken: Duration| IN_PROCESS as f64 / taken.as_secs_f64();
    println!(
        "signing in process, {AT_ONCE} at once: {:.0}/s and {:.0}/s; ratio of what one costs {:.2}",
        rate(taken[0]),
        rate(taken[1]),
        taken[1].as_secs_f64() / taken[0].as_secs_f64()
    );
}

fn tell(name: &str, mut few: Vec<Duration>, mut many: Vec<Duration>) {
    few.sort_unstable();
    many.sort_unstable();
    let (few, many) = (few[few.len() / 2], many[many.len() / 2]);
    let ratio = many.as_secs_f64() / few.as_secs_f64();
    println!("{name}: median {few:.2?} and {many:.2?}; ratio {ratio:.2}");
}
