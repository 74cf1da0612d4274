//! The files of a draft: in a tray on its author's side until it is sent, then the petition's.
//!
//! Invariant: nobody but its author sees a draft's files; sending copies them before the petition
//! lists them, and removes them from the draft after that.

use super::actions::{self, own};
use super::model::Draft;
use crate::attachments::{self, Attachment, Checked, Fault, Listed, Owner, Reach, Seen};
use crate::locale::Localized;
use crate::petitions::files::owner;
use crate::store::{Batch, StoreError};
use crate::web::{Site, Visit, WebError};
use actix_web::web::Data;

/// The word for drafts among the owners of files.
const WORD: &str = "petition-drafts";

/// What drafts list.
pub const FILES: Owner = Owner {
    word: WORD,
    seen: |visit, id| Box::pin(seen(visit, id)),
    listed: |site, place, id| Box::pin(listed(site, place, id)),
};

/// A draft's tray.
pub fn tray(draft: &str) -> String {
    format!("{WORD}/{draft}")
}

/// The files of the viewer's draft.
pub async fn of(visit: &Visit, draft: &Draft) -> Result<Vec<Attachment>, WebError> {
    Ok(attachments::tray(own(visit, visit.viewer()?)?, &tray(&draft.id)).await?)
}

/// Adds a file to the viewer's draft; `false` if the same is there already.
pub async fn add(
    visit: &Visit,
    draft: &Draft,
    title: Localized,
    file: &Checked,
) -> Result<Result<bool, Fault>, WebError> {
    let (viewer, settings) = (visit.viewer()?, &visit.site.config.attachments);
    let store = own(visit, viewer)?;
    let bytes = u64::try_from(file.bytes.len()).unwrap_or(u64::MAX);
    if attachments::held(store, &viewer.resident).await? + bytes > settings.person_bytes {
        return Ok(Err(Fault::Full));
    }
    let kept = attachments::keep(store, &tray(&draft.id), file, title, visit.now()).await?;
    let done = change(visit, draft, |tray| tray.add(kept.clone(), settings.most)).await;
    if !matches!(done, Ok(Ok(true))) {
        // Its bytes are of no use; what fails here is swept.
        let batch = attachments::unlisted(Batch::new(), &viewer.municipality, &[kept]);
        store.commit(batch).await?;
    }
    done
}

/// Takes a file out of the viewer's draft; nothing changes if it is not there.
pub async fn remove(visit: &Visit, draft: &Draft, id: &str) -> Result<(), WebError> {
    // Taking out refuses nobody.
    let _ = change(visit, draft, |tray| Ok(tray.remove(id))).await?;
    Ok(())
}

/// Changes the tray together with the draft, so that no file comes to a draft that has gone.
async fn change(
    visit: &Visit,
    draft: &Draft,
    change: impl Fn(&mut attachments::Tray) -> Result<bool, Fault>,
) -> Result<Result<bool, Fault>, WebError> {
    let viewer = visit.viewer()?;
    let touched = async |batch: Batch| {
        let mut draft = actions::find(visit, &draft.key).await?;
        draft.changed_at = visit.now();
        Ok(batch.replace(&draft))
    };
    let id = tray(&draft.id);
    let place = (viewer.municipality.as_str(), id.as_str(), viewer.resident.as_str());
    attachments::change(&visit.site, place, touched, change).await
}

/// Copies a draft's files to where everybody's are, for the petition that is about to list them.
pub async fn publish(visit: &Visit, draft: &Draft, files: &[Attachment]) -> Result<(), WebError> {
    let store = own(visit, visit.viewer()?)?;
    let (to, owner) = (&visit.site.public, owner(&draft.petition));
    Ok(attachments::copy(store, to, &owner, files, visit.now()).await?)
}

async fn seen(visit: Visit, id: String) -> Result<Seen, StoreError> {
    let Some(viewer) = &visit.viewer else { return Ok(None) };
    let Some(store) = visit.site.personal(&viewer.municipality) else { return Ok(None) };
    let draft = store.get::<Draft>(&id).await?;
    if draft.is_none_or(|draft| draft.resident != viewer.resident) {
        return Ok(None);
    }
    Ok(Some((Reach::Reader, attachments::tray(store, &tray(&id)).await?)))
}

async fn listed(site: Data<Site>, place: String, id: String) -> Result<Listed, StoreError> {
    let Some(store) = site.personal(&place) else { return Ok(vec![]) };
    match store.get::<Draft>(&id).await? {
        Some(_) => attachments::tray(store, &tray(&id)).await,
        None => Ok(vec![]),
    }
}
