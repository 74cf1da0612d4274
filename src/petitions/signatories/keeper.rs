//! What is kept of the people behind signatures, for their town's commission.
//!
//! Invariant: erasing takes the person away; the signature goes on counting without one.

use super::model::{BY_RESIDENT, Signatory};
use crate::jobs::{JobError, Round};
use crate::petitions::mailboxes;
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::Query;
use crate::web::Site;
use serde_json::{Value, json};

/// Under which name somebody signed.
pub const KEEPER: Keeper = Keeper {
    // keys: privacy-keeps-signatories-what privacy-keeps-signatories-end privacy-part-signatories
    name: "signatories",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

/// In every town: a signature stays where its signer lived when they signed.
async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let mut all = Vec::new();
    for store in site.personal.values() {
        let own = Query::on(&BY_RESIDENT).equal(&subject.resident);
        if let Value::Array(found) = pieces::collect(store, own, show).await? {
            all.extend(found);
        }
    }
    Ok(if all.is_empty() { Value::Null } else { all.into() })
}

fn show(signatory: &Signatory) -> Value {
    json!({
        "municipality": signatory.municipality,
        "name": signatory.name,
        "settlement": signatory.settlement,
        "manner": signatory.manner,
        "signed_at": signatory.at.to_string(),
    })
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    for store in site.personal.values() {
        let own = Query::on(&BY_RESIDENT).equal(&subject.resident);
        for one in store.find::<Signatory>(&own).await?.items {
            let Some(mailbox) = &one.mailbox else { continue };
            match mailboxes::erase(site, mailbox, &one.person).await {
                // Somebody else signs from it in this moment: look again.
                Err(error) if error.is_stale() => return Ok(Round::More),
                done => done?,
            }
        }
        if pieces::remove::<Signatory>(store, own).await? == Round::More {
            return Ok(Round::More);
        }
    }
    Ok(Round::Done)
}
