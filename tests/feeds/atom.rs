//! Feeds as a program reads them: by an XML parser, against what RFC 4287 asks.

use crate::support::pages::{Browser, Page};
use jiff::Timestamp;
use roxmltree::{Document, Node};
use std::collections::BTreeSet;

pub const ATOM: &str = "http://www.w3.org/2005/Atom";

pub fn all<'a>(node: Node<'a, 'a>, name: &'static str) -> Vec<Node<'a, 'a>> {
    node.children().filter(|child| child.has_tag_name((ATOM, name))).collect()
}

pub fn one<'a>(node: Node<'a, 'a>, name: &'static str) -> Node<'a, 'a> {
    let found = all(node, name);
    assert_eq!(found.len(), 1, "{name} of {:?}", node.tag_name());
    found[0]
}

pub fn text<'a>(node: Node<'a, 'a>, name: &'static str) -> &'a str {
    one(node, name).text().expect("a text")
}

pub fn lang<'a>(node: Node<'a, 'a>) -> Option<&'a str> {
    node.attribute(("http://www.w3.org/XML/1998/namespace", "lang"))
}

fn time(node: Node, name: &'static str) -> Timestamp {
    let node = one(node, name);
    let word = node.text().expect("a time");
    assert!(word.len() == 20 && word.contains('T') && word.ends_with('Z'), "{word} (3.3)");
    word.parse().expect("a time")
}

/// An entry as it is read.
#[derive(Debug)]
pub struct Told {
    pub id: String,
    pub title: String,
    pub title_lang: String,
    pub href: String,
    pub at: Timestamp,
    pub updated: Timestamp,
    pub author: Option<String>,
    pub html: String,
    pub html_lang: String,
}

/// What every feed has to be. Gives the titles of its entries.
pub fn valid(xml: &str, language: &str) -> Vec<String> {
    read(xml, language).into_iter().map(|told| told.title).collect()
}

/// What every feed has to be. Gives its entries.
pub fn read(xml: &str, language: &str) -> Vec<Told> {
    let document = Document::parse(xml).expect("XML");
    let feed = document.root_element();
    assert!(feed.has_tag_name((ATOM, "feed")) && lang(feed) == Some(language));
    assert!(text(feed, "id").starts_with("urn:uuid:"));
    assert!(!text(feed, "title").is_empty() && !text(feed, "subtitle").is_empty());
    links(feed, language);
    // An author of the feed stands for entries without one.
    assert!(!text(one(feed, "author"), "name").is_empty());
    let mut ids = BTreeSet::from([text(feed, "id")]);
    let mut before = None;
    let mut entries = Vec::new();
    for node in all(feed, "entry") {
        assert!(ids.insert(text(node, "id")), "an id is there twice: {}", text(node, "title"));
        let told = entry(node, language);
        assert!(before.is_none_or(|before| before >= told.updated), "not in order");
        before = Some(told.updated);
        entries.push(told);
    }
    assert!(entries.len() <= 100, "{} entries", entries.len());
    let updated = time(feed, "updated");
    assert!(entries.first().is_none_or(|newest| newest.updated == updated));
    entries
}

fn links(feed: Node, language: &str) {
    let links: Vec<(&str, &str, Option<&str>)> = all(feed, "link")
        .iter()
        .map(|link| {
            let of = |name: &str| link.attribute(name).expect("an attribute");
            assert!(of("href").starts_with("http"));
            (of("rel"), of("type"), link.attribute("hreflang"))
        })
        .collect();
    // No two alternates of one type and language (4.1.1).
    assert_eq!(links.iter().collect::<BTreeSet<_>>().len(), links.len(), "{links:?}");
    assert!(links.contains(&("self", "application/atom+xml", Some(language))));
    assert!(links.contains(&("alternate", "text/html", Some(language))));
    for other in ["lt", "ru", "en"].iter().filter(|other| **other != language) {
        assert!(links.contains(&("alternate", "application/atom+xml", Some(other))), "{other}");
    }
}

fn entry(node: Node, language: &str) -> Told {
    assert!(text(node, "id").starts_with("urn:uuid:"));
    let title = one(node, "title");
    let link = one(node, "link");
    assert_eq!(link.attribute("rel"), Some("alternate"));
    let href = link.attribute("href").expect("an address");
    let (_, path) = href.split_once("://").expect("an absolute address");
    let (_, path) = path.split_once('/').expect("a path");
    assert!(path.starts_with(&format!("{language}/")) || path == language, "{href}");
    let contents = all(node, "content");
    assert!(contents.len() <= 1 && all(node, "author").len() <= 1);
    assert!(contents.iter().all(|content| content.attribute("type") == Some("html")));
    let content = contents.first();
    let told = Told {
        id: text(node, "id").to_owned(),
        title: title.text().expect("a title").to_owned(),
        title_lang: lang(title).expect("a language").to_owned(),
        href: format!("/{path}"),
        at: time(node, "published"),
        updated: time(node, "updated"),
        author: all(node, "author").first().map(|author| text(*author, "name").to_owned()),
        html: content.and_then(|one| one.text()).unwrap_or_default().to_owned(),
        html_lang: content.and_then(|one| lang(*one)).unwrap_or_default().to_owned(),
    };
    assert!(told.at <= told.updated && !told.title.contains(['{', '}']), "{told:?}");
    told
}

/// The feed at this address, which is in order.
pub async fn get(browser: &Browser, path: &str) -> Vec<Told> {
    let feed = page(browser, path).await;
    read(&feed.text, &path[1..3])
}

/// The same, as it was answered.
pub async fn page(browser: &Browser, path: &str) -> Page {
    let feed = browser.get(path).await.expect(200);
    assert_eq!(feed.header("content-type"), "application/atom+xml; charset=utf-8", "{path}");
    feed
}

/// The titles of the entries at this address.
pub async fn titles(browser: &Browser, path: &str) -> Vec<String> {
    get(browser, path).await.into_iter().map(|told| told.title).collect()
}
