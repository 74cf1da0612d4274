//! Whoever reported is told what came of it: an event after the decision, since there may be more
//! of them than fit into one commit.
//!
//! Invariant: a letter's id is made of decision and reader, so an event that comes twice tells once.

use super::letters;
use super::model::{Decision, REPORTS, Report};
use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::store::{Batch, Event, Query};
use crate::web::{Site, keys};
use actix_web::web::Data;

/// The kind of event.
pub const OUTCOME: &str = "moderation.decided";

pub(super) const HANDLER: Handler =
    Handler { kind: OUTCOME, work: |site, event| Box::pin(tell(site, event)) };

/// How many are told in one commit.
const TOGETHER: usize = 200;

/// To tell those who reported what this decision names.
pub(super) fn event(decision: &Decision) -> Event {
    Event::new(keys::id(), OUTCOME, serde_json::json!(decision.id))
}

async fn tell(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let id: String = event.read().map_err(|error| JobError::Other(error.to_string()))?;
    let Some(decision) = site.public.get::<Decision>(&id).await? else { return Ok(()) };
    let mut after = None;
    loop {
        let query = Query::on(&REPORTS).equal(&decision.case).limit(TOGETHER).after(after);
        let page = site.public.find::<Report>(&query).await?;
        let batch = page.items.iter().filter(|report| report.reporter != decision.by);
        let batch = batch.fold(Batch::new(), |batch, report| {
            let zone = site.zone(&report.municipality);
            let zone = zone.iana_name().unwrap_or("UTC");
            batch.event(letters::outcome(report, &decision, zone).event(keys::id()))
        });
        if !batch.is_empty() {
            site.public.commit(batch).await?;
        }
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(()),
        }
    }
}
