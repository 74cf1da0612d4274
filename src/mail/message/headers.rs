//! Headers of any text: encoded words (RFC 2047), names before addresses, and folding. Pure.
//!
//! Invariants: whatever the text, a header is one header: no control character gets into it. A line
//! has at most 76 characters wherever there is a place to fold it. What is not plain ASCII, or looks
//! as if it were encoded, is encoded; no encoded word ends inside a character as readers see it, but
//! where that character alone is longer than a word may be.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use icu::segmenter::GraphemeClusterSegmenter;
use lettre::Address;
use lettre::message::header::{HeaderName, HeaderValue, Headers};

/// The longest line, with an encoded word or without (RFC 2047, 2; RFC 5322 allows two more).
const LINE: usize = 76;
/// The longest encoded word, and what stands around its text.
const WORD: usize = 75;
const OPENING: &str = "=?utf-8?b?";
const CLOSING: &str = "?=";
/// The longest text of a header, in characters. Subjects and names are far shorter.
const LONGEST: usize = 300;

/// A header of free text.
pub fn text(name: &'static str, value: &str) -> HeaderValue {
    let value = cleaned(value);
    let mut line = Line::after(name);
    if is_plain(&value) {
        value.split(' ').for_each(|word| line.add(word));
    } else {
        line.encode(&value);
    }
    header(name, value, line.done())
}

/// An address, after the name of whoever has it.
pub fn mailbox(name: &'static str, phrase: &str, address: &Address) -> HeaderValue {
    let shown = address.to_string();
    header(name, shown.clone(), named(name, phrase, &shown))
}

/// The identity of a list (RFC 2919), after what people call it.
pub fn list_id(name: &'static str, phrase: &str, id: &str) -> HeaderValue {
    let value = named(name, phrase, &format!("<{id}>"));
    header(name, id.to_owned(), value)
}

/// A header of words that are as they are to be: ids, addresses of pages, keywords. What is not
/// visible ASCII in them falls out.
pub fn plain(name: &'static str, words: &[String]) -> HeaderValue {
    let kept = |word: &String| word.chars().filter(|c| matches!(c, ' '..='~')).collect::<String>();
    let words: Vec<String> = words.iter().map(kept).collect();
    let mut line = Line::after(name);
    words.iter().for_each(|word| line.add(word));
    header(name, words.join(" "), line.done())
}

/// The signature's header as lettre writes it has the signature itself on one line, which it need
/// not be: white space in it does not count (RFC 6376, 3.5).
pub fn fold_signature(headers: &mut Headers) {
    const NAME: &str = "DKIM-Signature";
    let Some(value) = headers.get_raw(NAME).map(str::to_owned) else { return };
    let mut line = Line::after(NAME);
    for tag in value.split(' ') {
        match tag.strip_prefix("b=") {
            None => line.add(tag),
            Some(signature) => {
                line.add("b=");
                let mut rest = signature;
                while !rest.is_empty() {
                    // Base64 is ASCII.
                    let (piece, after) = rest.split_at(rest.len().min(LINE - 4));
                    line.add(piece);
                    rest = after;
                }
            }
        }
    }
    headers.insert_raw(header(NAME, value, line.done()));
}

fn header(name: &'static str, value: String, encoded: String) -> HeaderValue {
    HeaderValue::dangerous_new_pre_encoded(HeaderName::new_from_ascii_str(name), value, encoded)
}

/// `phrase <what>`; without a phrase, an address stands bare.
fn named(name: &'static str, phrase: &str, what: &str) -> String {
    let phrase = cleaned(phrase);
    let bracketed = if what.starts_with('<') { what.to_owned() } else { format!("<{what}>") };
    let mut line = Line::after(name);
    if phrase.is_empty() {
        line.add(what);
        return line.done();
    }
    let quoted = format!("\"{}\"", phrase.replace('\\', "\\\\").replace('"', "\\\""));
    if !is_plain(&phrase) || quoted.len() > LINE / 2 {
        line.encode(&phrase);
    } else if phrase.split(' ').all(is_atom) {
        phrase.split(' ').for_each(|word| line.add(word));
    } else {
        line.add(&quoted);
    }
    line.add(&bracketed);
    line.done()
}

/// One line without control characters, without what turns the direction of others' text, and not
/// longer than anybody reads.
fn cleaned(text: &str) -> String {
    let words = text.split(|c: char| c.is_control() || matches!(c, ' ' | '\u{2028}' | '\u{2029}'));
    let joined = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let kept: String = joined.chars().filter(|c| !turns(*c)).collect();
    match kept.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", kept.get(..end).unwrap_or_default()),
        None => kept,
    }
}

/// Whether it can stand as it is: visible ASCII that looks like no encoded word, whose words fit
/// into lines.
fn is_plain(text: &str) -> bool {
    let fits = |word: &str| word.len() <= LINE / 2;
    text.bytes().all(|byte| matches!(byte, b' '..=b'~'))
        && !text.contains("=?")
        && text.split(' ').all(fits)
}

/// An atom of RFC 5322, 3.2.3.
fn is_atom(word: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    !word.is_empty() && word.bytes().all(known)
}

/// A header's value while it is written, word by word.
struct Line {
    value: String,
    /// How long its last line is, with the header's name on the first.
    length: usize,
}

impl Line {
    fn after(name: &str) -> Line {
        Line { value: String::new(), length: name.len() + ": ".len() }
    }

    /// A word, after a space, or after a fold where it would stand out of the line.
    fn add(&mut self, word: &str) {
        if !self.value.is_empty() {
            if self.length + 1 + word.len() > LINE {
                self.value.push_str("\r\n");
                self.length = 0;
            }
            self.value.push(' ');
            self.length += 1;
        }
        self.value.push_str(word);
        self.length += word.len();
    }

    /// A text as encoded words. White space between two of them is not read, so it stays in them.
    fn encode(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let begins = self.value.is_empty();
            let room = LINE.saturating_sub(self.length + usize::from(!begins)).min(WORD);
            let mut taken = piece(rest, room, begins);
            if taken == 0 {
                // Not one character fits: on a line of its own.
                taken = piece(rest, WORD, true).max(first(rest));
            }
            let (now, later) = rest.split_at(taken);
            self.add(&format!("{OPENING}{}{CLOSING}", STANDARD.encode(now)));
            rest = later;
        }
    }

    fn done(self) -> String {
        self.value
    }
}

/// How many bytes of the text fit into an encoded word of `room` characters: whole words, because
/// some programs show a space between two encoded words; else whole characters as readers see them;
/// where not one of them fits, whole code points if it may be torn.
fn piece(text: &str, room: usize, torn: bool) -> usize {
    let bytes = room.saturating_sub(OPENING.len() + CLOSING.len()) / 4 * 3;
    let fits = |end: &usize| *end <= bytes;
    let clusters = GraphemeClusterSegmenter::new().segment_str(text).take_while(fits);
    let end = clusters.last().unwrap_or_default();
    if end > 0 || !torn {
        let space = text.get(..end).and_then(|fits| fits.rfind(' ')).map(|space| space + 1);
        let whole_words = space.filter(|words| end < text.len() && *words > end / 2);
        return whole_words.unwrap_or(end);
    }
    let points = text.char_indices().map(|(at, c)| at + c.len_utf8());
    points.take_while(fits).last().unwrap_or_default()
}

fn first(text: &str) -> usize {
    text.chars().next().map_or(0, char::len_utf8)
}

#[cfg(test)]
mod tests;
