//! The real application on a free port, with empty stores of either engine.

use super::pages::Browser;
use super::stores::Home;
use actix_web::web::Data;
use jiff::SignedDuration;
use std::net::TcpListener;
use tempfile::TempDir;
use tiltas::app;
use tiltas::config::Config;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residents::{self, Resident};
use tiltas::store::{Batch, Store};
use tiltas::web::{Site, keys};
use tokio::sync::watch;

pub use super::stores::Engine;

/// Writes the same test for both engines: `on_both!(signs_once, |app| { … });`, the body async.
#[macro_export]
macro_rules! on_both {
    ($name:ident, |$app:ident| $body:block) => {
        $crate::on_both!(start: $name, |$app| $body);
    };
    ($begin:ident: $name:ident, |$app:ident| $body:block) => {
        mod $name {
            #[allow(unused_imports)]
            use super::*;
            use $crate::support::app::{Engine, TestApp};

            async fn run($app: TestApp) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                run(TestApp::$begin(Engine::Sqlite).await).await
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn mongo() {
                run(TestApp::$begin(Engine::Mongo).await).await
            }
        }
    };
}

/// The same with nothing running: a test does each step itself.
#[macro_export]
macro_rules! idle_on_both {
    ($name:ident, |$app:ident| $body:block) => {
        $crate::on_both!(idle: $name, |$app| $body);
    };
}

/// A running application. Its stores go with it.
pub struct TestApp {
    pub site: Data<Site>,
    pub url: String,
    pub folder: TempDir,
    stop: watch::Sender<bool>,
    /// After `stop`: dropped last, when the application has been told to end.
    _stores: [Home; 3],
}

impl TestApp {
    pub async fn start(engine: Engine) -> Self {
        TestApp::with(engine, "").await
    }

    /// With more settings: lines of `tiltas.toml` that follow the usual ones.
    pub async fn with(engine: Engine, settings: &str) -> Self {
        TestApp::open(engine, settings, |_| {}).await
    }

    /// With settings changed after they were read.
    pub async fn adjusted(engine: Engine, adjust: impl FnOnce(&mut Config)) -> Self {
        TestApp::open(engine, "", adjust).await
    }

    async fn open(engine: Engine, settings: &str, adjust: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let stores = [Home::new(engine), Home::new(engine), Home::new(engine)];
        let mut config = config(&stores, &folder, &url, settings);
        adjust(&mut config);
        let site = app::open(config).await.expect("the application opens");
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(app::serve(site.clone(), listener, stopped));
        TestApp { site, url, folder, stop, _stores: stores }
    }

    /// Opened, but nothing runs: no server and no job, so a test does each step itself.
    pub async fn idle(engine: Engine) -> Self {
        TestApp::adjusted_idle(engine, |_| {}).await
    }

    /// The same, with settings changed after they were read.
    pub async fn adjusted_idle(engine: Engine, adjust: impl FnOnce(&mut Config)) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let url = "https://tiltas.example".to_owned();
        let stores = [Home::new(engine), Home::new(engine), Home::new(engine)];
        let mut config = config(&stores, &folder, &url, "");
        adjust(&mut config);
        let site = app::open(config).await.expect("it opens");
        TestApp { site, url, folder, stop: watch::Sender::new(false), _stores: stores }
    }

    /// A visitor: no cookies yet.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.url)
    }

    /// An account, made without the forms.
    pub async fn resident(&self, municipality: &str, name: &str, language: Lang) -> Resident {
        let resident = verified(&self.site, municipality, name, language);
        let batch = Batch::new().insert(&resident);
        self.personal(municipality).commit(batch).await.expect("a resident");
        resident
    }

    /// A member of staff of a municipality, made without the command line and its letter.
    pub async fn staff(&self, municipality: &str, name: &str, roles: &[Role]) -> Resident {
        let language = self.site.municipality(municipality).expect("a town").default_language;
        let resident = self.resident(municipality, name, language).await;
        self.with_roles(&resident, roles).await
    }

    /// The resident with these roles.
    pub async fn with_roles(&self, resident: &Resident, roles: &[Role]) -> Resident {
        let store = self.personal(&resident.municipality);
        let found = residents::by_id(store, &resident.id).await;
        let mut resident = found.expect("a store").expect("a resident");
        resident.roles = roles.to_vec();
        resident.roles.sort();
        resident.staff = !roles.is_empty();
        store.commit(Batch::new().replace(&resident)).await.expect("roles");
        resident.document
    }

    /// A browser in which this resident is signed in: a session made without mail, in which staff
    /// have shown their second factor.
    pub async fn sign_in(&self, resident: &Resident) -> Browser {
        let device = "Firefox, Linux".to_owned();
        let (mut session, token) =
            residents::session::start(&self.site, &resident.municipality, &resident.id, device);
        session.second_factor = resident.staff;
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

/// A resident whose residence is confirmed, not yet written.
pub fn verified(site: &Site, municipality: &str, name: &str, language: Lang) -> Resident {
    let mail = format!("{}@pastas.example", keys::id());
    let mail_hash = residents::mail_hash(site, &mail);
    let (id, now) = (keys::id(), site.now());
    let name = name.to_owned();
    let mut resident = Resident::new(id, municipality, name, (mail, mail_hash), language, now);
    resident.agree(residents::PRIVACY, &site.config.privacy.version(), now);
    resident.verified = true;
    resident
}

impl Drop for TestApp {
    fn drop(&mut self) {
        // Nobody listens any more when the application has failed.
        let _ = self.stop.send(true);
    }
}

fn config(stores: &[Home; 3], folder: &TempDir, url: &str, settings: &str) -> Config {
    Config::parse(&written(stores, folder, url, settings)).expect("the test's settings")
}

/// The settings as an administrator would write them, with a key beside them.
pub fn written(stores: &[Home; 3], folder: &TempDir, url: &str, settings: &str) -> String {
    let place = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(place("secret.key"), keys::token()).expect("a key");
    format!(
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
        signing_mails_per_hour = 100000
        signing_mails_per_network = 100000
        signing_mails_per_domain = 100000
        live = 100000
        live_per_address = 100000
        [moderation]
        contributions_per_hour = 100000
        reports_per_hour = 100000
        [notifications]
        quiet_begin = 0
        quiet_end = 0
        [notifications.mail]
        discussions = "at-once"
        sittings = "at-once"
        news = "at-once"
        [municipality.pagegiai]
        default_language = "lt"
        zone = "Europe/Vilnius"
        bank = "right"
        store = "{pagegiai}"
        mail = {{ from = "dialogas@pagegiai.example", transport = "file:{mail}" }}
        residency = {{ ways = ["letter", "in-person", "roll", "claim"] }}
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
        public = stores[0].address,
        pagegiai = stores[1].address,
        sovetsk = stores[2].address,
        key = place("secret.key"),
        mail = place("mail"),
    )
}

/// Settings of one municipality without secrets of its own, with more lines after them; else what is
/// wrong with them.
pub fn parsed(more: &str) -> Result<Config, String> {
    let text = format!(
        r#"
        [site]
        url = "https://dialogas.example"
        default_language = "lt"
        contact = "a@b.example"
        [store]
        public = "public.db"
        [secrets]
        key_file = "{key}"
        [municipality.pagegiai]
        default_language = "lt"
        zone = "Europe/Vilnius"
        store = "p.db"
        mail = {{ from = "a@b.example", transport = "file:mail" }}
        [municipality.pagegiai.names]
        lt = {{ name = "Pagėgiai", genitive = "Pagėgių", administration = "Administracija" }}
        {more}
        "#,
        key = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md"),
    );
    Config::parse(&text).map_err(|error| error.to_string())
}
