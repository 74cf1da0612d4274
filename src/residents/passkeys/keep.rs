//! Adding a passkey to an account, and taking it away.

use super::ceremony::{answered, begin};
use super::model::Asked;
use super::relying_party::{broken, relying_party};
use crate::residents::Resident;
use crate::residents::second_factor::{self, Factors, OwnPasskey, PASSKEY_NAME, PASSKEYS};
use crate::residents::security::Change;
use crate::residents::session::SignedIn;
use crate::residents::sign_in::pages;
use crate::web::{Form, Page, Site, Visit, WebError, WebResult, keys, page as answer};
use actix_web::HttpRequest;
use actix_web::web::{Path, ReqData};
use serde_json::{Value, json};
use std::sync::Arc;
use webauthn_rs::prelude::{Passkey, RegisterPublicKeyCredential, Uuid};

type Own = ReqData<Arc<SignedIn>>;

const HERE: &str = "/account/second-factor/passkey";

pub async fn page(visit: Visit, own: Own) -> WebResult {
    relying_party(&visit.site)?;
    let here = if visit.query.is_empty() { HERE } else { &format!("{HERE}?{}", visit.query) };
    if let Some(first) = second_factor::demand(&visit, &own, here)? {
        return Ok(first);
    }
    let next = visit.parameter("next").unwrap_or_default();
    let device = &own.session.device;
    let values = [("next", next), ("name", device.clone())];
    form_page(&visit, &Form::prefilled(values))
}

fn form_page(visit: &Visit, form: &Form) -> WebResult {
    Page::new(visit, "residents/passkey.html").with_form(form).respond()
}

/// The question to the device. It keeps the key itself and knows whose it is (a discoverable
/// credential), so that it can sign in without an address.
pub async fn challenge(visit: Visit, own: Own) -> WebResult {
    let site = &visit.site;
    let party = relying_party(site)?;
    if second_factor::demand(&visit, &own, HERE)?.is_some() {
        return Err(WebError::Forbidden);
    }
    let Resident { id, name, mail, factors, .. } = &own.resident.document;
    let handle = Uuid::parse_str(id).map_err(|_| WebError::Internal)?;
    let known = factors.passkeys.iter().map(|passkey| passkey.key.cred_id().clone()).collect();
    let (options, asked) =
        party.start_passkey_registration(handle, mail, name, Some(known)).map_err(broken)?;
    let options = discoverable(serde_json::to_value(options).map_err(|_| WebError::Internal)?);
    begin(site, &own.store, id.clone(), Asked::Add(asked), &options).await
}

fn discoverable(mut options: Value) -> Value {
    let selection = options.pointer_mut("/publicKey/authenticatorSelection");
    if let Some(selection) = selection.and_then(Value::as_object_mut) {
        selection.insert("residentKey".into(), json!("required"));
        selection.insert("requireResidentKey".into(), json!(true));
    }
    options
}

pub async fn add(visit: Visit, own: Own, request: HttpRequest, mut form: Form) -> WebResult {
    relying_party(&visit.site)?;
    if let Some(first) = second_factor::demand(&visit, &own, HERE)? {
        return Ok(first);
    }
    let Some(name) = form.line("name", PASSKEY_NAME) else { return form_page(&visit, &form) };
    let Some(key) = made(&visit.site, &own, &form).await? else {
        form.refuse::<()>("", crate::key!("residents-passkey-refused"), None);
        return form_page(&visit, &form);
    };
    let added_at = visit.now();
    let passkey = OwnPasskey { id: keys::id(), name, added_at, used_at: None, key };
    let device = pages::device(&request);
    let what = (Change::PasskeyAdded, device.as_str());
    let put = |factors: &mut Factors| put(factors, &passkey);
    match second_factor::change(&visit.site, &own, what, true, put).await? {
        Some(changed) => {
            let there = second_factor::after_first(&changed);
            second_factor::to(&visit, there, "passkey-added", form.value("next"), changed.cookie)
        }
        None => {
            form.refuse::<()>("", crate::key!("residents-passkey-refused"), None);
            form_page(&visit, &form)
        }
    }
}

/// Puts a passkey among those that there are, unless it is there or there are too many.
fn put(factors: &mut Factors, passkey: &OwnPasskey) -> bool {
    let free = factors.passkeys.len() < PASSKEYS
        && factors.passkeys.iter().all(|known| known.key != passkey.key);
    if free {
        factors.passkeys.push(passkey.clone());
    }
    free
}

/// The key that the device made in answer to our question.
async fn made(site: &Site, own: &SignedIn, form: &Form) -> WebResult<Option<Passkey>> {
    let found = answered::<RegisterPublicKeyCredential>(site, &own.store, &own.resident.id, form);
    let Some((Asked::Add(asked), answer)) = found.await? else { return Ok(None) };
    match relying_party(site)?.finish_passkey_registration(&answer, &asked) {
        Ok(key) => Ok(Some(key)),
        Err(error) => {
            tracing::info!(%error, "a passkey was not taken");
            Ok(None)
        }
    }
}

pub async fn remove(
    visit: Visit,
    own: Own,
    request: HttpRequest,
    path: Path<(String, String)>,
) -> WebResult {
    if let Some(first) = second_factor::demand(&visit, &own, "/account/second-factor")? {
        return Ok(first);
    }
    let (_, id) = path.into_inner();
    let device = pages::device(&request);
    let what = (Change::PasskeyRemoved, device.as_str());
    // One that is not there any more has been taken away already.
    second_factor::change(&visit.site, &own, what, false, |f| f.remove_passkey(&id)).await?;
    answer::redirect(&visit.link("/account/second-factor?done=passkey-removed"))
}
