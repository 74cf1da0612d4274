//! Petitions: what residents ask of one administration or of several, who signed, and what was
//! answered.
//!
//! Lends [`Petition`] and [`Signature`], finding a petition by its id or slug, signing, the cards
//! of the front page and links for other rooms.
//!
//! *Architecture invariant:* a number of signatures is always counted from the signatures, never
//! kept in a document that signers would have to take turns to change.

mod actions;
pub mod acts;
mod counts;
mod keeper;
mod lend;
mod model;
mod news;
mod retention;
mod routes;
mod settle;
mod signing;
mod thresholds;
mod views;

pub use actions::{SignError, Signed, by_id, by_slug, sign, withdraw};
pub use counts::{Counts, of as counts};
pub use keeper::{PETITIONS, SIGNATURES};
pub use lend::{Link, latest_responses, link, open_cards, open_cards_of};
pub use model::{
    ACTION, Answer, BACKGROUND, BY_SIGNER, DETAILS, Petition, Reason, Refusal, Rejection,
    Residence, Signature, State,
};
pub use retention::RETENTION;
pub use routes::{ACCESS, routes};
pub use settle::{job, settle};
pub use thresholds::{Progress, Reached, Step, StepKind};

#[cfg(test)]
mod tests;
