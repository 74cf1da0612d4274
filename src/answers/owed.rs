//! What administrations owe to what residents wrote: one document for each question and town.
//!
//! Invariant: the documents of one question say the same but for whom they remind; `lead` marks the
//! one that is counted, so a question counts once in public.

use super::clock::{Clock, Term, Told, never};
use crate::config::{MunicipalityId, Rules};
use crate::discussion::{Contribution, Subject};
use crate::locale::Localized;
use crate::store::{Collection, Document, Index, Query, Store, StoreError};
use crate::web::Site;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What is owed an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A question under a consultation.
    Question,
    /// Feedback about an administration's work.
    Feedback,
    /// What its author adds when the answer has not settled it.
    Again,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum State {
    Waiting,
    Answered,
    /// Out of sight by a rule of the discussions: not owed.
    Withheld,
}

/// Something that one administration owes, alone or together with others.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Owed {
    /// `<contribution>:<municipality>`.
    pub id: String,
    pub contribution: String,
    pub thread: String,
    pub kind: Kind,
    /// What the contribution stands under, its page without the language, and its title.
    pub subject: String,
    pub path: String,
    pub title: Localized,
    pub municipality: MunicipalityId,
    pub lead: bool,
    pub state: State,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub due_at: Timestamp,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub done_at: Option<Timestamp>,
    /// Whether it was answered before its deadline.
    #[serde(default)]
    pub in_time: bool,
    #[serde(default)]
    pub told: Told,
    /// When staff are told next; far off where there is nothing more to say.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub next_at: Timestamp,
}

/// A town's desk, the most urgent first, and how many wait there.
pub const BY_DESK: Index =
    Index::on("owed_by_desk", &["municipality", "state", "due_at"]).counted(2);
/// The same, of one page.
pub const BY_DESK_PAGE: Index =
    Index::on("owed_by_desk_page", &["municipality", "subject", "state", "due_at"]);
/// Whose staff are to be told of what.
pub const BY_NEXT: Index = Index::on("owed_by_next", &["municipality", "next_at"]);
/// What is owed to one contribution.
pub const BY_CONTRIBUTION: Index = Index::on("owed_by_contribution", &["contribution"]);
/// What is owed to a page of a discussion.
pub const BY_THREAD: Index = Index::on("owed_by_thread", &["subject", "lead", "thread"]);
/// The questions of a page in public, by deadline, and their number.
pub const BY_STATE: Index =
    Index::on("owed_by_state", &["subject", "lead", "state", "due_at"]).counted(3);
/// What is owed of one kind, by time; of one town; and how much of that was done in time.
pub const BY_KIND: Index = Index::on("owed_by_kind", &["kind", "state", "since"]);
pub const BY_TOWN: Index = Index::on("owed_by_town", &["kind", "municipality", "state", "since"]);
pub const BY_FIGURES: Index =
    Index::on("owed_by_figures", &["kind", "municipality", "state", "in_time"]).counted(4);

impl Document for Owed {
    const COLLECTION: &'static Collection = &Collection {
        name: "owed_answers",
        schema: 1,
        indexes: &[
            BY_DESK,
            BY_DESK_PAGE,
            BY_NEXT,
            BY_CONTRIBUTION,
            BY_THREAD,
            BY_STATE,
            BY_KIND,
            BY_TOWN,
            BY_FIGURES,
        ],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Kind {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Question => "question",
            Kind::Feedback => "feedback",
            Kind::Again => "again",
        }
    }

    fn term(self, rules: &Rules) -> Term {
        match self {
            Kind::Question => Term { days: rules.question_days, working: true },
            Kind::Feedback | Kind::Again => {
                Term { days: rules.feedback_days, working: rules.feedback_working_days }
            }
        }
    }
}

impl State {
    /// The word in documents and addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Waiting => "waiting",
            State::Answered => "answered",
            State::Withheld => "withheld",
        }
    }
}

/// What the towns of this page owe to the contribution.
pub fn all(site: &Site, subject: &Subject, of: &Contribution, kind: Kind) -> Vec<Owed> {
    let one = |(index, town): (usize, &MunicipalityId)| Owed {
        id: Owed::id_of(&of.id, town),
        contribution: of.id.clone(),
        thread: of.thread.clone(),
        kind,
        subject: subject.key.clone(),
        path: subject.path.clone(),
        title: subject.title.clone(),
        municipality: town.clone(),
        lead: index == 0,
        state: State::Withheld,
        since: of.at,
        due_at: of.at,
        done_at: None,
        in_time: false,
        told: Told::Nothing,
        next_at: never(),
    };
    let mut all: Vec<Owed> = subject.towns.iter().enumerate().map(one).collect();
    if !of.standing.withheld {
        begin(site, all.iter_mut(), of.at);
    }
    all
}

/// Starts the clock of what is owed to one contribution: the towns together have until the
/// earliest of their deadlines.
pub fn begin<'a>(site: &Site, owed: impl Iterator<Item = &'a mut Owed>, since: Timestamp) {
    let mut owed: Vec<&mut Owed> = owed.collect();
    let due = |one: &&mut Owed| {
        with_clock(site, &one.municipality, |clock, rules| clock.due(since, one.kind.term(rules)))
    };
    let Some(due_at) = owed.iter().map(due).min() else { return };
    for one in &mut owed {
        one.state = State::Waiting;
        (one.since, one.due_at, one.told) = (since, due_at, Told::Nothing);
        one.next_at = with_clock(site, &one.municipality, |clock, _| clock.morning_after(since));
    }
}

/// Asks a town's clock.
pub fn with_clock<T>(site: &Site, town: &str, ask: impl Fn(&Clock, &Rules) -> T) -> T {
    let usual = Rules::default();
    let rules = site.municipality(town).map_or(&usual, |town| &town.rules);
    ask(&Clock::new(rules, site.zone(town)), rules)
}

impl Owed {
    pub fn id_of(contribution: &str, municipality: &str) -> String {
        format!("{contribution}:{municipality}")
    }

    /// Whether its deadline has passed.
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.state == State::Waiting && self.due_at < now
    }

    /// It was answered: nothing is owed any more.
    pub fn fulfil(&mut self, at: Timestamp) {
        (self.state, self.next_at) = (State::Answered, never());
        (self.done_at, self.in_time) = (Some(at), at <= self.due_at);
    }

    /// It is out of sight.
    pub fn withhold(&mut self) {
        (self.state, self.next_at) = (State::Withheld, never());
    }
}

/// How much waits for a town's answer.
pub async fn waiting(store: &Store, municipality: &str) -> Result<u64, StoreError> {
    let query = Query::on(&BY_DESK).equal(municipality).equal(State::Waiting.as_str());
    store.tally::<Owed>(&query).await
}
