//! Traces: from where a signature came, for as long as patterns are looked for.
//!
//! Invariant: a trace rests in the personal store of the town that the signature counts for, holds
//! no network address, and is forgotten after the days that the settings give.

use crate::config::MunicipalityId;
use crate::jobs::{JobError, Round};
use crate::petitions::mailboxes::name_key;
use crate::petitions::model::Signature;
use crate::privacy::{Keeper, Rule, Subject, pieces};
use crate::store::{Batch, Collection, Document, Index, Query};
use crate::web::Site;
use crate::web::keys::Purpose;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// From where one signature came.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Trace {
    /// The signature's id.
    pub id: String,
    /// The petition's id.
    pub petition: String,
    /// Whom the signature names.
    pub person: String,
    pub municipality: MunicipalityId,
    /// The network, as a keyed hash.
    pub network: String,
    /// The two halves of the mail address.
    pub local: String,
    pub domain: String,
    /// The name as a keyed hash, the same for the same name under this petition.
    pub name: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// A petition's traces, by time.
pub const BY_PETITION: Index = Index::on("signing_traces_by_petition", &["petition", "at"]);
/// Those of one domain, by time.
pub const BY_DOMAIN: Index = Index::on("signing_traces_by_domain", &["domain", "at"]);
const BY_PERSON: Index = Index::on("signing_traces_by_person", &["person"]);
const BY_TIME: Index = Index::on("signing_traces_by_time", &["at"]);

impl Document for Trace {
    const COLLECTION: &'static Collection = &Collection {
        name: "signing_traces",
        schema: 1,
        indexes: &[BY_PETITION, BY_DOMAIN, BY_PERSON, BY_TIME],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// From where somebody signs.
#[derive(Clone, Copy)]
pub struct Origin<'a> {
    pub mail: &'a str,
    /// The network, as it is kept.
    pub network: &'a str,
}

/// Keeps from where a signature came. It counts whether this succeeds or not.
pub async fn keep(site: &Site, signature: &Signature, name: &str, origin: Origin<'_>) {
    let Some(store) = site.personal(&signature.municipality) else { return };
    let (local, domain) = origin.mail.rsplit_once('@').unwrap_or((origin.mail, ""));
    let seed = format!("{}:{}", signature.petition, name_key(name));
    let trace = Trace {
        id: signature.id.clone(),
        petition: signature.petition.clone(),
        person: signature.resident.clone(),
        municipality: signature.municipality.clone(),
        network: origin.network.to_owned(),
        local: local.to_lowercase(),
        domain: domain.to_lowercase(),
        name: site.keys.hash(Purpose::SigningName, &seed),
        at: signature.at,
    };
    match store.commit(Batch::new().insert(&trace)).await {
        Err(error) if !error.is_exists() => tracing::error!(%error, "a trace was not kept"),
        _ => {}
    }
}

/// Forgets from where this person signed.
pub async fn forget(site: &Site, town: &str, person: &str) -> Result<(), JobError> {
    let Some(store) = site.personal(town) else { return Ok(()) };
    let theirs = || Query::on(&BY_PERSON).equal(person);
    while pieces::remove::<Trace>(store, theirs()).await? == Round::More {}
    Ok(())
}

/// For as many days as the settings say.
pub const RETENTION: Rule = Rule {
    name: "signing_traces",
    days: |kept| kept.signing_traces_days,
    work: |site, before| Box::pin(async move { expire(&site, before).await }),
};

async fn expire(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let mut outcome = Round::Done;
    for store in site.personal.values() {
        let old = Query::on(&BY_TIME).below(before);
        if pieces::remove::<Trace>(store, old).await? == Round::More {
            outcome = Round::More;
        }
    }
    Ok(outcome)
}

/// From where somebody signed.
pub const KEEPER: Keeper = Keeper {
    // keys: privacy-keeps-signing-traces-what privacy-keeps-signing-traces-end
    // keys: privacy-part-signing-traces
    name: "signing-traces",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let mut all = Vec::new();
    for store in site.personal.values() {
        let own = Query::on(&BY_PERSON).equal(&subject.resident);
        let show = |trace: &Trace| {
            json!({
                "municipality": trace.municipality,
                "mail": format!("{}@{}", trace.local, trace.domain),
                "signed_at": trace.at.to_string(),
            })
        };
        if let Value::Array(found) = pieces::collect(store, own, show).await? {
            all.extend(found);
        }
    }
    Ok(if all.is_empty() { Value::Null } else { all.into() })
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    for store in site.personal.values() {
        let own = Query::on(&BY_PERSON).equal(&subject.resident);
        if pieces::remove::<Trace>(store, own).await? == Round::More {
            return Ok(Round::More);
        }
    }
    Ok(Round::Done)
}
