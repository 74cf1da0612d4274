//! Residents: accounts, signing in by mail, sessions, preferences.
//!
//! Personal data stay in the personal store of the resident's municipality. Lends [`Person`], the
//! reference that public documents hold, [`Resident`], how one is found, and [`session::load`], the
//! middleware that says who is looking.

mod find;
mod model;
pub mod session;

pub use find::{by_id, by_mail, mail_hash};
pub use model::{BY_MAIL, BY_STAFF, NAME, Person, Resident};
