//! Paragraphs as what people write under, for the translators of what they write.

use super::model::TextDocument;
use super::reading;
use crate::consultations::model::Consultation;
use crate::locale::Localized;
use crate::store::StoreError;
use crate::translation::Subject;
use crate::web::Site;

pub const SUBJECT: Subject = Subject {
    room: "documents",
    find: |site, word| Box::pin(async move { subject(&site, &word).await }),
};

/// `<document>/<paragraph>`, as [`TextDocument::subject`] writes it.
async fn subject(site: &Site, word: &str) -> Result<Option<(Localized, String)>, StoreError> {
    let Some((id, paragraph)) = word.split_once('/') else { return Ok(None) };
    let Some(document) = site.public.get::<TextDocument>(id).await? else { return Ok(None) };
    let found = site.public.get::<Consultation>(&document.consultation).await?;
    Ok(found.map(|one| {
        let path = format!("{}/{paragraph}", reading::path(&one, &document));
        (document.title.clone(), path)
    }))
}
