//! Following by what one does: whoever signs, writes or comes to something hears of it further on,
//! unless they have said otherwise.
//!
//! Invariant: the event goes into the commit of the act, names what that act has made public
//! anyway, and comes to the same however often it comes. Nobody who has left follows anything.

use super::model::{Follow, Why};
use super::{list_of, wishes};
use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::residents::{self, Person};
use crate::store::{Batch, Event};
use crate::web::{Site, keys};
use actix_web::web::Data;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

const BEGINS: &str = "following.begins";

/// Who acts on it.
pub const HANDLER: Handler =
    Handler { kind: BEGINS, work: |site, event| Box::pin(handle(site, event)) };

#[derive(Serialize, Deserialize)]
struct Begins {
    person: Person,
    list: String,
    why: Why,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    at: Timestamp,
    /// Whether it ends instead.
    #[serde(default)]
    ends: bool,
}

fn event(body: &Begins) -> Event {
    // Plain words and numbers: there is nothing that serde could refuse.
    Event::new(keys::id(), BEGINS, serde_json::to_value(body).unwrap_or_default())
}

/// For the batch of an act after which its author follows a page: `path` is the page's.
pub fn begins(batch: Batch, person: &Person, path: &str, why: Why, at: Timestamp) -> Batch {
    let (person, list) = (person.clone(), list_of(path).to_owned());
    batch.event(event(&Begins { person, list, why, at, ends: false }))
}

/// For the batch of an act that takes back the one by which somebody follows a page.
pub fn ends(batch: Batch, person: &Person, path: &str, why: Why, at: Timestamp) -> Batch {
    let (person, list) = (person.clone(), list_of(path).to_owned());
    batch.event(event(&Begins { person, list, why, at, ends: true }))
}

async fn handle(site: Data<Site>, event: Event) -> Result<(), JobError> {
    let Ok(body) = event.read::<Begins>() else { return Ok(()) };
    if body.person.is_former() {
        return Ok(());
    }
    let Some(resident) = residents::wherever(&site, &body.person).await? else { return Ok(()) };
    let Some(store) = site.personal(&resident.municipality) else { return Ok(()) };
    if body.ends {
        wishes::cease(store, &resident.id, &body.list, body.why).await?;
    } else {
        let new = Follow::new(&resident.id, &body.list, body.why, body.at);
        wishes::begin(store, &new).await?;
        // They may have left in this very moment, and nothing is to be kept of them.
        if residents::by_id(store, &resident.id).await?.is_none() {
            wishes::cease(store, &resident.id, &body.list, body.why).await?;
        }
    }
    Ok(())
}
