//! The files of a consultation: of what is being prepared, and of what is published.
//!
//! Invariant: residents get those that the published consultation lists; the others only the
//! editors of its hosts.

use super::actions::{self, Done};
use super::model::ConsultationDraft;
use crate::attachments::{self, Attachment, Checked, Fault, Listed, Owner, PUBLIC, Reach, Seen};
use crate::consultations::Consultation;
use crate::locale::Localized;
use crate::municipalities::Role;
use crate::store::{Batch, StoreError, Stored};
use crate::web::{Site, Viewer, Visit, WebError};
use actix_web::web::Data;

/// The word for consultations among the owners of files.
const WORD: &str = "consultations";

/// What consultations list.
pub const FILES: Owner = Owner {
    word: WORD,
    seen: |visit, id| Box::pin(seen(visit, id)),
    listed: |site, _, id| Box::pin(listed(site, id)),
};

/// Adds a file to a draft; `false` if the same is there already.
pub async fn add(
    visit: &Visit,
    town: &str,
    draft: &ConsultationDraft,
    title: Localized,
    file: &Checked,
) -> Result<Done<Result<bool, Fault>>, WebError> {
    let most = visit.site.config.attachments.most;
    let (store, owner) = (&visit.site.public, format!("{WORD}/{}", draft.id));
    let kept = attachments::keep(store, &owner, file, title, visit.now()).await?;
    let mut listed = draft.content.attachments.clone();
    let added = attachments::add(&mut listed, kept.clone(), most);
    let done = match added {
        Ok(true) => {
            let add = |content: &mut super::Content| {
                // Somebody may have filled it meanwhile: then nothing more is added.
                let _ = attachments::add(&mut content.attachments, kept.clone(), most);
            };
            actions::save(visit, town, &draft.id, ("files", u32::MAX), add).await?
        }
        _ => Ok(()),
    };
    if done.is_err() || !matches!(added, Ok(true)) {
        // Its bytes are of no use; what fails here is swept.
        store.commit(attachments::unlisted(Batch::new(), PUBLIC, &[kept])).await?;
    }
    Ok(done.map(|()| added))
}

/// Takes a file out of a draft. Its bytes stay while a published version lists them.
pub async fn remove(visit: &Visit, town: &str, id: &str, file: &str) -> Result<Done<()>, WebError> {
    let remove =
        |content: &mut super::Content| content.attachments.retain(|listed| listed.id != file);
    actions::save(visit, town, id, ("files", u32::MAX), remove).await
}

/// Adds to a batch that what a change has left out, and residents do not get either, goes.
pub fn dropped(batch: Batch, before: &ConsultationDraft, draft: &ConsultationDraft) -> Batch {
    if draft.in_force.is_some() {
        return batch;
    }
    let kept = &draft.content.attachments;
    let gone = before.content.attachments.iter().filter(|file| !kept.contains(file));
    attachments::unlisted(batch, PUBLIC, &gone.cloned().collect::<Vec<_>>())
}

fn edits(viewer: &Viewer, draft: &ConsultationDraft) -> bool {
    let editor = viewer.roles.iter().any(|role| role == Role::Editor.as_str());
    editor && viewer.second_factor && draft.hosts.contains(&viewer.municipality)
}

async fn seen(visit: Visit, id: String) -> Result<Seen, StoreError> {
    let store = &visit.site.public;
    if let Some(viewer) = &visit.viewer
        && let Some(draft) = store.get::<ConsultationDraft>(&id).await?
        && edits(viewer, &draft)
    {
        return Ok(Some((Reach::Reader, listed(visit.site.clone(), id).await?)));
    }
    let published = store.get::<Consultation>(&id).await?;
    Ok(published.map(|one| {
        let Stored { document, .. } = one;
        // A later version may leave one out.
        (Reach::Reader, document.published.attachments)
    }))
}

async fn listed(site: Data<Site>, id: String) -> Result<Listed, StoreError> {
    let mut all: Vec<Attachment> = Vec::new();
    if let Some(one) = site.public.get::<Consultation>(&id).await? {
        all.extend(one.document.published.attachments);
    }
    if let Some(draft) = site.public.get::<ConsultationDraft>(&id).await? {
        let fresh = |file: &Attachment| !all.iter().any(|other| other.id == file.id);
        let more: Vec<Attachment> =
            draft.document.content.attachments.into_iter().filter(fresh).collect();
        all.extend(more);
    }
    Ok(all)
}
