//! Feedback as residents and editors meet it: writing, the answer, the verdict, the list.

mod judging;
mod listing;
mod privacy;
mod translating;
mod writing;

use crate::support::app::TestApp;
use crate::support::pages::{Browser, Page};
use jiff::SignedDuration;
use tiltas::municipalities::Role;
use tiltas::web::keys;

pub const NEW: &str = "/lt/feedback/new";
pub const TITLE: (&str, &str) = ("title", "Duobė prie mokyklos");
pub const TEXT: (&str, &str) = ("text", "Prie mokyklos jau mėnesį žioji duobė.");
pub const TONE: (&str, &str) = ("tone", "criticism");
pub const LANG: (&str, &str) = ("language", "lt");
pub const OFFICE: (&str, &str) = ("office", "Ūkio skyrius");
pub const ANSWER: (&str, &str) = ("text", "Duobė bus užtaisyta **iki penktadienio**.");

/// Sends the form to this administration.
pub async fn send(browser: &Browser, town: &str, more: &[(&str, &str)]) -> Page {
    let key = keys::id();
    let usual = [("municipality", town), TONE, TITLE, TEXT, LANG, ("key", key.as_str())];
    browser.post(NEW, &[usual.as_slice(), more].concat()).await
}

/// Writes, and gives the address of the page.
pub async fn written(browser: &Browser, town: &str) -> String {
    let page = send(browser, town, &[]).await.expect(303);
    let (address, done) = page.location().split_once('?').expect("what was done");
    assert_eq!(done, "done=feedback-sent");
    address.to_owned()
}

fn id(address: &str) -> &str {
    address.rsplit('/').next().expect("an id")
}

/// Answers as an editor of this administration.
async fn answered(app: &TestApp, town: &str, address: &str) {
    let editor = app.sign_in(&app.staff(town, "Redaktorė", &[Role::Editor]).await).await;
    let to = format!("/lt/answers/{town}/{}", id(address));
    editor.post(&to, &[OFFICE, ANSWER]).await.expect(303);
}

fn days(app: &TestApp, days: i64) {
    app.advance(SignedDuration::from_hours(24 * days));
}
