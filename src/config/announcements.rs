//! Settings about announcements that administrations write to many.

use super::{Config, ConfigError};
use serde::Deserialize;

/// How fast announcements are sent.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Announcements {
    /// To how many people at once. A hundred: a mistake that somebody sees at once has reached a
    /// hundred and no more.
    pub batch: usize,
    /// How many seconds lie between two batches. Ten: five thousand residents in nine minutes, and
    /// time to press the button that stops it.
    pub pause_seconds: u32,
}

impl Default for Announcements {
    fn default() -> Self {
        Announcements { batch: 100, pause_seconds: 10 }
    }
}

/// How few and how many make sense: a batch is one commit.
pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
    let Announcements { batch, pause_seconds } = &config.announcements;
    if !(1..=200).contains(batch) {
        let problem = format!("{batch} is not between 1 and 200 people");
        return Err(ConfigError::wrong("announcements.batch", problem));
    }
    if !(0..=3_600).contains(pause_seconds) {
        let problem = format!("{pause_seconds} is not between 0 and 3600 seconds");
        return Err(ConfigError::wrong("announcements.pause_seconds", problem));
    }
    Ok(())
}
