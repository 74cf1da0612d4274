//! Who signed, as the petition's commission needs it. Pure.
//!
//! Invariant: a signatory and their signature have the same id.

use crate::config::MunicipalityId;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// How somebody signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Manner {
    /// Signed in, with an account.
    #[default]
    Account,
    /// By a link that came by mail, without an account.
    Mailed,
    /// On a sheet of paper that the administration took in.
    Paper,
}

impl Manner {
    pub const ALL: [Manner; 3] = [Manner::Account, Manner::Mailed, Manner::Paper];

    /// The word in documents and messages.
    pub fn as_str(self) -> &'static str {
        match self {
            Manner::Account => "account",
            Manner::Mailed => "mailed",
            Manner::Paper => "paper",
        }
    }
}

/// The person behind a signature. Never leaves the personal store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signatory {
    /// The signature's id.
    pub id: String,
    /// The petition's id.
    pub petition: String,
    /// Whom the signature names: a resident's id, or an opaque id of whoever has no account.
    pub person: String,
    /// The town that the signature counts for.
    pub municipality: MunicipalityId,
    /// Name and surname as they signed.
    pub name: String,
    /// The name in one form, whatever the order of its words, so that who signed twice is found.
    #[serde(default)]
    pub alike: String,
    /// The settlement that they live in: an id of the town's settings.
    #[serde(default)]
    pub settlement: Option<String>,
    /// The mailbox that they signed from, as the public store calls it.
    #[serde(default)]
    pub mailbox: Option<String>,
    #[serde(default)]
    pub manner: Manner,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// One signatory a person.
pub const BY_PERSON: Index = Index::unique("signatories_by_person", &["petition", "person"]);
/// Everybody behind a petition, in the order of the ids.
pub const BY_PETITION: Index = Index::on("signatories_by_petition", &["petition"]);
/// Those who are called the same.
pub const BY_ALIKE: Index = Index::on("signatories_by_alike", &["petition", "alike"]);
/// What somebody stands behind.
pub const BY_RESIDENT: Index = Index::on("signatories_by_resident", &["person", "at"]);
/// In the order in which they signed.
pub const BY_TIME: Index = Index::on("signatories_by_time", &["at"]);

impl Document for Signatory {
    const COLLECTION: &'static Collection = &Collection {
        name: "signatories",
        schema: 1,
        indexes: &[BY_PERSON, BY_PETITION, BY_ALIKE, BY_RESIDENT, BY_TIME],
    };

    fn id(&self) -> &str {
        &self.id
    }
}
