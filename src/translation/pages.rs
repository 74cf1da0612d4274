//! The page on which a text is translated: original, earlier translation, terms and memory beside
//! the form.
//!
//! Invariant: what was typed is shown again whatever refuses it; the page asks for as much of the
//! memory as one text may.

use super::desk::{from, into, kind_text};
use super::glossary::{TermView, glossary};
use super::memory::{self, Known};
use super::model::{Part, Task, TextId, is_stale};
use super::sentences::sentences;
use super::source::Placed;
use crate::key;
use crate::locale::{Args, Lang};
use crate::store::{StoreError, Stored};
use crate::web::views::{Line, Place, When};
use crate::web::{Form, Page, Visit, WebResult, markup};
use serde::Serialize;

/// A part of the text beside its translation.
#[derive(Serialize)]
pub struct PartView {
    /// The field's name.
    pub name: String,
    pub label: String,
    pub original: String,
    pub original_lang: String,
    pub lang: String,
    /// The translation there is, as HTML.
    pub before: String,
    /// `human`, `machine`, or empty where there is none.
    pub by: &'static str,
    /// Whether it is of an earlier wording.
    pub stale: bool,
    pub max: usize,
    pub one_line: bool,
    pub memory: Vec<KnownView>,
}

#[derive(Serialize)]
pub struct KnownView {
    sentence: String,
    matches: Vec<MatchView>,
}

#[derive(Serialize)]
struct MatchView {
    source: String,
    target: String,
    exact: bool,
}

impl PartView {
    pub fn of(visit: &Visit, part: &Part, lang: Lang) -> PartView {
        let before = part.translation(lang);
        PartView {
            name: field(part),
            label: label(visit, part.word),
            original: markup::comment(part.text.original_text()),
            original_lang: part.text.original.to_string(),
            lang: lang.to_string(),
            before: before.map(markup::comment).unwrap_or_default(),
            by: match before {
                None => "",
                Some(_) if part.text.machine.contains(&lang) => "machine",
                Some(_) => "human",
            },
            stale: before.is_some() && is_stale(&part.text, lang),
            max: part.most(),
            one_line: part.one_line,
            memory: vec![],
        }
    }
}

/// The field of a part.
pub fn field(part: &Part) -> String {
    format!("translation-{}", part.word)
}

/// What a part is called.
pub fn label(visit: &Visit, word: &str) -> String {
    let args = Args::from_iter([("part", word)]);
    visit.text_with(key!("translation-part"), &args)
}

impl From<Known> for KnownView {
    fn from(known: Known) -> Self {
        let one = |found: memory::Match| {
            let memory::Match { source, target, exact } = found;
            MatchView { source, target, exact }
        };
        KnownView {
            sentence: known.sentence,
            matches: known.matches.into_iter().map(one).collect(),
        }
    }
}

/// What the form holds before anything is typed: the translation there is.
pub fn blank(placed: &Placed, lang: Lang) -> Form {
    let writing = &placed.writing;
    let hidden = [
        ("revision".to_owned(), writing.revision()),
        ("before".to_owned(), writing.translated(lang)),
    ];
    let parts = writing.foreign_to(lang);
    let parts = parts.map(|part| (field(part), part.translation(lang).unwrap_or_default().into()));
    let all: Vec<(String, String)> = hidden.into_iter().chain(parts).collect();
    Form::prefilled(all.iter().map(|(name, value)| (name.as_str(), value.clone())))
}

/// Everything beside the form.
pub async fn text<'a>(
    visit: &'a Visit,
    municipality: &str,
    text: &TextId,
    placed: &Placed,
    task: Option<&Stored<Task>>,
    form: &Form,
) -> WebResult<Page<'a>> {
    let (person, now) = (&visit.viewer()?.resident, visit.now());
    let held = task.and_then(|task| task.held_from(person, now));
    let mine = task.is_some_and(|task| task.is_held_by(person, now));
    let parts = parts(visit, text, placed).await?;
    let here = format!("/translation/{municipality}/texts/{text}");
    let original = parts.first().map(|part| part.original_lang.clone()).unwrap_or_default();
    let written_in = Lang::parse(&original).unwrap_or(visit.lang);
    Ok(Page::new(visit, "translation/text.html")
        .with("place", &Place::of(visit, municipality))
        .with("queue", &visit.link(&format!("/translation/{municipality}?language={}", text.lang)))
        .with("here", &visit.link(&here))
        .with("title", &Line::of(visit, &placed.title))
        .with(
            "context",
            &Some(&placed.path).filter(|path| !path.is_empty()).map(|path| visit.link(path)),
        )
        .with("kind", &kind_text(visit, &text.kind))
        .with("into", &into(visit, text.lang))
        .with("from", &from(visit, written_in))
        .with("why", &task.map(|task| task.why().as_str()))
        .with("waits", &task.is_some_and(|task| task.state == super::State::Waiting))
        .with("since", &task.map(|task| When::day(visit, task.since)))
        .with(
            "claim",
            if held.is_some() {
                "other"
            } else if mine {
                "mine"
            } else {
                "free"
            },
        )
        .with("held_until", &held.map(|at| When::exactly(visit, at)))
        .with(
            "mine_until",
            &task.filter(|_| mine).map(|task| When::exactly(visit, task.claimed_until)),
        )
        .with("parts", &parts)
        .with("terms", &terms(visit, placed, text.lang))
        .with("revision", &placed.writing.revision())
        .with("before", &placed.writing.translated(text.lang))
        .with_form(form))
}

async fn parts(visit: &Visit, text: &TextId, placed: &Placed) -> Result<Vec<PartView>, StoreError> {
    let mut views = Vec::new();
    let mut left = super::sentences::MOST;
    for part in placed.writing.foreign_to(text.lang) {
        let mut view = PartView::of(visit, part, text.lang);
        let mut all = sentences(part.text.original_text());
        all.truncate(left);
        left -= all.len();
        let between = (part.text.original, text.lang);
        let known = memory::recall(&visit.site.public, between, &all).await?;
        view.memory = known.into_iter().map(KnownView::from).collect();
        views.push(view);
    }
    Ok(views)
}

/// The terms of the glossary that stand in the original, each once.
pub fn terms(visit: &Visit, placed: &Placed, lang: Lang) -> Vec<TermView> {
    let mut found: Vec<TermView> = Vec::new();
    for part in placed.writing.foreign_to(lang) {
        let from = part.text.original;
        for term in glossary().found(part.text.original_text(), from) {
            if found.iter().all(|one| one.en != term.en) {
                found.push(term.view(visit, from, lang));
            }
        }
    }
    found
}
