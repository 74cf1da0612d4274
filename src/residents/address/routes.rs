//! The pages of a change of address.

use super::actions::{self, Outcome, Proof};
use super::model::{AddressChange, Refusal, Side};
use crate::residents::mail_hash;
use crate::residents::second_factor;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::{pages, read_code};
use crate::web::access::{Access, Rule, allow};
use crate::web::address::readable;
use crate::web::views::When;
use crate::web::{Form, Page, Visit, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, ReqData, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};
use std::sync::Arc;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/account/address", Rule::SignedIn),
    allow("POST", "/{lang}/account/address", Rule::SignedIn),
    allow("POST", "/{lang}/account/address/code", Rule::SignedIn),
    allow("GET", "/{lang}/account/address/confirm", Rule::SignedIn),
    allow("POST", "/{lang}/account/address/confirm", Rule::SignedIn),
    allow("POST", "/{lang}/account/address/cancel", Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let address = web::resource("/{lang}/account/address");
    let code = web::resource("/{lang}/account/address/code");
    let link = web::resource("/{lang}/account/address/confirm");
    let cancel = web::resource("/{lang}/account/address/cancel");
    config
        .service(code.route(web::post().to(use_code)))
        .service(link.route(web::get().to(look)).route(web::post().to(use_link)))
        .service(cancel.route(web::post().to(give_up)))
        .service(address.route(web::get().to(show)).route(web::post().to(ask)));
}

type Own = ReqData<Arc<SignedIn>>;

const HERE: &str = "/account/address";

async fn show(visit: Visit, own: Own) -> WebResult {
    address_page(&visit, &own, &Form::default()).await
}

async fn address_page(visit: &Visit, own: &SignedIn, form: &Form) -> WebResult {
    let open = actions::open(&visit.site, own).await?;
    Page::new(visit, "residents/address.html")
        .with("mail", &readable(&own.resident.mail))
        .with("open", &open.map(|change| view(visit, &change)))
        .with_form(form)
        .respond()
}

fn view(visit: &Visit, change: &AddressChange) -> Value {
    json!({
        "mail": readable(&change.mail),
        "old": change.old.confirmed,
        "new": change.new.confirmed,
        "locked": change.is_locked(),
        "until": When::exactly(visit, change.expires_at),
    })
}

/// Whoever has a second factor shows it first; whoever has none is asked by both letters.
fn refuse(visit: &Visit, own: &SignedIn) -> WebResult<Option<HttpResponse>> {
    if own.resident.factors.any() { second_factor::demand(visit, own, HERE) } else { Ok(None) }
}

async fn ask(visit: Visit, own: Own, request: HttpRequest, mut form: Form) -> WebResult {
    if let Some(first) = refuse(&visit, &own)? {
        return Ok(first);
    }
    let taken = visit.site.is_international(&own.resident.municipality);
    let Some(mail) = form.mail_for("mail", taken) else {
        return address_page(&visit, &own, &form).await;
    };
    if mail_hash(&visit.site, &mail) == own.resident.mail_hash {
        form.refuse::<()>("mail", crate::key!("residents-address-same"), None);
        return address_page(&visit, &own, &form).await;
    }
    actions::ask(&visit.site, &own, &mail, &pages::device(&request)).await?;
    page::redirect(&visit.link("/account/address?done=address-asked"))
}

async fn use_code(visit: Visit, own: Own, request: HttpRequest, mut form: Form) -> WebResult {
    if let Some(first) = refuse(&visit, &own)? {
        return Ok(first);
    }
    if actions::open(&visit.site, &own).await?.is_none() {
        return refused(&visit, Refusal::Over);
    }
    let Some(code) = read_code(&mut form) else { return address_page(&visit, &own, &form).await };
    let device = pages::device(&request);
    match actions::confirm(&visit.site, &own, Proof::Code(&code), &device).await? {
        Ok(outcome) => after(&visit, outcome),
        Err(refusal) => {
            match refusal {
                Refusal::WrongCode => {
                    form.refuse::<()>("code", crate::key!("residents-address-code-wrong"), None)
                }
                // The field is not there any more; the page says why.
                Refusal::Locked => {
                    form.refuse::<()>("", crate::key!("residents-address-code-locked"), None)
                }
                // It was finished or given up in this very moment.
                Refusal::Over => return refused(&visit, refusal),
            };
            address_page(&visit, &own, &form).await
        }
    }
}

fn after(visit: &Visit, outcome: Outcome) -> WebResult {
    let there = match outcome {
        Outcome::Half => "/account/address?done=address-half",
        Outcome::Changed => "/account?done=address-changed",
        Outcome::Taken => return over(visit, "taken", StatusCode::CONFLICT),
    };
    page::redirect(&visit.link(there))
}

/// The link of a letter: nothing changes until the button of its page is pressed, since programs
/// that look through mail open links too.
async fn look(visit: Visit, own: Own) -> WebResult {
    let key = visit.parameter("key").unwrap_or_default();
    match actions::look(&visit.site, &own, &key).await? {
        Ok(side) => confirm_page(&visit, &own, side, &key).await,
        Err(refusal) => refused(&visit, refusal),
    }
}

async fn confirm_page(visit: &Visit, own: &SignedIn, side: Side, key: &str) -> WebResult {
    let open = actions::open(&visit.site, own).await?;
    let wanted = open.map(|change| change.mail.clone()).unwrap_or_default();
    Page::new(visit, "residents/address-confirm.html")
        .with("side", side.as_str())
        .with("mail", &readable(&own.resident.mail))
        .with("wanted", &readable(&wanted))
        .with("key", key)
        .respond()
}

async fn use_link(visit: Visit, own: Own, request: HttpRequest, form: Form) -> WebResult {
    if let Some(first) = refuse(&visit, &own)? {
        return Ok(first);
    }
    let device = pages::device(&request);
    let proof = Proof::Link(form.value("key"));
    match actions::confirm(&visit.site, &own, proof, &device).await? {
        Ok(outcome) => after(&visit, outcome),
        Err(refusal) => refused(&visit, refusal),
    }
}

fn refused(visit: &Visit, refusal: Refusal) -> WebResult {
    let kind = if refusal == Refusal::Locked { "locked" } else { "over" };
    over(visit, kind, StatusCode::GONE)
}

/// A change that comes to nothing: why, and what to do.
fn over(visit: &Visit, kind: &str, status: StatusCode) -> WebResult {
    Page::new(visit, "residents/address-over.html").with("kind", kind).status(status).respond()
}

async fn give_up(visit: Visit, own: Own) -> WebResult {
    actions::cancel(&own).await?;
    page::redirect(&visit.link("/account/address?done=address-cancelled"))
}
