//! Whether and how others see a contribution. Pure.
//!
//! Invariant: `withheld` follows from `state`, so that an index can tell what is shown from what is
//! not; documents from before there was moderation have no standing, and are published.

use crate::moderation::Ground;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How far others see a contribution.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    #[default]
    Published,
    /// Waits for a moderator before anybody else sees it.
    Held,
    /// Taken out of sight by a decision.
    Hidden,
    /// Out of sight until its author has changed it.
    AwaitingEdit,
}

impl State {
    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            State::Published => "published",
            State::Held => "held",
            State::Hidden => "hidden",
            State::AwaitingEdit => "awaiting-edit",
        }
    }
}

/// What moderation has made of a contribution.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Standing {
    #[serde(default)]
    pub state: State,
    /// Whether others see a placeholder in its place.
    #[serde(default)]
    pub withheld: bool,
    /// The rule that it was withheld by, since when, and the decision that did so.
    #[serde(default)]
    pub ground: Option<Ground>,
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub since: Option<Timestamp>,
    #[serde(default)]
    pub decision: Option<String>,
    /// Whether the thread that begins with it takes no more replies.
    #[serde(default)]
    pub closed: bool,
}

impl Standing {
    /// Out of sight in this state from now on.
    pub fn withhold(
        &mut self,
        state: State,
        ground: Ground,
        at: Timestamp,
        decision: Option<&str>,
    ) {
        self.state = state;
        self.withheld = state != State::Published;
        self.ground = Some(ground);
        self.since = Some(at);
        self.decision = decision.map(str::to_owned);
    }

    /// In everybody's sight again.
    pub fn publish(&mut self) {
        *self = Standing { closed: self.closed, ..Standing::default() };
    }
}
