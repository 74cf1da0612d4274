//! Official answers and clocks on the items of a discussion.
//!
//! Invariant: a page costs two queries more, however many contributions it shows.

use super::model::{BY_PLACE, Earlier, Official, response};
use super::owed::{BY_THREAD, Owed, State};
use super::routes::EDITORS;
use crate::discussion::{Item, Subject};
use crate::municipalities::ResponseView;
use crate::store::{Document, Query, Store, StoreError, Stored};
use crate::web::Visit;
use crate::web::views::{Text, When};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many are read at a time.
const TOGETHER: usize = 500;

/// What stands pinned under one contribution.
#[derive(Debug, Default, Serialize)]
pub struct Pinned {
    answers: Vec<AnswerView>,
    /// Until when it is answered, where it waits.
    due: Option<Due>,
    /// Where the reader answers for their administration, if they may.
    href: Option<String>,
    /// Whether that one has answered already.
    answered: bool,
}

#[derive(Debug, Serialize)]
pub(super) struct AnswerView {
    response: ResponseView,
    changed: Option<When>,
    earlier: Vec<EarlierView>,
}

/// A wording that no longer holds.
#[derive(Debug, Serialize)]
struct EarlierView {
    at: When,
    office: String,
    text: Text,
}

/// A deadline: the day by the reader's clock, and whether it has passed.
#[derive(Debug, Serialize)]
pub struct Due {
    iso: String,
    text: String,
    late: bool,
}

impl Due {
    pub fn of(visit: &Visit, owed: &Owed) -> Due {
        let zone = visit.site.zone(&owed.municipality);
        let text = visit.site.locales.formats(visit.lang).date(owed.due_at, &zone);
        Due { iso: owed.due_at.to_string(), text, late: owed.is_late(visit.now()) }
    }
}

impl AnswerView {
    pub fn of(visit: &Visit, answer: &Official) -> AnswerView {
        AnswerView {
            response: ResponseView::of(visit, &answer.response()),
            changed: answer.changed_at.map(|at| When::exactly(visit, at)),
            earlier: answer.earlier.iter().rev().map(|one| earlier(visit, answer, one)).collect(),
        }
    }
}

fn earlier(visit: &Visit, answer: &Official, one: &Earlier) -> EarlierView {
    let response = response(&answer.municipality, &one.office, &one.text, one.at);
    EarlierView {
        at: When::exactly(visit, one.at),
        office: response.office(visit),
        text: Text::official(visit, &one.text),
    }
}

/// Pins what administrations said, and until when they will, under the items and their replies.
pub async fn pin(visit: &Visit, subject: &Subject, items: &mut [Item]) -> Result<(), StoreError> {
    let Some(range) = threads(items) else { return Ok(()) };
    let store = &visit.site.public;
    let mut answers: BTreeMap<String, Vec<Official>> = BTreeMap::new();
    let all = Query::on(&BY_PLACE).equal(&subject.key);
    for one in between::<Official>(store, all, &range).await? {
        answers.entry(one.document.contribution.clone()).or_default().push(one.document);
    }
    let all = Query::on(&BY_THREAD).equal(&subject.key).equal(true);
    let owed = between::<Owed>(store, all, &range).await?.into_iter();
    let owed = owed.filter(|one| one.state == State::Waiting);
    let owed = owed.map(|one| (one.contribution.clone(), one.document)).collect();
    for item in items {
        pin_one(visit, subject, item, &answers, &owed);
    }
    Ok(())
}

fn pin_one(
    visit: &Visit,
    subject: &Subject,
    item: &mut Item,
    answers: &BTreeMap<String, Vec<Official>>,
    owed: &BTreeMap<String, Owed>,
) {
    for reply in &mut item.replies {
        pin_one(visit, subject, reply, answers, owed);
    }
    // What the reader does not get, they do not get through its answer either.
    if item.text.is_none() {
        return;
    }
    let id = item.id.trim_start_matches("contribution-").to_owned();
    let given = answers.get(&id).map(Vec::as_slice).unwrap_or_default();
    let own = answers_for(visit, subject).filter(|_| item.withheld.is_none());
    item.pinned = Pinned {
        answers: given.iter().map(|answer| AnswerView::of(visit, answer)).collect(),
        due: owed.get(&id).map(|owed| Due::of(visit, owed)),
        href: own.map(|town| visit.link(&format!("/answers/{town}/{id}"))),
        answered: own.is_some_and(|town| given.iter().any(|one| one.municipality == town)),
    };
}

/// The town for which the reader answers here.
fn answers_for<'a>(visit: &'a Visit, subject: &Subject) -> Option<&'a str> {
    let viewer = visit.viewer.as_ref().filter(|viewer| viewer.second_factor)?;
    let edits = viewer.roles.iter().any(|role| EDITORS.contains(&role.as_str()));
    let here = subject.towns.contains(&viewer.municipality);
    (edits && here).then_some(viewer.municipality.as_str())
}

/// The first and the last thread among the items: ids are in the order of time, and a reply's is
/// later than its thread's.
fn threads(items: &[Item]) -> Option<(String, String)> {
    let ids = items.iter().map(|item| item.id.trim_start_matches("contribution-"));
    let (low, high) = (ids.clone().min()?, ids.max()?);
    Some((low.to_owned(), format!("{high}~")))
}

async fn between<T: Document>(
    store: &Store,
    all: Query,
    (low, high): &(String, String),
) -> Result<Vec<Stored<T>>, StoreError> {
    let mut query = all.at_least(low.as_str()).below(high.as_str()).limit(TOGETHER);
    let mut found = Vec::new();
    loop {
        let page = store.find::<T>(&query).await?;
        found.extend(page.items);
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(found),
        }
    }
}
