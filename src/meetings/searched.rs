//! Meetings, lent to search: those that the public sees, with their minutes.

use super::model::{BY_SLUG, Meeting};
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: "meeting",
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<Meeting>(&site.public, &BY_SLUG, from, 50).await })
    },
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let found = site.public.get::<Meeting>(id).await?;
    Ok(found.filter(|one| one.listed).map(|one| {
        let plan = &one.plan;
        let agenda = plan.agenda.iter().map(|point| point.title.clone());
        let minutes = one.minutes.iter().map(|minutes| minutes.text.clone());
        Entry {
            path: one.path(),
            title: plan.title.clone(),
            titled: true,
            texts: [plan.description.clone()].into_iter().chain(agenda).chain(minutes).collect(),
            towns: plan.hosts.clone(),
            at: plan.starts_at,
        }
    }))
}
