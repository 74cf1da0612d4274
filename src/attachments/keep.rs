//! Checking a file off the threads that answer requests, and writing its bytes.
//!
//! Invariant: whose the bytes are is written before them, and nothing lists them before they are
//! all there.

use super::content::{self, Content, Fault};
use super::model::{Attachment, Blob, Kind, Picture, Piece};
use super::pdf;
use super::picture::{self, Limits};
use crate::config;
use crate::locale::Localized;
use crate::store::{Batch, Store, StoreError};
use crate::web::{WebError, keys};
use actix_web::web::{self, Bytes};
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use base64::{Engine as _, engine::general_purpose::STANDARD};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use tokio::sync::Semaphore;

/// How many bytes a piece holds: far less than a document of either engine may.
pub const PIECE: usize = 512 * 1024;

/// How many files are decoded at once: what decoding takes in memory is this many times what one
/// picture may.
static AT_ONCE: Semaphore = Semaphore::const_new(2);

/// A file that may be kept, as it will be.
#[derive(Debug)]
pub struct Checked {
    pub kind: Kind,
    pub bytes: Vec<u8>,
    thumbnail: Option<Vec<u8>>,
    picture: Option<Picture>,
}

/// Checks a file by its content, and writes pictures anew.
pub async fn check(
    settings: &config::Attachments,
    bytes: Vec<u8>,
) -> Result<Result<Checked, Fault>, WebError> {
    if bytes.is_empty() {
        return Ok(Err(Fault::Empty));
    }
    if bytes.len() > settings.file_bytes {
        return Ok(Err(Fault::TooLarge));
    }
    let limits = Limits { pixels: settings.picture_pixels, edge: settings.picture_edge };
    let _turn = AT_ONCE.acquire().await.map_err(|_| WebError::Internal)?;
    web::block(move || checked(bytes, limits)).await.map_err(|_| WebError::Internal)
}

fn checked(bytes: Vec<u8>, limits: Limits) -> Result<Checked, Fault> {
    match content::of(&bytes)? {
        Content::Pdf => {
            pdf::check(&bytes)?;
            Ok(Checked { kind: Kind::Pdf, bytes, thumbnail: None, picture: None })
        }
        Content::Picture(format) => {
            let made = picture::remake(&bytes, format, limits)?;
            let (thumbnail, picture) = (Some(made.thumbnail), Some(made.picture));
            Ok(Checked { kind: made.kind, bytes: made.bytes, thumbnail, picture })
        }
    }
}

/// Writes the bytes for this owner; what comes back is for the owner to list.
pub async fn keep(
    store: &Store,
    owner: &str,
    file: &Checked,
    title: Localized,
    now: Timestamp,
) -> Result<Attachment, WebError> {
    let id = keys::id();
    let pieces = u32::try_from(file.bytes.len().div_ceil(PIECE)).map_err(|_| WebError::TooLarge)?;
    let blob = Blob { id: id.clone(), owner: owner.to_owned(), pieces, settled: false, at: now };
    store.commit(Batch::new().insert(&blob)).await?;
    for (n, bytes) in (0..).zip(file.bytes.chunks(PIECE)) {
        let piece = Piece { id: Piece::id_of(&id, n), data: STANDARD.encode(bytes) };
        store.commit(Batch::new().insert(&piece)).await?;
    }
    if let Some(thumbnail) = &file.thumbnail {
        let piece = Piece { id: Piece::thumbnail_of(&id), data: STANDARD.encode(thumbnail) };
        store.commit(Batch::new().insert(&piece)).await?;
    }
    Ok(Attachment {
        id,
        title,
        kind: file.kind,
        bytes: u64::try_from(file.bytes.len()).unwrap_or_default(),
        pieces,
        digest: URL_SAFE_NO_PAD.encode(Sha256::digest(&file.bytes)),
        picture: file.picture,
    })
}

/// The bytes of the piece with this id.
pub async fn bytes(store: &Store, piece: &str) -> Result<Option<Bytes>, StoreError> {
    let Some(found) = store.get::<Piece>(piece).await? else { return Ok(None) };
    let unreadable = |error: base64::DecodeError| StoreError::Unreadable {
        collection: "attachment_pieces",
        reason: format!("{piece}: {error}"),
    };
    Ok(Some(STANDARD.decode(&found.data).map_err(unreadable)?.into()))
}
