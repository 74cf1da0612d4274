//! Whether two texts are nearly the same, and whether a text holds a link. Pure.
//!
//! Invariant: spaces, case, punctuation and a changed word or two do not make another text; texts
//! too short to tell are never alike.

use std::collections::HashSet;

/// Letters and digits below which people say the same without repeating themselves: ‘I agree’.
const SHORTEST: usize = 30;
/// How many letters make a piece that is compared.
const PIECE: usize = 5;
/// The share of common pieces from which two texts are nearly the same, in hundredths.
const ALIKE: usize = 60;

/// Top-level domains that bare addresses in unwanted texts end in.
const DOMAINS: [&str; 24] = [
    "com", "net", "org", "info", "biz", "lt", "ru", "рф", "eu", "su", "by", "pl", "lv", "online",
    "site", "shop", "xyz", "top", "club", "me", "io", "app", "link", "click",
];

/// Whether somebody says again what they have said.
pub fn are_alike(one: &str, other: &str) -> bool {
    let (one, other) = (letters(one), letters(other));
    if one.len() < SHORTEST || other.len() < SHORTEST {
        return false;
    }
    let (one, other) = (pieces(&one), pieces(&other));
    let common = one.intersection(&other).count();
    let all = one.len() + other.len() - common;
    common * 100 >= all * ALIKE
}

fn letters(text: &str) -> Vec<char> {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn pieces(letters: &[char]) -> HashSet<&[char]> {
    letters.windows(PIECE).collect()
}

/// Whether a text leads elsewhere: an address, a Markdown link, a bare domain.
pub fn has_link(text: &str) -> bool {
    let lower = text.to_lowercase();
    let marks = ["://", "www.", "](", "mailto:"];
    marks.iter().any(|mark| lower.contains(mark))
        || lower.split(|c: char| c.is_whitespace() || "()[]<>,;\"'".contains(c)).any(is_domain)
}

/// `example.com`, `t.me/x`; not the end of one sentence and the beginning of the next.
fn is_domain(word: &str) -> bool {
    let host = word.split(['/', '?', '#', ':']).next().unwrap_or_default().trim_end_matches('.');
    host.rsplit_once('.').is_some_and(|(name, last)| !name.is_empty() && DOMAINS.contains(&last))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const TEXT: &str = "Prie tilto trūksta šiukšliadėžių, o žmonės vis tiek palieka pakuotes.";

    #[test]
    fn small_changes_do_not_make_another_text() {
        assert!(are_alike(TEXT, TEXT));
        assert!(are_alike(TEXT, &TEXT.to_uppercase().replace(' ', "  \n")));
        assert!(are_alike(TEXT, &TEXT.replace("palieka", "meta")));
        assert!(!are_alike(
            TEXT,
            "Prie tilto reikia suoliukų, kad pagyvenę žmonės galėtų pailsėti."
        ));
        assert!(!are_alike("Pritariu!", "Pritariu!"), "too short to tell");
        assert!(!are_alike("", ""));
    }

    #[test]
    fn links_are_seen_however_they_are_written() {
        for link in [
            "Žr. https://pagegiai.example/x",
            "WWW.pagegiai.example",
            "[čia](//x)",
            "rašykite į t.me/kanalas",
            "pigiau: Shop.Example.COM.",
            "сайт наш.рф",
            "(example.lt)",
        ] {
            assert!(has_link(link), "{link}");
        }
        for none in ["Gerai.Bet ne visai", "2026.11.24", "Nr.5", "m. lapkričio 24 d.", ".lt", ""] {
            assert!(!has_link(none), "{none}");
        }
    }

    proptest! {
        #[test]
        fn likeness_is_mutual(one in ".{0,80}", other in ".{0,80}") {
            prop_assert_eq!(are_alike(&one, &other), are_alike(&other, &one));
            let _ = has_link(&one);
        }
    }
}
