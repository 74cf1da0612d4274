//! Discussion: what residents write under something – comments, proposals, questions, replies.
//!
//! A room that has something to discuss implements [`Room`], adds [`routes`] and shows
//! [`show`] on its page with the `discussion` component. Invariant: a contribution belongs to one
//! subject for ever, and a reply to a thread of the same subject. What moderation withholds stays in
//! its place, readable to its author and to those who review it.

mod actions;
mod bulletins;
mod editing;
mod feed;
mod keeper;
mod listing;
mod live;
mod mentions;
mod model;
mod notices;
mod ordering;
pub mod passages;
mod quotes;
mod ranks;
mod reading;
mod routes;
mod samples;
mod searched;
mod standing;
mod subject;
mod support;
mod supporters;
mod supporting;
mod translated;
mod views;
mod voices;

pub use actions::{parent as find, seen_anew};
pub use bulletins::bulletin;
pub use editing::{Edited, KEEPER as REVISIONS, REVISED_BY, Revision, earlier};
pub use feed::{may_name, newest};
pub use keeper::KEEPER;
pub use listing::{count, count_by_side};
pub use live::Live;
pub use mentions::told;
pub use model::{
    BY_AUTHOR, BY_PARTICIPANT, BY_SUBJECT, BY_WRITER, Contribution, Kind, Stance, TEXT, Thread,
    arrange,
};
pub use notices::notices;
pub use ordering::{DEPTH, Order, on_both_sides, sure};
pub use ranks::{
    BY_BOTH, HANDLER as RANKING, Rank, Swept as RankSweep, job as ranking, moved, renew_all, sweep,
};
pub use reading::REPLIES;
pub use routes::routes;
pub use samples::SAMPLES;
pub use searched::SEARCHED;
pub use standing::{Standing, State};
pub use subject::{Room, Subject};
pub use support::{BY_PLACE as BY_SUPPORT, BY_RESIDENT as BY_SUPPORTER, Support};
pub use supporters::KEEPER as SUPPORTS;
pub use translated::{TRANSLATED, written};
pub use views::{DiscussionView, Item, blank, is_own, languages, of_one as view, reads, show};
