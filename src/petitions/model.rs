//! Petitions and signatures, and the rules of who may sign. Pure.
//!
//! Invariant: one person, one signature to a petition, which a unique index enforces; a signature
//! counts for the town where its signer lives.

use super::course::Course;
use super::signatories::{Manner, Signatory, alike};
use super::thresholds::Reached;
use crate::attachments::Attachment;
use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::municipalities::Response;
use crate::residency::Participation;
use crate::residents::Person;
use crate::store::{Collection, Document, Index};
use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};
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

/// One person's name under one petition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signature {
    pub id: String,
    /// The petition's id.
    pub petition: String,
    /// The signer's id.
    pub resident: String,
    /// The town that it counts for: where the signer lived when they signed.
    pub municipality: MunicipalityId,
    /// The display name, only when the signer allowed it to be shown.
    pub name: Option<String>,
    /// Whether there is a name.
    pub named: bool,
    pub residence: Residence,
    /// How it was signed; with an account, before there was another way.
    #[serde(default)]
    pub manner: Manner,
    /// Where in the town the signer lives: an id of its settings, if they said so.
    #[serde(default)]
    pub settlement: Option<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// The day in its town on which it was given; none in those from before days were noted, which
    /// count as having been there from the start.
    #[serde(default)]
    pub day: Option<Date>,
}

/// How it is known where a signer lives. Both count: as everywhere, a petition asks for attention,
/// it decides nothing; the commission sees which is which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Residence {
    /// The municipality confirmed it.
    Confirmed,
    /// The signer said so when they registered.
    Declared,
}

/// One signature a person.
pub const BY_SIGNER: Index = Index::unique("signatures_by_signer", &["petition", "resident"]);
/// How many there are, by town and day, is counted as they are given.
pub const BY_TOWN: Index =
    Index::on("signatures_by_town", &["petition", "municipality", "day"]).counted(3);
pub const BY_NAMED: Index =
    Index::on("signatures_by_named", &["petition", "named", "at"]).counted(2);

/// What a person has signed.
pub const BY_RESIDENT: Index = Index::on("signatures_by_resident", &["resident", "at"]);

impl Document for Signature {
    const COLLECTION: &'static Collection = &Collection {
        name: "signatures",
        schema: 1,
        indexes: &[BY_SIGNER, BY_TOWN, BY_NAMED, BY_RESIDENT],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Signature {
    /// Given at this moment by the clock of the town that it counts for.
    pub fn new(
        id: String,
        petition: &Petition,
        signer: &Person,
        residence: Residence,
        show_name: bool,
        at: &ZonedDateTime,
    ) -> Signature {
        Signature {
            id,
            petition: petition.id.clone(),
            resident: signer.resident.clone(),
            municipality: signer.municipality.clone(),
            name: show_name.then(|| signer.name.clone()),
            named: show_name,
            residence,
            manner: Manner::Account,
            settlement: None,
            at: at.timestamp(),
            day: Some(at.date()),
        }
    }
}

impl Signature {
    /// The person behind it, who signed with this name.
    pub fn signatory(&self, name: String) -> Signatory {
        Signatory {
            id: self.id.clone(),
            petition: self.petition.clone(),
            person: self.resident.clone(),
            municipality: self.municipality.clone(),
            alike: alike(&name),
            name,
            settlement: self.settlement.clone(),
            manner: self.manner,
            at: self.at,
        }
    }

    /// It still counts for its town, but nobody's name or id stands in it: `nobody` is an id that
    /// nobody has.
    pub fn forget(&mut self, nobody: String) {
        self.resident = nobody;
        self.name = None;
        self.named = false;
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
