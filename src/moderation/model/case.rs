//! A case: what is to be decided about one contribution. Pure.

use super::{About, Action, Found};
use crate::config::MunicipalityId;
use crate::discussion::{Contribution, State, Subject};
use crate::locale::Localized;
use crate::moderation::Ground;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What moderators of the author's side look at.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Case {
    pub id: String,
    pub contribution: String,
    /// The contribution while the case lasts, and the case's own id afterwards: unique.
    pub current: String,
    /// The author's municipality, which decides.
    pub side: MunicipalityId,
    /// The author's id; empty once they have been forgotten.
    pub author: String,
    pub about: About,
    pub queue: Queue,
    /// The rule that was reported first, or by which it was held.
    pub ground: Ground,
    pub found: Found,
    pub reports: u32,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub opened_at: Timestamp,
    /// When it came into its queue, from which the time to act is counted.
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub queued_at: Timestamp,
    /// Who is told of the contribution once it is released: whoever stands behind the subject.
    #[serde(default)]
    pub waiting: Option<Reader>,
    /// The latest decision.
    #[serde(default)]
    pub decision: Option<String>,
    /// What its author had written before they changed it.
    #[serde(default)]
    pub versions: Vec<Version>,
}

/// Where a case waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Queue {
    /// Reported; the contribution is in sight.
    Open,
    /// The contribution is out of sight until a moderator has looked at it.
    Held,
    /// The author was asked to change it.
    Awaiting,
    /// The author has appealed.
    Appeal,
    Decided,
}

/// Somebody to be told, without a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reader {
    pub resident: String,
    pub municipality: MunicipalityId,
}

/// A text as it stood until an instant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Version {
    pub text: Localized,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub until: Timestamp,
}

/// The one case that a contribution has now.
pub const CURRENT: Index = Index::unique("moderation_cases_current", &["current"]);
/// A side's queues, by the time of waiting; and those of one rule.
pub const IN_QUEUE: Index = Index::on("moderation_cases_queue", &["side", "queue", "queued_at"]);
pub const IN_QUEUE_BY_GROUND: Index =
    Index::on("moderation_cases_ground", &["side", "queue", "ground", "queued_at"]);
/// The cases about what a person has written.
pub const BY_PERSON: Index = Index::on("moderation_cases_person", &["author"]);

impl Document for Case {
    const COLLECTION: &'static Collection = &Collection {
        name: "moderation_cases",
        schema: 1,
        indexes: &[CURRENT, IN_QUEUE, IN_QUEUE_BY_GROUND, BY_PERSON],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Queue {
    pub const ALL: [Queue; 5] =
        [Queue::Open, Queue::Held, Queue::Awaiting, Queue::Appeal, Queue::Decided];

    /// The word in documents, addresses and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Queue::Open => "open",
            Queue::Held => "held",
            Queue::Awaiting => "awaiting",
            Queue::Appeal => "appeal",
            Queue::Decided => "decided",
        }
    }

    pub fn parse(word: &str) -> Option<Queue> {
        Queue::ALL.into_iter().find(|queue| queue.as_str() == word)
    }

    /// Whether it is for the moderators to act now.
    pub fn is_urgent(self) -> bool {
        matches!(self, Queue::Open | Queue::Held | Queue::Appeal)
    }
}

impl Case {
    /// A case about a contribution as it stands.
    pub fn new(
        id: String,
        subject: &Subject,
        of: &Contribution,
        (ground, found): (Ground, Found),
        at: Timestamp,
    ) -> Case {
        let held = of.standing.state == State::Held;
        let behind = |author: &crate::residents::Person| Reader {
            resident: author.resident.clone(),
            municipality: author.municipality.clone(),
        };
        Case {
            id,
            contribution: of.id.clone(),
            current: of.id.clone(),
            side: of.author.municipality.clone(),
            author: of.author.resident.clone(),
            about: About {
                key: subject.key.clone(),
                path: subject.path.clone(),
                title: subject.title.clone(),
            },
            queue: if held { Queue::Held } else { Queue::Open },
            ground,
            found,
            reports: 0,
            opened_at: at,
            queued_at: at,
            waiting: subject.author.as_ref().filter(|_| held).map(behind),
            decision: None,
            versions: Vec::new(),
        }
    }

    /// What may be decided now about a contribution that stands so.
    pub fn choices(&self, of: &Contribution) -> &'static [Action] {
        use Action::{AskEdit, Close, Hide, Keep, Release, Suspend};
        if !matches!(self.queue, Queue::Open | Queue::Held | Queue::Awaiting) {
            return &[];
        }
        match of.standing.state {
            State::Published if of.standing.closed => &[Keep, Hide, AskEdit, Suspend],
            State::Published => &[Keep, Hide, AskEdit, Close, Suspend],
            State::Held => &[Release, Hide, AskEdit, Suspend],
            State::AwaitingEdit => &[Release, Hide, Suspend],
            State::Hidden => &[],
        }
    }

    /// It was decided: the case is over, unless its author is to change the text.
    pub fn decide(&mut self, action: Action, decision: &str, at: Timestamp) {
        self.decision = Some(decision.to_owned());
        if action == Action::AskEdit {
            self.wait_in(Queue::Awaiting, at);
        } else {
            self.finish(at);
        }
    }

    /// The author has changed the text: a moderator looks at it again.
    pub fn edited(&mut self, before: Localized, at: Timestamp) {
        self.reworded(before, at);
        self.wait_in(Queue::Held, at);
    }

    /// The author has changed the text of their own accord: whoever decides sees what was reported.
    pub fn reworded(&mut self, before: Localized, at: Timestamp) {
        self.versions.push(Version { text: before, until: at });
    }

    /// The author has appealed the latest decision.
    pub fn appealed(&mut self, at: Timestamp) {
        self.wait_in(Queue::Appeal, at);
    }

    /// The appeal was decided. Where the author was asked to change the text and is not right, that
    /// still stands.
    pub fn reviewed(&mut self, action: Action, reversed: bool, at: Timestamp) {
        if action == Action::AskEdit && !reversed {
            self.wait_in(Queue::Awaiting, at);
        } else {
            self.finish(at);
        }
    }

    fn finish(&mut self, at: Timestamp) {
        self.current.clone_from(&self.id);
        self.waiting = None;
        self.wait_in(Queue::Decided, at);
    }

    fn wait_in(&mut self, queue: Queue, at: Timestamp) {
        self.queue = queue;
        self.queued_at = at;
    }
}
