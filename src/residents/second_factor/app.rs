//! Adding an app that shows one-time codes, and taking it away.
//!
//! Invariant: the app is added only with a code that it shows, so that nobody locks themselves out
//! with a secret that was never scanned. Until then its seed rests in the form alone.

use super::model::App;
use super::overview::{self, CODE};
use super::{actions, codes, guard};
use crate::residents::security::Change;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::pages;
use crate::web::{Form, Page, Visit, WebResult, page};
use actix_web::HttpRequest;
use actix_web::web::ReqData;
use std::sync::Arc;

type Own = ReqData<Arc<SignedIn>>;

/// Where this is done.
const HERE: &str = "/account/second-factor/app";

pub async fn show(visit: Visit, own: Own) -> WebResult {
    if let Some(first) = guard::demand(&visit, &own, &here(&visit))? {
        return Ok(first);
    }
    if own.resident.factors.app.is_some() {
        return page::redirect(&visit.link("/account/second-factor"));
    }
    let next = overview::next(&visit, &visit.parameter("next").unwrap_or_default());
    let values = [("seed", codes::seed()), ("next", next.address(visit.lang))];
    form_page(&visit, &own, &Form::prefilled(values))
}

/// This page with where the person was going before it.
fn here(visit: &Visit) -> String {
    if visit.query.is_empty() { HERE.to_owned() } else { format!("{HERE}?{}", visit.query) }
}

fn form_page(visit: &Visit, own: &SignedIn, form: &Form) -> WebResult {
    let issuer = visit.text(crate::key!("web-site-name"));
    let (resident, seed) = (&own.resident, form.value("seed"));
    let setup = codes::setup(&visit.site, &resident.id, seed, &issuer, &resident.mail)?;
    Page::new(visit, "residents/app.html").with("setup", &setup).with_form(form).respond()
}

pub async fn add(visit: Visit, own: Own, request: HttpRequest, mut form: Form) -> WebResult {
    if let Some(first) = guard::demand(&visit, &own, HERE)? {
        return Ok(first);
    }
    let seed = form.value("seed").to_owned();
    if !codes::is_seed(&seed) {
        return page::redirect(&visit.link(HERE));
    }
    let Some(step) = read_step(&visit, &own, &mut form, &seed)? else {
        return form_page(&visit, &own, &form);
    };
    let now = visit.now();
    let app = App { seed, added_at: now, used_at: None, last_step: step };
    let what = (Change::AppAdded, pages::device(&request));
    let changed = actions::change(&visit.site, &own, (what.0, &what.1), true, |factors| {
        let free = factors.app.is_none();
        if free {
            factors.app = Some(app.clone());
        }
        free
    });
    match changed.await? {
        Some(changed) => {
            let there = actions::after_first(&changed);
            overview::to(&visit, there, "app-added", form.value("next"), changed.cookie)
        }
        // The same form sent twice, or another window was faster.
        None => page::redirect(&visit.link("/account/second-factor")),
    }
}

/// The step that the typed code is right for, or what is wrong with it.
fn read_step(visit: &Visit, own: &SignedIn, form: &mut Form, seed: &str) -> WebResult<Option<u64>> {
    let Some(typed) = form.line("code", CODE) else { return Ok(None) };
    let Some(codes::Typed::App(code)) = codes::read(&typed) else {
        return Ok(form.refuse("code", crate::key!("residents-factor-app-digits"), None));
    };
    let step = codes::step(&visit.site, &own.resident.id, seed, &code, visit.now())?;
    Ok(step.or_else(|| form.refuse("code", crate::key!("residents-factor-app-wrong"), None)))
}

pub async fn remove(visit: Visit, own: Own, request: HttpRequest) -> WebResult {
    if let Some(first) = guard::demand(&visit, &own, "/account/second-factor")? {
        return Ok(first);
    }
    let device = pages::device(&request);
    let what = (Change::AppRemoved, device.as_str());
    actions::change(&visit.site, &own, what, false, |factors| factors.remove_app()).await?;
    page::redirect(&visit.link("/account/second-factor?done=app-removed"))
}
