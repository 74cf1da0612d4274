//! A town's desk of documents: its consultations, each with what it puts under discussion.

use super::reading;
use crate::config::MunicipalityId;
use crate::consultations::{Consultation, actions};
use crate::store::StoreError;
use crate::web::views::{Line, Place, When};
use crate::web::{Page, Visit, WebError, WebResult};
use serde::Serialize;

/// How many pages of the list of open consultations are looked through.
const PAGES: usize = 5;

/// A consultation on the desk.
#[derive(Serialize)]
struct Row {
    title: Line,
    href: String,
    hosts: Vec<Place>,
    /// Where another document is begun.
    new: String,
    documents: Vec<DocumentRow>,
}

/// A document on the desk.
#[derive(Serialize)]
struct DocumentRow {
    title: Line,
    href: String,
    number: u32,
    /// The latest version, where there is one.
    version: Option<u32>,
    at: Option<When>,
}

/// The desk's own address without the language.
pub fn path(town: &str) -> String {
    format!("/consultations/documents/{town}")
}

/// Whether this town is among those that ask.
pub fn hosts(one: &Consultation, town: &str) -> bool {
    one.hosts.iter().any(|host: &MunicipalityId| host == town)
}

pub async fn page(visit: &Visit, town: &str) -> WebResult {
    let mut rows = Vec::new();
    for one in asked(visit, town).await? {
        rows.push(row(visit, town, &one).await?);
    }
    Page::new(visit, "consultations/documents/desk.html")
        .with("place", &Place::of(visit, town))
        .with("rows", &rows)
        .respond()
}

/// What this town asks its residents now, and what it asked lately.
async fn asked(visit: &Visit, town: &str) -> Result<Vec<Consultation>, StoreError> {
    let (store, now) = (&visit.site.public, visit.now());
    let (mut found, mut after) = (Vec::new(), String::new());
    for _ in 0..PAGES {
        let page = actions::open(store, now, &after).await?;
        found.extend(page.items.into_iter().map(|stored| stored.document));
        match page.next {
            Some(next) => after = next.encode(),
            None => break,
        }
    }
    let closed = actions::closed(store, now, "").await?;
    found.extend(closed.items.into_iter().map(|stored| stored.document));
    found.retain(|one| hosts(one, town));
    Ok(found)
}

async fn row(visit: &Visit, town: &str, one: &Consultation) -> Result<Row, WebError> {
    let here = format!("{}/{}", path(town), one.slug);
    let document = |document: &super::TextDocument| {
        let latest = document.versions.last();
        DocumentRow {
            title: Line::of(visit, &document.title),
            href: visit.link(&format!("{here}/{}", document.number)),
            number: document.number,
            version: latest.map(|issue| issue.number),
            at: latest.map(|issue| When::day(visit, issue.at)),
        }
    };
    Ok(Row {
        title: Line::of(visit, &one.title),
        href: visit.link(&one.path()),
        hosts: Place::all(visit, &one.hosts),
        new: visit.link(&format!("{here}/new")),
        documents: reading::of(&visit.site.public, &one.id).await?.iter().map(document).collect(),
    })
}
