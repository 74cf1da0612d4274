//! Compression: which encoding a client takes, and the bytes in it.

use actix_web::http::header::{ACCEPT_ENCODING, HeaderMap};
use actix_web::web::Bytes;
use std::io::Write;

/// A content encoding that we make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Identity,
    Gzip,
    Brotli,
    Zstd,
}

/// How hard to try: once for many readers, or once for one.
#[derive(Clone, Copy, Debug)]
pub enum Effort {
    Kept,
    Passing,
}

impl Encoding {
    pub const COMPRESSED: [Encoding; 3] = [Encoding::Brotli, Encoding::Zstd, Encoding::Gzip];

    /// The word of `Content-Encoding`.
    pub fn name(self) -> &'static str {
        match self {
            Encoding::Identity => "identity",
            Encoding::Gzip => "gzip",
            Encoding::Brotli => "br",
            Encoding::Zstd => "zstd",
        }
    }

    /// The best that the client takes.
    pub fn accepted(headers: &HeaderMap) -> Encoding {
        let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok());
        let accepted = accepted.unwrap_or_default();
        let takes = |encoding: &Encoding| {
            accepted.split(',').any(|entry| {
                let mut parts = entry.split(';').map(str::trim);
                let name = parts.next().unwrap_or_default();
                name.eq_ignore_ascii_case(encoding.name()) && !parts.any(is_zero)
            })
        };
        Encoding::COMPRESSED.into_iter().find(takes).unwrap_or(Encoding::Identity)
    }

    /// `plain` in this encoding; `None` when that cannot be done, so plain is sent.
    pub fn encode(self, plain: &[u8], effort: Effort) -> Option<Bytes> {
        let (brotli, zstd, gzip) = match effort {
            Effort::Kept => (9, 15, 9),
            Effort::Passing => (3, 3, 4),
        };
        let encoded = match self {
            Encoding::Identity => return None,
            Encoding::Brotli => {
                let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, brotli, 20);
                writer.write_all(plain).ok()?;
                writer.into_inner()
            }
            Encoding::Zstd => zstd::bulk::compress(plain, zstd).ok()?,
            Encoding::Gzip => {
                let level = flate2::Compression::new(gzip);
                let mut writer = flate2::write::GzEncoder::new(Vec::new(), level);
                writer.write_all(plain).ok()?;
                writer.finish().ok()?
            }
        };
        Some(encoded.into())
    }
}

/// Whether a parameter is `q=0`: the client takes anything but this.
fn is_zero(parameter: &str) -> bool {
    let quality = parameter.strip_prefix("q=").and_then(|q| q.trim().parse::<f32>().ok());
    quality.is_some_and(|q| q == 0.0)
}
