//! Contributions and how they are arranged in threads. Pure.
//!
//! Invariant: ids sort by the time of writing, so a thread, named by its first contribution, needs
//! no other order.

use super::editing::Edited;
use super::standing::Standing;
use crate::locale::Localized;
use crate::residents::Person;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The longest text, in characters.
pub const TEXT: usize = 5_000;

/// What somebody wrote under something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Contribution {
    /// A UUID v7 made when it was written.
    pub id: String,
    /// The key of the form that it came by: the same form sent twice is one contribution.
    pub key: String,
    /// What it stands under: `consultations/<id>`, `petitions/<id>`.
    pub subject: String,
    /// The id of the first contribution of its thread: its own for one that replies to none.
    pub thread: String,
    pub in_reply_to: Option<String>,
    pub author: Person,
    pub kind: Kind,
    #[serde(default)]
    pub stance: Stance,
    pub text: Localized,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    #[serde(default)]
    pub standing: Standing,
    /// Whether and how often its author has changed the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edited: Option<Edited>,
}

/// What a contribution is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Comment,
    Proposal,
    Question,
    Reply,
}

/// Where its author stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stance {
    For,
    Against,
    #[default]
    Neutral,
}

/// The threads of a subject; within a thread, the contributions by time (the id follows).
pub const BY_SUBJECT: Index = Index::on("contributions_by_subject", &["subject", "thread"]);
/// One contribution for each form of a person; also what a person has written.
pub const BY_AUTHOR: Index = Index::unique("contributions_by_author", &["author.resident", "key"]);
/// Who has written under a subject: the contributions of one person side by side.
pub const BY_PARTICIPANT: Index =
    Index::on("contributions_by_participant", &["subject", "author.resident"]);
/// What of a subject others do not see.
pub const BY_WITHHELD: Index =
    Index::on("contributions_by_withheld", &["subject", "standing.withheld"]).counted(2);
/// How many a thread has, and how many of them others do not see.
pub const BY_THREAD: Index =
    Index::on("contributions_by_thread", &["thread", "standing.withheld"]).counted(2);
/// What was written under a subject, by time.
pub const BY_TIME: Index = Index::on("contributions_by_time", &["subject", "at"]);
/// Who has taken part under a subject, by the name that stands there.
pub const BY_NAME: Index =
    Index::on("contributions_by_name", &["subject", "author.name", "author.resident"]);
/// What a person has written, by time.
pub const BY_WRITER: Index = Index::on("contributions_by_writer", &["author.resident", "at"]);

impl Document for Contribution {
    const COLLECTION: &'static Collection = &Collection {
        name: "contributions",
        schema: 1,
        indexes: &[
            BY_SUBJECT,
            BY_AUTHOR,
            BY_PARTICIPANT,
            BY_WITHHELD,
            BY_WRITER,
            BY_THREAD,
            BY_TIME,
            BY_NAME,
        ],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Kind {
    pub const ALL: [Kind; 4] = [Kind::Comment, Kind::Proposal, Kind::Question, Kind::Reply];

    /// The word in documents, forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Comment => "comment",
            Kind::Proposal => "proposal",
            Kind::Question => "question",
            Kind::Reply => "reply",
        }
    }

    pub fn parse(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

impl Stance {
    pub const ALL: [Stance; 3] = [Stance::For, Stance::Against, Stance::Neutral];

    /// The word in documents, forms and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Stance::For => "for",
            Stance::Against => "against",
            Stance::Neutral => "neutral",
        }
    }

    pub fn parse(word: &str) -> Option<Stance> {
        Stance::ALL.into_iter().find(|stance| stance.as_str() == word)
    }
}

impl Contribution {
    /// Whether the other says the same in the same place: then it is the same form sent again.
    pub fn repeats(&self, other: &Contribution) -> bool {
        self.subject == other.subject
            && self.in_reply_to == other.in_reply_to
            && self.text.original_text() == other.text.original_text()
    }
}

/// A contribution with the replies to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Thread {
    pub id: String,
    /// Absent where a very long thread goes on from an earlier page.
    pub top: Option<Contribution>,
    pub replies: Vec<Contribution>,
}

/// Contributions, in whatever order they come, as threads: the newest thread first, the replies in
/// each by time.
pub fn arrange(contributions: impl IntoIterator<Item = Contribution>) -> Vec<Thread> {
    let mut threads: BTreeMap<Reverse<String>, Thread> = BTreeMap::new();
    for one in contributions {
        let id = one.thread.clone();
        let empty = || Thread { id: id.clone(), top: None, replies: Vec::new() };
        let thread = threads.entry(Reverse(id.clone())).or_insert_with(empty);
        if one.id == one.thread {
            thread.top = Some(one);
        } else {
            thread.replies.push(one);
        }
    }
    let mut threads: Vec<Thread> = threads.into_values().collect();
    for thread in &mut threads {
        thread.replies.sort_by(|one, other| one.id.cmp(&other.id));
    }
    threads
}
