//! Official answers as entries of the feeds of those pages under which they stand.
//!
//! Invariant: an answer is one entry wherever it is told of. Where the contribution that it answers
//! is out of sight, so is the answer.

use super::model::{BY_ANSWERED, BY_PLACE, Official};
use super::owed::{BY_KIND, Kind, Owed, State};
use crate::discussion::{Contribution, Subject};
use crate::key;
use crate::locale::{Args, Localized};
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::feed::{Entry, titled};
use crate::web::views::Text;

/// How many answers under a page are looked through for the newest.
const LOOKED: usize = 100;
/// How many administrations answer one contribution.
const OF_ONE: usize = 20;

/// The newest under a page, at most so many.
pub async fn under(
    visit: &Visit,
    subject: &Subject,
    most: usize,
) -> Result<Vec<Entry>, StoreError> {
    let store = &visit.site.public;
    let query = Query::on(&BY_PLACE).equal(&subject.key).descending().limit(LOOKED);
    let mut all = store.find::<Official>(&query).await?.items;
    all.sort_by_key(|answer| std::cmp::Reverse(answer.changed_at.unwrap_or(answer.at)));
    let mut entries = Vec::new();
    for answer in all.iter().take(most) {
        let to = store.get::<Contribution>(&answer.contribution).await?;
        if to.is_some_and(|to| !to.standing.withheld) {
            let page = subject.address(&answer.contribution);
            entries.push(entry(visit, answer, &subject.title, page));
        }
    }
    Ok(entries)
}

/// All to one contribution that everybody sees, told of as leading to this page.
pub async fn to(
    visit: &Visit,
    contribution: &str,
    title: &Localized,
    page: &str,
) -> Result<Vec<Entry>, StoreError> {
    let query = Query::on(&BY_ANSWERED).equal(contribution).limit(OF_ONE);
    let all = visit.site.public.find::<Official>(&query).await?.items;
    Ok(all.iter().map(|answer| entry(visit, answer, title, page.to_owned())).collect())
}

/// Those to the newest questions that were answered, of all pages: at most so many.
pub async fn to_questions(visit: &Visit, most: usize) -> Result<Vec<Entry>, StoreError> {
    let store = &visit.site.public;
    let (kind, answered) = (Kind::Question.as_str(), State::Answered.as_str());
    let query = Query::on(&BY_KIND).equal(kind).equal(answered).descending().limit(most);
    let mut entries = Vec::new();
    for owed in store.find::<Owed>(&query).await?.items {
        // The answer of a town has the id of what that town owed; another may have answered.
        if let Some(answer) = store.get::<Official>(&owed.id).await? {
            let page = format!("{}/contributions/{}", owed.path, owed.contribution);
            entries.push(entry(visit, &answer, &owed.title, page));
        }
    }
    Ok(entries)
}

fn entry(visit: &Visit, answer: &Official, title: &Localized, page: String) -> Entry {
    let office = answer.response().office(visit);
    let args = Args::from_iter([("office", office.as_str())]);
    let title = titled(visit, key!("feeds-answer"), title, args);
    Entry::new(&["answers", &answer.id], title, page, answer.at)
        .changed(answer.changed_at)
        .by(office)
        .of_towns(std::slice::from_ref(&answer.municipality))
        .text(Text::official(visit, &answer.text))
}
