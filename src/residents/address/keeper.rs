//! What an open change of address keeps about a person.

use super::model::{AddressChange, BY_RESIDENT};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper { name: "address-change", export, erase };
// keys: privacy-keeps-address-change-what privacy-keeps-address-change-end

async fn find(store: &Store, id: &str) -> Result<Option<Stored<AddressChange>>, StoreError> {
    store.first(Query::on(&BY_RESIDENT).equal(id)).await
}

fn export(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Value, JobError>> {
    Box::pin(async move {
        let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
        let change = find(store, &subject.resident).await?;
        Ok(change.map_or(Value::Null, |change| {
            json!({
                "mail": change.mail,
                "asked_at": change.asked_at,
                "expires_at": change.expires_at,
                "old_address_confirmed": change.old.confirmed,
                "new_address_confirmed": change.new.confirmed,
            })
        }))
    })
}

fn erase(site: Data<Site>, subject: Subject) -> BoxFuture<'static, Result<Round, JobError>> {
    Box::pin(async move {
        let Some(store) = site.personal(&subject.municipality) else { return Ok(Round::Done) };
        let Some(change) = find(store, &subject.resident).await? else { return Ok(Round::Done) };
        match store.commit(Batch::new().delete(&change)).await {
            // It is confirmed in this very moment: next time.
            Err(error) if error.is_stale() => Ok(Round::More),
            done => Ok(done.map(|()| Round::Done)?),
        }
    })
}
