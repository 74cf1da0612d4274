//! What the public pages show of documents.
//!
//! Invariant: a reader gets each paragraph in their own language where it exists; where it does not,
//! it says in which it was written. The texts of the hosts are equals, so none is called a translation.

use super::model::{Change, Issue, Paragraph, TextDocument, Turn, Version};
use super::reading::{self, Found};
use crate::consultations::Consultation;
use crate::discussion;
use crate::locale::{Args, Lang, Localized};
use crate::web::difference::{self, How, Piece};
use crate::web::views::{Line, Place, Text, When};
use crate::web::{Visit, WebError};
use futures_util::future::try_join_all;
use serde::Serialize;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A document's page, or the page of one of its versions.
#[derive(Debug, Serialize)]
pub struct DocumentView {
    pub title: Line,
    pub href: String,
    pub consultation: Line,
    pub consultation_href: String,
    pub hosts: Vec<Place>,
    /// The version that is shown.
    pub version: IssueView,
    pub versions: Vec<IssueView>,
    /// The names of the other languages that stand beside; empty where none does.
    pub beside: String,
    pub paragraphs: Vec<ParagraphView>,
}

/// A version in the list of them.
#[derive(Debug, Serialize)]
pub struct IssueView {
    pub number: u32,
    pub href: String,
    pub at: When,
    pub administration: String,
    pub latest: bool,
}

#[derive(Debug, Serialize)]
pub struct ParagraphView {
    pub id: String,
    pub number: usize,
    pub html: String,
    pub lang: String,
    /// Whether it is not in the reader's language.
    pub foreign: bool,
    /// The same in another language.
    pub beside: Option<BesideView>,
    pub href: String,
    pub count: u64,
    /// What the version that is shown did to it.
    pub turn: Option<&'static str>,
}

#[derive(Debug, Serialize)]
pub struct BesideView {
    pub html: String,
    pub lang: String,
}

/// A paragraph that was taken out.
#[derive(Debug, Serialize)]
pub struct GoneView {
    pub number: u32,
    pub version: u32,
    pub href: String,
    pub count: u64,
}

/// A change, for the page of its version.
#[derive(Debug, Serialize)]
pub struct ChangeView {
    pub paragraph: String,
    pub how: &'static str,
    pub number: usize,
    /// Its number in the version before, where that was another.
    pub was: Option<usize>,
    /// In each language in which it differs, the reader's first.
    pub differences: Vec<DifferenceView>,
    /// Whether the reader's language is among them.
    pub own: bool,
    pub reason: Option<Text>,
    pub comments: Vec<CommentView>,
    pub href: String,
}

#[derive(Debug, Serialize)]
pub struct DifferenceView {
    pub lang: String,
    pub name: String,
    pub pieces: Vec<Piece>,
}

/// A comment that led to a change.
#[derive(Debug, Serialize)]
pub struct CommentView {
    pub href: String,
    pub at: Option<When>,
}

impl DocumentView {
    pub async fn of(visit: &Visit, found: &Found, version: &Version) -> Result<Self, WebError> {
        let Found { one, document } = found;
        let path = found.path();
        let counted = version.paragraphs.iter().map(async |paragraph| {
            discussion::count(visit, &document.subject(&paragraph.id)).await
        });
        let counts = try_join_all(counted).await?;
        let languages = reading::languages(&visit.site, &one.hosts);
        let paragraphs: Vec<ParagraphView> = version
            .paragraphs
            .iter()
            .zip(counts)
            .enumerate()
            .map(|(place, (paragraph, count))| {
                let mut view = ParagraphView::of(visit, &path, &languages, place + 1, paragraph);
                let done = version.changes.iter().find(|one| one.paragraph == paragraph.id);
                (view.count, view.turn) = (count, done.map(|change| change.how.as_str()));
                view
            })
            .collect();
        let issue = |issue: &Issue| IssueView::of(visit, &path, document, issue);
        let own = version.number;
        let shown = document.versions.iter().find(|issue| issue.number == own);
        Ok(DocumentView {
            title: Line::of(visit, &version.title),
            href: visit.link(&path),
            consultation: Line::of(visit, &one.title),
            consultation_href: visit.link(&one.path()),
            hosts: Place::all(visit, &one.hosts),
            version: shown.map(issue).ok_or(WebError::NotFound)?,
            versions: document.versions.iter().rev().map(issue).collect(),
            beside: names(visit, paragraphs.iter().filter_map(|one| one.beside.as_ref())),
            paragraphs,
        })
    }
}

fn names<'a>(visit: &Visit, beside: impl Iterator<Item = &'a BesideView>) -> String {
    let languages: BTreeSet<Lang> = beside.filter_map(|one| Lang::parse(&one.lang)).collect();
    let names: Vec<String> =
        languages.iter().map(|lang| visit.site.locales.own_name(*lang)).collect();
    names.join(", ")
}

impl IssueView {
    fn of(visit: &Visit, path: &str, document: &TextDocument, issue: &Issue) -> IssueView {
        IssueView {
            number: issue.number,
            href: visit.link(&format!("{path}/versions/{}", issue.number)),
            at: When::exactly(visit, issue.at),
            administration: visit.site.names(&issue.municipality, visit.lang).administration,
            latest: issue.number == document.latest(),
        }
    }
}

impl ParagraphView {
    /// `languages` are the hosts'.
    pub fn of(
        visit: &Visit,
        path: &str,
        languages: &[Lang],
        number: usize,
        paragraph: &Paragraph,
    ) -> ParagraphView {
        let text = &paragraph.text;
        let read = text.read(visit.lang);
        let other = languages.iter().find(|lang| **lang != read.lang);
        let other = other.and_then(|lang| Some((*lang, text.texts.get(lang)?)));
        ParagraphView {
            id: paragraph.id.clone(),
            number,
            html: html(visit, read.lang, read.text),
            lang: read.lang.to_string(),
            foreign: read.lang != visit.lang,
            beside: other.map(|(lang, words)| BesideView {
                html: html(visit, lang, words),
                lang: lang.to_string(),
            }),
            href: visit.link(&format!("{path}/{}", paragraph.id)),
            count: 0,
            turn: None,
        }
    }
}

/// A text in one language as HTML.
pub fn html(visit: &Visit, lang: Lang, text: &str) -> String {
    Text::official(visit, &Localized::new(lang, text)).text
}

/// What the latest version no longer has, with how many comments each.
pub async fn gone(visit: &Visit, found: &Found) -> Result<Vec<GoneView>, WebError> {
    let mut views = Vec::new();
    for passage in found.document.gone() {
        let href = visit.link(&format!("{}/{}", found.path(), passage.id));
        let count = discussion::count(visit, &found.document.subject(&passage.id)).await?;
        let (number, version) = (passage.number, passage.last + 1);
        views.push(GoneView { number, version, href, count });
    }
    Ok(views)
}

/// What a version changed in the one before, in the order of its paragraphs.
pub fn changes(visit: &Visit, path: &str, before: &Version, after: &Version) -> Vec<ChangeView> {
    let each = after.changes.iter();
    each.map(|change| ChangeView::of(visit, path, (before, after), change)).collect()
}

impl ChangeView {
    fn of(
        visit: &Visit,
        path: &str,
        (before, after): (&Version, &Version),
        change: &Change,
    ) -> ChangeView {
        let id = &change.paragraph;
        let (old, new) = (before.paragraph(id), after.paragraph(id));
        let holder = if change.how == Turn::Removed { old } else { new };
        let number = holder.map_or(0, |(number, _)| number);
        let differences =
            differences(visit, old.map(|(_, one)| &one.text), new.map(|(_, one)| &one.text));
        let was = old.map(|(was, _)| was).filter(|was| *was != number);
        let comment = |comment: &String| CommentView {
            href: visit.link(&format!("{path}/{id}/contributions/{comment}")),
            at: written_at(comment).map(|at| When::exactly(visit, at)),
        };
        ChangeView {
            paragraph: id.clone(),
            how: change.how.as_str(),
            number,
            was,
            own: differences.first().is_some_and(|one| one.lang == visit.lang.as_str()),
            differences,
            reason: change.reason.as_ref().map(|reason| Text::official(visit, reason)),
            comments: change.led.iter().map(comment).collect(),
            href: visit.link(&format!("{path}/{id}")),
        }
    }
}

/// How a text differs in each language, the reader's first; languages in which it does not are
/// left out.
pub fn differences(
    visit: &Visit,
    old: Option<&Localized>,
    new: Option<&Localized>,
) -> Vec<DifferenceView> {
    let all = [old, new].into_iter().flatten().flat_map(|text| text.texts.keys().copied());
    let mut languages: Vec<Lang> = all.collect::<BTreeSet<Lang>>().into_iter().collect();
    languages.sort_by_key(|lang| *lang != visit.lang);
    let words = |text: Option<&Localized>, lang: Lang| {
        text.and_then(|text| text.texts.get(&lang)).cloned().unwrap_or_default()
    };
    let view = |lang: Lang| DifferenceView {
        lang: lang.to_string(),
        name: visit.site.locales.own_name(lang),
        pieces: difference::words(&words(old, lang), &words(new, lang)),
    };
    let differs = |one: &DifferenceView| one.pieces.iter().any(|piece| piece.how != How::Same);
    languages.into_iter().map(view).filter(differs).collect()
}

/// When a contribution was written, which its id says.
fn written_at(id: &str) -> Option<jiff::Timestamp> {
    let (seconds, nanos) = Uuid::try_parse(id).ok()?.get_timestamp()?.to_unix();
    jiff::Timestamp::new(i64::try_from(seconds).ok()?, i32::try_from(nanos).ok()?).ok()
}

/// What a paragraph's discussion is called in each language that the document has.
pub fn paragraph_title(visit: &Visit, title: &Localized, number: u32) -> Localized {
    let said = |lang: Lang| {
        let mut args = Args::from_iter([("title", title.text(lang).to_owned())]);
        args.set("number", number);
        visit.site.locales.text(lang, crate::key!("documents-paragraph-title"), Some(&args))
    };
    let own = Localized::new(title.original, said(title.original));
    title.texts.keys().fold(own, |text, lang| text.with(*lang, said(*lang)))
}

/// The subject of the comments on a paragraph.
pub fn subject(
    visit: &Visit,
    one: &Consultation,
    document: &TextDocument,
    passage: &super::model::Passage,
) -> discussion::Subject {
    let subject = crate::consultations::routes::subject(visit, one);
    let stands = passage.last == document.latest();
    discussion::Subject {
        key: document.subject(&passage.id),
        path: format!("{}/{}", reading::path(one, document), passage.id),
        title: paragraph_title(visit, &document.title, passage.number),
        open: stands && one.takes_contributions(visit.now()),
        ..subject
    }
}
