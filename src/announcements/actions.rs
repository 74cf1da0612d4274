//! What editors do with an announcement: begin, change, try out, ask, approve, stop, go on, delete.
//! Each is one commit to the personal store of their town.

use super::letters::{self, News};
use super::model::{Announcement, BY_PLACE, Content, Hand, Place, Refusal};
use super::{acts, public};
use crate::locale::{Lang, Localized};
use crate::notifications::{self, Notice};
use crate::residents::{self, Resident};
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::{Site, Visit, WebError, keys};

/// How often it is tried anew when somebody else, or the job, was first.
const TRIES: usize = 10;
/// How many a part of a desk lists.
const LISTED: usize = 50;
/// How many that wait are looked at for the desk's number.
const WAITING: usize = 100;

/// What was asked for came about (and whether only now), or why it could not.
pub type Done = Result<bool, Refusal>;

/// The store in which a town's announcements rest.
pub fn store<'a>(site: &'a Site, town: &str) -> Result<&'a Store, WebError> {
    site.personal(town).ok_or(WebError::NotFound)
}

/// One of a town's.
pub async fn find(site: &Site, town: &str, id: &str) -> Result<Stored<Announcement>, WebError> {
    store(site, town)?.get::<Announcement>(id).await?.ok_or(WebError::NotFound)
}

/// Those in one part of a town's desk, the latest first.
pub async fn listed(store: &Store, place: Place) -> Result<Vec<Stored<Announcement>>, StoreError> {
    let query = Query::on(&BY_PLACE).equal(place.as_str()).descending().limit(LISTED);
    Ok(store.find::<Announcement>(&query).await?.items)
}

/// How many wait for this viewer to approve them.
pub async fn waiting(visit: &Visit) -> Result<u64, StoreError> {
    let Some(viewer) = &visit.viewer else { return Ok(0) };
    let Some(store) = visit.site.personal(&viewer.municipality) else { return Ok(0) };
    let asked = Query::on(&BY_PLACE).equal(Place::Asked.as_str()).limit(WAITING);
    let all = store.find::<Announcement>(&asked).await?.items;
    Ok(all.iter().filter(|one| !one.is_own(&viewer.resident)).count() as u64)
}

/// Whoever acts.
fn hand(visit: &Visit) -> Result<Hand, WebError> {
    let viewer = visit.viewer()?;
    Ok(Hand::new(&viewer.resident, &viewer.name))
}

/// The account of whoever acts.
pub async fn account(visit: &Visit) -> Result<Resident, WebError> {
    let viewer = visit.viewer()?;
    let store = store(&visit.site, &viewer.municipality)?;
    let found = residents::by_id(store, &viewer.resident).await?;
    found.map(|stored| stored.document).ok_or(WebError::SignInNeeded)
}

/// The language in which a town's administration writes.
pub fn language(site: &Site, town: &str) -> Lang {
    let town = site.municipality(town);
    town.map_or(site.config.site.default_language, |town| town.default_language)
}

/// The languages in which it has to be written: those of all towns that it concerns, its own first.
pub fn needed(site: &Site, one: &Announcement) -> Vec<Lang> {
    let mut needed: Vec<Lang> = Vec::new();
    for town in one.content.audience.towns(&one.municipality) {
        let lang = language(site, town);
        if !needed.contains(&lang) {
            needed.push(lang);
        }
    }
    needed
}

/// Begins one under the key of its form; the same form sent again finds it.
pub async fn begin(
    visit: &Visit,
    town: &str,
    key: String,
    title: String,
    audience: super::Audience,
) -> Result<String, WebError> {
    let own = language(&visit.site, town);
    let content = Content {
        title: Localized::new(own, title),
        body: Localized::new(own, ""),
        audience,
        link: None,
        publish: false,
    };
    let mut one = Announcement::new(key.clone(), town, content, visit.now());
    one.changed_by = Some(hand(visit)?);
    match store(&visit.site, town)?.commit(Batch::new().insert(&one)).await {
        // Sent twice.
        Err(error) if error.is_exists() => {}
        done => done?,
    }
    Ok(key)
}

/// Changes one, with what its commit takes besides; nothing is written where nothing changed.
async fn change(
    visit: &Visit,
    town: &str,
    id: &str,
    decide: impl AsyncFn(&mut Announcement) -> Result<Result<Option<Batch>, Refusal>, WebError>,
) -> Result<Done, WebError> {
    let store = store(&visit.site, town)?;
    for _ in 0..TRIES {
        let mut one = find(&visit.site, town, id).await?;
        let batch = match decide(&mut one.document).await? {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(None) => return Ok(Ok(false)),
            Ok(Some(batch)) => batch,
        };
        match store.commit(batch.replace(&one)).await {
            Err(error) if error.is_stale() => {}
            done => return done.map(|()| Ok(true)).map_err(WebError::from),
        }
    }
    Err(WebError::Conflict)
}

fn with_notices(batch: Batch, notices: &[Notice]) -> Batch {
    notices.iter().fold(batch, |batch, notice| batch.event(notice.event(keys::id())))
}

/// Changes one part of it as its editor read it in the version `based_on`.
pub async fn save(
    visit: &Visit,
    town: &str,
    id: &str,
    part: (&str, u32),
    edit: impl Fn(&mut Content),
) -> Result<Done, WebError> {
    let by = hand(visit)?;
    change(visit, town, id, async |one| {
        let changed = one.change(&by, part, visit.now(), &edit);
        Ok(changed.map(|changed| changed.then(Batch::new)))
    })
    .await
}

/// Sends this version to the viewer, in each language that it is written in. The letters and that
/// they were sent are one commit; they come whatever the viewer wishes to hear of.
pub async fn try_out(visit: &Visit, town: &str, id: &str, version: u32) -> Result<Done, WebError> {
    let (by, account) = (hand(visit)?, account(visit).await?);
    change(visit, town, id, async |one| {
        let needed = needed(&visit.site, one);
        match one.try_out(&by, version, &needed, visit.now()) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(false) => return Ok(Ok(None)),
            Ok(true) => {}
        }
        let mut batch = Batch::new();
        for language in one.content.languages() {
            let reader = Resident { language, ..account.clone() };
            let notice = letters::trial(&visit.site, one, &reader);
            batch = batch.insert(&notifications::letter(&visit.site, &notice, &reader)?);
        }
        Ok(Ok(Some(batch)))
    })
    .await
}

/// Asks the others for one's approval.
pub async fn ask(visit: &Visit, town: &str, id: &str, version: u32) -> Result<Done, WebError> {
    let by = hand(visit)?;
    change(visit, town, id, async |one| {
        let needed = needed(&visit.site, one);
        match one.ask(&by, version, &needed, visit.now()) {
            Err(refusal) => Ok(Err(refusal)),
            Ok(false) => Ok(Ok(None)),
            Ok(true) => {
                let told =
                    letters::staff(&visit.site, one, News::Asked, Some(&by.resident)).await?;
                Ok(Ok(Some(with_notices(Batch::new(), &told))))
            }
        }
    })
    .await
}

/// A second person stands by this very version: it goes out, is published where that was wanted, and
/// is offered to the other town where it concerns its people too.
pub async fn approve(visit: &Visit, town: &str, id: &str, version: u32) -> Result<Done, WebError> {
    let by = hand(visit)?;
    change(visit, town, id, async |one| {
        let now = visit.now();
        match one.approve(&by, version, now) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(false) => return Ok(Ok(None)),
            Ok(true) => {}
        }
        let (mut batch, mut page) = (Batch::new(), None);
        if one.content.publish {
            let published = public::PublicAnnouncement::of(one, now);
            page = Some(published.path());
            batch = batch.event(public::publish(&published));
        }
        for other in one.content.audience.towns(town).into_iter().filter(|other| *other != town) {
            batch = batch.event(public::offer(&one.copy_for(other, now)));
        }
        Ok(Ok(Some(batch.event(acts::approved(one, page, now).event(keys::id())))))
    })
    .await
}

/// Holds it at the next batch.
pub async fn stop(visit: &Visit, town: &str, id: &str) -> Result<Done, WebError> {
    let by = hand(visit)?;
    change(visit, town, id, async |one| match one.stop(&by, visit.now()) {
        Err(refusal) => Ok(Err(refusal)),
        Ok(false) => Ok(Ok(None)),
        Ok(true) => {
            let told = letters::staff(&visit.site, one, News::Stopped, Some(&by.resident)).await?;
            Ok(Ok(Some(with_notices(recorded(one), &told))))
        }
    })
    .await
}

/// Goes on where it was stopped.
pub async fn go_on(visit: &Visit, town: &str, id: &str) -> Result<Done, WebError> {
    let by = hand(visit)?;
    change(visit, town, id, async |one| {
        let goes_on = one.go_on(&by, visit.now());
        Ok(goes_on.map(|goes_on| goes_on.then(|| recorded(one))))
    })
    .await
}

/// That it was stopped, or went on, for the journal.
fn recorded(one: &Announcement) -> Batch {
    let acts = one.halts.last().map(|halt| acts::halted(one, halt));
    acts.iter().fold(Batch::new(), |batch, act| batch.event(act.event(keys::id())))
}

/// Deletes a draft as its editor has read it.
pub async fn delete(visit: &Visit, town: &str, id: &str, version: u32) -> Result<Done, WebError> {
    let store = store(&visit.site, town)?;
    for _ in 0..TRIES {
        let one = find(&visit.site, town, id).await?;
        if !one.place.is_open() {
            return Ok(Err(Refusal::UnderWay));
        }
        if one.edition != version {
            return Ok(Err(Refusal::Stale));
        }
        match store.commit(Batch::new().delete(&one)).await {
            Err(error) if error.is_stale() => {}
            done => return done.map(|()| Ok(true)).map_err(WebError::from),
        }
    }
    Err(WebError::Conflict)
}
