//! How many signed, by town and by day: as the store counts them while they are written.
//!
//! Invariant: the numbers are those of the signatures at the time of asking, and cost as little
//! with a million of them; after a crash there is nothing to mend.

use super::growth::Growth;
use super::model::{BY_NAMED, BY_TOWN, Petition, Signature};
use crate::config::MunicipalityId;
use crate::store::{Query, Scalar, StoreError};
use crate::web::Site;
use jiff::Timestamp;
use jiff::civil::Date;
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

/// How the numbers of a petition that was opened grew, until today or its last day; by the days of
/// each town.
pub async fn growth(
    site: &Site,
    petition: &Petition,
    now: Timestamp,
) -> Result<Option<Growth>, StoreError> {
    let Some(opened) = petition.opened_at else { return Ok(None) };
    let until = petition.closes_at.map_or(now, |closes| closes.min(now));
    let days = |at: Timestamp| {
        petition.addressed.iter().map(move |town| site.zone(town).to_datetime(at).date())
    };
    // Towns whose clocks differ share an axis.
    let (Some(first), Some(last)) = (days(opened).min(), days(until).max()) else {
        return Ok(None);
    };
    let mut growth = Growth::new(first, last);
    for town in &petition.addressed {
        let by_day = Query::on(&BY_TOWN).equal(&petition.id).equal(town).limit(DAYS);
        let groups = site.public.tally_by::<Signature>(&by_day).await?;
        let days = groups.into_iter().map(|(day, count)| (date(&day), count));
        growth.add(town.clone(), days);
    }
    Ok(Some(growth))
}

/// More days than a petition collects signatures.
const DAYS: usize = 1_000;

fn date(day: &Scalar) -> Option<Date> {
    match day {
        Scalar::Text(text) => text.parse().ok(),
        Scalar::Null | Scalar::Boolean(_) | Scalar::Integer(_) => None,
    }
}
