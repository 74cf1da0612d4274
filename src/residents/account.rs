//! The account: what a resident sees and changes of it, and where they are signed in.
//!
//! Invariant: the middleware has read the resident and the session already; they are not read
//! again. A change names the version that was shown, so that of two windows neither undoes what
//! was done in the other without saying so.

use super::registration::{languages, read_language, read_name};
use super::session::{self, Session, SignedIn};
use super::sign_in::{pages, signed_out};
use super::{Resident, broker, by_id};
use crate::store::{Batch, Stored};
use crate::web::access::{Access, Rule, allow};
use crate::web::views::{Place, When};
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::http::StatusCode;
use actix_web::web::{self, ReqData, ServiceConfig};
use serde::Serialize;
use serde_json::json;
use std::sync::Arc;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/account", Rule::SignedIn),
    allow("POST", "/{lang}/account", Rule::SignedIn),
    allow("POST", "/{lang}/account/sessions/{id}/revoke", Rule::SignedIn),
    allow("POST", "/{lang}/account/sign-out-everywhere", Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let account = web::resource("/{lang}/account");
    let end = web::resource("/{lang}/account/sessions/{id}/revoke");
    let end_all = web::resource("/{lang}/account/sign-out-everywhere");
    config
        .service(account.route(web::get().to(show)).route(web::post().to(change)))
        .service(end.route(web::post().to(revoke)))
        .service(end_all.route(web::post().to(sign_out_everywhere)));
}

/// The person, as the middleware read them.
type Own = ReqData<Arc<SignedIn>>;

async fn show(visit: Visit, own: Own) -> WebResult {
    let resident = &own.resident;
    let values = [("name", resident.name.clone()), ("language", resident.language.to_string())];
    account_page(&visit, &own, resident, &Form::prefilled(values)).await?.respond()
}

async fn account_page<'a>(
    visit: &'a Visit,
    own: &SignedIn,
    resident: &Stored<Resident>,
    form: &Form,
) -> WebResult<Page<'a>> {
    let sessions = session::list(&own.store, &resident.id).await?;
    let sessions: Vec<SessionView> =
        sessions.iter().map(|one| SessionView::of(visit, one, &own.session.id)).collect();
    let identities = broker::identities(visit, resident).await?;
    let roles: Vec<&str> = resident.roles.iter().map(|role| role.as_str()).collect();
    let account = json!({
        "name": resident.name,
        "mail": resident.mail,
        "verified": resident.verified,
        "roles": roles,
        "place": Place::of(visit, &resident.municipality),
        "since": When::day(visit, resident.registered_at),
    });
    Ok(Page::new(visit, "residents/account.html")
        .with("account", &account)
        .with("version", &resident.version)
        .with("interface_languages", &languages(visit))
        .with("sessions", &sessions)
        .with("identities", &identities)
        .with_form(form))
}

/// A line of the table of sessions.
#[derive(Serialize)]
struct SessionView {
    id: String,
    device: String,
    since: When,
    seen: When,
    own: bool,
}

impl SessionView {
    fn of(visit: &Visit, session: &Session, own: &str) -> SessionView {
        SessionView {
            id: session.id.clone(),
            device: session.device.clone(),
            since: When::exactly(visit, session.created_at),
            seen: When::exactly(visit, session.last_seen_at),
            own: session.id == own,
        }
    }
}

async fn change(visit: Visit, own: Own, mut form: Form) -> WebResult {
    let (name, language) = (read_name(&mut form), read_language(&visit, &mut form));
    let mut resident = own.resident.clone();
    let (Some(name), Some(language)) = (name, language) else {
        return account_page(&visit, &own, &resident, &form).await?.respond();
    };
    if form.value("version") != resident.version.to_string() {
        return stale(&visit, &own, &resident, form).await;
    }
    (resident.name, resident.language) = (name, language);
    match own.store.commit(Batch::new().replace(&resident)).await {
        Err(error) if error.is_stale() => {
            let now = by_id(&own.store, &resident.id).await?.ok_or(WebError::NotFound)?;
            return stale(&visit, &own, &now, form).await;
        }
        done => done?,
    }
    let mut response = page::redirect(&format!("/{language}/account?done=account-saved"))?;
    pages::add(&mut response, &pages::language(&visit.site, language));
    Ok(response)
}

/// The account was changed in another window: says so, and keeps what was typed here.
async fn stale(
    visit: &Visit,
    own: &SignedIn,
    resident: &Stored<Resident>,
    mut form: Form,
) -> WebResult {
    form.refuse::<()>("", crate::key!("residents-problem-stale"), None);
    account_page(visit, own, resident, &form).await?.status(StatusCode::CONFLICT).respond()
}

async fn revoke(visit: Visit, own: Own, path: web::Path<(String, String)>) -> WebResult {
    let (_, id) = path.into_inner();
    session::end(&own.store, &own.resident.id, &id).await?;
    if id == own.session.id {
        return signed_out(&visit, "?done=signed-out");
    }
    page::redirect(&visit.link("/account?done=session-ended"))
}

async fn sign_out_everywhere(visit: Visit, own: Own) -> WebResult {
    session::end_all(&own.store, &own.resident.id).await?;
    signed_out(&visit, "?done=signed-out-everywhere")
}
