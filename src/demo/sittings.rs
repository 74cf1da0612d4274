//! The sample's sittings.

use super::{DemoError, Text, commit_all, days, files};
use crate::journal::Act;
use crate::sittings::{Item, Kind, Sitting, Votes, acts};
use crate::web::{Site, keys};
use jiff::{Timestamp, ToSpan, civil::Time};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Sample {
    municipalities: Vec<String>,
    kind: Kind,
    /// Days from today.
    day: i64,
    /// By the clock of the first municipality.
    time: String,
    minutes: u32,
    title: Text,
    place: Text,
    #[serde(default)]
    item: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    number: String,
    title: Text,
    summary: Text,
    petition: Option<String>,
    consultation: Option<String>,
    decision: Option<Text>,
    votes: Option<BTreeMap<String, u32>>,
}

/// How many days before a sitting its agenda is published.
const AHEAD: f64 = 10.0;

/// Writes them all; what the journal is to say of them.
pub(super) async fn fill(site: &Site) -> Result<Vec<Act>, DemoError> {
    let mut sittings = Vec::new();
    for (slug, sample) in files::<Sample>("sittings")? {
        let starts_at = begins(site, &slug, &sample)?;
        sittings.push(Sitting {
            id: keys::id_at(starts_at),
            slug,
            municipalities: sample.municipalities,
            kind: sample.kind,
            starts_at,
            minutes: sample.minutes,
            title: sample.title.localized(),
            place: sample.place.localized(),
            items: sample.item.into_iter().map(item).collect(),
        });
    }
    commit_all(&site.public, &sittings).await?;
    let recorded = |sitting: &Sitting| {
        let announced = days(sitting.starts_at, -AHEAD).min(site.now());
        let mut acts = acts::announced(sitting, announced);
        if sitting.is_over(site.now()) {
            acts.extend(acts::decided(sitting, sitting.ends_at()));
        }
        acts
    };
    Ok(sittings.iter().flat_map(recorded).collect())
}

/// The word of the sitting in which a council debates a petition; empty where none does.
pub(super) fn debating(petition: &str, municipality: &str) -> Result<String, DemoError> {
    let debates = |sample: &Sample| {
        let here = sample.municipalities.iter().any(|id| id == municipality);
        here && sample.item.iter().any(|item| item.petition.as_deref() == Some(petition))
    };
    let found = files::<Sample>("sittings")?.into_iter().find(|(_, sample)| debates(sample));
    Ok(found.map(|(slug, _)| slug).unwrap_or_default())
}

fn begins(site: &Site, slug: &str, sample: &Sample) -> Result<Timestamp, DemoError> {
    let wrong = |error: jiff::Error| DemoError::file(slug, error);
    let first = sample.municipalities.first().map(String::as_str).unwrap_or_default();
    let zone = site.zone(first);
    let time: Time = sample.time.parse().map_err(wrong)?;
    let today = zone.to_datetime(site.now()).date();
    let day = today.checked_add(sample.day.days()).map_err(wrong)?;
    zone.to_timestamp(day.to_datetime(time)).map_err(wrong)
}

fn item(entry: Entry) -> Item {
    let votes = entry.votes.map(|sums| {
        let sum = |word: &str| sums.get(word).copied().unwrap_or_default();
        Votes { r#for: sum("for"), against: sum("against"), abstain: sum("abstain") }
    });
    Item {
        number: entry.number,
        title: entry.title.localized(),
        summary: entry.summary.localized(),
        petition: entry.petition,
        consultation: entry.consultation,
        decision: entry.decision.map(|text| text.localized()),
        votes,
    }
}
