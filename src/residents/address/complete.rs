//! The end of a change of address, when both mailboxes have been read.
//!
//! Invariant: one account for each address in all municipalities together: the same lease as
//! registrations take keeps others away, and the unique index has the last word. Whoever was signed
//! in elsewhere is signed out in the same commit.

use super::model::AddressChange;
use crate::residents::find_account;
use crate::residents::security::{self, Change};
use crate::residents::session::{self, SignedIn};
use crate::residents::sign_in::addresses_held;
use crate::residents::{BY_MAIL, by_id, reachable};
use crate::store::{Batch, Stored};
use crate::web::{Site, WebError, WebResult};

/// What became of it.
pub enum Completed {
    Changed,
    /// Somebody else has the address now.
    Taken,
    /// The change or the account changed meanwhile: look again.
    Stale,
}

/// Gives the account its new address.
pub async fn complete(
    site: &Site,
    own: &SignedIn,
    change: &Stored<AddressChange>,
    device: &str,
) -> WebResult<Completed> {
    addresses_held(site, alone(site, own, change, device)).await
}

async fn alone(
    site: &Site,
    own: &SignedIn,
    change: &Stored<AddressChange>,
    device: &str,
) -> WebResult<Completed> {
    let owner = find_account(site, &change.mail).await?;
    // Their own, in another spelling of the same letters, is no one else's.
    if owner.is_some_and(|owner| owner.id != change.resident) {
        return give_up(own, change).await;
    }
    let found = by_id(&own.store, &change.resident).await?;
    let mut resident = found.ok_or(WebError::SignInNeeded)?;
    if resident.mail_hash != change.from_hash {
        return give_up(own, change).await;
    }
    let told_old = security::letter(site, &resident, Change::Address, &change.id, device)?;
    let undelivered = crate::mail::given_up(&own.store, &resident.mail).await?;
    (resident.mail, resident.mail_hash) = (change.mail.clone(), change.mail_hash.clone());
    let cause = format!("{}-new", change.id);
    let told_new = security::letter(site, &resident, Change::Address, &cause, device)?;
    let batch = Batch::new().delete(change).replace(&resident).insert(&told_old).insert(&told_new);
    let batch = reachable::left_behind(&own.store, batch, &change.from_hash).await?;
    let batch = undelivered.iter().fold(batch, Batch::replace);
    let others = session::list(&own.store, &resident.id).await?;
    let others = others.iter().filter(|session| session.id != own.session.id);
    match own.store.commit(others.fold(batch, Batch::delete)).await {
        Err(error) if error.is_stale() => Ok(Completed::Stale),
        // The lease ran out under a very slow store.
        Err(error) if error.is_unique(BY_MAIL.name) => give_up(own, change).await,
        done => done.map(|()| Completed::Changed).map_err(Into::into),
    }
}

async fn give_up(own: &SignedIn, change: &Stored<AddressChange>) -> WebResult<Completed> {
    match own.store.commit(Batch::new().delete(change)).await {
        Err(error) if error.is_stale() => Ok(Completed::Stale),
        done => done.map(|()| Completed::Taken).map_err(Into::into),
    }
}
