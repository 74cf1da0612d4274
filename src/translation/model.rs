//! What is to be translated, who has taken it, and what becomes of it. Pure.
//!
//! Invariant: a text has one task for each language, named by both; a task is waiting exactly while
//! its text lacks a person's translation of its present wording and may be read by everybody.

use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use crate::store::{Collection, Document, Index};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
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

/// One text of a document, as its source lends it.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its word in forms and messages.
    pub word: &'static str,
    pub text: Localized,
    /// The longest original, in characters.
    pub max: usize,
    pub one_line: bool,
}

impl Part {
    /// Whether there is anything to translate into the language.
    pub fn is_foreign_to(&self, lang: Lang) -> bool {
        self.text.original != lang && !self.text.original_text().trim().is_empty()
    }

    /// The longest translation: some languages need more words.
    pub fn most(&self) -> usize {
        self.max + self.max / 2
    }

    /// The translation there is.
    pub fn translation(&self, lang: Lang) -> Option<&str> {
        self.text.texts.get(&lang).filter(|_| lang != self.text.original).map(String::as_str)
    }

    fn rank(&self, lang: Lang) -> Option<Rank> {
        if !self.is_foreign_to(lang) {
            return None;
        }
        match self.translation(lang) {
            None => Some(Rank::Missing),
            Some(_) if is_stale(&self.text, lang) => Some(Rank::Stale),
            Some(_) if self.text.machine.contains(&lang) => Some(Rank::Machine),
            Some(_) => None,
        }
    }

    /// Whether a machine may write here: never over what a person wrote.
    pub fn takes_machine(&self, lang: Lang) -> bool {
        let there = self.text.texts.contains_key(&lang);
        let by_machine = self.text.machine.contains(&lang);
        self.is_foreign_to(lang) && (!there || by_machine && is_stale(&self.text, lang))
    }
}

/// Whether the translation is of an earlier wording.
pub fn is_stale(text: &Localized, lang: Lang) -> bool {
    text.stale.contains(&lang)
}

/// A document as far as it is translated.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    pub version: u64,
    pub parts: Vec<Part>,
    /// What its page is called; none where that is what it stands under.
    pub title: Option<Localized>,
    /// Its page, without the language; after that of what it stands under, where there is such.
    pub path: String,
    /// What it stands under: `petitions/<id>`.
    pub under: Option<String>,
    /// How many people took part there.
    pub audience: u64,
    /// Where its author lives.
    pub municipality: MunicipalityId,
    pub at: Timestamp,
}

impl Writing {
    /// The wording as a word: another wording is another word.
    pub fn revision(&self) -> String {
        digest(self.parts.iter().map(|part| part.text.original_text()))
    }

    /// The translations into a language as a word.
    pub fn translated(&self, lang: Lang) -> String {
        digest(self.parts.iter().map(|part| part.translation(lang).unwrap_or_default()))
    }

    /// Why it waits for a translation into the language, if it does.
    pub fn rank(&self, lang: Lang) -> Option<Rank> {
        self.parts.iter().filter_map(|part| part.rank(lang)).min()
    }

    /// What is to be translated into the language.
    pub fn foreign_to(&self, lang: Lang) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.is_foreign_to(lang))
    }

    /// Whether a machine has anything to do.
    pub fn takes_machine(&self, lang: Lang) -> bool {
        self.parts.iter().any(|part| part.takes_machine(lang))
    }
}

/// A word for texts: the lengths keep apart what stands in different places.
pub fn digest<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let mut all = Sha256::new();
    for text in texts {
        all.update(text.len().to_le_bytes());
        all.update(text.as_bytes());
    }
    all.finalize().iter().take(12).map(|byte| format!("{byte:02x}")).collect()
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
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap_or(Timestamp::MAX)
    }

    fn of() -> TextId {
        TextId::new("contribution", "1", Lang::RU)
    }

    fn writing(text: Localized) -> Writing {
        Writing {
            version: 1,
            parts: vec![Part { word: "text", text, max: 100, one_line: false }],
            title: None,
            path: "/contributions/1".into(),
            under: Some("consultations/1".into()),
            audience: 3,
            municipality: "pagegiai".into(),
            at: at(100),
        }
    }

    fn lt() -> Localized {
        Localized::new(Lang::LT, "Tiltas")
    }

    fn settled(text: Localized, kept: Option<&Task>, by_machine: bool) -> Option<Task> {
        Task::settled(&of(), Some(&writing(text)), kept, by_machine, at(500))
    }

    #[test]
    fn a_text_is_named_by_its_document_and_language() {
        assert_eq!(of().to_string(), "contribution.1.ru");
        assert_eq!(TextId::parse("contribution.1.ru"), Some(of()));
        for word in ["", "contribution", "contribution.ru", "contribution.1.r", "..ru", ".1.ru"] {
            assert_eq!(TextId::parse(word), None, "{word}");
        }
    }

    #[test]
    fn a_task_waits_while_a_person_s_translation_is_missing() {
        let new = settled(lt(), None, false).expect("a task");
        assert_eq!((new.state, new.why(), new.since), (State::Waiting, Rank::Missing, at(100)));
        assert_eq!((new.audience, new.machine), (3, Machine::None));
        assert_eq!(settled(lt(), Some(&new), false), None, "nothing has changed");
        let machine = settled(lt().with_machine(Lang::RU, "Мост"), Some(&new), false);
        assert_eq!(machine.map(|task| task.why()), Some(Rank::Machine));
        let done = settled(lt().with(Lang::RU, "Мост"), Some(&new), false).expect("a change");
        assert_eq!(done.state, State::Done);
        assert_eq!(settled(lt().with(Lang::RU, "Мост"), Some(&done), false), None);
        assert_eq!(settled(lt().with(Lang::RU, "Мост"), None, false), None);
        assert_eq!(settled(Localized::new(Lang::RU, "Мост"), None, true), None);
        assert_eq!(settled(Localized::new(Lang::LT, " "), None, true), None);
        // What waits again has waited since now.
        let again = settled(lt(), Some(&done), false).expect("a change");
        assert_eq!((again.state, again.since), (State::Waiting, at(500)));
    }

    #[test]
    fn what_nobody_is_to_read_is_laid_aside() {
        let mut new = settled(lt(), None, true).expect("a task");
        assert_eq!(new.machine, Machine::Waiting);
        new.claim("rasa", at(100));
        let aside = Task::settled(&of(), None, Some(&new), true, at(500)).expect("a change");
        assert_eq!((aside.state, aside.machine), (State::Aside, Machine::None));
        assert_eq!(aside.claimed_by, "");
        assert_eq!(Task::settled(&of(), None, Some(&aside), true, at(500)), None);
        assert_eq!(Task::settled(&of(), None, None, true, at(500)), None);
        let back = settled(lt(), Some(&aside), false).expect("a change");
        assert_eq!((back.state, back.since), (State::Waiting, at(100)));
    }

    #[test]
    fn one_person_has_a_text_for_a_time() {
        let mut task = settled(lt(), None, false).expect("a task");
        assert!(task.claim("rasa", at(0)) && task.claim("rasa", at(10)));
        assert!(!task.claim("ona", at(20)));
        let until = at(10) + CLAIM;
        assert_eq!(task.held_from("ona", at(20)), Some(until));
        assert_eq!(task.held_from("rasa", at(20)), None);
        assert!(task.is_held_by("rasa", at(20)) && !task.is_held_by("rasa", until));
        assert!(task.claim("ona", until));
        task.leave();
        assert_eq!(task.held_from("rasa", until), None);
    }

    #[test]
    fn a_machine_that_fails_is_waited_for_longer_and_longer() {
        let mut task = settled(lt(), None, true).expect("a task");
        let mut waits = vec![];
        while task.machine == Machine::Waiting {
            task.postpone(at(0));
            waits.push(task.machine_at.as_second());
        }
        assert_eq!(task.machine, Machine::Failed);
        assert_eq!(waits.len() as u32, TRIES);
        assert!(waits.windows(2).all(|two| two[0] <= two[1]), "{waits:?}");
        // It is asked again when there is something new to translate, and not before.
        assert_eq!(settled(lt(), Some(&task), true), None);
        let other = settled(Localized::new(Lang::LT, "Kitas"), Some(&task), true);
        assert_eq!(other.map(|task| task.machine), Some(Machine::Waiting));
        // What was translated before it was changed is the most urgent.
        let mut changed = lt().with(Lang::RU, "Мост");
        changed.changed("Kitas tiltas".to_owned());
        let stale = settled(changed.clone(), None, true).expect("a task");
        assert_eq!((stale.why(), stale.machine), (Rank::Stale, Machine::None));
        // A machine writes where nobody has.
        assert!(!writing(lt().with(Lang::RU, "Мост")).takes_machine(Lang::RU));
        assert!(writing(lt()).takes_machine(Lang::RU));
    }

    #[test]
    fn another_wording_is_another_revision() {
        let word = |text: &str| writing(Localized::new(Lang::LT, text)).revision();
        assert_eq!(word("a"), word("a"));
        assert_ne!(word("a"), word("b"));
        assert_ne!(digest(["ab", "c"].into_iter()), digest(["a", "bc"].into_iter()));
    }
}
