//! The scans of sheets: seen by the moderators of the town, and by nobody else, ever.

use super::model::{BY_PETITION, PaperBatch, Stage};
use crate::attachments::{Attachment, Listed, Owner, Reach, Seen};
use crate::municipalities::Role;
use crate::petitions::files::acts_as;
use crate::store::{Query, Store, StoreError};
use crate::web::{Site, Visit};
use actix_web::web::Data;

/// The word for batches among the owners of files.
const WORD: &str = "paper-batches";

/// What batches list.
pub const FILES: Owner = Owner {
    word: WORD,
    seen: |visit, id| Box::pin(seen(visit, id)),
    listed: |site, place, id| Box::pin(listed(site, place, id)),
};

/// A batch's name among the owners of files.
pub fn owner(batch: &str) -> String {
    format!("{WORD}/{batch}")
}

/// Whether another batch for the same petition has this very scan.
pub async fn is_elsewhere(
    store: &Store,
    batch: &PaperBatch,
    scan: &Attachment,
) -> Result<bool, StoreError> {
    let all = Query::on(&BY_PETITION).equal(&batch.petition).descending();
    let others = store.find::<PaperBatch>(&all).await?.items;
    let mut others =
        others.iter().filter(|one| one.id != batch.id && one.stage != Stage::Withdrawn);
    Ok(others.any(|other| other.scans.iter().any(|one| one.digest == scan.digest)))
}

async fn seen(visit: Visit, id: String) -> Result<Seen, StoreError> {
    let town = visit.viewer.as_ref().and_then(|viewer| acts_as(viewer, Role::Moderator));
    let Some(store) = town.and_then(|town| visit.site.personal(town)) else { return Ok(None) };
    let batch = store.get::<PaperBatch>(&id).await?;
    let theirs = batch.filter(|batch| town.is_some_and(|town| batch.municipality == *town));
    Ok(theirs.map(|batch| (Reach::Reader, batch.document.scans)))
}

async fn listed(site: Data<Site>, place: String, id: String) -> Result<Listed, StoreError> {
    let Some(store) = site.personal(&place) else { return Ok(vec![]) };
    let batch = store.get::<PaperBatch>(&id).await?;
    Ok(batch.map(|batch| batch.document.scans).unwrap_or_default())
}
