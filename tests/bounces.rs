//! Letters that come back: what reports say, how they are read, whom they mark, and what the owner of
//! an address sees and does.

mod mailbox;
mod owner;
mod reports;
mod webhook;

use crate::support::app::TestApp;
use jiff::SignedDuration;
use tiltas::mail::bounces::{self, Reason};
use tiltas::mail::{self, Kind, Letter, NewLetter};
use tiltas::residents::Resident;
use tiltas::residents::reachable::{self, Mark, Refusal};
use tiltas::store::{Batch, Stored};
use tiltas::web::keys;

/// A letter that was sent to somebody, as the outbox remembers it: by its id.
pub async fn sent(app: &TestApp, to: &Resident) -> Letter {
    let new = NewLetter {
        id: keys::id(),
        kind: Kind::Notification,
        lang: to.language,
        municipality: &to.municipality,
        to_name: &to.name,
        to_address: &to.mail,
        subject: "Naujiena".into(),
        template: "mail/layout",
        list: None,
        unsubscribe: None,
        answers: None,
    };
    let mut letter = mail::compose(&app.site, new, &serde_json::json!({})).expect("a letter");
    letter.accepted(app.site.now());
    let batch = Batch::new().insert(&letter);
    app.personal(&to.municipality).commit(batch).await.expect("the outbox");
    letter
}

/// The sample of a report with the numbers of a letter in it.
pub fn filled(sample: &str, letter: &str, proof: &str, to: &str) -> String {
    sample.replace("{letter}", letter).replace("{proof}", proof).replace("{to}", to)
}

/// A report about a letter that somebody got.
pub fn report(app: &TestApp, sample: &str, letter: &Letter, to: &str) -> String {
    let host = mail::host(&app.site.config.site.url);
    let proof = bounces::proof(&app.site.keys, &letter.id, to);
    filled(sample, &format!("{}@{host}", letter.id), &proof, to)
}

/// What is known of somebody's address.
pub async fn mark(app: &TestApp, of: &Resident) -> Option<Stored<Mark>> {
    let store = app.personal(&of.municipality);
    store.get::<Mark>(&of.mail_hash).await.expect("the store")
}

pub async fn is_marked(app: &TestApp, of: &Resident) -> bool {
    reachable::is_marked(app.personal(&of.municipality), of).await.expect("the store")
}

/// Marks somebody's address without a report.
pub async fn mark_it(app: &TestApp, of: &Resident) {
    let at = app.site.now();
    let sent_at = at - SignedDuration::from_hours(1);
    let refusal = Refusal { letter: keys::id(), reason: Reason::Unknown, sent_at, at };
    reachable::note(&app.site, &of.mail, &refusal).await.expect("a mark");
    assert!(is_marked(app, of).await);
}

pub const POSTFIX: &str = include_str!("bounces/samples/postfix.eml");
