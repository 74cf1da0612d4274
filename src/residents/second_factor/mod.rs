//! Second factors: what somebody can show besides reading their mail. Passkeys, one-time codes of
//! an app, and codes on paper for when both are lost.
//!
//! Lends [`Factors`], which the resident's document holds, [`demand`], which asks for one before a
//! change, and [`reset`], for whoever has lost them all.

mod actions;
mod app;
mod codes;
mod guard;
mod keeper;
mod model;
mod overview;
mod recovery;

use crate::web::access::{Access, Rule, allow};
use actix_web::web::{self, ServiceConfig};

pub use actions::{ResetError, reset};
pub(super) use actions::{after_first, change, reread};
pub use guard::demand;
pub use keeper::KEEPER;
pub use model::{Factors, OwnPasskey, PASSKEY_NAME, PASSKEYS};
pub(super) use overview::{confirmed, page as overview, to};

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/account/second-factor", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor", Rule::SignedIn),
    allow("GET", "/{lang}/account/second-factor/app", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/app", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/app/remove", Rule::SignedIn),
    allow("GET", "/{lang}/account/second-factor/recovery", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/recovery", Rule::SignedIn),
    allow("POST", "/{lang}/account/sign-in-again", Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let page = web::resource("/{lang}/account/second-factor");
    let app = web::resource("/{lang}/account/second-factor/app");
    let remove_app = web::resource("/{lang}/account/second-factor/app/remove");
    let recovery = web::resource("/{lang}/account/second-factor/recovery");
    let again = web::resource("/{lang}/account/sign-in-again");
    config
        .service(page.route(web::get().to(overview::show)).route(web::post().to(overview::confirm)))
        .service(app.route(web::get().to(app::show)).route(web::post().to(app::add)))
        .service(remove_app.route(web::post().to(app::remove)))
        .service(
            recovery.route(web::get().to(recovery::show)).route(web::post().to(recovery::make)),
        )
        .service(again.route(web::post().to(guard::sign_in_again)));
}
