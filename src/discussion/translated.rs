//! What residents write, lent to translation.
//!
//! Invariant: what moderation withholds is lent to nobody.

use super::model::{BY_SUBJECT, Contribution, TEXT};
use crate::jobs::Listed;
use crate::store::{Event, Query, StoreError};
use crate::translation::{self, Part, Put, Source, Writing};
use crate::web::Site;
use actix_web::web::Data;

/// The word of contributions among what is translated.
pub const KIND: &str = "contribution";
/// The word of their text.
pub const PART: &str = "text";

/// How many a sweep looks at together.
const PIECE: usize = 100;

pub const TRANSLATED: Source = Source {
    kind: KIND,
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    put: |site, put| Box::pin(async move { write(&site, put).await }),
    list: |site, from| {
        Box::pin(
            async move { Listed::of::<Contribution>(&site.public, &BY_SUBJECT, from, PIECE).await },
        )
    },
};

/// For the batch that writes one: its translators are to look at it.
pub fn written(one: &Contribution) -> Event {
    translation::written(KIND, &one.id)
}

async fn load(site: &Data<Site>, id: &str) -> Result<Option<Writing>, StoreError> {
    let found = site.public.get::<Contribution>(id).await?;
    let Some(one) = found.filter(|one| !one.standing.withheld) else { return Ok(None) };
    let text = Part { word: PART, text: one.text.clone(), max: TEXT, one_line: false };
    Ok(Some(Writing {
        version: one.version,
        parts: vec![text],
        title: None,
        path: format!("/contributions/{}", one.id),
        audience: site
            .public
            .tally::<Contribution>(&Query::on(&BY_SUBJECT).equal(&one.subject))
            .await?,
        municipality: one.author.municipality.clone(),
        at: one.at,
        under: Some(one.document.subject),
    }))
}

async fn write(site: &Data<Site>, put: Put) -> Result<Option<crate::store::Batch>, StoreError> {
    let Some(mut one) = site.public.get::<Contribution>(&put.document).await? else {
        return Ok(None);
    };
    if let Some(text) = put.parts.get(PART) {
        one.text = text.clone();
    }
    one.version = put.version;
    Ok(Some(put.batch.replace(&one)))
}
