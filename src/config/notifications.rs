//! Settings of how residents who have not said otherwise hear of what concerns them.

use super::{Config, ConfigError};
use serde::{Deserialize, Serialize};

/// How often somebody is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rhythm {
    AtOnce,
    Daily,
    Weekly,
    Never,
}

impl Rhythm {
    /// Each, in the order in which readers are asked.
    pub const ALL: [Rhythm; 4] = [Rhythm::AtOnce, Rhythm::Daily, Rhythm::Weekly, Rhythm::Never];

    /// As settings, documents, forms and messages say it.
    pub fn as_str(self) -> &'static str {
        match self {
            Rhythm::AtOnce => "at-once",
            Rhythm::Daily => "daily",
            Rhythm::Weekly => "weekly",
            Rhythm::Never => "never",
        }
    }

    pub fn parse(word: &str) -> Option<Rhythm> {
        Rhythm::ALL.into_iter().find(|rhythm| rhythm.as_str() == word)
    }

    /// Whether what comes in this rhythm is gathered first.
    pub fn is_digest(self) -> bool {
        matches!(self, Rhythm::Daily | Rhythm::Weekly)
    }
}

/// When nobody is written to, when digests come, and what residents have chosen before they choose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Notifications {
    /// From this full hour until that one, by the reader's clock, letters wait, unless the reader
    /// says otherwise. The same hour twice: they do not.
    pub quiet_begin: u8,
    pub quiet_end: u8,
    /// The full hour, by the reader's clock, at which digests are written.
    pub digest_hour: u8,
    pub mail: Defaults,
}

impl Default for Notifications {
    fn default() -> Self {
        Notifications { quiet_begin: 21, quiet_end: 7, digest_hour: 7, mail: Defaults::default() }
    }
}

/// How often residents are written to about each topic, unless they say otherwise. What is about
/// themselves, or has its time, comes at once. A lively discussion would fill a mailbox, so it comes
/// in the morning; what is published for everybody can wait for the week's end.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Defaults {
    pub replies: Rhythm,
    pub discussions: Rhythm,
    pub petitions: Rhythm,
    pub consultations: Rhythm,
    pub meetings: Rhythm,
    pub sittings: Rhythm,
    pub news: Rhythm,
    pub announcements: Rhythm,
    pub duties: Rhythm,
}

impl Default for Defaults {
    fn default() -> Self {
        Defaults {
            replies: Rhythm::AtOnce,
            discussions: Rhythm::Daily,
            petitions: Rhythm::AtOnce,
            consultations: Rhythm::AtOnce,
            meetings: Rhythm::AtOnce,
            sittings: Rhythm::Daily,
            news: Rhythm::Weekly,
            announcements: Rhythm::AtOnce,
            duties: Rhythm::AtOnce,
        }
    }
}

/// Hours are hours of a day.
pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
    let Notifications { quiet_begin, quiet_end, digest_hour, .. } = &config.notifications;
    let hours =
        [("quiet_begin", quiet_begin), ("quiet_end", quiet_end), ("digest_hour", digest_hour)];
    match hours.into_iter().find(|(_, hour)| **hour > 23) {
        Some((name, hour)) => Err(ConfigError::wrong(
            format!("notifications.{name}"),
            format!("{hour} is not a full hour between 0 and 23"),
        )),
        None => Ok(()),
    }
}
