//! The word in a petition's address, made from what it asks, and Latin letters for any other. Pure.
//!
//! Invariant: a slug has small Latin letters, digits and single hyphens; it is never empty and never
//! a word that has an address of its own in this room.

use crate::locale::latin;

/// The longest slug that a text gives, in characters; it is cut at a word.
const LONGEST: usize = 60;

/// Words that lead elsewhere, and the beginning of what is hidden.
const TAKEN: [&str; 9] =
    ["new", "drafts", "standards", "review", "answers", "paper", "hidden", "feed", "integrity"];

/// The slug of a text; `n` tells apart those of equal texts.
pub fn slug(text: &str, n: u32) -> String {
    let text = latin(text);
    let words = text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut made = String::new();
    for word in words {
        let room = LONGEST.saturating_sub(made.len());
        if made.is_empty() {
            made.extend(word.chars().take(LONGEST));
        } else if word.len() < room {
            made.push('-');
            made.push_str(word);
        } else {
            break;
        }
    }
    if made.is_empty() || TAKEN.contains(&made.as_str()) {
        made = format!("petition{}{made}", if made.is_empty() { "" } else { "-" });
    }
    if n > 1 { format!("{made}-{n}") } else { made }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_can_be_read_aloud() {
        let cases = [
            ("Sutvarkyti Nemuno krantinę!", "sutvarkyti-nemuno-krantine"),
            ("Įrengti žiemą šildomą stotelę", "irengti-ziema-sildoma-stotele"),
            ("Благоустроить набережную Немана", "blagoustroit-naberezhnuiu-nemana"),
            ("Объезд — щебёночный, 2-й", "obezd-shchebenochnyi-2-i"),
            ("Bridge lights: on/off", "bridge-lights-on-off"),
            ("new", "petition-new"),
            ("…", "petition"),
            ("桥", "petition"),
        ];
        for (text, expected) in cases {
            assert_eq!(slug(text, 1), expected);
        }
        assert_eq!(slug("Tiltas", 3), "tiltas-3");
    }

    proptest! {
        #[test]
        fn a_slug_is_an_address(text in ".{0,120}", n in 1u32..50) {
            let made = slug(&text, n);
            let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
            prop_assert!(!made.is_empty() && made.len() <= LONGEST + 12);
            prop_assert!(made.chars().all(plain), "{made}");
            prop_assert!(!made.contains("--") && !made.starts_with('-') && !made.ends_with('-'));
            prop_assert!(!TAKEN.contains(&made.as_str()));
        }
    }
}
