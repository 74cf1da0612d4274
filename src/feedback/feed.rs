//! Feeds: what is new in feedback, and what becomes of one piece: the answers to it, and whether
//! its author finds them enough.
//!
//! Invariant: its author is not named, and of what the rules of the discussions keep out of sight
//! nothing is told.

use super::actions::by_id;
use super::model::{Feedback, path};
use crate::answers::{self, BY_KIND, Kind, Owed, State};
use crate::discussion::{self, Contribution};
use crate::key;
use crate::locale::Args;
use crate::store::{Query, StoreError};
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{BELOW, Entry, Feed, link, titled};
use crate::web::views::Text;
use crate::web::{Visit, WebResult, aliases};
use actix_web::web::{self, Path, ServiceConfig};
use serde_json::Value;

const ALL: &str = "/{lang}/feedback.atom";
const ONE: &str = "/{lang}/feedback/{slug}/feed.atom";
/// The entries of a feed.
const MOST: usize = 50;
/// How many pieces that wait, and how many that were answered, the feed of all tells of.
const PIECES: usize = 25;

pub const ACCESS: &[Access] = &[allow("GET", ALL, Rule::Anyone), allow("GET", ONE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config
        .service(web::resource(ALL).route(web::get().to(all)))
        .service(web::resource(ONE).route(web::get().to(one)));
}

/// The link to the feed of all feedback.
pub fn link_to_all(visit: &Visit) -> Value {
    link(visit, &visit.text(key!("feeds-feedback")), "/feedback.atom")
}

/// The link to the feed of one piece; `shown` is whether the reader gets its title.
pub fn link_to(visit: &Visit, one: &Feedback, shown: bool) -> Value {
    link(visit, &title(visit, one, shown), &format!("{}{BELOW}", path(&one.id)))
}

fn title(visit: &Visit, one: &Feedback, shown: bool) -> String {
    match shown {
        true => titled(visit, key!("feeds-feedback-one"), &one.title, Args::new()).text,
        false => visit.text(key!("feedback-withheld")),
    }
}

async fn all(visit: Visit) -> WebResult {
    let feed = Feed::new(
        visit.text(key!("feeds-feedback")),
        visit.text(key!("feedback-lead")),
        "/feedback",
        newest(&visit, PIECES).await?,
    );
    feed.respond(&visit, MOST)
}

/// Of the newest pieces that wait for an answer, and of those that have one: at most so many of each.
pub async fn newest(visit: &Visit, most: usize) -> Result<Vec<Entry>, StoreError> {
    let store = &visit.site.public;
    let mut entries = Vec::new();
    for state in [State::Waiting, State::Answered] {
        let query = Query::on(&BY_KIND).equal(Kind::Feedback.as_str()).equal(state.as_str());
        for owed in store.find::<Owed>(&query.descending().limit(most)).await?.items {
            let Some(one) = store.get::<Feedback>(&owed.contribution).await? else { continue };
            entries.extend(life(visit, &one).await?.unwrap_or_default());
        }
    }
    Ok(entries)
}

async fn one(visit: Visit, path_of: Path<(String, String)>) -> WebResult {
    let Some(one) = by_id(&visit, &path_of.1).await? else {
        return aliases::follow_below(&visit, BELOW).await;
    };
    let life = life(&visit, &one).await?;
    let feed = Feed {
        title: title(&visit, &one, life.is_some()),
        subtitle: visit.text(key!("feeds-feedback-text")),
        page: path(&one.id),
        entries: life.unwrap_or_default(),
        began: one.at,
        until: None,
    };
    feed.respond(&visit, MOST)
}

/// All that has become of it; none where it is out of sight.
async fn life(visit: &Visit, one: &Feedback) -> Result<Option<Vec<Entry>>, StoreError> {
    let text = visit.site.public.get::<Contribution>(&one.id).await?;
    let Some(text) = text.filter(|text| !text.standing.withheld) else { return Ok(None) };
    let said = |key: &str, name: &str, word: &str| {
        titled(visit, key, &one.title, Args::from_iter([(name, word)]))
    };
    let entry = |of: &[&str], title, at| {
        let of: Vec<&str> = ["feedback", one.id.as_str()].iter().chain(of).copied().collect();
        Entry::new(&of, title, path(&one.id), at).of_towns(std::slice::from_ref(&one.municipality))
    };
    let new = entry(&["new"], said(key!("feeds-feedback-new"), "tone", one.tone.as_str()), one.at);
    let new = new.changed(text.edited.as_ref().map(|edited| edited.at));
    let mut all = vec![match discussion::may_name(&text) {
        true => new,
        false => new.text(Text::comment(visit, &text.text)),
    }];
    all.extend(answers::told_of(visit, &one.id, &one.title, &path(&one.id)).await?);
    if let Some(verdict) = &one.verdict {
        let word = if verdict.settled { "yes" } else { "no" };
        let title = said(key!("feeds-feedback-verdict"), "settled", word);
        all.push(entry(&["verdict"], title, verdict.at));
    }
    Ok(Some(all))
}
