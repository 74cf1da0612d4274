//! A storm of letters: notices to many readers, brought to a faulty mail server by whole instances
//! of the application that are killed with SIGKILL at random, again and again.
//!
//! At the end each cause has reached each of its readers once: every Message-ID is there, and what
//! the server took twice is no more than what the outbox says may have arrived twice.

use super::app::{Engine, verified, written};
use super::faulty::{Faults, Server};
use super::stores::Home;
use actix_web::web::Data;
use jiff::SignedDuration;
use rand::RngExt;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tiltas::app;
use tiltas::config::Config;
use tiltas::locale::{Lang, Localized};
use tiltas::mail::{DUE, Kind, Letter, State};
use tiltas::notifications::{Notice, Topic};
use tiltas::residents::{Person, Resident};
use tiltas::store::{Batch, Index, Query};
use tiltas::web::{Site, keys};

static DUE_INDEX: Index = DUE;
const TOWNS: [(&str, Lang); 2] = [("pagegiai", Lang::LT), ("sovetsk", Lang::RU)];
const SETTINGS: &str = "STORM_SETTINGS";
/// By how many seconds a child's clock is ahead: what was put off and the leases of the dead are
/// over when their heirs begin.
const AHEAD: &str = "STORM_AHEAD";
const AHEAD_EACH: u64 = 900;
/// Domains of readers.
const DOMAINS: usize = 40;

/// How large it is.
pub struct Storm {
    pub engine: Engine,
    pub readers: usize,
    /// Each reader is told of so many causes.
    pub causes: usize,
    pub faults: Faults,
    /// Instances at once, and for how long they live, in milliseconds after they listen.
    pub instances: usize,
    pub lives: std::ops::Range<u64>,
    /// Generations that are killed; those after them live until nothing is due.
    pub generations: usize,
    /// Letters under way at once in a lane.
    pub connections: usize,
    /// How this binary becomes an instance: see [`instance`].
    pub command: fn() -> Command,
}

/// What came of it.
#[derive(Debug)]
pub struct Calm {
    pub letters: usize,
    pub kills: usize,
    pub took: Duration,
    /// Messages that the server took once more than once.
    pub duplicates: u64,
    /// How many the outbox says may have arrived once more.
    pub uncertain: u64,
}

/// In the child: an instance of the whole application, until it is killed; nothing when the
/// environment does not ask for one.
pub fn instance() {
    let (Ok(path), Ok(ahead)) = (std::env::var(SETTINGS), std::env::var(AHEAD)) else { return };
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let text = std::fs::read_to_string(path).expect("the settings");
        let site = app::open(Config::parse(&text).expect("settings")).await.expect("it opens");
        site.clock.advance(SignedDuration::from_secs(ahead.parse().expect("seconds")));
        let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
        let (_stop, stopped) = tokio::sync::watch::channel(false);
        // One write of the whole line, past the test harness, which would keep it.
        std::io::stdout().lock().write_all(b"listening\n").expect("the parent reads");
        app::serve(site, listener, stopped).await.expect("it serves");
    });
}

/// A place where the letters are to be written and sent, and nobody at work there.
struct Scene {
    site: Data<Site>,
    settings: PathBuf,
    server: Server,
    _stores: [Home; 3],
    _folder: TempDir,
}

impl Storm {
    /// # Panics
    /// When a letter is lost, was sent again without need, or nothing moves any more.
    pub async fn run(self) -> Calm {
        let scene = self.prepare().await;
        let letters = self.readers * self.causes;
        let began = Instant::now();
        let (mut kills, mut generation) = (0, 0);
        while self.left(&scene).await > 0 {
            generation += 1;
            assert!(generation < self.generations + 100, "the storm does not end");
            kills += self.generation(&scene, generation).await;
        }
        let took = began.elapsed();
        let (sent, uncertain) = sent(&scene.site).await;
        assert_eq!(sent, letters, "each cause was marked as sent for each reader");
        let calm = scene.server.look(|received| {
            println!(
                "server: {} connections, {} refused, {} dropped, {} answers lost, {} delayed",
                received.connections,
                received.refused,
                received.dropped,
                received.answers_lost,
                received.delayed
            );
            let mut readers: BTreeMap<&str, usize> = BTreeMap::new();
            for (_, reader) in received.messages.keys() {
                *readers.entry(reader).or_default() += 1;
            }
            assert_eq!(received.messages.len(), letters, "each Message-ID is there");
            assert_eq!(readers.len(), self.readers, "each reader was reached");
            assert!(readers.values().all(|count| *count == self.causes), "of each cause");
            Calm { letters, kills, took, duplicates: received.duplicates(), uncertain }
        });
        assert!(calm.duplicates <= calm.uncertain, "{calm:?}: what came twice was in doubt");
        calm
    }

    async fn prepare(&self) -> Scene {
        let folder = tempfile::tempdir().expect("a folder");
        let stores = [Home::new(self.engine), Home::new(self.engine), Home::new(self.engine)];
        let server = Server::start(self.faults).await;
        let delivery =
            format!("[delivery]\nper_minute = 1000000\nconnections = {}\n", self.connections);
        let text = written(&stores, &folder, "http://tiltas.example", &delivery);
        let files = format!("file:{}\"", folder.path().join("mail").display());
        let smtp = format!(
            "smtp://localhost:{}\", certificate = \"{}\"",
            server.port,
            Server::authority()
        );
        let text = text.replace(&files, &smtp);
        let settings = folder.path().join("tiltas.toml");
        std::fs::write(&settings, &text).expect("settings");
        let site = app::open(Config::parse(&text).expect("settings")).await.expect("it opens");
        let readers = self.people(&site).await;
        self.tell(&site, &readers).await;
        Scene { site, settings, server, _stores: stores, _folder: folder }
    }

    /// Readers on both sides.
    async fn people(&self, site: &Data<Site>) -> Vec<Person> {
        let mut people = Vec::new();
        for (half, (town, lang)) in TOWNS.into_iter().enumerate() {
            let first = verified(site, town, "Vardenis", lang);
            let numbers: Vec<usize> = (half..self.readers).step_by(2).collect();
            for piece in numbers.chunks(250) {
                let mut batch = Batch::new();
                for number in piece {
                    let (id, domain) = (keys::id(), number % DOMAINS);
                    let mail = format!("reader{number}@pastas{domain}.example");
                    let one = Resident { mail, mail_hash: id.clone(), id, ..first.clone() };
                    people.push(one.person());
                    batch = batch.insert(&one);
                }
                site.personal(town).expect("a town").commit(batch).await.expect("readers");
            }
        }
        people
    }

    /// What happened, once for each reader.
    async fn tell(&self, site: &Site, readers: &[Person]) {
        for cause in 0..self.causes {
            for piece in readers.chunks(250) {
                let mut batch = Batch::new();
                for reader in piece {
                    batch = batch.event(notice(reader, cause).event(keys::id()));
                }
                site.public.commit(batch).await.expect("notices");
            }
        }
    }

    /// Instances that live for a while; how many were killed while there was work.
    async fn generation(&self, scene: &Scene, number: usize) -> usize {
        let ahead = AHEAD_EACH * number as u64;
        let killing = number <= self.generations;
        let count = if killing { self.instances } else { 1 };
        let born = (0..count).map(|_| spawn((self.command)(), &scene.settings, ahead));
        let mut living: Vec<Child> = born.collect::<Vec<_>>().into_iter().map(listens).collect();
        scene.site.clock.advance(SignedDuration::from_secs(AHEAD_EACH as i64));
        let mut kills = 0;
        while let Some(mut child) = living.pop() {
            if killing {
                let life = rand::rng().random_range(self.lives.clone());
                tokio::time::sleep(Duration::from_millis(life)).await;
            } else {
                self.until_nothing_is_due(scene).await;
            }
            kills += usize::from(killing && self.left(scene).await > 0);
            child.kill().expect("SIGKILL");
            child.wait().expect("it is gone");
        }
        kills
    }

    async fn until_nothing_is_due(&self, scene: &Scene) {
        let began = Instant::now();
        while self.due(scene).await > 0 || self.in_hand(scene).await {
            assert!(began.elapsed() < Duration::from_secs(3_600), "nothing moves");
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// Notices and letters that are not sent yet.
    async fn left(&self, scene: &Scene) -> u64 {
        let notices = scene.site.public.events(1).await.expect("the queue").len() as u64;
        let mut left = notices;
        for (town, _) in TOWNS {
            let waiting = Query::on(&DUE_INDEX).equal(State::Waiting.as_str());
            let store = scene.site.personal(town).expect("a town");
            left += store.count::<Letter>(&waiting).await.expect("a count");
        }
        left
    }

    /// Whether the instance has letters in hand.
    async fn in_hand(&self, scene: &Scene) -> bool {
        let claims = scene.site.now() + SignedDuration::from_secs(60);
        for (town, _) in TOWNS {
            for kind in Kind::ALL {
                let waiting = Query::on(&DUE_INDEX)
                    .equal(State::Waiting.as_str())
                    .equal(kind.as_str())
                    .below(claims)
                    .limit(1_000);
                let store = scene.site.personal(town).expect("a town");
                let soon = store.find::<Letter>(&waiting).await.expect("letters").items;
                if soon.iter().any(|letter| letter.fate.claimed) {
                    return true;
                }
            }
        }
        false
    }

    /// Notices and letters that are due.
    async fn due(&self, scene: &Scene) -> u64 {
        let mut due = scene.site.public.events(1).await.expect("the queue").len() as u64;
        let soon = scene.site.now() + SignedDuration::from_secs(1);
        for (town, _) in TOWNS {
            for kind in Kind::ALL {
                let waiting = Query::on(&DUE_INDEX)
                    .equal(State::Waiting.as_str())
                    .equal(kind.as_str())
                    .below(soon);
                let store = scene.site.personal(town).expect("a town");
                due += store.count::<Letter>(&waiting).await.expect("a count");
            }
        }
        due
    }
}

fn notice(to: &Person, cause: usize) -> Notice {
    Notice {
        // What nobody can put off or gather.
        topic: Topic::Rights,
        answers: None,
        cause: format!("storm-{cause}"),
        to: to.clone(),
        template: "mail/layout".into(),
        subject: "demo-mail-filtered".into(),
        title: Localized::new(Lang::LT, "Krantinė").with(Lang::RU, "Набережная"),
        path: format!("/petitions/storm-{cause}"),
        texts: BTreeMap::new(),
        values: BTreeMap::from([("filter".to_owned(), "Ona".to_owned())]),
    }
}

fn spawn(mut command: Command, settings: &Path, ahead: u64) -> Child {
    command.env(SETTINGS, settings).env(AHEAD, ahead.to_string());
    command.stdin(Stdio::null()).stdout(Stdio::piped());
    command.spawn().expect("the child starts")
}

/// The instance, when it listens.
fn listens(mut child: Child) -> Child {
    let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
    let listens = lines.by_ref().map_while(Result::ok).any(|line| line.contains("listening"));
    assert!(listens, "the child ends before it listens");
    // Else the child ends when it says more and nobody hears it.
    std::thread::spawn(move || lines.for_each(drop));
    child
}

/// How many letters are marked as sent, and how often they may have arrived once more.
async fn sent(site: &Site) -> (usize, u64) {
    let (mut sent, mut uncertain) = (0, 0);
    for (town, _) in TOWNS {
        let store = site.personal(town).expect("a town");
        let failed = Query::on(&DUE_INDEX).equal(State::Failed.as_str());
        assert_eq!(store.count::<Letter>(&failed).await.expect("a count"), 0, "none failed");
        let mut after = None;
        loop {
            let all = Query::on(&DUE_INDEX).equal(State::Sent.as_str()).limit(1_000).after(after);
            let page = store.find::<Letter>(&all).await.expect("a page");
            sent += page.items.len();
            uncertain += page.items.iter().map(|one| u64::from(one.fate.uncertain)).sum::<u64>();
            after = page.next;
            if after.is_none() {
                break;
            }
        }
    }
    (sent, uncertain)
}
