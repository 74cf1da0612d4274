//! Counts kept in memory: made when first asked for, right until a commit touches what was counted.
//!
//! Invariant: a kept count is given only while `Freshness` knows of no change to its range, so it
//! is as exact as counting again, also after a crash and after another instance's writes.

use super::{Freshness, Recorded};
use moka::sync::Cache;
use std::sync::Arc;

/// How many counts are kept; the least used go first.
const MOST: u64 = 10_000;

#[derive(Clone)]
pub(super) struct Tallies(Cache<String, Arc<(Recorded, u64)>>);

impl Tallies {
    pub fn new() -> Self {
        Tallies(Cache::new(MOST))
    }

    pub fn fresh(&self, key: &str, freshness: &Freshness) -> Option<u64> {
        let kept = self.0.get(key)?;
        freshness.is_fresh(&kept.0).then_some(kept.1)
    }

    pub fn keep(&self, key: String, recorded: Recorded, count: u64) {
        self.0.insert(key, Arc::new((recorded, count)));
    }
}
