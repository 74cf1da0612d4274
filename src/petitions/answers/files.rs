//! The files of an answer: in a tray on the town's side while it is being written, then part of the
//! petition.
//!
//! Invariant: they are the town's, not those of whoever adds them, and only its editors see them
//! before the answer is published.

use crate::attachments::{self, Attachment, Checked, Fault, Listed, Owner, Reach, Seen};
use crate::locale::Localized;
use crate::municipalities::Role;
use crate::petitions::files::{acts_as, owner};
use crate::petitions::model::Petition;
use crate::store::{Batch, Store, StoreError};
use crate::web::{Site, Visit, WebError};
use actix_web::web::Data;

/// The word for answers among the owners of files.
const WORD: &str = "petition-answers";

/// What answers list before they are published.
pub const FILES: Owner = Owner {
    word: WORD,
    seen: |visit, id| Box::pin(seen(visit, id)),
    listed: |site, place, id| Box::pin(listed(site, place, id)),
};

/// The tray of a town's answer to a petition.
fn tray(municipality: &str, petition: &str) -> String {
    format!("{WORD}/{municipality}/{petition}")
}

fn store<'a>(site: &'a Site, municipality: &str) -> Result<&'a Store, WebError> {
    site.personal(municipality).ok_or(WebError::NotFound)
}

/// The files of the answer that a town is writing.
pub async fn of(
    site: &Site,
    municipality: &str,
    petition: &str,
) -> Result<Vec<Attachment>, WebError> {
    let id = tray(municipality, petition);
    Ok(attachments::tray(store(site, municipality)?, &id).await?)
}

/// Adds a file to it; `false` if the same is there already.
pub async fn add(
    visit: &Visit,
    municipality: &str,
    petition: &Petition,
    title: Localized,
    file: &Checked,
) -> Result<Result<bool, Fault>, WebError> {
    let (store, most) = (store(&visit.site, municipality)?, visit.site.config.attachments.most);
    let id = tray(municipality, &petition.id);
    let kept = attachments::keep(store, &id, file, title, visit.now()).await?;
    let done = change(&visit.site, municipality, &id, |tray| tray.add(kept.clone(), most)).await;
    if !matches!(done, Ok(Ok(true))) {
        let batch = attachments::unlisted(Batch::new(), municipality, &[kept]);
        store.commit(batch).await?;
    }
    done
}

/// Takes a file out of it.
pub async fn remove(
    site: &Site,
    municipality: &str,
    petition: &Petition,
    file: &str,
) -> Result<(), WebError> {
    let id = tray(municipality, &petition.id);
    // Taking out refuses nobody.
    let _ = change(site, municipality, &id, |tray| Ok(tray.remove(file))).await?;
    Ok(())
}

async fn change(
    site: &Site,
    municipality: &str,
    id: &str,
    change: impl Fn(&mut attachments::Tray) -> Result<bool, Fault>,
) -> Result<Result<bool, Fault>, WebError> {
    let alone = async |batch: Batch| Ok(batch);
    attachments::change(site, (municipality, id, municipality), alone, change).await
}

/// Copies them to where everybody's are, for the answer that is about to list them.
pub async fn publish(
    site: &Site,
    municipality: &str,
    petition: &str,
    files: &[Attachment],
) -> Result<(), WebError> {
    let (from, to) = (store(site, municipality)?, &site.public);
    Ok(attachments::copy(from, to, &owner(petition), files, site.now()).await?)
}

/// Empties the tray of an answer that has been published.
pub async fn discard(site: &Site, municipality: &str, petition: &str) -> Result<(), WebError> {
    let id = tray(municipality, petition);
    let batch = attachments::discard(site, municipality, &id, Batch::new()).await?;
    match store(site, municipality)?.commit(batch).await {
        // Somebody else has emptied it.
        Err(error) if error.is_stale() => Ok(()),
        done => Ok(done?),
    }
}

async fn seen(visit: Visit, id: String) -> Result<Seen, StoreError> {
    let town = visit.viewer.as_ref().and_then(|viewer| acts_as(viewer, Role::Editor));
    let theirs = id.split_once('/').is_some_and(|(of, _)| town.is_some_and(|town| of == town));
    let store = town.and_then(|town| visit.site.personal(town)).filter(|_| theirs);
    let Some(store) = store else { return Ok(None) };
    Ok(Some((Reach::Reader, attachments::tray(store, &format!("{WORD}/{id}")).await?)))
}

async fn listed(site: Data<Site>, place: String, id: String) -> Result<Listed, StoreError> {
    match site.personal(&place) {
        Some(store) => attachments::tray(store, &format!("{WORD}/{id}")).await,
        None => Ok(vec![]),
    }
}
