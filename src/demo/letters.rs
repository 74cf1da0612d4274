//! The letters that the demonstration has sent, read from the files that it keeps.
//!
//! Invariant: a name that comes from an address reaches no file but a letter of these folders.

use crate::web::Site;
use jiff::Timestamp;
use mail_parser::{Address, Message, MessageParser};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// How many of the newest letters are looked at.
const NEWEST: usize = 300;

/// A letter as it was sent.
pub struct Letter {
    /// Its file's name without the ending.
    pub name: String,
    pub from: String,
    pub to: String,
    pub to_address: String,
    pub subject: String,
    pub language: String,
    pub at: Option<Timestamp>,
    /// Further headers that matter.
    pub headers: Vec<Header>,
    pub text: String,
    pub html: String,
}

/// A header as it stands.
#[derive(serde::Serialize)]
pub struct Header {
    pub name: &'static str,
    pub value: String,
}

/// The folders of every municipality that keeps letters as files.
pub fn folders(site: &Site) -> Vec<PathBuf> {
    let transports = site.config.municipality.values().map(|found| &found.mail.transport);
    let folders: BTreeSet<&str> = transports.filter_map(|t| t.strip_prefix("file:")).collect();
    folders.into_iter().map(PathBuf::from).collect()
}

/// The newest letters, newest first: files are named by their time.
pub fn newest(folders: &[PathBuf]) -> Vec<Letter> {
    let mut found: Vec<(String, &Path)> = Vec::new();
    for folder in folders {
        for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
            let name = entry.file_name().into_string().unwrap_or_default();
            if let Some(name) = name.strip_suffix(".eml").filter(|name| is_name(name)) {
                found.push((name.to_owned(), folder));
            }
        }
    }
    found.sort_by(|one, other| other.cmp(one));
    let newest = found.into_iter().take(NEWEST);
    newest.filter_map(|(name, folder)| read(folder, &name)).collect()
}

/// The letter with this name.
pub fn by_name(folders: &[PathBuf], name: &str) -> Option<Letter> {
    let name = Some(name).filter(|name| is_name(name))?;
    folders.iter().find_map(|folder| read(folder, name))
}

fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    !name.is_empty() && name.len() <= 200 && name.chars().all(plain)
}

fn read(folder: &Path, name: &str) -> Option<Letter> {
    let bytes = std::fs::read(folder.join(format!("{name}.eml"))).ok()?;
    let message = MessageParser::default().parse(&bytes)?;
    Some(letter(name, &message))
}

fn letter(name: &str, message: &Message) -> Letter {
    const SHOWN: [&str; 5] =
        ["Message-ID", "Reply-To", "List-Id", "List-Unsubscribe", "Auto-Submitted"];
    let raw = |name: &'static str| {
        message.header_raw(name).map(|value| Header { name, value: fold(value) })
    };
    let part = |body: Option<std::borrow::Cow<str>>| body.unwrap_or_default().into_owned();
    Letter {
        name: name.to_owned(),
        from: shown(message.from()),
        to: shown(message.to()),
        to_address: address(message.to()),
        subject: message.subject().unwrap_or_default().to_owned(),
        language: raw("Content-Language").map(|header| header.value).unwrap_or_default(),
        at: message.date().and_then(|at| Timestamp::from_second(at.to_timestamp()).ok()),
        headers: SHOWN.into_iter().filter_map(raw).collect(),
        text: part(message.body_text(0)).replace("\r\n", "\n"),
        html: part(message.body_html(0)),
    }
}

/// A folded header on one line.
fn fold(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn address(of: Option<&Address>) -> String {
    let first = of.and_then(Address::first).and_then(|found| found.address());
    first.unwrap_or_default().to_owned()
}

fn shown(of: Option<&Address>) -> String {
    let name = of.and_then(Address::first).and_then(|found| found.name());
    match name {
        Some(name) => format!("{name} <{}>", address(of)),
        None => address(of),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_leads_out_of_the_folder() {
        let folder = std::env::temp_dir();
        for name in ["", "..", "../secret", "a/b", "a.b", "a\0b", "ą", "%2e%2e"] {
            assert!(by_name(std::slice::from_ref(&folder), name).is_none(), "{name}");
        }
    }
}
