//! A fresh, empty place for a store of either engine, gone when it is dropped.

use tempfile::TempDir;
use tiltas::store::{Collection, Freshness, Store};

/// Which engine a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Sqlite,
    Mongo,
}

/// Where a store lives; it can be opened several times, one after the other or at once.
pub struct Home {
    pub engine: Engine,
    pub address: String,
    /// For what belongs beside a store: a backup, say.
    pub folder: TempDir,
}

impl Home {
    /// # Panics
    /// For MongoDB without `MONGODB_URI`: the store's tests are about both engines.
    pub fn new(engine: Engine) -> Home {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let address = match engine {
            Engine::Sqlite => folder.path().join("store.db").to_string_lossy().into_owned(),
            Engine::Mongo => with_database(&mongodb_uri(), &random_name()),
        };
        Home { engine, address, folder }
    }

    /// A handle with a freshness of its own, as another process would have.
    pub async fn open(&self, collections: &[&'static Collection]) -> Store {
        Store::open(&self.address, collections, Freshness::new()).await.expect("the store opens")
    }
}

impl Drop for Home {
    fn drop(&mut self) {
        if self.engine == Engine::Mongo {
            let address = self.address.clone();
            // A thread of its own, because this one may be inside a runtime.
            let dropped = std::thread::spawn(move || drop_database(&address)).join();
            assert!(
                dropped.is_ok() || std::thread::panicking(),
                "{} was not dropped",
                self.address
            );
        }
    }
}

/// The server of the tests.
pub fn mongodb_uri() -> String {
    std::env::var("MONGODB_URI").expect(
        "MONGODB_URI is not set. The store is tested on both engines: start a MongoDB replica set \
         and name it (mongodb://127.0.0.1:27017/?replicaSet=rs0), or run tests/run, which does so",
    )
}

/// The URI with this database in place of the one it names, if any.
pub fn with_database(uri: &str, name: &str) -> String {
    let (scheme, rest) = uri.split_once("://").expect("a URI with a scheme");
    let (before, options) = rest.split_once('?').unwrap_or((rest, ""));
    let hosts = before.split('/').next().unwrap_or_default();
    format!("{scheme}://{hosts}/{name}?{options}")
}

fn random_name() -> String {
    format!("tiltas_test_{}", uuid::Uuid::now_v7().simple())
}

fn drop_database(address: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let client = mongodb::Client::with_uri_str(address).await.expect("the test's server");
        let database = client.default_database().expect("the test's database");
        database.drop().await.expect("the test's database is dropped");
    });
}
