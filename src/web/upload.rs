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
use std::collections::BTreeMap;

/// A submitted form and the files in it.
#[derive(Debug, Default)]
pub struct Upload {
    pub form: Form,
    files: BTreeMap<String, Vec<u8>>,
}

impl Upload {
    /// A file's bytes; `None` where none was chosen, or an empty one.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.get(name).map(Vec::as_slice).filter(|bytes| !bytes.is_empty())
    }
}

/// The most fields that are read: more is no form of ours.
const FIELDS: usize = 100;

/// How much may still come: of typed text, and of everything.
struct Budget {
    text: usize,
    all: usize,
}

async fn read(mut parts: Multipart, mut budget: Budget) -> Result<Upload, WebError> {
    let mut typed = Vec::new();
    let mut files = BTreeMap::new();
    while let Some(part) = parts.next().await {
        let field = part.map_err(|_| WebError::BadRequest)?;
        let name = field.name().unwrap_or_default().to_owned();
        let disposition = field.content_disposition();
        let is_file = disposition.is_some_and(|it| it.get_filename().is_some());
        let bytes = bytes(field, &mut budget, is_file).await?;
        if typed.len() + files.len() >= FIELDS {
            return Err(WebError::TooLarge);
        }
        if is_file {
            files.insert(name, bytes);
        } else {
            typed.push((name, String::from_utf8_lossy(&bytes).into_owned()));
        }
    }
    let typed = typed.iter().map(|(name, value)| (name.as_str(), value.clone()));
    Ok(Upload { form: Form::prefilled(typed), files })
}

async fn bytes(mut field: Field, budget: &mut Budget, is_file: bool) -> Result<Vec<u8>, WebError> {
    let mut body = BytesMut::new();
    while let Some(chunk) = field.next().await {
        let chunk = chunk.map_err(|_| WebError::BadRequest)?;
        let left = if is_file { &mut budget.all } else { &mut budget.text };
        *left = left.checked_sub(chunk.len()).ok_or(WebError::TooLarge)?;
        body.extend_from_slice(&chunk);
    }
    Ok(body.to_vec())
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
        let most = limits.map_or(0, |limits| limits.upload_bytes);
        let parts = Multipart::new(request.headers(), payload.take());
        Box::pin(read(parts, Budget { text: most, all: most }))
    }
}
