//! The job that counts whom an announcement goes to, and sends it, a batch after the other.
//!
//! Invariant: the letters of a batch and the place where the next begins are one commit, at the
//! version that was read: whoever stops it, whichever instance does it and wherever it is cut off,
//! no reader is passed over and none is written to twice. Between two batches is a pause, so that
//! who sees a mistake can stop it.

use super::model::{Announcement, BY_WORK, Place};
use super::{acts, audience, letters};
use crate::jobs::{Job, JobError, Round};
use crate::notifications::Notice;
use crate::store::{Batch, Query, Stored};
use crate::web::{Site, keys};
use jiff::SignedDuration;
use std::time::Duration;

/// How long a batch waits at most after its time has come.
const EVERY: Duration = Duration::from_secs(2);
/// How many announcements one round looks at.
const AT_ONCE: usize = 20;
/// How many are counted in one commit.
const COUNTED: usize = 500;

/// The jobs: one for each town.
pub fn jobs(site: &Site) -> Vec<Job> {
    let job = |town: &String| {
        let (name, woken_by) = (format!("announcements.{town}"), site.personal(town).cloned());
        let town = town.clone();
        Job {
            name,
            every: EVERY,
            woken_by,
            work: Box::new(move |site| {
                let town = town.clone();
                Box::pin(async move { round(&site, &town).await })
            }),
        }
    };
    site.all_municipalities().iter().map(job).collect()
}

/// One step of everything of a town that is due.
pub async fn round(site: &Site, town: &str) -> Result<Round, JobError> {
    let Some(store) = site.personal(town) else { return Ok(Round::Done) };
    let (now, millisecond) = (site.now(), SignedDuration::from_millis(1));
    let end = now.checked_add(millisecond).unwrap_or(now);
    let due = Query::on(&BY_WORK).equal(true).below(end).limit(AT_ONCE);
    let found = store.find::<Announcement>(&due).await?.items;
    let mut round = Round::Done;
    for one in found {
        let (id, before) = (one.id.clone(), one.version);
        match step(site, one).await {
            Ok(true) => round = Round::More,
            Ok(false) => {}
            // Another one need not wait for it.
            Err(error) => tracing::error!(id, before, %error, "an announcement waits"),
        }
    }
    Ok(round)
}

/// The next piece of one; whether there is more to do at once.
async fn step(site: &Site, mut one: Stored<Announcement>) -> Result<bool, JobError> {
    let Some(store) = site.personal(&one.municipality) else { return Ok(false) };
    let notices = match one.place {
        Place::Sending => send(site, &mut one).await?,
        _ => {
            count(site, &mut one).await?;
            vec![]
        }
    };
    let batch = notices
        .iter()
        .fold(Batch::new().replace(&one), |batch, notice| batch.event(notice.event(keys::id())));
    let batch = match one.place {
        Place::Sent => batch.event(acts::sent(&one, site.now()).event(keys::id())),
        _ => batch,
    };
    match store.commit(batch).await {
        // It was changed or stopped in this moment, or another instance was first: look again.
        Err(error) if error.is_stale() => Ok(true),
        done => done.map(|()| one.working && one.due_at <= site.now()).map_err(Into::into),
    }
}

async fn count(site: &Site, one: &mut Announcement) -> Result<(), JobError> {
    if !one.count.done {
        let piece = audience::next(site, one, &one.count, COUNTED).await?;
        piece.follow(&mut one.count);
    }
    one.working = !one.count.done;
    Ok(())
}

/// The letters of the next batch; with the last one it is sent.
async fn send(site: &Site, one: &mut Announcement) -> Result<Vec<Notice>, JobError> {
    let Some(mut walk) = one.sending.take() else {
        one.working = false;
        return Ok(vec![]);
    };
    let settings = &site.config.announcements;
    let piece = audience::next(site, one, &walk, settings.batch).await?;
    piece.follow(&mut walk);
    let now = site.now();
    if walk.done {
        one.work(Place::Sent, now);
    } else if !piece.readers.is_empty() {
        let pause = SignedDuration::from_secs(i64::from(settings.pause_seconds));
        one.due_at = now.checked_add(pause).unwrap_or(now);
    }
    one.sending = Some(walk);
    Ok(piece.readers.iter().map(|reader| letters::notice(site, one, reader)).collect())
}
