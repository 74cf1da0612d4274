//! What rooms with passages of a text need of their discussions: which comments there are to name,
//! and the mark beside a comment that led to a change.
//!
//! Invariant: a mark is added to what is shown; nothing about a contribution is written for it.

use super::model::{BY_SUBJECT, Contribution};
use super::views::{DiscussionView, Item};
use crate::store::{Query, Store, StoreError};
use serde::Serialize;
use std::collections::BTreeMap;

/// That a comment led to something: what the mark says, and where that is shown.
#[derive(Clone, Debug, Serialize)]
pub struct Led {
    pub text: String,
    pub href: String,
}

impl DiscussionView {
    /// Marks the contributions with these ids.
    pub fn mark(&mut self, led: &BTreeMap<String, Vec<Led>>) {
        self.items.iter_mut().for_each(|item| mark(item, led));
    }
}

fn mark(item: &mut Item, led: &BTreeMap<String, Vec<Led>>) {
    let id = item.id.trim_start_matches("contribution-");
    // What the reader does not get led to nothing that they could see.
    item.led = led.get(id).filter(|_| item.text.is_some()).cloned().unwrap_or_default();
    item.replies.iter_mut().for_each(|reply| mark(reply, led));
}

/// The newest contributions of a subject that everybody sees.
pub async fn newest(
    store: &Store,
    subject: &str,
    most: usize,
) -> Result<Vec<Contribution>, StoreError> {
    let query = Query::on(&BY_SUBJECT).equal(subject).descending().limit(most);
    let found = store.find::<Contribution>(&query).await?.items.into_iter();
    Ok(found.map(|one| one.document).filter(|one| !one.standing.withheld).collect())
}

/// One contribution that everybody sees, whatever it stands under.
pub async fn named(store: &Store, id: &str) -> Result<Option<Contribution>, StoreError> {
    let found = store.get::<Contribution>(id).await?.map(|one| one.document);
    Ok(found.filter(|one| !one.standing.withheld))
}
