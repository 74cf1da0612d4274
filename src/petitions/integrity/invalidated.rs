//! Signatures that were invalidated: they count no more, and can be restored.
//!
//! Invariant: a signature is either among those that count or here, never in both: it moves in one
//! commit. Whoever's was invalidated does not sign the same petition again.

use crate::config::MunicipalityId;
use crate::jobs::{JobError, Round};
use crate::petitions::model::{Petition, Signature};
use crate::petitions::signatories;
use crate::privacy::{Keeper, Subject, pieces};
use crate::residents::{NOBODY, nobody};
use crate::store::{Batch, Collection, CommitError, Document, Index, Query, StoreError, Stored};
use crate::web::Site;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Why signatures are invalidated: the published list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// One person signed several times.
    Repeated,
    /// Nobody of this name lives there, or the mailbox is nobody's.
    Invented,
    /// Somebody signed for others who did not know.
    ForOthers,
    /// A program signed.
    Automated,
}

impl Reason {
    pub const ALL: [Reason; 4] =
        [Reason::Repeated, Reason::Invented, Reason::ForOthers, Reason::Automated];

    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Reason::Repeated => "repeated",
            Reason::Invented => "invented",
            Reason::ForOthers => "for-others",
            Reason::Automated => "automated",
        }
    }

    pub fn parse(word: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|reason| reason.as_str() == word)
    }
}

/// A signature that counts no more.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Invalidated {
    /// The signature's id.
    pub id: String,
    /// The petition's id.
    pub petition: String,
    pub municipality: MunicipalityId,
    /// Whom it names.
    pub person: String,
    /// As it was, to be restored.
    pub signature: Signature,
    /// The finding that it was invalidated by.
    pub finding: String,
    pub reason: Reason,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// A petition's, by town.
pub const BY_PETITION: Index =
    Index::on("invalidated_signatures_by_petition", &["petition", "municipality"]);
/// Those of one finding.
pub const BY_FINDING: Index = Index::on("invalidated_signatures_by_finding", &["finding"]);
/// What of somebody's was invalidated.
const BY_PERSON: Index = Index::on("invalidated_signatures_by_person", &["person", "petition"]);

/// A petition's, by whose they are.
const BY_WHOSE: Index = Index::on("invalidated_signatures_by_whose", &["petition", "person"]);

impl Document for Invalidated {
    const COLLECTION: &'static Collection = &Collection {
        name: "invalidated_signatures",
        schema: 1,
        indexes: &[BY_PETITION, BY_FINDING, BY_PERSON, BY_WHOSE],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

/// How many of a petition's signatures were invalidated.
pub async fn count(site: &Site, petition: &Petition) -> Result<u64, StoreError> {
    let all = Query::on(&BY_PETITION).equal(&petition.id);
    site.public.tally::<Invalidated>(&all).await
}

/// This person's, if it was.
pub async fn of(
    site: &Site,
    petition: &Petition,
    person: &str,
) -> Result<Option<Stored<Invalidated>>, StoreError> {
    site.public.first(Query::on(&BY_PERSON).equal(person).equal(&petition.id)).await
}

/// Forgets whose it was.
pub async fn forget(site: &Site, petition: &Petition, person: &str) -> Result<(), CommitError> {
    let Some(mut found) = of(site, petition, person).await? else { return Ok(()) };
    let signature = found.signature.clone();
    found.become_nobodys(nobody());
    match site.public.commit(Batch::new().replace(&found)).await {
        // It was restored in this moment: then it is found among those that count.
        Err(error) if error.is_stale() => return Ok(()),
        done => done?,
    }
    signatories::forget(site, &signature).await
}

/// Forgets whose a piece of a petition's were; how many there were stays.
pub async fn forget_all(site: &Site, petition: &Petition) -> Result<Round, JobError> {
    let known = Query::on(&BY_WHOSE).equal(&petition.id).below(NOBODY);
    let forget = |one: &mut Invalidated| one.become_nobodys(nobody());
    pieces::change(&site.public, known, forget).await
}

impl Invalidated {
    /// Whether it is not known any more whose it was: then it is not restored.
    pub fn is_nobodys(&self) -> bool {
        self.person.starts_with(NOBODY)
    }

    fn become_nobodys(&mut self, nobody: String) {
        self.signature.forget(nobody.clone());
        self.person = nobody;
    }
}

/// What of somebody's was invalidated.
pub const KEEPER: Keeper = Keeper {
    // keys: privacy-keeps-invalidated-signatures-what privacy-keeps-invalidated-signatures-end
    // keys: privacy-part-invalidated-signatures
    name: "invalidated-signatures",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let own = Query::on(&BY_PERSON).equal(&subject.resident);
    let show = |one: &Invalidated| {
        json!({
            "municipality": one.municipality,
            "reason": one.reason,
            "signed_at": one.signature.at.to_string(),
            "at": one.at.to_string(),
        })
    };
    pieces::collect(&site.public, own, show).await
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let own = Query::on(&BY_PERSON).equal(&subject.resident);
    let forget = |one: &mut Invalidated| one.become_nobodys(subject.former.clone());
    pieces::change(&site.public, own, forget).await
}
