//! Each working morning a town's editors are told what is new, what is due soon and what is late:
//! one letter for all of it.
//!
//! Invariant: what is told is noted in the commit that has it told, with the versions that were
//! read, so of two instances one tells.

use super::clock::Told;
use super::letters::Morning;
use super::owed::{BY_NEXT, Owed, State, with_clock};
use crate::jobs::{Job, JobError, Round};
use crate::store::{Batch, CommitError, Query};
use crate::web::Site;
use std::time::Duration;

/// How long after the hour a letter may be written.
const EVERY: Duration = Duration::from_secs(60);
/// How much one letter tells of; what is more follows in another.
const TOGETHER: usize = 500;

/// The job that sees to it. Nothing wakes it but time.
pub fn job() -> Job {
    Job {
        name: "answers.rounds".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { remind(&site).await })),
    }
}

/// One round for all towns.
pub async fn remind(site: &Site) -> Result<Round, JobError> {
    let mut round = Round::Done;
    for town in site.all_municipalities() {
        if let Round::More = remind_town(site, town).await? {
            round = Round::More;
        }
    }
    Ok(round)
}

async fn remind_town(site: &Site, town: &str) -> Result<Round, JobError> {
    let now = site.now();
    let query = Query::on(&BY_NEXT).equal(town).below(now).limit(TOGETHER);
    let mut page = site.public.find::<Owed>(&query).await?;
    page.items.retain(|one| one.state == State::Waiting);
    if page.items.is_empty() {
        return Ok(Round::Done);
    }
    let mut morning = Morning { municipality: town.to_owned(), ..Morning::default() };
    for one in &mut page.items {
        let (told, next) = with_clock(site, town, |clock, _| clock.tell(one.told, one.due_at, now));
        (one.told, one.next_at) = (told, next);
        match told {
            Told::Late => morning.late += 1,
            Told::Soon => morning.soon += 1,
            Told::New | Told::Nothing => morning.new += 1,
        }
    }
    let batch = page.items.iter().fold(Batch::new(), Batch::replace);
    match site.public.commit(batch.event(morning.event())).await {
        // Something changed meanwhile: the next round sees to what is left.
        Err(CommitError::Conflict(_)) => Ok(Round::Done),
        done => {
            done?;
            Ok(if page.next.is_some() { Round::More } else { Round::Done })
        }
    }
}
