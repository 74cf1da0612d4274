//! The two bodies of a message: plain text first, then the same as HTML (RFC 2046, 5.1.4). Pure.
//!
//! Invariants: a body is ASCII in lines of at most 76 characters, quoted-printable or Base64 where
//! its text is not; the same letter has the same bytes, and no text can hold the boundary, which is
//! a hash of both.

use super::{Letter, hash};
use crate::mail::wrapped;
use lettre::message::header::{ContentTransferEncoding, HeaderName, HeaderValue};
use lettre::message::{Body, SinglePart};

/// The `Content-Type` of the whole, and its content. Both belong to the message itself rather than
/// to a part in it, so that a signature covers them.
pub fn alternatives(letter: &Letter) -> (HeaderValue, Body) {
    let boundary = format!("=_{}", hash(&[&letter.id, "\n", &letter.text, "\n", &letter.html]));
    let parts = [
        SinglePart::plain(readable(&wrapped(&letter.text))),
        SinglePart::html(readable(&letter.html)),
    ];
    let mut bytes = Vec::new();
    for part in parts {
        bytes.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
        // Its end of line is the boundary's.
        bytes.extend_from_slice(&part.formatted());
    }
    bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    let kind = format!("multipart/alternative;\r\n boundary=\"{boundary}\"");
    let name = HeaderName::new_from_ascii_str("Content-Type");
    let kind = HeaderValue::dangerous_new_pre_encoded(name, kind.replace("\r\n", ""), kind);
    (kind, Body::dangerous_pre_encoded(bytes, ContentTransferEncoding::SevenBit))
}

/// A text without control characters, which no message may hold as they are.
fn readable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}
