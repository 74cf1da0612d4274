//! Showing, adding and taking away factors.
//!
//! Invariant: a factor that is shown and the session that it raises are written in one commit, so a
//! code that counts once raises one session.

use super::codes::{self, Typed};
use super::model::{Factors, Refusal};
use crate::residents::security::{self, Change};
use crate::residents::session::{self, Session, SignedIn};
use crate::residents::{Resident, by_id, by_mail};
use crate::store::{Batch, CommitError, Store, StoreError, Stored};
use crate::web::{Site, WebError, WebResult, keys};
use actix_web::cookie::Cookie;

/// How often a change begins again when the account or the session changes meanwhile.
const TRIES: usize = 8;

/// Shows a code in this session: the cookie with its new token, if it is not raised already.
pub async fn show_code(
    site: &Site,
    own: &SignedIn,
    typed: &Typed,
    device: &str,
) -> WebResult<Result<Option<Cookie<'static>>, Refusal>> {
    for _ in 0..TRIES {
        let (mut resident, mut session) = reread(own).await?;
        let used = accept(site, &mut resident, typed)?;
        let mut batch = Batch::new().replace(&resident);
        let mut cookie = None;
        match used {
            // The same form, sent twice.
            Err(Refusal::Used) if session.second_factor => return Ok(Ok(None)),
            Err(Refusal::Used | Refusal::Locked) => return Ok(used.map(|_| None)),
            Err(Refusal::Wrong) if resident.factors.has_just_locked() => {
                batch = batch.insert(&security::letter(
                    site,
                    &resident,
                    Change::CodesGuessed,
                    &keys::id(),
                    device,
                )?);
            }
            Err(Refusal::Wrong) => {}
            Ok(()) => {
                if let Typed::Recovery(_) = typed {
                    let change = Change::RecoveryUsed;
                    let letter = security::letter(site, &resident, change, &keys::id(), device)?;
                    batch = batch.insert(&letter);
                }
                cookie = Some(own.raise(site, &mut session));
                batch = batch.replace(&session);
            }
        }
        match own.store.commit(batch).await {
            // Another code was tried in between: look again, so that each is counted.
            Err(error) if error.is_stale() => {}
            done => {
                done?;
                return Ok(used.map(|()| cookie));
            }
        }
    }
    Err(WebError::Conflict)
}

fn accept(site: &Site, resident: &mut Resident, typed: &Typed) -> WebResult<Result<(), Refusal>> {
    let now = site.now();
    match typed {
        Typed::App(code) => {
            let seed = resident.factors.app.as_ref().map(|app| app.seed.clone());
            let step = match seed {
                Some(seed) => codes::step(site, &resident.id, &seed, code, now)?,
                None => None,
            };
            Ok(resident.factors.accept_step(step, now))
        }
        Typed::Recovery(code) => {
            let hash = codes::recovery_hash(site, &resident.id, code);
            Ok(resident.factors.accept_recovery(&hash, now))
        }
    }
}

/// The account and the session as they are now.
pub async fn reread(own: &SignedIn) -> WebResult<(Stored<Resident>, Stored<Session>)> {
    let resident = by_id(&own.store, &own.resident.id).await?;
    let session = own.store.get::<Session>(&own.session.id).await?;
    // Gone while the request was under way.
    resident.zip(session).ok_or(WebError::SignInNeeded)
}

/// Changes a person's factors as `edit` says, with a letter; `None` where it says that there is
/// nothing to change. Whoever adds a factor has shown it, so it raises the session if `raises`.
pub async fn change(
    site: &Site,
    own: &SignedIn,
    (change, device): (Change, &str),
    raises: bool,
    mut edit: impl FnMut(&mut Factors) -> bool,
) -> WebResult<Option<Changed>> {
    for _ in 0..TRIES {
        let (mut resident, mut session) = reread(own).await?;
        let had = resident.factors.any();
        if !edit(&mut resident.factors) {
            return Ok(None);
        }
        let letter = security::letter(site, &resident, change, &keys::id(), device)?;
        let mut batch = Batch::new().replace(&resident).insert(&letter);
        let mut cookie = None;
        if raises && !session.second_factor {
            cookie = Some(own.raise(site, &mut session));
            batch = batch.replace(&session);
        }
        if !resident.factors.any() {
            batch = lower(own, batch).await?;
        }
        match own.store.commit(batch).await {
            Err(error) if error.is_stale() => {}
            done => {
                done?;
                return Ok(Some(Changed { first: !had && resident.factors.any(), cookie }));
            }
        }
    }
    Err(WebError::Conflict)
}

/// With the last factor goes what was done with it: no session counts as raised any more.
async fn lower(own: &SignedIn, mut batch: Batch) -> WebResult<Batch> {
    for mut session in session::list(&own.store, &own.resident.id).await? {
        if session.second_factor {
            (session.second_factor, session.previous_second_factor) = (false, false);
            batch = batch.replace(&session);
        }
    }
    Ok(batch)
}

/// What became of a change.
pub struct Changed {
    /// Whether this is the first factor of the person.
    pub first: bool,
    /// The session's new token, if it was raised.
    pub cookie: Option<Cookie<'static>>,
}

/// Where somebody goes who has added a factor: after the first, to where recovery codes are made.
pub fn after_first(changed: &Changed) -> &'static str {
    if changed.first { "/account/second-factor/recovery" } else { "/account/second-factor" }
}

/// Why factors could not be reset.
#[derive(Debug, thiserror::Error)]
pub enum ResetError {
    #[error("there is no municipality “{0}” in the settings")]
    NoMunicipality(String),
    #[error("no resident of {0} has this mail address")]
    NoResident(String),
    #[error("the account keeps changing; try again")]
    Busy,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Commit(#[from] CommitError),
    #[error("a letter could not be written: {0}")]
    Letter(#[from] crate::mail::MailError),
}

/// Takes all factors of a person away and signs them out everywhere: they have lost them, and will
/// add new ones. Whether there were any.
pub async fn reset(site: &Site, municipality: &str, mail: &str) -> Result<bool, ResetError> {
    let none = || ResetError::NoMunicipality(municipality.to_owned());
    let store = site.personal(municipality).ok_or_else(none)?;
    for _ in 0..TRIES {
        let found = by_mail(site, store, mail).await?;
        let mut resident = found.ok_or_else(|| ResetError::NoResident(municipality.to_owned()))?;
        if !resident.factors.any() {
            return Ok(false);
        }
        resident.factors = Factors::default();
        match take_away(site, store, &resident).await {
            Err(ResetError::Commit(error)) if error.is_stale() => {}
            done => return done.map(|()| true),
        }
    }
    Err(ResetError::Busy)
}

async fn take_away(
    site: &Site,
    store: &Store,
    resident: &Stored<Resident>,
) -> Result<(), ResetError> {
    let letter = security::letter(site, resident, Change::FactorsReset, &keys::id(), "")?;
    store.commit(Batch::new().replace(resident).insert(&letter)).await?;
    Ok(session::end_all(store, &resident.id).await?)
}
