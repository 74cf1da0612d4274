//! What brokers' identities mean for privacy: which is tied to an account, since when.

use super::join::of_resident;
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject};
use crate::store::Batch;
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

// keys: privacy-keeps-identities-what privacy-keeps-identities-end
pub const KEEPER: Keeper = Keeper { name: "identities", export, erase };

fn export(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Value, JobError>> {
    Box::pin(async move {
        let all = of_resident(&site, &subject.resident).await?;
        let one = |identity: &super::Identity| {
            json!({
                "municipality": identity.municipality,
                "issuer": identity.issuer,
                "linked_at": identity.linked_at.to_string(),
            })
        };
        let all: Vec<Value> = all.iter().map(|(_, identity)| one(identity)).collect();
        Ok(if all.is_empty() { Value::Null } else { Value::Array(all) })
    })
}

fn erase(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Round, JobError>> {
    Box::pin(async move {
        let all = of_resident(&site, &subject.resident).await?;
        for (store, identity) in &all {
            match store.commit(Batch::new().delete(identity)).await {
                // Untied in this very moment.
                Err(error) if error.is_stale() => {}
                done => done?,
            }
        }
        Ok(if all.is_empty() { Round::Done } else { Round::More })
    })
}
