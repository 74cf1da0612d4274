//! What a report about a letter says (RFC 3464, RFC 6522). Pure.
//!
//! Invariant: only a whole `multipart/report` about delivery is one. An auto-reply, a receipt, or
//! somebody's answer with a report in it is none, whatever its `Auto-Submitted` says: reports
//! themselves say `auto-replied`.

use super::fields::{self, Group};
use super::proof::HEADER;
use mail_parser::{Message, MessageParser, MessagePart, MimeHeaders, PartType};

/// The most recipients of one report that are looked at; our letters have one.
const RECIPIENTS: usize = 100;
/// The most of a server's words that is kept, in characters.
const WORDS: usize = 500;

/// A report.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    pub letter: Returned,
    pub recipients: Vec<Recipient>,
}

/// What the report hands back of the letter.
#[derive(Clone, Debug, PartialEq)]
pub struct Returned {
    /// Without angle brackets.
    pub message_id: String,
    pub to: Option<String>,
    /// The keyed hash that the letter carried.
    pub proof: Option<String>,
}

/// How it went for one recipient.
#[derive(Clone, Debug, PartialEq)]
pub struct Recipient {
    /// As it was first, and as it was last: forwarding changes it.
    pub addresses: Vec<String>,
    /// Whether it is given up, rather than delayed, relayed or delivered.
    pub failed: bool,
    pub status: Option<String>,
    pub code: Option<u16>,
    /// What the server said.
    pub words: String,
}

/// The report in a message; none where it is something else.
pub fn read(message: &[u8]) -> Option<Report> {
    let message = MessageParser::default().parse(message)?;
    let kind = message.root_part().content_type()?;
    if kind.ctype() != "multipart" || kind.subtype() != Some("report") {
        return None;
    }
    let about = kind.attribute("report-type").unwrap_or("delivery-status");
    if !about.eq_ignore_ascii_case("delivery-status") {
        return None;
    }
    let status = message.parts.iter().find(|part| is_status(part))?;
    let letter = message.parts.iter().find_map(returned)?;
    let text = String::from_utf8_lossy(contents(status));
    let recipients = fields::groups(&text);
    let recipients = recipients.iter().filter_map(recipient).take(RECIPIENTS).collect();
    Some(Report { letter, recipients })
}

fn is_status(part: &MessagePart) -> bool {
    let kind = part.content_type();
    kind.is_some_and(|kind| {
        let subtype = kind.subtype().unwrap_or_default();
        kind.ctype() == "message" && matches!(subtype, "delivery-status" | "global-delivery-status")
    })
}

fn contents<'a>(part: &'a MessagePart) -> &'a [u8] {
    match &part.body {
        PartType::Text(text) | PartType::Html(text) => text.as_bytes(),
        PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes,
        PartType::Message(message) => message.raw_message(),
        PartType::Multipart(_) => &[],
    }
}

/// What a part hands back of the letter: all of it, or its header alone.
fn returned(part: &MessagePart) -> Option<Returned> {
    if let PartType::Message(letter) = &part.body {
        return letter_of(letter);
    }
    let kind = part.content_type()?;
    let alone = matches!(kind.subtype(), Some("rfc822-headers" | "global-headers" | "rfc822"));
    if !alone {
        return None;
    }
    let header = [contents(part), b"\r\n\r\n"].concat();
    letter_of(&MessageParser::default().parse(&header)?)
}

fn letter_of(letter: &Message) -> Option<Returned> {
    let to = letter.to().and_then(|to| to.first()).and_then(|one| one.address());
    Some(Returned {
        message_id: letter.message_id()?.to_owned(),
        to: to.map(str::to_owned),
        proof: letter.header_raw(HEADER).map(|proof| proof.trim().to_owned()),
    })
}

/// A group that is about a recipient.
fn recipient(group: &Group) -> Option<Recipient> {
    let named = ["original-recipient", "final-recipient"];
    let named = named.iter().filter_map(|name| fields::value(group, name));
    let addresses: Vec<String> = named.filter_map(fields::address).collect();
    let action = fields::value(group, "action")?;
    let diagnostic = fields::value(group, "diagnostic-code").unwrap_or_default();
    let words = diagnostic.split_once(';').map_or(diagnostic, |(_, words)| words).trim();
    let stated = fields::value(group, "status").and_then(fields::status);
    let status = match stated {
        // “Other” says nothing; the server's own words may.
        Some(other) if other.ends_with(".0.0") => fields::status(words).or(stated),
        _ => stated,
    };
    Some(Recipient {
        addresses,
        failed: action.trim().to_ascii_lowercase().starts_with("failed"),
        status: status.map(str::to_owned),
        code: fields::code(words),
        words: words.chars().take(WORDS).collect(),
    })
}
