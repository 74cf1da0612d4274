//! What is kept of where somebody is signed in.

use super::model::{BY_RESIDENT, Session};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::Query;
use crate::web::Site;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper {
    name: "sessions",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let show = |session: &Session| {
        json!({
            "device": session.device,
            "created_at": session.created_at.to_string(),
            "last_seen_at": session.last_seen_at.to_string(),
            "expires_at": session.expires_at.to_string(),
            "second_factor": session.second_factor,
        })
    };
    pieces::collect(store, Query::on(&BY_RESIDENT).equal(&subject.resident), show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match site.personal(&subject.municipality) {
        Some(store) => {
            let own = Query::on(&BY_RESIDENT).equal(&subject.resident);
            pieces::remove::<Session>(store, own).await
        }
        None => Ok(Round::Done),
    }
}
