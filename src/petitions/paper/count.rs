//! Counting a checked batch: a bounded portion of its rows at a time, then the totals.
//!
//! Invariant: who signed is written before their signature, both under the row's id, so a portion
//! that is counted again counts nothing again. The totals stand in the petition once, in one commit
//! with the journal's act.

use super::model::{PaperBatch, Row, Stage, Verdict};
use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::petitions::model::{Signature, State};
use crate::petitions::signatories::Signatory;
use crate::petitions::{acts, by_id, rounds, settle};
use crate::store::{Batch, CommitError, Document, Event, Store, Stored};
use crate::web::{Site, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};

/// How many rows are counted in one commit.
const TOGETHER: usize = 50;
/// How often it is tried anew when the petition changes in the same moment.
const TRIES: usize = 10;
/// The kind of event that has a batch counted.
const KIND: &str = "petitions.count-paper";

/// Who acts on a batch that was checked.
pub const COUNT: Handler = Handler { kind: KIND, work: |site, event| Box::pin(count(site, event)) };

#[derive(Serialize, Deserialize)]
struct ToCount {
    municipality: String,
    batch: String,
}

/// The event that has this batch counted.
pub fn event(batch: &PaperBatch) -> Event {
    let (municipality, batch) = (batch.municipality.clone(), batch.id.clone());
    let body = serde_json::to_value(ToCount { municipality, batch });
    // Plain words: there is nothing that serde could refuse.
    Event::new(keys::id(), KIND, body.unwrap_or_default())
}

async fn count(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let ToCount { municipality, batch } =
        event.read().map_err(|error| JobError::Other(error.to_string()))?;
    let Some(store) = site.personal(&municipality) else { return Ok(()) };
    loop {
        let Some(mut found) = store.get::<PaperBatch>(&batch).await? else { return Ok(()) };
        if found.stage != Stage::Counting {
            return Ok(());
        }
        let start = usize::try_from(found.done).unwrap_or_default();
        let end = (start + TOGETHER).min(found.rows.len());
        let portion = found.rows.get(start..end).unwrap_or_default();
        write(&site, store, &found, portion).await?;
        found.done = u32::try_from(end).unwrap_or(u32::MAX);
        let last = end == found.rows.len();
        if last {
            conclude(&site, &found).await?;
            found.finish();
        }
        match store.commit(Batch::new().replace(&found)).await {
            // Another instance counts it, too: it comes to the same.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
        if last {
            return Ok(());
        }
    }
}

/// Writes the people of a portion, then their signatures.
async fn write(
    site: &Site,
    store: &Store,
    batch: &PaperBatch,
    rows: &[Row],
) -> Result<(), CommitError> {
    let confirmed = rows.iter().filter(|row| row.verdict == Some(Verdict::Confirmed));
    let (signatories, signatures): (Vec<Signatory>, Vec<Signature>) = confirmed
        .map(|row| {
            let signature = batch.signature(row);
            (signature.signatory(row.name.clone()), signature)
        })
        .unzip();
    insert(store, &signatories).await?;
    insert(&site.public, &signatures).await
}

/// Inserts them all; where some are there already, whatever is not.
async fn insert<T: Document>(store: &Store, all: &[T]) -> Result<(), CommitError> {
    match store.commit(all.iter().fold(Batch::new(), Batch::insert)).await {
        Err(CommitError::Conflict(_)) => {}
        done => return done,
    }
    for one in all {
        match store.commit(Batch::new().insert(one)).await {
            Err(CommitError::Conflict(_)) => {}
            done => done?,
        }
    }
    Ok(())
}

/// Notes the totals in the petition and the journal; once, however often it is called.
async fn conclude(site: &Site, batch: &PaperBatch) -> Result<(), JobError> {
    let totals = batch.totals();
    for _ in 0..TRIES {
        let Some(mut petition) = by_id(&site.public, &batch.petition).await? else {
            return Ok(());
        };
        if petition.course.papers.iter().any(|one| one.batch == batch.id) {
            return Ok(());
        }
        petition.course.papers.push(totals.clone());
        let act = acts::paper(&petition, &totals);
        let mut all = Batch::new().event(act.event(keys::id()));
        if petition.state == State::Closed {
            // What closed is settled by nobody else any more.
            all = late(site, all, &mut petition).await?;
        }
        match site.public.commit(all.replace(&petition)).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(JobError::Other("the petition changes all the time".into()))
}

/// The thresholds that signatures reach which were handed in before it closed.
async fn late(
    site: &Site,
    batch: Batch,
    petition: &mut Stored<crate::petitions::Petition>,
) -> Result<Batch, JobError> {
    let progress = settle::progress(site, petition).await?;
    let before = petition.reached.len();
    petition.settle(&progress, site.now());
    let acts = acts::settled(petition, before, false, &progress).into_iter();
    let batch = acts.fold(batch, |batch, act| batch.event(act.event(keys::id())));
    Ok(rounds::debates(site, batch, petition, before))
}
