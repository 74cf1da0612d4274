//! Trays: adding to them, taking out, emptying, moving along.
//!
//! Invariant: a tray is changed together with what it belongs to, in one commit; what leaves it is
//! removed by an event of that commit.

use super::content::Fault;
use super::copy::copy;
use super::model::{BY_HOLDER, Tray};
use super::sweep::unlisted;
use crate::jobs::{JobError, Round};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::{Site, WebError};
use jiff::Timestamp;

/// How often it is tried anew when another window was first.
const TRIES: usize = 20;

/// The files of what is being written under this name; none is an empty one.
pub async fn of(store: &Store, id: &str) -> Result<Vec<super::Attachment>, StoreError> {
    let tray = store.get::<Tray>(id).await?;
    Ok(tray.map(|tray| tray.document.listed).unwrap_or_default())
}

/// What somebody's trays hold together, in bytes.
pub async fn held(store: &Store, holder: &str) -> Result<u64, StoreError> {
    let all = store.find::<Tray>(&Query::on(&BY_HOLDER).equal(holder)).await?;
    Ok(all.items.iter().flat_map(|tray| &tray.listed).map(|one| one.bytes).sum())
}

/// Changes a tray, which rests in the store of `place`, in one commit with what `also` adds;
/// whether anything changed. `also` is asked anew each time that somebody else was first.
pub async fn change(
    site: &Site,
    (place, id, holder): (&str, &str, &str),
    also: impl AsyncFn(Batch) -> Result<Batch, WebError>,
    change: impl Fn(&mut Tray) -> Result<bool, Fault>,
) -> Result<Result<bool, Fault>, WebError> {
    let store = super::owner::store(site, place).ok_or(WebError::NotFound)?;
    for _ in 0..TRIES {
        let batch = also(Batch::new()).await?;
        let found = store.get::<Tray>(id).await?;
        let new = || Tray { id: id.to_owned(), holder: holder.to_owned(), listed: vec![] };
        let mut tray = found.as_ref().map_or_else(new, |found| found.document.clone());
        match change(&mut tray) {
            Err(fault) => return Ok(Err(fault)),
            Ok(false) => return Ok(Ok(false)),
            Ok(true) => {}
        }
        let batch = match &found {
            None => batch.insert(&tray),
            Some(before) => {
                let gone = before.listed.iter().filter(|one| !tray.listed.contains(one));
                let gone: Vec<_> = gone.cloned().collect();
                let stored = Stored { version: before.version, document: tray };
                unlisted(batch, place, &gone).replace(&stored)
            }
        };
        match store.commit(batch).await {
            Err(error) if error.is_stale() || error.is_exists() => {}
            result => return Ok(result.map(|()| Ok(true))?),
        }
    }
    Err(WebError::Conflict)
}

/// Adds to a batch that a tray goes, with what is in it.
pub async fn discard(
    site: &Site,
    place: &str,
    id: &str,
    batch: Batch,
) -> Result<Batch, StoreError> {
    let Some(store) = super::owner::store(site, place) else { return Ok(batch) };
    Ok(match store.get::<Tray>(id).await? {
        None => batch,
        Some(tray) => unlisted(batch, place, &tray.listed).delete(&tray),
    })
}

/// Empties everything that somebody holds, a piece at a time.
pub async fn discard_all(site: &Site, place: &str, holder: &str) -> Result<Round, JobError> {
    let Some(store) = super::owner::store(site, place) else { return Ok(Round::Done) };
    let page = store.find::<Tray>(&Query::on(&BY_HOLDER).equal(holder)).await?;
    if page.items.is_empty() {
        return Ok(Round::Done);
    }
    let gone = |batch, tray: &Stored<Tray>| unlisted(batch, place, &tray.listed).delete(tray);
    match store.commit(page.items.iter().fold(Batch::new(), gone)).await {
        // One of them was changed in this moment: look again.
        Err(error) if error.is_stale() => return Ok(Round::More),
        done => done?,
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}

/// Brings all that somebody holds from one side to another: copied before it is removed, so that
/// nothing is lost to a crash between the two.
pub async fn carry(
    site: &Site,
    (from, to): (&str, &str),
    holder: &str,
    now: Timestamp,
) -> Result<(), JobError> {
    let stores = super::owner::store(site, from).zip(super::owner::store(site, to));
    let Some((old, new)) = stores else { return Ok(()) };
    loop {
        let page = old.find::<Tray>(&Query::on(&BY_HOLDER).equal(holder)).await?;
        for tray in &page.items {
            copy(old, new, &tray.id, &tray.listed, now).await?;
            match new.commit(Batch::new().insert(&tray.document)).await {
                Err(error) if error.is_exists() => {}
                done => done?,
            }
        }
        if discard_all(site, from, holder).await? == Round::Done {
            return Ok(());
        }
    }
}
