//! A town's desk: petitions that its staff decide about or answer.

use super::by_id;
use super::course_view::due;
use super::duties::{self, Duty, Kind};
use crate::store::StoreError;
use crate::web::views::{Line, Place};
use crate::web::{Page, Visit, WebResult};
use serde::Serialize;
use serde_json::Value;

/// How many petitions a part of a desk lists.
const LISTED: usize = 50;

/// A line of a desk.
#[derive(Serialize)]
struct Row {
    href: String,
    action: Line,
    addressed: Vec<Place>,
    due: Value,
    late: bool,
}

/// What a town's desk lists of a kind.
async fn rows(
    visit: &Visit,
    municipality: &str,
    kind: Kind,
    done: bool,
) -> Result<Vec<Row>, StoreError> {
    let query = duties::desk(municipality, kind, done).limit(LISTED);
    let page = word(kind);
    let mut rows = Vec::new();
    for duty in visit.site.public.find::<Duty>(&query).await?.items {
        let Some(petition) = by_id(&visit.site.public, &duty.petition).await? else { continue };
        let path = format!("/petitions/{page}/{municipality}/{}", petition.slug);
        rows.push(Row {
            href: visit.link(&path),
            action: Line::of(visit, &petition.action),
            addressed: Place::all(visit, &petition.addressed),
            due: due(visit, &duty),
            late: duty.is_late(visit.now()),
        });
    }
    Ok(rows)
}

/// What is owed, the most urgent first, and what was done.
pub async fn page(visit: &Visit, municipality: &str, kind: Kind) -> WebResult {
    Page::new(visit, "petitions/desk.html")
        .with("kind", &word(kind))
        .with("place", &Place::of(visit, municipality))
        .with("waiting", &rows(visit, municipality, kind, false).await?)
        .with("done", &rows(visit, municipality, kind, true).await?)
        .respond()
}

/// The desk's word in addresses.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Review => "review",
        Kind::Answer => "answers",
    }
}
