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
    let mut rows = Vec::new();
    for duty in visit.site.public.find::<Duty>(&query).await?.items {
        let Some(petition) = by_id(&visit.site.public, &duty.petition).await? else { continue };
        rows.push(Row {
            href: visit.link(&kind.path(municipality, &petition.slug)),
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
    // keys: petitions-desk-review petitions-desk-review-text
    // keys: petitions-desk-answers petitions-desk-answers-text
    let title = format!("petitions-desk-{}", kind.desk());
    Page::new(visit, "petitions/desk.html")
        .with("title", &visit.text(&title))
        .with("lead", &visit.text(&format!("{title}-text")))
        .with("by_standards", &(kind == Kind::Review))
        .with("place", &Place::of(visit, municipality))
        .with("waiting", &rows(visit, municipality, kind, false).await?)
        .with("done", &rows(visit, municipality, kind, true).await?)
        .respond()
}
