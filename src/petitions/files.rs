//! The files of petitions and of the answers to them, as the room of attachments asks for them.
//!
//! Invariant: whoever may not read a petition's text does not get its files either.

use super::by_id;
use super::model::Petition;
use crate::attachments::{Attachment, Listed, Owner, Reach, Seen};
use crate::config::MunicipalityId;
use crate::municipalities::Role;
use crate::store::StoreError;
use crate::web::{Site, Viewer, Visit};
use actix_web::web::Data;

/// The word for petitions among the owners of files.
const WORD: &str = "petitions";

/// What petitions list.
pub const FILES: Owner = Owner {
    word: WORD,
    seen: |visit, id| Box::pin(seen(visit, id)),
    listed: |site, _, id| Box::pin(listed(site, id)),
};

/// A petition's name among the owners of files.
pub fn owner(petition: &str) -> String {
    format!("{WORD}/{petition}")
}

/// All that a petition lists: its own, and those of the answers.
fn all(petition: &Petition) -> Vec<Attachment> {
    let answers = petition.responses.iter().flat_map(|response| &response.attachments);
    petition.attachments.iter().chain(answers).cloned().collect()
}

async fn seen(visit: Visit, id: String) -> Result<Seen, StoreError> {
    let Some(petition) = by_id(&visit.site.public, &id).await? else { return Ok(None) };
    if petition.is_hidden() && !decided(&petition, visit.viewer.as_ref()) {
        return Ok(None);
    }
    // Before it is opened it may still be changed, or be hidden.
    let reach = if petition.was_opened() { Reach::Everybody } else { Reach::Reader };
    Ok(Some((reach, all(&petition))))
}

/// Whether somebody is of the moderators who decided about it.
fn decided(petition: &Petition, viewer: Option<&Viewer>) -> bool {
    let town = viewer.and_then(|viewer| acts_as(viewer, Role::Moderator));
    let mut reviews = petition.course.reviews.iter();
    town.is_some_and(|town| reviews.any(|review| review.municipality == *town))
}

/// The municipality for which somebody acts in a role now.
pub fn acts_as(viewer: &Viewer, role: Role) -> Option<&MunicipalityId> {
    let has = viewer.roles.iter().any(|one| one == role.as_str());
    Some(&viewer.municipality).filter(|_| has && viewer.second_factor)
}

async fn listed(site: Data<Site>, id: String) -> Result<Listed, StoreError> {
    let petition = by_id(&site.public, &id).await?;
    Ok(petition.map(|petition| all(&petition)).unwrap_or_default())
}
