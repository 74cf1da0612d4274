//! Reading and changing somebody's wishes.

use super::model::Preferences;
use crate::notifications::digest::{Pending, clock};
use crate::residents::Resident;
use crate::store::{Batch, CommitError, Store, StoreError, Stored};
use crate::web::Site;
use jiff::Timestamp;

/// How often a change begins again that somebody else's crosses.
const TRIES: usize = 10;

/// One reader's wishes; those of somebody new, where they have changed nothing.
pub async fn of(store: &Store, resident: &str) -> Result<Preferences, StoreError> {
    let found = store.get::<Preferences>(resident).await?;
    let new = || Preferences::new(resident, Timestamp::UNIX_EPOCH);
    Ok(found.map_or_else(new, |stored| stored.document))
}

/// What became of a form.
#[derive(Debug, PartialEq)]
pub enum Saved {
    Done,
    /// Somebody changed them since the form was shown.
    Stale,
}

/// Changes the wishes that were shown at this version (0: none yet); digests that wait follow.
pub async fn save(
    site: &Site,
    store: &Store,
    resident: &Resident,
    shown: u64,
    change: impl Fn(&mut Preferences),
) -> Result<Saved, CommitError> {
    let mut outcome = Ok(Saved::Stale);
    for _ in 0..TRIES {
        let found = store.get::<Preferences>(&resident.id).await?;
        if found.as_ref().map_or(0, |stored| stored.version) != shown {
            return Ok(Saved::Stale);
        }
        let batch = changed(site, store, resident, found, &change).await?;
        match store.commit(batch).await {
            Ok(()) => return Ok(Saved::Done),
            // Or a notice came in this moment, which moves the digest that waits.
            Err(CommitError::Conflict(conflict)) => outcome = Err(conflict.into()),
            Err(error) => return Err(error),
        }
    }
    outcome
}

async fn changed(
    site: &Site,
    store: &Store,
    resident: &Resident,
    found: Option<Stored<Preferences>>,
    change: impl Fn(&mut Preferences),
) -> Result<Batch, StoreError> {
    let (batch, preferences) = match found {
        Some(mut stored) => {
            change(&mut stored.document);
            (Batch::new().replace(&stored), stored.document)
        }
        None => {
            let mut new = Preferences::new(&resident.id, site.now());
            change(&mut new);
            (Batch::new().insert(&new), new)
        }
    };
    let Some(mut pending) = store.get::<Pending>(&resident.id).await? else { return Ok(batch) };
    pending.reschedule(&clock(site, resident, &preferences), site.now());
    Ok(batch.replace(&pending))
}

/// Changes wishes whatever they are now; where nobody lives, nothing is kept.
pub async fn edit(
    site: &Site,
    store: &Store,
    resident: &str,
    change: impl Fn(&mut Preferences),
) -> Result<(), CommitError> {
    let mut outcome = Ok(());
    for _ in 0..TRIES {
        if crate::residents::by_id(store, resident).await?.is_none() {
            return Ok(());
        }
        let batch = match store.get::<Preferences>(resident).await? {
            Some(mut stored) => {
                change(&mut stored.document);
                Batch::new().replace(&stored)
            }
            None => {
                let mut new = Preferences::new(resident, site.now());
                change(&mut new);
                Batch::new().insert(&new)
            }
        };
        match store.commit(batch).await {
            Err(CommitError::Conflict(conflict)) => outcome = Err(conflict.into()),
            done => return done,
        }
    }
    outcome
}
