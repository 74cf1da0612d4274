//! Finding a resident in a personal store.

use super::{BY_MAIL, Resident};
use crate::store::{Query, Store, StoreError, Stored};
use crate::web::Site;
use crate::web::keys::Purpose;

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

/// What a mail address is indexed by: its keyed hash, in lower case.
pub fn mail_hash(site: &Site, mail: &str) -> String {
    site.keys.hash(Purpose::MailAddress, &mail.trim().to_lowercase())
}
