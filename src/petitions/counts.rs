//! How many signed, by town: counted from the signatures, from memory while nobody signs or
//! withdraws.
//!
//! Invariant: the numbers are those of the signatures at the time of asking; after a crash there is
//! nothing to mend.

use super::model::{BY_NAMED, BY_TOWN, Petition, Signature};
use crate::config::MunicipalityId;
use crate::store::{Query, StoreError};
use crate::web::Site;
use std::collections::BTreeMap;

/// How many signed a petition.
#[derive(Debug, Default, PartialEq)]
pub struct Counts {
    by_town: BTreeMap<MunicipalityId, u64>,
}

impl Counts {
    /// From this town.
    pub fn of(&self, municipality: &str) -> u64 {
        self.by_town.get(municipality).copied().unwrap_or_default()
    }

    /// From all towns.
    pub fn total(&self) -> u64 {
        self.by_town.values().sum()
    }
}

/// How many have signed this petition.
pub async fn of(site: &Site, petition: &Petition) -> Result<Counts, StoreError> {
    let mut counts = Counts::default();
    // Nobody else may sign, so these are all.
    for town in &petition.addressed {
        let query = Query::on(&BY_TOWN).equal(&petition.id).equal(town);
        let count = site.public.tally::<Signature>(&query).await?;
        counts.by_town.insert(town.clone(), count);
    }
    Ok(counts)
}

/// How many of them allow their name to be shown.
pub async fn named(site: &Site, petition: &Petition) -> Result<u64, StoreError> {
    let named = Query::on(&BY_NAMED).equal(&petition.id).equal(true);
    site.public.tally::<Signature>(&named).await
}
