//! Importing a roll, and finding oneself in it.

use super::model::{BY_EDITION, Roll, RollPage, RollUse};
use super::person::RollPerson;
use crate::residency::{confirm, trials};
use crate::residents::{self, Way};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use subtle::ConstantTimeEq;

/// Pages that are written, or forgotten, in one commit.
const TOGETHER: usize = 16;
/// How often looking begins again when the roll, or the account, changes meanwhile.
const TRIES: usize = 8;
/// After which time pages that never came to count are left over from an import that was cut off.
const IMPORT: SignedDuration = SignedDuration::from_hours(1);

/// A person's hash: what of them is kept.
pub fn hash(site: &Site, municipality: &str, person: &RollPerson) -> String {
    site.keys.hash(Purpose::RollPerson, &format!("{municipality}:{}", person.words()))
}

/// Puts a new roll in the place of the present one: its pages first, then, in one commit, the head
/// that makes them count. `shown` is the edition that staff saw; `false` when another has come
/// since.
pub async fn import(
    site: &Site,
    municipality: &str,
    hashes: Vec<String>,
    shown: &str,
) -> Result<bool, WebError> {
    let store = site.personal(municipality).ok_or(WebError::NotFound)?;
    let current = store.get::<Roll>(Roll::ID).await?;
    if current.as_ref().map_or("", |roll| &roll.edition) != shown {
        return Ok(false);
    }
    let (edition, people) = (keys::id_at(site.now()), hashes.len());
    for pages in pages(&edition, hashes).chunks(TOGETHER) {
        store.commit(pages.iter().fold(Batch::new(), Batch::insert)).await?;
    }
    let roll = Roll {
        id: Roll::ID.to_owned(),
        edition,
        people: u64::try_from(people).unwrap_or_default(),
        imported_at: site.now(),
    };
    let act = confirm::act(site, municipality, "residency-roll", Some(people));
    let batch = Batch::new().event(act.event(act.cause.clone()));
    let batch = match &current {
        None => batch.insert(&roll),
        Some(Stored { version, .. }) => {
            batch.replace(&Stored { version: *version, document: roll })
        }
    };
    match store.commit(batch).await {
        Err(error) if error.is_stale() || error.is_exists() => return Ok(false),
        done => done?,
    }
    if let Some(before) = current
        && let Err(error) = forget(store, Query::on(&BY_EDITION).equal(&before.edition), "").await
    {
        tracing::warn!(%error, "the earlier roll is forgotten later");
    }
    Ok(true)
}

fn pages(edition: &str, hashes: Vec<String>) -> Vec<RollPage> {
    let mut pages: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for hash in hashes {
        pages.entry(Roll::page_id(edition, &hash)).or_default().push(hash);
    }
    let page = |(id, hashes)| RollPage { id, edition: edition.to_owned(), hashes };
    pages.into_iter().map(page).collect()
}

/// Forgets the pages that the query asks for, but for those of `kept`.
async fn forget(store: &Store, query: Query, kept: &str) -> Result<(), WebError> {
    let found = store.find::<RollPage>(&query.limit(1_000)).await?;
    let old: Vec<_> = found.items.into_iter().filter(|page| page.edition != kept).collect();
    for pages in old.chunks(TOGETHER) {
        match store.commit(pages.iter().fold(Batch::new(), Batch::delete)).await {
            // Another instance forgets them.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
    Ok(())
}

/// Forgets what imports that were cut off have left.
pub async fn left_over(store: &Store, now: Timestamp) -> Result<(), WebError> {
    let current = store.get::<Roll>(Roll::ID).await?;
    let kept = current.as_ref().map_or("", |roll| &roll.edition);
    let before = keys::id_at(now.checked_sub(IMPORT).unwrap_or(now));
    forget(store, Query::on(&BY_EDITION).below(&before), kept).await
}

/// What finding oneself came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proved {
    Confirmed,
    Already,
    /// Nobody in the roll is written so.
    Wrong,
    /// Somebody has been confirmed as this person.
    Taken,
    /// Younger than the municipality's rules ask for.
    TooYoung(u8),
    Locked,
}

/// Confirms a resident who says who they are.
pub async fn prove(
    site: &Site,
    municipality: &str,
    resident: &str,
    person: &RollPerson,
    device: &str,
) -> Result<Proved, WebError> {
    let store = site.personal(municipality).ok_or(WebError::NotFound)?;
    let town = site.municipality(municipality).ok_or(WebError::NotFound)?;
    // Tries about one person count together, from however many accounts somebody has.
    let about = format!("{municipality}:{}", person.known_by());
    let about = site.keys.hash(Purpose::RollPerson, &about);
    let most = town.residency.wrong_tries;
    if trials::spend(store, &[resident, &about], most, site.now()).await?.is_err() {
        return Ok(Proved::Locked);
    }
    let hash = hash(site, municipality, person);
    if !is_listed(store, &hash).await? {
        return Ok(Proved::Wrong);
    }
    let today = site.zone(municipality).to_datetime(site.now()).date();
    if person.age(today) < i16::from(town.rules.minimum_age) {
        return Ok(Proved::TooYoung(town.rules.minimum_age));
    }
    let used = RollUse { id: hash, resident: resident.to_owned() };
    for _ in 0..TRIES {
        let resident = residents::by_id(store, resident).await?.ok_or(WebError::NotFound)?;
        if resident.verified {
            return Ok(Proved::Already);
        }
        let with = Batch::new().insert(&used);
        match confirm::confirm(site, store, &resident, (Way::Roll, device), with).await {
            Err(error) if error.is_exists() => match owner(store, &used.id).await? {
                // Their own, from a confirmation that has ended since.
                Some(own) if own.resident == used.resident => {
                    let way = (Way::Roll, device);
                    confirm::confirm(site, store, &resident, way, Batch::new()).await?;
                    return Ok(Proved::Confirmed);
                }
                Some(_) => return Ok(Proved::Taken),
                None => {}
            },
            Err(error) if error.is_stale() => {}
            done => return Ok(done.map(|()| Proved::Confirmed)?),
        }
    }
    Err(WebError::Conflict)
}

async fn owner(store: &Store, hash: &str) -> Result<Option<Stored<RollUse>>, StoreError> {
    store.get(hash).await
}

/// Whether the hash stands in the roll that counts; looks again if another has come meanwhile.
async fn is_listed(store: &Store, hash: &str) -> Result<bool, StoreError> {
    for _ in 0..TRIES {
        let Some(roll) = store.get::<Roll>(Roll::ID).await? else { return Ok(false) };
        let page = store.get::<RollPage>(&Roll::page_id(&roll.edition, hash)).await?;
        let same = |one: &String| bool::from(one.as_bytes().ct_eq(hash.as_bytes()));
        if let Some(page) = page {
            return Ok(page.hashes.iter().filter(|one| same(one)).count() > 0);
        }
        let now = store.get::<Roll>(Roll::ID).await?;
        if now.is_some_and(|now| now.edition == roll.edition) {
            return Ok(false);
        }
    }
    Ok(false)
}
