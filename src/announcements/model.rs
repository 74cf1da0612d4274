//! An announcement as it rests in the personal store of its municipality. Pure.
//!
//! Invariant: who is written to is nowhere listed; how far the sending has come is a place in an
//! index's order and a number.

use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use crate::residents::NOBODY;
use crate::store::{Collection, Cursor, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The longest subject, in characters: with it the subject of a letter, and of its trial, is shown whole.
pub const TITLE: usize = 60;
/// The longest text, in characters: a form of one language has room for it in any script.
pub const BODY: usize = 5_000;

/// What an administration writes to many.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Announcement {
    pub id: String,
    pub municipality: MunicipalityId,
    pub content: Content,
    /// Which version of it this is; raised by each change.
    pub edition: u32,
    /// In which version each part was changed last.
    #[serde(default)]
    pub touched: BTreeMap<String, u32>,
    pub place: Place,
    /// Who changed it last; nobody of this side where another town has offered it.
    #[serde(default)]
    pub changed_by: Option<Hand>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub changed_at: Timestamp,
    /// The town that it is a copy of.
    #[serde(default)]
    pub offered_by: Option<MunicipalityId>,
    /// Who has sent this version to themselves.
    #[serde(default)]
    pub trials: Vec<Deed>,
    /// Who asks for it to be approved.
    #[serde(default)]
    pub asked: Option<Deed>,
    #[serde(default)]
    pub approved: Option<Deed>,
    /// Each time that it was stopped, and went on.
    #[serde(default)]
    pub halts: Vec<Halt>,
    /// How many there are to be written to, counted by the same walk that sends.
    pub count: Walk,
    /// How far the sending has come.
    #[serde(default)]
    pub sending: Option<Walk>,
    /// Whether the job has something to do here, and from when.
    pub working: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub due_at: Timestamp,
}

/// What is approved: all that is said, and to whom.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Content {
    pub title: Localized,
    pub body: Localized,
    pub audience: Audience,
    /// A page of the site that it leads to, without the language: `/consultations/riverside-paths`.
    #[serde(default)]
    pub link: Option<String>,
    /// Whether everybody can read it on the site too; only what goes to all residents.
    #[serde(default)]
    pub publish: bool,
}

/// Whom it goes to, on its own side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "group", content = "of", rename_all = "lowercase")]
pub enum Audience {
    Residents,
    /// Those whose residence is confirmed.
    Verified,
    /// Those who wrote in a consultation.
    Participants(Subject),
    /// Those who signed a petition with an account.
    Signers(Subject),
}

/// The consultation or the petition, as it was called when it was chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subject {
    pub id: String,
    /// Its page, without the language.
    pub path: String,
    pub title: Localized,
    /// Its hosts, or whom it is addressed to.
    pub towns: Vec<MunicipalityId>,
}

/// A member of staff who did something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hand {
    pub resident: String,
    pub name: String,
}

/// What somebody did, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deed {
    pub by: Hand,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// The sending was stopped, or went on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Halt {
    pub deed: Deed,
    /// Whether it goes on.
    pub goes_on: bool,
    /// How many had been told by then.
    pub told: u64,
}

/// A walk along everybody whom it goes to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Walk {
    /// Who registers later is not on the way.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub until: Timestamp,
    #[serde(default)]
    pub after: Option<Cursor>,
    /// Who stood last: one person may stand several times in a row.
    #[serde(default)]
    pub last: String,
    /// How many were reached.
    #[serde(default)]
    pub reached: u64,
    #[serde(default)]
    pub done: bool,
}

/// Where it stands on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Place {
    Draft,
    /// It waits for a second person.
    Asked,
    Sending,
    Stopped,
    Sent,
}

/// Why something cannot be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Somebody has changed it meanwhile.
    Stale,
    /// It is on its way already.
    UnderWay,
    /// A text is missing in this language.
    Missing(Lang),
    /// Whoever asks has not sent this version to themselves.
    Untried,
    NotAsked,
    /// One's own is approved by somebody else.
    Own,
    /// It is still being counted how many there are.
    Counting,
    /// There is nobody to write to.
    Nobody,
    /// There is nothing to stop, or to go on with.
    NotNow,
}

/// Those of one place, by time.
pub const BY_PLACE: Index =
    Index::on("announcements_by_place", &["place", "changed_at"]).counted(1);
/// What the job has to do.
pub const BY_WORK: Index = Index::on("announcements_by_work", &["working", "due_at"]);

impl Document for Announcement {
    const COLLECTION: &'static Collection =
        &Collection { name: "announcements", schema: 1, indexes: &[BY_PLACE, BY_WORK] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Place {
    /// In the order in which a desk shows them.
    pub const ALL: [Place; 5] =
        [Place::Asked, Place::Draft, Place::Sending, Place::Stopped, Place::Sent];

    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Place::Draft => "draft",
            Place::Asked => "asked",
            Place::Sending => "sending",
            Place::Stopped => "stopped",
            Place::Sent => "sent",
        }
    }

    /// Whether its text can still be changed.
    pub fn is_open(self) -> bool {
        matches!(self, Place::Draft | Place::Asked)
    }
}

impl Audience {
    /// The word in documents and messages.
    pub fn as_str(&self) -> &'static str {
        match self {
            Audience::Residents => "residents",
            Audience::Verified => "verified",
            Audience::Participants(_) => "participants",
            Audience::Signers(_) => "signers",
        }
    }

    /// What its people have in common, where that has a page.
    pub fn subject(&self) -> Option<&Subject> {
        match self {
            Audience::Residents | Audience::Verified => None,
            Audience::Participants(subject) | Audience::Signers(subject) => Some(subject),
        }
    }

    /// The towns whose people it concerns, the sender first.
    pub fn towns<'a>(&'a self, own: &'a str) -> Vec<&'a str> {
        let others = self.subject().into_iter().flat_map(|subject| &subject.towns);
        let others = others.map(String::as_str).filter(|town| *town != own);
        std::iter::once(own).chain(others).collect()
    }
}

impl Hand {
    pub fn new(resident: &str, name: &str) -> Hand {
        Hand { resident: resident.to_owned(), name: name.to_owned() }
    }

    /// Cuts what remains off from the person.
    pub fn forget(&mut self, nobody: &str) {
        self.resident = nobody.to_owned();
        self.name.clear();
    }

    pub fn is_former(&self) -> bool {
        self.resident.starts_with(NOBODY)
    }
}

impl Walk {
    /// From the start, along everybody who is there now.
    pub fn new(until: Timestamp) -> Walk {
        Walk { until, after: None, last: String::new(), reached: 0, done: false }
    }
}

impl Content {
    /// The texts of one language, as far as they are there.
    pub fn texts(&self, lang: Lang) -> [&str; 2] {
        [&self.title, &self.body].map(|text| text.texts.get(&lang).map_or("", String::as_str))
    }

    /// Every language in which something is written.
    pub fn languages(&self) -> Vec<Lang> {
        let all = self.title.texts.keys().chain(self.body.texts.keys()).copied();
        let mut all: Vec<Lang> = all.filter(|lang| self.texts(*lang) != ["", ""]).collect();
        all.sort();
        all.dedup();
        all
    }

    /// Refuses what is not written whole: in each language that it needs, and in each begun.
    pub fn check(&self, needed: &[Lang]) -> Result<(), Refusal> {
        let asked = needed.iter().copied().chain(self.languages());
        let missing = asked.into_iter().find(|lang| self.texts(*lang).contains(&""));
        missing.map_or(Ok(()), |lang| Err(Refusal::Missing(lang)))
    }

    /// The language in which a reader gets it: theirs, else the one that it was written in.
    pub fn language_for(&self, reader: Lang) -> Lang {
        match self.texts(reader).contains(&"") {
            true => self.title.original,
            false => reader,
        }
    }
}
