//! What reports of many servers say.

use super::filled;
use proptest::prelude::*;
use tiltas::mail::bounces::{self, Reason};
use tiltas::web::keys::Keys;

const TO: &str = "ona.onaitė@pastas.example";
const LETTER: &str = "0198aa@tiltas.example";

macro_rules! sample {
    ($name:literal) => {
        ($name, include_str!(concat!("samples/", $name, ".eml")))
    };
}

fn keys() -> Keys {
    Keys::new("0123456789abcdef0123456789abcdef".to_owned().into())
}

/// What a report says about the reader; the letter's own proof in it.
fn heard(sample: &str, to: &str, proof: &str) -> Option<(String, Reason)> {
    let text = filled(sample, LETTER, proof, to);
    let report = bounces::read(text.as_bytes())?;
    let crlf = text.replace('\n', "\r\n");
    assert_eq!(bounces::read(crlf.as_bytes()).as_ref(), Some(&report), "line ends do not matter");
    assert_eq!(bounces::letter_word(&report.letter.message_id, "tiltas.example"), Some("0198aa"));
    bounces::failed(&keys(), "0198aa", &report)
}

#[test]
fn servers_of_many_kinds_are_understood() {
    let to = "ona@pastas.example";
    let proof = bounces::proof(&keys(), "0198aa", to);
    let cases = [
        (sample!("postfix"), Some(Reason::Unknown)),
        (sample!("exim"), Some(Reason::Unknown)),
        (sample!("exchange"), Some(Reason::Domain)),
        (sample!("gmail"), Some(Reason::Disabled)),
        (sample!("yandex"), Some(Reason::Unclear)),
        (sample!("forwarded"), Some(Reason::Unknown)),
        (sample!("several"), Some(Reason::Unknown)),
        (sample!("smtputf8"), Some(Reason::Unknown)),
        (sample!("partly"), None),
        (sample!("delayed"), None),
        (sample!("full"), None),
        (sample!("spam"), None),
    ];
    for ((name, sample), expected) in cases {
        let found = heard(sample, to, &proof);
        assert_eq!(found, expected.map(|reason| (to.to_owned(), reason)), "{name}");
    }
}

#[test]
fn addresses_beyond_ascii_are_compared_as_they_are() {
    let proof = bounces::proof(&keys(), "0198aa", TO);
    let (_, sample) = sample!("smtputf8");
    assert_eq!(heard(sample, TO, &proof), Some((TO.to_owned(), Reason::Unknown)));
    let escaped = sample.replace("utf-8; {to}", "utf-8; ona.onait\\x{117}@pastas.example");
    assert_eq!(heard(&escaped, TO, &proof), Some((TO.to_owned(), Reason::Unknown)));
}

#[test]
fn what_is_no_report_is_none() {
    let proof = bounces::proof(&keys(), "0198aa", "ona@pastas.example");
    for (name, sample) in [sample!("vacation"), sample!("receipt"), sample!("quoted")] {
        let text = filled(sample, LETTER, &proof, "ona@pastas.example");
        assert_eq!(bounces::read(text.as_bytes()), None, "{name}");
    }
    assert_eq!(bounces::read(b""), None);
}

/// Who got a letter can report it; not for others, and no other letter.
#[test]
fn a_proof_is_of_one_letter_and_one_reader() {
    let (_, sample) = sample!("postfix");
    let of = |word: &str, to: &str| bounces::proof(&keys(), word, to);
    let to = "ona@pastas.example";
    assert!(heard(sample, to, &of("0198aa", "ONA@pastas.example")).is_some());
    for wrong in [of("0198aa", "piktas@pastas.example"), of("0198ab", to), String::new()] {
        assert_eq!(heard(sample, to, &wrong), None);
    }
    let without = sample.replace("Tiltas-Reader: {proof}\n", "");
    assert_eq!(heard(&without, to, ""), None);
}

/// A real message, cut, doubled and changed at random places.
fn mangled() -> impl Strategy<Value = Vec<u8>> {
    let samples: Vec<&'static str> = [
        sample!("postfix"),
        sample!("exim"),
        sample!("exchange"),
        sample!("gmail"),
        sample!("several"),
        sample!("smtputf8"),
    ]
    .map(|(_, sample)| sample)
    .to_vec();
    let change =
        (any::<prop::sample::Index>(), 0..40_usize, proptest::collection::vec(any::<u8>(), 0..12));
    let changes = proptest::collection::vec(change, 0..12);
    (prop::sample::select(samples), changes).prop_map(|(sample, changes)| {
        let mut bytes = sample.as_bytes().to_vec();
        for (place, length, new) in changes {
            let from = place.index(bytes.len().max(1)).min(bytes.len());
            let to = (from + length).min(bytes.len());
            bytes.splice(from..to, new);
        }
        bytes
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn nothing_makes_reading_fail(bytes in proptest::collection::vec(any::<u8>(), 0..2_000)) {
        bounces::read(&bytes);
    }

    #[test]
    fn nor_does_a_mangled_report(bytes in mangled()) {
        if let Some(report) = bounces::read(&bytes) {
            // Whatever it says now, it does not carry the proof.
            prop_assert_eq!(bounces::failed(&keys(), "0198aa", &report), None);
        }
    }
}
