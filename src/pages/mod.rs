//! The front page, and a page about the site itself: accessibility.
//!
//! The front page is the only one that shows several rooms; it asks each for its cards.

mod feed;
mod routes;

pub use feed::ACCESS as FEEDS;
pub use routes::{ACCESS, routes};
