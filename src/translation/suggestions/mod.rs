//! Suggestions: a reader knows a better wording of a translation, a translator accepts or declines it.
//!
//! Invariant: one person has one open suggestion for a text at most; what is decided, what becomes of
//! the translation and who is told of it are one commit; nobody is written to about their own act.

mod actions;
mod letters;
mod model;
mod pages;
mod routes;
mod samples;

pub use actions::waiting;
pub use model::{BY_PERSON, Standing, Suggestion};
pub use routes::{decide, list, look, send, show};
pub use samples::SAMPLES;
