//! Making letters, ending a batch, and typing a letter's code.

use super::code;
use super::model::{self, BY_BATCH, BY_MADE, LetterBatch, PaperCode, Refusal};
use crate::locale::Lang;
use crate::residency::{confirm, trials};
use crate::residents::{self, Way};
use crate::store::{Batch, Page, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};
use rand::RngExt;

/// The most letters of one batch: one commit.
pub const MOST: usize = 500;
/// Batches on a page of the list.
const PAGE: usize = 20;
/// How often using a code, or ending a batch, begins again when what it has read changes meanwhile:
/// many codes of one batch may be typed at once.
const TRIES: usize = 32;

/// Whom a letter is for. Not kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Addressee {
    pub name: String,
    pub address: String,
    pub lang: Lang,
}

/// A letter as it is printed, once.
#[derive(Clone, Debug, PartialEq)]
pub struct Printed {
    pub addressee: Addressee,
    pub code: String,
}

/// Makes a code for each addressee. `None` when this form has made its letters before: they
/// cannot be shown again.
pub async fn make(
    site: &Site,
    municipality: &str,
    id: &str,
    addressees: Vec<Addressee>,
) -> Result<Option<(LetterBatch, Vec<Printed>)>, WebError> {
    let store = site.personal(municipality).ok_or(WebError::NotFound)?;
    let days = site.municipality(municipality).map_or(0, |town| town.residency.letter_days);
    let (made_at, count) = (site.now(), addressees.len());
    let batch = LetterBatch {
        id: id.to_owned(),
        count: u64::try_from(count).unwrap_or_default(),
        made_at,
        expires_at: model::expiry(made_at, days),
        revoked_at: None,
    };
    let one = |addressee| Printed { addressee, code: code::write(rand::rng().random()) };
    let letters: Vec<Printed> = addressees.into_iter().map(one).collect();
    let act = confirm::act(site, municipality, "residency-letters", Some(count));
    let commit = Batch::new().insert(&batch).event(act.event(act.cause.clone()));
    let commit = letters.iter().fold(commit, |commit, letter| {
        commit.insert(&PaperCode {
            id: hash(site, municipality, &letter.code),
            batch: batch.id.clone(),
            used: false,
            expires_at: batch.expires_at,
        })
    });
    match store.commit(commit).await {
        Err(error) if error.is_exists() => Ok(None),
        done => Ok(done.map(|()| Some((batch, letters)))?),
    }
}

fn hash(site: &Site, municipality: &str, code: &str) -> String {
    site.keys.hash(Purpose::PaperCode, &format!("{municipality}:{code}"))
}

/// A page of the batches, the newest first.
pub async fn list(store: &Store, after: &str) -> Result<Page<LetterBatch>, StoreError> {
    store.find(&Query::on(&BY_MADE).descending().after_word(after).limit(PAGE)).await
}

/// How many codes of a batch were used.
pub async fn used(store: &Store, batch: &str) -> Result<u64, StoreError> {
    store.count::<PaperCode>(&Query::on(&BY_BATCH).equal(batch).equal(true)).await
}

/// Ends a batch: its letters confirm nobody any more. Whoever was confirmed stays so.
pub async fn revoke(site: &Site, store: &Store, id: &str) -> Result<(), WebError> {
    for _ in 0..TRIES {
        let mut batch = store.get::<LetterBatch>(id).await?.ok_or(WebError::NotFound)?;
        if batch.revoked_at.is_some() {
            return Ok(());
        }
        batch.revoked_at = Some(site.now());
        match store.commit(Batch::new().replace(&batch)).await {
            // One of its codes was used, or somebody else has ended it: look again.
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}

/// What typing a code came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entered {
    Confirmed,
    /// They were confirmed before; the code was not used up.
    Already,
    /// There is no such code here. Whether another municipality has it is not said.
    Wrong,
    Refused(Refusal),
    Locked,
}

/// Types a code into a resident's account.
pub async fn enter(
    site: &Site,
    municipality: &str,
    resident: &str,
    typed: &str,
    device: &str,
) -> Result<Entered, WebError> {
    let store = site.personal(municipality).ok_or(WebError::NotFound)?;
    let most = site.municipality(municipality).map_or(0, |town| town.residency.wrong_tries);
    if trials::spend(store, &[resident], most, site.now()).await?.is_err() {
        return Ok(Entered::Locked);
    }
    let hash = hash(site, municipality, typed);
    for _ in 0..TRIES {
        let resident = residents::by_id(store, resident).await?.ok_or(WebError::NotFound)?;
        if resident.verified {
            return Ok(Entered::Already);
        }
        let Some((mut code, batch)) = find(store, &hash).await? else { return Ok(Entered::Wrong) };
        if let Err(refusal) = code.accept(&batch, site.now()) {
            return Ok(Entered::Refused(refusal));
        }
        code.used = true;
        // The batch goes along unchanged, so that it is not ended in between.
        let with = Batch::new().replace(&code).replace(&batch);
        match confirm::confirm(site, store, &resident, (Way::Letter, device), with).await {
            // Two people with one code, or one person in two windows: look again.
            Err(error) if error.is_stale() => {}
            done => return Ok(done.map(|()| Entered::Confirmed)?),
        }
    }
    Err(WebError::Conflict)
}

async fn find(
    store: &Store,
    hash: &str,
) -> Result<Option<(Stored<PaperCode>, Stored<LetterBatch>)>, StoreError> {
    let Some(code) = store.get::<PaperCode>(hash).await? else { return Ok(None) };
    let batch = store.get::<LetterBatch>(&code.batch).await?;
    Ok(batch.map(|batch| (code, batch)))
}

/// The id of a batch that a form brings, or a new one.
pub fn batch_id(brought: &str) -> String {
    uuid::Uuid::try_parse(brought).map_or_else(|_| keys::id(), |id| id.hyphenated().to_string())
}
