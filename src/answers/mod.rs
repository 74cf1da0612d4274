//! Answers: what an administration says officially to a contribution, pinned right under it, and
//! the questions that still wait for one, with a clock.
//!
//! A question under a page of several towns is owed by them *together*: one deadline, the earliest
//! of theirs, and the first official answer fulfils it; the others may still answer. What is owed is
//! written in the commit that writes the question ([`asked`]); when moderation takes it out of sight
//! or lets it be seen again, an event makes what is owed follow ([`changed`]). Lends the mark and
//! the answers on the items of a discussion ([`pin`]) and the numbers of a page ([`summary`]).
//!
//! *Architecture invariant:* what an administration has said stays said: a later wording stands
//! above the earlier ones, each with its date.

mod actions;
pub mod acts;
mod asked;
mod bulletins;
mod clock;
mod desk;
mod feed;
mod letters;
mod list;
mod model;
mod owed;
mod pages;
mod pin;
mod place;
mod rounds;
mod routes;
mod samples;
mod searched;

pub use actions::{Draft, Refusal, give};
pub use asked::{CHANGED, asked, changed, owe};
pub use clock::{Clock, Told};
pub use feed::{to as told_of, to_questions as told_questions, under as told_under};
pub use letters::TELL;
pub use list::{Summary, summary};
pub use model::{ANSWER, BY_PLACE, Earlier, OFFICE, Official};
pub use owed::{
    BY_CONTRIBUTION, BY_FIGURES, BY_KIND, BY_STATE, BY_TOWN, Kind, Owed, State, waiting,
};
pub use pin::{Due, Pinned, pin};
pub use place::Place;
pub use rounds::{job, remind};
pub use routes::{ACCESS, COUNT, DESK, routes};
pub use samples::SAMPLES;
pub use searched::SEARCHED;
