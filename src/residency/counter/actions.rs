//! A number for the counter, finding the account behind it, and confirming it.

use super::model::{self, BY_RESIDENT, CounterNumber};
use crate::residency::confirm;
use crate::residents::{self, Resident, Way};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::{Site, Viewer, WebError, keys};

/// How often getting a number begins again when somebody else has it, or gets one meanwhile.
const TRIES: usize = 8;

/// The number that a resident can say now, if they have one.
pub async fn shown(
    site: &Site,
    store: &Store,
    resident: &str,
) -> Result<Option<CounterNumber>, StoreError> {
    let found = own(store, resident).await?;
    Ok(found.map(|number| number.document).filter(|number| number.is_good(site.now())))
}

async fn own(store: &Store, resident: &str) -> Result<Option<Stored<CounterNumber>>, StoreError> {
    store.first(Query::on(&BY_RESIDENT).equal(resident)).await
}

/// Gives a resident a number; the one that they have, while it is good.
pub async fn number(site: &Site, store: &Store, resident: &str) -> Result<(), WebError> {
    for _ in 0..TRIES {
        let earlier = own(store, resident).await?;
        if earlier.as_ref().is_some_and(|number| number.is_good(site.now())) {
            return Ok(());
        }
        let batch = earlier.iter().fold(Batch::new(), Batch::delete);
        let new = CounterNumber::new(keys::code(), resident, site.now());
        match store.commit(batch.insert(&new)).await {
            Err(crate::store::CommitError::Conflict(_)) => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}

/// The account that staff look for: by a number, or by its exact mail address.
pub async fn find(
    site: &Site,
    store: &Store,
    typed: &str,
) -> Result<Option<Stored<Resident>>, StoreError> {
    if typed.contains('@') {
        return residents::by_mail(site, store, typed).await;
    }
    let Some(number) = model::read(typed) else { return Ok(None) };
    let found = store.get::<CounterNumber>(&number).await?;
    match found.filter(|number| number.is_good(site.now())) {
        Some(number) => residents::by_id(store, &number.resident).await,
        None => Ok(None),
    }
}

/// What confirming at the counter came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Done,
    /// Somebody else had done it.
    Already,
    /// Nobody confirms their own account.
    Own,
    /// The account was changed or moved since it was shown.
    Changed,
}

/// Staff have seen the person and the document.
pub async fn see(site: &Site, store: &Store, by: &Viewer, id: &str) -> Result<Seen, WebError> {
    let Some(resident) = residents::by_id(store, id).await? else { return Ok(Seen::Changed) };
    if resident.id == by.resident {
        return Ok(Seen::Own);
    }
    if resident.verified {
        return Ok(Seen::Already);
    }
    // The number has served.
    let number = own(store, id).await?;
    let with = number.iter().fold(Batch::new(), Batch::delete);
    match confirm::confirm(site, store, &resident, (Way::InPerson, ""), with).await {
        Err(error) if error.is_stale() => Ok(Seen::Changed),
        done => Ok(done.map(|()| Seen::Done)?),
    }
}

/// Staff know that the person does not live there any more.
pub async fn end_seen(site: &Site, store: &Store, by: &Viewer, id: &str) -> Result<Seen, WebError> {
    let Some(resident) = residents::by_id(store, id).await? else { return Ok(Seen::Changed) };
    if resident.id == by.resident {
        return Ok(Seen::Own);
    }
    if !resident.verified {
        return Ok(Seen::Already);
    }
    match confirm::end(site, store, &resident).await {
        Err(error) if error.is_stale() => Ok(Seen::Changed),
        done => Ok(done.map(|()| Seen::Done)?),
    }
}
