//! Announcements through HTTP: from the first word to the last letter.

mod course;
mod keeping;
mod reading;
mod refusing;
mod sending;

use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use std::time::Duration;
use tiltas::announcements::{Announcement, Place};
use tiltas::municipalities::Role;
use tiltas::residents::Resident;

const TITLE: &str = "Rytoj nebus vandens";
const BODY: &str = "Rytoj nuo **9 val.** nebus vandens.\n\n- Vilties g.\n- Prieplaukos g.";

/// Somebody who may write and approve, and their browser.
async fn editor(app: &TestApp, town: &str, name: &str, role: Role) -> (Resident, Browser) {
    let editor = app.staff(town, name, &[role]).await;
    let browser = app.sign_in(&editor).await;
    (editor, browser)
}

/// Two of Pagėgiai: an editor who writes, and an administrator who approves.
async fn two(app: &TestApp) -> ((Resident, Browser), (Resident, Browser)) {
    let rasa = editor(app, "pagegiai", "Rasa", Role::Editor).await;
    (rasa, editor(app, "pagegiai", "Jonas", Role::Administrator).await)
}

/// The page of one for the staff of Pagėgiai.
fn page(id: &str) -> String {
    format!("/lt/announcements/desk/pagegiai/{id}")
}

/// Begins one to somebody; its id.
async fn begun(browser: &Browser, audience: &str, about: &str) -> String {
    let new = "/lt/announcements/desk/pagegiai/new";
    let key = browser.get(new).await.expect(200).attributes("input[name=key]", "value").concat();
    let fields = [("key", &*key), ("title", TITLE), ("audience", audience), ("about", about)];
    let next = browser.post(new, &fields).await.expect(303);
    assert_eq!(next.location(), format!("{}/texts/lt", page(&key)));
    // Sent once more, it is the same one.
    assert_eq!(browser.post(new, &fields).await.expect(303).location(), next.location());
    key
}

/// Writes the texts of a language as somebody who has just opened the form.
async fn write(browser: &Browser, id: &str, lang: &str, title: &str, body: &str) -> Page {
    let form = format!("{}/texts/{lang}", page(id));
    let version = browser.get(&form).await.expect(200).attributes("input[name=version]", "value");
    browser.post(&form, &[("title", title), ("body", body), ("version", &version[0])]).await
}

/// One to all residents, in Lithuanian and in Russian.
async fn whole(browser: &Browser) -> String {
    let id = begun(browser, "residents", "").await;
    write(browser, &id, "lt", TITLE, BODY).await.expect(303);
    write(browser, &id, "ru", "Завтра не будет воды", "Завтра с **9 часов** не будет воды.")
        .await
        .expect(303);
    id
}

async fn stored(app: &TestApp, town: &str, id: &str) -> Announcement {
    app.personal(town).get(id).await.expect("a read").expect("an announcement").document
}

/// Does one thing with the version that is there now: `trial`, `ask`, `approve`, `stop` …
async fn act(app: &TestApp, browser: &Browser, id: &str, what: &str) -> Page {
    let version = stored(app, "pagegiai", id).await.edition.to_string();
    browser.post(&format!("{}/{what}", page(id)), &[("version", &version)]).await
}

/// Once it is so: the announcement.
async fn until(
    app: &TestApp,
    town: &str,
    id: &str,
    so: impl Fn(&Announcement) -> bool,
) -> Announcement {
    for _ in 0..800 {
        let one = stored(app, town, id).await;
        if so(&one) {
            return one;
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    panic!("it never came to that: {:?}", stored(app, town, id).await);
}

/// Tried out and asked for by the first, and counted.
async fn asked(app: &TestApp, first: &Browser, id: &str) {
    act(app, first, id, "trial").await.expect(303);
    act(app, first, id, "ask").await.expect(303);
    until(app, "pagegiai", id, |one| one.count.done).await;
}

async fn sent(app: &TestApp, id: &str) -> Announcement {
    until(app, "pagegiai", id, |one| one.place == Place::Sent).await
}
