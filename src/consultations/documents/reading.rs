//! Finding documents, their versions and their drafts.

use super::model::{
    BY_CONSULTATION, BY_PARAGRAPH, DOCUMENTS, Draft, Influence, TextDocument, Version,
};
use crate::config::MunicipalityId;
use crate::consultations::Consultation;
use crate::consultations::actions;
use crate::locale::Lang;
use crate::store::{Query, Store, StoreError, Stored};
use crate::web::{Site, Visit, WebError};

/// How many changes the comments on one paragraph can lead to and still be marked.
const MARKED: usize = 500;

/// A consultation with one of its documents.
pub struct Found {
    pub one: Consultation,
    pub document: Stored<TextDocument>,
}

impl Found {
    /// The document's page, without the language.
    pub fn path(&self) -> String {
        path(&self.one, &self.document)
    }
}

/// A document's page, without the language.
pub fn path(one: &Consultation, document: &TextDocument) -> String {
    format!("{}/documents/{}", one.path(), document.number)
}

/// The document with this number of the consultation with this slug, published or not.
pub async fn any(visit: &Visit, slug: &str, number: &str) -> Result<Found, WebError> {
    let number: u32 = number.parse().map_err(|_| WebError::NotFound)?;
    let store = &visit.site.public;
    let one = actions::by_slug(store, slug).await?.ok_or(WebError::NotFound)?;
    let query = Query::on(&BY_CONSULTATION).equal(&one.id).equal(i64::from(number));
    let document = store.first::<TextDocument>(query).await?.ok_or(WebError::NotFound)?;
    Ok(Found { one, document })
}

/// The same, if everybody may read it.
pub async fn published(visit: &Visit, slug: &str, number: &str) -> Result<Found, WebError> {
    let found = any(visit, slug, number).await?;
    if found.document.latest() == 0 { Err(WebError::NotFound) } else { Ok(found) }
}

/// All documents of a consultation, published or not.
pub async fn of(store: &Store, consultation: &str) -> Result<Vec<TextDocument>, StoreError> {
    let query = Query::on(&BY_CONSULTATION).equal(consultation).limit(DOCUMENTS as usize);
    let found = store.find::<TextDocument>(&query).await?;
    Ok(found.items.into_iter().map(|stored| stored.document).collect())
}

/// One version; none for a number that there is not.
pub async fn version(
    store: &Store,
    document: &TextDocument,
    number: u32,
) -> Result<Option<Version>, StoreError> {
    let found = store.get::<Version>(&Version::id_of(&document.id, number)).await?;
    Ok(found.map(|stored| stored.document))
}

/// What editors are working on.
pub async fn draft(store: &Store, document: &TextDocument) -> Result<Stored<Draft>, WebError> {
    store.get::<Draft>(&document.id).await?.ok_or(WebError::NotFound)
}

/// What the comments on a paragraph led to.
pub async fn influences(store: &Store, subject: &str) -> Result<Vec<Influence>, StoreError> {
    let query = Query::on(&BY_PARAGRAPH).equal(subject).limit(MARKED);
    let found = store.find::<Influence>(&query).await?;
    Ok(found.items.into_iter().map(|stored| stored.document).collect())
}

/// The languages in which these municipalities publish, each once: what a version needs.
pub fn languages(site: &Site, hosts: &[MunicipalityId]) -> Vec<Lang> {
    let mut languages = Vec::new();
    for host in hosts {
        let lang = site.municipality(host).map(|town| town.default_language);
        languages.extend(lang.filter(|lang| !languages.contains(lang)));
    }
    languages
}
