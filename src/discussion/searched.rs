//! What residents write, lent to search.
//!
//! Invariant: what moderation withholds is found by nobody. The first text of a piece of feedback
//! is found as the feedback itself.

use super::model::{BY_SUBJECT, Contribution};
use super::translated::KIND;
use crate::answers::Place;
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: KIND,
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(
            async move { Listed::of::<Contribution>(&site.public, &BY_SUBJECT, from, 100).await },
        )
    },
    rest: Source::DAILY,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let found = site.public.get::<Contribution>(id).await?;
    let Some(one) = found.filter(|one| !one.standing.withheld) else { return Ok(None) };
    if one.subject == crate::feedback::key(&one.id) {
        return Ok(None);
    }
    let Some(place) = Place::of(&site.public, &one.subject).await? else { return Ok(None) };
    Ok(Some(Entry {
        path: place.at(&one, ""),
        title: place.title,
        titled: false,
        texts: vec![one.text.clone()],
        towns: vec![one.author.municipality.clone()],
        at: one.at,
    }))
}
