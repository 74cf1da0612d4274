//! Reading a discussion in the order that the address names, a page at a time.
//!
//! Invariant: a page costs what it shows. The next page is named by a place in the order and, in the
//! orders that people's support makes, by the newest thread that there was on the first: what is
//! begun later stands on no page of that reader and moves none. In the order of age nothing is met
//! twice or missed; in the others a thread is, if its support changes between two pages so that it
//! passes the place where the reader is. The page says so.

use super::listing::{self, Listing, Place};
use super::model::{BY_SUBJECT, BY_THREAD, Contribution, Thread};
use super::ordering::Order;
use super::ranks::Rank;
use super::subject::Subject;
use super::support::Span;
use crate::store::{Cursor, Index, Query, Store, StoreError};
use crate::web::Visit;
use futures_util::future::try_join_all;
use std::collections::BTreeMap;
use uuid::Uuid;

/// How many threads make a page.
const THREADS: usize = 20;
/// How many replies of each are shown; the thread's own page has all.
pub const REPLIES: usize = 10;
/// How many times threads that were begun later are passed over before a page is left short.
const ROUNDS: usize = 10;

/// One page of a discussion.
pub struct Reading {
    pub order: Order,
    pub threads: Vec<Thread>,
    /// The addresses of the next page and of the order's first, where this is not it.
    pub next: Option<String>,
    pub first: Option<String>,
    /// What is counted together.
    pub spans: Vec<Span>,
    /// How many more replies a thread has than are shown.
    pub rest: BTreeMap<String, u64>,
}

/// The page that the address names.
pub async fn page(visit: &Visit, subject: &Subject) -> Result<Reading, StoreError> {
    let place = Place::of(visit);
    let asked = visit.parameter("order").and_then(|word| Order::parse(&word));
    // Whoever is led to a thread meets it among those of its age.
    let order = asked.filter(|_| !matches!(place, Place::Thread(_))).unwrap_or(Order::New);
    match order.index() {
        None => by_age(visit, subject, &place).await,
        Some(index) => by_rank(visit, subject, order, index).await,
    }
}

async fn by_age(visit: &Visit, subject: &Subject, place: &Place) -> Result<Reading, StoreError> {
    let page = visit.link(&subject.path);
    let Listing { threads, next } = listing::page(&visit.site.public, &subject.key, place).await?;
    let spans = match (threads.last(), threads.first()) {
        (Some(oldest), Some(newest)) => vec![Span::of_threads(&oldest.id, &newest.id)],
        _ => vec![],
    };
    Ok(Reading {
        order: Order::New,
        next: next.map(|word| format!("{page}?after={word}#discussion")),
        first: (*place != Place::Newest).then(|| format!("{page}#discussion")),
        spans,
        threads,
        rest: BTreeMap::new(),
    })
}

async fn by_rank(
    visit: &Visit,
    subject: &Subject,
    order: Order,
    index: &'static Index,
) -> Result<Reading, StoreError> {
    let store = &visit.site.public;
    let here = format!("{}?order={}", visit.link(&subject.path), order.as_str());
    let after = visit.parameter("after");
    let named = visit.parameter("until").filter(|word| Uuid::try_parse(word).is_ok());
    let until = match named {
        Some(until) => until,
        None => newest_thread(store, &subject.key).await?.unwrap_or_default(),
    };
    let all = Query::on(index).equal(&subject.key).descending();
    let begun = all.after_word(after.as_deref().unwrap_or_default());
    let (ids, next) = threads_until(store, begun, &until).await?;
    let found = try_join_all(ids.iter().map(|id| thread(store, &subject.key, id))).await?;
    let (mut threads, mut rest) = (Vec::new(), BTreeMap::new());
    for (thread, more) in found {
        if more > 0 {
            rest.insert(thread.id.clone(), more);
        }
        threads.push(thread);
    }
    let spans = threads.iter().map(|one| Span::of_threads(&one.id, &one.id)).collect();
    let next = next.map(|next| format!("{here}&after={}&until={until}#discussion", next.encode()));
    let first = after.map(|_| format!("{here}#discussion"));
    Ok(Reading { order, threads, next, first, spans, rest })
}

/// The thread that was begun last.
async fn newest_thread(store: &Store, subject: &str) -> Result<Option<String>, StoreError> {
    let newest = Query::on(&BY_SUBJECT).equal(subject).descending();
    let newest = store.first::<Contribution>(newest).await?;
    Ok(newest.map(|one| one.document.thread))
}

/// The threads of a page without those that were begun after `until`, and where the next begins.
async fn threads_until(
    store: &Store,
    begun: Query,
    until: &str,
) -> Result<(Vec<String>, Option<Cursor>), StoreError> {
    let (mut ids, mut query, mut next) = (Vec::new(), begun, None);
    for _ in 0..ROUNDS {
        let page = store.find::<Rank>(&query.clone().limit(THREADS - ids.len())).await?;
        let there = page.items.into_iter().map(|one| one.document.id);
        ids.extend(there.filter(|id| id.as_str() <= until));
        next = page.next;
        if next.is_none() || ids.len() == THREADS {
            break;
        }
        query = query.after(next.clone());
    }
    Ok((ids, next))
}

/// A thread with its first replies, and how many more there are.
async fn thread(store: &Store, subject: &str, id: &str) -> Result<(Thread, u64), StoreError> {
    let query = Query::on(&BY_SUBJECT).equal(subject).equal(id).limit(1 + REPLIES);
    let page = store.find::<Contribution>(&query).await?;
    let more = page.next.is_some();
    let (top, replies): (Vec<_>, Vec<_>) =
        page.items.into_iter().map(|one| one.document).partition(|one| one.id == one.thread);
    let thread = Thread { id: id.to_owned(), top: top.into_iter().next(), replies };
    if !more {
        return Ok((thread, 0));
    }
    let all = store.tally::<Contribution>(&Query::on(&BY_THREAD).equal(id)).await?;
    let here = thread.replies.len() as u64 + u64::from(thread.top.is_some());
    Ok((thread, all.saturating_sub(here)))
}
