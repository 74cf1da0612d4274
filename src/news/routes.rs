//! The list of news and each item's page.

use super::model::BY_SLUG;
use super::views::{NewsCard, NewsView};
use super::{LATEST, NewsItem, feed};
use crate::journal;
use crate::notifications::following::Button;
use crate::store::Query;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebResult, aliases};
use actix_web::web::{self, Path, ServiceConfig};

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/news", Rule::Anyone),
    allow("GET", "/{lang}/news/{slug}", Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(feed::routes)
        .service(web::resource("/{lang}/news").route(web::get().to(list)))
        .service(web::resource("/{lang}/news/{slug}").route(web::get().to(show)));
}

async fn list(visit: Visit) -> WebResult {
    let after = visit.parameter("after");
    let query = Query::on(&LATEST)
        .below(visit.now())
        .descending()
        .limit(20)
        .after_word(after.as_deref().unwrap_or_default());
    let found = visit.site.public.find::<NewsItem>(&query).await?;
    let items: Vec<NewsCard> = found.items.iter().map(|item| NewsCard::of(&visit, item)).collect();
    let next = found.next.map(|cursor| format!("?after={}", cursor.encode()));
    Page::new(&visit, "news/list.html")
        .with("items", &items)
        .with("following", &Button::of(&visit, "/news").await?)
        .with("next", &next)
        .with("feed", &feed::link_to_all(&visit))
        .respond()
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let (_, slug) = path.into_inner();
    match visit.site.public.first::<NewsItem>(Query::on(&BY_SLUG).equal(&slug)).await? {
        Some(item) if item.published_at <= visit.now() => {
            let view = NewsView::of(&visit, &item);
            let journal = journal::links(&visit, &item.path()).await?;
            let page = Page::new(&visit, "news/show.html").with("item", &view);
            page.with("journal", &journal)
                .with("following", &Button::of(&visit, &item.path()).await?)
                .respond()
        }
        _ => aliases::follow(&visit).await,
    }
}
