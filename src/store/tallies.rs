//! How many there are: from the counters that the engine keeps of a counted index, and from memory
//! while nothing has changed.
//!
//! Invariant: a tally equals the count of the index's range at some moment during the call. An
//! engine moves a counter in the very transaction that writes, changes or removes what it counts
//! (`sqlite/counters.rs`, `mongo/counters.rs`), so a crash takes both or neither, and there is
//! nothing to mend. What is kept in memory is given only while `Freshness` knows of no change to
//! its range.

use super::engine::{Engine, note_query};
use super::{Document, Freshness, Query, Recorded, Scalar, Store, StoreError};
use moka::sync::Cache;
use std::sync::Arc;

/// How many tallies are kept; the least used go first.
const MOST: u64 = 10_000;

/// Groups by the value of one field, and how many documents are in each.
pub(super) type Groups = Vec<(Scalar, u64)>;

impl Store {
    /// As [`Store::count`]. Where the index is counted by the fields that the query names, it costs
    /// the same however many documents there are, also right after a write and after a restart.
    pub async fn tally<T: Document>(&self, query: &Query) -> Result<u64, StoreError> {
        query.check::<T>()?;
        let all = self.kept::<T>(query, "all", async || {
            let count = match &self.engine {
                _ if self.only_read || !query.is_counted() => self.count::<T>(query).await?,
                Engine::Sqlite(sqlite) => sqlite.tally(query)?,
                Engine::Mongo(mongo) => mongo.tally(query).await?,
            };
            Ok(vec![(Scalar::Null, count)])
        });
        Ok(all.await?.first().map_or(0, |(_, count)| *count))
    }

    /// How many documents the query asks for, by the value of the field after the equal ones, in
    /// its order (null first, truths as 0 and 1) and at most as many groups as its limit. Costs
    /// what there are groups.
    ///
    /// # Errors
    /// Where the index is not counted by that field, and where the store was opened to read it.
    pub async fn tally_by<T: Document>(&self, query: &Query) -> Result<Groups, StoreError> {
        query.check::<T>()?;
        query.check_groups()?;
        let how = format!("by {} {}", query.descending, query.limit);
        let groups = self.kept::<T>(query, &how, async || match &self.engine {
            _ if self.only_read => Err(StoreError::Query("it was opened only to read".into())),
            Engine::Sqlite(sqlite) => sqlite.tally_by(query),
            Engine::Mongo(mongo) => mongo.tally_by(query).await,
        });
        groups.await
    }

    /// What is kept, or else what `count` says, to be kept.
    async fn kept<T: Document>(
        &self,
        query: &Query,
        how: &str,
        count: impl AsyncFnOnce() -> Result<Groups, StoreError>,
    ) -> Result<Groups, StoreError> {
        let tags = note_query::<T>(query).to_vec();
        let key = format!("{how} {}", query.counted());
        if let Some(groups) = self.tallies.fresh(&key, &self.freshness) {
            return Ok(groups);
        }
        let recorded = Recorded { since: self.freshness.now(), tags };
        let groups = count().await?;
        self.tallies.keep(key, recorded, groups.clone());
        Ok(groups)
    }
}

#[derive(Clone)]
pub(super) struct Tallies(Cache<String, Arc<(Recorded, Groups)>>);

impl Tallies {
    pub fn new() -> Self {
        Tallies(Cache::new(MOST))
    }

    fn fresh(&self, key: &str, freshness: &Freshness) -> Option<Groups> {
        let kept = self.0.get(key)?;
        freshness.is_fresh(&kept.0).then(|| kept.1.clone())
    }

    fn keep(&self, key: String, recorded: Recorded, groups: Groups) {
        self.0.insert(key, Arc::new((recorded, groups)));
    }
}
