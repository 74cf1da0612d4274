//! The front page, and pages about the site itself: accessibility and privacy.
//!
//! The front page is the only one that shows several rooms; it asks each for its cards.

mod routes;

pub use routes::{ACCESS, routes};
