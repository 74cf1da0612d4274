//! The roll as the store keeps it: hashes on pages, and a head that says which pages count. Pure.

use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The one roll of a municipality: which edition of its pages is read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Roll {
    pub id: String,
    /// A UUID v7: editions follow each other in time.
    pub edition: String,
    pub people: u64,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub imported_at: Timestamp,
}

/// The hashes of some of the people: those that begin with the same symbol.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RollPage {
    pub id: String,
    pub edition: String,
    pub hashes: Vec<String>,
}

/// A person of the roll by whom an account was confirmed. Its id is the person's hash, so that one
/// person confirms one account, through however many rolls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RollUse {
    pub id: String,
    /// The account's id, so that it can be given back when the account goes.
    pub resident: String,
}

/// Pages, by their edition.
pub const BY_EDITION: Index = Index::on("roll_pages_by_edition", &["edition"]);
/// By whom an account was confirmed.
pub const USES_BY_RESIDENT: Index = Index::on("roll_uses_by_resident", &["resident"]);

impl Document for Roll {
    const COLLECTION: &'static Collection = &Collection { name: "rolls", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for RollPage {
    const COLLECTION: &'static Collection =
        &Collection { name: "roll_pages", schema: 1, indexes: &[BY_EDITION] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Document for RollUse {
    const COLLECTION: &'static Collection =
        &Collection { name: "roll_uses", schema: 1, indexes: &[USES_BY_RESIDENT] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Roll {
    /// The id of the one there is.
    pub const ID: &'static str = "roll";

    /// The page on which a hash would stand.
    pub fn page_id(edition: &str, hash: &str) -> String {
        let first = hash.chars().next().unwrap_or('-');
        format!("{edition}.{first}")
    }
}
