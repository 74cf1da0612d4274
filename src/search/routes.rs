//! The page of a search.
//!
//! Invariant: what somebody looked for is kept nowhere: no page of it is shared, and no line of the
//! log has it.

use super::find::{self, Question};
use super::snippet::{Piece, snippet};
use super::source::{Entry, Sources};
use crate::locale::Localized;
use crate::web::access::{Access, Rule, allow};
use crate::web::views::{Line, Place, When};
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::web::{self, Data, ServiceConfig};
use serde::Serialize;
use serde_json::{Value, json};

/// How many are shown on a page, and how many pages there are at most.
const SHOWN: usize = 20;
const PAGES: usize = 10;
/// The longest question, in characters.
const LONGEST: usize = 200;

/// Everybody may look.
pub const ACCESS: &[Access] = &[allow("GET", "/{lang}/search", Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource("/{lang}/search").route(web::get().to(show)));
}

/// Something that was found.
#[derive(Serialize)]
struct Card {
    kind: &'static str,
    href: String,
    title: Line,
    places: Vec<Place>,
    at: When,
    snippet: Vec<Piece>,
    snippet_lang: String,
    /// Who translated what is shown of it: `none`, `human` or `machine`.
    origin: crate::locale::Origin,
}

async fn show(visit: Visit, sources: Data<Sources>) -> WebResult {
    let asked: String = visit.parameter("q").unwrap_or_default().chars().take(LONGEST).collect();
    let asked = asked.trim().to_owned();
    let kind = visit.parameter("kind").and_then(|kind| sources.of(&kind)).map(|one| one.kind);
    let place = visit.parameter("page").and_then(|page| page.parse::<usize>().ok());
    let place = place.unwrap_or(1).clamp(1, PAGES);
    let question = Question::read(&asked, visit.lang);
    let found = find::find(&visit.site.public, &question, kind).await?;
    let (cards, more) = cards(&visit, **sources, &question, &found.entries, place).await?;
    let here = |kind: Option<&str>, page: usize| address(&visit, &asked, kind, page);
    let next = (more && place < PAGES).then(|| here(kind, place + 1));
    let kinds: Vec<Value> = std::iter::once(None)
        .chain(sources.0.iter().map(|source| Some(source.kind)))
        .map(|one| {
            // keys: search-kind-*
            let text = visit.text(&format!("search-kind-{}", one.unwrap_or("all")));
            json!({ "href": here(one, 1), "text": text, "current": one == kind })
        })
        .collect();
    Page::new(&visit, "search/show.html")
        .with("asked", &asked)
        .with("kind", &kind)
        .with("max", &LONGEST)
        .with("understood", &!question.0.is_empty())
        .with("whole", &found.whole)
        .with("cards", &cards)
        .with("kinds", &kinds)
        .with("next", &next)
        .never_shared()
        .respond()
}

/// The found pages of one page of the list that everybody may still read, and whether there are more.
async fn cards(
    visit: &Visit,
    sources: Sources,
    question: &Question,
    entries: &[String],
    place: usize,
) -> Result<(Vec<Card>, bool), WebError> {
    let mut cards = Vec::new();
    let from = (place - 1) * SHOWN;
    for id in entries.iter().skip(from).take(SHOWN) {
        let Some((kind, document)) = id.split_once(':') else { continue };
        let Some(source) = sources.of(kind) else { continue };
        let entry = (source.load)(visit.site.clone(), document.to_owned()).await?;
        cards.extend(entry.map(|entry| card(visit, source.kind, question, &entry)));
    }
    Ok((cards, entries.len() > from + SHOWN))
}

fn card(visit: &Visit, kind: &'static str, question: &Question, entry: &Entry) -> Card {
    let text = telling(visit, question, entry);
    let reading = text.read(visit.lang);
    Card {
        kind,
        href: visit.link(&entry.path),
        title: Line::of(visit, &entry.title),
        places: Place::all(visit, &entry.towns),
        at: When::day(visit, entry.at),
        snippet: snippet(reading.text, reading.lang, question),
        snippet_lang: reading.lang.to_string(),
        origin: reading.origin,
    }
}

/// The text that shows best why it was found: the first that holds a word of the question.
fn telling<'a>(visit: &Visit, question: &Question, entry: &'a Entry) -> &'a Localized {
    let holds = |text: &&Localized| {
        let reading = text.read(visit.lang);
        let mut words = reading.text.split(|c: char| !c.is_alphanumeric());
        words.any(|word| question.has(word, reading.lang))
    };
    let first = entry.texts.iter().find(holds).or(entry.texts.first());
    first.unwrap_or(&entry.title)
}

fn address(visit: &Visit, asked: &str, kind: Option<&str>, page: usize) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("q", asked);
    if let Some(kind) = kind {
        query.append_pair("kind", kind);
    }
    if page > 1 {
        query.append_pair("page", &page.to_string());
    }
    visit.link(&format!("/search?{}", query.finish()))
}
