//! Moving an account, and removing the copy that it leaves behind.

use super::mover::{Mover, Moving};
use crate::jobs::JobError;
use crate::municipalities::{self, By, Edit, Refusal, Role, RoleChange, StaffError, Whose};
use crate::residency::confirm;
use crate::residents::security::Change;
use crate::residents::session::{self, Token};
use crate::residents::sign_in::addresses_held;
use crate::residents::{self, BY_MAIL, Resident};
use crate::store::{Batch, CommitError, Event, Store, StoreError, Stored};
use crate::web::{Site, Viewer, WebError, keys};
use actix_web::web::Data;

/// The kind of event that has the old copy removed. It lies in the store of the new one.
pub const MOVED: &str = "residency.moved";

/// What moving came to.
#[derive(Debug)]
pub enum Moved {
    /// The session in the new place.
    Done(Token),
    /// The account was changed since the page was shown: read it again.
    Changed,
}

/// Has an administrator lay down that role before they leave, in the way in which roles change, so
/// that of two who leave at once one stays. The account as it is then; none where the municipality
/// has no other administrator.
pub async fn resign(
    site: &Site,
    viewer: &Viewer,
    resident: &Stored<Resident>,
) -> Result<Option<Stored<Resident>>, WebError> {
    if !resident.roles.contains(&Role::Administrator) {
        return Ok(Some(resident.clone()));
    }
    let asked = RoleChange {
        key: keys::id(),
        whose: Whose::Staff(&resident.id),
        edit: Edit::Revoke(Role::Administrator),
        by: By::Administrator(viewer),
    };
    match municipalities::change(site, &resident.municipality, asked).await {
        Ok(()) => {}
        Err(StaffError::Refused(Refusal::LastAdministrator)) => return Ok(None),
        Err(StaffError::Store(error)) => return Err(error.into()),
        Err(StaffError::Commit(error)) => return Err(error.into()),
        Err(StaffError::Refused(Refusal::Changed)) => return Err(WebError::Conflict),
        Err(error) => {
            tracing::error!(%error, "the role of somebody who moves is not laid down");
            return Err(WebError::Internal);
        }
    }
    let store = personal(site, &resident.municipality)?;
    Ok(Some(residents::by_id(store, &resident.id).await?.ok_or(WebError::Conflict)?))
}

/// Moves an account, as it was at this version, to another municipality.
pub async fn relocate(
    site: &Data<Site>,
    movers: &[Mover],
    resident: &Stored<Resident>,
    to: &str,
    device: &str,
) -> Result<Moved, WebError> {
    let arrived = addresses_held(site, arrive(site, movers, resident, to, device)).await?;
    let Some((token, moving)) = arrived else { return Ok(Moved::Changed) };
    // The event would do it, too: this only does it sooner.
    if let Err(error) = left(site, movers, &moving).await {
        tracing::warn!(%error, "the copy that a resident left is removed later");
    }
    Ok(Moved::Done(token))
}

/// How often leaving begins again when the event's handler does the same in this moment.
const TRIES: usize = 10;

/// Leaves, also when the event's handler is at it: what it has done meanwhile is not done again.
async fn left(site: &Data<Site>, movers: &[Mover], moving: &Moving) -> Result<(), JobError> {
    for _ in 0..TRIES {
        match leave(site, movers, moving).await {
            Err(JobError::Commit(CommitError::Conflict(_))) => {}
            done => return done,
        }
    }
    leave(site, movers, moving).await
}

/// Writes the account where it goes; nobody else makes or moves one meanwhile.
async fn arrive(
    site: &Data<Site>,
    movers: &[Mover],
    shown: &Stored<Resident>,
    to: &str,
    device: &str,
) -> Result<Option<(Token, Moving)>, WebError> {
    let from = shown.municipality.clone();
    let (old, new) = (personal(site, &from)?, personal(site, to)?);
    let current = residents::by_id(old, &shown.id).await?;
    if current.is_none_or(|current| current.version != shown.version) {
        return Ok(None);
    }
    let moving = Moving { resident: shown.id.clone(), from, to: to.to_owned() };
    // A copy there is one that was left behind when they came from there, or the account itself,
    // which a move that was cut off has written; then this is the copy that was left behind.
    if let Some(there) = residents::by_id(new, &shown.id).await? {
        if shown.is_left_behind(&there) {
            return signed_in(site, new, moving, device).await;
        }
        let back = Moving { from: moving.to.clone(), to: moving.from.clone(), ..moving.clone() };
        leave(site, movers, &back).await.map_err(failed)?;
    }
    write(site, shown, new, moving, device).await
}

async fn write(
    site: &Site,
    shown: &Stored<Resident>,
    new: &Store,
    moving: Moving,
    device: &str,
) -> Result<Option<(Token, Moving)>, WebError> {
    let resident = shown.moved(&moving.to, site.now());
    let (session, token) = session::start(site, &moving.to, &resident.id, device.to_owned());
    // Plain strings: there is nothing that serde could refuse.
    let body = serde_json::to_value(&moving).unwrap_or_default();
    let mut batch =
        Batch::new().insert(&resident).insert(&session).event(Event::new(keys::id(), MOVED, body));
    let ended = [("residency-ended", shown.verified), ("residency-staff-left", shown.staff)];
    for (kind, _) in ended.into_iter().filter(|(_, true_of_them)| *true_of_them) {
        let act = confirm::act(site, &moving.from, kind, None);
        batch = batch.event(act.event(act.cause.clone()));
    }
    let batch = confirm::told(site, batch, &resident, Change::Moved, device)?;
    match new.commit(batch).await {
        // Another window has done it, or the address has an account there.
        Err(error) if error.is_exists() || error.is_unique(BY_MAIL.name) => Ok(None),
        done => Ok(done.map(|()| Some((token, moving)))?),
    }
}

/// They had arrived already: a session, and the rest of the move.
async fn signed_in(
    site: &Site,
    new: &Store,
    moving: Moving,
    device: &str,
) -> Result<Option<(Token, Moving)>, WebError> {
    let (session, token) = session::start(site, &moving.to, &moving.resident, device.to_owned());
    new.commit(Batch::new().insert(&session)).await?;
    Ok(Some((token, moving)))
}

/// Acts on the event: removes the copy that was left behind, if there is one.
pub async fn finish(site: Data<Site>, event: Event, movers: &[Mover]) -> Result<(), JobError> {
    let moving = event.read::<Moving>().map_err(|error| JobError::Other(error.to_string()))?;
    leave(&site, movers, &moving).await
}

/// Removes the copy in `from`, with what belongs to it, if the account has gone on to `to`. An event
/// that comes late, when they have moved back, finds that it has not.
async fn leave(site: &Data<Site>, movers: &[Mover], moving: &Moving) -> Result<(), JobError> {
    let missing = || JobError::Other("no such municipality".into());
    let old = site.personal(&moving.from).ok_or_else(missing)?;
    let new = site.personal(&moving.to).ok_or_else(missing)?;
    let left = residents::by_id(old, &moving.resident).await?;
    let arrived = residents::by_id(new, &moving.resident).await?;
    let (Some(left), Some(arrived)) = (left, arrived) else { return Ok(()) };
    if !left.is_left_behind(&arrived) {
        return Ok(());
    }
    session::end_all(old, &left.id).await?;
    for mover in movers {
        (mover.carry)(site.clone(), moving.clone()).await.inspect_err(
            |error| tracing::warn!(room = mover.name, %error, "what a resident left is not carried over"),
        )?;
    }
    // Last, so that a crash before it begins again.
    match old.commit(Batch::new().delete(&left)).await {
        // Something was noted in it meanwhile, or another instance has removed it.
        Err(error) if error.is_stale() => match residents::by_id(old, &left.id).await? {
            Some(again) => Ok(old.commit(Batch::new().delete(&again)).await?),
            None => Ok(()),
        },
        done => Ok(done?),
    }
}

fn personal<'a>(site: &'a Site, municipality: &str) -> Result<&'a Store, WebError> {
    site.personal(municipality).ok_or(WebError::NotFound)
}

fn failed(error: JobError) -> WebError {
    match error {
        JobError::Store(error) => error.into(),
        JobError::Commit(error) => error.into(),
        JobError::Other(reason) => StoreError::Query(reason).into(),
    }
}
