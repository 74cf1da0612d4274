//! An outcome and its rules: what the hosts write together, how they approve it, what they do
//! afterwards. Pure.
//!
//! Invariant: what is published is a content that every host approved in this very version, readable
//! in the language of each. Any change makes a new version, which nobody has approved; what was
//! published stays as it is until the new one is approved by all.

use super::content::Content;
use super::tally::Tally;
use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use crate::petitions::Doing;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most milestones, and the most updates of one.
const MILESTONES: usize = 60;

/// What came of a consultation. Its id is the consultation's: there is one for each.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    pub id: String,
    pub hosts: Vec<MunicipalityId>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub closed_at: Timestamp,
    /// The numbers as they were at closing.
    pub tally: Tally,
    /// What the hosts are writing.
    #[serde(default)]
    pub content: Content,
    /// Which version each host approved last.
    #[serde(default)]
    pub approvals: BTreeMap<MunicipalityId, u32>,
    #[serde(default)]
    pub published: Option<Published>,
    /// When it was published first, in milliseconds; 0 while it is not.
    #[serde(default)]
    pub published_at: i64,
    #[serde(default)]
    pub milestones: Vec<Milestone>,
}

/// What everybody reads.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Published {
    pub content: Content,
    /// When this version was published.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// Something that one host does afterwards.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    pub id: String,
    pub municipality: MunicipalityId,
    pub text: Localized,
    /// How far it was, in the order of time; never empty, and nothing is taken out.
    pub updates: Vec<Update>,
}

/// How far a milestone was at a time.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Update {
    pub state: Doing,
    /// When it is to be done, or was.
    pub date: Date,
    /// What there is to say about it; where it was dropped, why.
    pub note: Option<Localized>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// By the time of publishing.
pub const BY_PUBLISHED: Index = Index::on("outcomes_by_published", &["published_at"]);

impl Document for Outcome {
    const COLLECTION: &'static Collection =
        &Collection { name: "outcomes", schema: 1, indexes: &[BY_PUBLISHED] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why it cannot be so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("somebody else has changed it meanwhile")]
    Stale,
    #[error("there are too many")]
    TooMany,
    #[error("there is no summary")]
    NoSummary,
    #[error("this host's decision is not written")]
    NoDecision,
    #[error("not everything can be read in this host's language")]
    NotReadable,
    #[error("it is not published")]
    NotPublished,
    #[error("whatever is dropped has a reason")]
    NoReason,
    #[error("there is no such milestone of this host")]
    NoMilestone,
}

/// What an approval brought about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approved {
    /// Nothing: this host has approved this version before.
    Again,
    /// Others have yet to approve it.
    Waits,
    /// Everybody reads it, for the first time.
    Published,
    /// Everybody reads it in place of an earlier version.
    Changed,
}

/// What an update of a milestone brought about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// Nothing: it said so before.
    Again,
    Noted,
    Dropped,
    Done,
}

impl Outcome {
    /// Of a consultation that has closed, with nothing written yet.
    pub fn new(id: &str, hosts: &[MunicipalityId], closed_at: Timestamp, tally: Tally) -> Outcome {
        Outcome {
            id: id.to_owned(),
            hosts: hosts.to_vec(),
            closed_at,
            tally,
            content: Content::default(),
            approvals: BTreeMap::new(),
            published: None,
            published_at: 0,
            milestones: vec![],
        }
    }

    /// Whether this host has approved the content as it is now.
    pub fn is_approved_by(&self, host: &str) -> bool {
        self.content.version > 0 && self.approvals.get(host) == Some(&self.content.version)
    }

    /// Whether the content as it is now is what everybody reads.
    pub fn is_current(&self) -> bool {
        let published = self.published.as_ref().map(|published| published.content.version);
        published == Some(self.content.version)
    }

    /// A host, whose language this is, approves this version; the last to do so publishes it.
    pub fn approve(
        &mut self,
        host: &str,
        lang: Lang,
        version: u32,
        at: Timestamp,
    ) -> Result<Approved, Refusal> {
        if version != self.content.version {
            return Err(Refusal::Stale);
        }
        if let Some(refusal) = self.content.lacks(host, lang) {
            return Err(refusal);
        }
        if self.is_approved_by(host) {
            return Ok(Approved::Again);
        }
        self.approvals.insert(host.to_owned(), version);
        if !self.hosts.iter().all(|host| self.is_approved_by(host)) {
            return Ok(Approved::Waits);
        }
        let first = self.published.is_none();
        self.published = Some(Published { content: self.content.clone(), at });
        if first {
            self.published_at = at.as_millisecond();
        }
        Ok(if first { Approved::Published } else { Approved::Changed })
    }

    /// Adds something that a host does; the same form once more adds nothing.
    pub fn add_milestone(&mut self, milestone: Milestone) -> Result<bool, Refusal> {
        if self.published.is_none() {
            return Err(Refusal::NotPublished);
        }
        if self.milestones.iter().any(|one| one.id == milestone.id) {
            return Ok(false);
        }
        if self.milestones.len() >= MILESTONES {
            return Err(Refusal::TooMany);
        }
        self.milestones.push(milestone);
        Ok(true)
    }

    /// Says how far a milestone is, which had so many updates when somebody saw it.
    pub fn move_milestone(
        &mut self,
        (host, id): (&str, &str),
        update: Update,
        seen: usize,
    ) -> Result<Moved, Refusal> {
        let mut all = self.milestones.iter_mut();
        let milestone = all.find(|one| one.id == id && one.municipality == host);
        let milestone = milestone.ok_or(Refusal::NoMilestone)?;
        let before = milestone.updates.last().ok_or(Refusal::NoMilestone)?;
        if *before == (Update { at: before.at, ..update.clone() }) {
            return Ok(Moved::Again);
        }
        if milestone.updates.len() != seen {
            return Err(Refusal::Stale);
        }
        if update.state == Doing::Dropped && update.note.is_none() {
            return Err(Refusal::NoReason);
        }
        if milestone.updates.len() >= MILESTONES {
            return Err(Refusal::TooMany);
        }
        let moved = match (before.state, update.state) {
            (before, after) if before == after => Moved::Noted,
            (_, Doing::Done) => Moved::Done,
            (_, Doing::Dropped) => Moved::Dropped,
            _ => Moved::Noted,
        };
        milestone.updates.push(update);
        Ok(moved)
    }

    /// Whether there was something to do and nothing of it is left.
    pub fn is_finished(&self) -> bool {
        !self.milestones.is_empty() && self.milestones.iter().all(Milestone::is_over)
    }
}

impl Milestone {
    /// Whether it is done, or will not be.
    pub fn is_over(&self) -> bool {
        let last = self.updates.last();
        last.is_some_and(|last| matches!(last.state, Doing::Done | Doing::Dropped))
    }
}
