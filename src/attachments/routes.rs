//! Serving files.
//!
//! Invariant: the type is what we found the content to be; a file runs nothing, opens nothing and
//! is never taken for a page of ours, whatever a browser makes of it. Whoever may not see it gets the
//! answer of one that is not there.

use super::keep;
use super::model::{Attachment, Blob, Kind, Piece};
use super::owner::{Owners, Reach};
use crate::store::{Store, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::{Visit, WebError, WebResult};
use actix_web::body::SizedStream;
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::{self, Bytes, Data, Path, ServiceConfig};
use actix_web::{HttpRequest, HttpResponse, HttpResponseBuilder};
use futures_util::stream;
use std::fmt::Write;

const FILE: &str = "/{lang}/attachments/{id}/{name}";
const THUMBNAIL: &str = "/{lang}/attachments/{id}/thumbnail/{name}";

pub const ACCESS: &[Access] =
    &[allow("GET", FILE, Rule::Anyone), allow("GET", THUMBNAIL, Rule::Anyone)];

/// Nothing from anywhere, and an origin of its own.
const CONTENT_SECURITY: &str = "default-src 'none'; sandbox; frame-ancestors 'none'";

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(FILE).route(web::get().to(file)))
        .service(web::resource(THUMBNAIL).route(web::get().to(thumbnail)));
}

type Address = Path<(String, String, String)>;

/// A file that this visitor may see.
struct Found {
    store: Store,
    attachment: Attachment,
    reach: Reach,
}

/// Looks for it where everybody's are, and on the visitor's own side.
async fn find(visit: &Visit, owners: Owners, id: &str, name: &str) -> WebResult<Found> {
    let own = visit.viewer.as_ref().and_then(|viewer| visit.site.personal(&viewer.municipality));
    for store in [Some(&visit.site.public), own].into_iter().flatten() {
        let Some(blob) = store.get::<Blob>(id).await? else { continue };
        let Some((owner, owner_id)) = owners.of(&blob.owner) else { continue };
        let seen = (owner.seen)(visit.clone(), owner_id.to_owned()).await?;
        let Some((reach, listed)) = seen else { continue };
        let mut listed = listed.into_iter();
        let attachment = listed.find(|one| one.id == id && one.is_named(name));
        if let Some(attachment) = attachment {
            return Ok(Found { store: store.clone(), attachment, reach });
        }
    }
    Err(WebError::NotFound)
}

async fn file(
    visit: Visit,
    request: HttpRequest,
    owners: Data<Owners>,
    path: Address,
) -> WebResult {
    let found = find(&visit, **owners, &path.1, &path.2).await?;
    let one = &found.attachment;
    let tag = format!("\"{}\"", one.digest);
    let mut response = head(&visit, &found, &tag);
    if is_known(&request, &tag) {
        return Ok(response.status(actix_web::http::StatusCode::NOT_MODIFIED).finish());
    }
    let (length, pieces) = (one.bytes, pieces(found.store, one.id.clone(), one.pieces));
    Ok(response.body(SizedStream::new(length, pieces)))
}

async fn thumbnail(
    visit: Visit,
    request: HttpRequest,
    owners: Data<Owners>,
    path: Address,
) -> WebResult {
    let found = find(&visit, **owners, &path.1, &path.2).await?;
    let tag = format!("\"{}-small\"", found.attachment.digest);
    let mut response = head(&visit, &found, &tag);
    if is_known(&request, &tag) {
        return Ok(response.status(actix_web::http::StatusCode::NOT_MODIFIED).finish());
    }
    let piece = Piece::thumbnail_of(&found.attachment.id);
    let bytes = keep::bytes(&found.store, &piece).await?.ok_or(WebError::NotFound)?;
    Ok(response.body(bytes))
}

fn head(visit: &Visit, found: &Found, tag: &str) -> HttpResponseBuilder {
    let one = &found.attachment;
    let control = match found.reach {
        Reach::Everybody => "public, max-age=31536000, immutable",
        Reach::Reader => "private, no-cache",
    };
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, one.kind.media_type()))
        .insert_header((header::CONTENT_DISPOSITION, disposition(one, visit)))
        .insert_header((header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY))
        .insert_header((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .insert_header((header::CACHE_CONTROL, control))
        .insert_header((header::ETAG, tag));
    response
}

/// Pictures are looked at; a PDF is downloaded, since what opens it is not ours. The name is given
/// as RFC 6266 says: plainly, and as it is (RFC 8187).
fn disposition(one: &Attachment, visit: &Visit) -> HeaderValue {
    let how = if one.kind == Kind::Pdf { "attachment" } else { "inline" };
    let name = one.file_name(visit.lang);
    let plain: String = name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    let value = format!("{how}; filename=\"{plain}\"; filename*=UTF-8''{}", encoded(&name));
    HeaderValue::from_str(&value).unwrap_or(HeaderValue::from_static("attachment"))
}

/// Percent-encoded, but for what stands for itself everywhere.
pub fn encoded(name: &str) -> String {
    let mut out = String::new();
    for byte in name.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

fn is_known(request: &HttpRequest, tag: &str) -> bool {
    let known = request.headers().get(header::IF_NONE_MATCH).and_then(|tags| tags.to_str().ok());
    known.is_some_and(|tags| tags.split(',').any(|one| one.trim() == tag))
}

/// The bytes, a piece at a time: no more than one is held.
fn pieces(
    store: Store,
    id: String,
    count: u32,
) -> impl futures_util::Stream<Item = Result<Bytes, StoreError>> {
    stream::try_unfold(0, move |n| {
        let (store, id) = (store.clone(), id.clone());
        async move {
            if n >= count {
                return Ok(None);
            }
            let piece = Piece::id_of(&id, n);
            let missing = || StoreError::Unreadable {
                collection: "attachment_pieces",
                reason: format!("{piece} is missing"),
            };
            let bytes = keep::bytes(&store, &piece).await?.ok_or_else(missing)?;
            Ok(Some((bytes, n + 1)))
        }
    })
}
