//! What closing a consultation begins, and what the hosts do with its outcome: the change, what
//! follows from it, the acts and the letters in one commit.

use super::content::Content;
use super::duty::OutcomeDuty;
use super::letters::News;
use super::model::{Approved, Milestone, Moved, Outcome, Refusal, Update};
use super::tally::{Counting, Tally};
use super::tell;
use crate::consultations::acts;
use crate::consultations::model::Consultation;
use crate::discussion::{BY_SUBJECT, Contribution};
use crate::petitions::written;
use crate::store::{Batch, Query, Store, StoreError, Stored};
use crate::web::{Site, WebError, keys};

/// How often it is tried anew when somebody else changes the outcome in the same moment.
const TRIES: usize = 10;
/// How many contributions are read at once.
const READ: usize = 500;

/// What was asked for came about, or why it could not.
pub type Done<T = ()> = Result<T, Refusal>;

/// The numbers of what everybody reads under a subject. Reads it all, a page at a time: for the
/// moment when a subject closes, not for a request.
pub async fn count(store: &Store, subject: &str) -> Result<Tally, StoreError> {
    let mut counting = Counting::default();
    let mut query = Query::on(&BY_SUBJECT).equal(subject).limit(READ);
    loop {
        let page = store.find::<Contribution>(&query).await?;
        let all = page.items.iter().map(|stored| &stored.document);
        for one in all.filter(|one| !one.standing.withheld) {
            counting.add(&one.author.municipality, &one.author.resident, one.kind, one.stance);
        }
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(counting.done()),
        }
    }
}

/// Adds to the batch that records a closing what begins with it: the outcome with its numbers, and
/// that each host owes it.
pub async fn begin(site: &Site, one: &Consultation, batch: Batch) -> Result<Batch, StoreError> {
    if of(site, one).await?.is_some() {
        return Ok(batch);
    }
    let tally = count(&site.public, &one.key()).await?;
    let batch = batch.insert(&Outcome::new(&one.id, &one.hosts, one.closes_at, tally));
    let owed = one.hosts.iter().map(|host| OutcomeDuty::new(site, &one.id, host, one.closes_at));
    Ok(owed.fold(batch, |batch, duty| batch.insert(&duty)))
}

/// The outcome of a consultation.
pub async fn of(site: &Site, one: &Consultation) -> Result<Option<Stored<Outcome>>, StoreError> {
    site.public.get(&one.id).await
}

/// The outcome of a consultation that has closed; begun now where the closing has not been recorded
/// yet, or was before there were outcomes.
pub async fn begun(site: &Site, one: &Consultation) -> Result<Stored<Outcome>, WebError> {
    if let Some(found) = of(site, one).await? {
        return Ok(found);
    }
    let batch = begin(site, one, Batch::new()).await?;
    match site.public.commit(batch).await {
        // Somebody else has begun it.
        Err(error) if error.is_exists() => {}
        done => done?,
    }
    of(site, one).await?.ok_or(WebError::NotFound)
}

async fn existing(site: &Site, id: &str) -> Result<Stored<Outcome>, WebError> {
    site.public.get(id).await?.ok_or(WebError::NotFound)
}

/// Changes what the hosts write.
pub async fn write(
    site: &Site,
    id: &str,
    change: impl Fn(&mut Content) -> Done<bool>,
) -> Result<Done, WebError> {
    changed(site, id, |outcome| change(&mut outcome.content)).await
}

/// Changes it as it is now, however often somebody else does meanwhile; `false` changes nothing.
async fn changed(
    site: &Site,
    id: &str,
    change: impl Fn(&mut Outcome) -> Done<bool>,
) -> Result<Done, WebError> {
    for _ in 0..TRIES {
        let mut outcome = existing(site, id).await?;
        match change(&mut outcome) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(false) => return Ok(Ok(())),
            Ok(true) => {}
        }
        if commit(site, Batch::new().replace(&outcome)).await? {
            return Ok(Ok(()));
        }
    }
    Err(WebError::Conflict)
}

/// A host approves a version, by whoever of its editors this is.
pub async fn approve(
    site: &Site,
    one: &Consultation,
    host: &str,
    version: u32,
    by: &str,
) -> Result<Done<Approved>, WebError> {
    let lang = written::language(site, host);
    for _ in 0..TRIES {
        let mut outcome = existing(site, &one.id).await?;
        let approved = match outcome.approve(host, lang, version, site.now()) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(Approved::Again) => return Ok(Ok(Approved::Again)),
            Ok(approved) => approved,
        };
        let batch = Batch::new().replace(&outcome);
        let batch = match approved {
            Approved::Again => batch,
            Approved::Waits => ask_others(batch, &outcome, host, by),
            Approved::Published => publish(site, one, batch, by).await?,
            Approved::Changed => {
                let acts = acts::outcome_changed(one, version, site.now());
                acts.iter().fold(batch, |batch, act| batch.event(act.event(keys::id())))
            }
        };
        if commit(site, batch).await? {
            return Ok(Ok(approved));
        }
    }
    Err(WebError::Conflict)
}

/// The editors of the hosts that have yet to approve it hear that it waits for them.
fn ask_others(batch: Batch, outcome: &Outcome, host: &str, by: &str) -> Batch {
    let others = outcome.hosts.iter().filter(|other| *other != host);
    let waited_for = others.filter(|other| !outcome.is_approved_by(other));
    waited_for
        .fold(batch, |batch, other| tell::editors(batch, outcome, News::Approve, other, Some(by)))
}

/// What goes with the first publication: nothing is owed any more, and everybody hears of it.
async fn publish(
    site: &Site,
    one: &Consultation,
    mut batch: Batch,
    by: &str,
) -> Result<Batch, StoreError> {
    for host in &one.hosts {
        let id = OutcomeDuty::id_of(&one.id, host);
        if let Some(mut duty) = site.public.get::<OutcomeDuty>(&id).await? {
            duty.term.fulfil();
            batch = batch.replace(&duty);
        }
    }
    let acts = acts::outcome_published(one, site.now());
    let batch = acts.iter().fold(batch, |batch, act| batch.event(act.event(keys::id())));
    Ok(tell::participants(batch, &one.id, News::Published, None, by))
}

/// Adds something that a host does.
pub async fn add(site: &Site, id: &str, milestone: &Milestone) -> Result<Done, WebError> {
    changed(site, id, |outcome| outcome.add_milestone(milestone.clone())).await
}

/// Says how far something is, which had so many updates when they saw it.
pub async fn update(
    site: &Site,
    one: &Consultation,
    (host, milestone): (&str, &str),
    (update, seen): (&Update, usize),
    by: &str,
) -> Result<Done, WebError> {
    for _ in 0..TRIES {
        let mut outcome = existing(site, &one.id).await?;
        let moved = match outcome.move_milestone((host, milestone), update.clone(), seen) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(Moved::Again) => return Ok(Ok(())),
            Ok(moved) => moved,
        };
        let batch = Batch::new().replace(&outcome);
        let batch = follow(one, &outcome, batch, (host, milestone), (update, moved), by);
        if commit(site, batch).await? {
            return Ok(Ok(()));
        }
    }
    Err(WebError::Conflict)
}

/// What follows when something is done or dropped; with the last of them one letter says it all.
fn follow(
    one: &Consultation,
    outcome: &Outcome,
    batch: Batch,
    (host, milestone): (&str, &str),
    (update, moved): (&Update, Moved),
    by: &str,
) -> Batch {
    let act = match moved {
        Moved::Done => acts::milestone_done(one, host, milestone, update.at),
        Moved::Dropped => acts::milestone_dropped(one, host, milestone, update.at),
        Moved::Noted | Moved::Again => return batch,
    };
    let batch = batch.event(act.event(keys::id()));
    if outcome.is_finished() {
        tell::participants(batch, &one.id, News::Finished, None, by)
    } else if moved == Moved::Done {
        tell::participants(batch, &one.id, News::Done, Some(milestone), by)
    } else {
        batch
    }
}

/// Whether it was written; not when somebody else was first.
async fn commit(site: &Site, batch: Batch) -> Result<bool, WebError> {
    match site.public.commit(batch).await {
        Err(error) if error.is_stale() => Ok(false),
        result => Ok(result.map(|()| true)?),
    }
}
