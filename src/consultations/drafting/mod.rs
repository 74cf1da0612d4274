//! Drafting: hosts prepare a consultation together; it is published, and changed, only as every one
//! of them has approved it.
//!
//! *Architecture invariant:* what residents read was approved, word for word, by each host; the
//! commit of the last approval is the one that publishes. A change makes the approvals of what was
//! before it fall.

mod actions;
mod acts;
mod files;
mod form;
mod letters;
mod model;
mod pages;
mod public;
mod publishing;
mod routes;
mod samples;

pub use files::FILES;
pub use letters::{HANDLER, News, said};
pub use model::{
    Approval, BY_DESK, ConsultationDraft, ConsultationVersion, Content, DeskRow, InForce, Place,
    Refusal, Withdrawal,
};
pub(super) use public::Shown;
pub use routes::{ACCESS, COUNT, DESK, routes};
pub use samples::SAMPLES;

#[cfg(test)]
mod tests;
