//! Reading entries: the newest, one with its neighbours, a page of a list, a stretch of the chain.

use super::model::{BY_BOTH, BY_GROUP, BY_MUNICIPALITY, BY_SEQ, BY_SUBJECT, Entry};
use crate::store::{Page, Query, Store, StoreError};

/// Which entries a list shows.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    pub municipality: Option<String>,
    pub group: Option<String>,
    /// Alone: what stands about a page is not filtered further.
    pub subject: Option<String>,
}

impl Filter {
    fn query(&self) -> Query {
        match (&self.subject, &self.municipality, &self.group) {
            (Some(subject), ..) => Query::on(&BY_SUBJECT).equal(subject),
            (None, Some(municipality), Some(group)) => {
                Query::on(&BY_BOTH).equal(municipality).equal(group)
            }
            (None, Some(municipality), None) => Query::on(&BY_MUNICIPALITY).equal(municipality),
            (None, None, Some(group)) => Query::on(&BY_GROUP).equal(group),
            (None, None, None) => Query::on(&BY_SEQ),
        }
    }
}

/// The newest entry.
pub async fn newest(store: &Store) -> Result<Option<Entry>, StoreError> {
    let found = store.first::<Entry>(Query::on(&BY_SEQ).descending()).await?;
    Ok(found.map(|stored| stored.document))
}

/// Whether the act of this cause stands in the journal.
pub async fn has(store: &Store, cause: &str) -> Result<bool, StoreError> {
    Ok(store.get::<Entry>(&Entry::id_of(cause)).await?.is_some())
}

/// A page of what the filter lets through, the newest first.
pub async fn listed(
    store: &Store,
    filter: &Filter,
    after: &str,
    limit: usize,
) -> Result<Page<Entry>, StoreError> {
    store.find(&filter.query().descending().after_word(after).limit(limit)).await
}

/// The first entries of those whose numbers lie between these two, at most so many.
pub async fn between(
    store: &Store,
    first: i64,
    last: i64,
    limit: usize,
) -> Result<Vec<Entry>, StoreError> {
    let stretch = Query::on(&BY_SEQ).at_least(first).below(last.saturating_add(1)).limit(limit);
    let page = store.find::<Entry>(&stretch).await?;
    Ok(page.items.into_iter().map(|stored| stored.document).collect())
}
