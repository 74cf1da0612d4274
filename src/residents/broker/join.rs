//! What becomes of an identity: tied to the account that somebody is signed in to, or the beginning
//! of a new one; and untied again.
//!
//! Invariant: one account for each identity in all municipalities together. Within one store its
//! unique index sees to that; between stores, the turn in which addresses are given out as well.

use super::actions::{Gate, Problem, open};
use super::model::{Arrival, BY_BROWSER, BY_HASH, BY_RESIDENT, Identity, Introduction, confirm};
use crate::mail::{Letter, MailError};
use crate::residents::security::{self, Change};
use crate::residents::session::{self, SignedIn};
use crate::residents::sign_in::{Newcomer, Opened, addresses_held, register};
use crate::residents::{BY_MAIL, Resident, by_id, find_account};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};
use futures_util::future::try_join_all;

/// How many identities one account shows; nobody has so many.
const MOST: usize = 20;

/// What an identity is known by. Each part is told apart from the next by its length.
pub fn identity_hash(site: &Site, municipality: &str, issuer: &str, subject: &str) -> String {
    let whole = format!("{}:{municipality}{}:{issuer}{subject}", municipality.len(), issuer.len());
    site.keys.hash(Purpose::Identity, &whole)
}

/// The identity with this hash, wherever its account rests.
pub async fn find(site: &Site, hash: &str) -> Result<Option<Stored<Identity>>, StoreError> {
    let query = Query::on(&BY_HASH).equal(hash);
    let asked = site.personal.values().map(|store| store.first::<Identity>(query.clone()));
    Ok(try_join_all(asked).await?.into_iter().flatten().next())
}

/// An account and the store that it rests in.
pub async fn home<'a>(
    site: &'a Site,
    resident: &str,
) -> Result<Option<(&'a Store, Stored<Resident>)>, StoreError> {
    for store in site.personal.values() {
        if let Some(found) = by_id(store, resident).await? {
            return Ok(Some((store, found)));
        }
    }
    Ok(None)
}

/// A resident's identities, each with the store that it rests in.
pub async fn of_resident<'a>(
    site: &'a Site,
    resident: &str,
) -> Result<Vec<(&'a Store, Stored<Identity>)>, StoreError> {
    let query = Query::on(&BY_RESIDENT).equal(resident).limit(MOST);
    let mut all = Vec::new();
    for store in site.personal.values() {
        let found = store.find::<Identity>(&query).await?;
        all.extend(found.items.into_iter().map(|identity| (store, identity)));
    }
    Ok(all)
}

/// The newest arrival of a browser, while it is good.
pub async fn arrival(gate: &Gate<'_>, browser: &str) -> Result<Option<Stored<Arrival>>, WebError> {
    let browser = gate.site.keys.hash(Purpose::Browser, browser);
    let query =
        Query::on(&BY_BROWSER).equal(&browser).at_least(gate.site.now()).descending().limit(1);
    Ok(gate.store.first(query).await?)
}

fn identity(
    site: &Site,
    municipality: &str,
    introduction: &Introduction,
    resident: &Resident,
    second_factor: bool,
) -> Identity {
    Identity {
        id: keys::id(),
        identity_hash: introduction.identity_hash.clone(),
        resident: resident.id.clone(),
        municipality: municipality.to_owned(),
        issuer: introduction.issuer.clone(),
        second_factor,
        linked_at: site.now(),
    }
}

/// Ties an arrival's identity to the account that somebody is signed in to, and tells them by
/// letter.
pub async fn link(
    gate: &Gate<'_>,
    arrival: &Stored<Arrival>,
    own: &SignedIn,
    device: &str,
) -> Result<Result<(), Problem>, WebError> {
    let linked = addresses_held(gate.site, async {
        let introduction = &arrival.introduction;
        if let Some(known) = find(gate.site, &introduction.identity_hash).await? {
            let own = known.resident == own.resident.id;
            return Ok(if own { Ok(()) } else { Err(Problem::Taken) });
        }
        // Whoever has stolen a staff session must not give it a second factor of their own.
        let trusted = !own.resident.staff || own.session.second_factor;
        let identity = identity(gate.site, gate.id, introduction, &own.resident, trusted);
        let letter = told(gate.site, &own.resident, Change::IdentityLinked, &identity, device)?;
        let mut batch = Batch::new().insert(&identity).insert(&letter);
        let mut resident = own.resident.clone();
        if confirm(&mut resident, gate.id, introduction.lives_here, gate.site.now()) {
            batch = batch.replace(&resident);
        }
        own.store.commit(batch).await?;
        Ok(Ok(()))
    });
    let linked = linked.await?;
    // Beside the account or not, it has done its work; left behind, it would expire.
    if linked.is_ok()
        && let Err(error) = gate.store.commit(Batch::new().delete(arrival)).await
        && !error.is_stale()
    {
        return Err(error.into());
    }
    Ok(linked)
}

fn told(
    site: &Site,
    resident: &Resident,
    change: Change,
    identity: &Identity,
    device: &str,
) -> Result<Letter, WebError> {
    security::letter(site, resident, change, &identity.id, device).map_err(unwritten)
}

/// A template that fails is ours to mend; the log says which.
fn unwritten(error: MailError) -> WebError {
    tracing::error!(%error, "a security letter could not be written");
    WebError::Internal
}

/// Makes an account for somebody whose address the broker has verified, and signs them in. `None`
/// where the address has an account already, whose owner is to say so by letter first.
pub async fn register(
    gate: &Gate<'_>,
    arrival: &Stored<Arrival>,
    newcomer: &Newcomer,
    device: &str,
) -> Result<Option<Opened>, WebError> {
    addresses_held(gate.site, async {
        let site = gate.site;
        let introduction = &arrival.introduction;
        if let Some(known) = find(site, &introduction.identity_hash).await? {
            // The same form, sent twice.
            return open(gate, &known, introduction, device, &arrival.next).await;
        }
        if find_account(site, &newcomer.mail).await?.is_some() {
            return Ok(None);
        }
        let mut resident = register::account(site, gate.id, newcomer);
        let (mut session, token) = session::start(site, gate.id, &resident.id, device.to_owned());
        session.second_factor = introduction.second_factor;
        let batch = Batch::new().delete(arrival).insert(&session);
        let batch = attach(site, batch, introduction, &mut resident).await?.insert(&resident);
        match gate.store.commit(batch).await {
            // The lease ran out under a very slow store: the index has the last word.
            Err(error) if error.is_unique(BY_MAIL.name) => return Ok(None),
            done => done?,
        }
        let (next, language) = (arrival.next.clone(), resident.language);
        Ok(Some(Opened { token, next, language, registered: true }))
    })
    .await
}

/// Ties the identity that a newcomer came with to their new account, in the batch that makes it; in
/// its turn, and only if it has not got an account meanwhile.
pub async fn attach(
    site: &Site,
    batch: Batch,
    introduction: &Introduction,
    resident: &mut Resident,
) -> Result<Batch, WebError> {
    if find(site, &introduction.identity_hash).await?.is_some() {
        return Ok(batch);
    }
    let municipality = resident.municipality.clone();
    confirm(resident, &municipality, introduction.lives_here, site.now());
    Ok(batch.insert(&identity(site, &municipality, introduction, resident, true)))
}

/// Unties one of a resident's own identities, and tells them by letter.
///
/// # Errors
/// `NotFound` where there is no such identity or it is another person's.
pub async fn unlink(site: &Site, own: &SignedIn, id: &str, device: &str) -> Result<(), WebError> {
    let all = of_resident(site, &own.resident.id).await?;
    let found = all.into_iter().find(|(_, identity)| identity.id == id);
    let (store, identity) = found.ok_or(WebError::NotFound)?;
    let letter = told(site, &own.resident, Change::IdentityUnlinked, &identity, device)?;
    match store.commit(Batch::new().delete(&identity).insert(&letter)).await {
        // Sent twice at once: the other one has done it.
        Err(error) if error.is_stale() => Ok(()),
        done => Ok(done?),
    }
}
