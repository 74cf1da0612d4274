//! Forgetting: requests to sign in and sessions go when they have expired.

use super::address::{self, AddressChange};
use super::broker;
use super::passkeys::{self, Ceremony};
use super::session::{self, Session};
use super::sign_in::{self, Decoy, SignInRequest};
use crate::jobs::{JobError, Round};
use crate::privacy::Rule;
use crate::store::{Batch, Document, Index, Query, Store};
use crate::web::Site;
use jiff::Timestamp;

/// How much is forgotten in one commit.
const BATCH: usize = 200;

/// Sessions and requests know themselves when they expire.
pub const RETENTION: Rule = Rule {
    name: "sessions",
    days: |kept| kept.sessions_days,
    work: |site, _| Box::pin(async move { everywhere(&site).await }),
};

async fn everywhere(site: &Site) -> Result<Round, JobError> {
    let mut all = Round::Done;
    for store in site.personal.values() {
        if purge(store, site.now()).await? == Round::More {
            all = Round::More;
        }
    }
    Ok(all)
}

/// One round: at most one commit of each kind.
pub async fn purge(store: &Store, now: Timestamp) -> Result<Round, JobError> {
    let rounds = [
        expired::<SignInRequest>(store, &sign_in::BY_EXPIRY, now).await?,
        expired::<Decoy>(store, &sign_in::DECOYS, now).await?,
        expired::<broker::Departure>(store, &broker::DEPARTURES, now).await?,
        expired::<broker::Arrival>(store, &broker::ARRIVALS, now).await?,
        expired::<Session>(store, &session::BY_EXPIRY, now).await?,
        expired::<Ceremony>(store, &passkeys::BY_EXPIRY, now).await?,
        expired::<AddressChange>(store, &address::BY_EXPIRY, now).await?,
    ];
    Ok(if rounds.contains(&Round::More) { Round::More } else { Round::Done })
}

/// Forgets, in one commit, what the index says has expired; it begins with the time of that.
pub async fn expired<T: Document>(
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
