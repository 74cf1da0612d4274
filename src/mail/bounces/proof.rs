//! That a report is about a letter of ours, and about its reader.
//!
//! Invariant: the hash is of one letter and one address, so it proves nothing of another's. It is
//! compared in constant time.

use super::report::Report;
use super::verdict::{Reason, judge};
use crate::web::keys::{Keys, Purpose};

/// The header in which a letter carries it.
pub const HEADER: &str = "Tiltas-Reader";

/// What the letter whose Message-ID begins with `word` carries on its way to this address.
pub fn proof(keys: &Keys, word: &str, address: &str) -> String {
    keys.hash(Purpose::ReturnedLetter, &seed(word, address))
}

fn seed(word: &str, address: &str) -> String {
    format!("{word}:{}", address.trim().to_lowercase())
}

/// The part of a Message-ID that names a letter; none where it is not of this host.
pub fn letter_word<'a>(message_id: &'a str, host: &str) -> Option<&'a str> {
    let (word, at) = message_id.rsplit_once('@')?;
    (at.eq_ignore_ascii_case(host) && !word.is_empty()).then_some(word)
}

/// The address that the letter failed for, and why; none where the report proves nothing, or where
/// the failure is not about an address.
pub fn failed(keys: &Keys, word: &str, report: &Report) -> Option<(String, Reason)> {
    let returned = report.letter.proof.as_deref()?;
    let is_reader =
        |address: &String| keys.matches(Purpose::ReturnedLetter, &seed(word, address), returned);
    let about = |recipient: &super::Recipient| {
        let judged = judge(recipient.code, recipient.status.as_deref(), &recipient.words);
        judged.filter(|_| recipient.failed)
    };
    for recipient in &report.recipients {
        if let Some(address) = recipient.addresses.iter().find(|address| is_reader(address)) {
            return about(recipient).map(|reason| (address.clone(), reason));
        }
    }
    // Forwarded: whoever it failed for, it was on the way to the reader. Of several, each must have
    // failed.
    let address = report.letter.to.clone().filter(is_reader)?;
    let reasons: Option<Vec<Reason>> = report.recipients.iter().map(about).collect();
    Some((address, reasons?.into_iter().next()?))
}

#[cfg(test)]
mod tests {
    use super::letter_word;

    #[test]
    fn a_message_id_names_a_letter_of_this_host() {
        assert_eq!(letter_word("ab-1@tiltas.example", "tiltas.example"), Some("ab-1"));
        assert_eq!(letter_word("ab-1@Tiltas.Example", "tiltas.example"), Some("ab-1"));
        for other in ["ab-1@other.example", "ab-1", "@tiltas.example", ""] {
            assert_eq!(letter_word(other, "tiltas.example"), None, "{other}");
        }
    }
}
