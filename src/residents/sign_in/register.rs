//! The end of a registration: the account is made when the letter has been read.
//!
//! Invariant: one account for each address in all municipalities together. Within one store its
//! unique index sees to that; between stores, a lease under which one registration is completed at
//! a time.

use super::actions::{Opened, begin, find_account, opened, personal, spent};
use super::model::{Newcomer, SignInRequest};
use crate::residents::{BY_MAIL, Resident, mail_hash};
use crate::store::Stored;
use crate::web::{Site, WebError, keys};
use jiff::SignedDuration;
use std::time::Duration;

/// The lease's name.
const WORK: &str = "residents.registration";
/// Longer than completing one takes.
const LEASE: SignedDuration = SignedDuration::from_secs(10);
/// How often, and after which pause, a registration looks whether it is its turn.
const TRIES: usize = 200;
const PAUSE: Duration = Duration::from_millis(25);

/// Makes the account, or signs in to the one that the address has got meanwhile: reading the
/// letter has shown whose it is. `None` when the request was used meanwhile.
pub(super) async fn complete(
    site: &Site,
    municipality: &str,
    request: &Stored<SignInRequest>,
    newcomer: &Newcomer,
    device: &str,
) -> Result<Option<Opened>, WebError> {
    in_turn(site, alone(site, municipality, request, newcomer, device)).await
}

/// Does what gives an address to an account while nobody else does.
pub(in crate::residents) async fn in_turn<T>(
    site: &Site,
    work: impl Future<Output = Result<T, WebError>>,
) -> Result<T, WebError> {
    let holder = keys::id();
    for _ in 0..TRIES {
        if site.public.lease(WORK, &holder, site.now(), LEASE).await? {
            let done = work.await;
            site.public.release(WORK, &holder).await?;
            return done;
        }
        tokio::time::sleep(PAUSE).await;
    }
    Err(WebError::Unavailable)
}

async fn alone(
    site: &Site,
    municipality: &str,
    request: &Stored<SignInRequest>,
    newcomer: &Newcomer,
    device: &str,
) -> Result<Option<Opened>, WebError> {
    if let Some(known) = find_account(site, &newcomer.mail).await? {
        return into_known(site, municipality, request, &known, device).await;
    }
    let resident = account(site, municipality, newcomer);
    let (session, token) = begin(site, &resident, device);
    let batch = spent(request).insert(&resident).insert(&session);
    match personal(site, municipality)?.commit(batch).await {
        Err(error) if error.is_stale() => Ok(None),
        // The lease ran out under a very slow store: the index has the last word.
        Err(error) if error.is_unique(BY_MAIL.name) => Ok(None),
        done => {
            done?;
            Ok(Some(opened(token, request, &resident, true)))
        }
    }
}

/// Uses the request up, and begins a session where the account rests.
async fn into_known(
    site: &Site,
    municipality: &str,
    request: &Stored<SignInRequest>,
    known: &Resident,
    device: &str,
) -> Result<Option<Opened>, WebError> {
    let (session, token) = begin(site, known, device);
    let mut batch = spent(request);
    let beside = known.municipality == municipality;
    if beside {
        batch = batch.insert(&session);
    }
    match personal(site, municipality)?.commit(batch).await {
        Err(error) if error.is_stale() => return Ok(None),
        done => done?,
    }
    if !beside {
        let batch = crate::store::Batch::new().insert(&session);
        personal(site, &known.municipality)?.commit(batch).await?;
    }
    Ok(Some(opened(token, request, known, false)))
}

fn account(site: &Site, municipality: &str, newcomer: &Newcomer) -> Resident {
    let Newcomer { name, mail, language } = newcomer.clone();
    let mail_hash = mail_hash(site, &mail);
    Resident::new(keys::id(), municipality, name, (mail, mail_hash), language, site.now())
}
