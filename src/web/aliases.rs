//! Old addresses: what was once published leads on for ever.

use super::{Site, Visit, WebError, WebResult, visit};
use crate::store::{Collection, Document};
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::{Deserialize, Serialize};

/// An address that a page once had, without its language, and where the page is now.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Alias {
    /// `/petitions/old-slug`
    pub id: String,
    /// `/petitions/new-slug`
    pub to: String,
}

impl Document for Alias {
    const COLLECTION: &'static Collection =
        &Collection { name: "aliases", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// For a page that is not there: on to where it is now, or 404.
pub async fn follow(visit: &Visit) -> WebResult {
    follow_below(visit, "").await
}

/// As [`follow`], for an address that is a page's with something after it: `/feed.atom`.
pub async fn follow_below(visit: &Visit, below: &str) -> WebResult {
    let page = visit.path.strip_suffix(below).ok_or(WebError::NotFound)?;
    let alias = visit.site.public.get::<Alias>(page).await?.ok_or(WebError::NotFound)?;
    permanently(&visit.link(&format!("{}{below}", alias.to)))
}

/// What answers when no room does: an old address, a slash too many, an asset, the bare address,
/// or nothing.
pub async fn unknown(request: HttpRequest, site: Data<Site>) -> WebResult {
    if !request.method().is_safe() {
        return Err(WebError::NotFound);
    }
    if let Some(asset) = site.assets.respond(&request) {
        return Ok(asset);
    }
    let path = request.path();
    if path == "/" {
        return to_language(&request);
    }
    let trimmed = path.trim_end_matches('/');
    if trimmed.len() < path.len() && trimmed.starts_with('/') && !trimmed.starts_with("//") {
        return permanently(trimmed);
    }
    match visit::language(&request) {
        Some(_) => follow(&Visit::of_error(&request)?).await,
        None => Err(WebError::NotFound),
    }
}

/// The front page in the reader's language. Not kept: it depends on the browser's settings.
fn to_language(request: &HttpRequest) -> WebResult {
    let to = format!("/{}", visit::negotiated(request));
    let mut response = HttpResponse::Found();
    response.insert_header(("location", to)).insert_header(("vary", "accept-language, cookie"));
    Ok(response.finish())
}

fn permanently(to: &str) -> WebResult {
    Ok(HttpResponse::PermanentRedirect().insert_header(("location", to)).finish())
}
