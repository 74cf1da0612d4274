//! The public addresses of documents: a document, its versions, and each paragraph with its comments.

use super::feed;
use super::reading::{self, Found};
use super::views::{self, DocumentView, ParagraphView};
use crate::discussion::passages::Led;
use crate::discussion::{self, Room, Subject};
use crate::journal;
use crate::locale::Args;
use crate::notifications::following::Button;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::web::{Path, ServiceConfig, get, resource};
use std::collections::BTreeMap;

const ONE: &str = "/{lang}/consultations/{slug}/documents/{document}";
const VERSION: &str = "/{lang}/consultations/{slug}/documents/{document}/versions/{number}";
/// A paragraph is addressed by one word for the discussions' sake: that of the consultation, the
/// document's number and the paragraph's id.
macro_rules! paragraph {
    ($after:literal) => {
        concat!("/{lang}/consultations/{slug:[^/]+/documents/[0-9]+/[0-9]+-[0-9]+}", $after)
    };
}

pub const ACCESS: &[Access] = &[
    allow("GET", ONE, Rule::Anyone),
    allow("GET", VERSION, Rule::Anyone),
    allow("GET", paragraph!(""), Rule::Anyone),
    allow("GET", paragraph!("/contributions"), Rule::Anyone),
    allow("POST", paragraph!("/contributions"), Rule::Participant),
    allow("GET", paragraph!("/contributions/{id}"), Rule::Anyone),
    allow("GET", paragraph!("/contributions/live"), Rule::Anyone),
    allow("GET", paragraph!("/contributions/{id}/support"), Rule::Anyone),
    allow("POST", paragraph!("/contributions/{id}/support"), Rule::Participant),
    allow("POST", paragraph!("/contributions/{id}/support/withdraw"), Rule::SignedIn),
    allow("GET", paragraph!("/contributions/{id}/history"), Rule::Anyone),
    allow("GET", paragraph!("/contributions/{id}/reply"), Rule::Participant),
    allow("GET", paragraph!("/contributions/{id}/report"), Rule::Participant),
    allow("POST", paragraph!("/contributions/{id}/report"), Rule::Participant),
    allow("GET", paragraph!("/contributions/{id}/edit"), Rule::Participant),
    allow("POST", paragraph!("/contributions/{id}/edit"), Rule::Participant),
];

/// The public routes and those of staff.
pub fn routes(config: &mut ServiceConfig) {
    super::staff::routes(config);
    feed::routes(config);
    config
        .service(resource(ONE).route(get().to(show)))
        .service(resource(VERSION).route(get().to(version)))
        .service(resource(Paragraphs::PATTERN).route(get().to(paragraph)));
    discussion::routes::<Paragraphs>(config);
}

/// The paragraphs of documents, for their discussions.
pub struct Paragraphs;

impl Room for Paragraphs {
    const PATTERN: &'static str = paragraph!("");

    async fn subject(visit: &Visit, slug: &str) -> Result<Option<Subject>, WebError> {
        let Some((found, id)) = addressed(visit, slug).await? else { return Ok(None) };
        let passage = found.document.passage(&id);
        Ok(passage.map(|passage| views::subject(visit, &found.one, &found.document, passage)))
    }
}

/// What the word of a paragraph's address names.
async fn addressed(visit: &Visit, word: &str) -> Result<Option<(Found, String)>, WebError> {
    let parts: Vec<&str> = word.split('/').collect();
    let [slug, _, number, id] = parts.as_slice() else { return Ok(None) };
    match reading::published(visit, slug, number).await {
        Ok(found) => Ok(Some((found, (*id).to_owned()))),
        Err(WebError::NotFound) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Sends the page, to be shared until the consultation changes by itself.
fn respond(page: Page, visit: &Visit, found: &Found) -> WebResult {
    match found.one.changes_at(visit.now()) {
        Some(at) => page.shared_until(at).respond(),
        None => page.respond(),
    }
}

async fn show(visit: Visit, path: Path<(String, String, String)>) -> WebResult {
    let found = reading::published(&visit, &path.1, &path.2).await?;
    let store = &visit.site.public;
    let latest = reading::version(store, &found.document, found.document.latest()).await?;
    let latest = latest.ok_or(WebError::NotFound)?;
    let page = Page::new(&visit, "consultations/documents/show.html")
        .with("following", &Button::of(&visit, &found.path()).await?)
        .with("document", &DocumentView::of(&visit, &found, &latest).await?)
        .with("gone", &views::gone(&visit, &found).await?)
        .with("feed", &feed::link_to(&visit, &found.one, &found.document))
        .with("open", &found.one.takes_contributions(visit.now()))
        .with("journal", &journal::links(&visit, &found.path()).await?);
    respond(page, &visit, &found)
}

async fn version(visit: Visit, path: Path<(String, String, String, String)>) -> WebResult {
    let found = reading::published(&visit, &path.1, &path.2).await?;
    let number: u32 = path.3.parse().map_err(|_| WebError::NotFound)?;
    let store = &visit.site.public;
    let this = reading::version(store, &found.document, number).await?.ok_or(WebError::NotFound)?;
    let before = reading::version(store, &found.document, number.saturating_sub(1)).await?;
    let changes = before.as_ref().map(|old| views::changes(&visit, &found.path(), old, &this));
    let title =
        before.as_ref().map(|old| views::differences(&visit, Some(&old.title), Some(&this.title)));
    let page = Page::new(&visit, "consultations/documents/version.html")
        .with("document", &DocumentView::of(&visit, &found, &this).await?)
        .with("changes", &changes)
        .with("title_changes", &title.unwrap_or_default());
    respond(page, &visit, &found)
}

async fn paragraph(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let (found, id) = addressed(&visit, &path.1).await?.ok_or(WebError::NotFound)?;
    let Found { one, document } = &found;
    let passage = document.passage(&id).ok_or(WebError::NotFound)?;
    let store = &visit.site.public;
    let version = reading::version(store, document, passage.last).await?;
    let version = version.ok_or(WebError::NotFound)?;
    let (number, text) = version.paragraph(&id).ok_or(WebError::NotFound)?;
    let languages = reading::languages(&visit.site, &one.hosts);
    let subject = views::subject(&visit, one, document, passage);
    let mut discussion = discussion::show(&visit, &subject).await?;
    discussion.mark(&led(&visit, &found, &subject).await?);
    let taken_out = (passage.last < document.latest()).then_some(passage.last + 1);
    let page = Page::new(&visit, "consultations/documents/paragraph.html")
        .with("following", &Button::of(&visit, &found.path()).await?)
        .with("title", &crate::web::views::Line::of(&visit, &version.title))
        .with("document_href", &visit.link(&found.path()))
        .with("consultation", &crate::web::views::Line::of(&visit, &one.title))
        .with("consultation_href", &visit.link(&one.path()))
        .with("paragraph", &ParagraphView::of(&visit, &found.path(), &languages, number, text))
        .with("taken_out", &taken_out)
        .with("discussion", &discussion)
        .with_form(&discussion::blank(&visit, subject.kinds));
    respond(page, &visit, &found)
}

/// What the comments on a paragraph led to, by their ids.
async fn led(
    visit: &Visit,
    found: &Found,
    subject: &Subject,
) -> Result<BTreeMap<String, Vec<Led>>, WebError> {
    let id = subject.path.rsplit('/').next().unwrap_or_default();
    let mut marks: BTreeMap<String, Vec<Led>> = BTreeMap::new();
    for influence in reading::influences(&visit.site.public, &subject.key).await? {
        let mut args = Args::new();
        args.set("version", influence.version);
        let place = format!("{}/versions/{}#change-{id}", found.path(), influence.version);
        marks.entry(influence.comment).or_default().push(Led {
            text: visit.text_with(crate::key!("documents-led-to"), &args),
            href: visit.link(&place),
        });
    }
    Ok(marks)
}
