//! Keeping the tasks true to the texts: after each change of a text, and a sweep over all of them
//! for what was there before, or was missed.
//!
//! Invariant: a task is made of its text and of nothing else, so doing it again changes nothing, and
//! two who do it at once end with the same.

use super::machine;
use super::memory;
use super::model::{Task, TextId};
use super::source::{Source, Sources};
use crate::jobs::{Due, Job, JobError, Round, step_aside};
use crate::store::{Batch, CommitError, Stored};
use crate::web::Site;
use actix_web::web::Data;
use jiff::SignedDuration;
use std::time::Duration;

/// How often it is looked whether a sweep is due.
const EVERY: Duration = Duration::from_secs(20);
/// How long a sweep rests after it has seen everything.
const REST: SignedDuration = SignedDuration::from_hours(24);
/// How often a change is tried anew when somebody else writes in the same moment.
const TRIES: usize = 10;

/// Brings the tasks of one document up to date, in every language.
pub async fn refresh(
    site: &Data<Site>,
    sources: Sources,
    kind: &str,
    document: &str,
) -> Result<(), JobError> {
    for _ in 0..TRIES {
        let mut batch = Batch::new();
        for &lang in site.locales.languages() {
            let text = TextId::new(kind, document, lang);
            batch = settle(site, sources, &text, batch).await?;
        }
        if batch.is_empty() {
            return Ok(());
        }
        match site.public.commit(batch).await {
            Err(CommitError::Conflict(_)) => step_aside().await,
            result => return Ok(result?),
        }
    }
    Err(JobError::Other(format!("{kind}/{document} is changed all the time")))
}

/// Adds to the batch what the task of this text is to be.
async fn settle(
    site: &Data<Site>,
    sources: Sources,
    text: &TextId,
    batch: Batch,
) -> Result<Batch, JobError> {
    let writing = sources.load(site, text).await?;
    let kept = site.public.get::<Task>(&text.to_string()).await?;
    let by_machine = writing
        .as_ref()
        .is_some_and(|writing| machine::may_have(site, text, &writing.municipality));
    let task = kept.as_ref().map(|kept| &kept.document);
    let settled = Task::settled(text, writing.as_ref(), task, by_machine, site.now());
    let batch = match (settled, kept) {
        (None, _) => return Ok(batch),
        (Some(document), Some(kept)) => batch.replace(&Stored { document, ..kept }),
        (Some(new), None) => batch.insert(&new),
    };
    // What nobody is to read, nobody is to find in the memory either.
    match writing {
        None => memory::forget(&site.public, text, batch).await,
        Some(_) => Ok(batch),
    }
}

/// The job that finds what was there before there were tasks.
pub fn job(sources: Sources) -> Job {
    Job {
        name: "translation.sweep".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(move |site| Box::pin(async move { sweep(&site, sources).await })),
    }
}

/// One piece of each kind that is due.
pub async fn sweep(site: &Data<Site>, sources: Sources) -> Result<Round, JobError> {
    let mut round = Round::Done;
    for source in sources.texts {
        if piece(site, sources, source).await? == Round::More {
            round = Round::More;
        }
    }
    Ok(round)
}

async fn piece(site: &Data<Site>, sources: Sources, source: &Source) -> Result<Round, JobError> {
    let (store, now) = (&site.public, site.now());
    let name = format!("translation.{}", source.kind);
    let Some(due) = Due::of(store, &name, now).await? else { return Ok(Round::Done) };
    let listed = (source.list)(site.clone(), due.from()).await?;
    for document in &listed.documents {
        refresh(site, sources, source.kind, document).await?;
    }
    due.done(store, listed.next, now, REST).await
}
