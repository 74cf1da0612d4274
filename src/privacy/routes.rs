//! The pages: the privacy page, one's own data, their copy, and erasing the account.
//!
//! Invariant: the copy and the erasure ask for a session that was begun just now, so that whoever
//! comes by an open browser can neither carry everything away nor destroy it.

use super::erase::{self, EraseError};
use super::{Keepers, consent, export, page as privacy_page};
use crate::residents::security::{self, Change};
use crate::residents::session::{self, SignedIn};
use crate::residents::sign_in::{Next, signed_out};
use crate::store::Batch;
use crate::web::access::{Access, Rule, allow};
use crate::web::views::When;
use crate::web::{Form, Page, Visit, WebError, WebResult};
use actix_web::HttpResponse;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{self, Data, ReqData, ServiceConfig};
use serde_json::{Value, json};
use std::sync::Arc;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/privacy", Rule::Anyone),
    allow("GET", "/{lang}/account/data", Rule::SignedIn),
    allow("POST", "/{lang}/account/data", Rule::SignedIn),
    allow("GET", "/{lang}/account/data/erase", Rule::SignedIn),
    allow("POST", "/{lang}/account/data/erase", Rule::SignedIn),
    allow("POST", "/{lang}/account/data/sign-in", Rule::SignedIn),
    allow("GET", "/{lang}/account/consent", Rule::SignedIn),
    allow("POST", "/{lang}/account/consent", Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let data = web::resource("/{lang}/account/data");
    let erase = web::resource("/{lang}/account/data/erase");
    let again = web::resource("/{lang}/account/data/sign-in");
    let consent = web::resource("/{lang}/account/consent");
    config
        .service(web::resource("/{lang}/privacy").route(web::get().to(privacy_page::show)))
        .service(data.route(web::get().to(show)).route(web::post().to(copy)))
        .service(erase.route(web::get().to(show_erase)).route(web::post().to(erase_account)))
        .service(again.route(web::post().to(sign_in_again)))
        .service(consent.route(web::get().to(consent::show)).route(web::post().to(consent::agree)));
}

/// The person, as the middleware read them.
type Own = ReqData<Arc<SignedIn>>;

async fn show(visit: Visit, own: Own) -> WebResult {
    data_page(&visit, &own).respond()
}

fn data_page<'a>(visit: &'a Visit, own: &SignedIn) -> Page<'a> {
    let consent = |given: &crate::residents::Consent| {
        let at = When::exactly(visit, given.at);
        json!({ "version": given.version, "at": at })
    };
    let consents: Vec<Value> = own.resident.consents.iter().map(consent).collect();
    Page::new(visit, "privacy/account.html")
        .with("consents", &consents)
        .with("fresh", &own.session.is_fresh(visit.now()))
        .with("basis", super::consent::basis_word(visit, &own.resident))
}

async fn copy(visit: Visit, own: Own, keepers: Data<Keepers>) -> WebResult {
    let now = visit.now();
    if !own.session.is_fresh(now) {
        return data_page(&visit, &own).status(StatusCode::FORBIDDEN).respond();
    }
    // The letter first: nothing is handed out that nobody would hear of. One an hour is enough.
    let cause = format!("{}-{}", own.session.id, now.as_second() / 3_600);
    let letter =
        security::letter(&visit.site, &own.resident, Change::Exported, &cause, &own.session.device);
    let letter = letter.map_err(unwritten)?;
    match own.store.commit(Batch::new().insert(&letter)).await {
        Err(error) if error.is_exists() => {}
        done => done?,
    }
    let archive = export::archive(&visit.site, keepers.0, &own.resident, visit.lang).await?;
    let day = visit.zone().to_datetime(now).date();
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "application/zip"))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"tiltas-{day}.zip\"")))
        .insert_header((CACHE_CONTROL, "no-store"))
        .body(archive))
}

fn unwritten(error: crate::mail::MailError) -> WebError {
    tracing::error!(%error, "a letter could not be written");
    WebError::Internal
}

async fn show_erase(visit: Visit, own: Own) -> WebResult {
    erase_page(&visit, &own, &Form::default()).respond()
}

fn erase_page<'a>(visit: &'a Visit, own: &SignedIn, form: &Form) -> Page<'a> {
    Page::new(visit, "privacy/erase.html")
        .with("fresh", &own.session.is_fresh(visit.now()))
        .with("staff", &own.resident.staff)
        .with("backup_days", &visit.site.config.retention.backups_days)
        .with("ticked", &form.is_checked("sure"))
        .with_form(form)
}

async fn erase_account(visit: Visit, own: Own, mut form: Form) -> WebResult {
    if !own.session.is_fresh(visit.now()) {
        let page = erase_page(&visit, &own, &Form::default());
        return page.status(StatusCode::FORBIDDEN).respond();
    }
    if !form.is_checked("sure") {
        form.refuse::<()>("sure", crate::key!("privacy-erase-problem"), None);
        return erase_page(&visit, &own, &form).respond();
    }
    match erase::erase(&visit.site, &own.resident.municipality, &own.resident.id).await {
        Err(EraseError::Staff) => {
            erase_page(&visit, &own, &Form::default()).status(StatusCode::CONFLICT).respond()
        }
        Err(error) => Err(error.into()),
        Ok(()) => signed_out(&visit, "?done=signed-out-erased"),
    }
}

/// Ends this session and leads back by way of signing in.
async fn sign_in_again(visit: Visit, own: Own, form: Form) -> WebResult {
    match session::end(&own.store, &own.resident.id, &own.session.id).await {
        // It has just been ended from elsewhere.
        Ok(()) | Err(WebError::NotFound) => {}
        Err(error) => return Err(error),
    }
    let next = Next::parse(form.value("next"), visit.site.locales.languages());
    signed_out(&visit, &format!("/sign-in{}", next.onward(visit.lang)))
}
