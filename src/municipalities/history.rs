//! The history of a municipality's staff: who gave or took whose roles, and when; for its
//! administrators.

use super::model::{LATEST, Named, Role, Roles, Source, StaffChange};
use crate::store::Query;
use crate::web::views::{Place, When};
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::web::Path;
use serde::Serialize;

/// How many changes make a page.
const PAGE: usize = 50;

/// One change.
#[derive(Serialize)]
struct Line {
    at: When,
    /// Empty where the person was forgotten.
    whose: String,
    granted: Vec<&'static str>,
    revoked: Vec<&'static str>,
    command_line: bool,
    by: String,
}

impl Line {
    fn of(visit: &Visit, change: &StaffChange) -> Line {
        let words = |roles: Roles| roles.into_iter().map(Role::as_str).collect();
        let Named { name: whose, .. } = change.whose.clone();
        Line {
            at: When::exactly(visit, change.at),
            whose,
            granted: words(change.granted()),
            revoked: words(change.revoked()),
            command_line: change.source == Source::CommandLine,
            by: change.by.name.clone(),
        }
    }
}

pub async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let (_, municipality) = path.into_inner();
    let store = visit.site.personal(&municipality).ok_or(WebError::NotFound)?;
    let after = visit.parameter("after").unwrap_or_default();
    let query = Query::on(&LATEST).descending().limit(PAGE).after_word(&after);
    let found = store.find::<StaffChange>(&query).await?;
    let lines: Vec<Line> = found.items.iter().map(|change| Line::of(&visit, change)).collect();
    let next = found.next.map(|next| format!("?after={}", next.encode()));
    Page::new(&visit, "municipalities/history.html")
        .with("place", &Place::of(&visit, &municipality))
        .with("lines", &lines)
        .with("next", &next)
        .respond()
}
