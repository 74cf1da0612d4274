//! Answering and saying what is done: the change, the act and the letters in one commit.

use super::files;
use super::model::Refusal;
use crate::municipalities::Response;
use crate::petitions::course::{Milestone, Progress};
use crate::petitions::duties::{self, Kind};
use crate::petitions::letters::News;
use crate::petitions::model::Petition;
use crate::petitions::{acts, by_id, tell};
use crate::store::{Batch, Stored};
use crate::web::{Site, WebError, keys};
use jiff::civil::Date;

/// How often it is tried anew when somebody else changes the petition in the same moment.
const TRIES: usize = 10;

/// What was asked for came about, or why it could not.
pub type Done = Result<(), Refusal>;

/// Publishes an administration's answer.
pub async fn answer(site: &Site, id: &str, response: &Response) -> Result<Done, WebError> {
    let town = &response.municipality;
    files::publish(site, town, id, &response.attachments).await?;
    for _ in 0..TRIES {
        let mut petition = by_id(&site.public, id).await?.ok_or(WebError::NotFound)?;
        match petition.answer(response.clone()) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(false) => return Ok(Ok(())),
            Ok(true) => {}
        }
        petition.settle(&[], response.at);
        let mut batch = Batch::new().replace(&petition);
        let duty = duties::of(&site.public, Kind::Answer, id, town).await?;
        if let Some(mut duty) = duty.filter(|duty| !duty.done) {
            duty.fulfil();
            batch = batch.replace(&duty);
        }
        batch = tell::everybody(site, batch, &petition, News::Answered, town, None);
        let act = acts::answered(&petition, response);
        if commit(site, batch.event(act.event(keys::id()))).await? {
            files::discard(site, town, id).await?;
            return Ok(Ok(()));
        }
    }
    Err(WebError::Conflict)
}

/// Adds something that is done.
pub async fn add(site: &Site, id: &str, milestone: &Milestone) -> Result<Done, WebError> {
    let town = milestone.municipality.clone();
    change(site, id, &town, &milestone.id.clone(), |petition| {
        petition.add_milestone(milestone.clone())
    })
    .await
}

/// Says how far something is.
pub async fn set(
    site: &Site,
    id: &str,
    (town, milestone): (&str, &str),
    state: Progress,
    date: Date,
) -> Result<Done, WebError> {
    let cause = format!("{milestone}:{}:{date}", state.as_str());
    let now = site.now();
    change(site, id, town, &cause, |petition| {
        petition.move_milestone(town, milestone, state, date, now)
    })
    .await
}

/// Changes what is done, with the act of it.
async fn change(
    site: &Site,
    id: &str,
    town: &str,
    cause: &str,
    change: impl Fn(&mut Stored<Petition>) -> Result<bool, Refusal>,
) -> Result<Done, WebError> {
    for _ in 0..TRIES {
        let mut petition = by_id(&site.public, id).await?.ok_or(WebError::NotFound)?;
        match change(&mut petition) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(false) => return Ok(Ok(())),
            Ok(true) => {}
        }
        let act = acts::progress(&petition, town, cause, site.now());
        let batch = Batch::new().replace(&petition).event(act.event(keys::id()));
        if commit(site, batch).await? {
            return Ok(Ok(()));
        }
    }
    Err(WebError::Conflict)
}

/// Everything is done: whoever signed is told.
pub async fn finish(site: &Site, id: &str, town: &str) -> Result<Done, WebError> {
    for _ in 0..TRIES {
        let mut petition = by_id(&site.public, id).await?.ok_or(WebError::NotFound)?;
        match petition.finish(town, site.now()) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(false) => return Ok(Ok(())),
            Ok(true) => {}
        }
        let batch = Batch::new().replace(&petition);
        let batch = tell::everybody(site, batch, &petition, News::Finished, town, None);
        let act = acts::finished(&petition, town, site.now());
        if commit(site, batch.event(act.event(keys::id()))).await? {
            return Ok(Ok(()));
        }
    }
    Err(WebError::Conflict)
}

/// Whether it was written; not when somebody else was first.
async fn commit(site: &Site, batch: Batch) -> Result<bool, WebError> {
    match site.public.commit(batch).await {
        Err(error) if error.is_stale() => Ok(false),
        result => Ok(result.map(|()| true)?),
    }
}
