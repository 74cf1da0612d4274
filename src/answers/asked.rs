//! A question begins a clock when it is written, and moderation stops it and starts it anew.
//!
//! Invariant: what is owed follows from how the contribution stands and whether it was answered;
//! the event may come twice or late, and reads what holds when it is handled.

use super::model::{BY_ANSWERED, Official};
use super::owed::{self, BY_CONTRIBUTION, Kind, Owed, State};
use crate::discussion::{self, Contribution, Subject};
use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::store::{Batch, Event, Query};
use crate::web::{Site, keys};
use actix_web::web::Data;

const STANDING: &str = "answers.standing";

/// Who acts when a contribution goes out of sight or comes back.
pub const CHANGED: Handler =
    Handler { kind: STANDING, work: |site, event| Box::pin(follow(site, event)) };

/// Adds to the commit of a contribution what the towns of its page owe to it: an answer, where it
/// is a question. One that is held back is not owed before it is released.
pub fn asked(site: &Site, subject: &Subject, new: &Contribution, batch: Batch) -> Batch {
    let question = new.kind == discussion::Kind::Question;
    if question { owe(site, subject, new, Kind::Question, batch) } else { batch }
}

/// Adds to the commit of a contribution that the towns of its page owe it an answer of this kind.
pub fn owe(site: &Site, subject: &Subject, new: &Contribution, kind: Kind, batch: Batch) -> Batch {
    owed::all(site, subject, new, kind).iter().fold(batch, Batch::insert)
}

/// Adds to the commit that hides a contribution or shows it again that what is owed follows.
pub fn changed(batch: Batch, of: &Contribution) -> Batch {
    batch.event(Event::new(keys::id(), STANDING, serde_json::json!(of.id)))
}

async fn follow(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let id: String = event.read().map_err(|error| JobError::Other(error.to_string()))?;
    let store = &site.public;
    let query = Query::on(&BY_CONTRIBUTION).equal(&id);
    let mut all = store.find::<Owed>(&query).await?.items;
    let contribution = store.get::<Contribution>(&id).await?;
    let seen = contribution.is_some_and(|one| !one.standing.withheld);
    let changes = if seen { State::Withheld } else { State::Waiting };
    all.retain(|one| one.state == changes);
    if all.is_empty() {
        return Ok(());
    }
    if !seen {
        all.iter_mut().for_each(|one| one.withhold());
    } else {
        let answered = Query::on(&BY_ANSWERED).equal(&id);
        let answered = store.first::<Official>(answered).await?;
        owed::begin(&site, all.iter_mut().map(|one| &mut one.document), site.now());
        if let Some(answered) = answered {
            all.iter_mut().for_each(|one| one.fulfil(answered.at));
        }
    }
    // A conflict leaves the event in the queue, and it is looked at anew.
    store.commit(all.iter().fold(Batch::new(), Batch::replace)).await?;
    Ok(())
}
