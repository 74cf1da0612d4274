//! The account: what a resident sees of it at a glance, and where each part of it is changed.
//!
//! Invariant: the middleware has read the resident and the session already; they are not read
//! again. A change names the version that was shown, so that of two windows neither undoes what
//! was done in the other without saying so.

mod profile;
mod sections;
mod sessions;

use super::broker;
use super::session::SignedIn;
use crate::web::access::{Access, Rule, allow};
use crate::web::views::{Place, When};
use crate::web::{Page, Visit, WebResult};
use actix_web::web::{self, ReqData, ServiceConfig};
use serde_json::json;
use std::sync::Arc;

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/account", Rule::SignedIn),
    allow("GET", "/{lang}/account/profile", Rule::SignedIn),
    allow("POST", "/{lang}/account/profile", Rule::SignedIn),
    allow("GET", "/{lang}/account/sessions", Rule::SignedIn),
    allow("POST", "/{lang}/account/sessions/{id}/revoke", Rule::SignedIn),
    allow("POST", "/{lang}/account/sign-out-everywhere", Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let account = web::resource("/{lang}/account");
    let profile = web::resource("/{lang}/account/profile");
    let all = web::resource("/{lang}/account/sessions");
    let end = web::resource("/{lang}/account/sessions/{id}/revoke");
    let end_all = web::resource("/{lang}/account/sign-out-everywhere");
    config
        .service(account.route(web::get().to(show)))
        .service(profile.route(web::get().to(profile::show)).route(web::post().to(profile::change)))
        .service(all.route(web::get().to(sessions::show)))
        .service(end.route(web::post().to(sessions::revoke)))
        .service(end_all.route(web::post().to(sessions::sign_out_everywhere)));
}

/// The person, as the middleware read them.
type Own = ReqData<Arc<SignedIn>>;

async fn show(visit: Visit, own: Own) -> WebResult {
    let resident = &own.resident;
    let roles: Vec<&str> = resident.roles.iter().map(|role| role.as_str()).collect();
    let account = json!({
        "name": resident.name,
        "mail": crate::web::address::readable(&resident.mail),
        "verified": resident.verified,
        "roles": roles,
        "place": Place::of(&visit, &resident.municipality),
        "language": visit.site.locales.own_name(resident.language),
        "zone": super::zone(&visit.site, resident).iana_name().unwrap_or("UTC"),
        "since": When::day(&visit, resident.registered_at),
    });
    let lacks_factor = resident.staff && !resident.factors.any();
    Page::new(&visit, "residents/account.html")
        .with("account", &account)
        .with("lacks_factor", &lacks_factor)
        .with("sections", &sections::of(&visit))
        .with("identities", &broker::identities(&visit, resident).await?)
        .respond()
}
