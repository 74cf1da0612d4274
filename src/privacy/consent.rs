//! Agreeing to the privacy page anew when it has changed.
//!
//! Invariant: where processing rests on a public task, residents are told once they sign in, and go
//! on as they like. Where it rests on consent, whoever has not given it can read, take their data,
//! erase the account and sign out, and nothing else until they have.

use crate::config::Basis;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::{Next, signed_out};
use crate::residents::{PRIVACY, Resident, by_id};
use crate::store::Batch;
use crate::web::{Form, Page, Site, Visit, WebError, WebResult, page};
use actix_web::HttpMessage;
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next as Onward;
use actix_web::web::{Data, ReqData};
use std::sync::Arc;

/// How often agreeing begins again when the account changes meanwhile.
const TRIES: usize = 8;

/// What can be done without having agreed, after the language.
const OPEN: [&str; 4] = ["/account/consent", "/account/data", "/account/sign-", "/sign-out"];

/// Middleware, behind the session's: asks whoever has not agreed to what the page says now.
pub async fn ask(
    request: ServiceRequest,
    onward: Onward<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    match page_to_ask_on(&request) {
        Some(there) => Ok(request.into_response(page::redirect(&there)?)),
        None => Ok(onward.call(request).await?.map_into_boxed_body()),
    }
}

/// The address of the page that asks, where this request has to wait for the answer.
fn page_to_ask_on(request: &ServiceRequest) -> Option<String> {
    let site = request.app_data::<Data<Site>>()?;
    let signed_in = request.extensions().get::<Arc<SignedIn>>().cloned()?;
    if has_agreed(site, &signed_in.resident) {
        return None;
    }
    let lang = crate::web::visit::language(request.request())?;
    let path = request.path().get(1 + lang.as_str().len()..)?;
    if OPEN.iter().any(|open| path.starts_with(open)) {
        return None;
    }
    let just_now = request.query_string().split('&').any(|pair| pair == "done=signed-in");
    let acts = !matches!(*request.method(), Method::GET | Method::HEAD);
    let must = basis(site, &signed_in.resident) == Basis::Consent;
    if !(just_now && !acts || must && acts) {
        return None;
    }
    let back = if acts { String::new() } else { format!("/{lang}{path}") };
    let next = Next::parse(&back, site.locales.languages()).onward(lang);
    Some(format!("/{lang}/account/consent{next}"))
}

/// Whether the resident has agreed to what the page says now.
pub fn has_agreed(site: &Site, resident: &Resident) -> bool {
    resident.has_agreed(PRIVACY, &site.config.privacy.version())
}

fn basis(site: &Site, resident: &Resident) -> Basis {
    site.municipality(&resident.municipality).map(|m| m.privacy.basis).unwrap_or_default()
}

/// The word of what processing rests on for this resident.
pub fn basis_word(visit: &Visit, resident: &Resident) -> &'static str {
    basis(&visit.site, resident).as_str()
}

pub async fn show(visit: Visit, own: ReqData<Arc<SignedIn>>) -> WebResult {
    let languages = visit.site.locales.languages();
    let next = Next::parse(&visit.parameter("next").unwrap_or_default(), languages);
    let basis = basis(&visit.site, &own.resident).as_str();
    Page::new(&visit, "privacy/consent.html")
        .with("basis", basis)
        .with("agreed", &has_agreed(&visit.site, &own.resident))
        .with("next", &next.address(visit.lang))
        .with("changed", &super::page::changed(&visit))
        .respond()
}

pub async fn agree(visit: Visit, own: ReqData<Arc<SignedIn>>, form: Form) -> WebResult {
    if form.value("answer") == "no" {
        crate::residents::session::end(&own.store, &own.resident.id, &own.session.id).await?;
        return signed_out(&visit, "?done=signed-out");
    }
    note(&visit, &own).await?;
    let next = Next::parse(form.value("next"), visit.site.locales.languages());
    page::redirect(&next.after(visit.lang, "agreed"))
}

async fn note(visit: &Visit, own: &SignedIn) -> Result<(), WebError> {
    let version = visit.site.config.privacy.version();
    for _ in 0..TRIES {
        let found = by_id(&own.store, &own.resident.id).await?;
        let mut resident = found.ok_or(WebError::NotFound)?;
        if resident.has_agreed(PRIVACY, &version) {
            return Ok(());
        }
        resident.agree(PRIVACY, &version, visit.now());
        match own.store.commit(Batch::new().replace(&resident)).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}
