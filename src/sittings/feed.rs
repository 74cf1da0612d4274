//! Feeds: what is new among sittings, and what becomes of one: its agenda, its decisions with the
//! votes on them.

use super::{BY_SLUG, Item, Sitting};
use crate::journal::{self, Act};
use crate::key;
use crate::locale::Args;
use crate::store::{Query, Store, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{
    BELOW, Entry, Feed, administrations, headed, link, listed, paragraph, titled,
};
use crate::web::views::{Line, Text, When};
use crate::web::{Visit, WebResult, aliases};
use actix_web::web::{self, Path, ServiceConfig};
use jiff::Timestamp;
use serde_json::Value;

const ALL: &str = "/{lang}/sittings.atom";
const ONE: &str = "/{lang}/sittings/{slug}/feed.atom";
/// The entries of a feed.
const MOST: usize = 50;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone), allow("GET", ONE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(ALL).route(web::get().to(all)))
        .service(web::resource(ONE).route(web::get().to(one)));
}

/// The link to the feed of all sittings.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("feeds-sittings")), "/sittings.atom")
}

/// The link to a sitting's own.
pub fn link_to(visit: &Visit, sitting: &Sitting) -> Value {
    let title = titled(visit, key!("feeds-sitting"), &sitting.title, Args::new());
    link(visit, &title.text, &format!("{}{BELOW}", sitting.path()))
}

async fn all(visit: Visit) -> WebResult {
    let feed = Feed::new(
        visit.text(key!("feeds-sittings")),
        visit.text(key!("sittings-lead")),
        "/sittings",
        newest(&visit, MOST).await?,
    );
    feed.respond(&visit, MOST)
}

/// What the journal tells of sittings lately.
pub async fn newest(visit: &Visit, most: usize) -> Result<Vec<Entry>, StoreError> {
    let store = &visit.site.public;
    let mut entries = Vec::new();
    for (page, acts) in journal::acts_of_group(store, "sitting", most * 2).await? {
        let Some(slug) = page.strip_prefix("/sittings/") else { continue };
        if let Some(sitting) = by_slug(store, slug).await? {
            entries.extend(life(visit, &sitting, &acts));
        }
    }
    Ok(entries)
}

async fn by_slug(store: &Store, slug: &str) -> Result<Option<Sitting>, StoreError> {
    let found = store.first::<Sitting>(Query::on(&BY_SLUG).equal(slug)).await?;
    Ok(found.map(|stored| stored.document))
}

async fn one(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let store = &visit.site.public;
    let Some(sitting) = by_slug(store, &path.1).await? else {
        return aliases::follow_below(&visit, BELOW).await;
    };
    let acts = journal::acts_about(store, &sitting.path(), MOST).await?;
    let feed = Feed::new(
        titled(&visit, key!("feeds-sitting"), &sitting.title, Args::new()).text,
        visit.text(key!("feeds-sitting-text")),
        sitting.path(),
        life(&visit, &sitting, &acts),
    );
    feed.respond(&visit, MOST)
}

/// What has become of it, as far as these acts tell.
fn life(visit: &Visit, sitting: &Sitting, acts: &[Act]) -> Vec<Entry> {
    let told = |act: &Act| match act.kind.as_str() {
        "sitting-announced" => Some(announced(visit, sitting, act.at)),
        "sitting-decided" => Some(decided(visit, sitting, act.at)),
        _ => None,
    };
    acts.iter().filter_map(told).collect()
}

/// Its agenda was published: when and where it sits, and about what.
fn announced(visit: &Visit, sitting: &Sitting, at: Timestamp) -> Entry {
    let mut args = Args::from_iter([("when", When::exactly(visit, sitting.starts_at).text)]);
    args.set("place", sitting.place.text(visit.lang));
    let items: Vec<Line> = sitting.items.iter().map(|item| numbered(visit, item)).collect();
    entry(visit, sitting, "announced", at)
        .note(visit.text_with(key!("feeds-where"), &args))
        .text(listed(visit, &items))
}

/// Its decisions were published.
fn decided(visit: &Visit, sitting: &Sitting, at: Timestamp) -> Entry {
    let all = sitting.items.iter().filter_map(|item| decision(visit, item));
    all.fold(entry(visit, sitting, "decided", at), Entry::text)
}

fn decision(visit: &Visit, item: &Item) -> Option<Text> {
    let text = Text::official(visit, item.decision.as_ref()?);
    let mut text = headed(&numbered(visit, item), text);
    if let Some(votes) = item.votes {
        let mut args = Args::from_iter([("for", votes.r#for), ("against", votes.against)]);
        args.set("abstain", votes.abstain);
        text.text.push_str(&paragraph(visit, &visit.text_with(key!("feeds-votes"), &args)));
    }
    Some(text)
}

fn numbered(visit: &Visit, item: &Item) -> Line {
    let called = Line::of(visit, &item.title);
    Line { text: format!("{}. {}", item.number.trim_end_matches('.'), called.text), ..called }
}

fn entry(visit: &Visit, sitting: &Sitting, what: &str, at: Timestamp) -> Entry {
    let args = Args::from_iter([("what", what)]);
    let title = titled(visit, key!("feeds-sitting-news"), &sitting.title, args);
    Entry::new(&["sittings", &sitting.id, what], title, sitting.path(), at)
        .by(administrations(visit, &sitting.municipalities))
        .of_towns(&sitting.municipalities)
}
