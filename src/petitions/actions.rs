//! Finding a petition, signing it and withdrawing: decide by the rules, commit once.

use super::model::{BY_SIGNER, BY_SLUG, Petition, Refusal, Signature};
use super::{news, signatories};
use crate::residents::Person;
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use crate::web::{Site, Viewer, WebError, keys};

/// What signing came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    Now,
    /// They had signed before; nothing changed.
    Already,
}

/// Why a signature was not taken or given back.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Commit(#[from] CommitError),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The petition with this id.
pub async fn by_id(store: &Store, id: &str) -> Result<Option<Stored<Petition>>, StoreError> {
    store.get(id).await
}

/// The petition with this word in its address.
pub async fn by_slug(store: &Store, slug: &str) -> Result<Option<Stored<Petition>>, StoreError> {
    store.first(Query::on(&BY_SLUG).equal(slug)).await
}

/// What this resident signed under this petition, if they did.
pub async fn signature(
    store: &Store,
    petition: &Petition,
    resident: &str,
) -> Result<Option<Stored<Signature>>, StoreError> {
    store.first(Query::on(&BY_SIGNER).equal(&petition.id).equal(resident)).await
}

/// Signs: one insert, which the unique index makes one for each person, and the author's news. Who
/// signs is kept before, on their own side.
pub async fn sign(
    site: &Site,
    petition: &Petition,
    signer: &Viewer,
    show_name: bool,
) -> Result<Signed, SignError> {
    let now = site.now();
    let person = person(signer);
    let residence = petition.accept_signature(&person, signer.verified, now)?;
    let at = now.to_zoned_datetime(site.zone(&person.municipality));
    let mut signature = Signature::new(keys::id(), petition, &person, residence, show_name, &at);
    signature.id = signatories::keep(site, &signature.signatory(person.name)).await?;
    let news = news::of_signature(site, petition, &signature).await?;
    let mut batch = Batch::new().insert(&signature);
    if let Some(notice) = &news {
        batch = batch.event(notice.event(keys::id()));
    }
    match site.public.commit(batch).await {
        Ok(()) => {
            if news.is_some() {
                news::told(petition, now);
            }
            Ok(Signed::Now)
        }
        Err(error) if is_signed(&error) => Ok(Signed::Already),
        Err(error) => Err(error.into()),
    }
}

/// Whether a signature was not taken because the person's is there.
pub fn is_signed(error: &CommitError) -> bool {
    error.is_unique(BY_SIGNER.name) || error.is_exists()
}

/// Takes the signature away; nothing changes if there is none.
pub async fn withdraw(site: &Site, petition: &Petition, signer: &Viewer) -> Result<(), SignError> {
    petition.collects(site.now())?;
    let Some(signature) = signature(&site.public, petition, &signer.resident).await? else {
        return Ok(());
    };
    match site.public.commit(Batch::new().delete(&signature)).await {
        // Somebody was faster: the same person in another window.
        Err(error) if error.is_stale() => {}
        result => result?,
    }
    Ok(signatories::forget(site, &signature).await?)
}

/// A signed-in resident as documents refer to them.
pub fn person(viewer: &Viewer) -> Person {
    Person {
        resident: viewer.resident.clone(),
        municipality: viewer.municipality.clone(),
        name: viewer.name.clone(),
        staff: !viewer.roles.is_empty(),
    }
}

impl From<SignError> for WebError {
    fn from(error: SignError) -> Self {
        match error {
            SignError::Refused(_) => WebError::Forbidden,
            SignError::Commit(error) => error.into(),
            SignError::Store(error) => error.into(),
        }
    }
}
