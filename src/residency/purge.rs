//! Forgetting: codes, numbers and tries go when they are of no use any more.

use super::{counter, letters, roll, trials};
use crate::jobs::{Job, JobError, Round};
use crate::residents::expired;
use crate::store::Store;
use crate::web::Site;
use actix_web::web::Data;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// How often it is looked for what has expired.
const EVERY: Duration = Duration::from_secs(3_600);
/// How long staff see how many codes of a batch were used, after it has expired.
const SEEN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// The jobs that see to it, one for each municipality's store.
pub fn jobs(site: &Site) -> Vec<Job> {
    let job = |id: &String| {
        let town = id.clone();
        Job {
            name: format!("residency.purge.{id}"),
            every: EVERY,
            woken_by: None,
            work: Box::new(move |site: Data<Site>| {
                let town = town.clone();
                Box::pin(async move {
                    match site.personal(&town) {
                        Some(store) => purge(store, site.now()).await,
                        None => Ok(Round::Done),
                    }
                })
            }),
        }
    };
    site.personal.keys().map(job).collect()
}

/// One round: at most one commit of each kind, and what imports have left over.
pub async fn purge(store: &Store, now: Timestamp) -> Result<Round, JobError> {
    let long_ago = now.checked_sub(SEEN).unwrap_or(now);
    let rounds = [
        expired::<counter::CounterNumber>(store, &counter::BY_END, now).await?,
        expired::<trials::Trial>(store, &trials::BY_TIME, trials::forgotten(now)).await?,
        expired::<letters::PaperCode>(store, &letters::CODES_BY_END, long_ago).await?,
        expired::<letters::LetterBatch>(store, &letters::BY_END, long_ago).await?,
    ];
    let left = roll::left_over(store, now).await;
    left.map_err(|error| JobError::Other(error.to_string()))?;
    Ok(if rounds.contains(&Round::More) { Round::More } else { Round::Done })
}
