//! The feed of a document under discussion: its versions.

use super::model::{Issue, TextDocument};
use super::reading;
use crate::consultations::Consultation;
use crate::key;
use crate::locale::Args;
use crate::store::StoreError;
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{Entry, Feed, administrations, link, titled};
use crate::web::{Visit, WebError, WebResult, aliases};
use actix_web::web::{self, Path, ServiceConfig};
use serde_json::Value;

const ONE: &str = "/{lang}/consultations/{slug}/documents/{document}/feed.atom";
/// The entries of a feed.
const MOST: usize = 50;

pub const ACCESS: &[Access] = &[allow("GET", ONE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(ONE).route(web::get().to(one)));
}

/// The link to it.
pub fn link_to(visit: &Visit, one: &Consultation, document: &TextDocument) -> Value {
    let title = titled(visit, key!("feeds-document"), &document.title, Args::new());
    link(visit, &title.text, &format!("{}/feed.atom", reading::path(one, document)))
}

async fn one(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let (_, slug, number) = path.into_inner();
    let found = match reading::published(&visit, &slug, &number).await {
        // The consultation may have another address now.
        Err(WebError::NotFound) => {
            let below = format!("/documents/{number}/feed.atom");
            return aliases::follow_below(&visit, &below).await;
        }
        found => found?,
    };
    let (one, document) = (&found.one, &found.document);
    let feed = Feed::new(
        titled(&visit, key!("feeds-document"), &document.title, Args::new()).text,
        visit.text(key!("feeds-document-text")),
        found.path(),
        versions(&visit, one, document),
    );
    feed.respond(&visit, MOST)
}

/// The versions of all documents of a consultation.
pub async fn of_all(visit: &Visit, one: &Consultation) -> Result<Vec<Entry>, StoreError> {
    let all = reading::of(&visit.site.public, &one.id).await?;
    Ok(all.iter().flat_map(|document| versions(visit, one, document)).collect())
}

/// The newest versions of a document.
fn versions(visit: &Visit, one: &Consultation, document: &TextDocument) -> Vec<Entry> {
    let newest = document.versions.iter().rev().take(MOST);
    newest.map(|issue| version(visit, one, document, issue)).collect()
}

fn version(visit: &Visit, one: &Consultation, document: &TextDocument, issue: &Issue) -> Entry {
    let number = issue.number.to_string();
    let args = Args::from_iter([("version", issue.number)]);
    let title = titled(visit, key!("feeds-document-version"), &document.title, args);
    let page = format!("{}/versions/{number}", reading::path(one, document));
    Entry::new(&["documents", &document.id, &number], title, page, issue.at)
        .by(administrations(visit, std::slice::from_ref(&issue.municipality)))
        .of_towns(&one.hosts)
}
