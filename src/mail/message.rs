//! A letter as the message that goes over the wire (RFC 5322, MIME). Pure.
//!
//! Invariant: the same letter has the same Message-ID whenever and wherever it is sent, so a reader
//! whose server got it twice sees it once.

use super::{Letter, bounces};
use crate::config::MunicipalityId;
use crate::web::Site;
use lettre::Message;
use lettre::address::Envelope;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MessageBuilder, MultiPart};
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
    let sender = site.names(municipality, letter.lang).administration;
    let mut builder = Message::builder()
        .from(Mailbox::new(Some(sender), settings.from.parse()?))
        .to(Mailbox::new(Some(letter.to_name.clone()), letter.to_address.parse()?))
        .subject(&letter.subject)
        .date(SystemTime::UNIX_EPOCH + letter.written_at.as_duration().unsigned_abs())
        .message_id(Some(format!("<{}@{host}>", word(&letter.id))));
    if let Some(address) = &settings.reply_to {
        builder = builder.reply_to(Mailbox::new(None, address.parse()?));
    }
    builder = with(builder, "Content-Language", letter.lang.to_string());
    // RFC 3834: no machine need answer this.
    builder = with(builder, "Auto-Submitted", "auto-generated".into());
    // What a report that it came back is believed by, and where such a report goes.
    let proof = bounces::proof(&site.keys, &word(&letter.id), &letter.to_address);
    builder = with(builder, bounces::HEADER, proof);
    if let Some(address) = &settings.bounces.to {
        let to = vec![letter.to_address.parse()?];
        builder = builder.envelope(Envelope::new(Some(address.parse()?), to)?);
    }
    builder = with_list(builder, letter, host);
    let body = MultiPart::alternative_plain_html(super::wrapped(&letter.text), letter.html.clone());
    Ok(builder.multipart(body)?)
}

/// What the letter belongs to (RFC 2919), and how one click ends it (RFC 2369, RFC 8058).
fn with_list(mut builder: MessageBuilder, letter: &Letter, host: &str) -> MessageBuilder {
    if let Some(list) = &letter.list {
        let name = list.split('/').map(word).collect::<Vec<_>>().join(".");
        // Letters about one thing stand together, as answers to one that nobody got.
        builder = builder.references(format!("<{name}@{host}>"));
        builder = with(builder, "List-Id", format!("<{name}.{host}>"));
    }
    if let Some(address) = &letter.unsubscribe {
        builder = with(builder, "List-Unsubscribe", format!("<{address}>"));
        builder = with(builder, "List-Unsubscribe-Post", "List-Unsubscribe=One-Click".into());
    }
    builder
}

fn with(builder: MessageBuilder, name: &'static str, value: String) -> MessageBuilder {
    builder.raw_header(HeaderValue::new(HeaderName::new_from_ascii_str(name), value))
}

/// The host of the site's address, without its port.
pub fn host(url: &str) -> &str {
    let host = url.split_once("://").map_or(url, |(_, rest)| rest);
    host.split(['/', ':']).next().unwrap_or(host)
}

/// An id as it is where it can stand in a Message-ID and in a file's name, else its hash.
pub fn word(id: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    if !id.is_empty() && id.len() <= 100 && id.chars().all(plain) {
        return id.to_owned();
    }
    Sha256::digest(id).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
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
    }
}
