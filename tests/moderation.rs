//! Moderation, as residents, moderators and visitors meet it: reporting, deciding, appealing.

use crate::discussion::{PAGE, comment, plant, reply, write};
use crate::support::app::TestApp;
use crate::support::mails::unwrapped;
use crate::support::pages::{Browser, Page};
use std::time::Duration;
use tiltas::locale::Lang;
use tiltas::moderation::{BY_AUTHOR, Case, Decision};
use tiltas::municipalities::Role;
use tiltas::residents::Resident;
use tiltas::store::{Query, Stored};
use tiltas::web::keys;

mod appeals;
mod cases;
mod erased;
mod held;
mod limits;
mod numbers;
mod reports;
mod suspended;

/// A text long enough to be compared, which breaks a rule.
const RUDE: &str = "Kas čia rašo, tas kvailys, ir visi jo kaimynai tokie pat kvailiai.";

/// Everybody who takes part: Ona wrote something, Anna of the other side reports it.
struct Scene {
    ona: Resident,
    in_ona: Browser,
    in_anna: Browser,
    moderator: Browser,
    /// The id of the contribution.
    id: String,
}

/// A consultation with Ona's contribution under it.
async fn scene(app: &TestApp) -> Scene {
    plant(app, "paths").await;
    let ona = app.resident("pagegiai", "Ona", Lang::LT).await;
    let in_ona = app.sign_in(&ona).await;
    let anna = app.resident("sovetsk", "Анна", Lang::RU).await;
    let id = comment(&in_ona, "lt", RUDE).await;
    let moderator = moderator(app, "pagegiai").await;
    let id = id.trim_start_matches("contribution-").to_owned();
    Scene { in_anna: app.sign_in(&anna).await, ona, in_ona, moderator, id }
}

async fn moderator(app: &TestApp, side: &str) -> Browser {
    let staff = app.staff(side, "Moderatorius", &[Role::Moderator]).await;
    app.sign_in(&staff).await
}

/// The address below a contribution: `report`, `edit`.
fn below(lang: &str, id: &str, what: &str) -> String {
    format!("/{lang}/consultations/paths/contributions/{id}/{what}")
}

async fn report(browser: &Browser, lang: &str, id: &str, ground: &str) -> Page {
    browser.post(&below(lang, id, "report"), &[("ground", ground), ("language", lang)]).await
}

/// The address of the first case in a queue, in Lithuanian.
async fn first_case(moderator: &Browser, side: &str, queue: &str) -> String {
    let page = moderator.get(&format!("/lt/moderation/{side}?queue={queue}")).await.expect(200);
    page.attributes("a[data-case]", "href").first().expect("a case").clone()
}

/// The fields of a case's form that the page gave.
async fn form(moderator: &Browser, case: &str) -> (String, String) {
    let page = moderator.get(case).await.expect(200);
    let value = |name: &str| page.attributes(&format!("input[name={name}]"), "value").remove(0);
    (value("key"), value("version"))
}

/// Decides the case as it stands.
async fn decide(moderator: &Browser, case: &str, action: &str, more: &[(&str, &str)]) -> Page {
    let (key, version) = form(moderator, case).await;
    let usual = [
        ("key", key.as_str()),
        ("version", version.as_str()),
        ("action", action),
        ("ground", "insult"),
        ("facts", "Pirmame sakinyje įžeidžiami kaimynai."),
    ];
    moderator.post(case, &[usual.as_slice(), more].concat()).await
}

/// Reports the scene's contribution and decides the case; gives the case's address.
async fn decided(scene: &Scene, action: &str, more: &[(&str, &str)]) -> String {
    report(&scene.in_anna, "ru", &scene.id, "insult").await.expect(303);
    let case = first_case(&scene.moderator, "pagegiai", "open").await;
    decide(&scene.moderator, &case, action, more).await.expect(303);
    case
}

async fn decisions(app: &TestApp, author: &Resident) -> Vec<Stored<Decision>> {
    let query = Query::on(&BY_AUTHOR).equal(&author.id).descending();
    app.site.public.find(&query).await.expect("decisions").items
}

async fn case_of(app: &TestApp, id: &str) -> Stored<Case> {
    app.site.public.get::<Case>(id).await.expect("a read").expect("a case")
}

/// Whether something comes true within some seconds: what follows as an event.
async fn soon(what: &str, is: impl AsyncFn() -> bool) {
    for _ in 0..200 {
        if is().await {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what} did not come about");
}

/// Waits for the letter of this cause to a reader. Its text is erased when it was sent, so the mails
/// are read from the folder that they go to.
async fn mails(app: &TestApp, to: &Resident, many: usize) -> Vec<(String, String)> {
    let found = || mails_now(app, to);
    soon("a letter", async || found().len() >= many).await;
    found()
}

/// The subjects and texts of the letters that somebody got so far.
fn mails_now(app: &TestApp, to: &Resident) -> Vec<(String, String)> {
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
