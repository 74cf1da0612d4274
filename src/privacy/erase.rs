//! Erasing: one commit where the account rests, and then every keeper's work, until nothing is left.
//!
//! Invariant: from the commit on nobody can sign in, and what is still to be done rests in a
//! document: whenever the process ends, the next one goes on. Each step may be repeated.

use super::model::{BY_STAGE, Erasure, Stage};
use super::{Keeper, Subject, letters};
use crate::jobs::{Job, JobError, Round};
use crate::mail::{BY_ADDRESS, Letter, MailError};
use crate::notifications::Handler;
use crate::privacy::pieces;
use crate::residents::{self, Resident, session};
use crate::store::{Batch, CommitError, Event, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};
use actix_web::web::Data;
use std::time::{Duration, Instant};

/// The kind of the event that tells of it.
const KIND: &str = "privacy.erase";
/// How often erasing begins again when the account changes meanwhile.
const TRIES: usize = 20;
/// How long a round begins to do more; less than a job's lease.
const ROUND: Duration = Duration::from_secs(8);

/// Turns the event into the document that the job works by.
pub const HANDLER: Handler =
    Handler { kind: KIND, work: |site, event| Box::pin(async move { begin(&site, &event).await }) };

/// Why somebody is not erased.
#[derive(Debug, thiserror::Error)]
pub enum EraseError {
    #[error("they are staff")]
    Staff,
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Commit(#[from] CommitError),
    #[error(transparent)]
    Job(#[from] JobError),
    #[error(transparent)]
    Mail(#[from] MailError),
}

/// Erases a resident who asks for it: the account, where they are signed in and the letters that
/// wait go at once, the rest follows. Nothing changes if they are gone already.
pub async fn erase(site: &Site, municipality: &str, resident: &str) -> Result<(), EraseError> {
    let Some(store) = site.personal(municipality) else { return Ok(()) };
    for _ in 0..TRIES {
        let Some(found) = residents::by_id(store, resident).await? else { return Ok(()) };
        if found.staff {
            return Err(EraseError::Staff);
        }
        let last = letters::erased(site, &found)?;
        match account(store, &found, &residents::nobody(), Some(&last)).await {
            Err(EraseError::Commit(error)) if error.is_stale() => {}
            done => return done,
        }
    }
    Err(StoreError::Unavailable("the account keeps changing".into()).into())
}

/// The one commit. All but the last piece of the letters goes before it.
async fn account(
    store: &Store,
    found: &Stored<Resident>,
    former: &str,
    last: Option<&Letter>,
) -> Result<(), EraseError> {
    let waiting = Query::on(&BY_ADDRESS).equal(&found.mail);
    while store.count::<Letter>(&waiting).await? > 100 {
        pieces::remove::<Letter>(store, waiting.clone()).await?;
    }
    let sessions = session::list(store, &found.id).await?;
    let letters = store.find::<Letter>(&waiting).await?;
    let mut batch = Batch::new().delete(found);
    batch = sessions.iter().fold(batch, Batch::delete);
    batch = letters.items.iter().fold(batch, Batch::delete);
    if let Some(letter) = last {
        batch = batch.insert(letter);
    }
    let subject = Subject {
        resident: found.id.clone(),
        municipality: found.municipality.clone(),
        former: former.to_owned(),
    };
    // Three strings always serialize.
    let body = serde_json::to_value(&subject).unwrap_or_default();
    Ok(store.commit(batch.event(Event::new(keys::id(), KIND, body))).await?)
}

/// What the list of erasures knows somebody by.
fn hash(site: &Site, resident: &str) -> String {
    site.keys.hash(Purpose::Erased, resident)
}

async fn begin(site: &Site, event: &Event) -> Result<(), JobError> {
    let subject: Subject = event.read().map_err(|error| JobError::Other(error.to_string()))?;
    let Subject { resident, municipality, former } = &subject;
    let id = hash(site, resident);
    let batch = match site.public.get::<Erasure>(&id).await? {
        None => {
            Batch::new().insert(&Erasure::begin(id, resident, municipality, former, site.now()))
        }
        Some(mut known) if known.stage == Stage::Done => {
            known.again(resident, site.now());
            Batch::new().replace(&known)
        }
        Some(_) => return Ok(()),
    };
    match site.public.commit(batch).await {
        // The same event, on another instance.
        Err(CommitError::Conflict(_)) => Ok(()),
        done => Ok(done?),
    }
}

/// The jobs: one that carries erasures out, one that looks whether a backup brought somebody back.
pub fn jobs(site: &Site, keepers: &'static [Keeper]) -> [Job; 2] {
    let carrying = Job {
        name: "privacy.erase".into(),
        every: Duration::from_secs(60),
        woken_by: Some(site.public.clone()),
        work: Box::new(move |site| Box::pin(async move { carry_out(&site, keepers).await })),
    };
    let looking = Job {
        name: "privacy.reapply".into(),
        every: Duration::from_secs(6 * 3_600),
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { reapply(&site).await })),
    };
    [carrying, looking]
}

/// One round: what is due, as far as there is time.
pub async fn carry_out(site: &Data<Site>, keepers: &[Keeper]) -> Result<Round, JobError> {
    let began = Instant::now();
    let mut closed = false;
    for stage in [Stage::Begun, Stage::Waiting] {
        for erasure in due(site, stage).await? {
            if !everything(site, keepers, &erasure, began).await? {
                return Ok(Round::More);
            }
            closed |= stage == Stage::Waiting;
            advance(site, erasure).await?;
        }
    }
    if closed {
        scrub(site).await;
    }
    let old = due(site, Stage::Done).await?;
    match site.public.commit(old.iter().fold(Batch::new(), Batch::delete)).await {
        Err(error) if error.is_stale() => {}
        done => done?,
    }
    Ok(Round::Done)
}

async fn due(site: &Site, stage: Stage) -> Result<Vec<Stored<Erasure>>, StoreError> {
    // The end of a range is not in it.
    let soon = site.now() + jiff::SignedDuration::from_millis(1);
    let query = Query::on(&BY_STAGE).equal(stage.as_str()).below(soon);
    Ok(site.public.find::<Erasure>(&query).await?.items)
}

/// Every keeper until it is done; whether there was time for all.
async fn everything(
    site: &Data<Site>,
    keepers: &[Keeper],
    erasure: &Erasure,
    began: Instant,
) -> Result<bool, JobError> {
    let Some(resident) = &erasure.resident else { return Ok(true) };
    let subject = Subject {
        resident: resident.clone(),
        municipality: erasure.municipality.clone(),
        former: erasure.former.clone(),
    };
    for keeper in keepers {
        while (keeper.erase)(site.clone(), subject.clone()).await? == Round::More {
            if began.elapsed() >= ROUND {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

async fn advance(site: &Site, mut erasure: Stored<Erasure>) -> Result<(), JobError> {
    erasure.advance(site.now(), site.config.retention.backups_days);
    match site.public.commit(Batch::new().replace(&erasure)).await {
        // Another instance was as fast.
        Err(error) if error.is_stale() => Ok(()),
        done => Ok(done?),
    }
}

/// What was deleted must not be found in the files either. If it cannot be done now, the next
/// erasure or backup does it: both write the file anew.
async fn scrub(site: &Site) {
    for store in std::iter::once(&site.public).chain(site.personal.values()) {
        if let Err(error) = store.scrub().await {
            tracing::warn!(%error, "a store still holds traces of what was erased");
        }
    }
}

/// Erases again whom a backup has brought back.
pub async fn reapply(site: &Site) -> Result<Round, JobError> {
    if site.public.first::<Erasure>(Query::on(&BY_STAGE)).await?.is_none() {
        return Ok(Round::Done);
    }
    for store in site.personal.values() {
        let mut query = Query::on(&residents::BY_MAIL);
        loop {
            let page = store.find::<Resident>(&query).await?;
            for found in &page.items {
                again(site, store, found).await?;
            }
            match page.next {
                Some(next) => query = query.after(Some(next)),
                None => break,
            }
        }
    }
    Ok(Round::Done)
}

async fn again(site: &Site, store: &Store, found: &Stored<Resident>) -> Result<(), JobError> {
    let Some(erasure) = site.public.get::<Erasure>(&hash(site, &found.id)).await? else {
        return Ok(());
    };
    match account(store, found, &erasure.former, None).await {
        Err(EraseError::Commit(error)) if error.is_stale() => Ok(()),
        done => done.map_err(|error| JobError::Other(error.to_string())),
    }
}

/// Adds erasures that another copy of the public store knows to this one's.
pub async fn remember(site: &Site, known: &[Erasure]) -> Result<(), CommitError> {
    for one in known {
        match site.public.commit(Batch::new().insert(one)).await {
            Err(error) if error.is_exists() => {}
            done => done?,
        }
    }
    Ok(())
}

/// The erasures that a copy of a public store knows.
pub async fn known(store: &Store) -> Result<Vec<Erasure>, StoreError> {
    let mut all = Vec::new();
    let mut query = Query::on(&BY_STAGE);
    loop {
        let page = store.find::<Erasure>(&query).await?;
        all.extend(page.items.into_iter().map(|one| one.document));
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(all),
        }
    }
}

impl From<EraseError> for WebError {
    fn from(error: EraseError) -> Self {
        match error {
            EraseError::Staff => WebError::Forbidden,
            EraseError::Store(error) => error.into(),
            EraseError::Commit(error) => error.into(),
            EraseError::Job(_) => WebError::Unavailable,
            EraseError::Mail(error) => {
                tracing::error!(%error, "the last letter could not be written");
                WebError::Internal
            }
        }
    }
}
