//! Forms come from our own pages only.
//!
//! Every browser in use says where a request was made: `Sec-Fetch-Site`, or `Origin` on older
//! ones. Invariant: a request that changes something is refused when either names another site.
//! One that has neither header is no browser's, so there is no session to misuse; mail programs'
//! one-click unsubscribing (RFC 8058) is such a one.

use super::{Site, WebError};
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{HOST, HeaderMap, ORIGIN};
use actix_web::middleware::Next;
use actix_web::web::Data;

/// Middleware: 403 for forms of other sites.
pub async fn refuse(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let site = request.app_data::<Data<Site>>();
    let own = site.map(|site| site.config.site.url.as_str()).unwrap_or_default();
    if !request.method().is_safe() && is_foreign(request.headers(), own) {
        return Ok(request.error_response(WebError::Forbidden));
    }
    Ok(next.call(request).await?.map_into_boxed_body())
}

fn is_foreign(headers: &HeaderMap, own: &str) -> bool {
    let read = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(from) = read("sec-fetch-site") {
        return !matches!(from, "same-origin" | "none");
    }
    let Some(origin) = read(ORIGIN.as_str()) else { return false };
    let host = origin.split_once("://").map(|(_, host)| host);
    origin != own && (host.is_none() || host != read(HOST.as_str()))
}
