//! Middleware: how many unread notices the signed-in person has, for the page's head.
//!
//! Invariant: a page comes whether or not they can be counted.

use super::entry::{Entry, UNREAD};
use crate::store::Query;
use crate::web::{Site, Unread, Viewer};
use actix_web::HttpMessage;
use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::middleware::Next;
use actix_web::web::Data;

/// Counts them where a page may be shown. Kept in memory until something is told or read.
pub async fn count<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<B>, actix_web::Error> {
    let viewer = request.extensions().get::<Viewer>().cloned();
    let site = request.app_data::<Data<Site>>().cloned();
    // The page that follows a form counts for itself; one that is shown again does without.
    if let Some((viewer, site)) = viewer.zip(site)
        && request.method() == Method::GET
        && let Some(store) = site.personal(&viewer.municipality)
    {
        let unread = Query::on(&UNREAD).equal(&viewer.resident).equal(true).equal(true);
        match store.tally::<Entry>(&unread).await {
            Ok(count) => {
                request.extensions_mut().insert(Unread(count));
            }
            Err(error) => tracing::warn!(%error, "unread notices are not counted"),
        }
    }
    next.call(request).await
}
