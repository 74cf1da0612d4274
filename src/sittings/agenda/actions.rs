//! Finding what waits, and putting it on an agenda: decide by the rules, commit once.

use super::model::{BY_SITTING, Referral, Refusal};
use crate::config::MunicipalityId;
use crate::sittings::{BY_START, Sitting, acts, bulletins};
use crate::store::{Batch, Event, Query, Store, StoreError, Stored};
use crate::web::{Site, WebError, keys};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The event by which the room of the subject learns of the debate.
pub const SCHEDULED: &str = "sittings.scheduled";

/// How often it is tried anew when the agenda changes in the same moment.
const TRIES: usize = 10;
/// How many matters and sittings a page lists.
const MOST: usize = 100;

/// A subject stands on an agenda.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scheduled {
    pub subject: String,
    pub municipality: MunicipalityId,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub starts_at: Timestamp,
}

/// What a council must debate about a subject, if it must.
pub async fn of(
    store: &Store,
    subject: &str,
    municipality: &str,
) -> Result<Option<Stored<Referral>>, StoreError> {
    store.get(&Referral::id_of(subject, municipality)).await
}

/// What waits for a council, the longest first.
pub async fn waiting(
    store: &Store,
    municipality: &str,
) -> Result<Vec<Stored<Referral>>, StoreError> {
    let query = Query::on(&BY_SITTING).equal(municipality).equal("").limit(MOST);
    Ok(store.find(&query).await?.items)
}

/// The sittings of a council that have not begun, soonest first.
pub async fn ahead(site: &Site, municipality: &str) -> Result<Vec<Stored<Sitting>>, StoreError> {
    let query = Query::on(&BY_START).at_least(site.now()).limit(MOST);
    let mut found = site.public.find::<Sitting>(&query).await?.items;
    found.retain(|sitting| sitting.municipalities.iter().any(|id| id == municipality));
    Ok(found)
}

/// Puts a matter on the agenda of a sitting, or says why not.
pub async fn schedule(
    site: &Site,
    subject: &str,
    municipality: &str,
    sitting: &str,
) -> Result<Result<(), Refusal>, WebError> {
    for _ in 0..TRIES {
        let referral = of(&site.public, subject, municipality).await?;
        let mut referral = referral.ok_or(WebError::NotFound)?;
        let query = Query::on(&crate::sittings::BY_SLUG).equal(sitting);
        let found = site.public.first::<Sitting>(query).await?;
        let mut sitting = found.ok_or(WebError::NotFound)?;
        let now = site.now();
        match referral.schedule(&mut sitting, now) {
            Err(refusal) => return Ok(Err(refusal)),
            // The same form sent twice.
            Ok(false) => return Ok(Ok(())),
            Ok(true) => {}
        }
        let act = acts::scheduled(&sitting, &referral, now);
        let batch = Batch::new().replace(&sitting).replace(&referral);
        let batch = batch.event(act.event(keys::id())).event(told(&sitting, &referral));
        let batch = bulletins::scheduled(site, batch, &sitting, &referral);
        match site.public.commit(batch).await {
            Err(error) if error.is_stale() => {}
            result => return Ok(Ok(result?)),
        }
    }
    Err(WebError::Conflict)
}

fn told(sitting: &Sitting, referral: &Referral) -> Event {
    let body = Scheduled {
        subject: referral.subject.clone(),
        municipality: referral.municipality.clone(),
        starts_at: sitting.starts_at,
    };
    // Plain words and a number: there is nothing that serde could refuse.
    Event::new(keys::id(), SCHEDULED, serde_json::to_value(&body).unwrap_or_default())
}
