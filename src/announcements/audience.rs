//! Whom an announcement reaches, one bounded piece of the walk after the other.
//!
//! Invariant: whoever is reached has an account in the personal store of the announcement's own town;
//! who has moved away, was erased, lives across the river or wants no such letters is passed over.
//! Counting and sending take the same walk, so the number beforehand is by the rule of the letters.

use super::model::{Announcement, Audience, Subject, Walk};
use crate::config::MunicipalityId;
use crate::discussion::{BY_PARTICIPANT, Contribution};
use crate::notifications::Mute;
use crate::petitions::signatories::Manner;
use crate::petitions::{BY_SIGNER, Signature};
use crate::residents::{self, BY_REGISTRATION, NOBODY, Resident};
use crate::store::{Cursor, Query, Store, StoreError};
use crate::web::Site;
use jiff::SignedDuration;

/// A piece of the walk.
pub struct Piece {
    pub readers: Vec<Resident>,
    after: Option<Cursor>,
    last: String,
}

impl Piece {
    /// The walk after this piece.
    pub fn follow(&self, walk: &mut Walk) {
        walk.reached += self.readers.len() as u64;
        walk.done = self.after.is_none();
        walk.after.clone_from(&self.after);
        walk.last.clone_from(&self.last);
    }
}

/// The list under which a town's readers stop its announcements: the page that has the public ones.
pub fn list(town: &str) -> String {
    format!("announcements/of/{town}")
}

/// The next of those whom it goes to; at most `most` places of the index are looked at.
pub async fn next(
    site: &Site,
    one: &Announcement,
    walk: &Walk,
    most: usize,
) -> Result<Piece, StoreError> {
    let Some(store) = site.personal(&one.municipality) else {
        return Ok(Piece { readers: vec![], after: None, last: String::new() });
    };
    let mut piece = match &one.content.audience {
        Audience::Residents => registered(store, walk, most, false).await?,
        Audience::Verified => registered(store, walk, most, true).await?,
        Audience::Participants(subject) => participants(site, store, subject, walk, most).await?,
        Audience::Signers(subject) => signers(site, store, subject, walk, most).await?,
    };
    let lists = lists(&one.municipality, &one.content.audience);
    let mut wanted = Vec::with_capacity(piece.readers.len());
    for reader in piece.readers {
        if !one.knows_already(&reader.id) && !is_muted(store, &reader, &lists).await? {
            wanted.push(reader);
        }
    }
    piece.readers = wanted;
    Ok(piece)
}

/// The pages about which somebody may want no letters: the town's announcements, and what its
/// people have in common.
fn lists(town: &MunicipalityId, audience: &Audience) -> Vec<String> {
    let subject = audience.subject().map(|one| one.path.trim_matches('/').to_owned());
    std::iter::once(list(town)).chain(subject).collect()
}

async fn is_muted(store: &Store, reader: &Resident, lists: &[String]) -> Result<bool, StoreError> {
    for list in lists {
        if store.get::<Mute>(&Mute::id_of(&reader.id, list)).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Everybody who had registered when the walk began, in the order in which they did.
async fn registered(
    store: &Store,
    walk: &Walk,
    most: usize,
    verified: bool,
) -> Result<Piece, StoreError> {
    // The end of a range is not in it.
    let end = walk.until.checked_add(SignedDuration::from_millis(1)).unwrap_or(walk.until);
    let query = Query::on(&BY_REGISTRATION).below(end).limit(most).after(walk.after.clone());
    let page = store.find::<Resident>(&query).await?;
    let all = page.items.into_iter().map(|stored| stored.document);
    let readers = all.filter(|one| one.verified || !verified).collect();
    Ok(Piece { readers, after: page.next, last: String::new() })
}

/// Whoever wrote in a consultation, each once however often, as far as they live here.
async fn participants(
    site: &Site,
    store: &Store,
    subject: &Subject,
    walk: &Walk,
    most: usize,
) -> Result<Piece, StoreError> {
    let key = format!("consultations/{}", subject.id);
    let query = Query::on(&BY_PARTICIPANT).equal(&key).below(NOBODY).limit(most);
    let page = site.public.find::<Contribution>(&query.after(walk.after.clone())).await?;
    let ids = page.items.iter().map(|one| one.author.resident.clone());
    living_here(store, ids.collect(), walk, page.next).await
}

/// Whoever signed with an account: those who signed by mail or on paper gave no address for news.
async fn signers(
    site: &Site,
    store: &Store,
    subject: &Subject,
    walk: &Walk,
    most: usize,
) -> Result<Piece, StoreError> {
    let query = Query::on(&BY_SIGNER).equal(&subject.id).below(NOBODY).limit(most);
    let page = site.public.find::<Signature>(&query.after(walk.after.clone())).await?;
    let with_account = page.items.iter().filter(|one| one.manner == Manner::Account);
    let ids = with_account.map(|one| one.resident.clone());
    living_here(store, ids.collect(), walk, page.next).await
}

/// Those of these people who have their account here now.
async fn living_here(
    store: &Store,
    ids: Vec<String>,
    walk: &Walk,
    after: Option<Cursor>,
) -> Result<Piece, StoreError> {
    let (mut readers, mut last) = (Vec::new(), walk.last.clone());
    for id in ids {
        if id == last {
            continue;
        }
        if let Some(found) = residents::by_id(store, &id).await? {
            readers.push(found.document);
        }
        last = id;
    }
    Ok(Piece { readers, after, last })
}
