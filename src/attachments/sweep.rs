//! Removing what is listed no more, and finding what never was: bytes whose process was cut off
//! before a document listed them.
//!
//! Invariant: bytes are removed after the commit by which they stopped being listed, because of an
//! event of that commit; each file is looked after once, when it is a day old.

use super::model::{Attachment, BY_SETTLED, Blob, Piece};
use super::owner::{Owners, PUBLIC, store};
use crate::jobs::{Job, JobError, Round};
use crate::store::{Batch, Document, Event, Query, Store, Stored};
use crate::web::{Site, keys};
use actix_web::web::Data;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// The kind of event by which bytes go.
pub const UNLISTED: &str = "attachments.unlisted";

/// How often it is looked for what was cut off.
const HOURLY: Duration = Duration::from_secs(3_600);
/// How old bytes are that nothing lists when they are swept: whoever writes them has long ended.
const AGE: SignedDuration = SignedDuration::from_hours(24);
/// How many are looked at in one round.
const TOGETHER: usize = 50;

#[derive(Serialize, Deserialize)]
struct Unlisted {
    place: String,
    id: String,
    pieces: u32,
}

/// Adds to a batch, which goes to the store of `place`, that these files are listed no more.
pub fn unlisted(batch: Batch, place: &str, files: &[Attachment]) -> Batch {
    files.iter().fold(batch, |batch, file| batch.event(event(place, &file.id, file.pieces)))
}

fn event(place: &str, id: &str, pieces: u32) -> Event {
    let body = Unlisted { place: place.to_owned(), id: id.to_owned(), pieces };
    // Plain words and numbers: there is nothing that serde could refuse.
    Event::new(keys::id(), UNLISTED, serde_json::to_value(body).unwrap_or_default())
}

/// Removes the bytes of a file that is listed no more; those that never were there are gone too.
pub async fn remove(site: &Site, event: &Event) -> Result<(), JobError> {
    let gone: Unlisted = event.read().map_err(|error| JobError::Other(error.to_string()))?;
    let Some(store) = store(site, &gone.place) else { return Ok(()) };
    for piece in Piece::all_of(&gone.id, gone.pieces) {
        delete::<Piece>(store, &piece).await?;
    }
    delete::<Blob>(store, &gone.id).await
}

async fn delete<T: Document>(store: &Store, id: &str) -> Result<(), JobError> {
    let Some(found) = store.get::<T>(id).await? else { return Ok(()) };
    match store.commit(Batch::new().delete(&found)).await {
        // Another instance has removed it, or looked after it: removed all the same, later.
        Err(error) if error.is_stale() => match store.get::<T>(id).await? {
            None => Ok(()),
            Some(_) => Err(JobError::Other("it was changed in this moment".into())),
        },
        done => Ok(done?),
    }
}

/// The jobs that look after each store.
pub fn jobs(site: &Site, owners: Owners) -> Vec<Job> {
    let places =
        std::iter::once(PUBLIC).chain(site.all_municipalities().iter().map(String::as_str));
    let job = |place: &str| {
        let place = place.to_owned();
        Job {
            name: format!("attachments.{}", if place == PUBLIC { "public" } else { &place }),
            every: HOURLY,
            woken_by: None,
            work: Box::new(move |site| {
                let place = place.clone();
                Box::pin(async move { sweep(&site, owners, &place).await })
            }),
        }
    };
    places.map(job).collect()
}

/// Looks after the files of a store that are a day old: what is listed is settled, the rest goes.
pub async fn sweep(site: &Data<Site>, owners: Owners, place: &str) -> Result<Round, JobError> {
    let Some(store) = store(site, place) else { return Ok(Round::Done) };
    let before = site.now() - AGE;
    let query = Query::on(&BY_SETTLED).equal(false).below(before).limit(TOGETHER);
    let page = store.find::<Blob>(&query).await?;
    for mut blob in page.items {
        let batch = if is_listed(site, owners, place, &blob).await? {
            blob.settled = true;
            Batch::new().replace(&blob)
        } else {
            Batch::new().delete(&blob).event(event(place, &blob.id, blob.pieces))
        };
        match store.commit(batch).await {
            // It has just been removed.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}

async fn is_listed(
    site: &Data<Site>,
    owners: Owners,
    place: &str,
    blob: &Stored<Blob>,
) -> Result<bool, JobError> {
    let Some((owner, id)) = owners.of(&blob.owner) else { return Ok(false) };
    let listed = (owner.listed)(site.clone(), place.to_owned(), id.to_owned()).await?;
    Ok(listed.iter().any(|one| one.id == blob.id))
}
