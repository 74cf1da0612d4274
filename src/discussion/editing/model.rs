//! The wordings of a contribution, and until when there may be another. Pure.
//!
//! Invariant: wordings are numbered from 1 without a gap; the last one is the contribution's own text,
//! each other a [`Revision`] that says from when until when it stood.

use crate::discussion::Contribution;
use crate::locale::{Lang, Localized};
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

/// How often an author may change one contribution.
pub const MOST: u32 = 10;

/// That a contribution was changed: all that a page of the discussion knows of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edited {
    pub times: u32,
    /// The last time.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// How many of the first wordings are out of sight, because moderators asked for others.
    #[serde(default)]
    pub withheld: u32,
}

/// A wording that stood before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// Made of the contribution and the number: a wording is kept once.
    pub id: String,
    pub contribution: String,
    /// The author's id.
    pub author: String,
    pub number: u32,
    pub lang: Lang,
    pub text: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub until: Timestamp,
}

/// The earlier wordings of a contribution, the first one first.
pub const OF_CONTRIBUTION: Index =
    Index::on("contribution_revisions_of", &["contribution", "number"]);
/// What a person has changed, by time.
pub const REVISED_BY: Index = Index::on("contribution_revisions_by", &["author", "until"]);

impl Document for Revision {
    const COLLECTION: &'static Collection = &Collection {
        name: "contribution_revisions",
        schema: 1,
        indexes: &[OF_CONTRIBUTION, REVISED_BY],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why the author does not change a contribution now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Barred {
    /// Others do not see it, and nobody asked for another wording.
    Withheld,
    /// Nothing is contributed to the subject now.
    Closed,
    /// It was written too long ago.
    Late,
    /// It was changed as often as is possible.
    Often,
    /// Somebody decides an appeal about it.
    Appealed,
}

impl Contribution {
    /// The number of the wording that stands now.
    pub fn wording(&self) -> u32 {
        self.edited.map_or(1, |edited| edited.times + 1)
    }

    /// Until when its author may change it.
    pub fn changes_until(&self, minutes: u32) -> Timestamp {
        let time = SignedDuration::from_mins(i64::from(minutes));
        self.at.checked_add(time).unwrap_or(Timestamp::MAX)
    }

    /// Why its author does not change it now, if they do not. `open`: whether its subject is.
    pub fn barred(&self, open: bool, minutes: u32, now: Timestamp) -> Option<Barred> {
        if self.standing.withheld {
            return Some(Barred::Withheld);
        }
        if !open {
            return Some(Barred::Closed);
        }
        if now >= self.changes_until(minutes) {
            return Some(Barred::Late);
        }
        (self.wording() > MOST).then_some(Barred::Often)
    }

    /// Its author says it in other words; gives the wording that stood.
    pub fn reword(&mut self, text: String, at: Timestamp) -> Revision {
        let before = self.set_aside(at);
        self.text.changed(text);
        before
    }

    /// The same because moderators asked for it: what was written before, and what others made of it
    /// in their languages, goes out of sight.
    pub fn reword_as_asked(&mut self, text: Localized, at: Timestamp) -> Revision {
        let before = self.set_aside(at);
        self.text = text;
        if let Some(edited) = &mut self.edited {
            edited.withheld = edited.times;
        }
        before
    }

    fn set_aside(&mut self, at: Timestamp) -> Revision {
        let number = self.wording();
        let since = self.edited.map_or(self.at, |edited| edited.at);
        let withheld = self.edited.map_or(0, |edited| edited.withheld);
        self.edited = Some(Edited { times: number, at, withheld });
        Revision {
            id: format!("{}.{number}", self.id),
            contribution: self.id.clone(),
            author: self.author.resident.clone(),
            number,
            lang: self.text.original,
            text: self.text.original_text().to_owned(),
            since,
            until: at,
        }
    }
}

/// One wording, as its history shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct Wording<'a> {
    pub number: u32,
    pub lang: Lang,
    pub text: &'a str,
    pub since: Timestamp,
    /// Absent for the one that stands now.
    pub until: Option<Timestamp>,
}

/// Every wording that there is, the first one first. `all`: those too that moderation took out of
/// sight.
pub fn wordings<'a>(one: &'a Contribution, earlier: &'a [Revision], all: bool) -> Vec<Wording<'a>> {
    let withheld = one.edited.map_or(0, |edited| edited.withheld);
    let shown = earlier.iter().filter(|revision| all || revision.number > withheld);
    let before = shown.map(|revision| Wording {
        number: revision.number,
        lang: revision.lang,
        text: &revision.text,
        since: revision.since,
        until: Some(revision.until),
    });
    let now = Wording {
        number: one.wording(),
        lang: one.text.original,
        text: one.text.original_text(),
        since: one.edited.map_or(one.at, |edited| edited.at),
        until: None,
    };
    before.chain(std::iter::once(now)).collect()
}

#[cfg(test)]
mod tests;
