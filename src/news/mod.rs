//! News: short items that the administrations publish. Lends the latest as cards.

pub mod acts;
mod model;
mod routes;
mod views;

pub use model::{LATEST, NewsItem};
pub use routes::{ACCESS, routes};
pub use views::{NewsCard, latest};
