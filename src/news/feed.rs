//! The feed of the news. An item has none of its own: nothing happens to one after it was published.

use super::{LATEST, NewsItem};
use crate::key;
use crate::store::{Query, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{Entry, Feed, administrations, link};
use crate::web::views::{Line, Text};
use crate::web::{Visit, WebResult};
use actix_web::web::{self, ServiceConfig};
use serde_json::Value;

const ALL: &str = "/{lang}/news.atom";
/// The entries of the feed.
const MOST: usize = 50;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(ALL).route(web::get().to(all)));
}

/// The link to it.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("feeds-news")), "/news.atom")
}

async fn all(visit: Visit) -> WebResult {
    let feed = Feed::new(
        visit.text(key!("feeds-news")),
        visit.text(key!("news-lead")),
        "/news",
        newest(&visit, MOST).await?,
    );
    feed.respond(&visit, MOST)
}

/// The newest items, at most so many.
pub async fn newest(visit: &Visit, most: usize) -> Result<Vec<Entry>, StoreError> {
    let query = Query::on(&LATEST).below(visit.now()).descending().limit(most);
    let found = visit.site.public.find::<NewsItem>(&query).await?;
    Ok(found.items.iter().map(|item| entry(visit, item)).collect())
}

fn entry(visit: &Visit, item: &NewsItem) -> Entry {
    let title = Line::of(visit, &item.title);
    Entry::new(&["news", &item.id], title, item.path(), item.published_at)
        .by(administrations(visit, &item.municipalities))
        .of_towns(&item.municipalities)
        .text(Text::official(visit, &item.body))
}
