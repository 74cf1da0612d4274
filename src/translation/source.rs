//! What can be translated: each room lends its texts as a [`Source`].
//!
//! Invariant: a source gives what everybody may read and nothing else, and writes a translation in
//! the batch of whoever asks, at the version that was read; so a text and its task change together.

use super::model::{TextId, Writing};
use crate::jobs::Listed;
use crate::locale::{Lang, Localized};
use crate::store::{Batch, Event, StoreError};
use crate::web::{Site, keys};
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;

/// The event by which the room learns that a text was written, changed, hidden or shown again.
pub const WRITTEN: &str = "translation.written";
/// The event by which the memory learns of a person's translation.
pub const TRANSLATED: &str = "translation.translated";

type Answer<T> = BoxFuture<'static, Result<T, StoreError>>;

/// The texts of one kind.
#[derive(Clone, Copy)]
pub struct Source {
    /// Its word in ids, settings and messages (`translation-kind-<kind>`).
    pub kind: &'static str,
    /// The document, if everybody may read it.
    pub load: fn(Data<Site>, String) -> Answer<Option<Writing>>,
    /// Adds the document with its new translations to a batch; none where it is gone.
    pub put: fn(Data<Site>, Put) -> Answer<Option<Batch>>,
    /// The ids of some documents, and from where to go on.
    pub list: fn(Data<Site>, Option<String>) -> Answer<Listed>,
}

/// Translations to be written.
pub struct Put {
    pub document: String,
    /// The version that was read.
    pub version: u64,
    /// Each part with all its languages, by its word.
    pub parts: BTreeMap<&'static str, Localized>,
    pub batch: Batch,
}

/// The title of a page, and its path without the language.
pub type Titled = (Localized, String);

/// A room under whose pages people write.
#[derive(Clone, Copy)]
pub struct Subject {
    /// The beginning of its subjects' keys: `consultations`.
    pub room: &'static str,
    /// Title and page of the subject with this id.
    pub find: fn(Data<Site>, String) -> Answer<Option<Titled>>,
}

/// All of them, also as application data.
#[derive(Clone, Copy)]
pub struct Sources {
    pub texts: &'static [Source],
    pub subjects: &'static [Subject],
}

/// A document with where it stands.
pub struct Placed {
    pub writing: Writing,
    pub title: Localized,
    /// Its page, without the language.
    pub path: String,
}

impl Sources {
    pub fn of(&self, kind: &str) -> Option<&'static Source> {
        self.texts.iter().find(|source| source.kind == kind)
    }

    /// The document of a text, if everybody may read it.
    pub async fn load(
        &self,
        site: &Data<Site>,
        text: &TextId,
    ) -> Result<Option<Writing>, StoreError> {
        match self.of(&text.kind) {
            Some(source) => (source.load)(site.clone(), text.document.clone()).await,
            None => Ok(None),
        }
    }

    /// The same with where it stands.
    pub async fn place(
        &self,
        site: &Data<Site>,
        text: &TextId,
    ) -> Result<Option<Placed>, StoreError> {
        let Some(writing) = self.load(site, text).await? else { return Ok(None) };
        let above = match &writing.under {
            Some(key) => self.subject(site, key).await?,
            None => None,
        };
        let (title, page) = above.unwrap_or_else(|| (Localized::new(Lang::EN, ""), String::new()));
        let title = writing.title.clone().unwrap_or(title);
        let known = writing.under.is_none() || !page.is_empty();
        let path = if known { format!("{page}{}", writing.path) } else { String::new() };
        Ok(Some(Placed { title, path, writing }))
    }

    async fn subject(&self, site: &Data<Site>, key: &str) -> Result<Option<Titled>, StoreError> {
        let Some((room, id)) = key.split_once('/') else { return Ok(None) };
        match self.subjects.iter().find(|subject| subject.room == room) {
            Some(subject) => (subject.find)(site.clone(), id.to_owned()).await,
            None => Ok(None),
        }
    }

    /// A batch that writes these translations into the document.
    pub async fn put(
        &self,
        site: &Data<Site>,
        text: &TextId,
        writing: &Writing,
        parts: BTreeMap<&'static str, Localized>,
        batch: Batch,
    ) -> Result<Option<Batch>, StoreError> {
        let Some(source) = self.of(&text.kind) else { return Ok(None) };
        let (document, version) = (text.document.clone(), writing.version);
        (source.put)(site.clone(), Put { document, version, parts, batch }).await
    }
}

/// What the room's events say.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct About {
    pub kind: String,
    pub document: String,
    #[serde(default)]
    pub lang: Option<Lang>,
}

/// For the batch that writes, changes, hides or shows again what somebody wrote.
pub fn written(kind: &str, document: &str) -> Event {
    Event::new(keys::id(), WRITTEN, json!({ "kind": kind, "document": document }))
}

/// For the batch that writes a person's translation.
pub(super) fn translated(text: &TextId) -> Event {
    let body = json!({ "kind": text.kind, "document": text.document, "lang": text.lang });
    Event::new(keys::id(), TRANSLATED, body)
}

/// Where readers suggest a better translation, without the language of the page.
pub fn suggest_path(kind: &str, document: &str, part: &str, lang: Lang) -> String {
    format!("/translation/suggest/{}/{part}", TextId::new(kind, document, lang))
}
