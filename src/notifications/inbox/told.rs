//! What an entry says to its reader, in their language: on the site and in a digest alike.
//!
//! Invariant: what a resident wrote is read where it stands, so it is shown as it is now, in the
//! translation that there is now, and not at all while it is out of sight.

use super::entry::{Entry, QUOTED, SAID, short};
use crate::discussion::Contribution;
use crate::locale::{Args, Lang, Localized, Origin};
use crate::residents::Person;
use crate::store::StoreError;
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
    /// Whether it tells of what is out of everybody's sight.
    pub withheld: bool,
}

/// Somebody's words, shortened, in the reader's language where they exist in it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Quote {
    pub text: String,
    pub lang: String,
    /// Who wrote it, and where they live; for what a resident wrote.
    pub author: Option<String>,
    /// Whether a reader is shown a translation, and whether a machine made it.
    pub translated: bool,
    pub machine: bool,
    /// The language that they were written in.
    pub original: String,
}

/// The entry in the language of whoever reads it.
pub async fn told(site: &Site, entry: &Entry, lang: Lang) -> Result<Told, StoreError> {
    let contribution = match &entry.contribution {
        Some(id) => site.public.get::<Contribution>(id).await?.map(|stored| stored.document),
        None => None,
    };
    Ok(tell(site, entry, lang, contribution))
}

/// The same, with the contribution that it tells of, where there is one.
pub fn tell(site: &Site, entry: &Entry, lang: Lang, contribution: Option<Contribution>) -> Told {
    let found = |names: &[&str]| {
        let texts = names.iter().filter_map(|name| entry.texts.get(*name));
        texts.into_iter().find(|text| !text.text(lang).is_empty())
    };
    let (quote, withheld) = match contribution {
        Some(one) if one.standing.withheld => (None, true),
        Some(one) => (Some(quote(&one.text, lang, Some(by(site, &one.author, lang)))), false),
        None => (found(&QUOTED).map(|text| quote(text, lang, None)), false),
    };
    let title = entry.title.text(lang);
    Told {
        headline: headline(site, &entry.subject, &entry.values, title, lang),
        said: found(&SAID).map(|text| text.text(lang).to_owned()),
        quote,
        withheld,
    }
}

fn quote(text: &Localized, lang: Lang, author: Option<String>) -> Quote {
    let reading = text.read(lang);
    Quote {
        text: short(reading.text),
        lang: reading.lang.to_string(),
        author,
        translated: reading.origin != Origin::Original,
        machine: reading.origin == Origin::Machine,
        original: text.original.to_string(),
    }
}

/// A name with its town.
fn by(site: &Site, person: &Person, lang: Lang) -> String {
    let name = if person.is_former() {
        site.locales.text(lang, crate::key!("residents-former"), None)
    } else {
        person.name.clone()
    };
    format!("{name} ({})", site.names(&person.municipality, lang).name)
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
