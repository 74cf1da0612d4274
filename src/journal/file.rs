//! The journal as a file: an entry a line, in canonical form, for whoever wants to verify or keep it.
//!
//! Invariant: memory does not grow with the journal: a stretch is read when the one before it is
//! gone. The file ends at the entry that was the newest when it was asked for, so its tag follows
//! from its ends. It gives what is stored, faults and all: to find them is its reader's right.

use super::model::Entry;
use super::read;
use super::verify::Head;
use crate::store::StoreError;
use crate::web::{Site, WebError, WebResult};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::stream::{self, Stream};

/// Where it is. `?from=` goes on from an entry, so that a copy is kept current by what is new.
pub const PATH: &str = "/journal.jsonl";

/// How many entries are read and sent together.
const TOGETHER: usize = 500;

/// Gives the file; its header `journal-head` names the newest entry and its hash.
pub async fn give(request: HttpRequest, site: Data<Site>) -> WebResult {
    let from = from(&request)?;
    let newest = read::newest(&site.public).await?;
    let last = newest.as_ref().and_then(Entry::seq).unwrap_or_default();
    let head = newest.map(|newest| Head { seq: last, hash: newest.hash().to_owned() });
    let said = head.as_ref().map(Head::to_string).unwrap_or_default();
    let tag = format!("\"{from}-{said}\"");
    let known = request.headers().get(IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    let same = known.is_some_and(|tags| tags.split(',').any(|one| one.trim() == tag));
    let mut response = if same { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((ETAG, tag)).insert_header((CACHE_CONTROL, "no-cache"));
    if head.is_some() {
        response.insert_header(("journal-head", said));
    }
    if same {
        return Ok(response.finish());
    }
    response.insert_header((CONTENT_TYPE, "application/jsonl; charset=utf-8"));
    Ok(response.streaming(lines(site, from, last)))
}

/// The number with which `?from=` wants to begin.
fn from(request: &HttpRequest) -> WebResult<i64> {
    let mut pairs = form_urlencoded::parse(request.query_string().as_bytes());
    let Some((_, word)) = pairs.find(|(name, _)| name == "from") else { return Ok(1) };
    word.parse().ok().filter(|from| *from > 0).ok_or(WebError::BadRequest)
}

/// The lines of the entries between two numbers, a stretch at a time. A store that fails breaks the
/// answer off, and the client is told so.
fn lines(
    site: Data<Site>,
    from: i64,
    last: i64,
) -> impl Stream<Item = Result<Bytes, StoreError>> + use<> {
    stream::try_unfold((site, from), move |(site, next)| async move {
        if next > last {
            return Ok(None);
        }
        let entries = read::between(&site.public, next, last, TOGETHER).await?;
        let Some(end) = entries.last().and_then(Entry::seq) else { return Ok(None) };
        let mut text = String::new();
        for entry in &entries {
            text.push_str(&entry.line().unwrap_or_else(|| entry.as_stored()));
            text.push('\n');
        }
        Ok(Some((Bytes::from(text), (site, end + 1))))
    })
}
