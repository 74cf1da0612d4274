//! `tiltas backup` and `tiltas restore`: a consistent copy of the embedded stores, made while the
//! site serves.
//!
//! Invariant: the public store is copied first. An event that it still holds may have become a
//! letter in a personal store that is copied later; delivering it again changes nothing, while the
//! other order could lose the letter.

use crate::app;
use crate::config::Config;
use crate::privacy::{self, Erasure};
use crate::store::{Document, Freshness, Store};
use anyhow::{Context, Result, bail};
use jiff::Span;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The public store's name in a backup.
const PUBLIC: &str = "public.db";

/// Where each store of the settings rests, and the name of its copy.
fn places(config: &Config) -> Result<Vec<(PathBuf, String)>> {
    let personal = config
        .municipality
        .iter()
        .map(|(id, municipality)| (municipality.store.as_str(), format!("personal-{id}.db")));
    let all = std::iter::once((config.store.public.as_str(), PUBLIC.to_owned())).chain(personal);
    let embedded = |(address, name): (&str, String)| {
        if address.starts_with("mongodb") {
            bail!("{name} is in MongoDB: use mongodump and mongorestore, or volume snapshots");
        }
        Ok((PathBuf::from(address), name))
    };
    all.map(embedded).collect()
}

/// Copies every store into `folder`, which must be new or empty. With `prune`, removes the backups
/// beside it that are older than the settings allow: what was erased must not live on there.
pub async fn backup(file: &Path, folder: &Path, prune: bool) -> Result<()> {
    let config = Config::load(file)?;
    let places = places(&config)?;
    std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    if std::fs::read_dir(folder)?.next().is_some() {
        bail!("{}: it is not empty; give each backup a folder of its own", folder.display());
    }
    let site = app::open(config).await?;
    let stores = std::iter::once(&site.public).chain(site.personal.values());
    for (store, (_, name)) in stores.zip(&places) {
        store.backup(folder.join(name)).await?;
        println!("{name}");
    }
    if prune {
        let parent = folder.parent().unwrap_or(Path::new("."));
        let today = jiff::tz::TimeZone::UTC.to_datetime(site.now()).date();
        for gone in old(parent, today, site.config.retention.backups_days)? {
            std::fs::remove_dir_all(&gone).with_context(|| gone.display().to_string())?;
            println!("removed {}", gone.display());
        }
    }
    Ok(())
}

/// The backups in this folder that are older than so many days, by the day that names them. What
/// is not named by a day, or holds no store, is none of ours.
pub fn old(parent: &Path, today: Date, days: u32) -> Result<Vec<PathBuf>> {
    let kept = Span::new().days(i64::from(days));
    let first = today.checked_sub(kept).context("the calendar does not reach so far back")?;
    let dated = dated(parent)?;
    Ok(dated.into_iter().filter(|(day, _)| *day < first).map(|(_, folder)| folder).collect())
}

/// The folders that hold a backup and are named by its day, the oldest first.
fn dated(parent: &Path) -> Result<BTreeMap<Date, PathBuf>> {
    let mut found = BTreeMap::new();
    for entry in std::fs::read_dir(parent).with_context(|| parent.display().to_string())? {
        let entry = entry?;
        let day = entry.file_name().to_str().and_then(|name| name.parse::<Date>().ok());
        if let Some(day) = day.filter(|_| entry.path().join(PUBLIC).is_file()) {
            found.insert(day, entry.path());
        }
    }
    Ok(found)
}

/// Puts a backup where the settings say; refuses to write over a store that is there. Whoever was
/// erased since is erased again: their ids' hashes are read from the newest backup beside it and
/// from `public`, the public store before, where that is left.
pub async fn restore(file: &Path, folder: &Path, public: Option<&Path>) -> Result<()> {
    let config = Config::load(file)?;
    let places = places(&config)?;
    if !folder.is_dir() {
        bail!("{}: there is no such backup", folder.display());
    }
    for (place, name) in &places {
        if place.exists() {
            bail!("{}: a store is there; move it away first", place.display());
        }
        let copy = folder.join(name);
        if !copy.is_file() {
            bail!("{}: it is not in the backup", copy.display());
        }
    }
    for (place, name) in &places {
        copy_whole(&folder.join(name), place)?;
        println!("{}", place.display());
    }
    let newest = newest_beside(folder)?.map(|newest| newest.join(PUBLIC));
    let mut erased = Vec::new();
    for copy in newest.iter().map(PathBuf::as_path).chain(public) {
        erased.extend(erasures(copy).await?);
    }
    let site = app::open(config).await?;
    privacy::erase::remember(&site, &erased).await?;
    privacy::erase::reapply(&site).await?;
    Ok(())
}

/// The newest backup beside this one, if it is another.
fn newest_beside(folder: &Path) -> Result<Option<PathBuf>> {
    let folder = folder.canonicalize().with_context(|| folder.display().to_string())?;
    let Some(parent) = folder.parent() else { return Ok(None) };
    let newest = dated(parent)?.pop_last().map(|(_, newest)| newest);
    Ok(newest.filter(|newest| *newest != folder))
}

/// The erasures that a public store knows; it is read from a copy, since opening one writes to it.
async fn erasures(public: &Path) -> Result<Vec<Erasure>> {
    let folder = std::env::temp_dir().join(format!("tiltas-{}", uuid::Uuid::now_v7()));
    std::fs::create_dir(&folder).with_context(|| folder.display().to_string())?;
    let read = read_erasures(public, &folder).await;
    std::fs::remove_dir_all(&folder).with_context(|| folder.display().to_string())?;
    read
}

async fn read_erasures(public: &Path, folder: &Path) -> Result<Vec<Erasure>> {
    let copy = folder.join(PUBLIC);
    for ending in ["", "-wal"] {
        let from = PathBuf::from(format!("{}{ending}", public.display()));
        if from.is_file() {
            std::fs::copy(&from, format!("{}{ending}", copy.display()))
                .with_context(|| from.display().to_string())?;
        } else if ending.is_empty() {
            bail!("{}: there is no such store", from.display());
        }
    }
    let address = copy.display().to_string();
    let store = Store::open(&address, &[Erasure::COLLECTION], Freshness::new()).await?;
    Ok(privacy::erase::known(&store).await?)
}

/// Copies to a neighbouring name first, so that a copy that was cut off is never taken for a store.
fn copy_whole(from: &Path, to: &Path) -> Result<()> {
    if let Some(parent) = to.parent() {
        std::fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
    }
    let partial = to.with_extension("restoring");
    std::fs::copy(from, &partial).with_context(|| from.display().to_string())?;
    std::fs::File::open(&partial)?.sync_all()?;
    std::fs::rename(&partial, to).with_context(|| to.display().to_string())
}
