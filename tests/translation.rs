//! Translation through HTTP: the desk, suggestions of readers, the machine, and what readers see.

/// The same test on both stores, where it starts the application itself.
macro_rules! on_engines {
    ($($name:ident),*) => {$(
        mod $name {
            use crate::support::app::Engine;

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                super::$name(Engine::Sqlite).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn mongo() {
                super::$name(Engine::Mongo).await;
            }
        }
    )*};
}
use on_engines;

mod desk;
mod machine;
mod memory;
mod readers;
mod suggestions;

use crate::discussion::{comment, plant};
use crate::support::app::TestApp;
use crate::support::mails::unwrapped;
use crate::support::pages::{Browser, Page};
use std::time::Duration;
use tiltas::discussion::Contribution;
use tiltas::locale::Lang;
use tiltas::municipalities::Role;
use tiltas::residents::Resident;
use tiltas::store::Stored;
use tiltas::translation::{State, Task};

/// Whether something comes true within some seconds: what follows as an event.
pub async fn soon(what: &str, is: impl AsyncFn() -> bool) {
    for _ in 0..300 {
        if is().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what} did not come about");
}

/// Anna of Sovetsk has written something in Russian, and a translator of Pagėgiai is signed in.
struct Scene {
    in_anna: Browser,
    translator: Browser,
    /// The contribution's id.
    id: String,
}

const SAID: &str = "Набережная Немана запущена. Когда её уберут?";
const IN_LITHUANIAN: &str = "Nemuno krantinė apleista. Kada ją sutvarkys?";

async fn scene(app: &TestApp) -> Scene {
    plant(app, "paths").await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let in_anna = app.sign_in(&anna).await;
    let id = comment(&in_anna, "ru", SAID).await.trim_start_matches("contribution-").to_owned();
    let translator = translator(app, "pagegiai").await;
    waits(app, &id, "lt").await;
    Scene { in_anna, translator, id }
}

pub async fn translator(app: &TestApp, town: &str) -> Browser {
    app.sign_in(&app.staff(town, "Vertėja", &[Role::Translator]).await).await
}

async fn task(app: &TestApp, id: &str, lang: &str) -> Option<Stored<Task>> {
    app.site.public.get(&format!("contribution.{id}.{lang}")).await.expect("a store")
}

async fn state(app: &TestApp, id: &str, lang: &str) -> Option<State> {
    task(app, id, lang).await.map(|task| task.state)
}

/// Until the contribution waits for its translation.
async fn waits(app: &TestApp, id: &str, lang: &str) {
    soon("a task", async || state(app, id, lang).await == Some(State::Waiting)).await;
}

async fn contribution(app: &TestApp, id: &str) -> Stored<Contribution> {
    app.site.public.get(id).await.expect("a store").expect("a contribution")
}

/// The text's page on a town's desk.
fn at(town: &str, id: &str, lang: &str) -> String {
    format!("/lt/translation/{town}/texts/contribution.{id}.{lang}")
}

/// A value that the page's form holds.
pub fn hidden(page: &Page, name: &str) -> String {
    page.attributes(&format!("input[name={name}]"), "value").remove(0)
}

/// Sends a translation as the page's form would.
async fn translate(browser: &Browser, path: &str, text: &str) -> Page {
    let page = browser.get(path).await.expect(200);
    let (revision, before) = (hidden(&page, "revision"), hidden(&page, "before"));
    let fields = [("revision", &*revision), ("before", &*before), ("translation-text", text)];
    browser.post(path, &fields).await
}

/// The subjects and texts of the letters that somebody got so far.
fn mails(app: &TestApp, to: &Resident) -> Vec<(String, String)> {
    let files = std::fs::read_dir(app.folder.path().join("mail")).into_iter().flatten().flatten();
    let whole = files.filter(|file| file.path().extension().is_some_and(|end| end == "eml"));
    let bytes = whole.filter_map(|file| std::fs::read(file.path()).ok());
    let mails = bytes.filter_map(|bytes| {
        let message = mail_parser::MessageParser::default().parse(&bytes)?.into_owned();
        let address = message.to()?.first()?.address()?.to_owned();
        let text = unwrapped(&message.body_text(0)?).replace('\u{a0}', " ");
        (address == to.mail).then(|| (message.subject().unwrap_or_default().to_owned(), text))
    });
    mails.collect()
}
