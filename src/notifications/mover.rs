//! What becomes of a resident's wishes and notices when they move house: they go along, and what
//! waits for a digest comes in the morning of the place where they live now.
//!
//! Letters that wait in the old outbox stay there: they were written before the move, leave within
//! three days and are forgotten then; among them may be one that warns of something. Those that
//! could not be delivered are given up: there nobody would find them by their reader any more.

use super::digest::{self, Pending};
use super::inbox::{Entry, INBOX};
use super::mute::{BY_READER, Mute};
use super::preferences::{self, Preferences};
use crate::jobs::JobError;
use crate::mail;
use crate::residency::moving::{Mover, Moving};
use crate::residents;
use crate::store::{Batch, CommitError, Document, Query, Store, Stored};
use crate::web::Site;
use actix_web::web::Data;

/// The room's answer.
pub const MOVER: Mover =
    Mover { name: "notifications", carry: |site, moving| Box::pin(carry(site, moving)) };

/// How many notices are carried at once, and how often a digest of the new place is tried.
const TOGETHER: usize = 100;
const TRIES: usize = 10;

/// Copies each document before it is removed, so that none is lost to a crash between the two. The
/// wishes first: notices are handed over by them.
async fn carry(site: Data<Site>, moving: Moving) -> Result<(), JobError> {
    let stores = site.personal(&moving.from).zip(site.personal(&moving.to));
    let Some((old, new)) = stores else { return Ok(()) };
    wishes(old, new, &moving.resident).await?;
    if let Some(resident) = residents::by_id(new, &moving.resident).await? {
        give_up(old, &resident.mail).await?;
    }
    loop {
        let found = old.find::<Mute>(&Query::on(&BY_READER).equal(&moving.resident)).await?;
        if found.items.is_empty() {
            break;
        }
        over(old, new, &found.items).await?;
    }
    loop {
        let own = Query::on(&INBOX).equal(&moving.resident).limit(TOGETHER);
        let found = old.find::<Entry>(&own).await?;
        if found.items.is_empty() {
            break;
        }
        // Before they are found by it: a digest of nothing is no letter.
        expect(&site, new, &moving, &found.items).await?;
        over(old, new, &found.items).await?;
    }
    match old.get::<Pending>(&moving.resident).await? {
        Some(pending) => removed(old.commit(Batch::new().delete(&pending)).await),
        None => Ok(()),
    }
}

/// Copies these, unless they are there, and removes them here.
async fn over<T: Document>(old: &Store, new: &Store, items: &[Stored<T>]) -> Result<(), JobError> {
    for one in items {
        match new.commit(Batch::new().insert(&one.document)).await {
            Err(error) if error.is_exists() => {}
            done => done?,
        }
    }
    removed(old.commit(items.iter().fold(Batch::new(), Batch::delete)).await)
}

/// Where they changed one in this moment, the next look finds it.
fn removed(outcome: Result<(), CommitError>) -> Result<(), JobError> {
    match outcome {
        Err(error) if error.is_stale() => Ok(()),
        done => Ok(done?),
    }
}

/// Of wishes there is one document: that of the new place, where they have chosen there already.
async fn wishes(old: &Store, new: &Store, resident: &str) -> Result<(), JobError> {
    while let Some(found) = old.get::<Preferences>(resident).await? {
        over(old, new, &[found]).await?;
    }
    Ok(())
}

/// Has the digests that these wait for written in the new place.
async fn expect(
    site: &Site,
    new: &Store,
    moving: &Moving,
    entries: &[Stored<Entry>],
) -> Result<(), JobError> {
    let Some(reader) = residents::by_id(new, &moving.resident).await? else { return Ok(()) };
    let preferences = preferences::of(new, &reader.id).await?;
    let clock = digest::clock(site, &reader, &preferences);
    let digests = digest::expected(entries, &clock, site.now());
    if digests.is_empty() {
        return Ok(());
    }
    let mut outcome = Ok(());
    for _ in 0..TRIES {
        let batch = digest::expect(new, Batch::new(), &reader.id, &digests).await?;
        outcome = new.commit(batch).await;
        if !matches!(outcome, Err(CommitError::Conflict(_))) {
            break;
        }
    }
    Ok(outcome?)
}

/// Gives up the letters that could not be delivered.
async fn give_up(store: &Store, address: &str) -> Result<(), JobError> {
    loop {
        let failed = mail::given_up(store, address).await?;
        match store.commit(failed.iter().fold(Batch::new(), Batch::replace)).await {
            // Staff have just tried one of them again: look again.
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
}
