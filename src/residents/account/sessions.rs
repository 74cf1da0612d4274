//! Where a resident is signed in, and ending it there.

use super::Own;
use crate::residents::security::{self, Change};
use crate::residents::session::{self, Session};
use crate::residents::sign_in::{pages, signed_out};
use crate::store::Batch;
use crate::web::views::When;
use crate::web::{Page, Visit, WebResult, keys, page};
use actix_web::HttpRequest;
use actix_web::web;
use serde::Serialize;

/// A line of the table of sessions.
#[derive(Serialize)]
struct SessionView {
    id: String,
    device: String,
    since: When,
    seen: When,
    second_factor: bool,
    own: bool,
}

impl SessionView {
    fn of(visit: &Visit, session: &Session, own: &str) -> SessionView {
        SessionView {
            id: session.id.clone(),
            device: session.device.clone(),
            since: When::exactly(visit, session.created_at),
            seen: When::exactly(visit, session.last_seen_at),
            second_factor: session.second_factor,
            own: session.id == own,
        }
    }
}

pub async fn show(visit: Visit, own: Own) -> WebResult {
    let sessions = session::list(&own.store, &own.resident.id).await?;
    let sessions: Vec<SessionView> =
        sessions.iter().map(|one| SessionView::of(&visit, one, &own.session.id)).collect();
    Page::new(&visit, "residents/sessions.html").with("sessions", &sessions).respond()
}

pub async fn revoke(visit: Visit, own: Own, path: web::Path<(String, String)>) -> WebResult {
    let (_, id) = path.into_inner();
    session::end(&own.store, &own.resident.id, &id).await?;
    if id == own.session.id {
        return signed_out(&visit, "?done=signed-out");
    }
    page::redirect(&visit.link("/account/sessions?done=session-ended"))
}

pub async fn sign_out_everywhere(visit: Visit, own: Own, request: HttpRequest) -> WebResult {
    let device = pages::device(&request);
    let change = Change::SignedOutEverywhere;
    let letter = security::letter(&visit.site, &own.resident, change, &keys::id(), &device)?;
    let told = || Batch::new().insert(&letter);
    session::end_all_with(&own.store, &own.resident.id, told).await?;
    signed_out(&visit, "?done=signed-out-everywhere")
}
