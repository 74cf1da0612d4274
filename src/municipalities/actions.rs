//! Changing who is staff, and finding who is.
//!
//! Invariant: the account, the letter to its owner, the journal's acts and the line of the history
//! are one commit. It names another administrator's account too when one is taken away, so that
//! two who remove each other at once do not both succeed.

use super::model::{
    BY_RESIDENT, Edit, Named, Refusal, Role, Roles, Source, StaffChange, held_since,
    takes_administrator,
};
use crate::journal::Act;
use crate::mail::MailError;
use crate::residents::{self, Resident, security};
use crate::store::{Batch, CommitError, Cursor, Page, Query, Store, StoreError, Stored};
use crate::web::{Site, Viewer, keys};
use std::collections::BTreeMap;

/// How often a change begins again when the account changes meanwhile.
const TRIES: usize = 8;

/// Why roles were not changed.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    #[error("there is no municipality “{0}” in the settings")]
    NoMunicipality(String),
    #[error("no resident of {0} has this mail address; they must register first")]
    NoResident(String),
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("the letter about it cannot be written: {0}")]
    Mail(#[from] MailError),
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Commit(#[from] CommitError),
}

/// Whose roles are changed.
#[derive(Clone, Copy, Debug)]
pub enum Whose<'a> {
    /// A resident, by their address.
    Mail(&'a str),
    /// A member of staff, by their id; a resident who is none cannot be reached in this way.
    Staff(&'a str),
}

/// Who changes them.
#[derive(Clone, Copy)]
pub enum By<'a> {
    Administrator(&'a Viewer),
    CommandLine,
}

/// A change of somebody's roles, as it is asked for.
pub struct RoleChange<'a> {
    /// The form's key.
    pub key: String,
    pub whose: Whose<'a>,
    pub edit: Edit,
    pub by: By<'a>,
}

/// Changes somebody's roles and says so to them, to the journal and in the history; nothing is
/// written where nothing changes, nor when the same form comes again.
pub async fn change(
    site: &Site,
    municipality: &str,
    asked: RoleChange<'_>,
) -> Result<(), StaffError> {
    let store = personal(site, municipality)?;
    let mut key = asked.key.clone();
    for _ in 0..TRIES {
        let resident = find(site, store, municipality, &asked).await?;
        if let Some(before) = store.get::<StaffChange>(&key).await? {
            if before.repeats(&resident.id, &asked.edit) {
                return Ok(());
            }
            // Somebody went back and asked for something else in the same form.
            key = keys::id();
        }
        let Some(batch) = write(site, store, &key, &asked, resident).await? else { return Ok(()) };
        match store.commit(batch).await {
            // An account was changed in between, or the form came twice at once: look again.
            Err(CommitError::Conflict(_)) => {}
            done => return Ok(done?),
        }
    }
    Err(Refusal::Changed.into())
}

async fn find(
    site: &Site,
    store: &Store,
    municipality: &str,
    asked: &RoleChange<'_>,
) -> Result<Stored<Resident>, StaffError> {
    let found = match asked.whose {
        Whose::Mail(mail) => residents::by_mail(site, store, mail).await?,
        Whose::Staff(id) => residents::by_id(store, id).await?,
    };
    // Who was shown somebody's roles may hear that they have none any more.
    let was_staff = matches!(&asked.edit, Edit::Set { shown, .. } if !shown.is_empty());
    let reached =
        |one: &Stored<Resident>| matches!(asked.whose, Whose::Mail(_)) || one.staff || was_staff;
    found.filter(reached).ok_or_else(|| StaffError::NoResident(municipality.to_owned()))
}

/// All that the change writes; none where nothing changes.
async fn write(
    site: &Site,
    store: &Store,
    key: &str,
    asked: &RoleChange<'_>,
    mut resident: Stored<Resident>,
) -> Result<Option<Batch>, StaffError> {
    let held: Roles = resident.roles.iter().copied().collect();
    let other = other_administrator(store, &resident.id).await?;
    let spared = other.is_some() || matches!(asked.by, By::CommandLine);
    let Some(roles) = asked.edit.decide(&held, spared)? else { return Ok(None) };
    let mut batch = Batch::new();
    if let Some(other) = other.filter(|_| takes_administrator(&held, &roles)) {
        batch = batch.replace(&other);
    }
    let latest = latest_change(store, &resident.id).await?;
    resident.roles = roles.iter().copied().collect();
    resident.staff = !roles.is_empty();
    let change = line(site, key, asked.by, &resident, held, latest.as_deref());
    let letter = security::letter(site, &resident, security::Change::Roles, key, "")?;
    batch = batch.replace(&resident).insert(&change).insert(&letter);
    let acts = acts(&resident.municipality, &change);
    Ok(Some(acts.iter().fold(batch, |batch, act| batch.event(act.event(keys::id())))))
}

/// The line of the history.
fn line(
    site: &Site,
    key: &str,
    by: By,
    resident: &Resident,
    before: Roles,
    latest: Option<&StaffChange>,
) -> StaffChange {
    let at = site.now();
    let (source, by) = match by {
        By::CommandLine => (Source::CommandLine, Named::default()),
        By::Administrator(Viewer { resident, name, .. }) => {
            (Source::Web, Named { resident: resident.clone(), name: name.clone() })
        }
    };
    StaffChange {
        id: key.to_owned(),
        whose: Named { resident: resident.id.clone(), name: resident.name.clone() },
        source,
        by,
        before,
        after: held_since(&resident.roles.iter().copied().collect(), latest, at),
        at,
    }
}

/// What the journal says of it: which roles, and nobody's name.
fn acts(municipality: &str, change: &StaffChange) -> Vec<Act> {
    // keys: journal-act-staff-granted journal-act-staff-revoked
    let act = |kind: &str, role: Role| Act {
        cause: format!("staff:{}:{}", change.id, role.as_str()),
        kind: kind.to_owned(),
        municipality: municipality.to_owned(),
        subject: Some(format!("/municipalities/{municipality}")),
        title: None,
        values: BTreeMap::from([("role".to_owned(), role.as_str().to_owned())]),
        at: change.at,
    };
    let granted = change.granted().into_iter().map(|role| act("staff-granted", role));
    let revoked = change.revoked().into_iter().map(|role| act("staff-revoked", role));
    granted.chain(revoked).collect()
}

/// An administrator who is not this one.
async fn other_administrator(
    store: &Store,
    resident: &str,
) -> Result<Option<Stored<Resident>>, StoreError> {
    let other =
        |one: &Stored<Resident>| one.id != resident && one.roles.contains(&Role::Administrator);
    let mut after = None;
    loop {
        let page = page(store, after).await?;
        let found = page.items.into_iter().find(other);
        match page.next {
            Some(next) if found.is_none() => after = Some(next),
            _ => return Ok(found),
        }
    }
}

/// Staff, at most a hundred from a place on.
pub async fn page(store: &Store, after: Option<Cursor>) -> Result<Page<Resident>, StoreError> {
    store.find(&Query::on(&residents::BY_STAFF).equal(true).after(after)).await
}

/// The member of staff with this id.
pub async fn member(store: &Store, id: &str) -> Result<Option<Stored<Resident>>, StoreError> {
    Ok(residents::by_id(store, id).await?.filter(|resident| resident.staff))
}

/// The last change of somebody's roles.
pub async fn latest_change(
    store: &Store,
    resident: &str,
) -> Result<Option<Stored<StaffChange>>, StoreError> {
    store.first(Query::on(&BY_RESIDENT).equal(resident).descending()).await
}

/// Everyone with a role in this municipality.
pub async fn list(site: &Site, municipality: &str) -> Result<Vec<Resident>, StaffError> {
    let store = personal(site, municipality)?;
    let (mut staff, mut after) = (Vec::new(), None);
    loop {
        let page = page(store, after).await?;
        staff.extend(page.items.into_iter().map(|Stored { document, .. }| document));
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(staff),
        }
    }
}

fn personal<'a>(site: &'a Site, municipality: &str) -> Result<&'a Store, StaffError> {
    site.personal(municipality).ok_or_else(|| StaffError::NoMunicipality(municipality.to_owned()))
}
