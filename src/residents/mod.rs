//! Residents: accounts, signing in by mail, sessions, preferences.
//!
//! Personal data stay in the personal store of the resident's municipality. Lends [`Person`], the
//! reference that public documents hold, [`Resident`], how one is found, and [`session::load`], the
//! middleware that says who is looking.

pub mod account;
mod find;
mod model;
mod purge;
pub mod registration;
pub mod security;
pub mod session;
pub mod sign_in;

use actix_web::web::ServiceConfig;

pub use find::{by_id, by_mail, mail_hash};
pub use model::{BY_MAIL, BY_STAFF, NAME, Person, Resident, Suspension, Verification, Way};
pub use purge::{jobs, purge};

/// The room's routes.
pub fn routes(config: &mut ServiceConfig) {
    config.configure(sign_in::routes).configure(registration::routes).configure(account::routes);
}
