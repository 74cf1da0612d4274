//! The feed of the whole site, and the page that lists all feeds and says what one is for.

use crate::key;
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{Feed, link};
use crate::web::{Page, Visit, WebResult};
use crate::{
    consultations, feedback, journal, meetings, municipalities, news, petitions, sittings,
};
use actix_web::web::{self, ServiceConfig};
use serde_json::{Value, json};

const ALL: &str = "/{lang}/feed.atom";
const PAGE: &str = "/{lang}/feeds";
/// The entries of the feed.
const MOST: usize = 50;
/// How much of each kind is looked through for the newest of all.
const LOOKED: usize = 20;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone), allow("GET", PAGE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(ALL).route(web::get().to(all)))
        .service(web::resource(PAGE).route(web::get().to(page)));
}

/// The link to the feed of the whole site.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("feeds-site")), "/feed.atom")
}

async fn all(visit: Visit) -> WebResult {
    let feed = Feed::new(
        visit.text(key!("feeds-site")),
        visit.text(key!("feeds-site-text")),
        String::new(),
        municipalities::newest(&visit, LOOKED).await?,
    );
    feed.respond(&visit, MOST)
}

async fn page(visit: Visit) -> WebResult {
    let said = |feed: Value, key: &str| json!({ "feed": feed, "text": visit.text(key) });
    let rooms = [
        said(consultations::feed_link(&visit), key!("feeds-consultations-about")),
        said(petitions::feed_link(&visit), key!("feeds-petitions-about")),
        said(meetings::feed_link(&visit), key!("feeds-meetings-about")),
        said(sittings::feed_link(&visit), key!("feeds-sittings-about")),
        said(news::feed_link(&visit), key!("feeds-news-about")),
        said(feedback::feed_link(&visit), key!("feeds-feedback-about")),
        said(journal::feed_link(&visit), key!("feeds-journal-about")),
    ];
    let towns = visit.site.all_municipalities().iter();
    let towns: Vec<Value> = towns.map(|id| municipalities::feed_link(&visit, id)).collect();
    let example = visit.site.absolute(&visit.link("/feed.atom"));
    Page::new(&visit, "pages/feeds.html")
        .with("feed", &link_to_all(&visit))
        .with("example", &example)
        .with("rooms", &rooms)
        .with("towns", &towns)
        .respond()
}
