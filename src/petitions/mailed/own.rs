//! What is kept of somebody who signed by mail: to see, to withdraw and to erase, by a link that
//! stands in their letters alone.
//!
//! Invariant: the link holds a keyed hash of whom it is for, so nobody can make one up and none is
//! stored; it ends with what it leads to.

use super::model::{MailedSignature, PERSON};
use crate::petitions::actions::{self, SignError};
use crate::petitions::integrity::{invalidated, traces};
use crate::petitions::model::{Petition, Signature};
use crate::petitions::{by_id, mailboxes, signatories, taking};
use crate::residents::nobody;
use crate::residents::session::Token;
use crate::store::{Batch, StoreError, Stored};
use crate::web::keys::Purpose;
use crate::web::{Site, WebError};

/// Where somebody finds what is kept of their signature.
pub fn address(site: &Site, petition: &Petition, mailed: &MailedSignature) -> String {
    let MailedSignature { municipality, id, lang, .. } = mailed;
    let secret = site.keys.hash(Purpose::SigningOwn, &seed(municipality, id));
    format!("/{lang}{}/sign/own?key={municipality}.{id}.{secret}", petition.path())
}

fn seed(municipality: &str, id: &str) -> String {
    format!("{municipality}:{id}")
}

/// What a link leads to.
pub struct Own {
    pub mailed: Stored<MailedSignature>,
    pub petition: Petition,
}

/// What this key leads to; none where nothing is kept any more, or it is not the right one.
pub async fn look(site: &Site, key: &str) -> Result<Option<Own>, WebError> {
    let Some(key) = Token::parse(key) else { return Ok(None) };
    let seed = seed(&key.municipality, &key.session);
    if !site.keys.matches(Purpose::SigningOwn, &seed, &key.secret) {
        return Ok(None);
    }
    let Some(store) = site.personal(&key.municipality) else { return Ok(None) };
    let found = store.get::<MailedSignature>(&key.session).await?;
    let Some(mailed) = found.filter(|found| found.is_known(site.now())) else { return Ok(None) };
    let petition = by_id(&site.public, &mailed.petition).await?;
    Ok(petition.map(|petition| Own { mailed, petition: petition.document }))
}

/// Whoever stands behind a signature that was mailed, if it was.
pub async fn by_person(
    site: &Site,
    municipality: &str,
    person: &str,
) -> Result<Option<Stored<MailedSignature>>, StoreError> {
    match (site.personal(municipality), person.strip_prefix(PERSON)) {
        (Some(store), Some(id)) => store.get(id).await,
        _ => Ok(None),
    }
}

/// The signature that counts.
pub async fn signature(
    site: &Site,
    petition: &Petition,
    mailed: &MailedSignature,
) -> Result<Option<Stored<Signature>>, StoreError> {
    actions::signature(&site.public, petition, &mailed.person()).await
}

/// Takes the signature away while the petition collects them, with all that is kept of them.
pub async fn withdraw(site: &Site, own: &Own) -> Result<(), SignError> {
    own.petition.collects(site.now())?;
    if let Some(given) = signature(site, &own.petition, &own.mailed).await? {
        taking::give_back(site, &given).await?;
    }
    forget(site, own).await
}

/// Forgets who it was. The signature goes on counting where the petition collects no more.
pub async fn erase(site: &Site, own: &Own) -> Result<(), SignError> {
    if own.petition.collects(site.now()).is_ok() {
        return withdraw(site, own).await;
    }
    if let Some(mut given) = signature(site, &own.petition, &own.mailed).await? {
        let signatory = signatories::of(site, &given).await?;
        let mailbox = signatory.and_then(|signatory| signatory.mailbox);
        let person = given.resident.clone();
        given.forget(nobody());
        let batch = Batch::new().replace(&given);
        let batch = mailboxes::leave(site, batch, mailbox.as_deref(), &person).await?;
        site.public.commit(batch).await?;
        signatories::forget(site, &given).await?;
    }
    forget(site, own).await
}

async fn forget(site: &Site, own: &Own) -> Result<(), SignError> {
    let person = own.mailed.person();
    let town = &own.mailed.municipality;
    invalidated::forget(site, &own.petition, &person).await?;
    traces::forget(site, town, &person).await?;
    let Some(store) = site.personal(town) else { return Ok(()) };
    match store.commit(Batch::new().delete(&own.mailed)).await {
        // In another window.
        Err(error) if error.is_stale() => Ok(()),
        done => Ok(done?),
    }
}
