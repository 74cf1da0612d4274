//! Petitions, lent to search: those that anybody finds in a list, with what was answered.

use super::by_id;
use super::model::{BY_SLUG, Petition};
use super::similar::is_listed;
use super::translated::KIND;
use crate::jobs::Listed;
use crate::search::{Entry, Source};
use crate::store::StoreError;
use crate::web::Site;

pub const SEARCHED: Source = Source {
    kind: KIND,
    load: |site, id| Box::pin(async move { load(&site, &id).await }),
    list: |site, from| {
        Box::pin(async move { Listed::of::<Petition>(&site.public, &BY_SLUG, from, 50).await })
    },
    // What is written tells of itself; that it was opened, declined or answered does not.
    rest: Source::SOON,
};

async fn load(site: &Site, id: &str) -> Result<Option<Entry>, StoreError> {
    let found = by_id(&site.public, id).await?;
    Ok(found.filter(|one| is_listed(one)).map(|one| {
        let answers = one.responses.iter().map(|response| response.text.clone());
        Entry {
            path: one.path(),
            title: one.action.clone(),
            titled: true,
            texts: [one.background.clone(), one.details.clone()]
                .into_iter()
                .chain(answers)
                .collect(),
            towns: one.addressed.clone(),
            at: one.opened_at.unwrap_or(one.created_at),
        }
    }))
}
