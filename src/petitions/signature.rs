//! Signatures under petitions. Pure.
//!
//! Invariant: one person, one signature to a petition, which a unique index enforces; a signature
//! counts for the town where its signer lives. How many there are of a kind, the store counts as
//! they come and go (the indexes that say so).

use super::model::Petition;
use super::signatories::{Manner, Signatory, alike};
use crate::config::MunicipalityId;
use crate::residents::Person;
use crate::store::{Collection, Document, Index};
use jiff::civil::Date;
use jiff::{Timestamp, ZonedDateTime};
use serde::{Deserialize, Serialize};

/// One person's name under one petition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signature {
    pub id: String,
    /// The petition's id.
    pub petition: String,
    /// The signer's id.
    pub resident: String,
    /// The town that it counts for: where the signer lived when they signed.
    pub municipality: MunicipalityId,
    /// The display name, only when the signer allowed it to be shown.
    pub name: Option<String>,
    /// Whether there is a name.
    pub named: bool,
    pub residence: Residence,
    /// How it was signed; with an account, before there was another way.
    #[serde(default)]
    pub manner: Manner,
    /// Where in the town the signer lives: an id of its settings, if they said so.
    #[serde(default)]
    pub settlement: Option<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    /// The day in its town on which it was given; none in those from before days were noted, which
    /// count as having been there from the start.
    #[serde(default)]
    pub day: Option<Date>,
}

/// How it is known where a signer lives. Both count: as everywhere, a petition asks for attention,
/// it decides nothing; the commission sees which is which.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Residence {
    /// The municipality confirmed it.
    Confirmed,
    /// The signer said so when they registered.
    Declared,
}

/// One signature a person.
pub const BY_SIGNER: Index = Index::unique("signatures_by_signer", &["petition", "resident"]);
/// How many there are, by town and day, is counted as they are given.
pub const BY_TOWN: Index =
    Index::on("signatures_by_town", &["petition", "municipality", "day"]).counted(3);
/// By where in a town their signers live.
pub const BY_SETTLEMENT: Index =
    Index::on("signatures_by_settlement", &["petition", "municipality", "settlement"]).counted(3);
/// By how they were signed.
pub const BY_MANNER: Index = Index::on("signatures_by_manner", &["petition", "manner"]).counted(2);
pub const BY_NAMED: Index =
    Index::on("signatures_by_named", &["petition", "named", "at"]).counted(2);

/// What a person has signed.
pub const BY_RESIDENT: Index = Index::on("signatures_by_resident", &["resident", "at"]);

impl Document for Signature {
    const COLLECTION: &'static Collection = &Collection {
        name: "signatures",
        schema: 1,
        indexes: &[BY_SIGNER, BY_TOWN, BY_SETTLEMENT, BY_MANNER, BY_NAMED, BY_RESIDENT],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Signature {
    /// Given at this moment by the clock of the town that it counts for.
    pub fn new(
        id: String,
        petition: &Petition,
        signer: &Person,
        residence: Residence,
        show_name: bool,
        at: &ZonedDateTime,
    ) -> Signature {
        Signature {
            id,
            petition: petition.id.clone(),
            resident: signer.resident.clone(),
            municipality: signer.municipality.clone(),
            name: show_name.then(|| signer.name.clone()),
            named: show_name,
            residence,
            manner: Manner::Account,
            settlement: None,
            at: at.timestamp(),
            day: Some(at.date()),
        }
    }
}

impl Signature {
    /// The person behind it, who signed with this name.
    pub fn signatory(&self, name: String) -> Signatory {
        Signatory {
            id: self.id.clone(),
            petition: self.petition.clone(),
            person: self.resident.clone(),
            municipality: self.municipality.clone(),
            alike: alike(&name),
            name,
            settlement: self.settlement.clone(),
            mailbox: None,
            manner: self.manner,
            at: self.at,
        }
    }

    /// It still counts for its town, but nobody's name or id stands in it: `nobody` is an id that
    /// nobody has.
    pub fn forget(&mut self, nobody: String) {
        self.resident = nobody;
        self.name = None;
        self.named = false;
    }
}
