//! The list of sittings and each one's page.

use super::model::BY_SLUG;
use super::views::{SittingCard, SittingView, upcoming};
use super::{BY_START, Sitting, agenda, feed};
use crate::journal;
use crate::notifications::following::Button;
use crate::store::Query;
use crate::web::access::{Access, Rule, allow};
use crate::web::{Page, Visit, WebResult, aliases};
use actix_web::web::{self, Path, ServiceConfig};

pub const ACCESS: &[Access] = &[
    allow("GET", "/{lang}/sittings", Rule::Anyone),
    allow("GET", "/{lang}/sittings/{slug}", Rule::Anyone),
];

pub fn routes(config: &mut ServiceConfig) {
    config
        .configure(agenda::routes)
        .configure(feed::routes)
        .service(web::resource("/{lang}/sittings").route(web::get().to(list)))
        .service(web::resource("/{lang}/sittings/{slug}").route(web::get().to(show)));
}

const A_PAGE: usize = 20;

async fn list(visit: Visit) -> WebResult {
    let after = visit.parameter("after");
    // Older pages show only what is held: what lies ahead stands on the first.
    let ahead = if after.is_none() { upcoming(&visit, A_PAGE).await? } else { vec![] };
    let query = Query::on(&BY_START)
        .below(visit.now())
        .descending()
        .limit(A_PAGE)
        .after_word(after.as_deref().unwrap_or_default());
    let past = visit.site.public.find::<Sitting>(&query).await?;
    let held = past.items.iter().filter(|sitting| sitting.is_over(visit.now()));
    let held: Vec<SittingCard> = held.map(|sitting| SittingCard::of(&visit, sitting)).collect();
    let next = past.next.map(|cursor| format!("?after={}", cursor.encode()));
    let waiting = if after.is_none() { agenda::waiting(&visit).await? } else { vec![] };
    Page::new(&visit, "sittings/list.html")
        .with("following", &Button::of(&visit, "/sittings").await?)
        .with("waiting", &waiting)
        .with("ahead", &ahead)
        .with("held", &held)
        .with("feed", &feed::link_to_all(&visit))
        .with("next", &next)
        .respond()
}

async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let (_, slug) = path.into_inner();
    let query = Query::on(&BY_SLUG).equal(&slug);
    match visit.site.public.first::<Sitting>(query).await? {
        None => aliases::follow(&visit).await,
        Some(sitting) => {
            let view = SittingView::of(&visit, &sitting);
            let journal = journal::links(&visit, &sitting.path()).await?;
            let page = Page::new(&visit, "sittings/show.html").with("sitting", &view);
            page.with("journal", &journal)
                .with("feed", &feed::link_to(&visit, &sitting))
                .with("following", &Button::of(&visit, &sitting.path()).await?)
                .respond()
        }
    }
}
