//! Why a letter was not delivered: what a server's answer means, in one of few words. Pure.
//!
//! Invariant: of an answer only its numbers are kept; its words often hold the address.

use serde::{Deserialize, Serialize};
use std::fmt;

/// The numbers of a server's answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answer {
    /// RFC 5321: `550`.
    pub code: u16,
    /// RFC 3463: `5.1.1`, where the server says it.
    pub enhanced: Option<String>,
}

impl Answer {
    /// Of the words that follow the code only the enhanced status, with which they begin.
    pub fn read(code: u16, words: &str) -> Answer {
        let first = words.split_whitespace().next().unwrap_or_default();
        let mut parts = first.split('.');
        let class = parts.next().is_some_and(|class| matches!(class, "2" | "4" | "5"));
        let number = |part: Option<&str>| {
            part.is_some_and(|part| {
                (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
            })
        };
        let is_status =
            class && number(parts.next()) && number(parts.next()) && parts.next().is_none();
        Answer { code, enhanced: is_status.then(|| first.to_owned()) }
    }

    /// What it means.
    pub fn why(&self) -> Why {
        let status = self.enhanced.as_deref().and_then(|status| status.split_once('.'));
        match status.map_or("", |(_, detail)| detail) {
            "1.2" | "4.4" => Why::Domain,
            "1.3" | "6.7" => Why::Address,
            "2.1" => Why::Disabled,
            "2.2" => Why::Full,
            "2.3" | "3.4" => Why::Large,
            detail if detail.starts_with("7.") => Why::Policy,
            detail if detail.starts_with("1.") => Why::Mailbox,
            _ => self.why_by_code(),
        }
    }

    fn why_by_code(&self) -> Why {
        match self.code {
            550 | 551 => Why::Mailbox,
            501 | 553 => Why::Address,
            452 | 552 => Why::Full,
            512 => Why::Domain,
            554 | 571 => Why::Policy,
            _ => Why::Other,
        }
    }
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.enhanced {
            Some(status) => write!(f, "{} {status}", self.code),
            None => write!(f, "{}", self.code),
        }
    }
}

/// Why a letter failed for good, as staff are told it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Why {
    /// There is no such mailbox.
    Mailbox,
    /// There is no such domain, or no way there.
    Domain,
    /// The address is none that a letter can be sent to.
    Address,
    /// The mailbox takes nothing any more.
    Disabled,
    /// The mailbox is full.
    Full,
    /// The letter is too large.
    Large,
    /// The server's rules: it took the letter for spam, or wants none from us.
    Policy,
    /// The other server put it off for three days.
    Time,
    /// Our own server was out of reach for three days.
    Unreachable,
    Other,
}

impl Why {
    pub const ALL: [Why; 10] = [
        Why::Mailbox,
        Why::Domain,
        Why::Address,
        Why::Disabled,
        Why::Full,
        Why::Large,
        Why::Policy,
        Why::Time,
        Why::Unreachable,
        Why::Other,
    ];

    /// The word in documents, addresses and messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Why::Mailbox => "mailbox",
            Why::Domain => "domain",
            Why::Address => "address",
            Why::Disabled => "disabled",
            Why::Full => "full",
            Why::Large => "large",
            Why::Policy => "policy",
            Why::Time => "time",
            Why::Unreachable => "unreachable",
            Why::Other => "other",
        }
    }

    pub fn parse(word: &str) -> Option<Why> {
        Why::ALL.into_iter().find(|why| why.as_str() == word)
    }
}

#[cfg(test)]
mod tests {
    use super::{Answer, Why};

    #[test]
    fn of_an_answer_only_its_numbers_are_kept() {
        for (words, kept) in [
            ("5.1.1 <ona@pastas.example>: no such user", Some("5.1.1")),
            ("5.7.28", Some("5.7.28")),
            ("No such user 5.1.1", None),
            ("5.1", None),
            ("5.1.1.1 x", None),
            ("5.1.1111 x", None),
            ("3.1.1 x", None),
            ("ona@pastas.example 550", None),
            ("", None),
        ] {
            assert_eq!(Answer::read(550, words).enhanced.as_deref(), kept, "{words}");
        }
        assert_eq!(Answer::read(550, "5.1.1 x").to_string(), "550 5.1.1");
        assert_eq!(Answer::read(421, "x").to_string(), "421");
    }

    #[test]
    fn the_status_says_more_than_the_code() {
        for (code, words, why) in [
            (550, "5.1.1 x", Why::Mailbox),
            (550, "x", Why::Mailbox),
            (550, "5.7.1 spam", Why::Policy),
            (550, "5.1.2 x", Why::Domain),
            (553, "5.1.3 x", Why::Address),
            (553, "x", Why::Address),
            (552, "5.2.2 x", Why::Full),
            (552, "5.3.4 x", Why::Large),
            (550, "5.2.1 x", Why::Disabled),
            (554, "x", Why::Policy),
            (599, "x", Why::Other),
        ] {
            assert_eq!(Answer::read(code, words).why(), why, "{code} {words}");
        }
        for why in Why::ALL {
            assert_eq!(Why::parse(why.as_str()), Some(why));
            assert_eq!(serde_json::to_value(why).expect("a word"), why.as_str());
        }
    }
}
