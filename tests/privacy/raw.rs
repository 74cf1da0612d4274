//! The public store as whoever steals it sees it: every byte, after everything that people do.
//!
//! What is looked for: mail addresses, the names of those who did not show theirs, network
//! addresses, tokens of sessions, links and codes; also in the log.

use super::UNDER;
use crate::residents::{Arrived, letter};
use crate::support::app::{Engine, TestApp};
use crate::support::pages::Browser;
use reqwest::Response;
use std::io::Write;
use std::path::Path;
use std::sync::{Arc, Mutex};
use tiltas::web::keys;

const NETWORK: &str = "203.0.113.77";
const REAL: [&str; 2] = ["pavardenyte", "Pavardenytė"];
const UNSHOWN: &str = "Neparodoma Slaptukė";

/// What the log says, kept.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// A form, from a network address of its own and a browser that says what it is.
async fn post(browser: &Browser, path: &str, fields: &[(&str, &str)]) -> Response {
    let mut body = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        body.append_pair(name, value);
    }
    let request = browser.client().post(browser.address(path));
    let request = request
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .header("x-forwarded-for", NETWORK)
        .header(
            "user-agent",
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        )
        .body(body.finish());
    let response = request.send().await.expect("an answer");
    assert_eq!(response.status(), 303, "{path}");
    response
}

/// What only people themselves know.
#[derive(Default)]
struct Secrets {
    all: Vec<String>,
    /// Those of them that a browser holds: no store of ours ever has them.
    held: Vec<String>,
}

impl Secrets {
    fn add(&mut self, secret: &str) {
        self.all.push(secret.to_owned());
    }

    /// What only a letter says.
    fn of_letter(&mut self, sent: &Arrived) {
        self.add(&sent.code);
        self.add(sent.link.rsplit('.').next().expect("a token"));
    }

    /// The cookies that an answer sets. A session's id and town may be known, its token not.
    fn of_cookies(&mut self, headers: &reqwest::header::HeaderMap) {
        for cookie in headers.get_all("set-cookie") {
            let pair = cookie.to_str().expect("text").split(';').next().expect("a cookie");
            let token = pair.rsplit(['=', '.']).next().expect("a value");
            if token.len() == 43 {
                self.add(token);
                self.held.push(token.to_owned());
            }
        }
    }
}

/// Registers by the link; gives the browser.
async fn newcomer(app: &TestApp, name: &str, mail: &str, secrets: &mut Secrets) -> Browser {
    let browser = app.browser();
    let fields = [
        ("municipality", "pagegiai"),
        ("language", "lt"),
        ("name", name),
        ("mail", mail),
        ("age", "yes"),
        ("agree", "yes"),
    ];
    let answer = post(&browser, "/lt/register", &fields).await;
    secrets.of_cookies(answer.headers());
    let sent = letter(app, mail).await;
    secrets.of_letter(&sent);
    let welcome = browser.get(&sent.link).await.expect(303);
    secrets.of_cookies(&welcome.headers);
    secrets.add(mail);
    browser
}

async fn everything(app: &TestApp) -> Secrets {
    let mut secrets = Secrets::default();
    for secret in [NETWORK, "pastas.example", UNSHOWN, "Firefox"].into_iter().chain(REAL) {
        secrets.add(secret);
    }
    crate::discussion::plant(app, "nemuno-takai").await;
    let (_, author) = crate::petitions::opened(app).await;
    let first = newcomer(app, "Vardė", "vardene.pavardenyte@pastas.example", &mut secrets).await;
    let second = newcomer(app, UNSHOWN, "slaptuke@pastas.example", &mut secrets).await;
    let sign = crate::petitions::SIGN;
    post(&first, sign, &[("show_name", "yes")]).await;
    post(&second, sign, &[]).await;
    let write = async |browser: &Browser, to: &str, text: &str| {
        let key = keys::id();
        let fields = [
            ("key", &*key),
            ("kind", "comment"),
            ("stance", "for"),
            ("language", "lt"),
            ("text", text),
            ("in_reply_to", to),
        ];
        let done = post(browser, &format!("{UNDER}/contributions"), &fields).await;
        let place = done.headers()["location"].to_str().expect("text").to_owned();
        place.split_once("#contribution-").expect("an anchor").1.to_owned()
    };
    let written = write(&first, "", "Reikia suoliukų.").await;
    let petras = app.sign_in(&author).await;
    write(&petras, &written, "Ir šiukšliadėžių.").await;
    secrets.add(&author.mail);
    // Signing in once more, by code; a wrong one before; and a copy of everything.
    let again = app.browser();
    post(&again, "/lt/sign-in", &[("mail", "slaptuke@pastas.example")]).await;
    let sent =
        crate::residents::letters(app, "slaptuke@pastas.example", 2).await.pop().expect("two");
    secrets.of_letter(&sent);
    again.post("/lt/sign-in/code", &[("code", "00000000")]).await;
    let in_again = post(&again, "/lt/sign-in/code", &[("code", &sent.code)]).await;
    secrets.of_cookies(in_again.headers());
    again.post("/lt/account/data", &[]).await;
    let unknown = post(&app.browser(), "/lt/sign-in", &[("mail", "niekas@pastas.example")]).await;
    secrets.of_cookies(unknown.headers());
    // Everything that was to be sent is sent, everything that was to be handed over handed over.
    for _ in 0..400 {
        if app.site.public.events(10).await.expect("events").is_empty() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
    }
    secrets
}

fn find(place: &str, bytes: &[u8], secrets: &[String]) {
    for secret in secrets {
        let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
        assert!(!found, "{secret} stands in {place}");
    }
}

/// Every file of the embedded store: the records, what was deleted between them, the log.
fn files(address: &str) -> Vec<u8> {
    let mut all = vec![];
    for ending in ["", "-wal", "-shm", "-journal"] {
        let path = format!("{address}{ending}");
        if Path::new(&path).exists() {
            all.extend(std::fs::read(&path).expect("a file"));
        }
    }
    all
}

/// Every document of every collection.
async fn documents(address: &str) -> Vec<u8> {
    use futures_util::TryStreamExt;
    let client = mongodb::Client::with_uri_str(address).await.expect("the server");
    let database = client.default_database().expect("a database");
    let mut all = String::new();
    for name in database.list_collection_names().await.expect("collections") {
        let mut found = database
            .collection::<bson::Document>(&name)
            .find(bson::doc! {})
            .await
            .expect("documents");
        while let Some(document) = found.try_next().await.expect("a document") {
            all.push_str(&document.to_string());
        }
    }
    all.into_bytes()
}

async fn holds_nothing_personal(engine: Engine) {
    let log = Log::default();
    let writer = log.clone();
    // Each test is a process of its own here; where it is not, another has the log.
    let _ = tracing_subscriber::fmt()
        .with_env_filter("info,tiltas=trace")
        .with_writer(move || writer.clone())
        .try_init();
    let app = TestApp::adjusted(engine, |config| config.server.trusted_proxies = 1).await;
    let secrets = everything(&app).await;
    let address = &app.site.config.store.public;
    let bytes = match engine {
        Engine::Sqlite => files(address),
        Engine::Mongo => documents(address).await,
    };
    let text = |needle: &str| bytes.windows(needle.len()).any(|window| window == needle.as_bytes());
    assert!(text("Reikia suoliukų.") && text("Vardė"), "the scenario is there");
    find("the public store", &bytes, &secrets.all);
    assert!(secrets.held.len() >= 6, "cookies were looked at");
    let log = log.0.lock().expect("the log").clone();
    find("the log", &log, &secrets.all);
    // What is looked for would be found: it is where it belongs.
    let personal = &app.site.config.municipality["pagegiai"].store;
    let theirs = match engine {
        Engine::Sqlite => files(personal),
        Engine::Mongo => documents(personal).await,
    };
    for there in ["slaptuke@pastas.example", UNSHOWN, "Firefox"] {
        assert!(theirs.windows(there.len()).any(|window| window == there.as_bytes()), "{there}");
    }
    find("the personal store", &theirs, &secrets.held);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_public_files_hold_nothing_personal() {
    holds_nothing_personal(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_public_collections_hold_nothing_personal() {
    holds_nothing_personal(Engine::Mongo).await;
}
