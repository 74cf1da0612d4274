//! The page of a municipality's administrators about delivery: how many letters wait, what could
//! not be delivered and why, and what can be done about it.
//!
//! Invariant: it never shows what a letter says, nor a whole address.

mod actions;
mod views;

use super::{DUE, Letter, State, Why};
use crate::key;
use crate::store::{Query, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::desk::{Count, Item};
use crate::web::{Form, Visit, WebError, WebResult, page};
use actions::Done;
use actix_web::http::StatusCode;
use actix_web::web::{self, Path, ServiceConfig};

const PAGE: &str = "/{lang}/mail/{municipality}";

/// Who sees to it: the word of their role.
const ADMINISTRATORS: &[&str] = &["administrator"];

pub const ACCESS: &[Access] = &[
    allow("GET", PAGE, Rule::Staff(ADMINISTRATORS)),
    allow("POST", PAGE, Rule::Staff(ADMINISTRATORS)),
];

pub const DESK: &[Item] = &[Item {
    roles: ADMINISTRATORS,
    path: "/mail/{municipality}",
    title: key!("delivery-desk"),
    text: key!("delivery-desk-text"),
}];

/// How many letters could not be delivered.
pub const COUNT: Count = Count {
    path: "/mail/{municipality}",
    of: |visit| Box::pin(async move { failed(&visit).await }),
};

async fn failed(visit: &Visit) -> Result<u64, StoreError> {
    let Some(store) = visit.site.personal(&visit.municipality()) else { return Ok(0) };
    store.tally::<Letter>(&Query::on(&DUE).equal(State::Failed.as_str())).await
}

/// The page's address.
pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(PAGE).route(web::get().to(show)).route(web::post().to(act)));
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    views::page(&visit, &path.1, &Form::prefilled([])).await?.respond()
}

async fn act(visit: Visit, path: Path<(String, String)>, mut form: Form) -> WebResult {
    let (site, municipality) = (&visit.site, path.1.as_str());
    let store = site.personal(municipality).ok_or(WebError::NotFound)?;
    let letter = form.value("letter").to_owned();
    let why = Why::parse(form.value("why"));
    let act = form.choice("do", &["again", "again-all", "forget"]);
    let done = match (act.as_deref(), why) {
        (Some("again"), _) => actions::again(store, municipality, &letter, site.now()).await?,
        (Some("forget"), _) => actions::forget(store, municipality, &letter).await?,
        (Some("again-all"), Some(why)) => {
            actions::again_all(store, municipality, why, site.now()).await?
        }
        _ => return views::page(&visit, municipality, &form).await?.respond(),
    };
    let word = match done {
        Done::Again => "delivery-again",
        Done::Forgotten => "delivery-forgotten",
        Done::TooLate => {
            form.refuse::<()>("", key!("delivery-too-late"), None);
            let page = views::page(&visit, municipality, &form).await?;
            return page.status(StatusCode::CONFLICT).respond();
        }
    };
    let reason = why.map(|why| format!("&why={}", why.as_str())).unwrap_or_default();
    page::redirect(&visit.link(&format!("/mail/{municipality}?done={word}{reason}")))
}
