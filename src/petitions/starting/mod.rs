//! Starting a petition: a draft in the personal store of its author's side, written one thing a
//! page and saved at each, then sent.
//!
//! Invariant: nobody but its author sees a draft; sending it writes one petition, whose id the draft
//! has held from the beginning, however often it is sent.

mod actions;
mod files;
mod keeper;
mod model;
mod pages;
mod routes;

pub use actions::{of, purge, supporters};
pub use files::FILES;
pub use keeper::{DRAFTS, MOVER};
pub use model::Draft;
pub use routes::{ACCESS, routes};
