//! Documents under discussion, lent to search: each in its newest version.

use super::model::{BY_CONSULTATION, TextDocument, Version};
use super::reading;
use crate::consultations::model::Consultation;
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: "document",
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move {
            Listed::of::<TextDocument>(&site.public, &BY_CONSULTATION, from, 20).await
        })
    },
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let store = &site.public;
    let Some(document) = store.get::<TextDocument>(id).await? else { return Ok(None) };
    let newest = Version::id_of(id, document.latest());
    let Some(version) = store.get::<Version>(&newest).await? else { return Ok(None) };
    let found = store.get::<Consultation>(&document.consultation).await?;
    Ok(found.filter(|one| !one.is_withdrawn()).map(|one| Entry {
        path: reading::path(&one, &document),
        title: version.title.clone(),
        titled: true,
        texts: version.paragraphs.iter().map(|paragraph| paragraph.text.clone()).collect(),
        towns: one.hosts.clone(),
        at: version.at,
    }))
}
