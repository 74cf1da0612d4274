//! What this room keeps about people: for export and erasure, and when somebody moves.

use super::counter::{BY_RESIDENT, CounterNumber};
use super::moving::{Mover, Moving};
use super::roll::{RollUse, USES_BY_RESIDENT};
use super::trials::Trial;
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject};
use crate::store::{Batch, Query, Store};
use crate::web::Site;
use actix_web::web::Data;
use serde_json::{Value, json};

/// The room's answer about privacy.
pub const KEEPER: Keeper = Keeper {
    // keys: privacy-keeps-residency-what privacy-keeps-residency-end
    name: "residency",
    export: |site, subject| Box::pin(export(site, subject)),
    erase: |site, subject| Box::pin(erase(site, subject)),
};

/// When somebody moves, nothing of this goes with them: a roll, a counter and tries are the old
/// municipality's. The roll's entry can confirm somebody again.
pub const MOVER: Mover =
    Mover { name: "residency", carry: |site, moving| Box::pin(carry(site, moving)) };

async fn export(site: Data<Site>, subject: Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let id = subject.resident.as_str();
    let number = store.first::<CounterNumber>(Query::on(&BY_RESIDENT).equal(id)).await?;
    let trial = store.get::<Trial>(id).await?;
    let used = store.first::<RollUse>(Query::on(&USES_BY_RESIDENT).equal(id)).await?;
    if number.is_none() && trial.is_none() && used.is_none() {
        return Ok(Value::Null);
    }
    Ok(json!({
        "counter_number": number.map(|number| json!({
            "number": number.grouped(),
            "expires_at": number.expires_at.to_string(),
        })),
        "tries": trial.map(|trial| json!({ "count": trial.count, "last": trial.at.to_string() })),
        "found_in_roll": used.is_some(),
    }))
}

async fn erase(site: Data<Site>, subject: Subject) -> Result<Round, JobError> {
    if let Some(store) = site.personal(&subject.municipality) {
        forget(store, &subject.resident).await?;
    }
    Ok(Round::Done)
}

async fn carry(site: Data<Site>, moving: Moving) -> Result<(), JobError> {
    match site.personal(&moving.from) {
        Some(store) => forget(store, &moving.resident).await,
        None => Ok(()),
    }
}

/// At most one number and one trial, and as many uses as there were confirmations by roll.
async fn forget(store: &Store, id: &str) -> Result<(), JobError> {
    let number = store.first::<CounterNumber>(Query::on(&BY_RESIDENT).equal(id)).await?;
    let trial = store.get::<Trial>(id).await?;
    let uses = store.find::<RollUse>(&Query::on(&USES_BY_RESIDENT).equal(id)).await?.items;
    let batch = number.iter().fold(Batch::new(), Batch::delete);
    let batch = trial.iter().fold(batch, Batch::delete);
    match store.commit(uses.iter().fold(batch, Batch::delete)).await {
        // Somebody else forgets the same: it is gone, or this comes again.
        Err(error) if error.is_stale() => Err(JobError::Commit(error)),
        done => Ok(done?),
    }
}
