//! What came of consultations, lent to search: the published version.

use super::model::{BY_PUBLISHED, Outcome};
use crate::consultations::Consultation;
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: "outcome",
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<Outcome>(&site.public, &BY_PUBLISHED, from, 50).await })
    },
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let store = &site.public;
    let Some(outcome) = store.get::<Outcome>(id).await? else { return Ok(None) };
    let Some(published) = &outcome.published else { return Ok(None) };
    let Some(one) = store.get::<Consultation>(id).await? else { return Ok(None) };
    let content = &published.content;
    let arguments = content.arguments.values().map(|kept| kept.value.text.clone());
    let items = content
        .items
        .values()
        .flat_map(|kept| [kept.value.text.clone(), kept.value.reason.clone()]);
    let decisions = content.decisions.values().map(|kept| kept.value.text.clone());
    let milestones = outcome.milestones.iter().map(|one| one.text.clone());
    let summary = content.summary.iter().map(|kept| kept.value.clone());
    Ok(Some(Entry {
        path: format!("{}/outcome", one.path()),
        title: one.title.clone(),
        titled: false,
        texts: summary.chain(decisions).chain(items).chain(arguments).chain(milestones).collect(),
        towns: outcome.hosts.clone(),
        at: published.at,
    }))
}
