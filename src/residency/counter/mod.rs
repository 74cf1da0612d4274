//! At the counter: staff see a person with a document, and confirm the account that the person
//! names by a number from their own page, or by its mail address.
//!
//! Invariant: staff learn the display name of the account that they confirm, and nothing else of
//! it; nobody confirms their own.

mod actions;
mod model;
mod routes;

pub use actions::{Seen, end_seen, find, number, see, shown};
pub use model::{BY_END, BY_RESIDENT, CounterNumber};
pub use routes::{ACCESS, routes};
