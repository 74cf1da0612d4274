//! Attachments: files that people add to what they write (PDF, pictures), checked by their content,
//! kept in pieces, and served so that they can do nothing but be looked at.
//!
//! Lends [`Attachment`], which a document lists; [`take`], which checks a file of a form; [`keep`],
//! which writes its bytes; [`Tray`], which holds the files of something that is still being written;
//! and [`Owner`], in which a room says who may see what it lists. A room writes the bytes first and
//! lists the attachment in the commit of its own act; what it no longer lists it hands to
//! [`unlisted`] in that same commit.
//!
//! *Architecture invariant:* a file is shown only while a document that its reader may see lists it.
//! Bytes that no document lists, because a process was cut off, are shown to nobody and swept.

mod content;
mod copy;
mod form;
mod keep;
mod model;
mod owner;
mod pdf;
mod picture;
mod routes;
mod sweep;
mod tray;
mod views;

pub use content::Fault;
pub use copy::copy;
pub use form::{refuse, take};
pub use keep::{Checked, check, keep};
pub use model::{Attachment, BY_HOLDER, Blob, Kind, Piece, TITLE, Tray, add};
pub use owner::{Listed, Owner, Owners, PUBLIC, Reach, Seen};
pub use routes::{ACCESS, routes};
pub use sweep::{UNLISTED, jobs, remove, sweep, unlisted};
pub use tray::{carry, change, discard, discard_all, held, of as tray};
pub use views::{AttachmentView, exported, rules, views};
