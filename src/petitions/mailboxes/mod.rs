//! Mailboxes: how many people may sign a petition from one.
//!
//! *Architecture invariant:* a place in a mailbox is taken in the commit that inserts the signature,
//! in the public store, which both towns share: so of those who sign at once, from whichever town
//! and in whichever way, never more are admitted than the rule allows.

mod model;

pub use model::{Admission, Mailbox, PEOPLE, Place, canonical, name_key};

use super::model::Petition;
use crate::jobs::{JobError, Round};
use crate::privacy::pieces;
use crate::store::{Batch, CommitError, Query, StoreError, Stored};
use crate::web::Site;
use crate::web::keys::Purpose;

/// What the mailbox of an address is called under a petition.
pub fn id_of(site: &Site, petition: &Petition, mail: &str) -> String {
    let seed = format!("{}:{}", petition.id, canonical(mail));
    site.keys.hash(Purpose::SigningMailbox, &seed)
}

/// What a person is in a mailbox.
pub fn place(site: &Site, mailbox: &str, person: &str, name: &str) -> Place {
    let seed = format!("{mailbox}:{}", name_key(name));
    Place { person: person.to_owned(), name: site.keys.hash(Purpose::SigningName, &seed) }
}

/// The mailbox, if somebody has ever signed from it.
pub async fn by_id(site: &Site, id: &str) -> Result<Option<Stored<Mailbox>>, StoreError> {
    site.public.get(id).await
}

/// Adds to the batch that this person's place is free again. The mailbox itself stays until the
/// petition's signers are forgotten, so that its version never begins anew while people sign.
pub async fn leave(
    site: &Site,
    batch: Batch,
    mailbox: Option<&str>,
    person: &str,
) -> Result<Batch, StoreError> {
    let Some(id) = mailbox else { return Ok(batch) };
    let Some(mut found) = by_id(site, id).await? else { return Ok(batch) };
    Ok(if found.leave(person) { batch.replace(&found) } else { batch })
}

/// Forgets that this person signed from a mailbox; one that nobody signed from any more goes.
pub async fn erase(site: &Site, mailbox: &str, person: &str) -> Result<(), CommitError> {
    let Some(mut found) = by_id(site, mailbox).await? else { return Ok(()) };
    if !found.leave(person) {
        return Ok(());
    }
    let batch = Batch::new();
    let gone = found.places.is_empty();
    site.public.commit(if gone { batch.delete(&found) } else { batch.replace(&found) }).await
}

/// Forgets a piece of the mailboxes of a petition.
pub async fn forget_all(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    let all = Query::on(&model::BY_PETITION).equal(&petition.id);
    pieces::remove::<Mailbox>(&site.public, all).await
}
