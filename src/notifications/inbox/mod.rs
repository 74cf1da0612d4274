//! The reader's notices on the site: an entry for each, in the personal store beside the account.
//!
//! Invariant: an entry has the id of the letter about the same thing, so that what comes twice is
//! there once; what it says is said in the language of whoever reads it, and what a resident wrote is
//! read where it stands.

mod entry;
mod routes;
mod told;
mod unread;

pub(super) use entry::shortened;
pub use entry::{BY_AGE, Entry, INBOX, UNREAD, WAITING, Waits};
pub use routes::{ACCESS, routes};
pub(super) use told::{Told, headline, tell, told};
pub use unread::count;
