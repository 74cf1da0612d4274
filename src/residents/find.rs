//! Finding a resident in a personal store.

use super::{BY_MAIL, Person, Resident};
use crate::store::{Query, Store, StoreError, Stored};
use crate::web::Site;
use crate::web::keys::Purpose;
use futures_util::future::try_join_all;

/// The resident with this id.
pub async fn by_id(store: &Store, id: &str) -> Result<Option<Stored<Resident>>, StoreError> {
    store.get(id).await
}

/// The resident with this mail address.
pub async fn by_mail(
    site: &Site,
    store: &Store,
    mail: &str,
) -> Result<Option<Stored<Resident>>, StoreError> {
    store.first(Query::on(&BY_MAIL).equal(&mail_hash(site, mail))).await
}

/// The account with this address, in whichever municipality. All are asked, so that the time does
/// not tell which has it.
pub async fn find_account(site: &Site, mail: &str) -> Result<Option<Stored<Resident>>, StoreError> {
    let asked = site.personal.values().map(|store| by_mail(site, store, mail));
    let found = try_join_all(asked).await?.into_iter().flatten();
    // In the moment of a move there are two; the one that was left behind is on its way out.
    Ok(found.max_by_key(|resident| resident.moved_at))
}

/// The person whom a public document names, who may live in another municipality by now.
pub async fn wherever(
    site: &Site,
    person: &Person,
) -> Result<Option<Stored<Resident>>, StoreError> {
    let id = person.resident.as_str();
    if let Some(store) = site.personal(&person.municipality)
        && let Some(found) = by_id(store, id).await?
    {
        return Ok(Some(found));
    }
    let others = site.personal.iter().filter(|(town, _)| **town != person.municipality);
    let asked = others.map(|(_, store)| by_id(store, id));
    Ok(try_join_all(asked).await?.into_iter().flatten().next())
}

/// What a mail address is indexed by: its keyed hash, in lower case.
pub fn mail_hash(site: &Site, mail: &str) -> String {
    site.keys.hash(Purpose::MailAddress, &mail.trim().to_lowercase())
}
