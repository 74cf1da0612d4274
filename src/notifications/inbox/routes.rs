//! The page of somebody's notices; opening one, and marking all as read, are forms.

use super::entry::{Entry, INBOX, UNREAD};
use super::told::{Told, told};
use crate::locale::Args;
use crate::residents::session::SignedIn;
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::access::{Access, Rule, allow};
use crate::web::views::When;
use crate::web::{Form, Page, Visit, WebError, WebResult, page};
use actix_web::web::{self, Path, ReqData, ServiceConfig};
use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use std::sync::Arc;

const LIST: &str = "/{lang}/notices";
const READ: &str = "/{lang}/notices/read";
const OPEN: &str = "/{lang}/notices/{id}/open";

pub const ACCESS: &[Access] = &[
    allow("GET", LIST, Rule::SignedIn),
    allow("POST", READ, Rule::SignedIn),
    allow("POST", OPEN, Rule::SignedIn),
];

/// How many stand on a page.
const PAGE: usize = 20;
/// How many are marked in one commit, and how many times at most.
const TOGETHER: usize = 200;
const COMMITS: usize = 50;

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(LIST).route(web::get().to(list)))
        .service(web::resource(READ).route(web::post().to(read_all)))
        .service(web::resource(OPEN).route(web::post().to(open)));
}

type Own = ReqData<Arc<SignedIn>>;

/// One entry on the page.
#[derive(Serialize)]
struct EntryView {
    id: String,
    #[serde(flatten)]
    told: Told,
    unread: bool,
    href: String,
    topic: String,
    at: When,
}

impl EntryView {
    async fn of(visit: &Visit, entry: &Entry) -> Result<EntryView, StoreError> {
        let topic = Args::from_iter([("topic", entry.topic.as_str())]);
        Ok(EntryView {
            id: entry.id.clone(),
            told: told(&visit.site, entry, visit.lang).await?,
            unread: entry.unread,
            href: visit.link(&entry.path),
            topic: visit.text_with(crate::key!("wishes-topic"), &topic),
            at: When::exactly(visit, entry.at),
        })
    }
}

async fn list(visit: Visit, own: Own) -> WebResult {
    let after = visit.parameter("after").unwrap_or_default();
    let query = Query::on(&INBOX).equal(&own.resident.id).equal(true);
    let query = query.descending().limit(PAGE).after_word(&after);
    let page = own.store.find::<Entry>(&query).await?;
    let mut entries = Vec::with_capacity(page.items.len());
    for entry in &page.items {
        entries.push(EntryView::of(&visit, entry).await?);
    }
    let next = page.next.map(|cursor| visit.link(&format!("/notices?after={}", cursor.encode())));
    let first = (!after.is_empty()).then(|| visit.link("/notices"));
    // What comes after this page was made is not marked with the rest.
    let newest = visit.now().as_millisecond();
    Page::new(&visit, "notifications/inbox.html")
        .with("entries", &entries)
        .with("unread", &visit.unread)
        .with("prev", &first)
        .with("next", &next)
        .with("until", &newest)
        .with("kept_days", &visit.site.config.retention.notices_days)
        .respond()
}

/// Marks one as read, and leads to its page.
async fn open(visit: Visit, own: Own, path: Path<(String, String)>) -> WebResult {
    let (_, id) = path.into_inner();
    let found = own.store.get::<Entry>(&id).await?;
    let entry = found.filter(|entry| entry.resident == own.resident.id && entry.shown);
    let mut entry = entry.ok_or(WebError::NotFound)?;
    if entry.unread {
        entry.unread = false;
        match own.store.commit(Batch::new().replace(&entry)).await {
            // Read in another window, or in a digest that is being written: it may stay unread.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
    page::redirect(&visit.link(&entry.path))
}

async fn read_all(visit: Visit, own: Own, form: Form) -> WebResult {
    let until = form.value("until").parse::<i64>().ok();
    let until = until.and_then(|until| Timestamp::from_millisecond(until).ok());
    let until = until.unwrap_or(visit.now()).min(visit.now());
    for _ in 0..COMMITS {
        if mark(&own.store, &own.resident.id, until).await? {
            break;
        }
    }
    page::redirect(&visit.link("/notices?done=notices-read"))
}

/// Marks some of what is unread; whether nothing is left.
async fn mark(store: &Store, resident: &str, until: Timestamp) -> Result<bool, WebError> {
    let mut unread = unread_until(store, resident, until).await?;
    for entry in &mut unread {
        entry.unread = false;
    }
    let all = unread.len() < TOGETHER;
    match store.commit(unread.iter().fold(Batch::new(), Batch::replace)).await {
        // One of them changed meanwhile: look again.
        Err(error) if error.is_stale() => Ok(false),
        done => {
            done?;
            Ok(all)
        }
    }
}

async fn unread_until(
    store: &Store,
    resident: &str,
    until: Timestamp,
) -> Result<Vec<Stored<Entry>>, StoreError> {
    let unread = Query::on(&UNREAD).equal(resident).equal(true).equal(true);
    // The end of a range is not in it.
    let unread = unread.below(until + SignedDuration::from_millis(1)).limit(TOGETHER);
    Ok(store.find::<Entry>(&unread).await?.items)
}
