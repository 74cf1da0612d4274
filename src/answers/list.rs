//! The questions of a consultation in public: how many are answered and how many wait, and which.

use super::owed::{BY_STATE, Owed, State};
use super::pin::pin;
use super::place::Place;
use crate::consultations::Consultations;
use crate::discussion::{self, Contribution, Item, Room, Subject};
use crate::store::{Query, StoreError};
use crate::web::views::Line;
use crate::web::{Page, Visit, WebError, WebResult};
use actix_web::web::Path;
use serde::Serialize;

/// How many questions make a page.
const PAGE: usize = 20;

/// The numbers of a page's questions.
#[derive(Debug, Serialize)]
pub struct Summary {
    pub waiting: u64,
    pub answered: u64,
    /// Where they are listed.
    pub href: String,
}

/// The numbers of this page's questions; none where nobody has asked.
pub async fn summary(visit: &Visit, subject: &Subject) -> Result<Option<Summary>, StoreError> {
    let waiting = count(visit, &subject.key, State::Waiting).await?;
    let answered = count(visit, &subject.key, State::Answered).await?;
    let href = visit.link(&format!("{}/questions", subject.path));
    Ok((waiting + answered > 0).then_some(Summary { waiting, answered, href }))
}

async fn count(visit: &Visit, key: &str, state: State) -> Result<u64, StoreError> {
    let query = Query::on(&BY_STATE).equal(key).equal(true).equal(state.as_str());
    visit.site.public.tally::<Owed>(&query).await
}

/// The list: what waits, the most urgent first; `?show=answered` what was answered, the latest
/// deadline first.
pub async fn questions(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let subject = Consultations::subject(&visit, &path.1).await?.ok_or(WebError::NotFound)?;
    let answered = visit.parameter("show").is_some_and(|show| show == "answered");
    let state = if answered { State::Answered } else { State::Waiting };
    let query = Query::on(&BY_STATE).equal(&subject.key).equal(true).equal(state.as_str());
    let query = if answered { query.descending() } else { query };
    let query = query.after_word(&visit.parameter("after").unwrap_or_default()).limit(PAGE);
    let page = visit.site.public.find::<Owed>(&query).await?;
    let mut items = Vec::new();
    for owed in &page.items {
        items.extend(item(&visit, &subject, &owed.contribution).await?);
    }
    pin(&visit, &subject, &mut items).await?;
    let here = visit.link(&format!("{}/questions", subject.path));
    let word = if answered { "show=answered&" } else { "" };
    let next = page.next.map(|cursor| format!("{here}?{word}after={}", cursor.encode()));
    Page::new(&visit, "answers/questions.html")
        .with("title", &Line::of(&visit, &subject.title))
        .with("back", &visit.link(&subject.path))
        .with("here", &here)
        .with("shows", state.as_str())
        .with("waiting", &count(&visit, &subject.key, State::Waiting).await?)
        .with("answered", &count(&visit, &subject.key, State::Answered).await?)
        .with("items", &items)
        .with("next", &next)
        .respond()
}

async fn item(visit: &Visit, subject: &Subject, id: &str) -> Result<Option<Item>, StoreError> {
    let found = visit.site.public.get::<Contribution>(id).await?;
    Ok(found.map(|one| discussion::view(visit, subject, &one).alone()))
}

/// The contribution with what stands pinned under it, by itself.
pub(super) async fn alone(
    visit: &Visit,
    place: &Place,
    one: &Contribution,
) -> Result<Item, StoreError> {
    // Nobody answers from here: this is where the answer is written.
    let subject = Subject { towns: vec![], ..place.subject() };
    let mut items = [discussion::view(visit, &subject, one).alone()];
    pin(visit, &subject, &mut items).await?;
    let [item] = items;
    Ok(item)
}
