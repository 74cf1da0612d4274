//! What administrations answered, lent to search: where the contribution is, and while it is shown.

use super::model::{BY_PLACE, Official};
use super::place::Place;
use crate::discussion::Contribution;
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: "answer",
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<Official>(&site.public, &BY_PLACE, from, 50).await })
    },
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let store = &site.public;
    let Some(answer) = store.get::<Official>(id).await? else { return Ok(None) };
    let to = store.get::<Contribution>(&answer.contribution).await?;
    let Some(to) = to.filter(|to| !to.standing.withheld) else { return Ok(None) };
    let Some(place) = Place::of(store, &answer.subject).await? else { return Ok(None) };
    Ok(Some(Entry {
        path: place.at(&to, ""),
        title: place.title,
        titled: false,
        texts: vec![answer.text.clone()],
        towns: vec![answer.municipality.clone()],
        at: answer.at,
    }))
}
