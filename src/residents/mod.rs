//! Residents: accounts, signing in by mail or with a passkey, second factors, sessions, preferences.
//!
//! Personal data stay in the personal store of the resident's municipality. Lends [`Person`], the
//! reference that public documents hold, [`Resident`], how one is found, and [`session::load`], the
//! middleware that says who is looking.

pub mod account;
pub mod address;
pub mod broker;
mod find;
mod former;
mod keeper;
mod model;
pub mod passkeys;
mod purge;
pub mod reachable;
pub mod registration;
mod samples;
pub mod second_factor;
pub mod security;
pub mod session;
pub mod sign_in;
mod zones;

use actix_web::web::ServiceConfig;

pub use find::{by_id, by_mail, find_account, mail_hash, wherever};
pub use former::{nobody, shown_name};
pub use keeper::KEEPER;
pub use model::{
    BY_MAIL, BY_REGISTRATION, BY_STAFF, Consent, NAME, NOBODY, PRIVACY, Person, Resident,
    Suspension, Verification, Way,
};
pub use purge::{RETENTION, expired, purge};
pub use samples::{SAMPLES, sample};
pub use zones::zone;

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(broker::routes)
        .configure(passkeys::routes)
        .configure(sign_in::routes)
        .configure(registration::routes)
        .configure(second_factor::routes)
        .configure(address::routes)
        .configure(reachable::routes)
        .configure(account::routes);
}
