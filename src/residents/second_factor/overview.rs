//! The page of second factors: which there are, and, where one is asked for, where it is shown.

use super::actions;
use super::codes;
use super::model::{Factors, Refusal};
use crate::residents::passkeys;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::{Next, pages};
use crate::web::views::When;
use crate::web::{Form, Page, Visit, WebResult, page as answer};
use actix_web::cookie::Cookie;
use actix_web::web::ReqData;
use actix_web::{HttpRequest, HttpResponse};
use serde_json::{Value, json};
use std::sync::Arc;

/// The longest code that is looked at, with all that may group it.
pub const CODE: usize = 40;

/// The person, as the middleware read them.
type Own = ReqData<Arc<SignedIn>>;

pub async fn show(visit: Visit, own: Own) -> WebResult {
    let next = next(&visit, &visit.parameter("next").unwrap_or_default());
    let there = next.address(visit.lang);
    // Nothing is left to do but going back; what was just done is said first.
    if own.second_factor() && !there.is_empty() && visit.parameter("done").is_none() {
        return answer::redirect(&there);
    }
    page(&visit, &own, &Form::prefilled([("next", there)]))
}

/// The page with a form in the state that it has.
pub fn page(visit: &Visit, own: &SignedIn, form: &Form) -> WebResult {
    let factors = &own.resident.factors;
    let next = next(visit, form.value("next"));
    Page::new(visit, "residents/second-factor.html")
        .with("factors", &view(visit, factors))
        .with("shown", &own.second_factor())
        .with("passkeys_offered", &passkeys::offered(&visit.site))
        .with("next", &next.address(visit.lang))
        .with("onward", &next.onward(visit.lang))
        .with_form(form)
        .respond()
}

fn view(visit: &Visit, factors: &Factors) -> Value {
    let day = |at| When::day(visit, at);
    let passkeys = factors.passkeys.iter().map(|passkey| {
        json!({
            "id": passkey.id,
            "name": passkey.name,
            "added": day(passkey.added_at),
            "used": passkey.used_at.map(day),
        })
    });
    json!({
        "any": factors.any(),
        "passkeys": passkeys.collect::<Vec<_>>(),
        "app": factors.app.as_ref().map(|app| {
            json!({ "added": day(app.added_at), "used": app.used_at.map(day) })
        }),
        "recovery": factors.recovery.as_ref().map(|recovery| {
            json!({ "made": day(recovery.made_at), "left": recovery.hashes.len() })
        }),
    })
}

/// A code is shown: one of the app, or one on paper.
pub async fn confirm(visit: Visit, own: Own, request: HttpRequest, mut form: Form) -> WebResult {
    if !own.resident.factors.any() {
        return answer::redirect(&visit.link("/account/second-factor"));
    }
    let Some(typed) = form.line("code", CODE) else { return page(&visit, &own, &form) };
    let Some(typed) = codes::read(&typed) else {
        form.refuse::<()>("code", crate::key!("residents-factor-code-unreadable"), None);
        return page(&visit, &own, &form);
    };
    let device = pages::device(&request);
    match actions::show_code(&visit.site, &own, &typed, &device).await? {
        Ok(cookie) => confirmed(&visit, form.value("next"), cookie),
        Err(refusal) => {
            form.refuse::<()>("code", said(refusal), None);
            page(&visit, &own, &form)
        }
    }
}

fn said(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Wrong => crate::key!("residents-factor-code-wrong"),
        Refusal::Used => crate::key!("residents-factor-code-used"),
        Refusal::Locked => crate::key!("residents-factor-code-locked"),
    }
}

/// Back to where the person was going, in a session that is raised now.
pub fn confirmed(visit: &Visit, address: &str, cookie: Option<Cookie<'static>>) -> WebResult {
    let next = next(visit, address);
    let there = if next == Next::default() {
        visit.link("/account/second-factor?done=second-factor")
    } else {
        next.after(visit.lang, "second-factor")
    };
    with_cookie(answer::redirect(&there)?, cookie)
}

/// On to a page of the account after something was done, with where the person was going.
pub fn to(
    visit: &Visit,
    path: &str,
    done: &str,
    address: &str,
    cookie: Option<Cookie<'static>>,
) -> WebResult {
    let onward = next(visit, address).onward(visit.lang).replacen('?', "&", 1);
    with_cookie(answer::redirect(&visit.link(&format!("{path}?done={done}{onward}")))?, cookie)
}

fn with_cookie(mut response: HttpResponse, cookie: Option<Cookie<'static>>) -> WebResult {
    if let Some(cookie) = cookie {
        pages::add(&mut response, &cookie);
    }
    Ok(response)
}

pub fn next(visit: &Visit, address: &str) -> Next {
    Next::parse(address, visit.site.locales.languages())
}
