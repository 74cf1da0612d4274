//! The settlements of a municipality, as residents choose theirs from a list.

use super::{ConfigError, Municipality};
use crate::locale::Lang;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// A town, village or district of a municipality.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// The word in documents; once used, it stays.
    pub id: String,
    pub names: BTreeMap<Lang, String>,
}

impl Settlement {
    /// Its name in a language, else in that of the municipality.
    pub fn name(&self, lang: Lang, home: Lang) -> &str {
        let name = self.names.get(&lang).or_else(|| self.names.get(&home));
        name.map_or(self.id.as_str(), String::as_str)
    }
}

impl Municipality {
    /// The settlement with this id.
    pub fn settlement(&self, id: &str) -> Option<&Settlement> {
        self.settlements.iter().find(|settlement| settlement.id == id)
    }
}

pub(super) fn check(
    key: impl Fn(&str) -> String,
    municipality: &Municipality,
) -> Result<(), ConfigError> {
    let mut seen = BTreeSet::new();
    for settlement in &municipality.settlements {
        let id = &settlement.id;
        let plain = id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
        if id.is_empty() || !plain {
            let problem = format!("“{id}” is no id: lower-case letters a–z, digits and hyphens");
            return Err(ConfigError::wrong(key("settlements"), problem));
        }
        if !seen.insert(id) {
            let problem = format!("“{id}” is there twice");
            return Err(ConfigError::wrong(key("settlements"), problem));
        }
        if !settlement.names.contains_key(&municipality.default_language) {
            let problem = format!("“{id}” has no name in the default language");
            return Err(ConfigError::wrong(key("settlements"), problem));
        }
    }
    Ok(())
}
