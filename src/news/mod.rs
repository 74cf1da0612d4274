//! News: short items that the administrations publish. Lends the latest as cards.

pub mod acts;
mod model;
mod routes;
mod searched;
mod views;

pub use model::{LATEST, NewsItem};
pub use routes::{ACCESS, routes};
pub use searched::SEARCHED;
pub use views::{NewsCard, latest};
