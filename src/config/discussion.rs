//! What an installation can set of discussions.

use serde::Deserialize;

/// How residents discuss.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Discussion {
    /// Minutes after writing for which authors may change what they wrote; 0 for never.
    pub edit_minutes: u32,
}

impl Default for Discussion {
    fn default() -> Self {
        Discussion { edit_minutes: 60 }
    }
}
