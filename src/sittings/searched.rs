//! Sittings, lent to search: their agendas and what was decided.

use super::model::{BY_SLUG, Sitting};
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: "sitting",
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<Sitting>(&site.public, &BY_SLUG, from, 50).await })
    },
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let found = site.public.get::<Sitting>(id).await?;
    Ok(found.map(|one| {
        let items = one.items.iter();
        let texts = items.flat_map(|item| {
            let said = [item.title.clone(), item.summary.clone()];
            said.into_iter().chain(item.decision.clone())
        });
        Entry {
            path: one.path(),
            title: one.title.clone(),
            titled: true,
            texts: texts.collect(),
            towns: one.municipalities.clone(),
            at: one.starts_at,
        }
    }))
}
