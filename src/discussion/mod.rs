//! Discussion: what residents write under something – comments, proposals, questions, replies.
//!
//! A room that has something to discuss implements [`Room`], adds [`routes`] and shows
//! [`show`] on its page with the `discussion` component. Invariant: a contribution belongs to one
//! subject for ever, and a reply to a thread of the same subject.

mod actions;
mod keeper;
mod listing;
mod model;
mod notices;
mod routes;
mod subject;
mod views;

pub use keeper::KEEPER;
pub use listing::{count, count_by_side};
pub use model::{BY_AUTHOR, BY_SUBJECT, Contribution, Kind, Stance, Thread, arrange};
pub use routes::routes;
pub use subject::{Room, Subject};
pub use views::{DiscussionView, blank, show};
