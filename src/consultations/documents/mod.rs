//! Documents under discussion: a text in numbered paragraphs, in the hosts' languages side by side,
//! with comments on each paragraph, and new versions that show what changed and why.
//!
//! Invariant: a paragraph's id is its own for ever. Its number is for show; what was said about it
//! stays with it across versions, and stays readable when the paragraph is taken out.

mod actions;
mod acts;
mod desk;
mod feed;
mod letters;
mod lists;
mod matching;
mod model;
mod pages;
mod publishing;
mod reading;
mod routes;
mod samples;
mod searched;
mod staff;
mod translated;
mod views;

pub use actions::{Basis, prepare, publish};
pub use feed::{ACCESS as FEEDS, of_all as versions};
pub use lists::{DocumentLine, lines};
pub use matching::{align, split};
pub use model::{
    BY_CONSULTATION, BY_PARAGRAPH, Change, Draft, Influence, Issue, NewVersion, Note, PARAGRAPH,
    PARAGRAPHS, Paragraph, Refusal, TextDocument, Version, ids,
};
pub use reading::{Found, published};
pub use routes::{ACCESS, Paragraphs, routes};
pub use samples::SAMPLES;
pub use searched::SEARCHED;
pub use staff::{ACCESS as STAFF, DESK};
pub use translated::SUBJECT;

#[cfg(test)]
mod tests;
