//! Roles of staff, and the rules of changing them. Pure.
//!
//! Invariant: what a change is decided on are the roles that were shown to whoever makes it, so
//! that of two administrators neither undoes what the other did without knowing.

use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

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

/// Somebody's roles, each once.
pub type Roles = BTreeSet<Role>;

impl Role {
    pub const ALL: [Role; 5] =
        [Role::Administrator, Role::Editor, Role::Moderator, Role::Translator, Role::Councillor];

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

    /// The role with this word.
    pub fn parse(word: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

/// What is to become of somebody's roles.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// One more, whatever the others are.
    Grant(Role),
    /// One less.
    Revoke(Role),
    /// Exactly these, by somebody who was shown those.
    Set { shown: Roles, roles: Roles },
}

/// Why roles stay as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("somebody else has changed these roles meanwhile")]
    Changed,
    /// Nobody could grant roles any more but on the command line.
    #[error("the municipality would be left without an administrator")]
    LastAdministrator,
}

impl Edit {
    /// The roles that somebody with these has afterwards; none where nothing would change.
    ///
    /// `others` says whether the municipality has another administrator; whoever has the command
    /// line can do without.
    pub fn decide(&self, held: &Roles, others: bool) -> Result<Option<Roles>, Refusal> {
        let mut roles = held.clone();
        match self {
            Edit::Grant(role) => _ = roles.insert(*role),
            Edit::Revoke(role) => _ = roles.remove(role),
            Edit::Set { roles: wanted, .. } => roles.clone_from(wanted),
        }
        if roles == *held {
            return Ok(None);
        }
        if matches!(self, Edit::Set { shown, .. } if shown != held) {
            return Err(Refusal::Changed);
        }
        if takes_administrator(held, &roles) && !others {
            return Err(Refusal::LastAdministrator);
        }
        Ok(Some(roles))
    }

    /// Whether it gives or takes the power over everybody's roles, which is asked about twice.
    pub fn is_grave(&self) -> bool {
        match self {
            Edit::Grant(role) | Edit::Revoke(role) => *role == Role::Administrator,
            Edit::Set { shown, roles } => {
                shown.contains(&Role::Administrator) != roles.contains(&Role::Administrator)
            }
        }
    }
}

/// Whether somebody with the first roles, who gets the second, is no administrator any more.
pub fn takes_administrator(before: &Roles, after: &Roles) -> bool {
    before.contains(&Role::Administrator) && !after.contains(&Role::Administrator)
}

/// Where roles were changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// By an administrator, on the site.
    Web,
    /// By whoever keeps the installation.
    CommandLine,
}

/// Somebody as the history names them: their id, and the name that they had.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Named {
    /// Empty once they were forgotten, and where the command line did it.
    pub resident: String,
    pub name: String,
}

/// A role that somebody has, and since when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    pub role: Role,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub since: Timestamp,
}

/// Who changed whose roles, and how. Rests in the personal store; only added, and never changed
/// but to forget a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StaffChange {
    /// The key of the form that it came by: the same form sent twice is one change.
    pub id: String,
    pub whose: Named,
    pub source: Source,
    pub by: Named,
    pub before: Roles,
    pub after: Vec<Held>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// All changes in time.
pub const LATEST: Index = Index::on("staff_changes_latest", &["at"]);
/// Of one person's roles.
pub const BY_RESIDENT: Index = Index::on("staff_changes_by_resident", &["whose.resident", "at"]);
/// By one administrator.
pub const BY_ADMINISTRATOR: Index =
    Index::on("staff_changes_by_administrator", &["by.resident", "at"]);

impl Document for StaffChange {
    const COLLECTION: &'static Collection = &Collection {
        name: "staff_changes",
        schema: 1,
        indexes: &[LATEST, BY_RESIDENT, BY_ADMINISTRATOR],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl StaffChange {
    /// The roles after it.
    pub fn roles(&self) -> Roles {
        self.after.iter().map(|held| held.role).collect()
    }

    /// What was given by it.
    pub fn granted(&self) -> Roles {
        self.roles().difference(&self.before).copied().collect()
    }

    /// What was taken away by it.
    pub fn revoked(&self) -> Roles {
        self.before.difference(&self.roles()).copied().collect()
    }

    /// Whether this form, sent again for the same person, asks for what it did the first time.
    pub fn repeats(&self, resident: &str, edit: &Edit) -> bool {
        let same = match edit {
            Edit::Grant(role) => self.granted().contains(role),
            Edit::Revoke(role) => self.revoked().contains(role),
            Edit::Set { roles, .. } => self.roles() == *roles,
        };
        same && self.whose.resident == resident
    }
}

/// These roles, each since when: a role that was held before since when it was, where that is
/// known from the change before.
pub fn held_since(roles: &Roles, latest: Option<&StaffChange>, at: Timestamp) -> Vec<Held> {
    let known = |role: &Role| {
        let before = latest.and_then(|change| change.after.iter().find(|held| held.role == *role));
        before.map_or(at, |held| held.since)
    };
    roles.iter().map(|role| Held { role: *role, since: known(role) }).collect()
}

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
