//! Registering, changing, withdrawing, and moving up from the waiting list.
//!
//! Invariant: each is one commit, and the store's unique indexes decide between two who want the
//! same. Whatever may leave a place free while somebody waits asks in that same commit for moving
//! up; that may be asked any number of times.

use super::letters::News;
use super::model::{Meeting, Mode, Refusal};
use super::registration::{BY_PERSON, BY_PLACE, BY_QUEUE, BY_SIDE, Registration, admit, free};
use super::{by_id, letters};
use crate::jobs::JobError;
use crate::notifications::Handler;
use crate::notifications::following::{self, Why};
use crate::store::{Batch, Event, Query, Store, StoreError, Stored};
use crate::web::{Site, Viewer, WebError, keys};
use actix_web::web::Data;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// How often it is tried anew when somebody else takes the place in the same moment.
const TRIES: usize = 100;
/// How many move up in one look at the list.
const TOGETHER: usize = 100;

const MOVE_UP: &str = "meetings.move-up";

/// Who acts on a place that may be free.
pub const HANDLER: Handler =
    Handler { kind: MOVE_UP, work: |site, event| Box::pin(move_up(site, event)) };

#[derive(Serialize, Deserialize)]
struct MoveUp {
    meeting: String,
    mode: Mode,
}

/// The event after which the first of the waiting list move up, if there is a place.
pub fn moving_up(meeting: &str, mode: Mode) -> Event {
    let body = MoveUp { meeting: meeting.to_owned(), mode };
    // Plain words: there is nothing that serde could refuse.
    Event::new(keys::id(), MOVE_UP, serde_json::to_value(body).unwrap_or_default())
}

/// Somebody's registration for a meeting.
pub async fn of(
    store: &Store,
    meeting: &str,
    resident: &str,
) -> Result<Option<Stored<Registration>>, StoreError> {
    store.first(Query::on(&BY_PERSON).equal(meeting).equal(resident)).await
}

/// How many have a place, or wait.
pub async fn count(
    store: &Store,
    meeting: &str,
    mode: Mode,
    waiting: bool,
) -> Result<u64, StoreError> {
    let query = Query::on(&BY_SIDE).equal(meeting).equal(mode.as_str()).equal(waiting);
    store.tally::<Registration>(&query).await
}

/// As [`count`], of one town.
pub async fn count_of(
    store: &Store,
    meeting: &str,
    mode: Mode,
    waiting: bool,
    town: &str,
) -> Result<u64, StoreError> {
    let query = Query::on(&BY_SIDE).equal(meeting).equal(mode.as_str()).equal(waiting).equal(town);
    store.tally::<Registration>(&query).await
}

/// How many came before somebody who waits.
pub async fn before(store: &Store, one: &Registration) -> Result<u64, StoreError> {
    let query = Query::on(&BY_QUEUE).equal(&one.meeting).equal(one.mode.as_str()).equal(true);
    store.count::<Registration>(&query.below(one.at)).await
}

/// The numbers of the places that somebody has.
async fn taken(store: &Store, meeting: &str, mode: Mode) -> Result<BTreeSet<u32>, StoreError> {
    let held = Query::on(&BY_PLACE).equal(meeting).equal(mode.as_str());
    let mut query = held.below(Registration::places_end()).limit(1_000);
    let mut taken = BTreeSet::new();
    loop {
        let page = store.find::<Registration>(&query).await?;
        taken.extend(page.items.iter().filter_map(|one| one.number()));
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(taken),
        }
    }
}

/// The place for somebody who comes now, if there is one.
async fn offer(site: &Site, meeting: &Meeting, mode: Mode) -> Result<Option<u32>, StoreError> {
    let store = &site.public;
    let taken = taken(store, &meeting.id, mode).await?;
    let waits = Query::on(&BY_QUEUE).equal(&meeting.id).equal(mode.as_str()).equal(true);
    let waiting = u64::from(store.first::<Registration>(waits).await?.is_some());
    let chance = usize::from(uuid::Uuid::new_v4().as_bytes()[0]);
    Ok(admit(meeting.plan.places(mode), &taken, waiting, chance))
}

/// Registers somebody, or changes how they take part.
pub async fn register(
    site: &Site,
    viewer: &Viewer,
    meeting: &str,
    mode: Mode,
) -> Result<Result<(), Refusal>, WebError> {
    for _ in 0..TRIES {
        let meeting = by_id(&site.public, meeting).await?.ok_or(WebError::NotFound)?;
        let existing = of(&site.public, &meeting.id, &viewer.resident).await?;
        if existing.as_ref().is_some_and(|one| one.mode == mode) {
            return Ok(Ok(()));
        }
        if let Err(refusal) = meeting.takes(mode, site.now()) {
            return Ok(Err(refusal));
        }
        let place = offer(site, &meeting, mode).await?;
        let holds = existing.as_ref().is_some_and(|one| !one.waiting);
        if place.is_none() && holds {
            return Ok(Err(Refusal::Full));
        }
        let (batch, one) = registering(site, viewer, &meeting, existing, (mode, place));
        match site.public.commit(batch).await {
            Ok(()) => {
                catch_up(site, &meeting, &one).await?;
                return Ok(Ok(()));
            }
            // Somebody took the place, or the same person was here twice: look again.
            Err(error)
                if error.is_stale()
                    || error.is_unique(BY_PERSON.name)
                    || error.is_unique(BY_PLACE.name) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(WebError::Conflict)
}

/// What is written for somebody who comes, or changes.
fn registering(
    site: &Site,
    viewer: &Viewer,
    meeting: &Meeting,
    existing: Option<Stored<Registration>>,
    (mode, place): (Mode, Option<u32>),
) -> (Batch, Registration) {
    let now = site.now();
    let (batch, one) = match existing {
        None => {
            let who = (viewer.resident.as_str(), viewer.municipality.as_str());
            let one = Registration::new(keys::id(), &meeting.id, who, mode, now);
            let one = one.standing(mode, place, now);
            let (batch, who) = (Batch::new().insert(&one), one.person());
            (following::begins(batch, &who, &meeting.path(), Why::Participant, now), one)
        }
        Some(Stored { version, document: before }) => {
            let (left, held) = (before.mode, !before.waiting);
            let one = before.standing(mode, place, now);
            let batch = Batch::new().replace(&Stored { version, document: one.clone() });
            let batch = if held { batch.event(moving_up(&meeting.id, left)) } else { batch };
            (batch, one)
        }
    };
    let news = if one.waiting { News::Waiting } else { News::Registered };
    let batch = batch.event(letters::notice(site, meeting, news, &one).event(keys::id()));
    // Somebody may have left after it was looked for a place.
    let batch = if one.waiting { batch.event(moving_up(&meeting.id, mode)) } else { batch };
    (batch, one)
}

/// Tells somebody who registered while the meeting was changed or cancelled: those who told the
/// registered may have come by before. Whoever was told already has that letter.
async fn catch_up(site: &Site, seen: &Meeting, one: &Registration) -> Result<(), WebError> {
    let Some(now) = by_id(&site.public, &seen.id).await? else { return Ok(()) };
    if now.sequence == seen.sequence {
        return Ok(());
    }
    let news = if now.cancelled.is_some() { News::Cancelled } else { News::Changed };
    let notice = letters::notice(site, &now, news, one);
    Ok(site.public.commit(Batch::new().event(notice.event(keys::id()))).await?)
}

/// Withdraws somebody's registration; nothing where there is none.
pub async fn withdraw(site: &Site, meeting: &str, resident: &str) -> Result<(), WebError> {
    for _ in 0..TRIES {
        let Some(one) = of(&site.public, meeting, resident).await? else { return Ok(()) };
        let batch = leaving(Batch::new(), &one);
        let batch = match by_id(&site.public, meeting).await? {
            Some(of) => {
                let (who, why) = (one.person(), Why::Participant);
                following::ends(batch, &who, &of.path(), why, site.now())
            }
            None => batch,
        };
        match site.public.commit(batch).await {
            Err(error) if error.is_stale() => {}
            done => return Ok(done?),
        }
    }
    Err(WebError::Conflict)
}

/// A registration goes, and frees its place.
pub fn leaving(batch: Batch, one: &Stored<Registration>) -> Batch {
    let batch = batch.delete(one);
    if one.waiting { batch } else { batch.event(moving_up(&one.meeting, one.mode)) }
}

async fn move_up(site: Data<Site>, asked: Event) -> Result<(), JobError> {
    let Ok(MoveUp { meeting, mode }) = asked.read::<MoveUp>() else { return Ok(()) };
    loop {
        let Some(meeting) = by_id(&site.public, &meeting).await? else { return Ok(()) };
        let ahead = meeting.cancelled.is_none() && site.now() < meeting.plan.starts_at;
        if !ahead || !step(&site, &meeting, mode).await? {
            return Ok(());
        }
    }
}

/// Gives the free places to the first of the waiting list; whether to look again.
async fn step(site: &Site, meeting: &Meeting, mode: Mode) -> Result<bool, JobError> {
    let store = &site.public;
    let places = free(meeting.plan.places(mode), &taken(store, &meeting.id, mode).await?);
    if places.is_empty() {
        return Ok(false);
    }
    let waiting = Query::on(&BY_QUEUE).equal(&meeting.id).equal(mode.as_str()).equal(true);
    let first = store.find::<Registration>(&waiting.limit(places.len().min(TOGETHER))).await?;
    let again = first.next.is_some() && first.items.len() < places.len();
    for (one, place) in first.items.into_iter().zip(places) {
        let at = one.at;
        let Stored { version, document } = one;
        let up = document.standing(mode, Some(place), at);
        let notice = letters::notice(site, meeting, News::MovedUp, &up);
        let batch = Batch::new().replace(&Stored { version, document: up });
        match store.commit(batch.event(notice.event(keys::id()))).await {
            Ok(()) => {}
            // They left, or somebody took the place: the rest of what was read is old too.
            Err(error) if error.is_stale() || error.is_unique(BY_PLACE.name) => return Ok(true),
            Err(error) => return Err(error.into()),
        }
    }
    Ok(again)
}
