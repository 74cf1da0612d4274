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

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The most of one message that is looked at, in bytes: a report with one of our letters in it is
/// a tenth of that.
pub const MESSAGE: usize = 1024 * 1024;

/// The kind of the event that a letter was refused for good at delivery.
pub const REFUSED: &str = "mail.refused";

/// What that event says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    /// The letter's id.
    pub letter: String,
    pub address: String,
    /// The server's answer: 550.
    pub code: u16,
    /// The enhanced status in it (RFC 3463), if it has one: `5.1.1`.
    #[serde(default)]
    pub status: Option<String>,
    #[serde(default, deserialize_with = "instant")]
    pub at: Option<Timestamp>,
}

/// An instant as text or as milliseconds; whoever writes the event may choose.
fn instant<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Option<Timestamp>, D::Error> {
    let value = serde_json::Value::deserialize(from)?;
    let text = value.as_str().and_then(|text| text.parse().ok());
    let number = value.as_i64().and_then(|at| Timestamp::from_millisecond(at).ok());
    Ok(text.or(number))
}
