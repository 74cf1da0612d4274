//! What is kept of the people who petition and sign.
//!
//! Invariant: a signature goes on counting for its town; what goes is who it was.

use super::model::{BY_PETITIONER, BY_RESIDENT, Petition, Signature};
use crate::attachments;
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject, pieces};
use crate::store::{Query, StoreError};
use crate::web::Site;
use serde_json::{Value, json};

/// The petitions that somebody began.
pub const PETITIONS: Keeper = Keeper {
    name: "petitions",
    export: |site, subject| Box::pin(async move { petitions(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_petitions(&site, &subject).await }),
};

/// The petitions that somebody signed.
pub const SIGNATURES: Keeper = Keeper {
    name: "signatures",
    export: |site, subject| Box::pin(async move { signatures(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase_signatures(&site, &subject).await }),
};

async fn petitions(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let written = Query::on(&BY_PETITIONER).equal(&subject.resident);
    let show = |petition: &Petition| {
        json!({
            "petition": petition.slug,
            "name": petition.author.name,
            "action": petition.action.original_text(),
            "background": petition.background.original_text(),
            "details": petition.details.original_text(),
            "attachments": attachments::exported(site, &petition.attachments),
            "language": petition.action.original,
            "created_at": petition.created_at.to_string(),
        })
    };
    pieces::collect(&site.public, written, show).await
}

async fn erase_petitions(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let written = Query::on(&BY_PETITIONER).equal(&subject.resident);
    let forget = |petition: &mut Petition| petition.author.forget(&subject.former);
    pieces::change(&site.public, written, forget).await
}

async fn signatures(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let signed = Query::on(&BY_RESIDENT).equal(&subject.resident);
    let Value::Array(mut all) = pieces::collect(&site.public, signed, show_signature).await? else {
        return Ok(Value::Null);
    };
    for one in &mut all {
        name_petition(site, one).await?;
    }
    Ok(all.into())
}

fn show_signature(signature: &Signature) -> Value {
    json!({
        "petition": signature.petition,
        "municipality": signature.municipality,
        "name": signature.name,
        "residence": signature.residence,
        "signed_at": signature.at.to_string(),
    })
}

/// Puts the word of the petition's address in the place of its id.
async fn name_petition(site: &Site, signature: &mut Value) -> Result<(), StoreError> {
    let id = signature["petition"].as_str().unwrap_or_default().to_owned();
    if let Some(petition) = super::by_id(&site.public, &id).await? {
        signature["petition"] = petition.slug.clone().into();
    }
    Ok(())
}

async fn erase_signatures(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let signed = Query::on(&BY_RESIDENT).equal(&subject.resident);
    let forget = |signature: &mut Signature| signature.forget(subject.former.clone());
    pieces::change(&site.public, signed, forget).await
}
