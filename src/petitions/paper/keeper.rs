//! What batches keep about people: who entered and checked them; and those who signed, until they
//! are forgotten with the petition's signatories.

use super::model::{BY_CHECKER, BY_ENTERER, BY_PETITION, PaperBatch};
use crate::attachments;
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::{Batch, Query, Stored};
use crate::web::Site;
use actix_web::web::Data;
use serde_json::{Value, json};

// keys: privacy-keeps-paper-what privacy-keeps-paper-end
/// Who entered and who checked.
pub const KEEPER: Keeper = Keeper {
    name: "paper",
    export: |site, subject| Box::pin(export(site, subject)),
    erase: |site, subject| Box::pin(erase(site, subject)),
};

/// In every town: a batch stays where it was entered.
async fn export(site: Data<Site>, subject: Subject) -> Result<Value, JobError> {
    let mut all = Vec::new();
    for store in site.personal.values() {
        for index in [&BY_ENTERER, &BY_CHECKER] {
            let own = Query::on(index).equal(&subject.resident);
            if let Value::Array(found) = pieces::collect(store, own, show).await? {
                all.extend(found);
            }
        }
    }
    Ok(if all.is_empty() { Value::Null } else { all.into() })
}

fn show(batch: &PaperBatch) -> Value {
    json!({ "id": batch.id, "municipality": batch.municipality, "at": batch.at.to_string() })
}

async fn erase(site: Data<Site>, subject: Subject) -> Result<Round, JobError> {
    for store in site.personal.values() {
        for index in [&BY_ENTERER, &BY_CHECKER] {
            let own = Query::on(index).equal(&subject.resident);
            let forget = |batch: &mut PaperBatch| {
                for who in [&mut batch.entered_by, &mut batch.checked_by] {
                    if *who == subject.resident {
                        who.clone_from(&subject.former);
                    }
                }
            };
            if pieces::change(store, own, forget).await? == Round::More {
                return Ok(Round::More);
            }
        }
    }
    Ok(Round::Done)
}

/// Forgets a piece of a petition's sheets, with their scans, in every town.
pub async fn forget(site: &Site, petition: &str) -> Result<Round, JobError> {
    for (place, store) in &site.personal {
        let page = store.find::<PaperBatch>(&Query::on(&BY_PETITION).equal(petition)).await?;
        if page.items.is_empty() {
            continue;
        }
        let gone = |batch, one: &Stored<PaperBatch>| {
            attachments::unlisted(batch, place, &one.scans).delete(one)
        };
        match store.commit(page.items.iter().fold(Batch::new(), gone)).await {
            // One of them was changed in this moment: look again.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
        return Ok(Round::More);
    }
    Ok(Round::Done)
}
