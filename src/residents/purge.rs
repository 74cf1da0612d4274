//! Forgetting: requests to sign in and sessions go when they have expired.

use super::address::{self, AddressChange};
use super::passkeys::{self, Ceremony};
use super::session::{self, Session};
use super::sign_in::{self, Decoy, SignInRequest};
use crate::config::MunicipalityId;
use crate::jobs::{Job, JobError, Round};
use crate::store::{Batch, Document, Index, Query, Store};
use crate::web::Site;
use actix_web::web::Data;
use jiff::Timestamp;
use std::time::Duration;

/// How often it is looked for what has expired.
const EVERY: Duration = Duration::from_secs(3_600);
/// How much is forgotten in one commit.
const BATCH: usize = 200;

/// The jobs that see to it, one for each municipality's store.
pub fn jobs(site: &Site) -> Vec<Job> {
    site.personal.keys().map(job).collect()
}

fn job(municipality: &MunicipalityId) -> Job {
    let id = municipality.clone();
    Job {
        name: format!("residents.purge.{municipality}"),
        every: EVERY,
        woken_by: None,
        work: Box::new(move |site: Data<Site>| {
            let id = id.clone();
            Box::pin(async move {
                match site.personal(&id) {
                    Some(store) => purge(store, site.now()).await,
                    None => Ok(Round::Done),
                }
            })
        }),
    }
}

/// One round: at most one commit of each kind.
pub async fn purge(store: &Store, now: Timestamp) -> Result<Round, JobError> {
    let rounds = [
        expired::<SignInRequest>(store, &sign_in::BY_EXPIRY, now).await?,
        expired::<Decoy>(store, &sign_in::DECOYS, now).await?,
        expired::<Session>(store, &session::BY_EXPIRY, now).await?,
        expired::<Ceremony>(store, &passkeys::BY_EXPIRY, now).await?,
        expired::<AddressChange>(store, &address::BY_EXPIRY, now).await?,
    ];
    Ok(if rounds.contains(&Round::More) { Round::More } else { Round::Done })
}

async fn expired<T: Document>(
    store: &Store,
    index: &'static Index,
    now: Timestamp,
) -> Result<Round, JobError> {
    let page = store.find::<T>(&Query::on(index).below(now).limit(BATCH)).await?;
    if page.items.is_empty() {
        return Ok(Round::Done);
    }
    match store.commit(page.items.iter().fold(Batch::new(), Batch::delete)).await {
        // Somebody tried one of them in this very moment: next time.
        Err(error) if error.is_stale() => return Ok(Round::Done),
        done => done?,
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}
