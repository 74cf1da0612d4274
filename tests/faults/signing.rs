//! Kills under signing: many people sign through HTTP while the whole server is killed with
//! SIGKILL, several times. What the page says, what the store has counted and what is there are the
//! same number, and everybody who was told that they had signed is in it, once.
//!
//! Who was told nothing tries again, as people do.

use crate::support::app::{Engine, verified, written};
use crate::support::pages::Browser;
use crate::support::stores::Home;
use rand::RngExt;
use rand::seq::SliceRandom;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;
use tiltas::app;
use tiltas::config::Config;
use tiltas::locale::{Lang, Localized};
use tiltas::petitions::{Answer, Petition, Signature, State};
use tiltas::residents::{Resident, session};
use tiltas::store::{Batch, Document, Freshness, Query, Store};
use tiltas::web::keys;
use tokio::sync::Mutex;
use tokio::task::JoinSet;

const SETTINGS: &str = "FAULT_SETTINGS";
const PAGE: &str = "/lt/petitions/clean-embankment";
const CLIENTS: usize = 12;
const RESIDENTS: usize = 480;

#[test]
#[ignore = "the child of the tests below"]
fn child() {
    let Ok(path) = std::env::var(SETTINGS) else { return };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let text = std::fs::read_to_string(path).expect("the settings");
        let site = app::open(Config::parse(&text).expect("settings")).await.expect("it opens");
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let line = format!("listening {}\n", listener.local_addr().expect("an address"));
        let (_stop, stopped) = tokio::sync::watch::channel(false);
        // One write of the whole line, past the test harness, which would keep it.
        std::io::stdout().lock().write_all(line.as_bytes()).expect("the parent reads");
        app::serve(site, listener, stopped).await.expect("it serves");
    });
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signatures_are_exact_after_kills_on_sqlite() {
    run(Engine::Sqlite, 6).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn signatures_are_exact_after_kills_on_mongo() {
    run(Engine::Mongo, 3).await;
}

/// A place with a petition and people who may sign it, and nobody at work there.
struct Scene {
    stores: [Home; 3],
    settings: PathBuf,
    petition: Petition,
    _folder: TempDir,
}

/// Somebody who signs, and the cookie of their session.
struct Person {
    resident: String,
    cookie: String,
}

/// What is known of those who signed.
#[derive(Default)]
struct Told {
    waiting: Vec<Person>,
    asked: BTreeSet<String>,
    /// Asked, and nothing heard.
    in_doubt: Vec<Person>,
    signed: BTreeSet<String>,
}

impl Told {
    /// The next to sign.
    fn next(&mut self) -> Option<Person> {
        let person = self.waiting.pop()?;
        self.asked.insert(person.resident.clone());
        Some(person)
    }
}

async fn run(engine: Engine, kills: usize) {
    let (scene, people) = prepare(engine).await;
    let told = Arc::new(Mutex::new(Told { waiting: people, ..Told::default() }));
    for _ in 0..kills {
        let before = told.lock().await.signed.len();
        sign_and_kill(&scene, &told).await;
        let mut told = told.lock().await;
        assert!(told.signed.len() > before, "the kill came under signing");
        look(&scene, &told).await;
        let again = std::mem::take(&mut told.in_doubt);
        told.waiting.extend(again);
    }
    assert!(!told.lock().await.waiting.is_empty(), "there was always somebody left to sign");
    let there = at_last(&scene, &told).await;
    let told = told.lock().await;
    println!(
        "{engine:?}: {kills} kills, {} told that they signed, {there} there",
        told.signed.len()
    );
}

async fn prepare(engine: Engine) -> (Scene, Vec<Person>) {
    let folder = tempfile::tempdir().expect("a folder");
    let stores = [Home::new(engine), Home::new(engine), Home::new(engine)];
    let text = written(&stores, &folder, "http://127.0.0.1", "");
    let settings = folder.path().join("tiltas.toml");
    std::fs::write(&settings, &text).expect("settings");
    let site = app::open(Config::parse(&text).expect("settings")).await.expect("it opens");
    let mut people = Vec::new();
    for (town, share) in [("pagegiai", 2), ("sovetsk", 1)] {
        let first = verified(&site, town, "Vardenis", Lang::LT);
        let mut batch = Batch::new();
        for _ in 0..RESIDENTS * share / 3 {
            let id = keys::id();
            let mail = format!("{id}@pastas.example");
            let one = Resident { mail, mail_hash: id.clone(), id, ..first.clone() };
            let (session, token) = session::start(&site, town, &one.id, "Firefox, Linux".into());
            batch = batch.insert(&one).insert(&session);
            let cookie = format!("session={}", token.value());
            people.push(Person { resident: one.id, cookie });
        }
        site.personal(town).expect("a town").commit(batch).await.expect("residents");
    }
    people.shuffle(&mut rand::rng());
    let author = verified(&site, "pagegiai", "Ona", Lang::LT);
    let petition = petition(site.now(), &author);
    site.public.commit(Batch::new().insert(&petition)).await.expect("a petition");
    (Scene { stores, settings, petition, _folder: folder }, people)
}

fn petition(now: jiff::Timestamp, author: &Resident) -> Petition {
    let (opened, closes) = (now - Duration::from_secs(86_400), now + Duration::from_secs(864_000));
    let text = |lt: &str| Localized::new(Lang::LT, lt);
    Petition {
        attachments: vec![],
        id: keys::id(),
        slug: "clean-embankment".into(),
        addressed: vec!["pagegiai".into(), "sovetsk".into()],
        author: author.person(),
        action: text("Sutvarkyti krantinę"),
        background: text("Krantinė apleista."),
        details: text("Suoliukų."),
        state: State::Open,
        participation: Default::default(),
        created_at: opened,
        opened_at: Some(opened),
        closes_at: Some(closes),
        rejection: None,
        course: Default::default(),
        responses: vec![],
        reached: vec![],
        answer: Answer::None,
        listed_at: opened,
        responded_at: jiff::Timestamp::UNIX_EPOCH,
    }
}

/// Starts the server; its address when it listens.
fn start(settings: &Path) -> (Child, String) {
    let mut command = Command::new(std::env::current_exe().expect("this binary"));
    command.args(["--exact", "faults::signing::child", "--ignored", "--nocapture", "--quiet"]);
    command.env(SETTINGS, settings).stdin(Stdio::null()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("the child starts");
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let address = lines.by_ref().map_while(Result::ok).find_map(|line| {
        line.split_once("listening ").map(|(_, address)| format!("http://{address}"))
    });
    (child, address.expect("it listens"))
}

/// Clients sign until the server is killed at a random moment.
async fn sign_and_kill(scene: &Scene, told: &Arc<Mutex<Told>>) {
    let (mut child, url) = start(&scene.settings);
    let enough = told.lock().await.signed.len() + rand::rng().random_range(5..50);
    let mut clients = JoinSet::new();
    for number in 0..CLIENTS {
        clients.spawn(keep_signing(url.clone(), told.clone(), number));
    }
    let began = std::time::Instant::now();
    while told.lock().await.signed.len() < enough {
        assert!(began.elapsed() < Duration::from_secs(30), "nobody can sign");
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    child.kill().expect("SIGKILL");
    child.wait().expect("it is gone");
    clients.join_all().await;
}

async fn keep_signing(url: String, told: Arc<Mutex<Told>>, number: usize) {
    let client = client();
    loop {
        let Some(person) = told.lock().await.next() else { return };
        // Some press twice.
        let twice = number.is_multiple_of(3);
        let (first, second) = tokio::join!(sign(&client, &url, &person), async {
            if twice { sign(&client, &url, &person).await } else { false }
        });
        let mut told = told.lock().await;
        if first || second {
            told.signed.insert(person.resident);
        } else {
            // It is killed.
            told.in_doubt.push(person);
            return;
        }
    }
}

fn client() -> reqwest::Client {
    let builder = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    builder.timeout(Duration::from_secs(15)).build().expect("a client")
}

/// Whether the server said that this person has signed.
async fn sign(client: &reqwest::Client, url: &str, person: &Person) -> bool {
    let request = client
        .post(format!("{url}{PAGE}/signatures"))
        .header("cookie", &person.cookie)
        .header("sec-fetch-site", "same-origin")
        .header("content-type", "application/x-www-form-urlencoded");
    let Ok(answer) = request.send().await else { return false };
    let leads = answer.headers().get("location").and_then(|to| to.to_str().ok()).unwrap_or("");
    answer.status() == 303 && leads.contains("?done=petition-signed")
}

/// What is there: how many from each town; fails unless all that were told are among them, each
/// person once, and the counters say the same.
async fn look(scene: &Scene, told: &Told) -> BTreeMap<String, u64> {
    let store = Store::open(&scene.stores[0].address, app::PUBLIC, Freshness::new()).await;
    let store = store.expect("the store opens");
    let index = |name: &str| {
        let mut all = Signature::COLLECTION.indexes.iter();
        all.find(|index| index.name == name).expect("an index")
    };
    let mut signed = BTreeSet::new();
    let mut towns = BTreeMap::new();
    let mut after = None;
    loop {
        let all = Query::on(index("signatures_by_town")).equal(&scene.petition.id);
        let page = store.find::<Signature>(&all.limit(1_000).after(after)).await.expect("a page");
        for one in page.items {
            assert!(signed.insert(one.resident.clone()), "{} is there twice", one.resident);
            *towns.entry(one.municipality.clone()).or_default() += 1;
        }
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    for person in &told.signed {
        assert!(signed.contains(person), "{person} was told that they signed, and is not there");
    }
    assert!(signed.is_subset(&told.asked), "who never asked is there");
    for (town, count) in &towns {
        let query = Query::on(index("signatures_by_town")).equal(&scene.petition.id).equal(town);
        assert_eq!(store.tally::<Signature>(&query).await.expect("a tally"), *count, "{town}");
        let days = store.tally_by::<Signature>(&query).await.expect("groups");
        assert_eq!(days.iter().map(|(_, n)| n).sum::<u64>(), *count, "{town} by day");
    }
    let unnamed = Query::on(index("signatures_by_named")).equal(&scene.petition.id).equal(false);
    let unnamed = store.tally::<Signature>(&unnamed).await.expect("a tally");
    assert_eq!(unnamed, signed.len() as u64);
    towns
}

/// The server once more: who heard nothing signs again, and the page says what is there.
async fn at_last(scene: &Scene, told: &Arc<Mutex<Told>>) -> u64 {
    let (mut child, url) = start(&scene.settings);
    let mut told = told.lock().await;
    let client = client();
    for _ in 0..CLIENTS {
        let Some(person) = told.next() else { break };
        // On MongoDB a transaction that was cut off can hold a signature back for a minute.
        match sign(&client, &url, &person).await {
            true => drop(told.signed.insert(person.resident)),
            false => told.in_doubt.push(person),
        }
    }
    let sqlite = scene.stores[0].engine == Engine::Sqlite;
    assert!(!sqlite || told.in_doubt.is_empty(), "who asked again has signed");
    let page = Browser::new(&url).get(PAGE).await.expect(200);
    let towns = look(scene, &told).await;
    let last = page.texts(".chart-table tbody tr:last-child td");
    let total: u64 = towns.values().sum();
    let of = |town: &str| towns.get(town).copied().unwrap_or_default();
    let expected = [of("pagegiai"), of("sovetsk"), total].map(|n| n.to_string());
    assert_eq!(last, expected);
    let shown = page.texts(".threshold-count b").concat();
    assert!(shown.starts_with(&expected[0]) && shown.contains(&expected[1]), "{shown}");
    child.kill().expect("the end");
    child.wait().expect("it is gone");
    total
}
