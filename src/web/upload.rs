//! Forms with files (`multipart/form-data`), read whole into memory within the settings' limit.
//!
//! Invariant: what is typed reaches a [`Form`] as from any other form, so it is checked and shown
//! again alike; of a file, only its bytes are taken, never its name, which is the sender's to invent.

use super::{Form, Site, WebError};
use actix_multipart::{Field, Multipart};
use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{BytesMut, Data};
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use futures_util::future::LocalBoxFuture;
use std::collections::{BTreeMap, BTreeSet};

/// A submitted form and the files in it.
#[derive(Debug, Default)]
pub struct Upload {
    pub form: Form,
    files: BTreeMap<String, Vec<u8>>,
    too_large: BTreeSet<String>,
}

impl Upload {
    /// A file's bytes; `None` where none was chosen, or an empty one, or one that is too large.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice).filter(|bytes| !bytes.is_empty())
    }

    /// A file's bytes, to keep.
    pub fn take(&mut self, name: &str) -> Option<Vec<u8>> {
        self.files.remove(name).filter(|bytes| !bytes.is_empty())
    }

    /// Whether a file was chosen, whatever is wrong with it. Browsers send a nameless, empty one
    /// for a field in which nothing was chosen.
    pub fn has(&self, name: &str) -> bool {
        self.files.contains_key(name) || self.too_large.contains(name)
    }

    /// Whether a file was left out because it is too large.
    pub fn is_too_large(&self, name: &str) -> bool {
        self.too_large.contains(name)
    }

    /// Refuses a form with a file that was left out: for pages that do not say so beside the field.
    pub fn whole(self) -> Result<Upload, WebError> {
        if self.too_large.is_empty() { Ok(self) } else { Err(WebError::TooLarge) }
    }
}

/// The most fields that are read: more is no form of ours.
const FIELDS: usize = 100;
/// How many times the largest form is read to its end, without being kept, so that its sender gets
/// a page that says so rather than a broken connection.
const DRAINED: usize = 4;

/// How much may still come: of typed text, of files, and of what is only read to its end.
struct Budget {
    text: usize,
    files: usize,
    drained: usize,
}

async fn read(mut parts: Multipart, mut budget: Budget) -> Result<Upload, WebError> {
    let mut typed = Vec::new();
    let mut upload = Upload::default();
    while let Some(part) = parts.next().await {
        let field = part.map_err(|_| WebError::BadRequest)?;
        let name = field.name().unwrap_or_default().to_owned();
        let disposition = field.content_disposition();
        let file = disposition.and_then(|it| it.get_filename()).map(str::to_owned);
        let bytes = bytes(field, &mut budget, file.is_some()).await?;
        if typed.len() + upload.files.len() >= FIELDS {
            return Err(WebError::TooLarge);
        }
        match (file, bytes) {
            (Some(_), None) => drop(upload.too_large.insert(name)),
            (Some(file), Some(bytes)) if file.is_empty() && bytes.is_empty() => {}
            (Some(_), Some(bytes)) => drop(upload.files.insert(name, bytes)),
            (None, bytes) => {
                let bytes = bytes.unwrap_or_default();
                typed.push((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
    }
    let typed = typed.iter().map(|(name, value)| (name.as_str(), value.clone()));
    Ok(Upload { form: Form::prefilled(typed), ..upload })
}

/// A part's bytes; `None` for a file that is too large.
async fn bytes(
    mut field: Field,
    budget: &mut Budget,
    is_file: bool,
) -> Result<Option<Vec<u8>>, WebError> {
    let mut body = Some(BytesMut::new());
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|_| WebError::BadRequest)?;
        budget.drained = budget.drained.checked_sub(chunk.len()).ok_or(WebError::TooLarge)?;
        let left = if is_file { &mut budget.files } else { &mut budget.text };
        match left.checked_sub(chunk.len()) {
            Some(less) => {
                *left = less;
                if let Some(body) = &mut body {
                    body.extend_from_slice(&chunk);
                }
            }
            None if is_file => {
                // Nothing of it is of use, and no later file fits either.
                (*left, body) = (0, None);
            }
            None => return Err(WebError::TooLarge),
        }
    }
    Ok(body.map(|body| body.to_vec()))
}

impl FromRequest for Upload {
    type Error = WebError;
    type Future = LocalBoxFuture<'static, Result<Upload, WebError>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let kind = request.headers().get(CONTENT_TYPE).map(|kind| kind.as_bytes().to_vec());
        let multipart =
            kind.is_some_and(|kind| kind.to_ascii_lowercase().starts_with(b"multipart/form-data"));
        if !multipart {
            // A form without a file may come as any other.
            let form = Form::from_request(request, payload);
            return Box::pin(async move { Ok(Upload { form: form.await?, ..Upload::default() }) });
        }
        let limits = request.app_data::<Data<Site>>().map(|site| &site.config.limits);
        let (text, files) = limits.map_or((0, 0), |it| (it.form_bytes, it.upload_bytes));
        let parts = Multipart::new(request.headers(), payload.take());
        // Tables are typed into forms with files too.
        let text = text.max(files);
        let drained = files.saturating_mul(DRAINED);
        Box::pin(read(parts, Budget { text, files, drained }))
    }
}
