//! Feedback as what people write under, for the translators of what they write.

use super::model::{Feedback, path};
use crate::locale::Localized;
use crate::store::StoreError;
use crate::translation::Subject;
use crate::web::Site;

pub const SUBJECT: Subject = Subject {
    room: "feedback",
    find: |site, id| Box::pin(async move { subject(&site, &id).await }),
};

async fn subject(site: &Site, id: &str) -> Result<Option<(Localized, String)>, StoreError> {
    let found = site.public.get::<Feedback>(id).await?;
    Ok(found.map(|one| (one.title.clone(), path(&one.id))))
}
