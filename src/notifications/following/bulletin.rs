//! Bulletins: a notice to everybody who follows one of some pages, told a bounded batch after the
//! other.
//!
//! Invariant: the public store never learns who follows what: a bulletin there names pages only, and
//! what it comes to, each batch with the place where the next begins, is committed to the personal
//! store that it is about. Each reader is told once, however many of the pages they follow and
//! however often a batch is told again.

use super::list_of;
use super::model::{BY_LIST, Follow, Why};
use crate::config::MunicipalityId;
use crate::jobs::JobError;
use crate::notifications::{Handler, Mute, Notice, Topic};
use crate::residents::Person;
use crate::store::{Batch, Cursor, Event, Query, Store, StoreError};
use crate::web::{Site, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};

const BULLETIN: &str = "following.bulletin";

/// How many followers are told in one commit.
pub const TOGETHER: usize = 200;

/// The value of a notice that names the list by which its reader gets it.
const LIST: &str = "followed_list";

/// Who acts on them, in the public store's queue and in those of the sides.
pub const HANDLER: Handler =
    Handler { kind: BULLETIN, work: |site, event| Box::pin(tell(site, event)) };

/// A notice to whoever follows one of its lists.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Bulletin {
    /// Addressed to nobody yet.
    notice: Notice,
    lists: Vec<String>,
    /// Residents who hear nothing: whoever did it, and whoever is told in words of their own.
    but: Vec<String>,
    /// Those who follow for one of these reasons are told by the room itself.
    told: Vec<Why>,
}

/// How far a side's followers have been told.
#[derive(Serialize, Deserialize)]
struct Telling {
    bulletin: Bulletin,
    municipality: MunicipalityId,
    /// Which of the lists.
    place: usize,
    /// Who of its followers was told last; only ever in that side's own store.
    after: Option<Cursor>,
}

impl Bulletin {
    /// A bulletin about the notice's page; whom the notice names does not matter.
    pub fn of(mut notice: Notice) -> Bulletin {
        notice.to = nobody(String::new(), String::new());
        let lists = vec![list_of(&notice.path).to_owned()];
        Bulletin { notice, lists, but: vec![], told: vec![] }
    }

    /// To the followers of this page, too; after those of the pages named before.
    pub fn and(mut self, path: &str) -> Bulletin {
        let list = list_of(path).to_owned();
        if !self.lists.contains(&list) {
            self.lists.push(list);
        }
        self
    }

    /// To the followers of these administrations, too.
    pub fn and_of(self, towns: &[MunicipalityId]) -> Bulletin {
        towns.iter().fold(self, |one, town| one.and(&format!("/municipalities/{town}")))
    }

    /// Not to this resident.
    pub fn but(mut self, resident: &str) -> Bulletin {
        self.but.push(resident.to_owned());
        self
    }

    /// Not to those who follow for these reasons: the room tells them itself.
    pub fn but_those(mut self, told: &[Why]) -> Bulletin {
        self.told.extend(told);
        self
    }

    /// For the batch of the act: an event for each side, so that one that is out of reach holds up
    /// no other.
    pub fn add(&self, site: &Site, batch: Batch) -> Batch {
        site.personal.keys().fold(batch, |batch, municipality| {
            let municipality = municipality.clone();
            let bulletin = self.clone();
            batch.event(event(&Telling { bulletin, municipality, place: 0, after: None }))
        })
    }

    /// Whether somebody who follows by the list at this place is told.
    async fn is_for(
        &self,
        store: &Store,
        follow: &Follow,
        place: usize,
    ) -> Result<bool, StoreError> {
        let excepted = self.but.contains(&follow.resident) || self.told.contains(&follow.why);
        if excepted || !follow.why.hears(self.notice.topic) {
            return Ok(false);
        }
        let page = list_of(&self.notice.path);
        for list in [follow.list.as_str(), page] {
            if store.get::<Mute>(&Mute::id_of(&follow.resident, list)).await?.is_some() {
                return Ok(false);
            }
        }
        for earlier in self.lists.iter().take(place) {
            let id = Mute::id_of(&follow.resident, earlier);
            let known = store.get::<Follow>(&id).await?;
            // By that list they heard, or hear from the room.
            if known.is_some_and(|known| known.why.hears(self.notice.topic)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn to(&self, follow: &Follow, municipality: &str) -> Notice {
        let mut notice = self.notice.clone();
        notice.to = nobody(follow.resident.clone(), municipality.to_owned());
        notice.values.insert(LIST.to_owned(), follow.list.clone());
        notice
    }
}

/// A reader of whom the opaque id is enough.
fn nobody(resident: String, municipality: MunicipalityId) -> Person {
    Person { resident, municipality, name: String::new(), staff: false }
}

fn event(body: &Telling) -> Event {
    // Plain words, numbers and cursors: there is nothing that serde could refuse.
    Event::new(keys::id(), BULLETIN, serde_json::to_value(body).unwrap_or_default())
}

/// By which list the reader gets this notice, and so which one they can stop: the one that they
/// follow, else the page.
pub fn list_of_notice(notice: &Notice) -> &str {
    notice.values.get(LIST).map_or_else(|| list_of(&notice.path), String::as_str)
}

/// Tells a batch of a side's followers, in the store of that side.
async fn tell(site: Data<Site>, told: Event) -> Result<(), JobError> {
    let Ok(telling) = told.read::<Telling>() else { return Ok(()) };
    let Telling { bulletin, municipality, place, mut after } = telling;
    let Some(store) = site.personal(&municipality) else { return Ok(()) };
    let mut batch = Batch::new();
    let mut seen = 0;
    for (at, list) in bulletin.lists.iter().enumerate().skip(place) {
        let all = Query::on(&BY_LIST).equal(list);
        let all = match bulletin.notice.topic {
            Topic::Discussions => all.equal(Why::Chosen.as_str()),
            _ => all,
        };
        let page = store.find::<Follow>(&all.limit(TOGETHER).after(after.take())).await?;
        for follow in &page.items {
            if bulletin.is_for(store, follow, at).await? {
                let notice = bulletin.to(follow, &municipality);
                batch = batch.event(notice.event(keys::id()));
            }
        }
        seen += page.items.len();
        let (place, more) = if page.next.is_some() { (at, true) } else { (at + 1, false) };
        if more || seen >= TOGETHER {
            let (bulletin, after) = (bulletin.clone(), page.next);
            batch = batch.event(event(&Telling { bulletin, municipality, place, after }));
            break;
        }
    }
    if !batch.is_empty() {
        store.commit(batch).await?;
    }
    Ok(())
}
