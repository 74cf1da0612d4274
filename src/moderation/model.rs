//! Cases, reports, decisions and appeals, and the rules of what may be done about them. Pure.
//!
//! Invariant: a contribution has one case at a time (the unique index on `current`), a person one
//! report on it, a decision one appeal. Persons are opaque ids.

mod case;
mod decision;
mod report;

pub use case::{BY_PERSON, CURRENT, Case, IN_QUEUE, IN_QUEUE_BY_GROUND, Queue, Version};
pub use decision::{
    Action, Appeal, Appealed, BY_AUTHOR, BY_CASE, BY_DECIDER, BY_REVIEWER, COUNTED_BY_ACTION,
    COUNTED_BY_APPEAL, COUNTED_BY_FOUND, COUNTED_BY_GROUND, COUNTED_BY_SIDE, Decision, Found,
    Review,
};
pub use report::{BY_REPORTED, BY_REPORTER, COUNTED, REPORTS, Report};

use crate::locale::Localized;
use jiff::{Timestamp, tz::TimeZone};
use serde::{Deserialize, Serialize};

/// The longest note of a report, statement of facts, and appeal, in characters.
pub const NOTE: usize = 1_000;
pub const FACTS: usize = 3_000;
pub const APPEAL: usize = 3_000;
/// The most days for which somebody is suspended.
pub const DAYS: u32 = 180;

/// What the contribution stands under.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct About {
    /// `consultations/<id>`.
    pub key: String,
    /// Its page, without the language.
    pub path: String,
    pub title: Localized,
}

/// The quarter of a year that an instant is counted in: `2026-Q4`.
pub fn period(at: Timestamp) -> String {
    let day = TimeZone::UTC.to_datetime(at).date();
    format!("{}-Q{}", day.year(), (day.month() - 1) / 3 + 1)
}

#[cfg(test)]
mod tests;
