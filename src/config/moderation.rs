//! What an installation can set of moderation.

use serde::Deserialize;

/// Limits of writing and reporting, and how long people have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Moderation {
    /// Contributions an hour by one person.
    pub contributions_per_hour: u32,
    /// Reports an hour by one person.
    pub reports_per_hour: u32,
    /// Days for which an account is new: links by new accounts of unverified residents wait for a
    /// moderator.
    pub new_account_days: u32,
    /// Hours in which moderators are to act on a case: the queue shows what is late.
    pub act_within_hours: u32,
    /// Days in which an author may appeal. The Digital Services Act asks for six months.
    pub appeal_days: u32,
}

impl Default for Moderation {
    fn default() -> Self {
        Moderation {
            contributions_per_hour: 20,
            reports_per_hour: 20,
            new_account_days: 7,
            act_within_hours: 24,
            appeal_days: 183,
        }
    }
}
