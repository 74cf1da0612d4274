//! Beginning a document, changing its draft, publishing a version: each one commit.
//!
//! Invariant: who published is nobody's business but the municipality's; a version, what it says of
//! comments, its act and the letters come together or not at all.

use super::model::{
    BY_CONSULTATION, DOCUMENTS, Draft, Influence, NewVersion, Refusal, TextDocument, Version,
};
use super::{acts, letters, reading};
use crate::consultations::{Consultation, bulletins};
use crate::discussion::Contribution;
use crate::journal::Act;
use crate::locale::{Lang, Localized};
use crate::store::{Batch, Stored};
use crate::web::{Site, WebError, keys};
use std::collections::BTreeMap;

/// How often a number is tried anew when somebody takes it in the same moment.
const TRIES: usize = 10;

/// A title and paragraphs in one language.
pub struct Written {
    pub lang: Lang,
    pub title: String,
    pub paragraphs: Vec<String>,
}

/// Begins a document; the same form sent twice begins one. None where there are too many.
pub async fn begin(
    site: &Site,
    one: &Consultation,
    key: String,
    written: Written,
) -> Result<Option<TextDocument>, WebError> {
    for _ in 0..TRIES {
        if let Some(before) = site.public.get::<TextDocument>(&key).await? {
            let same = before.consultation == one.id;
            return if same { Ok(Some(before.document)) } else { Err(WebError::Conflict) };
        }
        let number = reading::of(&site.public, &one.id).await?.last().map_or(0, |last| last.number);
        if number >= DOCUMENTS {
            return Ok(None);
        }
        let title = Localized::new(written.lang, written.title.clone());
        let document = TextDocument::new(key.clone(), &one.id, number + 1, title);
        let draft = Draft {
            id: key.clone(),
            original: written.lang,
            titles: BTreeMap::from([(written.lang, written.title.clone())]),
            texts: BTreeMap::from([(written.lang, written.paragraphs.clone())]),
            changed_at: site.now(),
        };
        match site.public.commit(Batch::new().insert(&document).insert(&draft)).await {
            Err(error) if error.is_unique(BY_CONSULTATION.name) || error.is_exists() => {}
            result => return Ok(result.map(|()| Some(document))?),
        }
    }
    Err(WebError::Conflict)
}

/// Writes the draft in one language. Whether it was written; not when somebody else was first.
pub async fn save(
    site: &Site,
    draft: &mut Stored<Draft>,
    written: Written,
) -> Result<bool, WebError> {
    draft.titles.insert(written.lang, written.title);
    draft.texts.insert(written.lang, written.paragraphs);
    draft.changed_at = site.now();
    match site.public.commit(Batch::new().replace(draft)).await {
        Err(error) if error.is_stale() => Ok(false),
        result => Ok(result.map(|()| true)?),
    }
}

/// What a version is made from.
pub struct Basis<'a> {
    pub one: &'a Consultation,
    pub document: Stored<TextDocument>,
    /// The latest version, if there is one.
    pub before: Option<Version>,
    pub draft: Stored<Draft>,
    /// The comments that it says something of.
    pub comments: Vec<Contribution>,
    /// The resident who publishes; not kept.
    pub editor: String,
}

/// The next version, with what is written for it and its act, which belongs to the same commit.
pub fn prepare(
    basis: Basis<'_>,
    new: NewVersion,
) -> Result<(Stored<TextDocument>, Version, Batch, Act), Refusal> {
    let Basis { one, mut document, before, draft, comments, editor } = basis;
    let version = document.publish(before.as_ref(), new)?;
    let path = reading::path(one, &document);
    // The draft is written too, so that whoever changes it in this moment is told.
    let mut batch = Batch::new().insert(&version).replace(&document).replace(&draft);
    for change in &version.changes {
        for comment in &change.led {
            batch = batch.insert(&Influence {
                id: format!("{}:{comment}", version.id),
                subject: document.subject(&change.paragraph),
                comment: comment.clone(),
                version: version.number,
            });
        }
    }
    if let Some(before) = &before {
        let both = (before, &version);
        for notice in letters::notices(&document, &path, both, &comments, &editor) {
            batch = batch.event(notice.event(keys::id()));
        }
    }
    let act = acts::published(&document, path, &version);
    Ok((document, version, batch, act))
}

/// Publishes the next version.
pub async fn publish(
    site: &Site,
    basis: Basis<'_>,
    new: NewVersion,
) -> Result<Result<Version, Refusal>, WebError> {
    let key = new.key.clone();
    let one = basis.one;
    let mut told: Vec<String> =
        basis.comments.iter().map(|comment| comment.author.resident.clone()).collect();
    told.push(basis.editor.clone());
    let (document, version, batch, act) = match prepare(basis, new) {
        Err(refusal) => return Ok(Err(refusal)),
        Ok(prepared) => prepared,
    };
    let batch = bulletins::version(site, batch, one, (&document, &version), &told);
    match site.public.commit(batch.event(act.event(keys::id()))).await {
        Ok(()) => Ok(Ok(version)),
        Err(error) if error.is_stale() || error.is_exists() => {
            let there = reading::version(&site.public, &document, version.number).await?;
            Ok(there.filter(|there| there.key == key).ok_or(Refusal::Overtaken))
        }
        Err(error) => Err(error.into()),
    }
}
