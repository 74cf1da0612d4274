//! Settling: what time and signatures have brought about, written into the petitions themselves, so
//! that lists find them by an index.
//!
//! Invariant: what is written follows from signatures and clock alone; run twice it changes
//! nothing, and a page never depends on it having run (pages count for themselves). What the
//! journal is told goes with the change that it tells of.

use super::model::{BY_STATE, Petition, State};
use super::thresholds::Progress;
use super::{acts, counts, rounds};
use crate::config::{MunicipalityId, Rules};
use crate::jobs::{Job, JobError, Round};
use crate::store::{Batch, Query, StoreError};
use crate::web::{Site, keys};
use std::time::Duration;

/// How long a list may say less than a petition's own page.
const EVERY: Duration = Duration::from_secs(20);

/// The job that settles petitions from time to time. Nothing wakes it: a signature need not.
pub fn job() -> Job {
    Job {
        name: "petitions.settle".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { settle(&site).await })),
    }
}

/// Settles every open petition.
pub async fn settle(site: &Site) -> Result<Round, JobError> {
    let mut query = Query::on(&BY_STATE).equal(State::Open.as_str());
    loop {
        let page = site.public.find::<Petition>(&query).await?;
        for mut petition in page.items {
            let progress = progress(site, &petition).await?;
            let before = petition.reached.len();
            if petition.settle(&progress, site.now()) {
                let has_closed = petition.state == State::Closed;
                let acts = acts::settled(&petition, before, has_closed, &progress).into_iter();
                let batch = Batch::new().replace(&petition);
                let batch = acts.fold(batch, |batch, act| batch.event(act.event(keys::id())));
                let batch = rounds::debates(site, batch, &petition, before);
                match site.public.commit(batch).await {
                    // Somebody changed it meanwhile; the next round sees to it.
                    Err(error) if error.is_stale() => {}
                    result => result?,
                }
            }
        }
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(Round::Done),
        }
    }
}

/// How far each addressed town's signatures reach.
pub async fn progress(
    site: &Site,
    petition: &Petition,
) -> Result<Vec<(MunicipalityId, Progress)>, StoreError> {
    let counts = counts::of(site, petition).await?;
    let of = |id: &MunicipalityId| (id.clone(), of_town(site, id, counts.of(id)));
    Ok(petition.addressed.iter().map(of).collect())
}

/// How far so many signatures reach in this town; by the usual rules if it is configured no more.
pub fn of_town(site: &Site, id: &str, count: u64) -> Progress {
    match site.municipality(id) {
        Some(municipality) => Progress::of(count, &municipality.rules),
        None => Progress::of(count, &Rules::default()),
    }
}
