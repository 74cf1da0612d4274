//! Consultations: what municipalities ask their residents, together or alone, through phases.
//!
//! Lends cards of what is open, the latest decisions and a link by slug to the pages of others, and
//! what of a consultation the journal records;
//! residents write under a consultation through `discussion`.

mod actions;
pub mod acts;
mod bulletins;
pub mod documents;
pub mod drafting;
mod feed;
mod model;
pub mod outcome;
mod phases;
mod routes;
mod searched;
mod settle;
mod timetable;
mod translated;
mod views;

pub use feed::{ACCESS as FEEDS, link_to_all as feed_link, newest};
pub use model::{BY_CLOSING, BY_SLUG, Consultation, Published, Recorded, Status, Transition};
pub use outcome::latest_responses;
pub use phases::{Fault, Phase, Slot, Span, check, only};
pub use routes::{ACCESS, Consultations, routes};
pub use searched::SEARCHED;
pub use settle::{job, settle};
pub use translated::SUBJECT;
pub use views::{Card, link, open_cards, open_cards_of};
