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
    pub kind: String,
    /// Who did it.
    pub municipality: MunicipalityId,
    /// The page that it concerns, without the language: `/petitions/clean-embankment`. Its page
    /// links the entry.
    pub subject: Option<String>,
    /// What that page is called.
    pub title: Option<Localized>,
    /// Words and numbers for the sentence. Never personal.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

impl Act {
    /// The event to commit with the act. Its id is the cause's, so that one act of one commit is
    /// queued once.
    pub fn event(&self, id: String) -> Event {
        // Plain strings, maps and numbers: there is nothing that serde could refuse.
        let body = serde_json::to_value(self).unwrap_or_default();
        Event::new(id, ACT, body)
    }
}
