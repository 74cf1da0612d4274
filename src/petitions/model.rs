//! Petitions, and the rules of who may sign. Pure.
//!
//! Invariant: it asks at least one town, and only whoever lives in one that it asks may sign.

use super::course::Course;
pub use super::signature::{
    BY_MANNER, BY_NAMED, BY_RESIDENT, BY_SETTLEMENT, BY_SIGNER, BY_TOWN, Residence, Signature,
};
use super::thresholds::Reached;
use crate::attachments::Attachment;
use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::municipalities::Response;
use crate::residency::Participation;
use crate::residents::Person;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest action, in characters: what is asked, in one line.
pub const ACTION: usize = 80;
/// The longest background, in characters.
pub const BACKGROUND: usize = 1_000;
/// The longest details, in characters.
pub const DETAILS: usize = 5_000;

/// Something that residents ask for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Petition {
    pub id: String,
    /// The word in its address.
    pub slug: String,
    /// Whom it asks; at least one.
    pub addressed: Vec<MunicipalityId>,
    pub author: Person,
    /// What is asked, in one line.
    pub action: Localized,
    /// Why, in a paragraph or two.
    pub background: Localized,
    /// The rest, as Markdown.
    pub details: Localized,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    pub state: State,
    /// Who may sign it and write under it.
    #[serde(default)]
    pub participation: Participation,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub created_at: Timestamp,
    /// When it began to collect signatures.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub opened_at: Option<Timestamp>,
    /// Until when it collects them.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub closes_at: Option<Timestamp>,
    /// Why none of the towns accepted it, where none did.
    #[serde(default)]
    pub rejection: Option<Rejection>,
    /// Supporters, reviews, earlier texts, and what was done.
    #[serde(default)]
    pub course: Course,
    /// What the administrations answered, in the order in which they did.
    #[serde(default)]
    pub responses: Vec<Response>,
    /// The thresholds that were reached, once and for all: withdrawing takes no answer away.
    #[serde(default)]
    pub reached: Vec<Reached>,
    /// Whether the administrations owe an answer; follows from `reached` and `responses`.
    pub answer: Answer,
    /// Its place in lists, newest first: when it came into its state.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub listed_at: Timestamp,
    /// When it was last answered; 1970 while it is not.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub responded_at: Timestamp,
}

/// How far a petition has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    /// The author looks for its first supporters.
    Sponsoring,
    /// Staff check it against the published standards.
    Review,
    /// Staff asked the author for changes.
    Returned,
    /// Collects signatures.
    Open,
    /// Collects none any more.
    Closed,
    /// Was not accepted; stays public with the reason.
    Rejected,
    /// Its time was over before it had its supporters, or before its author changed it.
    Expired,
}

impl State {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Sponsoring => "sponsoring",
            State::Review => "review",
            State::Returned => "returned",
            State::Open => "open",
            State::Closed => "closed",
            State::Rejected => "rejected",
            State::Expired => "expired",
        }
    }
}

/// Whether an answer is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Answer {
    /// No threshold for an answer has been reached, and nobody has answered.
    None,
    /// Some addressed administration has reached its threshold and has not answered.
    Waiting,
    /// Whoever owed an answer has given it.
    Given,
}

impl Answer {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Answer::None => "none",
            Answer::Waiting => "waiting",
            Answer::Given => "given",
        }
    }
}

/// Why a petition was not accepted.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rejection {
    pub reason: Reason,
    pub explanation: Localized,
}

/// The published list of reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Another petition asks for the same.
    Duplicate,
    /// It is not for a municipality to decide.
    NotCompetent,
    Unlawful,
    /// It cannot be understood what is asked.
    Unclear,
    /// Publishing it would harm somebody: its text is not shown.
    Harmful,
}

impl Reason {
    pub const ALL: [Reason; 5] = [
        Reason::Duplicate,
        Reason::NotCompetent,
        Reason::Unlawful,
        Reason::Unclear,
        Reason::Harmful,
    ];

    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Duplicate => "duplicate",
            Reason::NotCompetent => "not-competent",
            Reason::Unlawful => "unlawful",
            Reason::Unclear => "unclear",
            Reason::Harmful => "harmful",
        }
    }

    pub fn parse(word: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.as_str() == word)
    }
}

pub const BY_SLUG: Index = Index::unique("petitions_by_slug", &["slug"]);
pub const BY_STATE: Index = Index::on("petitions_by_state", &["state", "listed_at"]);
pub const BY_ANSWER: Index = Index::on("petitions_by_answer", &["answer", "listed_at"]);
pub const BY_RESPONSE: Index = Index::on("petitions_by_response", &["responded_at"]);
/// What a person has written.
pub const BY_PETITIONER: Index =
    Index::on("petitions_by_author", &["author.resident", "created_at"]);

impl Document for Petition {
    const COLLECTION: &'static Collection = &Collection {
        name: "petitions",
        schema: 1,
        indexes: &[BY_SLUG, BY_STATE, BY_ANSWER, BY_RESPONSE, BY_PETITIONER],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// Why somebody cannot sign or withdraw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("it does not collect signatures yet")]
    NotYetOpen,
    #[error("it does not collect signatures any more")]
    Closed,
    #[error("it was not accepted")]
    Rejected,
    #[error("it did not come so far in time")]
    Expired,
    #[error("it is addressed to other towns")]
    OtherTown,
    #[error("its signers' residence must be confirmed")]
    Unconfirmed,
    #[error("its signers need an account, which confirms their residence")]
    NotByMail,
    #[error("as many have signed from this mailbox as may")]
    MailboxFull,
    #[error("somebody from another town has signed from this mailbox")]
    MailboxElsewhere,
    #[error("their signature was invalidated")]
    Invalidated,
}

impl Petition {
    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/petitions/{}", self.slug)
    }

    /// Its state at this instant: one whose time is over is closed, even before the job that
    /// writes so has come round.
    pub fn state_at(&self, now: Timestamp) -> State {
        match (self.state, self.closes_at) {
            (State::Open, Some(closes_at)) if closes_at <= now => State::Closed,
            (state, _) => state,
        }
    }

    /// Whether the person may sign now, and how their residence is known.
    ///
    /// Whoever lives in an addressed town may, the author like anybody else; who lives in another
    /// may not, since no threshold would ever count them.
    pub fn accept_signature(
        &self,
        signer: &Person,
        verified: bool,
        now: Timestamp,
    ) -> Result<Residence, Refusal> {
        self.collects(now)?;
        if !self.addressed.contains(&signer.municipality) {
            return Err(Refusal::OtherTown);
        }
        if !self.participation.admits(verified) {
            return Err(Refusal::Unconfirmed);
        }
        Ok(if verified { Residence::Confirmed } else { Residence::Declared })
    }

    /// Whether somebody without an account may sign by mail, for the town that they name.
    pub fn accept_mailed(&self, signer: &Person, now: Timestamp) -> Result<Residence, Refusal> {
        match self.accept_signature(signer, false, now) {
            Err(Refusal::Unconfirmed) => Err(Refusal::NotByMail),
            accepted => accepted,
        }
    }

    /// Whether it collects signatures, and so also gives them back, now.
    pub fn collects(&self, now: Timestamp) -> Result<(), Refusal> {
        match self.state_at(now) {
            State::Open => Ok(()),
            State::Sponsoring | State::Review | State::Returned => Err(Refusal::NotYetOpen),
            State::Closed => Err(Refusal::Closed),
            State::Rejected => Err(Refusal::Rejected),
            State::Expired => Err(Refusal::Expired),
        }
    }

    /// Whether it has ever collected signatures from everybody.
    pub fn was_opened(&self) -> bool {
        self.opened_at.is_some()
    }
}
