//! What an entry says to its reader, in their language: on the site and in a digest alike.

use super::entry::{Entry, QUOTED, SAID};
use crate::locale::{Args, Lang, Localized, Origin};
use crate::web::Site;
use serde::Serialize;
use std::collections::BTreeMap;

/// One entry as its reader gets it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Told {
    /// The line that a single letter would have as its subject.
    pub headline: String,
    /// What happened, in a sentence.
    pub said: Option<String>,
    pub quote: Option<Quote>,
}

/// Somebody's words, shortened, in the reader's language where they exist in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quote {
    pub text: String,
    pub lang: String,
    /// Whether a reader is shown a translation, and whether a machine made it.
    pub translated: bool,
    pub machine: bool,
    /// The language that they were written in.
    pub original: String,
}

/// The entry in the language of whoever reads it.
pub fn told(site: &Site, entry: &Entry, lang: Lang) -> Told {
    let found = |names: &[&str]| {
        let texts = names.iter().filter_map(|name| entry.texts.get(*name));
        texts.into_iter().find(|text| !text.text(lang).is_empty())
    };
    let title = entry.title.text(lang);
    Told {
        headline: headline(site, &entry.subject, &entry.values, title, lang),
        said: found(&SAID).map(|text| text.text(lang).to_owned()),
        quote: found(&QUOTED).map(|text| quote(text, lang)),
    }
}

fn quote(text: &Localized, lang: Lang) -> Quote {
    let reading = text.read(lang);
    Quote {
        text: reading.text.to_owned(),
        lang: reading.lang.to_string(),
        translated: reading.origin != Origin::Original,
        machine: reading.origin == Origin::Machine,
        original: text.original.to_string(),
    }
}

/// The line about what happened.
pub fn headline(
    site: &Site,
    key: &str,
    values: &BTreeMap<String, String>,
    title: &str,
    lang: Lang,
) -> String {
    let mut args = Args::new();
    for (name, value) in values {
        args.set(name.as_str(), value.as_str());
    }
    args.set("title", title);
    site.locales.text(lang, key, Some(&args))
}
