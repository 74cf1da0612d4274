//! Reminding the hosts' editors of outcomes that are owed.
//!
//! Invariant: what was told is written with the version that was read, in the commit of the news;
//! run twice, or by two at once, it is told once.

use super::duty::{BY_NEXT, OutcomeDuty};
use super::letters::News;
use super::model::Outcome;
use super::tell;
use crate::config::term::Told;
use crate::jobs::{Job, JobError, Round};
use crate::store::{Batch, Query, Stored};
use crate::web::Site;
use std::time::Duration;

/// How long a reminder waits at most after its time has come.
const EVERY: Duration = Duration::from_secs(60);
/// How many reminders one round sends.
const REMINDERS: usize = 100;

/// The job that reminds. Nothing wakes it but time.
pub fn job() -> Job {
    Job {
        name: "consultations.outcomes".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { remind(&site).await })),
    }
}

/// One round for all hosts.
pub async fn remind(site: &Site) -> Result<Round, JobError> {
    let due = Query::on(&BY_NEXT).below(site.now()).limit(REMINDERS);
    let page = site.public.find::<OutcomeDuty>(&due).await?;
    for mut duty in page.items {
        remind_of(site, &mut duty).await?;
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}

async fn remind_of(site: &Site, duty: &mut Stored<OutcomeDuty>) -> Result<(), JobError> {
    let Some(told) = duty.term.remind(site.now()) else { return Ok(()) };
    let Some(outcome) = site.public.get::<Outcome>(&duty.consultation).await? else {
        return Ok(());
    };
    let news = if told == Told::Late { News::Late } else { News::Soon };
    let batch = Batch::new().replace(duty);
    let batch = tell::editors(batch, &outcome, news, &duty.municipality, None);
    match site.public.commit(batch).await {
        // Somebody else was first.
        Err(error) if error.is_stale() => Ok(()),
        result => Ok(result?),
    }
}
