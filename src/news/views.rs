//! News as the templates show it.

use super::{LATEST, NewsItem};
use crate::store::{Query, StoreError};
use crate::web::Visit;
use crate::web::views::{Line, Place, Text, When};
use serde::Serialize;

/// An item in a list.
#[derive(Debug, Serialize)]
pub struct NewsCard {
    href: String,
    title: String,
    title_lang: String,
    summary: String,
    summary_lang: String,
    municipalities: Vec<Place>,
    at_iso: String,
    at_text: String,
}

impl NewsCard {
    pub(super) fn of(visit: &Visit, item: &NewsItem) -> Self {
        let title = Line::of(visit, &item.title);
        let summary = Line::of(visit, &item.summary);
        let when = When::day(visit, item.published_at);
        NewsCard {
            href: visit.link(&format!("/news/{}", item.slug)),
            title: title.text,
            title_lang: title.lang,
            summary: summary.text,
            summary_lang: summary.lang,
            municipalities: Place::all(visit, &item.municipalities),
            at_iso: when.iso,
            at_text: when.text,
        }
    }
}

/// The newest items.
pub async fn latest(visit: &Visit, limit: usize) -> Result<Vec<NewsCard>, StoreError> {
    let query = Query::on(&LATEST).below(visit.now()).descending().limit(limit);
    let found = visit.site.public.find::<NewsItem>(&query).await?;
    Ok(found.items.iter().map(|item| NewsCard::of(visit, item)).collect())
}

/// An item's page.
#[derive(Debug, Serialize)]
pub(super) struct NewsView {
    title: Line,
    summary: Line,
    body: Text,
    municipalities: Vec<Place>,
    when: When,
}

impl NewsView {
    pub fn of(visit: &Visit, item: &NewsItem) -> Self {
        NewsView {
            title: Line::of(visit, &item.title),
            summary: Line::of(visit, &item.summary),
            body: Text::official(visit, &item.body),
            municipalities: Place::all(visit, &item.municipalities),
            when: When::day(visit, item.published_at),
        }
    }
}
