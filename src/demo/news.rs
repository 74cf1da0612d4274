//! The sample's news.

use super::{DemoError, Text, commit_all, days, files};
use crate::journal::Act;
use crate::news::{NewsItem, acts};
use crate::web::{Site, keys};
use serde::Deserialize;

#[derive(Deserialize)]
struct Sample {
    municipalities: Vec<String>,
    /// Days from now.
    at: f64,
    title: Text,
    summary: Text,
    body: Text,
}

/// Writes them all; what the journal is to say of them.
pub(super) async fn fill(site: &Site) -> Result<Vec<Act>, DemoError> {
    let item = |(slug, sample): (String, Sample)| {
        let published_at = days(site.now(), sample.at);
        NewsItem {
            id: keys::id_at(published_at),
            slug,
            municipalities: sample.municipalities,
            published_at,
            title: sample.title.localized(),
            summary: sample.summary.localized(),
            body: sample.body.localized(),
        }
    };
    let items: Vec<NewsItem> = files::<Sample>("news")?.into_iter().map(item).collect();
    commit_all(&site.public, &items).await?;
    Ok(items.iter().flat_map(acts::published).collect())
}
