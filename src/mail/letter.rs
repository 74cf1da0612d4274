//! A letter in the outbox. Pure.

use crate::locale::Lang;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a letter is for; security first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A link or a code that somebody waits for, or a change to an account.
    Security,
    /// What somebody follows; can be unsubscribed from.
    Notification,
}

/// How far a letter has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Waiting,
    Sent,
    /// Refused for good, or for too long.
    Failed,
}

/// A rendered letter to one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// Stable for its cause and reader; the Message-ID is made of it.
    pub id: String,
    pub kind: Kind,
    pub state: State,
    pub lang: Lang,
    pub to_name: String,
    pub to_address: String,
    pub subject: String,
    pub text: String,
    pub html: String,
    /// What the letter belongs to (`petitions/clean-embankment`), for List-Id and threading.
    pub list: Option<String>,
    /// Where one click stops such letters.
    pub unsubscribe: Option<String>,
    #[serde(default)]
    pub attempts: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub written_at: Timestamp,
    /// When it is tried next, while it waits.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub due_at: Timestamp,
}

/// Letters by state and the time at which they are due.
pub const DUE: Index = Index::on("outbox_due", &["state", "kind", "due_at"]);

impl Document for Letter {
    const COLLECTION: &'static Collection =
        &Collection { name: "outbox", schema: 1, indexes: &[DUE] };

    fn id(&self) -> &str {
        &self.id
    }
}
