//! A decision with its statement of reasons, and the appeal against it. Pure.

use super::{About, Case};
use crate::config::MunicipalityId;
use crate::discussion::{Standing, State};
use crate::locale::Localized;
use crate::moderation::Ground;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What was decided about a contribution, by which rule, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    pub id: String,
    /// The key of the form that it came by: the same form sent twice is one decision.
    pub key: String,
    pub case: String,
    pub contribution: String,
    pub about: About,
    pub side: MunicipalityId,
    /// The contribution's author and whoever decided: ids, empty once they have been forgotten.
    pub author: String,
    pub by: String,
    pub action: Action,
    pub ground: Ground,
    /// The facts and circumstances, as the moderator wrote them.
    pub facts: Localized,
    /// The contribution as it was then; absent once its author has been forgotten.
    pub text: Option<Localized>,
    pub found: Found,
    pub reports: u32,
    /// Until when the author is suspended, if so decided.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub until: Option<Timestamp>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// Seconds from when the case came into its queue.
    pub took: i64,
    /// The quarter that it is counted in.
    pub period: String,
    /// Until when the author may appeal.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub appeal_until: Timestamp,
    pub appealed: Appealed,
    #[serde(default)]
    pub appeal: Option<Appeal>,
    #[serde(default)]
    pub review: Option<Review>,
}

/// What a moderator can decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// It breaks no rule and stays.
    Keep,
    /// Nobody sees it any more.
    Hide,
    /// The author is to change it; nobody sees it meanwhile.
    AskEdit,
    /// The thread takes no more replies.
    Close,
    /// It is hidden, and its author does not write for some days.
    Suspend,
    /// It was held and is now in everybody's sight.
    Release,
}

/// How a case came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Found {
    Report,
    Automatic,
    Staff,
}

/// How far an appeal has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Appealed {
    Not,
    Open,
    Upheld,
    Reversed,
}

/// What the author says against the decision.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Appeal {
    /// Absent once its author has been forgotten.
    pub text: Option<Localized>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// What somebody else decided about the appeal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Review {
    pub by: String,
    pub facts: Localized,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// A case's decisions, by time.
pub const BY_CASE: Index = Index::on("moderation_decisions_case", &["case", "at"]);
/// The decisions about what a person has written, by time.
pub const BY_AUTHOR: Index = Index::on("moderation_decisions_author", &["author", "at"]);
/// The decisions of a moderator, and of whoever decided appeals.
pub const BY_DECIDER: Index = Index::on("moderation_decisions_by", &["by"]);
pub const BY_REVIEWER: Index = Index::on("moderation_decisions_review", &["review.by"]);
/// For the public report.
pub const COUNTED_BY_SIDE: Index =
    Index::on("moderation_decisions_side", &["period", "side", "at"]);
pub const COUNTED_BY_GROUND: Index =
    Index::on("moderation_decisions_ground", &["period", "side", "ground"]);
pub const COUNTED_BY_ACTION: Index =
    Index::on("moderation_decisions_action", &["period", "side", "action"]);
pub const COUNTED_BY_FOUND: Index =
    Index::on("moderation_decisions_found", &["period", "side", "found"]);
pub const COUNTED_BY_APPEAL: Index =
    Index::on("moderation_decisions_appeal", &["period", "side", "appealed"]);

impl Document for Decision {
    const COLLECTION: &'static Collection = &Collection {
        name: "moderation_decisions",
        schema: 1,
        indexes: &[
            BY_CASE,
            BY_AUTHOR,
            BY_DECIDER,
            BY_REVIEWER,
            COUNTED_BY_SIDE,
            COUNTED_BY_GROUND,
            COUNTED_BY_ACTION,
            COUNTED_BY_FOUND,
            COUNTED_BY_APPEAL,
        ],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Action {
    pub const ALL: [Action; 6] = [
        Action::Keep,
        Action::Hide,
        Action::AskEdit,
        Action::Close,
        Action::Suspend,
        Action::Release,
    ];

    /// The word in documents, forms and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Action::Keep => "keep",
            Action::Hide => "hide",
            Action::AskEdit => "ask-edit",
            Action::Close => "close",
            Action::Suspend => "suspend",
            Action::Release => "release",
        }
    }

    pub fn parse(word: &str) -> Option<Action> {
        Action::ALL.into_iter().find(|action| action.as_str() == word)
    }

    /// Whether it takes something from the author: then they may appeal.
    pub fn restricts(self) -> bool {
        !matches!(self, Action::Keep | Action::Release)
    }

    /// What becomes of the contribution; closing is about the thread, and done there.
    pub fn apply(self, standing: &mut Standing, ground: Ground, at: Timestamp, decision: &str) {
        let state = match self {
            Action::Keep | Action::Close => return,
            Action::Release => return standing.publish(),
            Action::Hide | Action::Suspend => State::Hidden,
            Action::AskEdit => State::AwaitingEdit,
        };
        standing.withhold(state, ground, at, Some(decision));
    }
}

impl Found {
    pub const ALL: [Found; 3] = [Found::Report, Found::Automatic, Found::Staff];

    /// The word in documents and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Found::Report => "report",
            Found::Automatic => "automatic",
            Found::Staff => "staff",
        }
    }
}

impl Appealed {
    pub const ALL: [Appealed; 4] =
        [Appealed::Not, Appealed::Open, Appealed::Upheld, Appealed::Reversed];

    /// The word in documents and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Appealed::Not => "not",
            Appealed::Open => "open",
            Appealed::Upheld => "upheld",
            Appealed::Reversed => "reversed",
        }
    }
}

impl Decision {
    /// Whether this person may appeal it now: the author, once, in time, and only what the case
    /// rests on now (a text that was changed meanwhile is decided anew).
    pub fn can_be_appealed(&self, case: &Case, person: &str, now: Timestamp) -> bool {
        let latest = case.decision.as_deref() == Some(self.id.as_str());
        let waits = matches!(case.queue, super::Queue::Decided | super::Queue::Awaiting);
        self.is_about(person)
            && self.action.restricts()
            && self.appealed == Appealed::Not
            && now < self.appeal_until
            && latest
            && waits
    }

    /// Whether this person may decide the appeal: never whoever decided before.
    pub fn can_be_reviewed(&self, person: &str) -> bool {
        self.appealed == Appealed::Open && self.by != person
    }

    /// Whether it is about what this person wrote.
    pub fn is_about(&self, person: &str) -> bool {
        !person.is_empty() && self.author == person
    }

    /// Whether it keeps its author from writing at this instant.
    pub fn suspends(&self, now: Timestamp) -> bool {
        self.appealed != Appealed::Reversed && self.until.is_some_and(|until| now < until)
    }
}
