//! The real application on a free port, with empty stores of either engine.

use super::pages::Browser;
use actix_web::web::Data;
use jiff::SignedDuration;
use std::net::TcpListener;
use tempfile::TempDir;
use tiltas::app;
use tiltas::config::Config;
use tiltas::locale::Lang;
use tiltas::residents::{self, Resident};
use tiltas::store::{Batch, Store};
use tiltas::web::{Site, keys};
use tokio::sync::watch;

/// Which engine the stores of a test use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Mongo,
}

/// Writes the same test for both engines: `on_both!(signs_once, |app| { … });`, the body async.
#[macro_export]
macro_rules! on_both {
    ($name:ident, |$app:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            use $crate::support::app::{Engine, TestApp};

            async fn run($app: TestApp) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run(TestApp::start(Engine::Sqlite).await).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn mongo() {
                run(TestApp::start(Engine::Mongo).await).await
            }
        }
    };
}

/// A running application. Its stores go with it.
pub struct TestApp {
    pub site: Data<Site>,
    pub url: String,
    pub folder: TempDir,
    stop: watch::Sender<bool>,
    databases: Vec<String>,
}

impl TestApp {
    pub async fn start(engine: Engine) -> Self {
        TestApp::with(engine, "").await
    }

    /// With more settings: lines of `tiltas.toml` that follow the usual ones.
    pub async fn with(engine: Engine, settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let (config, databases) = config(engine, &folder, &url, settings);
        let site = app::open(config).await.expect("the application opens");
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(app::serve(site.clone(), listener, stopped));
        TestApp { site, url, folder, stop, databases }
    }

    /// A visitor: no cookies yet.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// An account, made without the forms.
    pub async fn resident(&self, municipality: &str, name: &str, language: Lang) -> Resident {
        let mail = format!("{}@pastas.example", keys::id());
        let resident = Resident {
            id: keys::id(),
            municipality: municipality.into(),
            name: name.into(),
            mail_hash: residents::mail_hash(&self.site, &mail),
            mail,
            language,
            verified: true,
            roles: vec![],
            staff: false,
            registered_at: self.site.now(),
        };
        let batch = Batch::new().insert(&resident);
        self.personal(municipality).commit(batch).await.expect("a resident");
        resident
    }

    /// A browser in which this resident is signed in: a session made without mail.
    pub async fn sign_in(&self, resident: &Resident) -> Browser {
        let device = "Firefox, Linux".to_owned();
        let (session, token) =
            residents::session::start(&self.site, &resident.municipality, &resident.id, device);
        let batch = Batch::new().insert(&session);
        self.personal(&resident.municipality).commit(batch).await.expect("a session");
        Browser::with_cookie(&self.url, &format!("session={}", token.value()))
    }

    pub fn personal(&self, municipality: &str) -> &Store {
        self.site.personal(municipality).expect("a personal store")
    }

    /// Puts the application's clock forward.
    pub fn advance(&self, by: SignedDuration) {
        self.site.clock.advance(by);
    }
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // The databases of a failed test are left to look at until the server's folder goes.
        let _ = self.stop.send(true);
        let databases = std::mem::take(&mut self.databases);
        if databases.is_empty() {
            return;
        }
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime").block_on(async {
                for uri in databases {
                    let client = mongodb::Client::with_uri_str(&uri).await.expect("MongoDB");
                    let database = client.default_database().expect("a database name");
                    database.drop().await.expect("the database is dropped");
                }
            });
        });
        let _ = dropping.join();
    }
}

fn config(engine: Engine, folder: &TempDir, url: &str, settings: &str) -> (Config, Vec<String>) {
    let place = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(place("secret.key"), keys::token()).expect("a key");
    let names = ["public", "pagegiai", "sovetsk"];
    let (stores, databases): (Vec<String>, Vec<String>) = match engine {
        Engine::Sqlite => (names.map(|name| place(&format!("{name}.db"))).to_vec(), vec![]),
        Engine::Mongo => {
            let all = names.map(mongo_uri).to_vec();
            (all.clone(), all)
        }
    };
    let text = format!(
        r#"
        [site]
        url = "{url}"
        default_language = "lt"
        contact = "tiltas@pagegiai.example"
        [server]
        workers = 1
        [store]
        public = "{public}"
        [secrets]
        key_file = "{key}"
        [limits]
        requests_per_second = 100000
        requests_burst = 100000
        forms_per_minute = 100000
        [municipality.pagegiai]
        default_language = "lt"
        zone = "Europe/Vilnius"
        bank = "right"
        store = "{pagegiai}"
        mail = {{ from = "dialogas@pagegiai.example", transport = "file:{mail}" }}
        [municipality.pagegiai.names]
        lt = {{ name = "Pagėgiai", genitive = "Pagėgių", administration = "Pagėgių savivaldybės administracija" }}
        ru = {{ name = "Пагегяй", genitive = "Пагегяй", administration = "Администрация Пагегского самоуправления" }}
        en = {{ name = "Pagėgiai", genitive = "Pagėgiai", administration = "Pagėgiai municipality administration" }}
        [municipality.sovetsk]
        default_language = "ru"
        zone = "Europe/Kaliningrad"
        bank = "left"
        store = "{sovetsk}"
        mail = {{ from = "dialog@sovetsk.example", transport = "file:{mail}" }}
        [municipality.sovetsk.names]
        lt = {{ name = "Sovetskas", genitive = "Sovetsko", administration = "Sovetsko miesto administracija" }}
        ru = {{ name = "Советск", genitive = "Советска", administration = "Администрация города Советска" }}
        en = {{ name = "Sovetsk", genitive = "Sovetsk", administration = "Sovetsk city administration" }}
        {settings}
        "#,
        public = stores[0],
        pagegiai = stores[1],
        sovetsk = stores[2],
        key = place("secret.key"),
        mail = place("mail"),
    );
    (Config::parse(&text).expect("the test's settings"), databases)
}

/// A database of its own at the server of `$MONGODB_URI`.
pub fn mongo_uri(name: &str) -> String {
    let server = std::env::var("MONGODB_URI")
        .expect("MONGODB_URI is not set: run the tests with tests/run, which starts a server");
    let (base, options) = server.split_once('?').unwrap_or((&server, ""));
    let host = base.trim_start_matches("mongodb://").split('/').next().unwrap_or_default();
    let unique = keys::id().replace('-', "");
    format!("mongodb://{host}/t_{}_{name}?{options}", &unique[8..])
}
