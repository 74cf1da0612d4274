//! Feedback: what residents think of the administrations' work, praise or criticism, each with a
//! public answer and a deadline from that side's rules.
//!
//! The text is a contribution (`feedback/<its id>` is what it stands under, and others reply in its
//! thread), so it is translated, reported, moderated and officially answered as every contribution
//! is; what is owed to it is `answers`'. A document here holds what a contribution does not: to whom
//! it goes, what it is about, and whether the answer settled it.
//!
//! *Architecture invariant:* a piece of feedback and its contribution have one id and are written in
//! one commit.

mod actions;
mod bulletins;
mod feed;
mod figures;
mod keeper;
mod list;
mod model;
mod routes;
mod searched;
mod show;
mod translated;

pub use feed::{ACCESS as FEEDS, link_to_all as feed_link, newest};
pub use keeper::KEEPER;
pub use model::{BY_FEEDBACK_AUTHOR, Feedback, TITLE, Tone, Verdict, key, path};
pub use routes::{ACCESS, FeedbackRoom, routes};
pub use searched::SEARCHED;
pub use translated::{SUBJECT, TRANSLATED, concerns};
