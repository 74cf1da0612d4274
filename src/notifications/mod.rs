//! Notifications: what rooms tell people, brought from public events to letters on the reader's
//! side, in the reader's language.
//!
//! A room adds [`Notice::event`] to the batch of its act. A job hands each notice over to the
//! personal store of its reader: as an entry in their notices on the site, and by mail as they wish
//! to be told (`preferences/`), at once or in a digest. Invariant: a notice holds references and public texts
//! only; the mail address is found where it rests. Lends also the queue's job, with a [`Handler`]
//! for each kind of event that another room acts on.

mod deliver;
pub mod digest;
pub mod following;
mod hand_over;
pub mod inbox;
mod keeper;
mod mover;
mod mute;
mod notice;
pub mod preferences;
mod quiet;
mod routes;
mod samples;
mod topic;

pub use deliver::{Handler, Work, jobs};
pub use hand_over::letter;
pub use keeper::{INBOX, LETTERS, MUTES, NOTICES_RETENTION, RETENTION, RETENTION_FAILED, WISHES};
pub use mover::MOVER;
pub use mute::{BY_READER, Mute, unsubscribe_path};
pub use notice::{NOTICE, Notice};
pub use quiet::Quiet;
pub use routes::{ACCESS, routes};
pub use samples::{SAMPLES, sample};
pub use topic::Topic;
