//! A notice: who is told what about which page. Pure.

use super::Topic;
use crate::locale::Localized;
use crate::residents::Person;
use crate::store::Event;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The kind of event that carries a notice.
pub const NOTICE: &str = "notifications.notice";

/// Something to tell one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// The same for everything that one letter to this person covers: a second notice with the
    /// same cause is not sent (`signed:<petition>:<hour>`, or a contribution's id).
    pub cause: String,
    pub to: Person,
    /// What it is about, as its reader chooses how to hear of it.
    #[serde(default)]
    pub topic: Topic,
    /// The cause of the notice that this one answers, so that letters stand in a mail program as
    /// the conversation that they tell of.
    #[serde(default)]
    pub answers: Option<String>,
    /// The room's mail: `petitions/mail/signed`, a `.txt` and an `.html` template.
    pub template: String,
    /// The key of the subject's message; it may use `{ $title }` and the strings of `values`.
    pub subject: String,
    /// What it is about; shown as `title` in the reader's language.
    pub title: Localized,
    /// The page, after its language: `/petitions/clean-embankment#contribution-…`; shown as `url`.
    pub path: String,
    /// More texts for the templates, each shown in the reader's language.
    #[serde(default)]
    pub texts: BTreeMap<String, Localized>,
    /// Plain values for the templates: names that people chose, numbers as text.
    #[serde(default)]
    pub values: BTreeMap<String, String>,
}

impl Notice {
    /// This notice as an event for the batch of the act that causes it. `id` is a new one.
    pub fn event(&self, id: String) -> Event {
        // A notice holds only maps with text keys, which always serialize.
        let body = serde_json::to_value(self).unwrap_or_default();
        Event::new(id, NOTICE, body)
    }
}
