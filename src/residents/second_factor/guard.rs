//! Before anything that protects an account is changed: a second factor is shown, or, where there
//! is none yet, the person has just signed in.

use super::model::Need;
use crate::residents::session::{self, SignedIn};
use crate::residents::sign_in::{Next, pages};
use crate::web::{Form, Page, Visit, WebError, WebResult, cookies, page};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::web::ReqData;
use std::sync::Arc;

/// What must be done first, as an answer that leads there and back to `from` (a page's address,
/// without the language); `None` where factors may be changed now.
pub fn demand(visit: &Visit, own: &SignedIn, from: &str) -> WebResult<Option<HttpResponse>> {
    let began = own.session.created_at;
    let may = own.resident.factors.may_change(own.second_factor(), began, visit.now());
    let next = Next::parse(&visit.link(from), visit.site.locales.languages());
    match may {
        Ok(()) => Ok(None),
        Err(Need::SecondFactor) => {
            let there = format!("/account/second-factor{}", next.onward(visit.lang));
            page::redirect(&visit.link(&there)).map(Some)
        }
        Err(Need::SignInAgain) => again_page(visit, &next).map(Some),
    }
}

fn again_page(visit: &Visit, next: &Next) -> WebResult {
    Page::new(visit, "residents/again.html")
        .with("next", &next.address(visit.lang))
        .status(StatusCode::FORBIDDEN)
        .respond()
}

/// Signs out, and on to where one signs in and comes back.
pub async fn sign_in_again(visit: Visit, own: ReqData<Arc<SignedIn>>, form: Form) -> WebResult {
    let next = Next::parse(form.value("next"), visit.site.locales.languages());
    match session::end(&own.store, &own.resident.id, &own.session.id).await {
        // It has just been ended from elsewhere.
        Ok(()) | Err(WebError::NotFound) => {}
        Err(error) => return Err(error),
    }
    let there = format!("/sign-in{}", next.onward(visit.lang));
    let mut response = page::redirect(&visit.link(&there))?;
    pages::add(&mut response, &cookies::removal(&visit.site, cookies::SESSION));
    Ok(response)
}
