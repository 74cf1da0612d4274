//! Feeds (Atom, RFC 4287): what is new in a list or about one thing, for programs that look for it.
//!
//! Invariant: an entry's id is made of what it tells of and in which language, so it stays the same
//! wherever the site moves and in whichever feed it is told. No entry names a resident: a copy that
//! a reader's program keeps could not be forgotten with its owner.

use super::cache::Shared;
use super::views::{Line, Text};
use super::{Visit, WebResult};
use crate::config::MunicipalityId;
use crate::key;
use crate::locale::{Args, Lang, Localized, Origin};
use actix_web::HttpResponse;
use actix_web::http::header::CONTENT_TYPE;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::time::Duration;
use tera::Context;

/// The media type of feeds.
pub const TYPE: &str = "application/atom+xml";

/// What comes after the address of a page that has a feed of its own.
pub const BELOW: &str = "/feed.atom";

/// How long visitors may share a feed that nothing has changed.
const SHARED: Duration = Duration::from_secs(300);

/// A feed, at the address of this visit.
pub struct Feed {
    pub title: String,
    pub subtitle: String,
    /// The page that shows the same, without the language.
    pub page: String,
    pub entries: Vec<Entry>,
    /// When there was nothing in it yet.
    pub began: Timestamp,
    /// When its content changes by itself.
    pub until: Option<Timestamp>,
}

/// What there is to tell.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What it is about, in words that no other entry of the site has together.
    pub of: Vec<String>,
    pub title: Line,
    /// The page that it leads to, without the language.
    pub page: String,
    pub at: Timestamp,
    /// When it was said in other words, where it was.
    pub changed: Option<Timestamp>,
    /// The administration whose words these are; the site's own where there is none.
    pub author: Option<String>,
    /// The municipalities whom it concerns.
    pub towns: Vec<MunicipalityId>,
    /// A sentence before the text.
    pub note: Option<String>,
    /// One after the other, each labelled by itself.
    pub texts: Vec<Text>,
}

#[derive(Serialize)]
struct EntryView {
    id: String,
    title: String,
    title_lang: String,
    href: String,
    at: String,
    updated: String,
    author: Option<String>,
    html: String,
    html_lang: String,
}

impl Feed {
    /// A feed of this page, without an end of its own.
    pub fn new(
        title: String,
        subtitle: String,
        page: impl Into<String>,
        entries: Vec<Entry>,
    ) -> Feed {
        let began = Timestamp::UNIX_EPOCH;
        Feed { title, subtitle, page: page.into(), entries, began, until: None }
    }

    /// Answers with the newest of its entries, at most so many.
    pub fn respond(mut self, visit: &Visit, most: usize) -> WebResult {
        newest(&mut self.entries, most);
        let updated = self.entries.first().map_or(self.began, Entry::updated);
        let entries: Vec<EntryView> =
            self.entries.iter().map(|entry| EntryView::of(visit, entry)).collect();
        let mut context = Context::new();
        context.insert("lang", visit.lang.as_str());
        context.insert("id", &id(visit.lang, std::slice::from_ref(&visit.path)));
        context.insert("title", &readable(&self.title));
        context.insert("subtitle", &readable(&self.subtitle));
        context.insert("updated", &stamp(updated));
        context.insert("site", &visit.text(key!("web-site-name")));
        context.insert("home", &visit.site.absolute(&visit.link("")));
        context.insert("here", &visit.site.absolute(&visit.link(&visit.path)));
        context.insert("page", &visit.site.absolute(&visit.link(&self.page)));
        context.insert("others", &others(visit));
        context.insert("entries", &entries);
        let xml = visit.site.templates.render("web/feed.xml", &context)?;
        let kind = format!("{TYPE}; charset=utf-8");
        let mut response = HttpResponse::Ok().insert_header((CONTENT_TYPE, kind)).body(xml);
        let left = self.until.map(|at| at.duration_since(visit.now()).unsigned_abs());
        let shared = left.map_or(SHARED, |left| left.min(SHARED));
        response.extensions_mut().insert(Shared(shared));
        Ok(response)
    }
}

impl Entry {
    /// An entry about this, on the page at this path without the language.
    pub fn new(of: &[&str], title: Line, page: String, at: Timestamp) -> Entry {
        let of = of.iter().map(|word| (*word).to_owned()).collect();
        let (changed, author, towns, note, texts) = (None, None, vec![], None, vec![]);
        Entry { of, title, page, at, changed, author, towns, note, texts }
    }

    /// In these words.
    pub fn by(self, author: String) -> Entry {
        Entry { author: Some(author), ..self }
    }

    /// Leading to this page, without the language.
    pub fn on(self, page: String) -> Entry {
        Entry { page, ..self }
    }

    /// Concerning these municipalities.
    pub fn of_towns(self, towns: &[MunicipalityId]) -> Entry {
        Entry { towns: towns.to_vec(), ..self }
    }

    /// In other words since then.
    pub fn changed(self, at: Option<Timestamp>) -> Entry {
        Entry { changed: at, ..self }
    }

    /// With a sentence before the text.
    pub fn note(self, note: String) -> Entry {
        Entry { note: Some(note), ..self }
    }

    /// With this text, after those that it has.
    pub fn text(mut self, text: Text) -> Entry {
        self.texts.push(text);
        self
    }

    fn updated(&self) -> Timestamp {
        self.changed.unwrap_or(self.at)
    }
}

/// Leaves the newest, each once and at most so many, in their order.
fn newest(entries: &mut Vec<Entry>, most: usize) {
    entries.sort_by(|one, other| (other.updated(), &other.of).cmp(&(one.updated(), &one.of)));
    // What moves on between two queries is found by both.
    let mut told = BTreeSet::new();
    entries.retain(|entry| told.insert(entry.of.clone()));
    entries.truncate(most);
}

impl EntryView {
    fn of(visit: &Visit, entry: &Entry) -> EntryView {
        let lang = visit.lang.to_string();
        let lang = entry.texts.first().map_or(lang, |text| text.text_lang.clone());
        let note = entry.note.iter().map(|note| paragraph(visit, note));
        let html: String = note.chain(entry.texts.iter().map(|text| html(visit, text))).collect();
        EntryView {
            id: id(visit.lang, &entry.of),
            title: readable(&entry.title.text),
            title_lang: entry.title.lang.clone(),
            href: visit.site.absolute(&visit.link(&entry.page)),
            at: stamp(entry.at),
            updated: stamp(entry.updated()),
            author: entry.author.as_deref().map(readable),
            html: readable(&html),
            html_lang: lang,
        }
    }
}

/// A text below what is to be said of it.
fn html(visit: &Visit, text: &Text) -> String {
    let label = label(visit, text).map(|label| paragraph(visit, &label)).unwrap_or_default();
    match text.text.as_str() {
        "" => label,
        html => format!("{label}<div lang=\"{}\">{html}</div>", text.text_lang),
    }
}

/// What pages say of a text that is a translation, or is in another language than the page.
fn label(visit: &Visit, text: &Text) -> Option<String> {
    let say = |key: &str, by: &str, language: &str| {
        visit.text_with(key, &Args::from_iter([("by", by), ("language", language)]))
    };
    match text.label {
        "none" if text.text_lang == visit.lang.as_str() => None,
        "none" => Some(say(key!("web-original-only"), "", &text.text_lang)),
        by => Some(say(key!("web-translation"), by, &text.original_lang)),
    }
}

/// A link from a page to its feed, for programs and for the page itself.
pub fn link(visit: &Visit, title: &str, path: &str) -> Value {
    json!({ "title": title, "href": visit.link(path), "type": TYPE })
}

/// Words of the site's own as a title.
pub fn line(visit: &Visit, text: String) -> Line {
    Line { text, lang: visit.lang.to_string(), origin: Origin::Original }
}

/// A message about something, in the language of what that is called: that is most of the line.
pub fn titled(visit: &Visit, key: &str, title: &Localized, mut args: Args) -> Line {
    let called = Line::of(visit, title);
    args.set("title", called.text.clone());
    Line { text: visit.text_with(key, &args), ..called }
}

/// What these municipalities' administrations are called, together.
pub fn administrations(visit: &Visit, towns: &[MunicipalityId]) -> String {
    let name = |town: &MunicipalityId| visit.site.names(town, visit.lang).administration;
    let names: Vec<String> = towns.iter().map(name).collect();
    visit.site.locales.formats(visit.lang).list(&names)
}

/// A sentence of the site's own as markup.
pub fn paragraph(visit: &Visit, said: &str) -> String {
    format!("<p lang=\"{}\">{}</p>", visit.lang, escaped(said))
}

/// A text with what it is about above it.
pub fn headed(heading: &Line, mut text: Text) -> Text {
    let Line { text: said, lang, .. } = heading;
    text.text = format!("<h3 lang=\"{lang}\">{}</h3>{}", escaped(said), text.text);
    text
}

/// Lines as one text, each in its own language.
pub fn listed(visit: &Visit, lines: &[Line]) -> Text {
    let item = |one: &Line| format!("<li lang=\"{}\">{}</li>", one.lang, escaped(&one.text));
    let items: String = lines.iter().map(item).collect();
    let lang = visit.lang.to_string();
    Text {
        text: if items.is_empty() { items } else { format!("<ul>{items}</ul>") },
        text_lang: lang.clone(),
        label: "none",
        original_html: String::new(),
        original_lang: lang,
        stale: false,
        suggest_href: None,
    }
}

/// The same feed in the other languages.
fn others(visit: &Visit) -> Vec<Value> {
    let all = visit.site.locales.languages().iter().filter(|lang| **lang != visit.lang);
    let one = |lang: &Lang| {
        let href = visit.site.absolute(&format!("/{lang}{}", visit.path));
        json!({ "lang": lang, "href": href })
    };
    all.map(one).collect()
}

/// A name that nothing else has and that stays (RFC 9562, version 8).
fn id(lang: Lang, of: &[String]) -> String {
    let digest = Sha256::digest(format!("{lang}\n{}", of.join("\n")));
    let mut bytes = [0; 16];
    bytes.iter_mut().zip(digest).for_each(|(byte, from)| *byte = from);
    uuid::Builder::from_custom_bytes(bytes).into_uuid().urn().to_string()
}

/// Text as markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// To the second: programs that read feeds are not all ready for parts of it.
fn stamp(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Without the few characters that XML has no way to write.
pub fn readable(text: &str) -> String {
    let writable = |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars().filter(writable).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_differ_by_language_and_matter_and_stay() {
        let of = |lang, words: &[&str]| {
            id(lang, &words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
        };
        let one = of(Lang::LT, &["petitions", "1", "opened"]);
        assert_eq!(one, of(Lang::LT, &["petitions", "1", "opened"]));
        assert!(one.starts_with("urn:uuid:") && one.len() == 45, "{one}");
        assert_ne!(one, of(Lang::RU, &["petitions", "1", "opened"]));
        assert_ne!(one, of(Lang::LT, &["petitions", "1opened"]));
    }

    #[test]
    fn what_xml_cannot_write_is_left_out() {
        assert_eq!(readable("a\u{0}\u{B}b\u{FFFE}\u{1F409}\n"), "ab\u{1F409}\n");
    }
}
