//! The rules of the discussions, each by its word. Pure.
//!
//! Invariant: a word stays what it meant when a decision named it; a rule that goes out of use keeps
//! its word.

use serde::{Deserialize, Serialize};

/// A published rule that contributions keep to, and that a decision rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ground {
    Insult,
    Hatred,
    Threat,
    PersonalData,
    Falsehood,
    Spam,
    Unlawful,
    OffTopic,
}

impl Ground {
    pub const ALL: [Ground; 8] = [
        Ground::Insult,
        Ground::Hatred,
        Ground::Threat,
        Ground::PersonalData,
        Ground::Falsehood,
        Ground::Spam,
        Ground::Unlawful,
        Ground::OffTopic,
    ];

    /// The word in documents, forms, addresses and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Ground::Insult => "insult",
            Ground::Hatred => "hatred",
            Ground::Threat => "threat",
            Ground::PersonalData => "personal-data",
            Ground::Falsehood => "falsehood",
            Ground::Spam => "spam",
            Ground::Unlawful => "unlawful",
            Ground::OffTopic => "off-topic",
        }
    }

    pub fn parse(word: &str) -> Option<Ground> {
        Ground::ALL.into_iter().find(|ground| ground.as_str() == word)
    }
}
