//! Beginning, changing and finding batches: each change is written with the version that was read.

use super::model::{BY_TOWN, PaperBatch, Refusal, Stage, takes};
use super::{count, files};
use crate::attachments::{self, Checked, Fault};
use crate::locale::Localized;
use crate::petitions::by_id;
use crate::petitions::model::{BY_STATE, Petition, State};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::{Site, Visit, WebError};
use jiff::civil::Date;

/// How often it is tried anew when another window was first.
const TRIES: usize = 10;
/// How many batches a town's desk lists.
const LISTED: usize = 50;

/// The personal store of a town.
pub fn store<'a>(site: &'a Site, municipality: &str) -> Result<&'a Store, WebError> {
    site.personal(municipality).ok_or(WebError::NotFound)
}

/// A town's batch.
pub async fn find(
    site: &Site,
    municipality: &str,
    id: &str,
) -> Result<Stored<PaperBatch>, WebError> {
    let found = store(site, municipality)?.get::<PaperBatch>(id).await?;
    found.filter(|batch| batch.municipality == municipality).ok_or(WebError::NotFound)
}

/// A town's batches, the newest first.
pub async fn list(site: &Site, municipality: &str) -> Result<Vec<Stored<PaperBatch>>, WebError> {
    let all = Query::on(&BY_TOWN).equal(municipality).descending().limit(LISTED);
    Ok(store(site, municipality)?.find::<PaperBatch>(&all).await?.items)
}

/// The petitions for which a town may still have sheets: those that are open, and the latest that
/// have closed.
pub async fn petitions(
    visit: &Visit,
    municipality: &str,
) -> Result<Vec<Stored<Petition>>, StoreError> {
    let (now, zone) = (visit.now(), visit.site.zone(municipality));
    let mut all = Vec::new();
    for state in [State::Open, State::Closed] {
        let query = Query::on(&BY_STATE).equal(state.as_str()).descending();
        all.extend(visit.site.public.find::<Petition>(&query).await?.items);
    }
    let day = |petition: &Petition| petition.opened_at.map(|at| zone.to_datetime(at).date());
    let open = |petition: &Stored<Petition>| {
        let first = day(petition);
        first.is_some_and(|day| takes(petition, municipality, day, &zone, now).is_ok())
    };
    all.retain(open);
    Ok(all)
}

/// Begins a batch under the key of its form; the same form sent again finds it.
pub async fn begin(
    visit: &Visit,
    municipality: &str,
    key: &str,
    petition: &Petition,
    (received, declared): (Date, u32),
) -> Result<Result<PaperBatch, Refusal>, WebError> {
    let (now, zone) = (visit.now(), visit.site.zone(municipality));
    if let Err(refusal) = takes(petition, municipality, received, &zone, now) {
        return Ok(Err(refusal));
    }
    let batch = PaperBatch {
        id: key.to_owned(),
        petition: petition.id.clone(),
        municipality: municipality.to_owned(),
        received,
        declared,
        entered_by: visit.viewer()?.resident.clone(),
        checked_by: String::new(),
        stage: Stage::Entering,
        scans: vec![],
        rows: vec![],
        done: 0,
        at: now,
        checked_at: None,
    };
    match store(&visit.site, municipality)?.commit(Batch::new().insert(&batch)).await {
        Err(error) if error.is_exists() => {
            find(&visit.site, municipality, key).await.map(|found| Ok(found.document))
        }
        done => Ok(done.map(|()| Ok(batch))?),
    }
}

/// Changes a batch, or says why it cannot be.
pub async fn change(
    site: &Site,
    (municipality, id): (&str, &str),
    change: impl Fn(&mut PaperBatch) -> Result<(), Refusal>,
) -> Result<Result<PaperBatch, Refusal>, WebError> {
    for _ in 0..TRIES {
        let mut batch = find(site, municipality, id).await?;
        let before = batch.document.clone();
        if let Err(refusal) = change(&mut batch) {
            return Ok(Err(refusal));
        }
        let gone = before.scans.iter().filter(|one| !batch.scans.contains(one)).cloned();
        let gone: Vec<_> = gone.collect();
        let mut all = attachments::unlisted(Batch::new(), municipality, &gone).replace(&batch);
        if batch.stage == Stage::Counting && before.stage != Stage::Counting {
            all = all.event(count::event(&batch));
        }
        match store(site, municipality)?.commit(all).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done.map(|()| Ok(batch.document))?),
        }
    }
    Err(WebError::Conflict)
}

/// Whether a batch may still count: its petition may have changed while it was being checked.
pub async fn still_taken(site: &Site, batch: &PaperBatch) -> Result<Result<(), Refusal>, WebError> {
    let petition = by_id(&site.public, &batch.petition).await?.ok_or(WebError::NotFound)?;
    let zone = site.zone(&batch.municipality);
    Ok(takes(&petition, &batch.municipality, batch.received, &zone, site.now()))
}

/// What adding a scan came to.
pub enum Scanned {
    Added,
    Refused(Refusal),
    Fault(Fault),
    /// Another batch for the same petition has it.
    Elsewhere,
}

/// Adds a scan to a batch that the viewer enters.
pub async fn scan(
    visit: &Visit,
    batch: &PaperBatch,
    title: Localized,
    file: &Checked,
) -> Result<Scanned, WebError> {
    let (site, who) = (&visit.site, visit.viewer()?.resident.as_str());
    let (town, most) = (batch.municipality.as_str(), site.config.attachments.most);
    let store = store(site, town)?;
    let kept = attachments::keep(store, &files::owner(&batch.id), file, title, visit.now()).await?;
    let fault = std::cell::Cell::new(None);
    let done = if files::is_elsewhere(store, batch, &kept).await? {
        Ok(Scanned::Elsewhere)
    } else {
        let add = |batch: &mut PaperBatch| {
            batch.can_enter(who)?;
            fault.set(attachments::add(&mut batch.scans, kept.clone(), most).err());
            Ok(())
        };
        change(site, (town, &batch.id), add).await.map(|done| match (done, fault.take()) {
            (Err(refusal), _) => Scanned::Refused(refusal),
            (_, Some(fault)) => Scanned::Fault(fault),
            (Ok(_), None) => Scanned::Added,
        })
    };
    let listed = find(site, town, &batch.id).await.map(|batch| batch.document.scans);
    if !listed.is_ok_and(|scans| scans.contains(&kept)) {
        store.commit(attachments::unlisted(Batch::new(), town, &[kept])).await?;
    }
    done
}
