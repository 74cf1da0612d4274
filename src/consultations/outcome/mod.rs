//! Outcomes: what the hosts of a consultation heard, what each decided, what was taken up and what
//! not, and what they do afterwards until it is done.
//!
//! Lends what closing a consultation begins, the part of its page, a word for its card, and the
//! latest decisions. Invariant: each consultation that has closed owes one outcome, publicly and by
//! a date; it is archived when that is published, and everybody who took part is told once.

mod actions;
mod content;
mod duty;
mod form;
mod letters;
mod model;
mod pages;
mod rounds;
mod routes;
mod samples;
mod searched;
mod tally;
mod tell;
mod views;

pub use actions::{begin, count};
pub use content::{Argument, Content, Decision, Item, Kept, Taken};
pub use duty::OutcomeDuty;
pub use letters::News;
pub use model::{BY_PUBLISHED, Milestone, Outcome, Published, Refusal, Update};
pub use rounds::{job, remind};
pub use routes::{ACCESS, DESK, routes};
pub use samples::SAMPLES;
pub use searched::SEARCHED;
pub use tally::{Side, Tally};
pub use tell::HANDLERS;
pub use views::{OutcomeView, Sign, latest_responses, sign};

#[cfg(test)]
mod tests;
