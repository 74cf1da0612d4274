//! A suspension reaches the author's account: an event from the public store to the personal one.
//!
//! Invariant: the event only says whose suspension to look at. What holds is read from the decisions
//! when it is handled, so events that come twice, late or in another order leave the same.

use super::model::{BY_AUTHOR, Decision};
use crate::config::MunicipalityId;
use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::residents::{self, Suspension};
use crate::store::{Batch, Event, Query};
use crate::web::{Site, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};

/// The kind of event.
pub const SUSPENSION: &str = "moderation.suspension-changed";

pub(super) const HANDLER: Handler =
    Handler { kind: SUSPENSION, work: |site, event| Box::pin(carry_out(site, event)) };

/// How many of somebody's latest decisions are looked at.
const LATEST: usize = 200;
/// How often the account is tried when it changes meanwhile.
const TRIES: usize = 10;

#[derive(Serialize, Deserialize)]
struct Whose {
    resident: String,
    municipality: MunicipalityId,
}

/// To look at the suspension of a decision's author.
pub(super) fn event(decision: &Decision) -> Event {
    let whose = Whose { resident: decision.author.clone(), municipality: decision.side.clone() };
    // Two words: there is nothing that serde could refuse.
    Event::new(keys::id(), SUSPENSION, serde_json::to_value(&whose).unwrap_or_default())
}

async fn carry_out(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let whose: Whose = event.read().map_err(|error| JobError::Other(error.to_string()))?;
    let Some(store) = site.personal(&whose.municipality) else { return Ok(()) };
    for _ in 0..TRIES {
        let holds = holding(&site, &whose.resident).await?;
        // Somebody who has gone has nothing left to be kept from.
        let Some(mut resident) = residents::by_id(store, &whose.resident).await? else {
            return Ok(());
        };
        if resident.suspension == holds {
            return Ok(());
        }
        resident.suspension = holds;
        match store.commit(Batch::new().replace(&resident)).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(JobError::Other("the account keeps changing".into()))
}

/// The suspension that lasts longest, of those that still last.
async fn holding(site: &Site, resident: &str) -> Result<Option<Suspension>, JobError> {
    let latest = Query::on(&BY_AUTHOR).equal(resident).descending().limit(LATEST);
    let decisions = site.public.find::<Decision>(&latest).await?.items;
    let now = site.now();
    let lasting = decisions.iter().filter(|decision| decision.suspends(now));
    let suspensions = lasting.filter_map(|decision| {
        let until = decision.until?;
        Some(Suspension { until, decision: decision.id.clone() })
    });
    Ok(suspensions.max_by_key(|suspension| suspension.until))
}
