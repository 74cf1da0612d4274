//! A town's desk: what waits for its answer, the most urgent first.

use super::owed::{self, BY_DESK, BY_DESK_PAGE, Owed, State};
use super::pin::Due;
use crate::discussion::Contribution;
use crate::locale::Origin;
use crate::residents;
use crate::store::{Query, StoreError};
use crate::web::views::{Line, Place, When};
use crate::web::{Page, Visit, WebResult};
use serde::Serialize;
use std::collections::BTreeMap;

/// How much makes a page of the desk, and how much of what was done it shows.
const PAGE: usize = 50;
const DONE: usize = 10;
/// Among how many the pages are found that it can be narrowed to.
const LOOKED: usize = 500;
/// How much of a question the desk shows, in characters.
const EXCERPT: usize = 280;

/// A line of the desk.
#[derive(Serialize)]
struct Row {
    href: String,
    kind: &'static str,
    title: Line,
    author: String,
    place: Place,
    text: Line,
    since: When,
    due: Due,
    done: Option<When>,
}

/// A page that the desk can be narrowed to.
#[derive(Serialize)]
struct Choice {
    value: String,
    text: String,
}

/// What waits, and what was answered lately; `?page=consultations/<id>` narrows it to one page.
pub async fn page(visit: &Visit, town: &str) -> WebResult {
    let narrowed = visit.parameter("page").unwrap_or_default();
    let query = listed(town, &narrowed, State::Waiting);
    let query = query.after_word(&visit.parameter("after").unwrap_or_default()).limit(PAGE);
    let waiting = visit.site.public.find::<Owed>(&query).await?;
    let done = listed(town, &narrowed, State::Answered).descending().limit(DONE);
    let done = visit.site.public.find::<Owed>(&done).await?;
    let here = visit.link(&format!("/answers/{town}"));
    let page = form_urlencoded::byte_serialize(narrowed.as_bytes()).collect::<String>();
    let next = waiting.next.map(|next| format!("{here}?page={page}&after={}", next.encode()));
    let mut rows = Vec::new();
    for owed in &waiting.items {
        rows.push(row(visit, owed).await?);
    }
    let mut answered = Vec::new();
    for owed in &done.items {
        answered.push(row(visit, owed).await?);
    }
    Page::new(visit, "answers/desk.html")
        .with("place", &Place::of(visit, town))
        .with("here", &here)
        .with("count", &owed::waiting(&visit.site.public, town).await?)
        .with("narrowed", &narrowed)
        .with("choices", &choices(visit, town).await?)
        .with("waiting", &rows)
        .with("answered", &answered)
        .with("next", &next)
        .respond()
}

fn listed(town: &str, page: &str, state: State) -> Query {
    let all = match page {
        "" => Query::on(&BY_DESK).equal(town),
        page => Query::on(&BY_DESK_PAGE).equal(town).equal(page),
    };
    all.equal(state.as_str())
}

/// The pages on which something waits, by their titles.
async fn choices(visit: &Visit, town: &str) -> Result<Vec<Choice>, StoreError> {
    let all = listed(town, "", State::Waiting).limit(LOOKED);
    let all = visit.site.public.find::<Owed>(&all).await?.items;
    let pages: BTreeMap<&str, &Owed> =
        all.iter().map(|one| (one.subject.as_str(), &one.document)).collect();
    let choice = |(key, one): (&str, &Owed)| Choice {
        value: key.to_owned(),
        text: Line::of(visit, &one.title).text,
    };
    Ok(pages.into_iter().map(choice).collect())
}

async fn row(visit: &Visit, owed: &Owed) -> Result<Row, StoreError> {
    let of = visit.site.public.get::<Contribution>(&owed.contribution).await?;
    let text = of.as_ref().map(|of| excerpt(Line::of(visit, &of.text)));
    let lang = visit.lang.to_string();
    let nothing = || Line { text: String::new(), lang, origin: Origin::Original };
    let from = of.as_ref().map_or("", |of| of.author.municipality.as_str());
    Ok(Row {
        href: visit.link(&format!("/answers/{}/{}", owed.municipality, owed.contribution)),
        kind: owed.kind.as_str(),
        title: Line::of(visit, &owed.title),
        author: of.as_ref().map(|of| residents::shown_name(visit, &of.author)).unwrap_or_default(),
        place: Place::of(visit, from),
        text: text.unwrap_or_else(nothing),
        since: When::day(visit, owed.since),
        due: Due::of(visit, owed),
        done: owed.done_at.map(|at| When::day(visit, at)),
    })
}

fn excerpt(mut line: Line) -> Line {
    if line.text.chars().count() > EXCERPT {
        line.text = line.text.chars().take(EXCERPT).chain(['…']).collect();
    }
    line
}
