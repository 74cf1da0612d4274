//! What second factors keep about a person: they are a part of the account and go with it; the
//! questions to passkeys that are under way rest beside it.

use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject};
use crate::residents::by_id;
use crate::residents::passkeys::{BY_HOLDER, Ceremony};
use crate::store::{Batch, Query};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper { name: "second-factors", export, erase };
// keys: privacy-keeps-second-factors-what privacy-keeps-second-factors-end

/// How many ceremonies are forgotten in one commit.
const BATCH: usize = 100;

fn export(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Value, JobError>> {
    Box::pin(async move {
        let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
        let Some(resident) = by_id(store, &subject.resident).await? else {
            return Ok(Value::Null);
        };
        let factors = &resident.factors;
        if !factors.any() {
            return Ok(Value::Null);
        }
        let passkeys = factors.passkeys.iter().map(|passkey| {
            json!({
                "name": passkey.name,
                "added_at": passkey.added_at,
                "used_at": passkey.used_at,
            })
        });
        Ok(json!({
            "passkeys": passkeys.collect::<Vec<_>>(),
            "app": factors.app.as_ref().map(|app| {
                json!({ "added_at": app.added_at, "used_at": app.used_at })
            }),
            "recovery_codes": factors.recovery.as_ref().map(|recovery| {
                json!({ "made_at": recovery.made_at, "left": recovery.hashes.len() })
            }),
        }))
    })
}

fn erase(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Round, JobError>> {
    Box::pin(async move {
        let Some(store) = site.personal(&subject.municipality) else { return Ok(Round::Done) };
        let query = Query::on(&BY_HOLDER).equal(&subject.resident).limit(BATCH);
        let page = store.find::<Ceremony>(&query).await?;
        if page.items.is_empty() {
            return Ok(Round::Done);
        }
        match store.commit(page.items.iter().fold(Batch::new(), Batch::delete)).await {
            // One of them is answered in this very moment: next time.
            Err(error) if error.is_stale() => return Ok(Round::More),
            done => done?,
        }
        Ok(if page.next.is_some() { Round::More } else { Round::Done })
    })
}
