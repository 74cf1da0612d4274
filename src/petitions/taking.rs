//! Taking a signature and giving it back, in whichever way it was signed: the one place where a
//! signature, its place in a mailbox and its signatory come and go together.
//!
//! Invariant: who signs is kept before, on their own side; signature and place are one commit. A
//! signature that was taken is never answered as refused, nor one that was refused as taken.

use super::actions::{SignError, by_id};
use super::integrity::traces::{self, Origin};
use super::mailboxes::{self, Admission, Mailbox};
use super::model::{BY_SIGNER, Petition, Signature};
use super::signatories::Manner;
use super::{news, signatories};
use crate::notifications::following::{self, Why};
use crate::residents::Person;
use crate::store::{Batch, CommitError, Conflict, Document, StoreError, Stored};
use crate::web::{Site, keys};

/// How often taking begins again when others sign from the same mailbox meanwhile.
const TRIES: usize = 20;

/// What signing came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signed {
    Now,
    /// They had signed before; nothing changed.
    Already,
}

/// A signature in the making.
pub struct Taking<'a> {
    pub petition: &'a Petition,
    pub signature: Signature,
    /// Name and surname, as the commission will see them.
    pub name: &'a str,
    /// From where they sign; none where it is not known.
    pub origin: Option<Origin<'a>>,
    /// Whether the author hears of it.
    pub tell: bool,
}

/// Takes a signature that the rules have accepted, if there is a place in its mailbox.
pub async fn take(site: &Site, taking: Taking<'_>) -> Result<Signed, SignError> {
    let Taking { petition, mut signature, name, origin, tell } = taking;
    let mailbox = origin.map(|origin| mailboxes::id_of(site, petition, origin.mail));
    let mut kept = false;
    for _ in 0..TRIES {
        let place = match admit(site, petition, mailbox.as_deref(), &signature, name).await {
            Ok(Some(place)) => place,
            Ok(None) => return after(site, kept, &signature, Ok(Signed::Already)).await,
            Err(error) => return after(site, kept, &signature, Err(error)).await,
        };
        if !kept {
            let mut signatory = signature.signatory(name.to_owned());
            signatory.mailbox = mailbox.clone();
            signature.id = signatories::keep(site, &signatory).await?;
            kept = true;
        }
        let news = if tell { news::of_signature(site, petition, &signature).await? } else { None };
        let batch = place.add_to(Batch::new().insert(&signature));
        let batch = followed(batch, petition, &signature);
        let batch = news.iter().fold(batch, |batch, notice| batch.event(notice.event(keys::id())));
        match site.public.commit(batch).await {
            Ok(()) => {
                if news.is_some() {
                    news::told(petition, signature.at);
                }
                if let Some(origin) = origin {
                    traces::keep(site, &signature, name, origin).await;
                }
                return Ok(Signed::Now);
            }
            Err(error) if is_signed(&error) => return Ok(Signed::Already),
            // Somebody else signed from the same mailbox: look again.
            Err(CommitError::Conflict(_)) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(busy())
}

/// What the batch does about the mailbox.
enum Change {
    /// None is known, or the place is theirs already.
    Nothing,
    First(Mailbox),
    Another(Stored<Mailbox>),
}

impl Change {
    fn add_to(&self, batch: Batch) -> Batch {
        match self {
            Change::Nothing => batch,
            Change::First(mailbox) => batch.insert(mailbox),
            Change::Another(mailbox) => batch.replace(mailbox),
        }
    }
}

/// The place in the mailbox; none where somebody of the same name has signed from it.
async fn admit(
    site: &Site,
    petition: &Petition,
    mailbox: Option<&str>,
    signature: &Signature,
    name: &str,
) -> Result<Option<Change>, SignError> {
    let Some(id) = mailbox else { return Ok(Some(Change::Nothing)) };
    let who = mailboxes::place(site, id, &signature.resident, name);
    let town = &signature.municipality;
    Ok(match mailboxes::by_id(site, id).await? {
        None => {
            let mut mailbox = Mailbox::empty(id.to_owned(), &petition.id);
            mailbox.take(who, town);
            Some(Change::First(mailbox))
        }
        Some(mut mailbox) => match mailbox.admit(&who, town)? {
            Admission::Theirs => Some(Change::Nothing),
            Admission::SameName => None,
            Admission::Free => {
                mailbox.take(who, town);
                Some(Change::Another(mailbox))
            }
        },
    })
}

/// Nothing was taken: who was to sign is not kept either. Whoever has signed has a place of their
/// own in the mailbox, so this is nobody's who has.
async fn after(
    site: &Site,
    kept: bool,
    signature: &Signature,
    outcome: Result<Signed, SignError>,
) -> Result<Signed, SignError> {
    if kept {
        signatories::forget(site, signature).await?;
    }
    outcome
}

/// Whether a signature was not taken because the person's is there.
fn is_signed(error: &CommitError) -> bool {
    let exists = |conflict: &Conflict| matches!(conflict, Conflict::Exists { collection, .. } if *collection == Signature::COLLECTION.name);
    error.is_unique(BY_SIGNER.name)
        || matches!(error, CommitError::Conflict(conflict) if exists(conflict))
}

/// Takes a signature away with its place, and forgets who signed.
pub async fn give_back(site: &Site, given: &Stored<Signature>) -> Result<(), SignError> {
    for _ in 0..TRIES {
        let signatory = signatories::of(site, given).await?;
        let mailbox = signatory.and_then(|signatory| signatory.mailbox);
        let batch = Batch::new().delete(given);
        let batch = mailboxes::leave(site, batch, mailbox.as_deref(), &given.resident).await?;
        let batch = followed_no_more(site, batch, given).await?;
        match site.public.commit(batch).await {
            Err(error) if error.is_stale() => {
                match site.public.get::<Signature>(&given.id).await? {
                    // The mailbox has changed: look again.
                    Some(still) if still.version == given.version => {}
                    // It is nobody's by now; who it was has been seen to.
                    Some(_) => return Ok(()),
                    // Somebody was faster: the same person in another window.
                    None => return Ok(signatories::forget(site, given).await?),
                }
            }
            result => {
                result?;
                return Ok(signatories::forget(site, given).await?);
            }
        }
    }
    Err(busy())
}

/// Whoever signs with an account follows what becomes of it.
fn followed(batch: Batch, petition: &Petition, signature: &Signature) -> Batch {
    if signature.manner != Manner::Account {
        return batch;
    }
    let (who, path) = (signer(signature), petition.path());
    following::begins(batch, &who, &path, Why::Signer, signature.at)
}

/// Whoever takes their signature back no longer does.
async fn followed_no_more(
    site: &Site,
    batch: Batch,
    given: &Signature,
) -> Result<Batch, StoreError> {
    if given.manner != Manner::Account {
        return Ok(batch);
    }
    let Some(petition) = by_id(&site.public, &given.petition).await? else { return Ok(batch) };
    let (who, path) = (signer(given), petition.path());
    Ok(following::ends(batch, &who, &path, Why::Signer, site.now()))
}

fn signer(signature: &Signature) -> Person {
    Person {
        resident: signature.resident.clone(),
        municipality: signature.municipality.clone(),
        name: String::new(),
        staff: false,
    }
}

/// Others came first too often.
fn busy() -> SignError {
    CommitError::from(Conflict::Unique { index: BY_SIGNER.name }).into()
}
