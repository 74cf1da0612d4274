//! The residents and staff of the sample.

use super::{DemoError, commit_all, days, file};
use crate::locale::Lang;
use crate::municipalities::{Named, Role, Roles, Source, StaffChange, held_since};
use crate::residents::{self, Person, Resident};
use crate::web::{Site, keys};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Sample {
    person: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    key: String,
    municipality: String,
    language: Lang,
    name: String,
    mail: String,
    #[serde(default)]
    verified: bool,
    #[serde(default)]
    roles: Vec<Role>,
}

/// Everyone in the sample, by the key that its files use.
pub struct People {
    by_key: BTreeMap<String, Person>,
}

impl People {
    /// Writes them into the personal stores of their municipalities.
    pub(super) async fn fill(site: &Site) -> Result<People, DemoError> {
        let sample: Sample = file("people.toml")?;
        let registered_at = days(site.now(), -90.0);
        let mut by_key = BTreeMap::new();
        let mut by_side: BTreeMap<String, Vec<Resident>> = BTreeMap::new();
        let mut changes: Vec<(String, StaffChange)> = Vec::new();
        for entry in sample.person {
            let id = keys::id_at(registered_at);
            let mail = (entry.mail.clone(), residents::mail_hash(site, &entry.mail));
            let Entry { municipality, name, language, .. } = &entry;
            let mut resident =
                Resident::new(id, municipality, name.clone(), mail, *language, registered_at);
            resident.agree(residents::PRIVACY, &site.config.privacy.version(), registered_at);
            resident.verified = entry.verified;
            resident.staff = !entry.roles.is_empty();
            resident.roles = entry.roles;
            if resident.staff {
                changes.push((entry.municipality.clone(), named(&resident)));
            }
            by_key.insert(entry.key, resident.person());
            by_side.entry(entry.municipality).or_default().push(resident);
        }
        for (municipality, residents) in by_side {
            let store = site.personal(&municipality);
            let store = store.ok_or_else(|| DemoError::file("people.toml", &municipality))?;
            commit_all(store, &residents).await?;
            let its = changes.iter().filter(|(side, _)| *side == municipality);
            let its: Vec<StaffChange> = its.map(|(_, change)| change.clone()).collect();
            commit_all(store, &its).await?;
        }
        Ok(People { by_key })
    }

    /// The person with this key.
    pub fn get(&self, key: &str) -> Result<Person, DemoError> {
        let found = self.by_key.get(key).cloned();
        found.ok_or_else(|| DemoError::file("people.toml", format!("there is no {key}")))
    }
}

/// How staff of the sample came to their roles: by the command line, when they registered.
fn named(resident: &Resident) -> StaffChange {
    let (at, roles) = (resident.registered_at, resident.roles.iter().copied().collect());
    StaffChange {
        id: keys::id_at(at),
        whose: Named { resident: resident.id.clone(), name: resident.name.clone() },
        source: Source::CommandLine,
        by: Named::default(),
        before: Roles::new(),
        after: held_since(&roles, None, at),
        at,
    }
}

/// Somebody of the sample who is staff: whom to sign in as.
#[derive(Serialize)]
pub struct Post {
    pub municipality: String,
    pub role: Role,
    pub mail: String,
}

/// One person for each role of each municipality.
pub fn posts() -> Result<Vec<Post>, DemoError> {
    let sample: Sample = file("people.toml")?;
    let mut posts: Vec<Post> = Vec::new();
    for Entry { municipality, mail, roles, .. } in sample.person {
        for role in roles {
            let known = |post: &Post| post.municipality == municipality && post.role == role;
            if !posts.iter().any(known) {
                posts.push(Post { municipality: municipality.clone(), role, mail: mail.clone() });
            }
        }
    }
    Ok(posts)
}
