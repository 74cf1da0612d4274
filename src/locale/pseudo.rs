//! A language nobody speaks, made from the English messages: every letter accented and the text some
//! 40 % longer, so that a layout test shows what is cut off and what was never translated.
//!
//! *Invariant:* placeables, tags and entities come out as they went in. Only in tests and debug builds.

use std::borrow::Cow;

/// Accents and lengthens what a reader reads; leaves `{ … }`, `<…>` and `&…;` alone.
///
/// Fluent hands over the text between two placeables, so a tag may be cut in two: what stands before
/// a lone `>` or after a lone `<` counts as a tag as well.
pub fn pseudo(text: &str) -> String {
    let mut shown = String::with_capacity(text.len() * 2);
    let mut rest = text;
    if let Some(end) = rest.find('>').filter(|&end| !rest[..end].contains('<')) {
        shown.push_str(&rest[..=end]);
        rest = &rest[end + 1..];
    }
    while let Some(first) = rest.chars().next() {
        let kept = kept(rest);
        if kept > 0 {
            shown.push_str(&rest[..kept]);
            rest = &rest[kept..];
        } else {
            accent(first, &mut shown);
            rest = &rest[first.len_utf8()..];
        }
    }
    shown
}

/// As Fluent's transformation of a bundle wants it.
pub(super) fn transform(text: &str) -> Cow<'_, str> {
    Cow::Owned(pseudo(text))
}

/// The length of the markup that the text starts with.
fn kept(text: &str) -> usize {
    let through = |close: char| text.find(close).map(|end| end + close.len_utf8());
    match text.chars().next() {
        Some('<') => through('>').unwrap_or(text.len()),
        Some('{') => through('}').unwrap_or(text.len()),
        Some('&') => through(';').filter(|&end| !text[..end].contains(' ')).unwrap_or(0),
        _ => 0,
    }
}

/// Vowels come out twice: they are about two letters in five.
fn accent(c: char, shown: &mut String) {
    let accented = match c {
        'a' => "áá",
        'e' => "éé",
        'i' => "íí",
        'o' => "óó",
        'u' => "úú",
        'y' => "ýý",
        'A' => "ÁÁ",
        'E' => "ÉÉ",
        'I' => "ÍÍ",
        'O' => "ÓÓ",
        'U' => "ÚÚ",
        'Y' => "ÝÝ",
        'c' => "ç",
        'd' => "ð",
        'h' => "ĥ",
        'l' => "ľ",
        'n' => "ñ",
        'r' => "ŕ",
        's' => "š",
        't' => "ť",
        'w' => "ŵ",
        'z' => "ž",
        _ => return shown.push(c),
    };
    shown.push_str(accented);
}
