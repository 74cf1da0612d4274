//! An item of news. Pure.

use crate::config::MunicipalityId;
use crate::locale::Localized;
use crate::store::{Collection, Document, Index};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What one or several administrations have to tell.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NewsItem {
    pub id: String,
    pub slug: String,
    pub municipalities: Vec<MunicipalityId>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub published_at: Timestamp,
    pub title: Localized,
    pub summary: Localized,
    pub body: Localized,
}

impl NewsItem {
    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/news/{}", self.slug)
    }
}

/// One item an address.
pub const BY_SLUG: Index = Index::unique("news_by_slug", &["slug"]);
/// Items in time.
pub const LATEST: Index = Index::on("news_latest", &["published_at"]);

impl Document for NewsItem {
    const COLLECTION: &'static Collection =
        &Collection { name: "news", schema: 1, indexes: &[BY_SLUG, LATEST] };

    fn id(&self) -> &str {
        &self.id
    }
}
