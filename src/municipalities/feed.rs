//! The feed of a municipality: what is new in every room that concerns it. Lends what is new in
//! all rooms.

use crate::key;
use crate::locale::Args;
use crate::web::access::{Access, Rule, allow};
use crate::web::feed::{Entry, Feed, link};
use crate::web::{Visit, WebError, WebResult};
use crate::{answers, consultations, feedback, meetings, news, petitions, sittings};
use actix_web::web::{self, Path, ServiceConfig};
use jiff::Timestamp;
use serde_json::Value;

const ONE: &str = "/{lang}/municipalities/{municipality}/feed.atom";
/// The entries of a feed.
const MOST: usize = 50;
/// How much of each kind is looked through for what concerns one municipality.
const LOOKED: usize = 40;

pub const ACCESS: &[Access] = &[allow("GET", ONE, Rule::Anyone)];

pub fn routes(config: &mut ServiceConfig) {
    config.service(web::resource(ONE).route(web::get().to(one)));
}

/// The link to a municipality's.
pub fn link_to(visit: &Visit, id: &str) -> Value {
    link(visit, &title(visit, id), &format!("{}/feed.atom", path(id)))
}

fn path(id: &str) -> String {
    format!("/municipalities/{id}")
}

fn title(visit: &Visit, id: &str) -> String {
    let administration = visit.site.names(id, visit.lang).administration;
    let args = Args::from_iter([("administration", administration)]);
    visit.text_with(key!("feeds-municipality"), &args)
}

async fn one(visit: Visit, place: Path<(String, String)>) -> WebResult {
    let (_, id) = place.into_inner();
    visit.site.municipality(&id).ok_or(WebError::NotFound)?;
    let mut entries = newest(&visit, LOOKED).await?;
    entries.retain(|entry| entry.towns.contains(&id));
    let feed = Feed {
        title: title(&visit, &id),
        subtitle: visit.text(key!("feeds-municipality-text")),
        page: path(&id),
        entries,
        began: Timestamp::UNIX_EPOCH,
        until: None,
    };
    feed.respond(&visit, MOST)
}

/// What is new in every room: at most so many of each kind, in no order.
pub async fn newest(visit: &Visit, most: usize) -> Result<Vec<Entry>, WebError> {
    let mut all = consultations::newest(visit, most).await?;
    all.extend(petitions::newest(visit, most).await?);
    all.extend(answers::told_questions(visit, most).await?);
    all.extend(feedback::newest(visit, most / 2).await?);
    all.extend(meetings::newest(visit, most).await?);
    all.extend(sittings::newest(visit, most).await?);
    all.extend(news::newest(visit, most).await?);
    Ok(all)
}
