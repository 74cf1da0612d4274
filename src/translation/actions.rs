//! What translators do with a text: take it, give it back, translate it.
//!
//! Invariant: a translation is written at the wording and over the translation that the translator
//! saw, in one commit with its task; whatever changed meanwhile refuses it and loses nothing.

use super::model::{Task, TextId, Writing};
use super::source::{Placed, Sources, translated};
use crate::jobs::step_aside;
use crate::locale::Localized;
use crate::store::{Batch, StoreError, Stored};
use crate::web::{Visit, WebError};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// How often it is tried anew when somebody writes to the document in the same moment.
const TRIES: usize = 10;

/// Why a translation is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// A colleague has the text.
    Held(Timestamp),
    /// The original is no longer the one that was translated.
    Changed,
    /// Somebody else has translated it meanwhile.
    Translated,
}

/// A translation as its form gives it.
pub struct Typed {
    /// The wording and the translation that the form was made for.
    pub revision: String,
    pub before: String,
    /// The translation of each part, by its word.
    pub texts: BTreeMap<&'static str, String>,
}

/// A text with its task, if it may be read and there is anything to translate.
pub async fn find(
    visit: &Visit,
    sources: Sources,
    text: &TextId,
) -> Result<Option<(Placed, Option<Stored<Task>>)>, StoreError> {
    let Some(placed) = sources.place(&visit.site, text).await? else { return Ok(None) };
    if placed.writing.foreign_to(text.lang).next().is_none() {
        return Ok(None);
    }
    let task = visit.site.public.get::<Task>(&text.to_string()).await?;
    Ok(Some((placed, task)))
}

/// Takes the text for a time, or gives it back; false while a colleague has it.
pub async fn claim(visit: &Visit, text: &TextId, takes: bool) -> Result<bool, WebError> {
    let person = visit.viewer()?.resident.clone();
    for _ in 0..TRIES {
        let task = visit.site.public.get::<Task>(&text.to_string()).await?;
        let mut task = task.ok_or(WebError::NotFound)?;
        let now = visit.now();
        if takes && !task.claim(&person, now) {
            return Ok(false);
        }
        if !takes {
            if !task.is_held_by(&person, now) {
                return Ok(true);
            }
            task.leave();
        }
        match visit.site.public.commit(Batch::new().replace(&task)).await {
            Err(error) if error.is_stale() => step_aside().await,
            result => return result.map(|()| true).map_err(WebError::from),
        }
    }
    Err(WebError::Conflict)
}

/// Writes a translation. The same form sent twice does it once.
pub async fn save(
    visit: &Visit,
    sources: Sources,
    text: &TextId,
    typed: &Typed,
) -> Result<Result<(), Refusal>, WebError> {
    save_with(visit, sources, text, typed, Batch::new).await
}

/// The same, with more in the commit.
pub async fn save_with(
    visit: &Visit,
    sources: Sources,
    text: &TextId,
    typed: &Typed,
    more: impl Fn() -> Batch,
) -> Result<Result<(), Refusal>, WebError> {
    let person = visit.viewer()?.resident.clone();
    for _ in 0..TRIES {
        let task = visit.site.public.get::<Task>(&text.to_string()).await?;
        let writing = sources.load(&visit.site, text).await?.ok_or(WebError::NotFound)?;
        if let Some(until) = task.as_ref().and_then(|task| task.held_from(&person, visit.now())) {
            return Ok(Err(Refusal::Held(until)));
        }
        if writing.revision() != typed.revision {
            return Ok(Err(Refusal::Changed));
        }
        let parts = put_together(&writing, text, typed);
        let sent_before = task.is_none_or(|task| task.state == super::State::Done)
            && writing
                .parts
                .iter()
                .all(|one| parts.get(one.word).is_none_or(|new| *new == one.text));
        if sent_before && more().is_empty() {
            return Ok(Ok(()));
        }
        if writing.translated(text.lang) != typed.before {
            return Ok(Err(Refusal::Translated));
        }
        // Who improves one part of a text leaves the others waiting.
        let whole = writing.with_texts(&parts).rank(text.lang).is_none();
        let batch = sources.put(&visit.site, text, &writing, parts, more()).await?;
        let mut batch = batch.ok_or(WebError::NotFound)?.event(translated(text));
        let task = visit.site.public.get::<Task>(&text.to_string()).await?;
        if let Some(mut task) = task.filter(|_| whole) {
            task.finish(writing.revision());
            batch = batch.replace(&task);
        }
        match visit.site.public.commit(batch).await {
            Err(error) if error.is_stale() => step_aside().await,
            result => return result.map(Ok).map_err(WebError::from),
        }
    }
    Err(WebError::Conflict)
}

/// Each part that was translated with all its languages.
fn put_together(
    writing: &Writing,
    text: &TextId,
    typed: &Typed,
) -> BTreeMap<&'static str, Localized> {
    let parts = writing.foreign_to(text.lang).filter_map(|part| {
        let words = typed.texts.get(part.word)?;
        Some((part.word, part.text.clone().with(text.lang, words.clone())))
    });
    parts.collect()
}
