//! What is kept of the people who write feedback, besides the contribution that is its text.
//!
//! Invariant: what was said stays; who said it is forgotten. The title of what is out of sight goes,
//! also from what is owed to it.

use super::model::{BY_FEEDBACK_AUTHOR, Feedback};
use crate::answers::{BY_CONTRIBUTION, Owed};
use crate::discussion::Contribution;
use crate::jobs::{JobError, Round};
use crate::locale::Localized;
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::{Batch, Query, Stored};
use crate::web::Site;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper {
    name: "feedback",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

/// How much is forgotten in one commit.
const TOGETHER: usize = 50;

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let show = |one: &Feedback| {
        json!({
            "id": one.id,
            "name": one.author.name,
            "municipality": one.municipality,
            "kind": one.tone,
            "about": one.title.original_text(),
            "language": one.title.original,
            "written_at": one.at.to_string(),
            "settled": one.verdict.as_ref().map(|verdict| verdict.settled),
        })
    };
    let written = Query::on(&BY_FEEDBACK_AUTHOR).equal(&subject.resident);
    pieces::collect(&site.public, written, show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let written = Query::on(&BY_FEEDBACK_AUTHOR).equal(&subject.resident).limit(TOGETHER);
    let page = site.public.find::<Feedback>(&written).await?;
    let mut batch = Batch::new();
    for one in page.items {
        batch = forget(site, subject, one, batch).await?;
    }
    if batch.is_empty() {
        return Ok(Round::Done);
    }
    match site.public.commit(batch).await {
        // One of them was changed in between: look again.
        Err(error) if error.is_stale() => return Ok(Round::More),
        done => done?,
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}

async fn forget(
    site: &Site,
    subject: &Subject,
    mut one: Stored<Feedback>,
    mut batch: Batch,
) -> Result<Batch, JobError> {
    one.author.forget(&subject.former);
    let text = site.public.get::<Contribution>(&one.id).await?;
    if text.is_some_and(|text| text.standing.withheld) {
        one.title = Localized::new(one.title.original, "");
        // A follow-up is owed under the same title.
        let follow_up = one.verdict.as_ref().and_then(|verdict| verdict.follow_up.as_deref());
        for id in std::iter::once(one.id.as_str()).chain(follow_up) {
            let owed = Query::on(&BY_CONTRIBUTION).equal(id);
            for mut owed in site.public.find::<Owed>(&owed).await?.items {
                owed.title = one.title.clone();
                batch = batch.replace(&owed);
            }
        }
    }
    Ok(batch.replace(&one))
}
