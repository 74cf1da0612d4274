//! The owner's page about their address, and the link of a trial letter.
//!
//! Invariant: opening the link changes nothing, since programs that look through mail open links
//! too; whoever holds the letter presses the button, signed in or not.

use super::actions::{self, Tried};
use super::views::MarkView;
use crate::residents::session::SignedIn;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ReqData, ServiceConfig};
use std::sync::Arc;

const LINK: &str = "/{lang}/reachable/{municipality}/{resident}/{token}";

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/account/reachable", Rule::SignedIn),
    allow("POST", "/{lang}/account/reachable", Rule::SignedIn),
    allow("GET", LINK, Rule::Anyone),
    allow("POST", LINK, Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    let own = web::resource("/{lang}/account/reachable");
    config
        .service(own.route(web::get().to(show)).route(web::post().to(try_out)))
        .service(web::resource(LINK).route(web::get().to(look)).route(web::post().to(confirm)));
}

type Own = ReqData<Arc<SignedIn>>;
type Link = Path<(String, String, String, String)>;

async fn show(visit: Visit, own: Own) -> WebResult {
    let marked = own.mark.as_ref().filter(|mark| mark.marked);
    Page::new(&visit, "residents/reachable.html")
        .with("mail", &own.resident.mail)
        .with("mark", &marked.map(|mark| MarkView::of(&visit, mark)))
        .respond()
}

async fn try_out(visit: Visit, own: Own) -> WebResult {
    let tried = actions::try_out(&visit.site, &own).await?;
    let done = if tried { "?done=trial-sent" } else { "" };
    page::redirect(&visit.link(&format!("/account/reachable{done}")))
}

async fn look(visit: Visit, link: Link) -> WebResult {
    let (_, municipality, resident, token) = link.into_inner();
    let tried = Tried::find(&visit.site, &municipality, &resident, &token).await?;
    let (state, status) = match tried.map(|tried| tried.is_marked()) {
        Some(true) => ("asked", StatusCode::OK),
        Some(false) => ("works", StatusCode::OK),
        None => ("over", StatusCode::GONE),
    };
    Page::new(&visit, "residents/reachable-link.html")
        .with("state", state)
        .status(status)
        // The address is the reader's own.
        .never_shared()
        .respond()
}

async fn confirm(visit: Visit, link: Link) -> WebResult {
    let (_, municipality, resident, token) = link.into_inner();
    if let Some(tried) = Tried::find(&visit.site, &municipality, &resident, &token).await? {
        tried.confirm(visit.now()).await?;
    }
    page::redirect(&visit.link(&visit.path))
}
