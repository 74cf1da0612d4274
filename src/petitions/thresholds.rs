//! Thresholds: how many signatures of a town oblige its administration to what. Pure.
//!
//! Invariant: each town has thresholds of its own and only its own residents count towards them;
//! what was reached stays reached, so nobody is relieved of an answer by a withdrawal.

use super::model::{Answer, Petition, State};
use crate::config::{MunicipalityId, Rules};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a threshold obliges to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StepKind {
    /// The administration answers.
    Answer,
    /// The council debates it in a sitting.
    Debate,
}

impl StepKind {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            StepKind::Answer => "answer",
            StepKind::Debate => "debate",
        }
    }
}

/// A threshold that was reached.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reached {
    pub municipality: MunicipalityId,
    pub step: StepKind,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// One threshold on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub kind: StepKind,
    /// The signatures that it takes.
    pub at: u64,
    pub reached: bool,
}

/// How far a town's signatures reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    pub count: u64,
    /// The greatest threshold; never zero.
    pub max: u64,
    /// What the next threshold lacks; none when all are reached.
    pub left: Option<u64>,
    /// All thresholds, the lowest first.
    pub steps: Vec<Step>,
}

impl Progress {
    /// Of so many signatures under a town's rules.
    pub fn of(count: u64, rules: &Rules) -> Progress {
        let step = |kind, at: u32| Step { kind, at: at.into(), reached: count >= at.into() };
        let mut steps = vec![
            step(StepKind::Answer, rules.answer_threshold),
            step(StepKind::Debate, rules.debate_threshold),
        ];
        steps.sort_by_key(|step| (step.at, step.kind));
        let next = steps.iter().find(|step| !step.reached);
        Progress {
            count,
            max: steps.last().map_or(1, |step| step.at.max(1)),
            left: next.map(|step| step.at - count),
            steps,
        }
    }

    /// Of several towns together, for one bar: no town's steps, since each has its own.
    pub fn together(towns: &[Progress]) -> Option<Progress> {
        match towns {
            [] => None,
            [only] => Some(only.clone()),
            several => Some(Progress {
                count: several.iter().map(|town| town.count).sum(),
                max: several.iter().map(|town| town.max).sum(),
                left: None,
                steps: vec![],
            }),
        }
    }
}

impl Petition {
    /// Whether this town has ever had the signatures for this step.
    pub fn has_reached(&self, municipality: &str, step: StepKind) -> bool {
        self.reached.iter().any(|one| one.municipality == municipality && one.step == step)
    }

    /// Whether this town's administration has answered.
    pub fn has_answered(&self, municipality: &str) -> bool {
        self.responses.iter().any(|response| response.municipality == municipality)
    }

    /// Brings it up to date: closes what is over, notes the thresholds that a town's signatures
    /// have reached, and from both whether an answer is owed. Whether anything changed.
    pub fn settle(&mut self, progress: &[(MunicipalityId, Progress)], now: Timestamp) -> bool {
        let before = (self.state, self.reached.len(), self.answer);
        if self.state_at(now) == State::Closed && self.state == State::Open {
            self.state = State::Closed;
            self.listed_at = self.closes_at.unwrap_or(now);
        }
        for (municipality, progress) in progress {
            for step in progress.steps.iter().filter(|step| step.reached) {
                if self.was_opened() && !self.has_reached(municipality, step.kind) {
                    let municipality = municipality.clone();
                    self.reached.push(Reached { municipality, step: step.kind, at: now });
                }
            }
        }
        self.answer = self.owed();
        before != (self.state, self.reached.len(), self.answer)
    }

    fn owed(&self) -> Answer {
        let due = |one: &&Reached| one.step == StepKind::Answer;
        let mut due = self.reached.iter().filter(due);
        if due.any(|one| !self.has_answered(&one.municipality)) {
            Answer::Waiting
        } else if self.responses.is_empty() {
            Answer::None
        } else {
            Answer::Given
        }
    }
}
