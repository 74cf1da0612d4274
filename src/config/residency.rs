//! How a municipality comes to know who lives there: the ways that it offers, and their limits.

use super::ConfigError;
use crate::locale::Lang;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How a municipality came to know where somebody lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// A code on paper, sent to the address.
    Letter,
    /// Staff saw the person and a document.
    InPerson,
    /// The person stands in a roll that the municipality uploaded.
    Roll,
    /// A claim of an identity broker (OpenID Connect).
    Claim,
}

impl Way {
    pub const ALL: [Way; 4] = [Way::Letter, Way::InPerson, Way::Roll, Way::Claim];

    /// The word in documents, settings and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Way::Letter => "letter",
            Way::InPerson => "in-person",
            Way::Roll => "roll",
            Way::Claim => "claim",
        }
    }
}

/// A municipality's section `residency`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Residency {
    /// What residents can choose from, in this order.
    pub ways: Vec<Way>,
    /// Days that a code on paper is good for.
    pub letter_days: u32,
    /// Wrong codes, or wrong answers about the roll, after which an account waits for a day.
    pub wrong_tries: u32,
    /// How many last digits of a personal number stand in the roll beside the names and the date of
    /// birth, which neighbours may know; 0 for none.
    pub roll_digits: u8,
    /// What that number is called, by language: *Asmens kodas*.
    pub roll_number: BTreeMap<Lang, String>,
    /// Where staff are met and asked, by language: an address, hours, a telephone.
    pub office: BTreeMap<Lang, String>,
}

impl Default for Residency {
    fn default() -> Self {
        Residency {
            ways: vec![Way::Letter, Way::InPerson],
            letter_days: 60,
            wrong_tries: 5,
            roll_digits: 4,
            roll_number: BTreeMap::new(),
            office: BTreeMap::new(),
        }
    }
}

impl Residency {
    /// Whether residents can choose this way.
    pub fn offers(&self, way: Way) -> bool {
        self.ways.contains(&way)
    }

    /// What must hold; `key` gives a field's whole key.
    pub(super) fn check(&self, key: impl Fn(&str) -> String) -> Result<(), ConfigError> {
        let wrong = |field: &str, problem: &str| Err(ConfigError::wrong(key(field), problem));
        if !(1..=365).contains(&self.letter_days) {
            return wrong("residency.letter_days", "it is from 1 to 365");
        }
        if !(1..=100).contains(&self.wrong_tries) {
            return wrong("residency.wrong_tries", "it is from 1 to 100");
        }
        if self.roll_digits > 8 {
            return wrong("residency.roll_digits", "it is from 0 to 8");
        }
        Ok(())
    }
}
