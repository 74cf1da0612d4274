//! Feedback, lent to search while others may read it.

use super::model::{BY_FEEDBACK_AUTHOR, Feedback, path};
use super::translated::{KIND, shown};
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: KIND,
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move {
            Listed::of::<Feedback>(&site.public, &BY_FEEDBACK_AUTHOR, from, 100).await
        })
    },
    rest: Source::DAILY,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let found = shown(site, id).await?;
    Ok(found.map(|(one, said)| Entry {
        path: path(id),
        title: one.title.clone(),
        titled: true,
        texts: vec![said.text.clone()],
        towns: vec![one.municipality.clone()],
        at: one.at,
    }))
}
