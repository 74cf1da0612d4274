//! What is kept of the people who support contributions.
//!
//! Invariant: with its giver a support is gone from every number: unlike a text, nobody has
//! answered it.

use super::ranks;
use super::support::{BY_RESIDENT, Support};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::{Batch, Query};
use crate::web::Site;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper {
    name: "supports",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

/// How many go in one commit.
const PIECE: usize = 100;

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let show = |one: &Support| {
        json!({
            "subject": one.subject,
            "contribution": one.contribution,
            "municipality": one.municipality,
            "given_at": one.at.to_string(),
        })
    };
    let given = Query::on(&BY_RESIDENT).equal(&subject.resident);
    pieces::collect(&site.public, given, show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let given = Query::on(&BY_RESIDENT).equal(&subject.resident).limit(PIECE);
    let page = site.public.find::<Support>(&given).await?;
    let batch = page.items.iter().fold(Batch::new(), |batch, one| {
        let thread = one.place.split(' ').next().unwrap_or_default();
        batch.delete(one).event(ranks::moved_in(&one.subject, thread))
    });
    match site.public.commit(batch).await {
        // Withdrawn in between: look again.
        Err(error) if error.is_stale() => return Ok(Round::More),
        outcome => outcome?,
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}
