//! The address to which a mail server brings reports: `POST /mail/bounces/<municipality>`.
//!
//! Invariant: whoever shows the municipality's secret gets 204, whatever they bring; nobody is told
//! whether an address, a letter or an account exists. A page of another site cannot send the header
//! that the secret stands in, so no cookie is asked for and none is looked at.

use super::arrivals::hear;
use crate::config::Bounces;
use crate::jobs::JobError;
use crate::mail::bounces::MESSAGE;
use crate::web::Site;
use crate::web::access::{Access, Rule, allow};
use actix_web::http::header::{AUTHORIZATION, HeaderMap, WWW_AUTHENTICATE};
use actix_web::web::{self, Data, Path, Payload, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse};
use secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

/// Whoever has the secret, which the handler asks for.
pub const ACCESS: &[Access] = &[allow("POST", "/mail/bounces/{municipality}", Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    let resource = web::resource("/mail/bounces/{municipality}");
    config.service(resource.route(web::post().to(take)));
}

async fn take(
    site: Data<Site>,
    request: HttpRequest,
    municipality: Path<String>,
    payload: Payload,
) -> HttpResponse {
    let settings = site.municipality(&municipality).map(|found| &found.mail.bounces);
    let settings = settings.filter(|settings| settings.secret.is_some());
    let (Some(settings), Some(store)) = (settings, site.personal(&municipality)) else {
        return HttpResponse::NotFound().finish();
    };
    if !admits(settings, request.headers()) {
        return HttpResponse::Unauthorized().insert_header((WWW_AUTHENTICATE, "Bearer")).finish();
    }
    let message = match payload.to_bytes_limited(MESSAGE).await {
        Ok(Ok(message)) => message,
        Ok(Err(_)) => return HttpResponse::BadRequest().finish(),
        Err(_) => return HttpResponse::PayloadTooLarge().finish(),
    };
    match hear(&site, &municipality, store, &message).await {
        Ok(_) => HttpResponse::NoContent().finish(),
        Err(error) => unavailable(&error),
    }
}

/// The server tries again later.
fn unavailable(error: &JobError) -> HttpResponse {
    tracing::error!(%error, "a report could not be acted on");
    HttpResponse::ServiceUnavailable().finish()
}

/// Whether the secret is shown. Digests are compared, so that the time tells not even its length.
fn admits(settings: &Bounces, headers: &HeaderMap) -> bool {
    let shown = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let shown = shown.and_then(|value| value.split_once(' '));
    let shown = shown.filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
    let (Some((_, shown)), Some(secret)) = (shown, &settings.secret) else { return false };
    let [shown, secret] = [shown.trim(), secret.expose_secret()].map(Sha256::digest);
    shown.as_slice().ct_eq(secret.as_slice()).into()
}
