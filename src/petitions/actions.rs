//! Finding a petition, signing it and withdrawing: decide by the rules, commit once.

use super::integrity::traces::Origin;
use super::integrity::{invalidated, network};
use super::model::{BY_SIGNER, BY_SLUG, Petition, Refusal, Signature};
use super::taking::{self, Signed, Taking};
use crate::jobs::JobError;
use crate::mail::MailError;
use crate::residents::{self, Person};
use crate::store::{CommitError, Query, Store, StoreError, Stored};
use crate::web::{Site, Viewer, WebError, keys};

/// Why a signature was not taken or given back.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Commit(#[from] CommitError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Job(#[from] JobError),
    #[error(transparent)]
    Mail(#[from] MailError),
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

/// What somebody says of themselves when they sign.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// Name and surname for the commission; the display name where there is none.
    pub name: Option<String>,
    /// Where in their town they live: an id of its settings.
    pub settlement: Option<String>,
    pub show_name: bool,
    /// Where in the network they are: for patterns, never stored.
    pub address: String,
}

/// Signs, and tells the author. Sent twice it is one signature.
pub async fn sign(
    site: &Site,
    petition: &Petition,
    signer: &Viewer,
    wish: &Wish,
) -> Result<Signed, SignError> {
    let now = site.now();
    let person = person(signer);
    let residence = petition.accept_signature(&person, signer.verified, now)?;
    let show_name = wish.show_name;
    let at = now.to_zoned_datetime(site.zone(&person.municipality));
    let mut new = Signature::new(keys::id(), petition, &person, residence, show_name, &at);
    new.settlement = wish.settlement.clone();
    let name = wish.name.as_deref().unwrap_or(&signer.name);
    take_of_account(site, petition, new, (name, &wish.address), true).await
}

/// Takes the signature of somebody with an account, whose mailbox counts them too.
pub async fn take_of_account(
    site: &Site,
    petition: &Petition,
    signature: Signature,
    (name, address): (&str, &str),
    tell: bool,
) -> Result<Signed, SignError> {
    if invalidated::of(site, petition, &signature.resident).await?.is_some() {
        return Err(Refusal::Invalidated.into());
    }
    let account = match site.personal(&signature.municipality) {
        Some(store) => residents::by_id(store, &signature.resident).await?,
        None => None,
    };
    let network = network::of(site, address);
    let origin = account.as_ref().map(|account| Origin { mail: &account.mail, network: &network });
    taking::take(site, Taking { petition, signature, name, origin, tell }).await
}

/// Takes the signature away; nothing changes if there is none.
pub async fn withdraw(site: &Site, petition: &Petition, signer: &Viewer) -> Result<(), SignError> {
    petition.collects(site.now())?;
    match signature(&site.public, petition, &signer.resident).await? {
        Some(given) => taking::give_back(site, &given).await,
        None => Ok(()),
    }
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
            SignError::Job(_) => WebError::Unavailable,
            SignError::Mail(error) => error.into(),
        }
    }
}
