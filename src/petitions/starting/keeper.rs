//! Drafts as the privacy room asks for them, and when somebody moves house.

use super::files;
use super::model::{BY_RESIDENT, Draft};
use crate::attachments::{self, BY_HOLDER, Tray};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::residency::moving::{Mover, Moving};
use crate::store::{Batch, Query};
use crate::web::Site;
use actix_web::web::Data;
use serde_json::{Value, json};

// keys: privacy-keeps-petition-drafts-what privacy-keeps-petition-drafts-end
/// What somebody has begun to write.
pub const DRAFTS: Keeper = Keeper {
    name: "petition-drafts",
    export: |site, subject| Box::pin(export(site, subject)),
    erase: |site, subject| Box::pin(erase(site, subject)),
};

/// Drafts go along when somebody moves house.
pub const MOVER: Mover =
    Mover { name: "petitions", carry: |site, moving| Box::pin(carry(site, moving)) };

async fn export(site: Data<Site>, subject: Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let trays = store.find::<Tray>(&Query::on(&BY_HOLDER).equal(&subject.resident)).await?;
    let files = |draft: &Draft| {
        let id = files::tray(&draft.id);
        let tray = trays.items.iter().find(|tray| tray.id == id);
        tray.map_or(Value::Null, |tray| attachments::exported(&site, &tray.listed))
    };
    let show = |draft: &Draft| {
        json!({
            "municipality": draft.addressed,
            "language": draft.language,
            "action": draft.action,
            "background": draft.background,
            "details": draft.details,
            "attachments": files(draft),
            "at": draft.changed_at.to_string(),
        })
    };
    pieces::collect(store, Query::on(&BY_RESIDENT).equal(&subject.resident), show).await
}

async fn erase(site: Data<Site>, subject: Subject) -> Result<Round, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Round::Done) };
    if attachments::discard_all(&site, &subject.municipality, &subject.resident).await?
        == Round::More
    {
        return Ok(Round::More);
    }
    pieces::remove::<Draft>(store, Query::on(&BY_RESIDENT).equal(&subject.resident)).await
}

/// The files go first, since nothing is a draft's file where there is no draft. Copies each draft before it is removed, so that none is lost to a crash between the two.
async fn carry(site: Data<Site>, moving: Moving) -> Result<(), JobError> {
    let stores = site.personal(&moving.from).zip(site.personal(&moving.to));
    let Some((old, new)) = stores else { return Ok(()) };
    let sides = (moving.from.as_str(), moving.to.as_str());
    attachments::carry(&site, sides, &moving.resident, site.now()).await?;
    loop {
        let found = old.find::<Draft>(&Query::on(&BY_RESIDENT).equal(&moving.resident)).await?;
        if found.items.is_empty() {
            return Ok(());
        }
        for draft in &found.items {
            match new.commit(Batch::new().insert(&draft.document)).await {
                Err(error) if error.is_exists() => {}
                done => done?,
            }
        }
        match old.commit(found.items.iter().fold(Batch::new(), Batch::delete)).await {
            // One was changed in this moment: look again.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
}
