//! Disposable mailboxes: domains whose mailboxes anybody opens for minutes.
//!
//! Invariant: a refusal names the kind of mailbox, and depends on its domain alone: it tells nothing
//! about who has an account or who has signed.

use crate::web::Site;
use std::collections::BTreeSet;
use std::sync::LazyLock;

static LISTED: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let lines = include_str!("disposable-domains.txt").lines();
    lines.filter(|line| !line.starts_with('#')).collect()
});

/// Whether a domain, or one that it belongs to, is listed: in the file that the settings name, or
/// else in the list that the program brings.
pub fn is(site: &Site, domain: &str) -> bool {
    match &site.config.signing.disposable {
        Some(own) => listed(domain, |name| own.contains(name)),
        None => listed(domain, |name| LISTED.contains(name)),
    }
}

fn listed(domain: &str, is_listed: impl Fn(&str) -> bool) -> bool {
    let mut name = domain;
    loop {
        if is_listed(name) {
            return true;
        }
        match name.split_once('.') {
            Some((_, parent)) if parent.contains('.') => name = parent,
            _ => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_listed_with_all_below_it() {
        let known = |name: &str| LISTED.contains(name);
        for domain in ["mailinator.com", "eu.mailinator.com"] {
            assert!(listed(domain, known), "{domain}");
        }
        for domain in ["gmail.com", "inbox.lt", "mail.ru", "mailinator.com.example", "com", ""] {
            assert!(!listed(domain, known), "{domain}");
        }
    }

    #[test]
    fn the_list_is_of_plain_domains() {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-._".contains(c);
        for domain in LISTED.iter() {
            assert!(domain.contains('.') && domain.chars().all(plain), "{domain}");
        }
        assert!(LISTED.len() > 5_000);
    }
}
