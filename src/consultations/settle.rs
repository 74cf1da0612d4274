//! Settling: what the clock has brought about, written into the journal and noted on the
//! consultations themselves.
//!
//! Invariant: a transition and the note that it was recorded are one commit, so it is recorded
//! once, however many instances look and whenever one is cut off; no page depends on it.

use super::acts;
use super::model::{BY_RECORDED, Consultation, Recorded};
use crate::discussion;
use crate::jobs::{Job, JobError, Round};
use crate::store::{Batch, Query, Scalar, Stored};
use crate::web::{Site, keys};
use std::time::Duration;

/// How long after a consultation has closed the journal may not say so yet.
const EVERY: Duration = Duration::from_secs(20);

/// The job that records openings and closings. Nothing wakes it but time.
pub fn job() -> Job {
    Job {
        name: "consultations.settle".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { settle(&site).await })),
    }
}

/// Records every transition that is due.
pub async fn settle(site: &Site) -> Result<Round, JobError> {
    let recorded = [Recorded::Nothing, Recorded::Opening].map(|word| Scalar::from(word.as_str()));
    // Those that were written before transitions were recorded have no such field.
    for recorded in recorded.into_iter().chain([Scalar::Null]) {
        let mut query = Query::on(&BY_RECORDED).equal(recorded).below(site.now());
        loop {
            let page = site.public.find::<Consultation>(&query).await?;
            for one in page.items {
                record(site, one).await?;
            }
            match page.next {
                Some(next) => query = query.after(Some(next)),
                None => break,
            }
        }
    }
    Ok(Round::Done)
}

/// One consultation's transitions that are due: the acts and the note in one commit.
async fn record(site: &Site, mut one: Stored<Consultation>) -> Result<(), JobError> {
    let mut acts = Vec::new();
    while let Some(due) = one.due(site.now()) {
        acts.extend(match due {
            Recorded::Closing => {
                let by_side = discussion::count_by_side(&site.public, &one.key()).await?;
                acts::closed(&one, &by_side)
            }
            _ => acts::opened(&one),
        });
        one.recorded = due;
    }
    if acts.is_empty() {
        return Ok(());
    }
    let batch = Batch::new().replace(&one);
    let batch = acts.iter().fold(batch, |batch, act| batch.event(act.event(keys::id())));
    match site.public.commit(batch).await {
        // Somebody changed it meanwhile; the next round sees to it.
        Err(error) if error.is_stale() => Ok(()),
        result => Ok(result?),
    }
}
