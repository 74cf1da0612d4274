//! Writing the digests that are due, reader by reader.
//!
//! Invariant: one commit a reader holds the letter, the marks on what waited, and what comes next.

use super::letter::{self, Item, Written};
use super::{Clock, DUE, Pending, RHYTHMS, clock};
use crate::config::Rhythm;
use crate::jobs::{Job, JobError, Round};
use crate::mail::Letter;
use crate::notifications::Mute;
use crate::notifications::inbox::{Entry, WAITING, Waits, told};
use crate::notifications::mute::BY_READER;
use crate::notifications::preferences::{self, Preferences};
use crate::residents::{self, Resident};
use crate::store::{Batch, CommitError, Conflict, Document, Query, Store, StoreError, Stored};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::StreamExt;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// How long a round begins new digests; less than a job's lease.
const ROUND: Duration = Duration::from_secs(10);
/// How many readers are read at once, and how many digests are written beside each other: the
/// embedded store joins their commits into one.
const READERS: usize = 100;
const TOGETHER: usize = 8;
/// The most entries of one digest. What is more, waits for the next.
const MOST: usize = 300;
/// The most pages whose letters somebody has stopped that are looked at.
const MUTES: usize = 1_000;

/// The jobs that write each municipality's digests.
pub fn jobs(site: &Site) -> Vec<Job> {
    let one = |municipality: &String| {
        let id = municipality.clone();
        Job {
            name: format!("digest.{municipality}"),
            every: Duration::from_secs(60),
            woken_by: None,
            work: Box::new(move |site: Data<Site>| {
                let id = id.clone();
                Box::pin(async move { round(&site, &id).await })
            }),
        }
    };
    site.personal.keys().map(one).collect()
}

/// One round: the digests that are due, until there are no more or the round is over.
pub async fn round(site: &Site, municipality: &str) -> Result<Round, JobError> {
    let Some(store) = site.personal(municipality) else { return Ok(Round::Done) };
    let began = Instant::now();
    while began.elapsed() < ROUND {
        // The end of a range is not in it.
        let due = Query::on(&DUE).below(site.now() + SignedDuration::from_millis(1));
        let due = store.find::<Pending>(&due.limit(READERS)).await?.items;
        if due.is_empty() {
            return Ok(Round::Done);
        }
        let writing = due.into_iter().map(|pending| write(site, store, pending));
        let written: Vec<_> =
            futures_util::stream::iter(writing).buffer_unordered(TOGETHER).collect().await;
        written.into_iter().collect::<Result<(), JobError>>()?;
    }
    Ok(Round::More)
}

/// Writes one reader's digest. Where somebody changed what it was made of, it is left for the next
/// look; where there was one today, for tomorrow.
async fn write(site: &Site, store: &Store, pending: Stored<Pending>) -> Result<(), JobError> {
    let now = site.now();
    let Some(reader) = residents::by_id(store, &pending.id).await? else {
        // They are gone, or have moved and took along what waits.
        return settled(store.commit(Batch::new().delete(&pending)).await);
    };
    let preferences = preferences::of(store, &reader.id).await?;
    let clock = clock(site, &reader, &preferences);
    let (batch, ahead) = match prepare(site, store, &reader, &preferences, &pending, now).await? {
        Ok(prepared) => prepared.into_batch(pending.clone(), &clock, now),
        Err(error) => {
            // One reader's digest holds up nobody else's.
            tracing::error!(%error, "a digest cannot be rendered");
            return put_off(store, pending, &clock, now).await;
        }
    };
    match store.commit(batch).await {
        Err(CommitError::Conflict(Conflict::Exists { collection, .. }))
            if collection == Letter::COLLECTION.name =>
        {
            put_off(store, pending, &clock, now).await
        }
        done => {
            if done.is_ok() && ahead {
                metrics::counter!("tiltas_digests_total").increment(1);
            }
            settled(done)
        }
    }
}

/// Somebody else was first: what is left to do, the next look finds.
fn settled(outcome: Result<(), CommitError>) -> Result<(), JobError> {
    match outcome {
        Ok(()) | Err(CommitError::Conflict(_)) => Ok(()),
        Err(error) => Err(error.into()),
    }
}

async fn put_off(
    store: &Store,
    mut pending: Stored<Pending>,
    clock: &Clock,
    now: Timestamp,
) -> Result<(), JobError> {
    for rhythm in pending.due(now) {
        let next = clock.next(rhythm, now);
        pending.written(rhythm, Some(next));
    }
    settled(store.commit(Batch::new().replace(&pending)).await)
}

/// What one commit will hold.
struct Prepared {
    letter: Option<Letter>,
    /// All that waited, marked.
    entries: Vec<Stored<Entry>>,
    /// The rhythms that were due, and whether more waits than one digest takes.
    rhythms: Vec<(Rhythm, bool)>,
}

impl Prepared {
    /// The batch, and whether there is a letter in it.
    fn into_batch(
        self,
        mut pending: Stored<Pending>,
        clock: &Clock,
        now: Timestamp,
    ) -> (Batch, bool) {
        let batch = self.entries.iter().fold(Batch::new(), Batch::replace);
        for (rhythm, more) in self.rhythms {
            let next = more.then(|| clock.next(rhythm, now));
            pending.written(rhythm, next);
        }
        let over = pending.is_over();
        let batch = if over { batch.delete(&pending) } else { batch.replace(&pending) };
        let written = self.letter.is_some();
        (self.letter.iter().fold(batch, Batch::insert), written)
    }
}

async fn prepare(
    site: &Site,
    store: &Store,
    reader: &Resident,
    preferences: &Preferences,
    pending: &Pending,
    now: Timestamp,
) -> Result<Result<Prepared, crate::mail::MailError>, StoreError> {
    let mut entries = Vec::new();
    let mut rhythms = Vec::new();
    for rhythm in pending.due(now) {
        let waiting = Query::on(&WAITING).equal(&reader.id).equal(Waits::from(rhythm).as_str());
        let page = store.find::<Entry>(&waiting.limit(MOST)).await?;
        rhythms.push((rhythm, page.next.is_some()));
        entries.extend(page.items);
    }
    entries.sort_by(|one, other| (one.at, &one.id).cmp(&(other.at, &other.id)));
    for entry in &mut entries {
        entry.waits = Waits::Not;
    }
    let muted = muted(store, &reader.id).await?;
    let settings = &site.config.notifications;
    // What they have read on the site since, or want no letters about any more, is left out.
    let is_wanted = |entry: &Stored<Entry>| {
        entry.unread
            && preferences.wish(settings, entry.topic).mail != Rhythm::Never
            && !muted.contains(&entry.list)
    };
    let mut wanted = Vec::new();
    for entry in entries.iter().filter(|entry| is_wanted(entry)) {
        let told = told(site, entry, reader.language).await?;
        // Nor is told what moderation has taken out of sight since.
        if !told.withheld {
            wanted.push(Item { entry: entry.document.clone(), told });
        }
    }
    // Letters to an address from which they come back are not written: it stands on the site.
    if wanted.is_empty() || residents::reachable::is_marked(store, reader).await? {
        return Ok(Ok(Prepared { letter: None, entries, rhythms }));
    }
    let due: Vec<Rhythm> = rhythms.iter().map(|(rhythm, _)| *rhythm).collect();
    let quiet = preferences.quiet_hours(settings);
    let Written { mut letter, left_out } = match letter::write(site, reader, &wanted, &due, now) {
        Ok(written) => written,
        Err(error) => return Ok(Err(error)),
    };
    letter.due_at = quiet.due(now, &residents::zone(site, reader));
    for entry in entries.iter_mut().filter(|entry| left_out.contains(&entry.id)) {
        // The digest says that the rest is found on the site.
        entry.shown = true;
    }
    Ok(Ok(Prepared { letter: Some(letter), entries, rhythms }))
}

async fn muted(store: &Store, resident: &str) -> Result<BTreeSet<String>, StoreError> {
    let mutes = Query::on(&BY_READER).equal(resident).limit(MUTES);
    let mutes = store.find::<Mute>(&mutes).await?.items;
    Ok(mutes.into_iter().map(|mute| mute.document.list).collect())
}

/// What an entry that waits is to be counted to, where its digests are made anew: after a move.
pub(in crate::notifications) fn expected(
    entries: &[Stored<Entry>],
    clock: &Clock,
    now: Timestamp,
) -> Vec<(Rhythm, Timestamp)> {
    let waits = |rhythm: Rhythm| {
        let word = Waits::from(rhythm);
        entries.iter().any(|entry| entry.waits == word)
    };
    let rhythms = RHYTHMS.into_iter().filter(|rhythm| waits(*rhythm));
    rhythms.map(|rhythm| (rhythm, clock.next(rhythm, now))).collect()
}
