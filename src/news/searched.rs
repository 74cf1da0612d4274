//! News, lent to search from the hour of its publication on.

use super::model::{BY_SLUG, NewsItem};
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: "news",
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<NewsItem>(&site.public, &BY_SLUG, from, 50).await })
    },
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let found = site.public.get::<NewsItem>(id).await?;
    Ok(found.filter(|one| one.published_at <= site.now()).map(|one| Entry {
        path: one.path(),
        title: one.title.clone(),
        titled: true,
        texts: vec![one.summary.clone(), one.body.clone()],
        towns: one.municipalities.clone(),
        at: one.published_at,
    }))
}
