//! Consultations, lent to search: from their publication on, unless they were withdrawn.

use super::model::{BY_SLUG, Consultation};
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: "consultation",
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<Consultation>(&site.public, &BY_SLUG, from, 50).await })
    },
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let found = site.public.get::<Consultation>(id).await?;
    Ok(found.filter(|one| !one.is_withdrawn()).map(|one| Entry {
        path: one.path(),
        title: one.title.clone(),
        titled: true,
        texts: vec![one.summary.clone(), one.body.clone()],
        towns: one.hosts.clone(),
        at: one.opens_at,
    }))
}
