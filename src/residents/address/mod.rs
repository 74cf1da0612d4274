//! Changing the mail address of an account, confirmed from both mailboxes.
//!
//! Invariant: whether the wanted address has an account cannot be told from outside: asking does
//! the same work and gives the same answer; its owner, if there is one, gets a letter instead of
//! the link.

mod actions;
mod complete;
mod keeper;
mod letters;
mod model;
mod routes;
mod samples;

pub use keeper::KEEPER;
pub use model::{AddressChange, BY_EXPIRY};
pub use routes::{ACCESS, routes};
pub(super) use samples::samples;
