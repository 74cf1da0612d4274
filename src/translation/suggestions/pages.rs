//! What the pages of suggestions are given.

use super::model::{Suggestion, WORD};
use crate::locale::Lang;
use crate::residents;
use crate::store::Stored;
use crate::translation::desk::{excerpt, from, into, kind_text};
use crate::translation::model::{Part, TextId};
use crate::translation::pages::{PartView, label, terms};
use crate::translation::source::Placed;
use crate::web::views::{Line, Place, When};
use crate::web::{Form, Page, Visit, markup};
use serde::Serialize;

/// A suggestion in the list.
#[derive(Serialize)]
pub struct Card {
    pub href: String,
    pub title: Line,
    pub kind: String,
    pub excerpt: String,
    pub lang: String,
    pub into: String,
    pub since: When,
}

impl Card {
    pub fn of(visit: &Visit, municipality: &str, one: &Suggestion, placed: &Placed) -> Card {
        let kind = TextId::parse(&one.text).map(|text| text.kind).unwrap_or_default();
        Card {
            href: visit.link(&format!("/translation/{municipality}/suggestions/{}", one.id)),
            title: Line::of(visit, &placed.title),
            kind: kind_text(visit, &kind),
            excerpt: excerpt(&one.wording),
            lang: one.lang.to_string(),
            into: into(visit, one.lang),
            since: When::day(visit, one.at),
        }
    }
}

/// The page on which a resident suggests.
pub fn suggest<'a>(
    visit: &'a Visit,
    text: &TextId,
    part: &Part,
    placed: &Placed,
    open: Option<&Suggestion>,
    form: &Form,
) -> Page<'a> {
    Page::new(visit, "translation/suggest.html")
        .with("title", &Line::of(visit, &placed.title))
        .with("back", &visit.link(&placed.path))
        .with("here", &visit.link(&format!("/translation/suggest/{text}/{}", part.word)))
        .with("part", &PartView::of(visit, part, text.lang))
        .with("from", &from(visit, part.text.original))
        .with("into", &into(visit, text.lang))
        .with("open", &open.map(|open| markup::comment(&open.wording)))
        .with_form(form)
        .never_shared()
}

/// The page on which a translator decides.
pub fn decide<'a>(
    visit: &'a Visit,
    municipality: &str,
    suggestion: &Stored<Suggestion>,
    (text, part, placed): (&TextId, &Part, &Placed),
    form: &Form,
) -> Page<'a> {
    let desk = format!("/translation/{municipality}");
    Page::new(visit, "translation/suggestion.html")
        .with("place", &Place::of(visit, municipality))
        .with("queue", &visit.link(&desk))
        .with("list", &visit.link(&format!("{desk}/suggestions")))
        .with("here", &visit.link(&format!("{desk}/suggestions/{}", suggestion.id)))
        .with("title", &Line::of(visit, &placed.title))
        .with("context", &visit.link(&placed.path))
        .with("by", &residents::shown_name(visit, &suggestion.person))
        .with("by_place", &Place::of(visit, &suggestion.person.municipality))
        .with("at", &When::exactly(visit, suggestion.at))
        .with("standing", suggestion.standing.as_str())
        .with("wording", &markup::comment(&suggestion.wording))
        .with("part", &PartView::of(visit, part, text.lang))
        .with("part_label", &label(visit, part.word))
        .with("from", &from(visit, part.text.original))
        .with("into", &into(visit, text.lang))
        .with("terms", &terms(visit, placed, text.lang))
        .with("revision", &placed.writing.revision())
        .with("before", &placed.writing.translated(text.lang))
        .with("text_languages", &languages(visit))
        .with("max_word", &WORD)
        .with_form(form)
}

fn languages(visit: &Visit) -> Vec<serde_json::Value> {
    let one = |lang: &Lang| {
        let name = visit.site.locales.own_name(*lang);
        serde_json::json!({ "value": lang.to_string(), "text": name })
    };
    visit.site.locales.languages().iter().map(one).collect()
}
