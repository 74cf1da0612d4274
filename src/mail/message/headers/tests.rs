//! Headers, read back by another's parser.

use super::{LINE, STANDARD, fold_signature, header, list_id, mailbox, plain, text};
use base64::Engine;
use lettre::message::header::{HeaderValue, Headers};
use mail_parser::MessageParser;
use proptest::prelude::*;

/// The header as it goes over the wire.
fn written(value: HeaderValue) -> String {
    let mut headers = Headers::new();
    headers.insert_raw(value);
    headers.to_string()
}

fn subject(value: &str) -> Option<String> {
    let raw = format!("{}\r\n", written(text("Subject", value)));
    let message = MessageParser::default().parse(raw.as_bytes())?;
    Some(message.subject().unwrap_or_default().to_owned())
}

fn name(value: &str) -> String {
    let address = "ona@pastas.example".parse().expect("an address");
    let raw = format!("{}\r\n", written(mailbox("To", value, &address)));
    let message = MessageParser::default().parse(raw.as_bytes()).expect("a message");
    let to = message.to().and_then(|to| to.first()).expect("a reader");
    assert_eq!(to.address(), Some("ona@pastas.example"));
    to.name().unwrap_or_default().to_owned()
}

/// Each encoded word by itself is UTF-8, and lines are short.
fn is_well_formed(raw: &str) {
    assert!(raw.is_ascii() && raw.ends_with("\r\n"), "{raw}");
    for line in raw.trim_end().split("\r\n") {
        assert!(line.len() <= LINE && !line.trim().is_empty(), "{line}");
        assert!(!line.contains(['\r', '\n']), "{line:?}");
    }
    for word in raw.split_whitespace().filter(|word| word.starts_with("=?")) {
        let inner = word.strip_prefix("=?utf-8?b?").and_then(|word| word.strip_suffix("?="));
        let bytes = STANDARD.decode(inner.expect(word)).expect("Base64");
        assert!(word.len() <= 75 && String::from_utf8(bytes).is_ok(), "{word}");
    }
}

#[test]
fn names_and_subjects_come_back_as_they_were_meant() {
    let long = "Žydrūnė Šąžlytė-Ёлкина ".repeat(9);
    let emoji = "👩\u{200d}👩\u{200d}👧\u{200d}👦".repeat(12);
    for value in [
        "Ona",
        "Ona Onaitė",
        "\"Ona\", <b> of Panemunė",
        "O'Neill, Ann (Ms.) \\ \"A\"",
        "Dr. Ann",
        "a@b.example",
        "=?utf-8?q?Admin?=",
        "Ольга Ёлкина",
        "שלום עולם",
        "Nr.\u{a0}5 – „Tiltas“",
        long.trim(),
        &emoji,
        &"x".repeat(200),
        &"Ą".repeat(200),
        "word ".repeat(50).trim(),
    ] {
        assert_eq!(subject(value).as_deref(), Some(value));
        assert_eq!(name(value), value);
        is_well_formed(&written(text("Subject", value)));
        let address = "ona@pastas.example".parse().expect("an address");
        is_well_formed(&written(mailbox("To", value, &address)));
    }
    assert_eq!(
        written(mailbox("To", "", &"o@p.example".parse().expect("one"))),
        "To: o@p.example\r\n"
    );
}

#[test]
fn a_family_of_emoji_is_not_torn_apart() {
    let family = "👩\u{200d}👩\u{200d}👧";
    let raw = written(text("Subject", &family.repeat(5)));
    for word in raw.split_whitespace().filter(|word| word.starts_with("=?")) {
        let inner = &word["=?utf-8?b?".len()..word.len() - 2];
        let piece = String::from_utf8(STANDARD.decode(inner).expect("Base64")).expect("UTF-8");
        assert_eq!(piece.replace(family, ""), "", "{piece}");
    }
}

#[test]
fn nothing_adds_a_header_or_turns_the_text_around() {
    for value in ["Ona\r\nBcc: all@x.example", "Ona\nBcc: all@x.example", "Ona\rBcc: all@x.example"]
    {
        assert_eq!(subject(value).as_deref(), Some("Ona Bcc: all@x.example"));
        assert_eq!(name(value), "Ona Bcc: all@x.example");
    }
    assert_eq!(name("Ona\u{202e}tė\u{0}\u{7f}\u{2028}\u{2066}x"), "Onatė x");
    assert_eq!(plain("X", &["a\r\nBcc: b ą".into()]), plain("X", &["aBcc: b ".into()]));
    let endless = subject(&"ą".repeat(5_000)).expect("a subject");
    assert!(endless.ends_with('…') && endless.chars().count() == 301);
}

#[test]
fn a_list_has_a_name_and_an_id() {
    let id = "petitions.ferry.tiltas.example";
    assert_eq!(
        written(list_id("List-Id", "Tiltas: petitions", id)),
        "List-Id: \"Tiltas: petitions\" <petitions.ferry.tiltas.example>\r\n"
    );
    assert_eq!(written(list_id("List-Id", "", id)), format!("List-Id: <{id}>\r\n"));
}

#[test]
fn a_signature_is_folded_where_space_does_not_count() {
    let mut headers = Headers::new();
    let value =
        format!("v=1; a=rsa-sha256; h=from:to; bh={}; b={}", "h".repeat(44), "s".repeat(344));
    headers.insert_raw(header("DKIM-Signature", value.clone(), value));
    fold_signature(&mut headers);
    let raw = headers.to_string();
    is_well_formed(&raw);
    let unfolded = raw.replace("\r\n", "");
    let (tags, signature) = unfolded.split_once("b= ").expect("a signature");
    assert!(tags.starts_with("DKIM-Signature: v=1; a=rsa-sha256; h=from:to; bh=hhh"), "{tags}");
    assert_eq!(signature.replace(' ', "").len(), 344);
}

proptest! {
    #[test]
    fn any_text_is_one_header_that_says_it(value in "\\PC{0,120}") {
        let meant = super::cleaned(&value);
        is_well_formed(&written(text("Subject", &format!("x {value}"))));
        let read = subject(&format!("x {value}")).expect("a message");
        prop_assert_eq!(read.split_whitespace().collect::<String>(), format!("x{meant}").split_whitespace().collect::<String>());
    }

    #[test]
    fn any_bytes_are_one_header(value in any::<String>()) {
        is_well_formed(&written(text("Subject", &format!("x{value}"))));
        let address = "ona@pastas.example".parse().expect("an address");
        is_well_formed(&written(mailbox("To", &value, &address)));
    }
}
