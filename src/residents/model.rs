//! Residents: their account, as it rests in the personal store of their municipality. Pure.

use crate::config::MunicipalityId;
use crate::locale::Lang;
use crate::municipalities::Role;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest display name, in characters.
pub const NAME: usize = 60;

/// A person with an account. Never leaves the personal store.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Resident {
    pub id: String,
    pub municipality: MunicipalityId,
    /// The display name that they chose; it need not be their real one.
    pub name: String,
    pub mail: String,
    /// The keyed hash of the address in lower case: how an account is found by its address.
    pub mail_hash: String,
    pub language: Lang,
    /// Whether the municipality has confirmed that they live there.
    pub verified: bool,
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Whether there are any roles.
    #[serde(default)]
    pub staff: bool,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub registered_at: Timestamp,
}

/// One account for each address.
pub const BY_MAIL: Index = Index::unique("residents_by_mail", &["mail_hash"]);
/// Staff, for those who manage them.
pub const BY_STAFF: Index = Index::on("residents_by_staff", &["staff"]);

impl Document for Resident {
    const COLLECTION: &'static Collection =
        &Collection { name: "residents", schema: 1, indexes: &[BY_MAIL, BY_STAFF] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// A person as public documents refer to them: an opaque id and the name that they chose.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Person {
    pub resident: String,
    pub municipality: MunicipalityId,
    pub name: String,
}

impl Resident {
    /// How public documents refer to this resident.
    pub fn person(&self) -> Person {
        Person {
            resident: self.id.clone(),
            municipality: self.municipality.clone(),
            name: self.name.clone(),
        }
    }
}
