//! Where each message stands in a Fluent file, and which variables it takes.
//!
//! Fluent's own parser keeps neither places nor a list of variables. Its grammar makes both easy to
//! read off the text: an entry starts with its name in the first column, and everything that belongs
//! to it is indented. *Invariant:* this only runs on files that the parser has accepted.

use std::collections::BTreeSet;

/// One message or term of a file.
#[derive(Debug, PartialEq)]
pub struct Entry<'a> {
    /// Its name; a term's starts with a hyphen.
    pub key: &'a str,
    /// The line on which it starts, from 1.
    pub line: usize,
    /// What it says, attributes included, as it stands in the file.
    pub source: String,
}

impl Entry<'_> {
    /// Whether it is a term: known to other messages only.
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// The variables that it names.
    pub fn variables(&self) -> BTreeSet<String> {
        self.source
            .split('{')
            .skip(1)
            .flat_map(|placeable| placeable.split('$').skip(1))
            .map(|text| text.chars().take_while(|&c| is_name(c)).collect::<String>())
            .filter(|name| !name.is_empty())
            .collect()
    }
}

/// The messages and terms of a file, in its order.
pub fn entries(source: &str) -> Vec<Entry<'_>> {
    let mut found: Vec<Entry<'_>> = Vec::new();
    let mut inside = false;
    for (number, line) in source.lines().enumerate() {
        if let Some((key, text)) = start(line) {
            inside = true;
            found.push(Entry { key, line: number + 1, source: text.trim().to_owned() });
        } else if line.starts_with('#') {
            inside = false;
        } else if let (true, Some(entry)) = (inside, found.last_mut()) {
            entry.source.push('\n');
            entry.source.push_str(line);
        }
    }
    found
}

/// The line that a byte of the file is on, from 1.
pub fn line_of(source: &str, position: usize) -> usize {
    let before = source.as_bytes().iter().take(position);
    before.filter(|&&byte| byte == b'\n').count() + 1
}

/// The name and the beginning of the text, when an entry starts on this line.
fn start(line: &str) -> Option<(&str, &str)> {
    let (name, text) = line.split_once('=')?;
    let name = name.trim_end_matches(' ');
    let letters = name.strip_prefix('-').unwrap_or(name);
    let is_key =
        letters.starts_with(|c: char| c.is_ascii_alphabetic()) && letters.chars().all(is_name);
    is_key.then_some((name, text))
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}
