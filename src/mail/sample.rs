//! Sample letters: what each room can write, made by the very functions that write it, from sample
//! data. The index of the demonstration shows them, and tests read them through.
//!
//! Invariant: a sample is no copy of a letter; whoever changes the letter changes its sample.

use super::{Letter, MailError};
use crate::config::MunicipalityId;
use crate::locale::{Lang, Localized};
use crate::web::Site;
use jiff::{SignedDuration, Timestamp};
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::collections::BTreeMap;

/// Why a sample could not be made.
#[derive(Debug, thiserror::Error)]
pub enum SampleError {
    #[error(transparent)]
    Mail(#[from] MailError),
    #[error("a sample document: {0}")]
    Document(#[from] serde_json::Error),
}

/// What samples are made from: who reads them, and texts of the sample dialogue.
pub struct Stage<'a> {
    pub site: &'a Site,
    /// The language of the reader.
    pub lang: Lang,
    texts: &'a BTreeMap<String, Localized>,
    /// The word of the text that stands for each title; empty for their own.
    titled: &'a str,
}

impl<'a> Stage<'a> {
    pub fn new(site: &'a Site, lang: Lang, texts: &'a BTreeMap<String, Localized>) -> Self {
        Stage { site, lang, texts, titled: "" }
    }

    /// Everything is called by this one text, to see what becomes of long titles.
    pub fn all_titled(self, word: &'a str) -> Self {
        Stage { titled: word, ..self }
    }

    /// A text of the sample; where there is none, its word.
    pub fn text(&self, word: &str) -> Localized {
        let found = self.texts.get(word).cloned();
        found.unwrap_or_else(|| Localized::new(self.lang, word))
    }

    /// What something is called.
    pub fn title(&self, word: &str) -> Localized {
        self.text(if self.titled.is_empty() { word } else { self.titled })
    }

    /// A text in the reader's language: a name, the model of a device.
    pub fn said(&self, word: &str) -> String {
        self.text(word).text(self.lang).to_owned()
    }

    /// The reader's town: the one that speaks their language, or the first.
    pub fn town(&self) -> MunicipalityId {
        let all = &self.site.config.municipality;
        let theirs = all.iter().find(|(_, town)| town.default_language == self.lang);
        theirs.or(all.iter().next()).map(|(id, _)| id.clone()).unwrap_or_default()
    }

    /// The town on the other bank.
    pub fn other_town(&self) -> MunicipalityId {
        let (all, own) = (self.site.all_municipalities(), self.town());
        all.iter().find(|id| **id != own).unwrap_or(&own).clone()
    }

    /// The instant so many days from now.
    pub fn days(&self, days: i64) -> Timestamp {
        let now = self.site.now();
        now.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(now)
    }

    /// A document of a room, from those of its fields that matter.
    pub fn document<T: DeserializeOwned>(&self, fields: Value) -> Result<T, SampleError> {
        Ok(serde_json::from_value(fields)?)
    }
}

/// One letter.
pub struct Sample {
    /// Its word among the room's letters: `answered`.
    pub word: String,
    /// As in [`super::NewLetter`].
    pub template: String,
    pub letter: Letter,
}

impl Sample {
    pub fn new(word: &str, template: &str, letter: Letter) -> Sample {
        Sample { word: word.to_owned(), template: template.to_owned(), letter }
    }
}

/// All letters of a room, or of a part of one.
pub struct Samples {
    /// The room's word in addresses and messages.
    pub room: &'static str,
    pub make: fn(&Stage) -> Result<Vec<Sample>, SampleError>,
}
