//! Reading a subject's contributions, a page at a time.
//!
//! Invariant: a page costs at most four queries whatever there is to read, and what follows a page
//! is named by a place in the order, so it neither repeats nor skips anything while people write.

use super::model::{BY_SUBJECT, BY_WITHHELD, Contribution, Thread, arrange};
use crate::config::MunicipalityId;
use crate::store::{Query, Store, StoreError, Stored};
use crate::web::Visit;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many contributions make a page; its last thread is completed beyond that.
const PAGE: usize = 50;
/// How much longer a page grows for its last thread. A longer thread goes on on the next page.
const REST: usize = 500;

/// Where a page begins.
#[derive(Clone, Debug, PartialEq)]
pub enum Place {
    Newest,
    /// At this thread.
    Thread(String),
    /// After this thread.
    After(String),
    /// Within a thread that is longer than a page.
    Within(String),
}

impl Place {
    /// As the address says: `?thread=<id>` or `?after=<id or cursor>`.
    pub fn of(visit: &Visit) -> Place {
        let is_id = |word: &String| Uuid::try_parse(word).is_ok();
        match (visit.parameter("thread").filter(is_id), visit.parameter("after")) {
            (Some(thread), _) => Place::Thread(thread),
            (None, Some(after)) if is_id(&after) => Place::After(after),
            (None, Some(after)) => Place::Within(after),
            (None, None) => Place::Newest,
        }
    }
}

/// One page of threads.
pub struct Listing {
    pub threads: Vec<Thread>,
    /// What `?after=` says on the next page.
    pub next: Option<String>,
}

/// The page of a subject's threads that begins here.
pub async fn page(store: &Store, subject: &str, place: &Place) -> Result<Listing, StoreError> {
    let all = || Query::on(&BY_SUBJECT).equal(subject).descending();
    let begun = match place {
        Place::Newest => all(),
        Place::Thread(thread) => all().below(past(thread).as_str()),
        Place::After(thread) => all().below(thread.as_str()),
        Place::Within(word) => all().after_word(word),
    };
    let page = store.find::<Contribution>(&begun.limit(PAGE)).await?;
    let mut items: Vec<Contribution> = page.items.into_iter().map(document).collect();
    let mut next = None;
    if let (Some(cursor), Some(last)) = (page.next, items.last().map(|last| last.thread.clone())) {
        let rest = all().at_least(last.as_str()).after(Some(cursor)).limit(REST);
        let rest = store.find::<Contribution>(&rest).await?;
        items.extend(rest.items.into_iter().map(document));
        next = match rest.next {
            Some(cursor) => Some(cursor.encode()),
            None => {
                let older = store.first::<Contribution>(all().below(last.as_str())).await?;
                older.map(|_| last)
            }
        };
    }
    let mut threads = arrange(items);
    if let Some(last) = threads.last_mut().filter(|last| last.top.is_none()) {
        last.top = store.get(&last.id).await?.map(document);
    }
    Ok(Listing { threads, next })
}

/// How many contributions of a subject everybody sees.
pub async fn count(visit: &Visit, subject: &str) -> Result<u64, StoreError> {
    let store = &visit.site.public;
    // By the index that is counted: the same cost however many there are.
    let all = store.tally::<Contribution>(&Query::on(&BY_WITHHELD).equal(subject)).await?;
    let withheld = Query::on(&BY_WITHHELD).equal(subject).equal(true);
    Ok(all.saturating_sub(store.tally::<Contribution>(&withheld).await?))
}

/// How many contributions a subject has from each municipality. Reads them all, a page at a time:
/// for the moment when a subject closes, not for a request.
pub async fn count_by_side(
    store: &Store,
    subject: &str,
) -> Result<BTreeMap<MunicipalityId, u64>, StoreError> {
    let mut counts = BTreeMap::new();
    let mut query = Query::on(&BY_SUBJECT).equal(subject).limit(REST);
    loop {
        let page = store.find::<Contribution>(&query).await?;
        for one in page.items {
            *counts.entry(one.document.author.municipality).or_default() += 1;
        }
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(counts),
        }
    }
}

/// The contribution with this id, if it stands under this subject.
pub async fn find(
    store: &Store,
    subject: &str,
    id: &str,
) -> Result<Option<Contribution>, StoreError> {
    let found = store.get::<Contribution>(id).await?;
    Ok(found.map(document).filter(|found| found.subject == subject))
}

/// A word just above a thread's id and below every greater one.
fn past(thread: &str) -> String {
    format!("{thread}~")
}

fn document(stored: Stored<Contribution>) -> Contribution {
    stored.document
}
