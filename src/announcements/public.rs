//! What of announcements leaves the personal store of its town: what everybody may read, and the copy
//! for the other town; and the pages on which it is read.
//!
//! Invariant: both leave as an event of the commit that approves, and are texts of an
//! administration: nobody's name goes along, and nobody of whom it is sent to.

use super::letters::{self, News};
use super::model::Announcement;
use crate::config::MunicipalityId;
use crate::jobs::JobError;
use crate::journal;
use crate::locale::{Localized, latin};
use crate::notifications::Handler;
use crate::store::{Batch, Collection, CommitError, Document, Event, Index, Query};
use crate::web::views::{Line, Place as Town, Text, When};
use crate::web::{Page, Site, Visit, WebError, WebResult, aliases, keys};
use actix_web::web::{Data, Path};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// How many a page lists.
const LISTED: usize = 20;
/// The longest word that a title gives to an address.
const SLUG: usize = 60;

/// The kinds of events that this room acts on.
const PUBLISH: &str = "announcements.publish";
const OFFER: &str = "announcements.offer";

/// Who acts on them.
pub const HANDLERS: [Handler; 2] = [
    Handler { kind: PUBLISH, work: |site, event| Box::pin(published(site, event)) },
    Handler { kind: OFFER, work: |site, event| Box::pin(offered(site, event)) },
];

/// An announcement to all residents that everybody may read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PublicAnnouncement {
    pub id: String,
    pub slug: String,
    pub municipality: MunicipalityId,
    pub title: Localized,
    pub body: Localized,
    #[serde(default)]
    pub link: Option<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub published_at: Timestamp,
}

/// One an address.
pub const BY_SLUG: Index = Index::unique("public_announcements_by_slug", &["slug"]);
/// A town's, by time.
pub const BY_TOWN: Index =
    Index::on("public_announcements_by_town", &["municipality", "published_at"]);

impl Document for PublicAnnouncement {
    const COLLECTION: &'static Collection =
        &Collection { name: "public_announcements", schema: 1, indexes: &[BY_SLUG, BY_TOWN] };

    fn id(&self) -> &str {
        &self.id
    }
}

impl PublicAnnouncement {
    /// What everybody may read of one.
    pub fn of(one: &Announcement, at: Timestamp) -> PublicAnnouncement {
        PublicAnnouncement {
            id: one.id.clone(),
            slug: slug(one.content.title.original_text(), &one.id),
            municipality: one.municipality.clone(),
            title: one.content.title.clone(),
            body: one.content.body.clone(),
            link: one.content.link.clone(),
            published_at: at,
        }
    }

    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/announcements/{}", self.slug)
    }
}

/// The word in an address: the title in Latin letters, and the end of the id, which tells apart
/// those of equal titles.
fn slug(title: &str, id: &str) -> String {
    let latin = latin(title);
    let words = latin.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let mut made = String::new();
    for word in words {
        if made.len() + word.len() >= SLUG {
            break;
        }
        made.push_str(word);
        made.push('-');
    }
    let end: String = id.chars().filter(char::is_ascii_alphanumeric).collect();
    made + end.get(end.len().saturating_sub(6)..).unwrap_or(&end)
}

fn event(kind: &str, body: &impl Serialize) -> Event {
    // Plain words, numbers and texts: there is nothing that serde could refuse.
    Event::new(keys::id(), kind, serde_json::to_value(body).unwrap_or_default())
}

/// That everybody may read it, for the commit that approves it.
pub fn publish(one: &PublicAnnouncement) -> Event {
    event(PUBLISH, one)
}

/// A copy for another town, for the commit that approves the original.
pub fn offer(copy: &Announcement) -> Event {
    event(OFFER, copy)
}

/// It came once more, or was there already.
fn once(outcome: Result<(), CommitError>) -> Result<(), JobError> {
    match outcome {
        Err(error) if error.is_exists() => Ok(()),
        outcome => Ok(outcome?),
    }
}

async fn published(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(one) = told.read::<PublicAnnouncement>() else { return Ok(()) };
    once(site.public.commit(Batch::new().insert(&one)).await)
}

/// Lays the copy on the other town's desk, and tells its editors.
async fn offered(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(copy) = told.read::<Announcement>() else { return Ok(()) };
    let Some(store) = site.personal(&copy.municipality) else { return Ok(()) };
    let told = letters::staff(&site, &copy, News::Offered, None).await?;
    let batch = Batch::new().insert(&copy);
    let batch = told.iter().fold(batch, |batch, notice| batch.event(notice.event(keys::id())));
    once(store.commit(batch).await)
}

/// One announcement.
pub async fn show(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let by_slug = Query::on(&BY_SLUG).equal(&path.1);
    let Some(one) = visit.site.public.first::<PublicAnnouncement>(by_slug).await? else {
        return aliases::follow(&visit).await;
    };
    let place = Town::of(&visit, &one.municipality);
    let administration = visit.site.names(&one.municipality, visit.lang).administration;
    Page::new(&visit, "announcements/show.html")
        .with("place", &place)
        .with("administration", &administration)
        .with("list", &visit.link(&format!("/announcements/of/{}", one.municipality)))
        .with("title", &Line::of(&visit, &one.title))
        .with("body", &Text::official(&visit, &one.body))
        .with("link", &one.link.as_ref().map(|path| visit.link(path)))
        .with("when", &When::exactly(&visit, one.published_at))
        .with("journal", &journal::links(&visit, &one.path()).await?)
        .respond()
}

/// What a town has announced to all its residents and on the site.
pub async fn of(visit: Visit, path: Path<(String, String)>) -> WebResult {
    let town = &path.1;
    if visit.site.municipality(town).is_none() {
        return Err(WebError::NotFound);
    }
    let after = visit.parameter("after").unwrap_or_default();
    let query = Query::on(&BY_TOWN).equal(town).descending().limit(LISTED).after_word(&after);
    let found = visit.site.public.find::<PublicAnnouncement>(&query).await?;
    let item = |one: &PublicAnnouncement| -> Value {
        json!({
            "id": one.id,
            "href": visit.link(&one.path()),
            "title": Line::of(&visit, &one.title),
            "when": When::exactly(&visit, one.published_at),
        })
    };
    let items: Vec<Value> = found.items.iter().map(|one| item(one)).collect();
    let next = found.next.map(|cursor| format!("?after={}", cursor.encode()));
    Page::new(&visit, "announcements/list.html")
        .with("place", &Town::of(&visit, town))
        .with("administration", &visit.site.names(town, visit.lang).administration)
        .with("items", &items)
        .with("next", &next)
        .respond()
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn an_address_says_the_title_and_is_no_others() {
        let id = "0199a000-0000-7000-8000-0000000ab12f";
        assert_eq!(slug("Rytoj vandens nebus", id), "rytoj-vandens-nebus-0ab12f");
        assert_eq!(slug("Завтра воды не будет", id), "zavtra-vody-ne-budet-0ab12f");
        assert_eq!(slug("…", id), "0ab12f");
        assert!(slug(&"labai ilgas ".repeat(20), id).len() <= 68);
    }
}
