//! Making recovery codes.
//!
//! Invariant: the codes are shown once, in the answer to the form that made them. Making new ones
//! takes the old away.

use super::model::Recovery;
use super::{actions, codes, guard, overview};
use crate::residents::security::Change;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::pages;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::HttpRequest;
use actix_web::web::ReqData;
use std::sync::Arc;

type Own = ReqData<Arc<SignedIn>>;

const HERE: &str = "/account/second-factor/recovery";

pub async fn show(visit: Visit, own: Own) -> WebResult {
    if let Some(first) = refuse(&visit, &own)? {
        return Ok(first);
    }
    form_page(&visit, &own, &visit.parameter("next").unwrap_or_default(), &[])
}

/// Where there is no factor yet, codes would stand in for nothing.
fn refuse(visit: &Visit, own: &SignedIn) -> WebResult<Option<actix_web::HttpResponse>> {
    if !own.resident.factors.any() {
        return page::redirect(&visit.link("/account/second-factor")).map(Some);
    }
    guard::demand(visit, own, HERE)
}

fn form_page(visit: &Visit, own: &SignedIn, next: &str, codes: &[String]) -> WebResult {
    let recovery = own.resident.factors.recovery.as_ref();
    let made_at = recovery.map(|recovery| recovery.made_at.as_millisecond().to_string());
    let shown: Vec<String> = codes.iter().map(|code| codes::shown(code)).collect();
    Page::new(visit, "residents/recovery.html")
        .with("made", &made_at.unwrap_or_default())
        .with("left", &recovery.map(|recovery| recovery.hashes.len()))
        .with("codes", &shown)
        .with("next", &overview::next(visit, next).address(visit.lang))
        .with_form(&Form::default())
        .respond()
}

pub async fn make(visit: Visit, own: Own, request: HttpRequest, form: Form) -> WebResult {
    if let Some(first) = refuse(&visit, &own)? {
        return Ok(first);
    }
    let site = &visit.site;
    let codes = codes::recovery();
    let hash = |code: &String| codes::recovery_hash(site, &own.resident.id, code);
    let new = Recovery { made_at: visit.now(), hashes: codes.iter().map(hash).collect() };
    let device = pages::device(&request);
    let what = (Change::RecoveryMade, device.as_str());
    let changed = actions::change(site, &own, what, false, |factors| {
        let made = factors.recovery.as_ref().map(|recovery| recovery.made_at.as_millisecond());
        // Only in the place of those that the form knew of: sent twice, it does not take away the
        // codes that the first answer has shown.
        let known = made.map(|at| at.to_string()).unwrap_or_default() == form.value("made");
        if known {
            factors.recovery = Some(new.clone());
        }
        known
    });
    match changed.await? {
        Some(_) => form_page(&visit, &own, form.value("next"), &codes),
        None => Err(WebError::Conflict),
    }
}
