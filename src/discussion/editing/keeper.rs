//! What is kept of those who changed what they wrote.
//!
//! Invariant: of somebody who is forgotten, only what stands now stays; that it was changed, and how
//! often, is still said.

use super::model::{REVISED_BY, Revision};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::Query;
use crate::web::Site;
use serde_json::{Value, json};

// keys: privacy-part-contribution-revisions
// keys: privacy-keeps-contribution-revisions-what privacy-keeps-contribution-revisions-end
pub const KEEPER: Keeper = Keeper {
    name: "contribution-revisions",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let show = |one: &Revision| {
        json!({
            "id": one.contribution,
            "language": one.lang,
            "text": one.text,
            "since": one.since.to_string(),
            "reworded_at": one.until.to_string(),
        })
    };
    let revised = Query::on(&REVISED_BY).equal(&subject.resident);
    pieces::collect(&site.public, revised, show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let revised = Query::on(&REVISED_BY).equal(&subject.resident);
    pieces::remove::<Revision>(&site.public, revised).await
}
