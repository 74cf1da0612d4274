//! Settling: what the clock has brought about, written into the journal and noted on the
//! consultations themselves.
//!
//! Invariant: a transition and the note that it was recorded are one commit, so it is recorded
//! once, however many instances look and whenever one is cut off; no page depends on it.

use super::model::{BY_RECORDED, Consultation, Recorded, Transition};
use super::outcome;
use super::{acts, bulletins};
use crate::discussion;
use crate::jobs::{Job, JobError, Round};
use crate::journal::Act;
use crate::store::{Batch, Query, Scalar, Stored};
use crate::web::{Site, keys};
use std::time::Duration;

/// How long after a consultation has closed the journal may not say so yet.
const EVERY: Duration = Duration::from_secs(20);
/// How often a consultation is looked at again in one round when somebody changes it meanwhile.
const TRIES: usize = 5;

/// The job that records openings, phases and closings. Nothing wakes it but time.
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

/// One consultation's transitions that are due: the acts and the note in one commit. Whoever changes
/// it in this moment makes it be looked at again.
async fn record(site: &Site, mut one: Stored<Consultation>) -> Result<(), JobError> {
    for _ in 0..TRIES {
        let (acts, batch) = due(site, &mut one).await?;
        if acts.is_empty() {
            return Ok(());
        }
        let batch = batch.replace(&one);
        let batch = acts.iter().fold(batch, |batch, act| batch.event(act.event(keys::id())));
        match site.public.commit(batch).await {
            // Or somebody has begun its outcome.
            Err(error) if error.is_stale() || error.is_exists() => {}
            result => return Ok(result?),
        }
        let Some(now) = site.public.get(&one.id).await? else { return Ok(()) };
        one = now;
    }
    // So many changes in so short a time: the next round sees to it.
    Ok(())
}

/// The acts of all transitions that are due, noted on it, and what begins with them.
async fn due(site: &Site, one: &mut Stored<Consultation>) -> Result<(Vec<Act>, Batch), JobError> {
    let mut acts = Vec::new();
    let mut batch = Batch::new();
    let mut last = None;
    while let Some(due) = one.due(site.now()) {
        acts.extend(match due {
            Transition::Opening => acts::opened(one),
            Transition::Phase(place) => acts::entered(one, place),
            Transition::Closing => {
                let by_side = discussion::count_by_side(&site.public, &one.key()).await?;
                batch = outcome::begin(site, one, batch).await?;
                acts::closed(one, &by_side)
            }
        });
        one.note(due);
        last = Some(due);
    }
    if let Some(last) = last {
        batch = bulletins::moved(site, batch, one, last);
    }
    Ok((acts, batch))
}
