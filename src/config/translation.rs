//! Settings of translation: the machine, where there is one.

use super::{Config, ConfigError};
use crate::locale::Lang;
use secrecy::SecretString;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// How texts are translated.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Translation {
    /// A service that translates; none, and nothing leaves the site.
    pub machine: Option<MachineTranslation>,
}

/// A service with LibreTranslate's API.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MachineTranslation {
    /// Its address without `/translate`.
    pub url: String,
    pub key: Option<SecretString>,
    pub key_file: Option<PathBuf>,
    /// What may go to it, by the town of the author: `pagegiai = ["contribution"]`.
    #[serde(default)]
    pub allow: BTreeMap<String, BTreeSet<String>>,
    /// Into which languages; into all where none is named.
    #[serde(default)]
    pub languages: BTreeSet<Lang>,
    /// How long one request may take.
    #[serde(default = "timeout")]
    pub timeout_seconds: u8,
}

fn timeout() -> u8 {
    10
}

/// The longest that a request may take: less than a job's turn.
const LONGEST: u8 = 15;

impl Translation {
    pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
        let Some(machine) = &config.translation.machine else { return Ok(()) };
        let rest = machine.url.strip_prefix("https://").or(machine.url.strip_prefix("http://"));
        if rest.is_none_or(str::is_empty) {
            let problem = format!("“{}” is not like https://translate.example", machine.url);
            return Err(ConfigError::wrong("translation.machine.url", problem));
        }
        if !(1..=LONGEST).contains(&machine.timeout_seconds) {
            let problem = format!("it is not between 1 and {LONGEST}");
            return Err(ConfigError::wrong("translation.machine.timeout_seconds", problem));
        }
        match machine.allow.keys().find(|id| !config.municipality.contains_key(*id)) {
            Some(id) => {
                let key = format!("translation.machine.allow.{id}");
                Err(ConfigError::wrong(key, "there is no such municipality"))
            }
            None => Ok(()),
        }
    }
}
