//! The demonstration: fills empty stores with the sample dialogue of `assets/demo`, and shows the
//! mail that it sends.
//!
//! Invariant: the sample is written through the rooms' own documents, so it is what residents
//! could have written; its times are days from now, so it is always alive.

mod announcements;
mod answers;
mod consultations;
pub mod discussion;
mod documents;
mod feedback;
mod integrity;
mod letters;
pub mod mailbox;
pub mod mails;
mod meetings;
mod moderation;
mod news;
mod outcomes;
mod people;
mod petition_course;
mod petitions;
mod residency;
mod sittings;
mod text;
mod translation;

use crate::journal::{self, Act};
use crate::locale::Localized;
use crate::store::{Batch, CommitError, Store, StoreError};
use crate::web::Site;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rust_embed::RustEmbed;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

pub use people::People;
pub use text::Text;

#[derive(RustEmbed)]
#[folder = "assets/demo/"]
struct Files;

/// Why the sample could not be written.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    #[error("{file}: {problem}")]
    File { file: String, problem: String },
    #[error(transparent)]
    Commit(#[from] CommitError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl DemoError {
    fn file(file: &str, problem: impl ToString) -> Self {
        DemoError::File { file: file.to_owned(), problem: problem.to_string() }
    }
}

/// Fills the site's empty stores.
pub async fn fill(site: &Site) -> Result<(), DemoError> {
    let people = People::fill(site).await?;
    let mut acts = consultations::fill(site, &people).await?;
    acts.extend(answers::fill(site).await?);
    acts.extend(feedback::fill(site, &people).await?);
    acts.extend(documents::fill(site, &people).await?);
    acts.extend(petitions::fill(site, &people).await?);
    acts.extend(sittings::fill(site).await?);
    acts.extend(meetings::fill(site, &people).await?);
    acts.extend(news::fill(site).await?);
    acts.extend(announcements::fill(site, &people).await?);
    record(site, acts).await?;
    // What these do stands in the queue, and so behind all that was done before.
    moderation::fill(site, &people).await?;
    translation::fill(site, &people).await?;
    residency::fill(site).await
}

/// Puts what was done so far into the journal, in the order of time and as if recorded then.
async fn record(site: &Site, mut acts: Vec<Act>) -> Result<(), DemoError> {
    acts.retain(|act| act.at <= site.now());
    acts.sort_by(|one, other| (one.at, &one.cause).cmp(&(other.at, &other.cause)));
    for chunk in acts.chunks(500) {
        let timed = chunk.iter().map(|act| (act.at, act.clone())).collect();
        journal::append(&site.public, timed).await?;
    }
    Ok(())
}

/// The texts that sample letters are made from, each by its word.
pub fn mail_texts() -> Result<BTreeMap<String, Localized>, DemoError> {
    let texts: BTreeMap<String, Text> = file("mails.toml")?;
    Ok(texts.into_iter().map(|(word, text)| (word, text.localized())).collect())
}

/// The files of a folder of `assets/demo`, parsed: slug and content, in the order of their names.
fn files<T: DeserializeOwned>(folder: &str) -> Result<Vec<(String, T)>, DemoError> {
    let mut names: Vec<String> = Files::iter()
        .filter(|name| name.starts_with(&format!("{folder}/")))
        .map(|name| name.into_owned())
        .collect();
    names.sort();
    names.iter().map(|name| Ok((slug(name), file(name)?))).collect()
}

fn file<T: DeserializeOwned>(name: &str) -> Result<T, DemoError> {
    let bytes = Files::get(name).ok_or_else(|| DemoError::file(name, "it is missing"))?;
    let text = std::str::from_utf8(&bytes.data).map_err(|error| DemoError::file(name, error))?;
    toml::from_str(text).map_err(|error| DemoError::file(name, error))
}

fn slug(name: &str) -> String {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.trim_end_matches(".toml").to_owned()
}

/// The instant so many days from now (negative: before).
fn days(now: Timestamp, days: f64) -> Timestamp {
    now.checked_add(SignedDuration::from_secs_f64(days * 86_400.0)).unwrap_or(now)
}

/// Six in the evening of that day by the first municipality's clock, when things close.
fn closing(site: &Site, municipalities: &[String], day: f64) -> Timestamp {
    let zone = municipalities.first().map_or(TimeZone::UTC, |id| site.zone(id));
    let at = days(site.now(), day);
    let evening = zone.to_datetime(at).date().at(18, 0, 0, 0);
    zone.to_timestamp(evening).unwrap_or(at)
}

/// Commits many documents in batches that any engine takes.
async fn commit_all<T: crate::store::Document>(
    store: &Store,
    documents: &[T],
) -> Result<(), DemoError> {
    for chunk in documents.chunks(500) {
        store.commit(chunk.iter().fold(Batch::new(), Batch::insert)).await?;
    }
    Ok(())
}
