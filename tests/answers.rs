//! Official answers as residents and editors meet them: asking, the clock, answering, changing.

mod clock;
mod letters;
mod lists;
mod writing;

use crate::discussion::write;
use crate::support::app::TestApp;
use crate::support::pages::Browser;
use jiff::SignedDuration;
use tiltas::municipalities::Role;
use tiltas::web::keys;

/// Asks, and gives the contribution's id.
pub async fn ask(browser: &Browser, lang: &str, text: &str) -> String {
    let key = keys::id();
    let fields = [("text", text), ("key", &key), ("kind", "question"), ("language", lang)];
    let done = write(browser, lang, &fields).await.expect(303);
    let (_, id) = done.location().rsplit_once("#contribution-").expect("a place");
    id.to_owned()
}

async fn editor(app: &TestApp, town: &str) -> Browser {
    app.sign_in(&app.staff(town, "Redaktorė", &[Role::Editor]).await).await
}

pub const OFFICE: (&str, &str) = ("office", "Bendrasis skyrius");
pub const TEXT: (&str, &str) = ("text", "Takas bus **baigtas** rudenį.");

pub fn one(town: &str, id: &str) -> String {
    let lang = if town == "pagegiai" { "lt" } else { "ru" };
    format!("/{lang}/answers/{town}/{id}")
}

fn days(app: &TestApp, days: i64) {
    app.advance(SignedDuration::from_hours(24 * days));
}
