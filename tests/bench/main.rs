//! How fast pages and signatures are: `cargo bench`; with a million of them, `cargo bench -- million`;
//! a discussion of ten thousand comments, `cargo bench -- voices`; the digests of ten thousand readers,
//! `cargo bench -- digest`; a storm of letters, `cargo bench -- letters`.
//!
//! Every figure stands beside the same work done bare, in the same run on the same machine: a page
//! beside a handler that returns the same bytes from memory, a signature on MongoDB beside the bare
//! driver. The ratios are what is meant to last; the absolute figures are this machine's.

mod digest;
mod export;
mod letters;
mod load;
mod million;
#[path = "../support/mod.rs"]
#[allow(dead_code)]
mod support;
mod voices;

use actix_web::{App, HttpResponse, HttpServer, web};
use futures_util::{StreamExt, stream};
use std::net::TcpListener;
use std::time::{Duration, Instant};
use support::app::{Engine, TestApp};
use tiltas::discussion::Contribution;
use tiltas::locale::Lang;
use tiltas::store::{Batch, Query};
use tiltas::web::{Viewer, keys};
use tiltas::{consultations, discussion, petitions, residents};

const LENGTH: Duration = Duration::from_secs(4);
const SIGNERS: usize = 20_000;
const AT_ONCE: usize = 256;
const OVER_HTTP: usize = 4_000;

fn main() {
    // Before there is a runtime: an instance has its own.
    if std::env::args().any(|argument| argument == letters::INSTANCE) {
        return letters::instance();
    }
    tokio::runtime::Runtime::new().expect("a runtime").block_on(all());
}

async fn all() {
    // One part alone, where it is named (Cargo adds words of its own): the sample of the others
    // takes a while.
    if std::env::args().any(|argument| argument == "export") {
        return export::run().await;
    }
    if std::env::args().any(|argument| argument == "digest") {
        return digest::run().await;
    }
    if std::env::args().any(|argument| argument == "voices") {
        return voices::run().await;
    }
    let mut words = std::env::args().skip_while(|word| word != "letters");
    if words.next().is_some() {
        return letters::run(words.next().and_then(|number| number.parse().ok())).await;
    }
    let mut words = std::env::args().skip_while(|word| word != "million");
    if words.next().is_some() {
        return million::run(words.next().and_then(|number| number.parse().ok())).await;
    }
    for engine in [Engine::Sqlite, Engine::Mongo] {
        println!("\n== {engine:?}");
        let app = TestApp::adjusted(engine, |config| config.server.workers = 2).await;
        tiltas::demo::fill(&app.site).await.expect("the sample");
        fifty_comments(&app).await;
        pages(&app).await;
        signing_over_http(&app).await;
        let accepted = signing_in_process(&app).await;
        if engine == Engine::Mongo {
            beside_the_bare_driver(accepted).await;
        }
    }
    export::run().await;
    digest::run().await;
}

/// Brings the sample's richest consultation to 50 contributions.
async fn fifty_comments(app: &TestApp) {
    let store = &app.site.public;
    let query = Query::on(&consultations::BY_SLUG).equal("riverside-paths");
    let found = store.first::<consultations::Consultation>(query).await.expect("a read");
    let subject = format!("consultations/{}", found.expect("the consultation").id);
    let query = Query::on(&discussion::BY_SUBJECT).equal(&subject);
    let there = store.find::<Contribution>(&query).await.expect("a read").items;
    let more = there.iter().cycle().take(50_usize.saturating_sub(there.len())).map(|stored| {
        let id = keys::id();
        Contribution {
            thread: id.clone(),
            key: id.clone(),
            id,
            in_reply_to: None,
            ..stored.document.clone()
        }
    });
    store.commit(more.fold(Batch::new(), |batch, one| batch.insert(&one))).await.expect("comments");
}

/// The front page and the consultation, each beside a bare handler of the same bytes.
async fn pages(app: &TestApp) {
    let host = app.url.trim_start_matches("http://").to_owned();
    for (name, path) in
        [("front page", "/lt"), ("consultation, 50 comments", "/lt/consultations/riverside-paths")]
    {
        let page = app.browser().get_with(path, ("accept-encoding", "identity")).await.expect(200);
        let bare = bare_server(page.text.into_bytes()).await;
        let ask = |host: &str| vec![format!("GET {path} HTTP/1.1\r\nhost: {host}\r\n\r\n")];
        // Each once unmeasured: connections, caches, the processor's clock.
        load::run(&host, ask(&host), 200, Duration::from_millis(500)).await;
        load::run(&bare, ask(&bare), 200, Duration::from_millis(500)).await;
        let ours = load::run(&host, ask(&host), 200, LENGTH).await;
        let theirs = load::run(&bare, ask(&bare), 200, LENGTH).await;
        println!(
            "{name} ({} bytes): {:.0}/s, median {:?}, 99 % {:?}; bare {:.0}/s, median {:?}; ratio {:.2}",
            ours.body_bytes,
            ours.per_second,
            ours.median,
            ours.slow,
            theirs.per_second,
            theirs.median,
            ours.per_second / theirs.per_second,
        );
    }
}

/// A server that does nothing but return these bytes.
async fn bare_server(bytes: Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address").to_string();
    let bytes = web::Bytes::from(bytes);
    let server = HttpServer::new(move || {
        let bytes = bytes.clone();
        App::new().default_service(web::to(move || {
            let bytes = bytes.clone();
            async move { HttpResponse::Ok().content_type("text/html; charset=utf-8").body(bytes) }
        }))
    });
    tokio::spawn(server.workers(2).disable_signals().listen(listener).expect("a server").run());
    address
}

/// Signing with the action that the route calls, many people at once.
async fn signing_in_process(app: &TestApp) -> f64 {
    let found = petitions::by_slug(&app.site.public, "clean-embankment").await.expect("a read");
    let petition = found.expect("the petition");
    let signers: Vec<Viewer> = (0..SIGNERS).map(signer).collect();
    let wish = petitions::Wish::default();
    let began = Instant::now();
    let accepted = stream::iter(&signers)
        .map(|signer| petitions::sign(&app.site, &petition, signer, &wish))
        .buffer_unordered(AT_ONCE)
        .filter(|result| std::future::ready(result.is_ok()))
        .count()
        .await;
    let rate = accepted as f64 / began.elapsed().as_secs_f64();
    assert_eq!(accepted, SIGNERS);
    println!("signing in process, {AT_ONCE} at once: {rate:.0} accepted/s");
    rate
}

/// Signing as browsers do: session, forgery check, form, redirect.
async fn signing_over_http(app: &TestApp) {
    let host = app.url.trim_start_matches("http://").to_owned();
    let resident = app.resident("pagegiai", "Vardenis", Lang::LT).await;
    let mut requests = Vec::new();
    for chunk in (0..OVER_HTTP).collect::<Vec<_>>().chunks(500) {
        let mut batch = Batch::new();
        for _ in chunk {
            let id = keys::id();
            let one = residents::Resident { mail_hash: id.clone(), id, ..resident.clone() };
            let device = "Firefox, Linux".to_owned();
            let (session, token) =
                residents::session::start(&app.site, "pagegiai", &one.id, device);
            batch = batch.insert(&one).insert(&session);
            requests.push(format!(
                "POST /lt/petitions/clean-embankment/signatures HTTP/1.1\r\nhost: {host}\r\n\
                 cookie: session={}\r\nsec-fetch-site: same-origin\r\n\
                 content-type: application/x-www-form-urlencoded\r\ncontent-length: 0\r\n\r\n",
                token.value()
            ));
        }
        app.personal("pagegiai").commit(batch).await.expect("residents");
    }
    let seen = load::run(&host, requests, 303, Duration::from_secs(60)).await;
    println!(
        "signing over HTTP, {OVER_HTTP} residents: {:.0}/s, median {:?}, 99 % {:?}",
        seen.per_second, seen.median, seen.slow
    );
}

fn signer(number: usize) -> Viewer {
    let municipality = if number.is_multiple_of(3) { "sovetsk" } else { "pagegiai" };
    Viewer {
        resident: keys::id(),
        municipality: municipality.into(),
        name: "Vardenis".into(),
        language: Lang::LT,
        zone: None,
        verified: true,
        roles: vec![],
        second_factor: false,
        registered_at: jiff::Timestamp::UNIX_EPOCH,
        suspended: None,
        unreachable_since: None,
        session: String::new(),
    }
}

/// The same number of inserts by the driver alone, with the same concern for what is written.
async fn beside_the_bare_driver(ours: f64) {
    let home = support::stores::Home::new(Engine::Mongo);
    let client = mongodb::Client::with_uri_str(&home.address).await.expect("MongoDB");
    let database = client.default_database().expect("a database name");
    let concern = mongodb::options::WriteConcern::builder()
        .w(mongodb::options::Acknowledgment::Majority)
        .journal(true)
        .build();
    let options = mongodb::options::CollectionOptions::builder().write_concern(concern).build();
    let collection = database.collection_with_options::<mongodb::bson::Document>("bare", options);
    let began = Instant::now();
    stream::iter(0..SIGNERS)
        .map(|_| {
            let document = mongodb::bson::doc! { "_id": keys::id(), "petition": keys::id(),
            "resident": keys::id(), "municipality": "pagegiai", "at": 0_i64 };
            let collection = collection.clone();
            async move { collection.insert_one(document).await.expect("an insert") }
        })
        .buffer_unordered(AT_ONCE)
        .for_each(|_| std::future::ready(()))
        .await;
    let bare = SIGNERS as f64 / began.elapsed().as_secs_f64();
    println!("bare driver, one insert each: {bare:.0}/s; ratio {:.2}", ours / bare);
}
