//! Confirming: what the link in the letter leads to.
//!
//! Invariant: whatever happens between the commits, a link that is used again comes to the same
//! end: who signs is kept before the signature, and the letter is written after it.

use super::letters;
use super::model::MailedSignature;
use super::own;
use crate::petitions::actions::SignError;
use crate::petitions::by_id;
use crate::petitions::integrity::traces::Origin;
use crate::petitions::model::{Petition, Refusal, Residence, Signature};
use crate::petitions::signatories::Manner;
use crate::petitions::taking::{self, Signed, Taking};
use crate::residents::Person;
use crate::residents::session::Token;
use crate::store::{Batch, Store, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};

/// How often keeping that it is confirmed begins again.
const TRIES: usize = 8;

/// What a link is about.
pub struct Asked {
    pub signature: Stored<MailedSignature>,
    pub petition: Petition,
}

/// What the link's key opens; none where it has expired, was withdrawn or never was.
pub async fn look(site: &Site, key: &str) -> Result<Option<Asked>, WebError> {
    // The same three parts as a session's.
    let Some(key) = Token::parse(key) else { return Ok(None) };
    let Some(store) = site.personal(&key.municipality) else { return Ok(None) };
    let Some(signature) = store.get::<MailedSignature>(&key.session).await? else {
        return Ok(None);
    };
    let right = site.keys.matches(Purpose::SigningLink, &key.secret, &signature.link_hash);
    if !right || !signature.is_known(site.now()) {
        return Ok(None);
    }
    let found = by_id(&site.public, &signature.petition).await?;
    Ok(found.map(|petition| Asked { signature, petition: petition.document }))
}

/// Why this signature would not be taken now, as far as the petition says.
pub fn refusal(site: &Site, asked: &Asked) -> Result<Residence, Refusal> {
    asked.petition.accept_mailed(&person(&asked.signature), site.now())
}

/// Confirms what a link is about: it counts from now on. Confirmed before, nothing changes.
pub async fn confirm(site: &Site, asked: &Asked) -> Result<Signed, SignError> {
    let Asked { signature: mailed, petition } = asked;
    if mailed.confirmed_at.is_some() {
        return Ok(Signed::Already);
    }
    let now = site.now();
    let who = person(mailed);
    let residence = petition.accept_mailed(&who, now)?;
    let at = now.to_zoned_datetime(site.zone(&who.municipality));
    let mut new = Signature::new(keys::id(), petition, &who, residence, mailed.show_name, &at);
    new.manner = Manner::Mailed;
    new.settlement = mailed.settlement.clone();
    let MailedSignature { mail, network, name, .. } = &mailed.document;
    let origin = Some(Origin { mail, network });
    let taking = Taking { petition, signature: new, name, origin, tell: true };
    let signed = taking::take(site, taking).await?;
    if own::signature(site, petition, mailed).await?.is_none() {
        // Somebody of the same name has signed from this mailbox: there is nothing to keep.
        return Ok(signed);
    }
    let Some(store) = site.personal(&mailed.municipality) else { return Ok(signed) };
    keep(site, store, petition, mailed.clone()).await?;
    Ok(signed)
}

/// Keeps that it is confirmed, and writes the letter that says so.
async fn keep(
    site: &Site,
    store: &Store,
    petition: &Petition,
    mut mailed: Stored<MailedSignature>,
) -> Result<(), SignError> {
    for _ in 0..TRIES {
        mailed.confirm(site.now());
        mailed.network.clear();
        let letter = letters::signed(site, petition, &mailed)?;
        match store.commit(Batch::new().replace(&mailed).insert(&letter)).await {
            // The same link in two windows: the letter is written.
            Err(error) if error.is_exists() => return Ok(()),
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
        match store.get::<MailedSignature>(&mailed.id).await? {
            Some(found) if found.confirmed_at.is_some() => return Ok(()),
            Some(found) => mailed = found,
            // It was withdrawn at once.
            None => return Ok(()),
        }
    }
    Ok(())
}

/// Whoever signs by mail, as documents refer to people.
fn person(mailed: &MailedSignature) -> Person {
    Person {
        resident: mailed.person(),
        municipality: mailed.municipality.clone(),
        name: mailed.name.clone(),
        staff: false,
    }
}
