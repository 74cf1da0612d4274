//! A suggestion and what becomes of it. Pure.

use crate::locale::Lang;
use crate::residents::Person;
use crate::store::{Collection, Document, Index};
use crate::translation::TextId;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The longest word of a translator, in characters.
pub const WORD: usize = 500;

/// A better wording, as somebody suggests it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggestion {
    pub id: String,
    /// The person, text and part while it is open; its own id after that.
    pub place: String,
    /// The [`TextId`].
    pub text: String,
    pub part: String,
    pub lang: Lang,
    pub person: Person,
    pub wording: String,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
    pub standing: Standing,
}

/// How far it has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    Open,
    Accepted,
    Declined,
}

impl Standing {
    /// The word in documents.
    pub fn as_str(self) -> &'static str {
        match self {
            Standing::Open => "open",
            Standing::Accepted => "accepted",
            Standing::Declined => "declined",
        }
    }
}

/// One open suggestion for each person and text.
pub const BY_PLACE: Index = Index::unique("translation_suggestions_by_place", &["place"]);
/// What waits in a language, the oldest first; how many do.
pub const BY_STANDING: Index =
    Index::on("translation_suggestions_by_standing", &["lang", "standing", "at"]).counted(2);
/// What a person has suggested, by time.
pub const BY_PERSON: Index =
    Index::on("translation_suggestions_by_person", &["person.resident", "at"]);

impl Document for Suggestion {
    const COLLECTION: &'static Collection = &Collection {
        name: "translation_suggestions",
        schema: 1,
        indexes: &[BY_PLACE, BY_STANDING, BY_PERSON],
    };

    fn id(&self) -> &str {
        &self.id
    }
}

impl Suggestion {
    /// Where a person's open suggestion stands.
    pub fn place_of(person: &str, text: &TextId, part: &str) -> String {
        format!("{person}/{text}/{part}")
    }

    /// It is decided: its place is free for another.
    pub fn close(&mut self, standing: Standing) {
        self.standing = standing;
        self.place.clone_from(&self.id);
    }
}
