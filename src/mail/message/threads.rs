//! Which letters stand together in a mail program (RFC 5322, 3.6.4). Pure.
//!
//! Invariant: all letters about one page answer one message that nobody got, so they are one
//! conversation whichever of them somebody has; a letter about an answer hangs below the one about
//! what is answered. Letters about two pages never share an id.

use super::{Letter, headers::plain, id_of, lists};
use lettre::message::header::HeaderValue;

/// `References`, and `In-Reply-To` where it answers a letter.
pub fn headers(letter: &Letter, host: &str) -> Vec<HeaderValue> {
    let root = letter.list.as_ref().map(|list| format!("<{}@{host}>", lists::name(list)));
    let parent = letter.answers.as_ref().map(|answered| id_of(answered, host));
    let mut all = Vec::new();
    if let Some(parent) = &parent {
        all.push(plain("In-Reply-To", std::slice::from_ref(parent)));
    }
    let chain: Vec<String> = root.into_iter().chain(parent).collect();
    if !chain.is_empty() {
        all.push(plain("References", &chain));
    }
    all
}
