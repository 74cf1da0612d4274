//! Feedback lent to translation: its subject line, and the page under which people write.
//!
//! Invariant: the subject line is lent while its text is: what moderation withholds is lent to
//! nobody. (The text is a contribution, which `discussion` lends.)

use super::model::{BY_FEEDBACK_AUTHOR, Feedback, TITLE, path};
use crate::discussion::{self, Contribution};
use crate::jobs::Listed;
use crate::locale::Localized;
use crate::store::{Batch, StoreError, Stored};
use crate::translation::{About, Part, Put, Source, Subject, Writing};
use crate::web::Site;

/// The word of feedback among what is translated.
pub const KIND: &str = "feedback";
/// The word of its subject line.
pub const PART: &str = "title";

/// How many a sweep looks at together.
const PIECE: usize = 100;

pub const TRANSLATED: Source = Source {
    kind: KIND,
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    put: |site, put| Box::pin(async move { write(&site, put).await }),
    list: |site, from| {
        Box::pin(async move {
            Listed::of::<Feedback>(&site.public, &BY_FEEDBACK_AUTHOR, from, PIECE).await
        })
    },
};

pub const SUBJECT: Subject = Subject {
    room: "feedback",
    find: |site, id| Box::pin(async move { subject(&site, &id).await }),
};

/// Whether this may be news of a subject line too: its text was written, hidden or shown again.
pub fn concerns(about: &About) -> bool {
    about.kind == discussion::TRANSLATED.kind
}

/// The feedback with its text, if everybody may read it.
pub(super) async fn shown(
    site: &Site,
    id: &str,
) -> Result<Option<(Stored<Feedback>, Stored<Contribution>)>, StoreError> {
    let said = site.public.get::<Contribution>(id).await?;
    let Some(said) = said.filter(|said| !said.standing.withheld) else { return Ok(None) };
    Ok(site.public.get::<Feedback>(id).await?.map(|one| (one, said)))
}

async fn load(site: &Site, id: &str) -> Result<Option<Writing>, StoreError> {
    let Some((one, _)) = shown(site, id).await? else { return Ok(None) };
    Ok(Some(Writing {
        version: one.version,
        parts: vec![Part { word: PART, text: one.title.clone(), max: TITLE, one_line: true }],
        title: Some(one.title.clone()),
        path: path(id),
        under: None,
        audience: 0,
        municipality: one.author.municipality.clone(),
        at: one.at,
    }))
}

async fn write(site: &Site, put: Put) -> Result<Option<Batch>, StoreError> {
    let Some(mut one) = site.public.get::<Feedback>(&put.document).await? else { return Ok(None) };
    if let Some(title) = put.parts.get(PART) {
        one.title = title.clone();
    }
    one.version = put.version;
    Ok(Some(put.batch.replace(&one)))
}

async fn subject(site: &Site, id: &str) -> Result<Option<(Localized, String)>, StoreError> {
    let found = site.public.get::<Feedback>(id).await?;
    Ok(found.map(|one| (one.title.clone(), path(&one.id))))
}
