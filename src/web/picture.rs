//! Pictures made for a request: drawn off the threads that answer, kept while there is room, and
//! known by what they show, so that whoever has one is not sent it again.
//!
//! Invariant: at most two are drawn at a time, whoever asks for how many.

use super::{WebError, WebResult};
use crate::print::picture;
use actix_web::http::header;
use actix_web::web::{Bytes, block};
use actix_web::{HttpRequest, HttpResponse};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use moka::sync::Cache;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

/// The most that kept pictures may take together.
const KEPT_BYTES: u64 = 16 * 1024 * 1024;

pub struct Pictures {
    kept: Cache<String, Bytes>,
    drawing: Semaphore,
}

impl Default for Pictures {
    fn default() -> Pictures {
        let weigh = |tag: &String, picture: &Bytes| {
            u32::try_from(tag.len() + picture.len()).unwrap_or(u32::MAX)
        };
        let kept = Cache::builder().weigher(weigh).max_capacity(KEPT_BYTES).build();
        Pictures { kept, drawing: Semaphore::new(2) }
    }
}

impl Pictures {
    /// Answers with a drawing as PNG. It is public, and asked for anew each time.
    pub async fn respond(&self, request: &HttpRequest, svg: String) -> WebResult {
        let tag = tag(&svg);
        let quoted = format!("\"{tag}\"");
        let known = request.headers().get(header::IF_NONE_MATCH);
        let known = known.and_then(|tags| tags.to_str().ok()).unwrap_or_default();
        let mut response = HttpResponse::Ok();
        if known.split(',').any(|one| one.trim() == quoted) {
            response = HttpResponse::NotModified();
        }
        response.insert_header((header::ETAG, quoted.clone()));
        response.insert_header((header::CACHE_CONTROL, "public, no-cache"));
        // Other sites show it where somebody shared the address.
        response.insert_header(("cross-origin-resource-policy", "cross-origin"));
        if known.split(',').any(|one| one.trim() == quoted) {
            return Ok(response.finish());
        }
        let picture = self.picture(tag, svg).await?;
        Ok(response.insert_header((header::CONTENT_TYPE, "image/png")).body(picture))
    }

    async fn picture(&self, tag: String, svg: String) -> WebResult<Bytes> {
        if let Some(kept) = self.kept.get(&tag) {
            return Ok(kept);
        }
        let _turn = self.drawing.acquire().await.map_err(|_| WebError::Internal)?;
        // Whoever waited may find it drawn.
        if let Some(kept) = self.kept.get(&tag) {
            return Ok(kept);
        }
        let drawn = block(move || picture::png(&svg)).await.map_err(|_| WebError::Internal)?;
        let drawn = drawn.map_err(|error| {
            tracing::error!(%error, "a picture was not drawn");
            WebError::Internal
        })?;
        let drawn = Bytes::from(drawn);
        self.kept.insert(tag, drawn.clone());
        Ok(drawn)
    }
}

/// A word for what a drawing shows.
pub fn tag(svg: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(svg)[..12])
}
