//! Visitors' pages: made once, kept as bytes, sent until a commit touches what they show.
//!
//! A page for people who are not signed in is the same bytes for everybody, so the key is its
//! address. Signed-in pages pass through: compressed in passing and marked private.
//!
//! *Architecture invariant:* a kept page is sent only while `store::Freshness` knows of no change
//! to anything that was read in making it, and no longer than the handler allowed.

use super::encode::{Effort, Encoding};
use super::{Site, cookies};
use crate::store::{self, Recorded};
use actix_web::body::{self, BoxBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderValue};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use moka::sync::Cache;
use sha2::{Digest, Sha256};
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

/// The most that kept pages may take together.
const KEPT_BYTES: u64 = 16 * 1024 * 1024;

/// Put on a response by its handler: visitors may share it for this long.
#[derive(Clone, Copy, Debug)]
pub struct Shared(pub Duration);

pub struct PageCache {
    pages: Cache<String, Arc<Kept>>,
}

impl Default for PageCache {
    fn default() -> Self {
        let weigh = |key: &String, page: &Arc<Kept>| {
            // Twice: the encoded forms follow the plain one.
            u32::try_from(key.len() + page.content.plain.len() * 2).unwrap_or(u32::MAX)
        };
        PageCache { pages: Cache::builder().weigher(weigh).max_capacity(KEPT_BYTES).build() }
    }
}

struct Kept {
    content: Content,
    recorded: Recorded,
    until: Instant,
}

/// A page's bytes, its tag, and its encoded forms as they are first asked for.
struct Content {
    kind: HeaderValue,
    /// The file's name, where it is one.
    named: Option<HeaderValue>,
    plain: Bytes,
    tag: String,
    control: &'static str,
    effort: Effort,
    encoded: [OnceLock<Option<Bytes>>; 3],
}

/// Middleware: answers from kept pages, keeps new ones, and encodes and tags every page.
pub async fn pages(
    request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(site) = request.app_data::<Data<Site>>().cloned() else {
        return Ok(next.call(request).await?.map_into_boxed_body());
    };
    let visitor = is_visitor(request.request());
    if visitor && let Some(page) = site.cache.fresh(request.request(), &site) {
        let response = page.content.respond(request.request());
        return Ok(request.into_response(response));
    }
    // Routing needs the request to itself: no clone of it may live while the rooms are called.
    let freshness = site.public.freshness();
    let (response, recorded) = store::record(freshness, next.call(request)).await;
    finish(&site, response?.map_into_boxed_body(), recorded, visitor).await
}

/// Turns a handler's page into tagged, encoded bytes, and keeps it if it may be shared.
async fn finish(
    site: &Site,
    response: ServiceResponse<BoxBody>,
    recorded: Recorded,
    visitor: bool,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let http = response.request().clone();
    let is_ok = response.status() == StatusCode::OK;
    let readable = matches!(*http.method(), Method::GET | Method::HEAD);
    let kind = response.headers().get(header::CONTENT_TYPE).cloned();
    let named = response.headers().get(header::CONTENT_DISPOSITION).cloned();
    let finished = response.headers().contains_key(header::CACHE_CONTROL);
    let (Some(kind), true, true, false) = (kind, is_ok, readable, finished) else {
        return Ok(response);
    };
    let shared = response.response().extensions().get::<Shared>().copied().filter(|_| visitor);
    let (head, body) = response.into_parts();
    let (cookies_set, body) = (body.headers().contains_key(header::SET_COOKIE), body);
    if cookies_set {
        return Ok(ServiceResponse::new(head, body));
    }
    let plain = body::to_bytes(body.into_body()).await.map_err(|_| super::WebError::Internal)?;
    let Some(Shared(length)) = shared else {
        let content = Content::new((kind, named), plain, "private, no-cache", Effort::Passing);
        return Ok(ServiceResponse::new(http.clone(), content.respond(&http)));
    };
    let content = Content::new((kind, named), plain, "no-cache", Effort::Kept);
    let kept = Arc::new(Kept { content, recorded, until: Instant::now() + length });
    site.cache.pages.insert(key(&http), kept.clone());
    Ok(ServiceResponse::new(http.clone(), kept.content.respond(&http)))
}

/// Whether this is a read by somebody without a session.
fn is_visitor(request: &HttpRequest) -> bool {
    matches!(*request.method(), Method::GET | Method::HEAD)
        && cookies::value(request, cookies::SESSION).is_none()
}

fn key(request: &HttpRequest) -> String {
    request.uri().path_and_query().map(|whole| whole.as_str().to_owned()).unwrap_or_default()
}

impl PageCache {
    fn fresh(&self, request: &HttpRequest, site: &Site) -> Option<Arc<Kept>> {
        let whole = request.uri().path_and_query()?;
        let page = self.pages.get(whole.as_str())?;
        let fresh = Instant::now() < page.until && site.public.freshness().is_fresh(&page.recorded);
        fresh.then_some(page)
    }
}

impl Content {
    fn new(
        (kind, named): (HeaderValue, Option<HeaderValue>),
        plain: Bytes,
        control: &'static str,
        effort: Effort,
    ) -> Self {
        let digest = Sha256::digest(&plain);
        let tag = URL_SAFE_NO_PAD.encode(&digest[..12]);
        Content { kind, named, plain, tag, control, effort, encoded: Default::default() }
    }

    fn respond(&self, request: &HttpRequest) -> HttpResponse {
        let wanted = Encoding::accepted(request.headers());
        let encoded = self.encoded(wanted);
        let used = if encoded.is_some() { wanted } else { Encoding::Identity };
        let tag = format!("\"{}-{}\"", self.tag, used.name());
        let known =
            request.headers().get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
        let same = known.is_some_and(|tags| tags.split(',').any(|one| one.trim() == tag));
        let status = if same { StatusCode::NOT_MODIFIED } else { StatusCode::OK };
        let mut response = HttpResponse::build(status);
        response.insert_header((header::ETAG, tag));
        response.insert_header((header::CACHE_CONTROL, self.control));
        response.insert_header((header::VARY, "accept-encoding, cookie"));
        if same {
            return response.finish();
        }
        response.insert_header((header::CONTENT_TYPE, self.kind.clone()));
        if let Some(named) = &self.named {
            response.insert_header((header::CONTENT_DISPOSITION, named.clone()));
        }
        if used != Encoding::Identity {
            response.insert_header((header::CONTENT_ENCODING, used.name()));
        }
        response.body(encoded.unwrap_or_else(|| self.plain.clone()))
    }

    fn encoded(&self, wanted: Encoding) -> Option<Bytes> {
        let place = Encoding::COMPRESSED.iter().position(|encoding| *encoding == wanted)?;
        let slot = self.encoded.get(place)?;
        slot.get_or_init(|| wanted.encode(&self.plain, self.effort)).clone()
    }
}
