//! Granting and revoking roles.

use super::Role;
use crate::residents::{self, Resident};
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use crate::web::Site;

/// Why a role was not granted or revoked.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    #[error("there is no municipality “{0}” in the settings")]
    NoMunicipality(String),
    #[error("no resident of {0} has this mail address; they must register first")]
    NoResident(String),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Commit(#[from] CommitError),
}

/// A member of staff, as `tiltas staff list` shows them.
#[derive(Clone, Debug, PartialEq)]
pub struct StaffMember {
    pub name: String,
    pub mail: String,
    pub roles: Vec<Role>,
}

/// Gives a resident a role in their municipality; nothing changes if they have it.
pub async fn grant(
    site: &Site,
    municipality: &str,
    mail: &str,
    role: Role,
) -> Result<(), StaffError> {
    let (store, mut resident) = find(site, municipality, mail).await?;
    if !resident.roles.contains(&role) {
        resident.roles.push(role);
        resident.roles.sort();
        save(store, resident).await?;
    }
    Ok(())
}

/// Takes a role away; nothing changes if they do not have it.
pub async fn revoke(
    site: &Site,
    municipality: &str,
    mail: &str,
    role: Role,
) -> Result<(), StaffError> {
    let (store, mut resident) = find(site, municipality, mail).await?;
    if resident.roles.contains(&role) {
        resident.roles.retain(|held| *held != role);
        save(store, resident).await?;
    }
    Ok(())
}

/// Everyone with a role in this municipality.
pub async fn list(site: &Site, municipality: &str) -> Result<Vec<StaffMember>, StaffError> {
    let store = personal(site, municipality)?;
    let mut query = Query::on(&residents::BY_STAFF).equal(true);
    let mut staff = Vec::new();
    loop {
        let page = store.find::<Resident>(&query).await?;
        staff.extend(page.items.into_iter().map(|Stored { document, .. }| StaffMember {
            name: document.name,
            mail: document.mail,
            roles: document.roles,
        }));
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(staff),
        }
    }
}

async fn save(store: &Store, mut resident: Stored<Resident>) -> Result<(), StaffError> {
    resident.staff = !resident.roles.is_empty();
    Ok(store.commit(Batch::new().replace(&resident)).await?)
}

async fn find<'a>(
    site: &'a Site,
    municipality: &str,
    mail: &str,
) -> Result<(&'a Store, Stored<Resident>), StaffError> {
    let store = personal(site, municipality)?;
    let found = residents::by_mail(site, store, mail).await?;
    let resident = found.ok_or_else(|| StaffError::NoResident(municipality.to_owned()))?;
    Ok((store, resident))
}

fn personal<'a>(site: &'a Site, municipality: &str) -> Result<&'a Store, StaffError> {
    site.personal(municipality).ok_or_else(|| StaffError::NoMunicipality(municipality.to_owned()))
}
