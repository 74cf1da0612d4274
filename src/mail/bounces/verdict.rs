//! What a refusal says about the address. Pure.
//!
//! The table is RFC 3463's (with RFC 7504 and RFC 7505 for hosts that take no mail). Invariant: only
//! what is permanent and about the reader's own address counts. What is about the sender, the
//! content, somebody's policy, a full mailbox or the way there is no reason to stop writing.

use super::fields;
use serde::{Deserialize, Serialize};

/// Why letters to an address come back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Reason {
    /// There is no such mailbox.
    Unknown,
    /// What follows the @ takes no mail.
    Domain,
    /// The mailbox is disabled.
    Disabled,
    /// Refused for good, and it is not said why: a single such answer may be about the letter.
    Unclear,
}

impl Reason {
    pub const ALL: [Reason; 4] =
        [Reason::Unknown, Reason::Domain, Reason::Disabled, Reason::Unclear];

    /// The word in the messages and in documents.
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::Unknown => "unknown",
            Reason::Domain => "domain",
            Reason::Disabled => "disabled",
            Reason::Unclear => "unclear",
        }
    }

    /// Whether one such answer is enough.
    pub fn is_sure(self) -> bool {
        self != Reason::Unclear
    }
}

/// Words by which servers that state no status say that nobody has this address.
const NOBODY: [&str; 12] = [
    "user unknown",
    "unknown user",
    "no such user",
    "user not found",
    "no mailbox here",
    "does not exist",
    "invalid mailbox",
    "recipient not found",
    "нет такого",
    "не существует",
    "neegzistuoja",
    "nerastas",
];

/// Words by which they say that the letter is not wanted, whoever it is for.
const POLICY: [&str; 13] = [
    "spam",
    "spf",
    "dkim",
    "dmarc",
    "blocked",
    "blacklist",
    "block list",
    "blocklist",
    "reputation",
    "policy",
    "content",
    "virus",
    "спам",
];

/// The reason, if an answer for good is about the address: the server's code, its enhanced status,
/// and its words where a report has them.
pub fn judge(code: Option<u16>, status: Option<&str>, words: &str) -> Option<Reason> {
    match status.and_then(fields::parts) {
        Some((5, subject, detail)) => of_status((subject, detail), code, words),
        // 4.x.x passes, and 2.x.x is none.
        Some(_) => None,
        None => of_code(code, words),
    }
}

/// RFC 3463, section 3.
fn of_status(status: (u16, u16), code: Option<u16>, words: &str) -> Option<Reason> {
    match status {
        // 3.2: bad mailbox, bad syntax, ambiguous, moved without a new address.
        (1, 1 | 3 | 4 | 6) => Some(Reason::Unknown),
        // 3.2: bad system; RFC 7505: it takes no mail.
        (1, 2 | 10) => Some(Reason::Domain),
        // 3.2: another address status.
        (1, 0) => Some(Reason::Unclear),
        // 3.2: .5 is a valid one, .7 to .9 are about the sender.
        (1, _) => None,
        // 3.3: disabled, not accepting messages. .2 is full, .3 too long, .4 a list.
        (2, 1) => Some(Reason::Disabled),
        // 3.1: nothing but the code says anything.
        (0, _) => of_code(code, words),
        // 3.8: policy; Yandex says so of mailboxes that nobody has.
        (7, 1) if words.to_lowercase().contains("no such user") => Some(Reason::Unclear),
        // 3.4 to 3.8: the system, the way, the protocol, the content, policy.
        _ => None,
    }
}

/// RFC 5321, 4.2.3, and RFC 7504, by the code alone.
fn of_code(code: Option<u16>, words: &str) -> Option<Reason> {
    let words = words.to_lowercase();
    let says = |known: &[&str]| known.iter().any(|known| words.contains(known));
    match code? {
        // The host takes no mail at all.
        556 => Some(Reason::Domain),
        550 | 551 | 553 if says(&POLICY) => None,
        550 | 551 | 553 if says(&NOBODY) => Some(Reason::Unknown),
        550 | 551 | 553 => Some(Reason::Unclear),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::Reason::{Disabled, Domain, Unclear, Unknown};
    use super::*;

    #[test]
    fn the_table() {
        type Case = (Option<u16>, Option<&'static str>, &'static str, Option<Reason>);
        let cases: &[Case] = &[
            (Some(550), Some("5.1.1"), "", Some(Unknown)),
            (Some(550), Some("5.1.2"), "", Some(Domain)),
            (Some(501), Some("5.1.3"), "", Some(Unknown)),
            (Some(550), Some("5.1.4"), "", Some(Unknown)),
            (Some(550), Some("5.1.6"), "", Some(Unknown)),
            (Some(556), Some("5.1.10"), "", Some(Domain)),
            (Some(550), Some("5.1.0"), "", Some(Unclear)),
            // About the sender.
            (Some(550), Some("5.1.7"), "", None),
            (Some(550), Some("5.1.8"), "user unknown", None),
            (Some(550), Some("5.1.5"), "", None),
            (Some(550), Some("5.2.1"), "", Some(Disabled)),
            (Some(552), Some("5.2.2"), "mailbox full", None),
            (Some(552), Some("5.2.3"), "", None),
            (Some(550), Some("5.3.4"), "", None),
            (Some(550), Some("5.4.1"), "Recipient address rejected: Access denied", None),
            (Some(550), Some("5.4.6"), "loop", None),
            (Some(550), Some("5.5.0"), "", None),
            (Some(550), Some("5.6.7"), "", None),
            (Some(550), Some("5.7.1"), "Message rejected under suspicion of SPAM", None),
            (Some(550), Some("5.7.26"), "no such user", None),
            (Some(550), Some("5.7.1"), "No such user!", Some(Unclear)),
            // Passing, whatever the code says.
            (Some(550), Some("4.1.1"), "", None),
            (Some(450), Some("4.2.1"), "", None),
            (Some(250), Some("2.1.5"), "", None),
            // Without a status, or with one that says nothing.
            (Some(550), None, "", Some(Unclear)),
            (Some(550), Some("5.0.0"), "", Some(Unclear)),
            (Some(550), Some("nonsense"), "", Some(Unclear)),
            (Some(550), None, "Invalid mailbox, user not found", Some(Unknown)),
            (Some(550), None, "Такого пользователя не существует", Some(Unknown)),
            (Some(550), None, "Gavėjas neegzistuoja", Some(Unknown)),
            (Some(550), None, "spam message rejected", None),
            (Some(550), None, "Письмо похоже на спам", None),
            (Some(551), None, "", Some(Unclear)),
            (Some(553), None, "", Some(Unclear)),
            (Some(556), None, "", Some(Domain)),
            (Some(552), None, "", None),
            (Some(554), None, "user unknown", None),
            (Some(450), None, "user unknown", None),
            (None, Some("5.0.0"), "user unknown", None),
            (None, None, "", None),
            (None, Some("5.1.1"), "", Some(Unknown)),
        ];
        for (code, status, words, expected) in cases {
            assert_eq!(judge(*code, *status, words), *expected, "{code:?} {status:?} {words}");
        }
    }
}
