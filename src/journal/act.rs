//! An official act, as rooms report it. Pure.

use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::store::Event;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The kind of event that carries an act.
pub const ACT: &str = "journal.act";

/// Something that an administration did, to be recorded for good.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Act {
    /// The same for every delivery of the same act, and no other's.
    pub cause: String,
    /// What was done, as a word with hyphens: the message `journal-act-<kind>` says it as a
    /// sentence, with `{ $municipality }` (the administration's name), `{ $title }` and `values`.
    /// Its first word is the group under which the journal lists it.
    pub kind: String,
    /// Who did it.
    pub municipality: MunicipalityId,
    /// The page that it concerns, without the language: `/petitions/clean-embankment`. Its page
    /// links the entry.
    pub subject: Option<String>,
    /// What that page is called.
    pub title: Option<Localized>,
    /// Words and numbers for the sentence, where whole numbers choose plural forms. Never personal.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

impl Act {
    /// An act of this kind by this municipality. `of` is what it was done to; with kind and
    /// municipality it makes the cause, so it differs between two acts that do.
    pub fn new(kind: &str, municipality: &str, of: &str, at: Timestamp) -> Act {
        Act {
            cause: format!("{kind}:{municipality}:{of}"),
            kind: kind.to_owned(),
            municipality: municipality.to_owned(),
            subject: None,
            title: None,
            values: BTreeMap::new(),
            at,
        }
    }

    /// With the page that it concerns, without the language, and what that is called.
    pub fn about(mut self, page: String, title: &Localized) -> Act {
        (self.subject, self.title) = (Some(page), Some(title.clone()));
        self
    }

    /// With a word or number for its sentence.
    pub fn with(mut self, name: &str, value: impl ToString) -> Act {
        self.values.insert(name.to_owned(), value.to_string());
        self
    }

    /// The event to commit with the act. Its id is the cause's, so that one act of one commit is
    /// queued once.
    pub fn event(&self, id: String) -> Event {
        // Plain strings, maps and numbers: there is nothing that serde could refuse.
        let body = serde_json::to_value(self).unwrap_or_default();
        Event::new(id, ACT, body)
    }
}
