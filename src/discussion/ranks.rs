//! Ranks: where each thread stands in the orders that are not its age, kept beside the discussion
//! so that a page costs what it shows and not what there is to sort.
//!
//! Invariant: nobody who supports or writes touches a rank: their commit carries an event, and a
//! handler computes the rank anew from the store's counts, so it is right whatever was lost or came
//! twice, some seconds later. A sweep once a day mends what no event told, and ranks what was
//! written before there were ranks.

use super::model::{BY_SUBJECT, BY_THREAD, Contribution};
use super::ordering;
use super::support::{self, Span};
use crate::config::Bank;
use crate::jobs::{Job, JobError, Round};
use crate::notifications::Handler;
use crate::store::{
    Batch, Collection, CommitError, Cursor, Document, Event, Index, Query, StoreError,
};
use crate::web::{Site, keys};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// Where one thread stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rank {
    /// The thread's id.
    pub id: String,
    pub subject: String,
    /// How many support its first contribution.
    pub supported: i64,
    /// How many replies it has that everybody sees.
    pub discussed: i64,
    /// [`ordering::on_both_sides`], in thousandths.
    pub both: i64,
}

pub const BY_SUPPORTED: Index = Index::on("ranks_by_supported", &["subject", "supported"]);
pub const BY_DISCUSSED: Index = Index::on("ranks_by_discussed", &["subject", "discussed"]);
pub const BY_BOTH: Index = Index::on("ranks_by_both", &["subject", "both"]);

impl Document for Rank {
    const COLLECTION: &'static Collection =
        &Collection { name: "ranks", schema: 1, indexes: &[BY_SUPPORTED, BY_DISCUSSED, BY_BOTH] };

    fn id(&self) -> &str {
        &self.id
    }
}

/// The kind of event after which a thread's rank is computed anew.
pub const MOVED: &str = "discussion.moved";

/// Who acts on it.
pub const HANDLER: Handler = Handler {
    kind: MOVED,
    work: |site, event| {
        Box::pin(async move {
            let moved: Moved = event.read().map_err(|error| JobError::Other(error.to_string()))?;
            Ok(renew(&site, &moved.subject, &moved.thread).await?)
        })
    },
};

#[derive(Serialize, Deserialize)]
struct Moved {
    subject: String,
    thread: String,
}

/// The event for the batch of whatever changes a thread's place.
pub fn moved(one: &Contribution) -> Event {
    moved_in(&one.subject, &one.thread)
}

/// The same, by what names the thread.
pub(super) fn moved_in(subject: &str, thread: &str) -> Event {
    let (subject, thread) = (subject.to_owned(), thread.to_owned());
    // Two words always serialize.
    let body = serde_json::to_value(Moved { subject, thread }).unwrap_or_default();
    Event::new(keys::id(), MOVED, body)
}

/// How often a rank is tried again that another instance has changed meanwhile.
const TRIES: usize = 5;

/// Computes a thread's rank anew, and writes it if it is another.
pub async fn renew(site: &Site, subject: &str, thread: &str) -> Result<(), CommitError> {
    let mut tried = 0;
    loop {
        tried += 1;
        match renew_once(site, subject, thread).await {
            Err(error) if tried < TRIES && (error.is_stale() || error.is_exists()) => {}
            done => return done,
        }
    }
}

async fn renew_once(site: &Site, subject: &str, thread: &str) -> Result<(), CommitError> {
    let store = &site.public;
    // First, so that whoever writes it while this counts makes the commit below fail.
    let stored = store.get::<Rank>(thread).await?;
    let top = store.get::<Contribution>(thread).await?;
    let Some(top) = top.filter(|top| top.subject == subject) else { return Ok(()) };
    let rank = ordering::rank(thread, subject, supporters(site, &top).await?, {
        shown(site, thread).await?.saturating_sub(u64::from(!top.standing.withheld))
    });
    let batch = match stored {
        None => Batch::new().insert(&rank),
        Some(stored) if stored.document == rank => return Ok(()),
        Some(mut stored) => {
            stored.document = rank;
            Batch::new().replace(&stored)
        }
    };
    store.commit(batch).await
}

/// How many support a contribution on each bank; nobody, while others do not see it.
async fn supporters(site: &Site, one: &Contribution) -> Result<[u64; 2], StoreError> {
    let mut banks = [0, 0];
    if one.standing.withheld {
        return Ok(banks);
    }
    let span = Span::of_one(&one.thread, &one.id);
    let tally = support::tally(&site.public, &one.subject, &span).await?;
    for (town, count) in tally.get(&one.id).into_iter().flatten() {
        let bank = site.municipality(town).map_or(Bank::default(), |town| town.bank);
        banks[usize::from(bank == Bank::Right)] += count;
    }
    Ok(banks)
}

/// How many contributions of a thread everybody sees.
pub async fn shown(site: &Site, thread: &str) -> Result<u64, StoreError> {
    let all = Query::on(&BY_THREAD).equal(thread);
    let withheld = all.clone().equal(true);
    let all = site.public.tally::<Contribution>(&all).await?;
    Ok(all.saturating_sub(site.public.tally::<Contribution>(&withheld).await?))
}

/// Ranks every thread of a subject: for what is written in bulk.
pub async fn renew_all(site: &Site, subject: &str) -> Result<(), CommitError> {
    let mut query = Query::on(&BY_SUBJECT).equal(subject).limit(TOGETHER);
    loop {
        let page = site.public.find::<Contribution>(&query).await?;
        for one in page.items.iter().filter(|one| one.id == one.thread) {
            renew(site, subject, &one.thread).await?;
        }
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(()),
        }
    }
}

/// How far the sweep has come.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Swept {
    pub id: String,
    /// The last contribution that was looked at; none where the next round begins anew.
    pub after: Option<Cursor>,
    /// When the last sweep was through.
    #[serde(default, with = "jiff::fmt::serde::timestamp::millisecond::optional")]
    pub done: Option<Timestamp>,
}

impl Document for Swept {
    const COLLECTION: &'static Collection =
        &Collection { name: "rank_sweeps", schema: 1, indexes: &[] };

    fn id(&self) -> &str {
        &self.id
    }
}

const ID: &str = "ranks";
/// How many contributions are looked at in one round.
const TOGETHER: usize = 200;
/// How long after one sweep the next begins.
const PAUSE: SignedDuration = SignedDuration::from_hours(24);

/// The job that sweeps.
pub fn job() -> Job {
    Job {
        name: "discussion.ranks".into(),
        every: Duration::from_secs(60),
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { sweep(&site).await })),
    }
}

/// One round of the sweep: the next contributions, where it is time.
pub async fn sweep(site: &Site) -> Result<Round, JobError> {
    let store = &site.public;
    let stored = store.get::<Swept>(ID).await?;
    let after = stored.as_ref().and_then(|swept| swept.after.clone());
    let done = stored.as_ref().and_then(|swept| swept.done);
    let rests = done.is_some_and(|done| site.now().duration_since(done) < PAUSE);
    if after.is_none() && rests {
        return Ok(Round::Done);
    }
    let query = Query::on(&BY_SUBJECT).after(after).limit(TOGETHER);
    let page = store.find::<Contribution>(&query).await?;
    for one in page.items.iter().filter(|one| one.id == one.thread) {
        renew(site, &one.subject, &one.thread).await?;
    }
    let more = page.next.is_some();
    let done = if more { done } else { Some(site.now()) };
    let mark = Swept { id: ID.to_owned(), after: page.next, done };
    let batch = match stored {
        None => Batch::new().insert(&mark),
        Some(mut before) => {
            before.document = mark;
            Batch::new().replace(&before)
        }
    };
    match store.commit(batch).await {
        // Another instance was as far: the next round looks again.
        Err(CommitError::Conflict(_)) => Ok(Round::Done),
        outcome => {
            outcome?;
            Ok(if more { Round::More } else { Round::Done })
        }
    }
}
