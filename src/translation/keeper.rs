//! What the room keeps about people: what they suggested, and which texts they have taken just now.
//!
//! Invariant: who translated a text is kept nowhere, so there is nothing of it to hand out or forget.

use super::model::{BY_CLAIM, Task};
use super::suggestions::{BY_PERSON, Suggestion};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::Query;
use crate::web::Site;
use serde_json::{Value, json};

/// What somebody has suggested.
pub const SUGGESTIONS: Keeper = Keeper {
    name: "translation-suggestions",
    export: |site, subject| Box::pin(async move { suggested(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_suggested(&site, &subject).await }),
};

/// What a translator has taken.
pub const CLAIMS: Keeper = Keeper {
    name: "translation-claims",
    export: |site, subject| Box::pin(async move { claimed(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_claimed(&site, &subject).await }),
};

async fn suggested(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let show = |one: &Suggestion| {
        json!({
            "text": one.text,
            "part": one.part,
            "language": one.lang,
            "wording": one.wording,
            "at": one.at.to_string(),
            "standing": one.standing,
        })
    };
    pieces::collect(&site.public, Query::on(&BY_PERSON).equal(&subject.resident), show).await
}

async fn erase_suggested(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let suggested = Query::on(&BY_PERSON).equal(&subject.resident);
    pieces::remove::<Suggestion>(&site.public, suggested).await
}

async fn claimed(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let show = |one: &Task| json!({ "text": one.id, "until": one.claimed_until.to_string() });
    pieces::collect(&site.public, Query::on(&BY_CLAIM).equal(&subject.resident), show).await
}

async fn erase_claimed(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let claimed = Query::on(&BY_CLAIM).equal(&subject.resident);
    pieces::change(&site.public, claimed, Task::leave).await
}
