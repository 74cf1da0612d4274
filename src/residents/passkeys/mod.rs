//! Passkeys (WebAuthn): keys that a device or a password manager keeps, as a second factor and for
//! signing in without a letter.
//!
//! A browser asks for a challenge, a script lets the person's device answer it, and the answer
//! comes back in an ordinary form, so that everything after that is a page. Invariant: a challenge
//! is answered once, by whom it was made for, within minutes, and on this very site.

mod ceremony;
mod keep;
mod model;
mod relying_party;
mod show;
mod sign_in;

use crate::web::access::{Access, Rule, allow};
use actix_web::web::{self, ServiceConfig};

pub use model::{BY_EXPIRY, BY_HOLDER, Ceremony};
pub use relying_party::offered;

pub const ACCESS: &[Access] = &[
    allow("POST", "/{lang}/sign-in/passkey/challenge", Rule::Anyone),
    allow("POST", "/{lang}/sign-in/passkey", Rule::Anyone),
    allow("GET", "/{lang}/account/second-factor/passkey", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/passkey", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/passkey/challenge", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/passkeys/{id}/remove", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/confirm", Rule::SignedIn),
    allow("POST", "/{lang}/account/second-factor/confirm/challenge", Rule::SignedIn),
];

pub fn routes(config: &mut ServiceConfig) {
    let sign_in = web::resource("/{lang}/sign-in/passkey");
    let sign_in_challenge = web::resource("/{lang}/sign-in/passkey/challenge");
    let add = web::resource("/{lang}/account/second-factor/passkey");
    let add_challenge = web::resource("/{lang}/account/second-factor/passkey/challenge");
    let remove = web::resource("/{lang}/account/second-factor/passkeys/{id}/remove");
    let show = web::resource("/{lang}/account/second-factor/confirm");
    let show_challenge = web::resource("/{lang}/account/second-factor/confirm/challenge");
    config
        .service(sign_in_challenge.route(web::post().to(sign_in::challenge)))
        .service(sign_in.route(web::post().to(sign_in::sign_in)))
        .service(add_challenge.route(web::post().to(keep::challenge)))
        .service(add.route(web::get().to(keep::page)).route(web::post().to(keep::add)))
        .service(remove.route(web::post().to(keep::remove)))
        .service(show_challenge.route(web::post().to(show::challenge)))
        .service(show.route(web::post().to(show::confirm)));
}
