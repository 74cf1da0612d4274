//! How many signed, by town: counted from the signatures and kept while nobody signs or withdraws.
//!
//! Invariant: a kept count is used only while `store::Freshness` knows of no change to what was
//! counted, so it is exact; after a crash there is nothing to mend.

use super::model::{BY_NAMED, BY_TOWN, Petition, Signature};
use crate::config::MunicipalityId;
use crate::store::{self, Freshness, Query, Recorded, Store, StoreError};
use crate::web::Site;
use moka::sync::Cache;
use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock, Weak};

/// The most petitions whose counts are kept.
const KEPT: u64 = 10_000;

/// How many signed a petition.
#[derive(Debug, Default, PartialEq)]
pub struct Counts {
    by_town: BTreeMap<MunicipalityId, u64>,
    /// How many of them allow their name to be shown.
    pub named: u64,
}

impl Counts {
    /// From each town's number and how many of all are named.
    pub fn new(by_town: BTreeMap<MunicipalityId, u64>, named: u64) -> Counts {
        Counts { by_town, named }
    }

    /// From this town.
    pub fn from(&self, municipality: &str) -> u64 {
        self.by_town.get(municipality).copied().unwrap_or_default()
    }

    /// From all towns.
    pub fn total(&self) -> u64 {
        self.by_town.values().sum()
    }
}

struct Kept {
    counts: Arc<Counts>,
    recorded: Recorded,
    /// The table that `recorded` speaks of. Held weakly, which also keeps its place in memory
    /// from being given to another.
    table: Weak<Freshness>,
}

static COUNTS: LazyLock<Cache<String, Arc<Kept>>> = LazyLock::new(|| Cache::new(KEPT));

/// How many have signed this petition.
pub async fn of(site: &Site, petition: &Petition) -> Result<Arc<Counts>, StoreError> {
    let freshness = site.public.freshness();
    let table = Arc::downgrade(freshness);
    if let Some(kept) = COUNTS.get(&petition.id)
        && kept.table.ptr_eq(&table)
        && freshness.is_fresh(&kept.recorded)
    {
        store::reuse(&kept.recorded);
        return Ok(kept.counts.clone());
    }
    let (counts, recorded) = store::record(freshness, count(&site.public, petition)).await;
    let counts = Arc::new(counts?);
    let kept = Kept { counts: counts.clone(), recorded, table };
    COUNTS.insert(petition.id.clone(), Arc::new(kept));
    Ok(counts)
}

async fn count(store: &Store, petition: &Petition) -> Result<Counts, StoreError> {
    let mut by_town = BTreeMap::new();
    // Nobody else may sign, so these are all.
    for town in &petition.addressed {
        let query = Query::on(&BY_TOWN).equal(&petition.id).equal(town);
        by_town.insert(town.clone(), store.count::<Signature>(&query).await?);
    }
    let named = Query::on(&BY_NAMED).equal(&petition.id).equal(true);
    Ok(Counts::new(by_town, store.count::<Signature>(&named).await?))
}
