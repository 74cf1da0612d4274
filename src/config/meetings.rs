//! Settings about public meetings.

use super::{Config, ConfigError};
use serde::Deserialize;

/// When the registered are reminded, and when minutes are due.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Meetings {
    /// So many hours before the beginning the registered are reminded. A day and an hour: time to
    /// plan, and time to leave.
    pub reminder_hours: Vec<u32>,
    /// In how many working days after a meeting its minutes are due.
    pub minutes_days: u32,
}

impl Default for Meetings {
    fn default() -> Self {
        Meetings { reminder_hours: vec![24, 1], minutes_days: 10 }
    }
}

/// How few and how many make sense.
pub(super) fn check(config: &Config) -> Result<(), ConfigError> {
    let Meetings { reminder_hours, minutes_days } = &config.meetings;
    if reminder_hours.len() > 5 || reminder_hours.iter().any(|hours| !(1..=336).contains(hours)) {
        let problem = "write at most five numbers between 1 and 336, such as [24, 1]";
        return Err(ConfigError::wrong("meetings.reminder_hours", problem));
    }
    if !(1..=60).contains(minutes_days) {
        let problem = format!("{minutes_days} is not between 1 and 60 working days");
        return Err(ConfigError::wrong("meetings.minutes_days", problem));
    }
    Ok(())
}
