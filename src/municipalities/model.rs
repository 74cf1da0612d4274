//! Roles of staff. Pure.

use serde::{Deserialize, Serialize};

/// What a member of staff may do, within one municipality.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// Grants roles and sees to the settings.
    Administrator,
    /// Writes and publishes consultations, answers and news.
    Editor,
    /// Reviews petitions and contributions.
    Moderator,
    /// Translates what people and administrations write.
    Translator,
    /// Sits in the council.
    Councillor,
}

impl Role {
    /// The word in documents, messages and on the command line.
    pub const fn as_str(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Editor => "editor",
            Role::Moderator => "moderator",
            Role::Translator => "translator",
            Role::Councillor => "councillor",
        }
    }
}
