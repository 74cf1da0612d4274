//! What is kept as the account itself.

use super::{PRIVACY, Resident, by_id};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::web::Site;
use serde_json::{Value, json};

pub const KEEPER: Keeper = Keeper {
    name: "account",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let Some(store) = site.personal(&subject.municipality) else { return Ok(Value::Null) };
    let resident = by_id(store, &subject.resident).await?;
    Ok(resident.map_or(Value::Null, |resident| show(&resident)))
}

fn show(resident: &Resident) -> Value {
    let confirmed = resident.verification.as_ref();
    let confirmed = confirmed.map(|known| json!({ "way": known.way, "at": known.at.to_string() }));
    let consent = |given: &super::Consent| {
        let (privacy, at) = (given.word == PRIVACY, given.at.to_string());
        json!({ "privacy": privacy, "version": given.version, "at": at })
    };
    let consents: Vec<Value> = resident.consents.iter().map(consent).collect();
    json!({
        "id": resident.id,
        "municipality": resident.municipality,
        "name": resident.name,
        "mail": resident.mail,
        "language": resident.language,
        "verified": resident.verified,
        "verification": confirmed,
        "roles": resident.roles,
        "zone": resident.zone,
        "suspended_until": resident.suspension.as_ref().map(|it| it.until.to_string()),
        "registered_at": resident.registered_at.to_string(),
        "moved_at": resident.moved_at.map(|at| at.to_string()),
        "consents": consents,
    })
}

/// The account went when erasing began; this is for one that a backup brought back.
async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    match site.personal(&subject.municipality) {
        Some(store) => pieces::remove_one::<Resident>(store, &subject.resident).await,
        None => Ok(Round::Done),
    }
}
