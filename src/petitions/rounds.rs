//! What time and supporters bring about: petitions that go to review or run out of time, duties
//! that begin, staff who are reminded, drafts that are forgotten.
//!
//! Invariant: each of these follows from what is stored and the clock, and is written with the
//! version that was read; run twice, or by two at once, it happens once.

use super::duties::{self, BY_NEXT, Duty, Kind};
use super::letters::{Letter, News};
use super::mailed::{self, MailedSignature};
use super::model::{Answer, BY_ANSWER, BY_STATE, Petition, State};
use super::thresholds::{Reached, StepKind};
use super::{by_id, counts, signatories, sponsors, starting, tell};
use crate::config::term::Told;
use crate::jobs::{Job, JobError, Round};
use crate::residents;
use crate::sittings::agenda::Referral;
use crate::store::{Batch, CommitError, Query, StoreError, Stored};
use crate::web::{Site, keys};
use actix_web::web::Data;
use jiff::Timestamp;
use std::time::Duration;

/// How long a petition waits at most after its time has come.
const EVERY: Duration = Duration::from_secs(20);
/// How often it is looked for forgotten drafts.
const DAILY: Duration = Duration::from_secs(24 * 3_600);
/// How often it is looked for signatures that were never confirmed.
const HOURLY: Duration = Duration::from_secs(3_600);
/// How many reminders one round sends.
const REMINDERS: usize = 100;

/// The jobs that see to it.
pub fn jobs(site: &Site) -> Vec<Job> {
    let mut jobs = vec![Job {
        name: "petitions.rounds".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { remind(&site).await })),
    }];
    jobs.extend(site.personal.keys().map(|id| {
        let id = id.clone();
        Job {
            name: format!("petitions.drafts.{id}"),
            every: DAILY,
            woken_by: None,
            work: Box::new(move |site: Data<Site>| {
                let id = id.clone();
                Box::pin(async move { purge(&site, &id).await })
            }),
        }
    }));
    jobs.extend(site.personal.keys().map(|id| {
        let id = id.clone();
        Job {
            name: format!("petitions.signers.{id}"),
            every: HOURLY,
            woken_by: None,
            work: Box::new(move |site: Data<Site>| {
                let id = id.clone();
                Box::pin(async move { tidy(&site, &id).await })
            }),
        }
    }));
    jobs
}

/// Forgets who asked to sign by mail and did not confirm it, and who was kept without a signature.
pub async fn tidy(site: &Site, municipality: &str) -> Result<Round, JobError> {
    let Some(store) = site.personal(municipality) else { return Ok(Round::Done) };
    let asked =
        residents::expired::<MailedSignature>(store, &mailed::BY_EXPIRY, site.now()).await?;
    match signatories::sweep(site, store).await? {
        Round::Done => Ok(asked),
        Round::More => Ok(Round::More),
    }
}

/// One round for all petitions.
pub async fn remind(site: &Site) -> Result<Round, JobError> {
    for state in [State::Sponsoring, State::Returned] {
        each(site, Query::on(&BY_STATE).equal(state.as_str()), Step::Advance).await?;
    }
    each(site, Query::on(&BY_ANSWER).equal(Answer::Waiting.as_str()), Step::Owe).await?;
    let due = Query::on(&BY_NEXT).below(site.now()).limit(REMINDERS);
    let page = site.public.find::<Duty>(&due).await?;
    for mut duty in page.items {
        remind_of(site, &mut duty).await?;
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}

#[derive(Clone, Copy)]
enum Step {
    Advance,
    Owe,
}

async fn each(site: &Site, mut query: Query, step: Step) -> Result<(), JobError> {
    loop {
        let page = site.public.find::<Petition>(&query).await?;
        for petition in page.items {
            match step {
                Step::Advance => advance(site, &petition.id).await?,
                Step::Owe => owe_answers(site, &petition).await?,
            }
        }
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(()),
        }
    }
}

/// Gives a petition that has its supporters to review, and ends one whose time is over.
pub async fn advance(site: &Site, id: &str) -> Result<(), JobError> {
    let Some(mut petition) = by_id(&site.public, id).await? else { return Ok(()) };
    let now = site.now();
    let enough = petition.state == State::Sponsoring
        && counts::of(site, &petition).await?.total() >= sponsors::needed(site, &petition).into();
    let batch = if enough {
        petition.give_to_review(now);
        let batch = to_review(site, Batch::new(), &petition, now).await?;
        let due = duties::latest(site, &petition, Kind::Review, now);
        let letter = Letter::new(&petition, News::Supported, "").date(due);
        batch.event(letter.to(site, &petition.author).event(keys::id()))
    } else if petition.expire(now) {
        let letter = Letter::new(&petition, News::Expired, "");
        Batch::new().event(letter.to(site, &petition.author).event(keys::id()))
    } else {
        return Ok(());
    };
    match site.public.commit(batch.replace(&petition)).await {
        // Somebody else was first: the next round sees to what is left.
        Err(CommitError::Conflict(_)) => Ok(()),
        result => Ok(result?),
    }
}

/// Adds to the batch that every addressed town owes a decision, and tells its staff.
pub async fn to_review(
    site: &Site,
    mut batch: Batch,
    petition: &Petition,
    now: Timestamp,
) -> Result<Batch, StoreError> {
    for town in &petition.addressed {
        let duty = Duty::new(site, petition, town, Kind::Review, now);
        batch = match duties::of(&site.public, Kind::Review, &petition.id, town).await? {
            None => batch.insert(&duty),
            Some(before) => batch.replace(&Stored { document: duty, ..before }),
        };
        batch = tell::staff(batch, petition, News::ReviewNew, town);
    }
    Ok(batch)
}

/// Begins the clock of each answer that is owed, and tells whoever it concerns.
async fn owe_answers(site: &Site, petition: &Petition) -> Result<(), JobError> {
    for reached in &petition.reached {
        let town = &reached.municipality;
        if reached.step == StepKind::Answer && !petition.has_answered(town) {
            let duty = Duty::new(site, petition, town, Kind::Answer, reached.at);
            let batch = tell::staff(Batch::new().insert(&duty), petition, News::AnswerNew, town);
            let news = News::ReachedAnswer;
            let batch = tell::everybody(site, batch, petition, news, town, Some(duty.due_at));
            begin(site, batch, &duty).await?;
        }
    }
    Ok(())
}

async fn begin(site: &Site, batch: Batch, duty: &Duty) -> Result<(), JobError> {
    if site.public.get::<Duty>(&duty.id).await?.is_some() {
        return Ok(());
    }
    match site.public.commit(batch).await {
        Err(CommitError::Conflict(_)) => Ok(()),
        result => Ok(result?),
    }
}

/// What goes with a threshold for a debate that was reached just now: the matter waits for that
/// town's council, and everybody hears of it.
/// `before` is how many thresholds had been reached before.
pub fn debates(site: &Site, batch: Batch, petition: &Petition, before: usize) -> Batch {
    let new = petition.reached.iter().skip(before);
    new.filter(|one| one.step == StepKind::Debate).fold(batch, |batch, one| {
        let batch = batch.insert(&referral(petition, one));
        tell::everybody(site, batch, petition, News::ReachedDebate, &one.municipality, None)
    })
}

/// What a town's council must debate, since this threshold was reached.
pub fn referral(petition: &Petition, reached: &Reached) -> Referral {
    Referral {
        id: Referral::id_of(&petition.id, &reached.municipality),
        subject: petition.id.clone(),
        municipality: reached.municipality.clone(),
        title: petition.action.clone(),
        summary: petition.background.clone(),
        petition: petition.slug.clone(),
        since: reached.at,
        sitting: String::new(),
    }
}

async fn remind_of(site: &Site, duty: &mut Stored<Duty>) -> Result<(), JobError> {
    let Some(told) = duty.remind(site.now()) else { return Ok(()) };
    let Some(petition) = by_id(&site.public, &duty.petition).await? else { return Ok(()) };
    let news = match (duty.kind, told) {
        (Kind::Review, Told::Late) => News::ReviewLate,
        (Kind::Review, _) => News::ReviewSoon,
        (Kind::Answer, Told::Late) => News::AnswerLate,
        (Kind::Answer, _) => News::AnswerSoon,
    };
    let batch = tell::staff(Batch::new().replace(duty), &petition, news, &duty.municipality);
    match site.public.commit(batch).await {
        Err(CommitError::Conflict(_)) => Ok(()),
        result => Ok(result?),
    }
}

/// Forgets the drafts of a side that nobody has touched for long.
pub async fn purge(site: &Site, municipality: &str) -> Result<Round, JobError> {
    starting::purge(site, municipality).await
}
