//! The texts of petitions, lent to translation, and petitions as what people write under.
//!
//! Invariant: the text of one that would harm somebody is lent to nobody; a translation brings the
//! index of similar petitions along.

use super::model::{ACTION, BACKGROUND, BY_SLUG, DETAILS, Petition};
use super::{by_id, counts, similar};
use crate::jobs::Listed;
use crate::locale::Localized;
use crate::store::{Batch, StoreError};
use crate::translation::{Part, Put, Source, Subject, Writing};
use crate::web::Site;
use actix_web::web::Data;

/// The word of petitions among what is translated.
pub const KIND: &str = "petition";

/// How many a sweep looks at together.
const PIECE: usize = 50;

pub const TRANSLATED: Source = Source {
    kind: KIND,
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    put: |site, put| Box::pin(async move { write(&site, put).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<Petition>(&site.public, &BY_SLUG, from, PIECE).await })
    },
};

pub const SUBJECT: Subject = Subject {
    room: "petitions",
    find: |site, id| Box::pin(async move { subject(&site, &id).await }),
};

async fn load(site: &Data<Site>, id: &str) -> Result<Option<Writing>, StoreError> {
    let found = by_id(&site.public, id).await?;
    let Some(petition) = found.filter(|petition| !petition.is_hidden()) else { return Ok(None) };
    let part =
        |word, text: &Localized, max, one_line| Part { word, text: text.clone(), max, one_line };
    Ok(Some(Writing {
        version: petition.version,
        parts: vec![
            part("action", &petition.action, ACTION, true),
            part("background", &petition.background, BACKGROUND, false),
            part("details", &petition.details, DETAILS, false),
        ],
        title: Some(petition.action.clone()),
        path: petition.path(),
        under: None,
        audience: counts::of(site, &petition).await?.total(),
        municipality: petition.author.municipality.clone(),
        at: petition.created_at,
    }))
}

async fn write(site: &Data<Site>, mut put: Put) -> Result<Option<Batch>, StoreError> {
    let Some(mut petition) = by_id(&site.public, &put.document).await? else { return Ok(None) };
    let mut take = |word, text: &mut Localized| {
        if let Some(new) = put.parts.remove(word) {
            *text = new;
        }
    };
    take("action", &mut petition.action);
    take("background", &mut petition.background);
    take("details", &mut petition.details);
    petition.version = put.version;
    let batch = put.batch.replace(&petition);
    Ok(Some(similar::update(&site.public, batch, &petition).await?))
}

async fn subject(site: &Data<Site>, id: &str) -> Result<Option<(Localized, String)>, StoreError> {
    let found = by_id(&site.public, id).await?.filter(|petition| !petition.is_hidden());
    Ok(found.map(|petition| (petition.action.clone(), petition.path())))
}
