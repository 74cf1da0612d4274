//! A letter as the message that goes over the wire (RFC 5322, MIME), signed where its municipality
//! has a key. Pure, but for the time that a signature states.
//!
//! Invariants: the same letter has the same Message-ID and the same body whenever and wherever it is
//! sent, so a reader whose server got it twice sees it once. Whatever stands in a letter, it adds no
//! header, and every header and line is one that a server must take.

mod body;
mod headers;
mod lists;
mod threads;

use super::{Kind, Letter, bounces};
use crate::config::MunicipalityId;
use crate::web::{Site, address};
use headers::{mailbox, plain, text};
use lettre::Message;
use lettre::address::Envelope;
use lettre::message::header::{HeaderValue, MIME_VERSION_1_0};
use sha2::{Digest, Sha256};
use std::time::SystemTime;

/// Why a letter can never be a message.
#[derive(Debug, thiserror::Error)]
pub enum MessageError {
    #[error("the sender's or the reader's address is not one")]
    Address(#[from] lettre::address::AddressError),
    #[error("the message cannot be built: {0}")]
    Message(#[from] lettre::error::Error),
    #[error("{0} is not a municipality")]
    Municipality(MunicipalityId),
}

/// The message for this letter from this municipality.
pub fn message(site: &Site, municipality: &str, letter: &Letter) -> Result<Message, MessageError> {
    let settings = site.municipality(municipality).map(|found| &found.mail);
    let settings = settings.ok_or_else(|| MessageError::Municipality(municipality.to_owned()))?;
    let host = host(&site.config.site.url);
    let (from, to) = (address::wire(&settings.from)?, address::wire(&letter.to_address)?);
    let sender = site.names(municipality, letter.lang).administration;
    let reports = settings.bounces.to.as_deref().map(address::wire).transpose()?;
    let mut builder = Message::builder()
        .envelope(Envelope::new(reports.or(Some(from.clone())), vec![to.clone()])?)
        .date(SystemTime::UNIX_EPOCH + letter.written_at.as_duration().unsigned_abs())
        .raw_header(mailbox("From", &sender, &from))
        .raw_header(mailbox("To", &letter.to_name, &to))
        .raw_header(text("Subject", &letter.subject))
        .raw_header(plain("Message-ID", &[id_of(&letter.id, host)]));
    if let Some(address) = &settings.reply_to {
        builder = builder.raw_header(mailbox("Reply-To", "", &address::wire(address)?));
    }
    // What a report that it came back is believed by.
    let proof = bounces::proof(&site.keys, &word(&letter.id), &letter.to_address);
    builder = builder.raw_header(plain(bounces::HEADER, &[proof]));
    let others =
        [usual(letter), threads::headers(letter, host), lists::headers(site, letter, host)];
    builder = others.into_iter().flatten().fold(builder, |builder, one| builder.raw_header(one));
    let (kind, body) = body::alternatives(letter);
    let mut message = builder.header(MIME_VERSION_1_0).raw_header(kind).body(body)?;
    if let Some(signer) = settings.dkim.as_ref().and_then(|dkim| dkim.signer()) {
        message.sign(signer);
        headers::fold_signature(message.headers_mut());
    }
    Ok(message)
}

/// In which language it is, and that no machine need answer it.
fn usual(letter: &Letter) -> Vec<HeaderValue> {
    let mut all = vec![
        plain("Content-Language", &[letter.lang.to_string()]),
        // RFC 3834; and what Exchange asks for. Reports of what could not be delivered are wanted.
        plain("Auto-Submitted", &["auto-generated".into()]),
        plain("X-Auto-Response-Suppress", &["OOF, AutoReply".into()]),
    ];
    if letter.kind != Kind::Security {
        let kind = if letter.list.is_some() { "list" } else { "bulk" };
        all.push(plain("Precedence", &[kind.into()]));
    }
    all
}

/// The Message-ID of a letter of ours.
fn id_of(letter: &str, host: &str) -> String {
    format!("<{}@{host}>", word(letter))
}

/// The host of the site's address, without its port; an address of six groups in its brackets.
pub fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    match rest.find(']') {
        Some(end) if rest.starts_with('[') => rest.get(..=end).unwrap_or(rest),
        _ => rest.split(['/', ':']).next().unwrap_or(rest),
    }
}

/// An id as it is where it can stand in a Message-ID and in a file's name, else its hash.
pub fn word(id: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !id.is_empty() && id.len() <= 100 && id.chars().all(plain) {
        return id.to_owned();
    }
    hash(&[id])
}

/// 32 digits that differ where what is hashed does.
fn hash(parts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part.as_bytes());
    }
    hasher.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::{host, word};

    #[test]
    fn an_id_becomes_a_word_that_differs_where_the_id_does() {
        assert_eq!(word("0198-a_B"), "0198-a_B");
        for id in ["", "a b", "a/b", "a>b", "../etc", "ą", &"a".repeat(101)] {
            let made = word(id);
            assert!(made.len() == 32 && made.chars().all(|c| c.is_ascii_hexdigit()), "{made}");
        }
        assert_ne!(word("a/b"), word("a:b"));
    }

    #[test]
    fn the_host_has_no_port() {
        assert_eq!(host("https://tiltas.example"), "tiltas.example");
        assert_eq!(host("http://127.0.0.1:8080"), "127.0.0.1");
        assert_eq!(host("http://[::1]:8080"), "[::1]");
    }
}
