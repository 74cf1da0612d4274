//! Signing in with a passkey instead of a letter.
//!
//! Invariant: nobody types an address, and the question is the same for everyone, so nothing tells
//! who has an account. Every failure reads alike.

use super::ceremony::{answered, begin};
use super::model::Asked;
use super::relying_party::{broken, relying_party};
use super::show::note;
use crate::residents::security::{self, Change};
use crate::residents::session;
use crate::residents::sign_in::{Next, Opened, front, pages};
use crate::residents::{Resident, by_id};
use crate::store::{Batch, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Form, Site, Visit, WebError, WebResult};
use actix_web::HttpRequest;
use futures_util::future::try_join_all;
use serde_json::json;
use webauthn_rs::prelude::{
    AuthenticationResult, DiscoverableAuthentication, DiscoverableKey, PublicKeyCredential,
};

/// How often a session is begun anew when the account changes meanwhile.
const TRIES: usize = 8;

/// The store for ceremonies of people who are not known yet.
fn store(visit: &Visit) -> WebResult<&Store> {
    let site = &visit.site;
    site.personal(site.home_of(visit.lang)).ok_or(WebError::Internal)
}

/// The browser that asks, as ceremonies know it.
fn holder(site: &Site, browser: &str) -> String {
    site.keys.hash(Purpose::Browser, browser)
}

/// The question: any passkey of this site.
pub async fn challenge(visit: Visit, request: HttpRequest) -> WebResult {
    let site = &visit.site;
    let party = relying_party(site)?;
    let browser = pages::browser(&request).unwrap_or_else(keys::token);
    let holder = holder(site, &browser);
    let (options, asked) = party.start_discoverable_authentication().map_err(broken)?;
    let options = json!({ "publicKey": options.public_key });
    let mut question = begin(site, store(&visit)?, holder, Asked::SignIn(asked), &options).await?;
    pages::remember(site, &mut question, &browser);
    Ok(question)
}

pub async fn sign_in(visit: Visit, request: HttpRequest, mut form: Form) -> WebResult {
    let site = &visit.site;
    relying_party(site)?;
    let holder = holder(site, &pages::browser(&request).unwrap_or_default());
    let device = pages::device(&request);
    let next = Next::parse(form.value("next"), site.locales.languages());
    let answer = answered::<PublicKeyCredential>(site, store(&visit)?, &holder, &form).await?;
    if let Some((Asked::SignIn(asked), answer)) = answer
        && let Some((resident, result)) = identify(site, asked, &answer).await?
        && let Some(opened) = open(site, resident, &result, &device, next).await?
    {
        return pages::welcome(&visit, opened).await;
    }
    form.refuse::<()>("", crate::key!("residents-passkey-refused"), None);
    front(&visit, &request, &form)
}

/// Whose passkey answered, if the answer is right. The device names the person; all stores are
/// asked for them.
async fn identify(
    site: &Site,
    asked: DiscoverableAuthentication,
    answer: &PublicKeyCredential,
) -> WebResult<Option<(Stored<Resident>, AuthenticationResult)>> {
    let party = relying_party(site)?;
    let Ok((handle, credential)) = party.identify_discoverable_authentication(answer) else {
        return Ok(None);
    };
    let Some(resident) = find(site, &handle.to_string()).await? else { return Ok(None) };
    let passkeys = &resident.factors.passkeys;
    let Some(passkey) = passkeys.iter().find(|it| it.key.cred_id().as_slice() == credential) else {
        return Ok(None);
    };
    let key = DiscoverableKey::from(&passkey.key);
    match party.finish_discoverable_authentication_v2(answer, asked, key) {
        Ok(result) if result.user_verified() => Ok(Some((resident, result))),
        Ok(_) => Ok(None),
        Err(error) => {
            tracing::info!(%error, "a passkey was refused");
            Ok(None)
        }
    }
}

async fn find(site: &Site, id: &str) -> Result<Option<Stored<Resident>>, StoreError> {
    let asked = site.personal.values().map(|store| by_id(store, id));
    Ok(try_join_all(asked).await?.into_iter().flatten().next())
}

/// Begins a session with the second factor; a letter tells of it where the browser is a new one,
/// since no other letter has.
async fn open(
    site: &Site,
    mut resident: Stored<Resident>,
    result: &AuthenticationResult,
    device: &str,
    next: Next,
) -> WebResult<Option<Opened>> {
    let store = site.personal(&resident.municipality).ok_or(WebError::Internal)?;
    for _ in 0..TRIES {
        if !note(&mut resident.factors.passkeys, result, site.now()) {
            return Ok(None);
        }
        let (id, municipality) = (resident.id.clone(), resident.municipality.clone());
        let (mut session, token) = session::start(site, &municipality, &id, device.to_owned());
        session.second_factor = true;
        let mut batch = Batch::new().replace(&resident).insert(&session);
        let earlier = session::list(store, &id).await?;
        if earlier.iter().all(|session| session.device != device) {
            let change = Change::SignedIn;
            batch = batch.insert(&security::letter(site, &resident, change, &keys::id(), device)?);
        }
        match store.commit(batch).await {
            Err(error) if error.is_stale() => {
                let Some(again) = by_id(store, &id).await? else { return Ok(None) };
                resident = again;
            }
            done => {
                done?;
                let language = resident.language;
                return Ok(Some(Opened { token, next, language, registered: false }));
            }
        }
    }
    Err(WebError::Conflict)
}
