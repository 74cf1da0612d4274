//! Marking an address, asking whether it is marked, and taking the mark away.

use super::letter;
use super::model::{BY_RESIDENT, MARKED, Mark, Refusal, Trial};
use crate::jobs::JobError;
use crate::residents::session::SignedIn;
use crate::residents::{Resident, by_id, find_account};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError, WebResult};
use jiff::Timestamp;

/// How often a change begins again when the mark changes meanwhile.
const TRIES: usize = 8;

/// Whether letters that nobody waits for are kept from this resident, because they come back.
pub async fn is_marked(store: &Store, reader: &Resident) -> Result<bool, StoreError> {
    Ok(store.get::<Mark>(&reader.mail_hash).await?.is_some_and(|mark| mark.marked))
}

/// How many addresses of a municipality are marked.
pub async fn count(store: &Store) -> Result<u64, StoreError> {
    store.tally::<Mark>(&Query::on(&MARKED).equal(true)).await
}

/// What is known of a resident's addresses; more than one only in the moment of a change.
pub async fn marks(store: &Store, resident: &str) -> Result<Vec<Stored<Mark>>, StoreError> {
    Ok(store.find::<Mark>(&Query::on(&BY_RESIDENT).equal(resident).limit(4)).await?.items)
}

/// A letter to this address came back. Nothing is noted of an address that has no account.
pub async fn note(site: &Site, address: &str, refusal: &Refusal) -> Result<(), JobError> {
    for _ in 0..TRIES {
        let Some(resident) = find_account(site, address).await? else { return Ok(()) };
        let Some(store) = site.personal(&resident.municipality) else { return Ok(()) };
        let new = Mark::new(resident.mail_hash.clone(), resident.id.clone(), refusal);
        let batch = match store.get::<Mark>(&resident.mail_hash).await? {
            None => Batch::new().insert(&new),
            Some(mut mark) if mark.resident != resident.id => {
                // Somebody else had this address before.
                mark.document = new;
                Batch::new().replace(&mark)
            }
            Some(mut mark) => {
                if !mark.note(refusal) {
                    return Ok(());
                }
                Batch::new().replace(&mark)
            }
        };
        match store.commit(batch).await {
            Err(error) if error.is_exists() || error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(JobError::Other("the mark of an address keeps changing".into()))
}

/// The reader of this address has just shown that it works: the mark goes. What fails here is only
/// told to the log, since the address works whether we note it or not.
pub async fn proven(store: &Store, mail_hash: &str, now: Timestamp) {
    if let Err(error) = unmark(store, mail_hash, now).await {
        tracing::warn!(%error, "the mark of an address could not be taken away");
    }
}

async fn unmark(store: &Store, mail_hash: &str, now: Timestamp) -> Result<(), WebError> {
    for _ in 0..TRIES {
        let Some(mut mark) = store.get::<Mark>(mail_hash).await? else { return Ok(()) };
        if !mark.works(now) {
            return Ok(());
        }
        match store.commit(Batch::new().replace(&mark)).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}

/// Adds to the batch that an account leaves this address: what was known of it goes.
pub async fn left_behind(
    store: &Store,
    batch: Batch,
    mail_hash: &str,
) -> Result<Batch, StoreError> {
    let mark = store.get::<Mark>(mail_hash).await?;
    Ok(mark.iter().fold(batch, Batch::delete))
}

/// Sends a letter that tries the address out; whether there was anything to try. A form that was
/// sent twice sends one.
pub async fn try_out(site: &Site, own: &SignedIn) -> WebResult<bool> {
    let resident = &own.resident;
    let Some(mut mark) = own.mark.clone() else { return Ok(false) };
    if !mark.may_try(site.now()) {
        return Ok(mark.marked);
    }
    site.limits.sign_in_mail(&format!("trial of {}", mark.id))?;
    let secret = keys::token();
    let letter = letter::trial(site, resident, &secret)?;
    mark.trial = Some(Trial {
        letter: letter.id.clone(),
        link_hash: site.keys.hash(Purpose::TrialLink, &secret),
        sent_at: site.now(),
    });
    match own.store.commit(Batch::new().replace(&mark).insert(&letter)).await {
        // Sent twice at once, or a letter came back in this very moment: the page says how it is.
        Err(error) if error.is_stale() => Ok(true),
        done => done.map(|()| true).map_err(Into::into),
    }
}

/// Whose address the link of a trial letter is about, and whether it is still to be confirmed.
pub struct Tried<'a> {
    store: &'a Store,
    mark: Stored<Mark>,
}

impl<'a> Tried<'a> {
    /// Finds it; none where the link is over, or was never one.
    pub async fn find(
        site: &'a Site,
        municipality: &str,
        resident: &str,
        secret: &str,
    ) -> WebResult<Option<Tried<'a>>> {
        let store = site.personal(municipality).ok_or(WebError::NotFound)?;
        let link = site.keys.hash(Purpose::TrialLink, secret);
        let Some(owner) = by_id(store, resident).await? else { return Ok(None) };
        let mark = store.get::<Mark>(&owner.mail_hash).await?;
        let mark = mark.filter(|mark| mark.resident == owner.id);
        let mark = mark.filter(|mark| mark.accepts(&link, site.now()));
        Ok(mark.map(|mark| Tried { store, mark }))
    }

    pub fn is_marked(&self) -> bool {
        self.mark.marked
    }

    pub async fn confirm(&self, now: Timestamp) -> WebResult<()> {
        unmark(self.store, &self.mark.id, now).await
    }
}
