//! Petitions: what residents ask of one administration or of several, who signed, and what was
//! answered.
//!
//! Lends [`Petition`] and [`Signature`], finding a petition by its id or slug, signing, the cards
//! of the front page and links for other rooms; what staff write in their languages, and who of them
//! has a role.
//!
//! *Architecture invariant:* a number of signatures is always counted from the signatures, never
//! kept in a document that signers would have to take turns to change.

mod actions;
pub mod acts;
mod answers;
mod breakdown;
mod bulletins;
mod chart;
mod counts;
mod course;
mod course_view;
mod desk;
mod duties;
mod export;
mod feed;
mod files;
mod growth;
pub mod integrity;
mod keeper;
mod lend;
mod letters;
pub mod mailboxes;
pub mod mailed;
mod model;
mod news;
pub mod paper;
mod poster;
mod retention;
mod review;
mod rounds;
mod routes;
mod samples;
mod searched;
mod settle;
mod settlements;
mod share;
pub mod signatories;
mod signature;
mod signing;
mod similar;
mod slug;
mod sponsors;
mod starting;
mod taking;
mod tell;
mod thresholds;
mod translated;
mod views;
pub mod written;

pub use actions::{SignError, Wish, by_id, by_slug, sign, withdraw};
pub use answers::{ACCESS as ANSWERING, FILES as ANSWER_FILES};
pub use counts::{Counts, of as counts};
pub use course::{
    Course, Decision, Finished, Milestone, Outcome, Papers, Progress as Doing, Recognition, Review,
    Version,
};
pub use duties::{Duty, Kind as DutyKind};
pub use export::ACCESS as EXPORTING;
pub use feed::{ACCESS as FEEDS, link_to_all as feed_link, newest};
pub use files::FILES;
pub use keeper::{PETITIONS, SIGNATURES};
pub use lend::{Link, latest_responses, link, open_cards, open_cards_of};
pub use letters::News;
pub use model::{
    ACTION, Answer, BACKGROUND, BY_SIGNER, DETAILS, Petition, Reason, Refusal, Rejection,
    Residence, Signature, State,
};
pub use poster::{ACCESS as POSTERS, short};
pub use retention::RETENTION;
pub use review::ACCESS as REVIEWING;
pub use rounds::{advance, jobs as rounds, purge, referral, remind, tidy};
pub use routes::{ACCESS, routes};
pub use samples::SAMPLES;
pub use searched::SEARCHED;
pub use settle::{job, settle};
pub use share::ACCESS as SHARING;
pub use similar::{PetitionStem, of as stems_of};
pub use sponsors::ACCESS as SUPPORTING;
pub use starting::{ACCESS as STARTING, DRAFTS, Draft, FILES as DRAFT_FILES, MOVER};
pub use taking::Signed;
pub use tell::{DEBATE as TELL_DEBATE, SIGNERS as TELL_SIGNERS, STAFF as TELL_STAFF, with_role};
pub use thresholds::{Progress, Reached, Step, StepKind};
pub use translated::{SUBJECT, TRANSLATED};

/// What the room offers to staff.
pub const DESK: &[crate::web::desk::Item] =
    &[review::DESK, answers::DESK, paper::DESK, integrity::DESK];

#[cfg(test)]
mod tests;
