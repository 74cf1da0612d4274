//! Mail addresses as people type them, as servers take them, and as pages show them. Pure.
//!
//! Invariant: one mailbox is read as one address. A domain in its own letters (`paštas.example`)
//! becomes the ASCII that the DNS knows it by (`xn--…`), so every server can write to it; letters
//! beyond ASCII before the `@` stay, composed (NFC), and ask for a server with SMTPUTF8 (RFC 6531).

use icu::normalizer::ComposingNormalizerBorrowed;
use lettre::Address;
use lettre::address::AddressError;
use std::borrow::Cow;

/// The longest address that fits into a command of SMTP (RFC 5321, 4.5.3.1.3).
const LONGEST: usize = 254;

/// The address that somebody typed; none where it is not one that a letter could reach.
pub fn read(typed: &str) -> Option<Address> {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(typed);
    let address = wire(&composed).ok()?;
    let whole: &str = address.as_ref();
    let quoted = is_international(&address) && address.user().starts_with('"');
    (address.domain().contains('.') && !quoted && whole.len() <= LONGEST).then_some(address)
}

/// An address as it goes over the wire.
///
/// # Errors
/// It is none.
pub fn wire(text: &str) -> Result<Address, AddressError> {
    let address: Address = text.parse()?;
    if address.domain().is_ascii() {
        return Ok(address);
    }
    let domain = domain(address.domain()).ok_or(AddressError::InvalidDomain)?;
    Address::new(address.user(), domain)
}

/// A domain as the DNS knows it.
pub fn domain(text: &str) -> Option<String> {
    idna::domain_to_ascii(text).ok().filter(|domain| !domain.is_empty())
}

/// Whether only a server with SMTPUTF8 can write to it.
pub fn is_international(address: &Address) -> bool {
    !address.user().is_ascii()
}

/// An address with its domain in the letters that its owner knows it by, for their own eyes.
pub fn readable(address: &str) -> Cow<'_, str> {
    match address.rsplit_once('@') {
        Some((user, domain)) if domain.contains("xn--") => match idna::domain_to_unicode(domain) {
            (shown, Ok(())) => format!("{user}@{shown}").into(),
            (_, Err(_)) => address.into(),
        },
        _ => address.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_international, read, readable, wire};

    fn read_as(typed: &str) -> Option<String> {
        read(typed).map(|address| address.to_string())
    }

    #[test]
    fn a_domain_in_its_own_letters_is_what_the_dns_knows() {
        let known = Some("ona@xn--patas-wdb.example".to_owned());
        assert_eq!(read_as("ona@paštas.example"), known);
        // The letter and its caron, apart; and in capitals.
        assert_eq!(read_as("ona@pas\u{30c}tas.example"), known);
        assert_eq!(read_as("ona@PAŠTAS.example"), known);
        assert_eq!(read_as("ona@xn--patas-wdb.example"), known);
        let russian = read("anna@почта.рф").expect("an address");
        assert!(russian.to_string().is_ascii() && !is_international(&russian));
        assert_eq!(read_as("Ona@Pastas.example"), Some("Ona@Pastas.example".into()));
    }

    #[test]
    fn letters_before_the_at_stay_and_are_composed() {
        let read = read("z\u{30c}eme\u{307}@paštas.example").expect("an address");
        assert_eq!(read.user(), "žemė");
        assert!(is_international(&read) && read.domain().is_ascii());
    }

    #[test]
    fn what_no_server_takes_is_no_address() {
        let long = format!("ona@{}.example", "š".repeat(70));
        for text in [
            "",
            "ona",
            "ona@",
            "@x.example",
            "ona@localhost",
            "o na@x.example",
            "ona@x..example",
            "\"ž\"@x.example",
            "ona\u{202e}@x.example",
            "ona@x\u{0}.example",
            "ona@x.example\n",
            "a@b@c.example,d",
            "<ona@x.example>",
            &long,
        ] {
            assert_eq!(read_as(text), None, "{text:?}");
        }
    }

    #[test]
    fn its_owner_sees_the_letters_that_they_typed() {
        let stored = wire("ona@paštas.example").expect("an address").to_string();
        assert_eq!(readable(&stored), "ona@paštas.example");
        assert_eq!(readable("ona@pastas.example"), "ona@pastas.example");
        assert_eq!(readable("ona@xn--.example"), "ona@xn--.example");
    }
}
