//! What is kept of the people who contribute.
//!
//! Invariant: what was said stays where it was said, so that the answers to it can be understood;
//! who said it is forgotten, and all of one person's go on being one person's.

use super::model::{BY_AUTHOR, Contribution};
use crate::jobs::{JobError, Round};
use crate::locale::Localized;
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::Query;
use crate::web::Site;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper {
    name: "contributions",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let show = |one: &Contribution| {
        json!({
            "id": one.id,
            "subject": one.subject,
            "in_reply_to": one.in_reply_to,
            "name": one.author.name,
            "kind": one.kind,
            "stance": one.stance,
            "language": one.text.original,
            "text": one.text.original_text(),
            "written_at": one.at.to_string(),
        })
    };
    let written = Query::on(&BY_AUTHOR).equal(&subject.resident);
    pieces::collect(&site.public, written, show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let written = Query::on(&BY_AUTHOR).equal(&subject.resident);
    let forget = |one: &mut Contribution| {
        one.author.forget(&subject.former);
        // Nobody reads what is withheld but its author and those who review it.
        if one.standing.withheld {
            one.text = Localized::new(one.text.original, "");
        }
    };
    pieces::change(&site.public, written, forget).await
}
