//! Letters that came back: what a report says (RFC 3464, and RFC 6533 for addresses beyond ASCII),
//! what of it concerns the address, and the mailboxes that reports are read from.
//!
//! Invariant: a report is believed only about a letter of ours and only about that letter's reader:
//! each letter carries a keyed hash of its number and its reader's address, which the report hands
//! back and nobody else can make. So somebody who got a letter can at most report themselves.

mod fields;
mod maildir;
mod mbox;
mod proof;
mod report;
mod verdict;

pub use maildir::{Waiting, put_away, waiting};
pub use mbox::{Chunk, Progress, next};
pub use proof::{HEADER, failed, letter_word, proof};
pub use report::{Recipient, Report, Returned, read};
pub use verdict::{Reason, judge};

use crate::config::Mailbox;
use jiff::Timestamp;

/// The most of one message that is looked at, in bytes: a report with one of our letters in it is
/// a tenth of that.
pub const MESSAGE: usize = 1024 * 1024;

/// For `tiltas check`: reads the mailbox, and leaves it as it is. A file need not be there before the
/// first report; its folder must.
///
/// # Errors
/// What an operator can mend.
pub fn test(mailbox: &Mailbox, now: Timestamp) -> Result<(), String> {
    let (path, folder, read) = match mailbox {
        Mailbox::Mbox(file) => (file, file.parent(), next(file, None, now).map(drop)),
        Mailbox::Maildir(folder) => (folder, Some(folder.as_path()), waiting(folder).map(drop)),
    };
    read.map_err(|error| format!("{}: {error}", path.display()))?;
    match folder.filter(|folder| folder.is_dir()) {
        Some(_) => Ok(()),
        None => Err(format!("{}: there is no such folder", path.display())),
    }
}
