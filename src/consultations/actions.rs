//! Reading consultations.

use super::model::{BY_CLOSING, BY_SLUG, Consultation};
use crate::store::{Page, Query, Store, StoreError};
use jiff::Timestamp;

/// How many make a page of the list.
const PAGE: usize = 20;

/// The consultation with this word in its address.
pub async fn by_slug(store: &Store, slug: &str) -> Result<Option<Consultation>, StoreError> {
    let found = store.first::<Consultation>(Query::on(&BY_SLUG).equal(slug)).await?;
    Ok(found.map(|stored| stored.document))
}

/// What has not closed, that which closes first in front.
pub async fn open(
    store: &Store,
    now: Timestamp,
    after: &str,
) -> Result<Page<Consultation>, StoreError> {
    store.find(&Query::on(&BY_CLOSING).at_least(now).after_word(after).limit(PAGE)).await
}

/// What has closed, the latest first.
pub async fn closed(
    store: &Store,
    now: Timestamp,
    after: &str,
) -> Result<Page<Consultation>, StoreError> {
    let closed = Query::on(&BY_CLOSING).below(now).descending();
    store.find(&closed.after_word(after).limit(PAGE)).await
}
