//! News: short items that the administrations publish. Lends the latest as cards.

pub mod acts;
mod feed;
mod model;
mod routes;
mod searched;
mod views;

pub use feed::{ACCESS as FEEDS, link_to_all as feed_link, newest};
pub use model::{BY_SLUG, LATEST, NewsItem};
pub use routes::{ACCESS, routes};
pub use searched::SEARCHED;
pub use views::{NewsCard, latest};
