//! `tiltas backup` and `tiltas restore`: a consistent copy of the embedded stores, made while the
//! site serves.
//!
//! Invariant: the public store is copied first. An event that it still holds may have become a
//! letter in a personal store that is copied later; delivering it again changes nothing, while the
//! other order could lose the letter.

use crate::app;
use crate::config::Config;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// Where each store of the settings rests, and the name of its copy.
fn places(config: &Config) -> Result<Vec<(PathBuf, String)>> {
    let personal = config
        .municipality
        .iter()
        .map(|(id, municipality)| (municipality.store.as_str(), format!("personal-{id}.db")));
    let all =
        std::iter::once((config.store.public.as_str(), "public.db".to_owned())).chain(personal);
    let embedded = |(address, name): (&str, String)| {
        if address.starts_with("mongodb") {
            bail!("{name} is in MongoDB: use mongodump and mongorestore, or volume snapshots");
        }
        Ok((PathBuf::from(address), name))
    };
    all.map(embedded).collect()
}

/// Copies every store into `folder`, which must be new or empty.
pub async fn backup(file: &Path, folder: &Path) -> Result<()> {
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
    Ok(())
}

/// Puts a backup where the settings say; refuses to write over a store that is there.
pub fn restore(file: &Path, folder: &Path) -> Result<()> {
    let places = places(&Config::load(file)?)?;
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
    Ok(())
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
