//! What is kept of asking to sign in.

use super::model::{BY_RESIDENT, SignInRequest};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::Query;
use crate::web::Site;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper {
    name: "sign-in",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let show = |request: &SignInRequest| json!({ "expires_at": request.expires_at.to_string(), "attempts": request.attempts });
    pieces::collect(store, Query::on(&BY_RESIDENT).equal(&subject.resident), show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match site.personal(&subject.municipality) {
        Some(store) => {
            let own = Query::on(&BY_RESIDENT).equal(&subject.resident);
            pieces::remove::<SignInRequest>(store, own).await
        }
        None => Ok(Round::Done),
    }
}
