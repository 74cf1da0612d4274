//! An act as a sentence in the reader's language, with the title as the link to its page.
//!
//! Invariant: the sentence is said whole by its message; the title is put in only afterwards, so
//! nothing in a title is ever taken for markup.

use super::act::Act;
use crate::key;
use crate::locale::Args;
use crate::web::Visit;
use crate::web::views::Line;
use serde::Serialize;

/// Stands for the title while the sentence is said; a character that no text has.
const TITLE: &str = "\u{e000}";

/// A piece of the sentence.
#[derive(Debug, Serialize)]
pub struct Part {
    pub text: String,
    /// The language of a title; none for the words around it.
    pub lang: Option<String>,
    /// Where a title leads.
    pub href: Option<String>,
}

/// What was done.
pub fn of(visit: &Visit, act: &Act) -> Vec<Part> {
    let title = act.title.as_ref().map(|title| Part {
        href: act.subject.as_ref().map(|subject| visit.link(subject)),
        ..titled(visit, title)
    });
    let said = said(visit, act);
    let mut parts = Vec::new();
    for (place, words) in said.split(TITLE).enumerate() {
        if place > 0
            && let Some(Part { text, lang, href }) = &title
        {
            parts.push(Part { text: text.clone(), lang: lang.clone(), href: href.clone() });
        }
        if !words.is_empty() {
            parts.push(Part { text: words.to_owned(), lang: None, href: None });
        }
    }
    parts
}

fn titled(visit: &Visit, title: &crate::locale::Localized) -> Part {
    let Line { text, lang, .. } = Line::of(visit, title);
    Part { text, lang: Some(lang), href: None }
}

fn said(visit: &Visit, act: &Act) -> String {
    // keys: journal-act-*
    let key = format!("journal-act-{}", act.kind);
    let mut args = Args::new();
    for (name, value) in &act.values {
        match value.parse::<i64>() {
            // As it would be written: a number with zeros before it is a word.
            Ok(number) if number.to_string() == *value => args.set(name.as_str(), number),
            _ => args.set(name.as_str(), value.as_str()),
        }
    }
    args.set("municipality", visit.site.names(&act.municipality, visit.lang).administration);
    args.set("title", TITLE);
    if visit.site.locales.has(visit.lang, &key) {
        return visit.text_with(&key, &args);
    }
    // Written by a newer version of the program.
    args.set("kind", act.kind.as_str());
    visit.text_with(key!("journal-unknown"), &args)
}
