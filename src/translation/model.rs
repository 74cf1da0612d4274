//! What is to be translated, who has taken it, and what becomes of it. Pure.
//!
//! Invariant: a text has one task for each language, named by both; a task is waiting exactly while
//! its text lacks a person's translation of its present wording and may be read by everybody.

pub use super::writing::{Part, Writing, digest, is_stale};
use crate::config::MunicipalityId;
use crate::locale::Lang;
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::fmt;

/// How long a translator has a text to themselves after they took it or last sent it.
pub const CLAIM: SignedDuration = SignedDuration::from_hours(2);
/// How often a machine is asked before the text is left to people.
pub const TRIES: u32 = 8;
/// The longest that a failed machine is waited for.
const LONGEST: SignedDuration = SignedDuration::from_hours(24);

/// A text in a language: `contribution.<id>.ru`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TextId {
    /// The word of its source.
    pub kind: String,
    pub document: String,
    /// The language that it is to be read in.
    pub lang: Lang,
}

impl TextId {
    pub fn new(kind: &str, document: &str, lang: Lang) -> TextId {
        TextId { kind: kind.to_owned(), document: document.to_owned(), lang }
    }

    /// Reads what [`fmt::Display`] writes.
    pub fn parse(word: &str) -> Option<TextId> {
        let (rest, lang) = word.rsplit_once('.')?;
        let (kind, document) = rest.split_once('.')?;
        let lang = Lang::parse(lang)?;
        (!kind.is_empty() && !document.is_empty()).then(|| TextId::new(kind, document, lang))
    }
}

impl fmt::Display for TextId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.kind, self.document, self.lang)
    }
}

/// How far a task has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Waiting,
    Done,
    /// Nobody is to read the text now.
    Aside,
}

impl State {
    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Done => "done",
            State::Aside => "aside",
        }
    }
}

/// Why a text waits: the most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// Readers see a translation of an earlier wording.
    Stale,
    /// Readers see the original only.
    Missing,
    /// Readers see a machine's translation.
    Machine,
}

impl Rank {
    const ALL: [Rank; 3] = [Rank::Stale, Rank::Missing, Rank::Machine];

    /// The word in messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Rank::Stale => "stale",
            Rank::Missing => "missing",
            Rank::Machine => "machine",
        }
    }

    fn number(self) -> i64 {
        match self {
            Rank::Stale => 0,
            Rank::Missing => 1,
            Rank::Machine => 2,
        }
    }
}

/// What is asked of a machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Machine {
    /// Nothing.
    #[default]
    None,
    Waiting,
    /// It has translated this wording.
    Done,
    /// It did not manage: the text is left to people.
    Failed,
}

impl Machine {
    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Machine::None => "none",
            Machine::Waiting => "waiting",
            Machine::Done => "done",
            Machine::Failed => "failed",
        }
    }
}

/// A text that waits, or waited, for its translation into a language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Task {
    /// A [`TextId`].
    pub id: String,
    pub kind: String,
    pub document: String,
    pub lang: Lang,
    pub state: State,
    /// A [`Rank`]'s number.
    pub rank: i64,
    /// Since when readers have waited.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
    /// How many people took part where it stands.
    pub audience: i64,
    /// Where its author lives.
    pub municipality: MunicipalityId,
    /// The wording that the task is about.
    pub revision: String,
    /// Who has taken it; empty while nobody has.
    pub claimed_by: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub claimed_until: Timestamp,
    pub machine: Machine,
    /// When the machine is asked next, and how often it was in vain.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub machine_at: Timestamp,
    pub machine_tries: u32,
}

/// What waits in a language, the most urgent first; how many do.
pub const BY_AGE: Index =
    Index::on("translations_by_age", &["lang", "state", "rank", "since"]).counted(2);
/// The same, by how many read there.
pub const BY_AUDIENCE: Index =
    Index::on("translations_by_audience", &["lang", "state", "audience"]);
/// Both of one kind.
pub const BY_KIND_AND_AGE: Index =
    Index::on("translations_by_kind_and_age", &["lang", "state", "kind", "rank", "since"]);
pub const BY_KIND_AND_AUDIENCE: Index =
    Index::on("translations_by_kind_and_audience", &["lang", "state", "kind", "audience"]);
/// What a person has taken.
pub const BY_CLAIM: Index = Index::on("translations_by_claim", &["claimed_by", "claimed_until"]);
/// What a machine is to be asked next.
pub const BY_MACHINE: Index = Index::on("translations_by_machine", &["machine", "machine_at"]);

impl Document for Task {
    const COLLECTION: &'static Collection = &Collection {
        name: "translations",
        schema: 1,
        indexes: &[
            BY_AGE,
            BY_AUDIENCE,
            BY_KIND_AND_AGE,
            BY_KIND_AND_AUDIENCE,
            BY_CLAIM,
            BY_MACHINE,
        ],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Task {
    /// What the task of a text is to be, given what it was; none where it stays as it is.
    ///
    /// `writing` is none while nobody is to read it. `by_machine` says whether the settings let it go
    /// to a machine.
    pub fn settled(
        of: &TextId,
        writing: Option<&Writing>,
        kept: Option<&Task>,
        by_machine: bool,
        now: Timestamp,
    ) -> Option<Task> {
        let rank = writing.and_then(|writing| writing.rank(of.lang));
        let (Some(writing), Some(rank)) = (writing, rank) else {
            let state = if writing.is_some() { State::Done } else { State::Aside };
            let mut task = kept.filter(|kept| kept.state != state).cloned()?;
            task.state = state;
            task.leave();
            task.machine = Machine::None;
            return Some(task);
        };
        let mut task = kept.cloned().unwrap_or_else(|| Task::new(of, writing));
        let revision = writing.revision();
        if task.state == State::Done {
            task.since = now;
            task.leave();
        }
        let asks = by_machine && writing.takes_machine(of.lang);
        let other = task.revision != revision;
        match (asks, task.machine) {
            (true, Machine::Waiting) if !other => {}
            (true, Machine::Failed) if !other => {}
            (true, _) => {
                (task.machine, task.machine_at, task.machine_tries) = (Machine::Waiting, now, 0);
            }
            (false, Machine::Done) => {}
            (false, _) => task.machine = Machine::None,
        }
        task.state = State::Waiting;
        task.rank = rank.number();
        task.audience = i64::try_from(writing.audience).unwrap_or(i64::MAX);
        task.municipality.clone_from(&writing.municipality);
        task.revision = revision;
        (kept != Some(&task)).then_some(task)
    }

    fn new(of: &TextId, writing: &Writing) -> Task {
        Task {
            id: of.to_string(),
            kind: of.kind.clone(),
            document: of.document.clone(),
            lang: of.lang,
            state: State::Waiting,
            rank: Rank::Missing.number(),
            since: writing.at,
            audience: 0,
            municipality: writing.municipality.clone(),
            revision: writing.revision(),
            claimed_by: String::new(),
            claimed_until: Timestamp::UNIX_EPOCH,
            machine: Machine::None,
            machine_at: Timestamp::UNIX_EPOCH,
            machine_tries: 0,
        }
    }

    pub fn text(&self) -> TextId {
        TextId::new(&self.kind, &self.document, self.lang)
    }

    pub fn why(&self) -> Rank {
        let found = Rank::ALL.into_iter().find(|rank| rank.number() == self.rank);
        found.unwrap_or(Rank::Missing)
    }

    /// Until when somebody else than this person has it, if anybody does.
    pub fn held_from(&self, person: &str, now: Timestamp) -> Option<Timestamp> {
        let other = !self.claimed_by.is_empty() && self.claimed_by != person;
        (other && now < self.claimed_until).then_some(self.claimed_until)
    }

    /// Whether this person has it.
    pub fn is_held_by(&self, person: &str, now: Timestamp) -> bool {
        self.claimed_by == person && now < self.claimed_until
    }

    /// Takes it, or keeps it for longer; false while somebody else has it.
    pub fn claim(&mut self, person: &str, now: Timestamp) -> bool {
        if self.held_from(person, now).is_some() {
            return false;
        }
        self.claimed_by = person.to_owned();
        self.claimed_until = now.checked_add(CLAIM).unwrap_or(Timestamp::MAX);
        true
    }

    /// Gives it back to everybody.
    pub fn leave(&mut self) {
        self.claimed_by.clear();
        self.claimed_until = Timestamp::UNIX_EPOCH;
    }

    /// A person has translated this wording.
    pub fn finish(&mut self, revision: String) {
        self.state = State::Done;
        self.revision = revision;
        self.machine = Machine::None;
        self.leave();
    }

    /// The machine did not manage: later again, each time after twice as long, and at last not.
    pub fn postpone(&mut self, now: Timestamp) {
        self.machine_tries += 1;
        if self.machine_tries >= TRIES {
            self.machine = Machine::Failed;
            return;
        }
        let wait = SignedDuration::from_mins(1 << self.machine_tries.min(16)).min(LONGEST);
        self.machine_at = now.checked_add(wait).unwrap_or(Timestamp::MAX);
    }
}

#[cfg(test)]
mod tests;
