//! The feed of the journal; and what it tells the feeds of other rooms, whose documents do not say
//! when something was announced.

use super::act::Act;
use super::model::Entry as Recorded;
use super::read::{self, Filter};
use super::sentence;
use crate::key;
use crate::store::{Store, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{Entry, Feed, line, link};
use crate::web::{Visit, WebResult};
use actix_web::web::{self, ServiceConfig};
use serde_json::Value;
use std::collections::BTreeMap;

const ALL: &str = "/{lang}/journal.atom";
/// The entries of the feed.
const MOST: usize = 50;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(ALL).route(web::get().to(all)));
}

/// The link to it.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("feeds-journal")), "/journal.atom")
}

async fn all(visit: Visit) -> WebResult {
    let page = read::listed(&visit.site.public, &Filter::default(), "", MOST).await?;
    let feed = Feed::new(
        visit.text(key!("feeds-journal")),
        visit.text(key!("journal-lead")),
        "/journal",
        page.items.iter().filter_map(|one| entry(&visit, one)).collect(),
    );
    feed.respond(&visit, MOST)
}

/// None where the entry cannot be read.
fn entry(visit: &Visit, one: &Recorded) -> Option<Entry> {
    let (number, act) = (one.seq()?.to_string(), one.act()?);
    let sentence: String = sentence::of(visit, &act).into_iter().map(|part| part.text).collect();
    let page = format!("/journal/{number}");
    let entry = Entry::new(&["journal", &number], line(visit, sentence), page, act.at);
    let by = visit.site.names(&act.municipality, visit.lang).administration;
    Some(entry.by(by).of_towns(std::slice::from_ref(&act.municipality)))
}

/// The newest acts about a page, at most so many entries of the journal; what several
/// municipalities did together, once.
pub async fn about(store: &Store, subject: &str, most: usize) -> Result<Vec<Act>, StoreError> {
    let filter = Filter { subject: Some(subject.to_owned()), ..Filter::default() };
    acts(store, &filter, most).await
}

/// The newest acts of a group of kinds by the page that they are about.
pub async fn of_group(
    store: &Store,
    group: &str,
    most: usize,
) -> Result<BTreeMap<String, Vec<Act>>, StoreError> {
    let filter = Filter { group: Some(group.to_owned()), ..Filter::default() };
    let mut by_page: BTreeMap<String, Vec<Act>> = BTreeMap::new();
    for act in acts(store, &filter, most).await? {
        if let Some(subject) = act.subject.clone() {
            by_page.entry(subject).or_default().push(act);
        }
    }
    Ok(by_page)
}

async fn acts(store: &Store, filter: &Filter, most: usize) -> Result<Vec<Act>, StoreError> {
    let page = read::listed(store, filter, "", most).await?;
    let mut acts: Vec<Act> = Vec::new();
    for act in page.items.iter().filter_map(|one| one.act()) {
        let same = |other: &Act| {
            (&other.kind, &other.subject, other.at) == (&act.kind, &act.subject, act.at)
        };
        if !acts.iter().any(same) {
            acts.push(act);
        }
    }
    Ok(acts)
}
