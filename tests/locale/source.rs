//! Finds message keys in templates and Rust sources, and the words in Fluent files.
//!
//! Conventions it reads: `t(key="…", name=…)` in templates, `key!("…")` in Rust, and in either a
//! comment `keys: petitions-state-* other-key` for keys that are put together at run time.

use std::collections::BTreeSet;

/// One use of a key, or of all keys that a pattern with a `*` at its end stands for.
#[derive(Debug, PartialEq)]
pub struct Use {
    pub line: usize,
    pub key: String,
    /// The variables that a template's call gives.
    pub given: Option<BTreeSet<String>>,
}

impl Use {
    pub fn covers(&self, key: &str) -> bool {
        match self.key.strip_suffix('*') {
            Some(beginning) => key.starts_with(beginning),
            None => key == self.key,
        }
    }
}

pub fn in_template(text: &str) -> Vec<Use> {
    let mut found = declared(text, &["{# keys:", "{#- keys:"]);
    for (start, _) in text.match_indices("t(") {
        let word_before = text[..start].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let call = arguments(&text[start + 2..]);
        if let (false, Some(key)) =
            (word_before, call.iter().find_map(|(name, value)| literal_key(name, value)))
        {
            let given = call.iter().map(|(name, _)| name.clone());
            let given = given.filter(|name| name != "key" && name != "lang").collect();
            found.push(Use { line: line_of(text, start), key, given: Some(given) });
        }
    }
    found
}

pub fn in_rust(text: &str) -> Vec<Use> {
    let mut found = declared(text, &["// keys:"]);
    for (start, _) in text.match_indices("key!(") {
        let line_start = text[..start].rfind('\n').map_or(0, |end| end + 1);
        let in_comment = text[line_start..].trim_start().starts_with("//");
        let literal = text[start + 5..].trim_start().strip_prefix('"');
        if let (false, Some((key, _))) = (in_comment, literal.and_then(|rest| rest.split_once('"')))
        {
            found.push(Use { line: line_of(text, start), key: key.to_owned(), given: None });
        }
    }
    found
}

/// What each message of a Fluent file says and its line: without its name, comments, placeables and,
/// where the key promises markup, tags.
pub fn said(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, bool, String)> = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
        let mut words = line;
        if line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-') {
            let (name, rest) = line.split_once('=').unwrap_or((line, ""));
            found.push((index + 1, name.trim_end().ends_with("-html"), String::new()));
            words = rest;
        }
        if let Some((_, _, message)) = found.last_mut() {
            // Line by line, since a placeable with plural forms holds words.
            message.push_str(&without(words, '{', '}').replace('\u{a0}', " "));
            message.push('\n');
        }
    }
    let words = |(line, markup, message): (usize, bool, String)| {
        (line, if markup { without(&message, '<', '>') } else { message })
    };
    found.into_iter().map(words).collect()
}

fn without(text: &str, open: char, close: char) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(open) {
        kept.push_str(before);
        match after.split_once(close) {
            Some((_, after)) => rest = after,
            None => return kept,
        }
    }
    kept + rest
}

/// Keys and patterns in comments that start with one of the marks.
fn declared(text: &str, marks: &[&str]) -> Vec<Use> {
    let lines = text.lines().enumerate();
    let comments = lines.filter_map(|(index, line)| {
        let after = marks.iter().find_map(|mark| line.split_once(mark))?.1;
        Some((index + 1, after.split("#}").next().unwrap_or(after).trim_end_matches('-')))
    });
    let keys = comments.flat_map(|(line, keys)| {
        let names = keys.split([' ', ',']).map(|key| key.trim_matches(['`', '.']));
        let names = names.filter(|key| !key.is_empty());
        names.map(move |key| Use { line, key: key.to_owned(), given: None })
    });
    keys.collect()
}

fn literal_key(name: &str, value: &str) -> Option<String> {
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\'' | '`'))?;
    let (key, rest) = value[1..].split_once(quote)?;
    (name == "key" && rest.trim().is_empty()).then(|| key.to_owned())
}

/// The named arguments of a call, read from after its parenthesis to the one that closes it.
fn arguments(text: &str) -> Vec<(String, String)> {
    let (mut parts, mut depth, mut quote) = (vec![String::new()], 0_usize, None);
    for c in text.chars() {
        match (quote, c) {
            (Some(open), _) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '"' | '\'' | '`') => quote = Some(c),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')' | ']' | '}') if depth == 0 => break,
            (None, ')' | ']' | '}') => depth -= 1,
            (None, ',') if depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        if let Some(part) = parts.last_mut() {
            part.push(c);
        }
    }
    let named = parts.iter().filter_map(|part| part.split_once('='));
    named.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned())).collect()
}

fn line_of(text: &str, position: usize) -> usize {
    text[..position].matches('\n').count() + 1
}

#[test]
fn uses_are_found_where_they_stand() {
    let template = "{# keys: a-* b-c #}\n<p>{{ t(key=\"d-e\", n=f(x=1, y=[2]), name=\"a, b=)\") }}{% set x = format(key=\"no\") %}";
    let found: Vec<String> = in_template(template).into_iter().map(|used| used.key).collect();
    assert_eq!(found, ["a-*", "b-c", "d-e"]);
    let given = in_template(template).pop().and_then(|used| used.given).expect("a call");
    assert_eq!(given, BTreeSet::from(["n".to_owned(), "name".to_owned()]));
    assert_eq!(in_template(template).pop().map(|used| used.line), Some(2));

    let rust = "/// key!(\"doc\")\nlet a = key!(\"d-e\"); // keys: f-*, g\nstruct S { keys: u8 }";
    let found: Vec<String> = in_rust(rust).into_iter().map(|used| used.key).collect();
    assert_eq!(found, ["f-*", "g", "d-e"]);
}
