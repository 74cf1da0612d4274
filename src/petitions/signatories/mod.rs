//! Signatories: who stands behind the signatures of one town, as its commission needs them.
//!
//! Lends [`Signatory`] and how it is kept beside its signature: written before it, removed after
//! it. So a signature that counts always has its signatory, and one that was left over by a crash
//! is found by the next who signs, or swept.
//!
//! *Architecture invariant:* a signatory rests in the personal store of the town that the
//! signature counts for, and its name never leaves it but by that town's own export.

mod keeper;
mod model;
mod sweep;

pub use keeper::KEEPER;
pub use model::{BY_ALIKE, BY_PERSON, BY_PETITION, Manner, Signatory};
pub use sweep::{Swept, sweep};

use super::model::{Petition, Signature};
use crate::jobs::{JobError, Round};
use crate::privacy::pieces;
use crate::residency::plain_name;
use crate::store::{Batch, CommitError, Query, StoreError};
use crate::web::Site;

/// A name in one form, whatever the order of its words.
pub fn alike(name: &str) -> String {
    let plain = plain_name(name);
    let mut words: Vec<&str> = plain.split(' ').collect();
    words.sort_unstable();
    words.join(" ")
}

/// Keeps who signs, before the signature itself is committed. Where the same person's has been kept
/// already, by an attempt that did not come to its end, it is that one: its id is returned, and the
/// signature must have it.
pub async fn keep(site: &Site, signatory: &Signatory) -> Result<String, CommitError> {
    let Some(store) = site.personal(&signatory.municipality) else {
        return Ok(signatory.id.clone());
    };
    match store.commit(Batch::new().insert(signatory)).await {
        Err(error) if error.is_unique(BY_PERSON.name) => {
            let before = Query::on(&BY_PERSON).equal(&signatory.petition).equal(&signatory.person);
            let before = store.first::<Signatory>(before).await?;
            Ok(before.map_or_else(|| signatory.id.clone(), |before| before.id.clone()))
        }
        result => result.map(|()| signatory.id.clone()),
    }
}

/// Forgets who signed, after the signature was taken away.
pub async fn forget(site: &Site, signature: &Signature) -> Result<(), CommitError> {
    let Some(store) = site.personal(&signature.municipality) else { return Ok(()) };
    let Some(known) = store.get::<Signatory>(&signature.id).await? else { return Ok(()) };
    match store.commit(Batch::new().delete(&known)).await {
        // Somebody was faster.
        Err(error) if error.is_stale() => Ok(()),
        result => result,
    }
}

/// Forgets a piece of those who signed a petition, in every town.
pub async fn forget_all(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    for store in site.personal.values() {
        let all = Query::on(&BY_PETITION).equal(&petition.id);
        if pieces::remove::<Signatory>(store, all).await? == Round::More {
            return Ok(Round::More);
        }
    }
    Ok(Round::Done)
}

/// The signatory of this signature, if it was kept.
pub async fn of(site: &Site, signature: &Signature) -> Result<Option<Signatory>, StoreError> {
    match site.personal(&signature.municipality) {
        Some(store) => Ok(store.get::<Signatory>(&signature.id).await?.map(|one| one.document)),
        None => Ok(None),
    }
}
