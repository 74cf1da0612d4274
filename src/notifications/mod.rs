//! Notifications: what rooms tell people, brought from public events to letters on the reader's
//! side, in the reader's language.
//!
//! A room adds [`Notice::event`] to the batch of its act. A job hands each notice over to the
//! personal store of its reader as a letter. Invariant: a notice holds references and public texts
//! only; the mail address is found where it rests.

mod notice;

pub use notice::{NOTICE, Notice};
