//! Sittings: the councils' meetings in public, with agenda, decisions and votes.
//!
//! Lends the upcoming sittings as cards, for the front page, and the list of what waits for a
//! sitting ([`agenda`]).

pub mod acts;
pub mod agenda;
mod bulletins;
mod feed;
mod model;
mod routes;
mod searched;
mod views;

pub use feed::{ACCESS as FEEDS, link_to_all as feed_link, newest};
pub use model::{BY_SLUG, BY_START, Item, Kind, Sitting, Votes};
pub use routes::{ACCESS, routes};
pub use searched::SEARCHED;
pub use views::{SittingCard, upcoming};
