//! What the pages of editors are given: a document's languages side by side, and the form of one.

use super::desk;
use super::model::{Draft, PARAGRAPH, PARAGRAPHS, TITLE, Version};
use super::reading::{self, Found};
use super::views;
use crate::consultations::Consultation;
use crate::locale::{Args, Lang};
use crate::store::Stored;
use crate::web::views::{Line, Place};
use crate::web::{Form, Page, Visit, keys};
use serde::Serialize;
use serde_json::{Value, json};

/// A language in which a document is written.
#[derive(Serialize)]
struct Column {
    lang: String,
    name: String,
    /// Whether a version needs it.
    needed: bool,
    title: String,
    count: usize,
    href: String,
}

/// One paragraph in every language; what is not there is empty.
#[derive(Serialize)]
struct Row {
    number: usize,
    cells: Vec<Cell>,
}

#[derive(Serialize)]
struct Cell {
    lang: String,
    html: String,
}

/// The address of a document's pages for editors.
pub fn href(visit: &Visit, town: &str, found: &Found) -> String {
    let (slug, number) = (&found.one.slug, found.document.number);
    visit.link(&format!("{}/{slug}/{number}", desk::path(town)))
}

/// What every page of editors shows above.
fn page<'a>(visit: &'a Visit, template: &'static str, town: &str, one: &Consultation) -> Page<'a> {
    let limits = json!({ "paragraphs": PARAGRAPHS, "paragraph": PARAGRAPH, "title": TITLE });
    Page::new(visit, template)
        .with("place", &Place::of(visit, town))
        .with("desk", &visit.link(&desk::path(town)))
        .with("consultation", &Line::of(visit, &one.title))
        .with("consultation_href", &visit.link(&one.path()))
        .with("limits", &limits)
}

/// The languages of the interface, those that a version needs in front.
fn languages(visit: &Visit, one: &Consultation) -> (Vec<Lang>, Vec<Lang>) {
    let needed = reading::languages(&visit.site, &one.hosts);
    let all = visit.site.locales.languages().iter().copied();
    let others: Vec<Lang> = all.filter(|lang| !needed.contains(lang)).collect();
    (needed, others)
}

/// A document with its languages side by side, and what is in the way of publishing it.
pub async fn work<'a>(
    visit: &'a Visit,
    town: &str,
    found: &Found,
    draft: &Stored<Draft>,
    form: &Form,
) -> Page<'a> {
    let here = href(visit, town, found);
    let (needed, others) = languages(visit, &found.one);
    let texts = |lang: &Lang| draft.texts.get(lang).map(Vec::as_slice).unwrap_or_default();
    let shown = |lang: &Lang| needed.contains(lang) || !texts(lang).is_empty();
    let all: Vec<Lang> = needed.iter().chain(&others).copied().collect();
    let column = |lang: &Lang| Column {
        lang: lang.to_string(),
        name: visit.site.locales.own_name(*lang),
        needed: needed.contains(lang),
        title: draft.titles.get(lang).cloned().unwrap_or_default(),
        count: texts(lang).len(),
        href: format!("{here}/text/{lang}"),
    };
    let columns: Vec<Column> = all.iter().map(column).collect();
    let beside: Vec<Lang> = all.iter().copied().filter(|lang| shown(lang)).collect();
    let longest = beside.iter().map(|lang| texts(lang).len()).max().unwrap_or_default();
    let cell = |place: usize, lang: &Lang| Cell {
        lang: lang.to_string(),
        html: texts(lang).get(place).map_or(String::new(), |text| views::html(visit, *lang, text)),
    };
    let row = |place: usize| Row {
        number: place + 1,
        cells: beside.iter().map(|lang| cell(place, lang)).collect(),
    };
    let heads: Vec<String> = beside.iter().map(|lang| visit.site.locales.own_name(*lang)).collect();
    let latest = found.document.latest();
    page(visit, "consultations/documents/work.html", town, &found.one)
        .with("title", &Line::of(visit, &draft.title()))
        .with("here", &here)
        .with("public", &(latest > 0).then(|| visit.link(&found.path())))
        .with("latest", &latest)
        .with("columns", &columns)
        .with("heads", &heads)
        .with("rows", &(0..longest).map(row).collect::<Vec<Row>>())
        .with("lacking", &lacking(visit, draft, &needed))
        .with_form(form)
}

/// What is in the way of publishing, as sentences.
pub fn lacking(visit: &Visit, draft: &Draft, needed: &[Lang]) -> Vec<String> {
    let whole = draft.texts.get(&draft.original).map_or(0, Vec::len);
    let sentence = |(lang, count): (Lang, usize)| {
        let mut args = Args::from_iter([("language", lang.to_string())]);
        args.set("count", count);
        args.set("whole", whole);
        let key = match count {
            0 => crate::key!("documents-lacking-text"),
            count if count == whole => crate::key!("documents-lacking-title"),
            _ => crate::key!("documents-lacking-paragraphs"),
        };
        visit.text_with(key, &args)
    };
    draft.lacking(needed).into_iter().map(sentence).collect()
}

/// The form of a new document.
pub fn new<'a>(
    visit: &'a Visit,
    town: &str,
    one: &Consultation,
    lang: Lang,
    form: &Form,
) -> Page<'a> {
    let key = form.value("key").to_owned();
    let key = if key.is_empty() { keys::id() } else { key };
    page(visit, "consultations/documents/text.html", town, one)
        .with("here", &visit.link(&format!("{}/{}/new", desk::path(town), one.slug)))
        .with("back", &visit.link(&desk::path(town)))
        .with("language", &language(visit, lang))
        .with("is_new", &true)
        .with("key", &key)
        .with("version", "")
        .with("now", &Value::Null)
        .with_form(form)
}

/// The form of a document's text in one language. Where somebody else was first, what they wrote
/// stands beside what was typed.
pub fn text<'a>(
    visit: &'a Visit,
    town: &str,
    found: &Found,
    draft: &Stored<Draft>,
    (lang, overtaken): (Lang, bool),
    form: &Form,
) -> Page<'a> {
    let here = href(visit, town, found);
    let now = overtaken.then(|| {
        json!({
            "title": draft.titles.get(&lang),
            "text": joined(draft, lang),
        })
    });
    page(visit, "consultations/documents/text.html", town, &found.one)
        .with("here", &format!("{here}/text/{lang}"))
        .with("back", &here)
        .with("language", &language(visit, lang))
        .with("is_new", &false)
        .with("key", "")
        .with("version", &draft.version.to_string())
        .with("now", &now)
        .with_form(form)
}

/// The text of a draft in one language as it is typed: paragraphs with blank lines between.
pub fn joined(draft: &Draft, lang: Lang) -> String {
    draft.texts.get(&lang).map(|all| all.join("\n\n")).unwrap_or_default()
}

fn language(visit: &Visit, lang: Lang) -> Value {
    json!({ "code": lang, "name": visit.site.locales.own_name(lang) })
}

/// The page of a version about to be published.
pub fn publishing<'a>(
    visit: &'a Visit,
    town: &str,
    found: &Found,
    draft: &Stored<Draft>,
    (before, rows): (Option<&Version>, &impl Serialize),
    form: &Form,
) -> Page<'a> {
    let key = form.value("key").to_owned();
    let key = if key.is_empty() { keys::id() } else { key };
    let here = href(visit, town, found);
    let name = |lang: &Lang| language(visit, *lang);
    let needed = reading::languages(&visit.site, &found.one.hosts);
    page(visit, "consultations/documents/publish.html", town, &found.one)
        .with("title", &Line::of(visit, &draft.title()))
        .with("here", &format!("{here}/publish"))
        .with("back", &here)
        .with("first", &before.is_none())
        .with("number", &(found.document.latest() + 1))
        .with("count", &draft.paragraphs().len())
        .with("rows", rows)
        .with("reason_languages", &needed.iter().map(name).collect::<Vec<Value>>())
        .with("reason_max", &super::model::REASON)
        .with("key", &key)
        .with("version", &draft.version.to_string())
        .with_form(form)
}
