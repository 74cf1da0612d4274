//! What is kept about an address that letters come back from.

use super::model::{BY_RESIDENT, MARKED, Mark};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Rule, Subject, pieces};
use crate::store::Query;
use crate::web::Site;
use jiff::Timestamp;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper {
    name: "unreachable",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};
// keys: privacy-part-unreachable privacy-keeps-unreachable-what privacy-keeps-unreachable-end
// keys: privacy-word-reason-*

/// Half a year after the last letter came back, it is tried again.
pub const RETENTION: Rule = Rule {
    name: "unreachable",
    days: |kept| kept.unreachable_days,
    work: |site, before| Box::pin(async move { forget(&site, before).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let show = |mark: &Mark| {
        json!({
            "returned": mark.marked,
            "letters_returned": mark.count,
            "reason": mark.reason.as_str(),
            "since": mark.since.to_string(),
            "last_returned_at": mark.last_at.to_string(),
            "works_since": mark.works_since.map(|at| at.to_string()),
            "tried_at": mark.trial.as_ref().map(|trial| trial.sent_at.to_string()),
        })
    };
    pieces::collect(store, Query::on(&BY_RESIDENT).equal(&subject.resident), show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match site.personal(&subject.municipality) {
        Some(store) => {
            let own = Query::on(&BY_RESIDENT).equal(&subject.resident);
            pieces::remove::<Mark>(store, own).await
        }
        None => Ok(Round::Done),
    }
}

async fn forget(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let mut all = Round::Done;
    for store in site.personal.values() {
        for marked in [true, false] {
            let old = Query::on(&MARKED).equal(marked).below(before);
            if pieces::remove::<Mark>(store, old).await? == Round::More {
                all = Round::More;
            }
        }
    }
    Ok(all)
}
