//! Styles, scripts and icons: embedded, named by their content, kept by browsers for ever.
//!
//! Invariant: an address holds the hash of its bytes, so it never shows anything else. The style
//! sheets are joined into one in the order of their names.

use super::encode::{Effort, Encoding};
use actix_web::http::header::{self, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpRequest, HttpResponse};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use rust_embed::RustEmbed;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::OnceLock;

#[derive(RustEmbed)]
#[folder = "assets/"]
#[exclude = "demo/*"]
#[exclude = "fonts/*"]
struct Files;

/// The one style sheet that pages link.
const STYLES: &str = "styles/tiltas.css";

pub struct Assets {
    /// From the name in a template (`icons/logo.svg`) to the address.
    addresses: HashMap<String, String>,
    files: HashMap<String, File>,
}

struct File {
    kind: &'static str,
    plain: Bytes,
    encoded: [OnceLock<Option<Bytes>>; 3],
}

impl Assets {
    pub fn load() -> Self {
        let mut assets = Assets { addresses: HashMap::new(), files: HashMap::new() };
        let mut names: Vec<String> = Files::iter().map(|name| name.into_owned()).collect();
        names.sort();
        let mut styles = Vec::new();
        for name in &names {
            let bytes = Files::get(name).map(|file| file.data.into_owned()).unwrap_or_default();
            if name.starts_with("styles/") {
                styles.extend_from_slice(&bytes);
            } else {
                assets.add(name, bytes);
            }
        }
        // Last, so that the addresses of the pictures that it names are known.
        let styles = assets.with_addresses(&String::from_utf8_lossy(&styles));
        assets.add(STYLES, styles.into_bytes());
        assets
    }

    /// The address of an asset by its name.
    pub fn address(&self, name: &str) -> Option<String> {
        self.addresses.get(name).cloned()
    }

    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        let hash = &URL_SAFE_NO_PAD.encode(Sha256::digest(&bytes))[..12];
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let address = format!("/assets/{stem}.{hash}.{ending}");
        let file = File { kind: kind(ending), plain: bytes.into(), encoded: Default::default() };
        self.files.insert(address.clone(), file);
        self.addresses.insert(name.to_owned(), address);
    }

    /// Puts the hashed addresses where a style sheet says `url("../icons/x.svg")`.
    fn with_addresses(&self, styles: &str) -> String {
        self.addresses.iter().fold(styles.to_owned(), |text, (name, address)| {
            text.replace(&format!("\"../{name}\""), &format!("\"{address}\""))
        })
    }

    /// Answers a request for an asset.
    pub fn respond(&self, request: &HttpRequest) -> Option<HttpResponse> {
        let file = self.files.get(request.path())?;
        let wanted = Encoding::accepted(request.headers());
        let encoded = file.encoded(wanted);
        let mut response = HttpResponse::Ok();
        response.insert_header((header::CONTENT_TYPE, file.kind));
        response.insert_header((header::CACHE_CONTROL, "public, max-age=31536000, immutable"));
        response.insert_header((header::VARY, HeaderValue::from_static("accept-encoding")));
        if let Some(bytes) = encoded {
            response.insert_header((header::CONTENT_ENCODING, wanted.name()));
            return Some(response.body(bytes));
        }
        Some(response.body(file.plain.clone()))
    }
}

impl File {
    fn encoded(&self, wanted: Encoding) -> Option<Bytes> {
        let place = Encoding::COMPRESSED.iter().position(|encoding| *encoding == wanted)?;
        let slot = self.encoded.get(place)?;
        let smaller = |bytes: &Bytes| bytes.len() < self.plain.len();
        slot.get_or_init(|| wanted.encode(&self.plain, Effort::Kept).filter(smaller)).clone()
    }
}

fn kind(ending: &str) -> &'static str {
    match ending {
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
