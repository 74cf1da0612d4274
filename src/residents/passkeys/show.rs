//! Showing a passkey as a second factor, in a session that was begun otherwise.

use super::ceremony::{answered, begin};
use super::model::Asked;
use super::relying_party::{broken, relying_party};
use crate::residents::second_factor::{self, OwnPasskey};
use crate::residents::session::SignedIn;
use crate::store::Batch;
use crate::web::{Form, Site, Visit, WebError, WebResult};
use actix_web::cookie::Cookie;
use actix_web::web::ReqData;
use jiff::Timestamp;
use std::sync::Arc;
use webauthn_rs::prelude::{AuthenticationResult, Passkey, PublicKeyCredential};

type Own = ReqData<Arc<SignedIn>>;

/// How often a confirmation is written anew when the account changes meanwhile.
const TRIES: usize = 8;

/// The question: one of this person's passkeys.
pub async fn challenge(visit: Visit, own: Own) -> WebResult {
    let site = &visit.site;
    let party = relying_party(site)?;
    let passkeys = &own.resident.factors.passkeys;
    let keys: Vec<Passkey> = passkeys.iter().map(|passkey| passkey.key.clone()).collect();
    if keys.is_empty() {
        return Err(WebError::NotFound);
    }
    let (options, asked) = party.start_passkey_authentication(&keys).map_err(broken)?;
    let holder = own.resident.id.clone();
    begin(site, &own.store, holder, Asked::Show(asked), &options).await
}

pub async fn confirm(visit: Visit, own: Own, mut form: Form) -> WebResult {
    relying_party(&visit.site)?;
    match shown(&visit.site, &own, &form).await? {
        Some(cookie) => second_factor::confirmed(&visit, form.value("next"), cookie),
        None => {
            form.refuse::<()>("", crate::key!("residents-passkey-refused"), None);
            second_factor::overview(&visit, &own, &form)
        }
    }
}

/// Raises the session if the answer is right: the cookie with its new token.
async fn shown(
    site: &Site,
    own: &SignedIn,
    form: &Form,
) -> WebResult<Option<Option<Cookie<'static>>>> {
    let found = answered::<PublicKeyCredential>(site, &own.store, &own.resident.id, form);
    let Some((Asked::Show(asked), answer)) = found.await? else { return Ok(None) };
    let result = match relying_party(site)?.finish_passkey_authentication(&answer, &asked) {
        Ok(result) => result,
        Err(error) => {
            tracing::info!(%error, "a passkey was refused");
            return Ok(None);
        }
    };
    for _ in 0..TRIES {
        let (mut resident, mut session) = second_factor::reread(own).await?;
        if !note(&mut resident.factors.passkeys, &result, site.now()) {
            return Ok(None);
        }
        let cookie = own.raise(site, &mut session);
        match own.store.commit(Batch::new().replace(&resident).replace(&session)).await {
            Err(error) if error.is_stale() => {}
            done => {
                done?;
                return Ok(Some(Some(cookie)));
            }
        }
    }
    Err(WebError::Conflict)
}

/// Notes that the passkey was used; whether it still is one of these.
pub fn note(passkeys: &mut [OwnPasskey], result: &AuthenticationResult, now: Timestamp) -> bool {
    let used = passkeys.iter_mut().find(|passkey| passkey.key.cred_id() == result.cred_id());
    used.is_some_and(|passkey| {
        passkey.key.update_credential(result);
        passkey.used_at = Some(now);
        true
    })
}
