//! Sittings: the councils' meetings in public, with agenda, decisions and votes.
//!
//! Lends the upcoming sittings as cards, for the front page.

pub mod acts;
mod model;
mod routes;
mod views;

pub use model::{BY_START, Item, Kind, Sitting, Votes};
pub use routes::{ACCESS, routes};
pub use views::{SittingCard, upcoming};
