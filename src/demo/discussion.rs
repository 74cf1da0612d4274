//! The sample's contributions, under whatever they stand.

use super::{DemoError, People, Text, commit_all, days};
use crate::discussion::{self, Contribution, Kind, Stance, Support};
use crate::web::{Site, keys};
use jiff::SignedDuration;
use serde::Deserialize;
use std::collections::BTreeMap;

/// One contribution as the files write it.
#[derive(Deserialize)]
pub struct Entry {
    key: String,
    author: String,
    /// Days from now.
    at: f64,
    kind: Kind,
    in_reply_to: Option<String>,
    #[serde(default)]
    stance: Stance,
    /// Who supports it.
    #[serde(default)]
    supporters: Vec<String>,
    text: Text,
}

/// Writes the contributions under a subject (`consultations/<id>`). A reply comes after what it
/// replies to. Their ids, by their keys.
pub async fn load(
    site: &Site,
    people: &People,
    subject: &str,
    entries: &[Entry],
) -> Result<BTreeMap<String, String>, DemoError> {
    let mut written: BTreeMap<&str, Contribution> = BTreeMap::new();
    for entry in entries {
        let parent = match entry.in_reply_to.as_deref() {
            Some(key) => Some(written.get(key).ok_or_else(|| missing(subject, entry, key))?),
            None => None,
        };
        let at = days(site.now(), entry.at);
        let id = keys::id_at(at);
        let contribution = Contribution {
            key: id.clone(),
            subject: subject.to_owned(),
            thread: parent.map_or_else(|| id.clone(), |parent| parent.thread.clone()),
            in_reply_to: parent.map(|parent| parent.id.clone()),
            id,
            author: people.get(&entry.author)?,
            kind: entry.kind,
            stance: entry.stance,
            text: entry.text.localized(),
            at,
            standing: Default::default(),
            edited: None,
        };
        written.insert(&entry.key, contribution);
    }
    let supports = supports(people, entries, &written)?;
    let ids = written.iter().map(|(key, one)| ((*key).to_owned(), one.id.clone())).collect();
    let contributions: Vec<Contribution> = written.into_values().collect();
    commit_all(&site.public, &contributions).await?;
    commit_all(&site.public, &supports).await?;
    discussion::renew_all(site, subject).await?;
    Ok(ids)
}

/// The support that the files name, each given an hour after the words.
fn supports(
    people: &People,
    entries: &[Entry],
    written: &BTreeMap<&str, Contribution>,
) -> Result<Vec<Support>, DemoError> {
    let mut all = Vec::new();
    for entry in entries {
        let Some(one) = written.get(entry.key.as_str()) else { continue };
        let at = one.at.checked_add(SignedDuration::from_hours(1)).unwrap_or(one.at);
        for name in &entry.supporters {
            all.push(Support::new(keys::id_at(at), one, &people.get(name)?, at));
        }
    }
    Ok(all)
}

fn missing(subject: &str, entry: &Entry, key: &str) -> DemoError {
    let problem = format!("{} replies to {key}, which does not stand before it", entry.key);
    DemoError::file(subject, problem)
}
