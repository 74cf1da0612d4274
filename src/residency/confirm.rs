//! Confirming where somebody lives, and taking that back: what every way has in common.
//!
//! Invariant: the resident's letter is committed with the change, whichever way it came.

use crate::journal::Act;
use crate::residents::security::{self, Change};
use crate::residents::{Resident, Way};
use crate::store::{Batch, CommitError, Store, StoreError, Stored};
use crate::web::{Site, keys};
use std::collections::BTreeMap;

/// Confirms a resident, together with what the way itself writes.
pub async fn confirm(
    site: &Site,
    store: &Store,
    resident: &Stored<Resident>,
    (way, device): (Way, &str),
    with: Batch,
) -> Result<(), CommitError> {
    let mut resident = resident.clone();
    resident.confirm(way, site.now());
    let batch = told(site, with.replace(&resident), &resident, Change::Verified, device)?;
    store.commit(batch).await
}

/// Takes a confirmation back: an act of the municipality.
pub async fn end(
    site: &Site,
    store: &Store,
    resident: &Stored<Resident>,
) -> Result<(), CommitError> {
    let mut resident = resident.clone();
    resident.unconfirm();
    let act = act(site, &resident.municipality, "residency-ended", None);
    let batch = Batch::new().replace(&resident).event(act.event(act.cause.clone()));
    store.commit(told(site, batch, &resident, Change::Unverified, "")?).await
}

/// The batch with the letter about the change.
pub fn told(
    site: &Site,
    batch: Batch,
    resident: &Resident,
    change: Change,
    device: &str,
) -> Result<Batch, StoreError> {
    match security::letter(site, resident, change, &keys::id(), device) {
        Ok(letter) => Ok(batch.insert(&letter)),
        Err(error) => {
            tracing::error!(%error, "a security letter could not be written");
            Err(StoreError::Query("a letter could not be written".into()))
        }
    }
}

/// An official act of this room; it names nobody, at most how many.
pub fn act(site: &Site, municipality: &str, kind: &str, count: Option<usize>) -> Act {
    // keys: journal-act-residency-letters journal-act-residency-roll journal-act-residency-ended
    // keys: journal-act-residency-staff-left
    let values = count.map(|count| ("count".to_owned(), count.to_string()));
    Act {
        cause: keys::id(),
        kind: kind.to_owned(),
        municipality: municipality.to_owned(),
        subject: None,
        title: None,
        values: BTreeMap::from_iter(values),
        at: site.now(),
    }
}
