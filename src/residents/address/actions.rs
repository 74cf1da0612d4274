//! Asking for a change of address, confirming and cancelling it.

use super::complete::{Completed, complete};
use super::letters::{self, Secrets};
use super::model::{self, AddressChange, BY_RESIDENT, Half, Refusal, Side};
use crate::residents::find_account;
use crate::residents::session::SignedIn;
use crate::residents::{Resident, mail_hash};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::keys::{self, Purpose};
use crate::web::{Site, WebError, WebResult};

/// How often confirming begins again when the change changes meanwhile.
const TRIES: usize = 8;

/// The change that a resident has under way, if it can still be confirmed.
pub async fn open(
    site: &Site,
    own: &SignedIn,
) -> Result<Option<Stored<AddressChange>>, StoreError> {
    let found = latest(&own.store, &own.resident.id).await?;
    Ok(found.filter(|change| change.is_open(site.now())))
}

async fn latest(store: &Store, id: &str) -> Result<Option<Stored<AddressChange>>, StoreError> {
    store.first(Query::on(&BY_RESIDENT).equal(id)).await
}

/// Asks for another address: takes the place of what was asked before, and writes to both
/// mailboxes. The same work whether somebody has the address or not.
pub async fn ask(site: &Site, own: &SignedIn, mail: &str, device: &str) -> WebResult<()> {
    let resident = &own.resident;
    let hash = mail_hash(site, mail);
    site.limits.sign_in_mail(&hash)?;
    site.limits.sign_in_mail(&format!("address of {}", resident.id))?;
    let owner = find_account(site, mail).await?;
    let (old, new) = (secrets(), secrets());
    let change = change(site, resident, (mail, hash), (&old, &new));
    let what = (change.id.as_str(), mail, device);
    let to_old = letters::ask(site, resident, what, Side::Old, &old)?;
    let to_new = letters::ask(site, resident, what, Side::New, &new)?;
    let mut batch = Batch::new();
    if let Some(before) = latest(&own.store, &resident.id).await? {
        batch = batch.delete(&before);
    }
    match own.store.commit(batch.insert(&change).insert(&to_old)).await {
        // The same form, sent twice at once: the other has asked.
        Err(error) if error.is_unique(BY_RESIDENT.name) || error.is_stale() => return Ok(()),
        done => done?,
    }
    // By itself, because it may belong to another store; as it is for everybody, so that the time
    // does not tell.
    let (store, letter) = match owner {
        Some(owner) => {
            let store = site.personal(&owner.municipality).ok_or(WebError::Internal)?;
            (store, letters::taken(site, &owner, &change.id)?)
        }
        None => (&own.store, to_new),
    };
    Ok(store.commit(Batch::new().insert(&letter)).await?)
}

fn secrets() -> Secrets {
    Secrets { link: keys::token(), code: keys::code() }
}

fn change(
    site: &Site,
    resident: &Resident,
    (mail, mail_hash): (&str, String),
    (old, new): (&Secrets, &Secrets),
) -> AddressChange {
    let id = keys::id();
    let half = |side, secrets: &Secrets| Half {
        link_hash: site.keys.hash(Purpose::AddressLink, &secrets.link),
        code_hash: code_hash(site, &id, side, &secrets.code),
        confirmed: false,
    };
    let now = site.now();
    AddressChange {
        resident: resident.id.clone(),
        mail: mail.to_owned(),
        mail_hash,
        from_hash: resident.mail_hash.clone(),
        old: half(Side::Old, old),
        new: half(Side::New, new),
        attempts: 0,
        asked_at: now,
        expires_at: model::expiry(now),
        id,
    }
}

/// A code's hash, of this change and mailbox only.
fn code_hash(site: &Site, change: &str, side: Side, code: &str) -> String {
    site.keys.hash(Purpose::AddressCode, &format!("{change}:{}:{code}", side.as_str()))
}

/// What somebody brings from a letter.
pub enum Proof<'a> {
    Link(&'a str),
    Code(&'a str),
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// One mailbox is confirmed, and the other is waited for.
    Half,
    Changed,
    /// Somebody else has got the address meanwhile; the change is over.
    Taken,
}

/// The mailbox that a link was sent to, while it is waited for.
pub async fn look(site: &Site, own: &SignedIn, link: &str) -> WebResult<Result<Side, Refusal>> {
    let Some(change) = latest(&own.store, &own.resident.id).await? else {
        return Ok(Err(Refusal::Over));
    };
    Ok(side(site, &change, &Proof::Link(link)))
}

fn side(site: &Site, change: &AddressChange, proof: &Proof) -> Result<Side, Refusal> {
    match proof {
        Proof::Link(link) => {
            change.side_of_link(&site.keys.hash(Purpose::AddressLink, link), site.now())
        }
        Proof::Code(code) => {
            change.side_of_code(|side| code_hash(site, &change.id, side, code), site.now())
        }
    }
}

/// Confirms a mailbox; with the second one, the address is changed.
pub async fn confirm(
    site: &Site,
    own: &SignedIn,
    proof: Proof<'_>,
    device: &str,
) -> WebResult<Result<Outcome, Refusal>> {
    for _ in 0..TRIES {
        let Some(mut change) = latest(&own.store, &own.resident.id).await? else {
            return Ok(Err(Refusal::Over));
        };
        let found = side(site, &change, &proof);
        match found {
            Ok(side) => change.confirm(side),
            // A wrong code is refused only once it has been counted.
            Err(Refusal::WrongCode) => change.attempts += 1,
            Err(refusal) => return Ok(Err(refusal)),
        }
        if found.is_ok() && change.is_confirmed() {
            match complete(site, own, &change, device).await? {
                Completed::Changed => return Ok(Ok(Outcome::Changed)),
                Completed::Taken => return Ok(Ok(Outcome::Taken)),
                Completed::Stale => continue,
            }
        }
        match own.store.commit(Batch::new().replace(&change)).await {
            Err(error) if error.is_stale() => {}
            done => {
                done?;
                return Ok(found.map(|_| Outcome::Half));
            }
        }
    }
    Err(WebError::Conflict)
}

/// Gives a change up; nothing happens where there is none.
pub async fn cancel(own: &SignedIn) -> WebResult<()> {
    for _ in 0..TRIES {
        let Some(change) = latest(&own.store, &own.resident.id).await? else { return Ok(()) };
        match own.store.commit(Batch::new().delete(&change)).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}
