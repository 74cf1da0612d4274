//! Changing one's own contribution: one commit of the new text, the wording that stood, and what
//! moderators are to know of it.
//!
//! Invariant: of two changes made from the same wording at once, one is made; the other is told of it
//! and loses nothing. The same form sent twice is one change.

use super::model::{Barred, OF_CONTRIBUTION, Revision};
use crate::discussion::{self, Contribution, State, Subject};
use crate::moderation::{self, Refusal};
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use crate::web::{Visit, WebError};

/// How often a change begins again when others act on the contribution meanwhile.
const TRIES: usize = 10;
/// More wordings than there can be of one contribution, but for moderators who ask without end.
const WORDINGS: usize = 100;

/// What came of a change.
pub enum Outcome {
    /// It is made, by this form or by the same one before.
    Made(Box<Contribution>),
    /// The text is what it was.
    Unchanged,
    /// It was changed meanwhile.
    Stale,
    Barred(Barred),
    Refused(Refusal),
}

/// Changes the text that was read as this wording of the viewer's own contribution.
pub async fn change(
    visit: &Visit,
    subject: &Subject,
    id: &str,
    wording: u32,
    text: &str,
) -> Result<Outcome, WebError> {
    for _ in 0..TRIES {
        let one = own(visit, subject, id).await?;
        let is_stale = wording != one.wording();
        if one.text.original_text() == text {
            return Ok(if is_stale {
                Outcome::Made(Box::new(one.document))
            } else {
                Outcome::Unchanged
            });
        }
        let minutes = visit.site.config.discussion.edit_minutes;
        if let Some(barred) = one.barred(subject.open, minutes, visit.now()) {
            return Ok(Outcome::Barred(barred));
        }
        if is_stale {
            return Ok(Outcome::Stale);
        }
        match make(visit, subject, one, text).await {
            // Somebody reported it, decided about it, or changed it in this moment: look again.
            Err(Failure::Commit(CommitError::Conflict(_))) => {}
            Err(Failure::Commit(error)) => return Err(error.into()),
            Err(Failure::Web(error)) => return Err(error),
            Ok(outcome) => return Ok(outcome),
        }
    }
    Err(WebError::Conflict)
}

/// Why a change was not committed.
enum Failure {
    Web(WebError),
    Commit(CommitError),
}

impl From<WebError> for Failure {
    fn from(error: WebError) -> Failure {
        Failure::Web(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Failure {
        Failure::Web(error.into())
    }
}

async fn make(
    visit: &Visit,
    subject: &Subject,
    mut one: Stored<Contribution>,
    text: &str,
) -> Result<Outcome, Failure> {
    let held = match moderation::examine_change(visit, visit.viewer()?, &one, text).await? {
        Ok(held) => held,
        Err(refusal) => return Ok(Outcome::Refused(refusal)),
    };
    let (before, now) = (one.text.clone(), visit.now());
    let revision = one.reword(text.to_owned(), now);
    if let Some(ground) = held {
        one.standing.withhold(State::Held, ground, now, None);
    }
    let batch = Batch::new().insert(&revision).replace(&one);
    let Some(batch) = moderation::reworded(visit, subject, &one, before, held, batch).await? else {
        return Ok(Outcome::Barred(Barred::Appealed));
    };
    let batch = batch.event(discussion::written(&one));
    visit.site.public.commit(batch).await.map_err(Failure::Commit)?;
    Ok(Outcome::Made(Box::new(one.document)))
}

/// The viewer's own contribution with this id, if it stands under this subject.
pub async fn own(
    visit: &Visit,
    subject: &Subject,
    id: &str,
) -> Result<Stored<Contribution>, WebError> {
    let viewer = visit.viewer()?;
    let found = visit.site.public.get::<Contribution>(id).await?;
    let own = |one: &Stored<Contribution>| {
        one.subject == subject.key && one.author.resident == viewer.resident
    };
    found.filter(own).ok_or(WebError::NotFound)
}

/// The wordings of a contribution before the one that stands, the first one first.
pub async fn earlier(store: &Store, contribution: &str) -> Result<Vec<Revision>, StoreError> {
    let query = Query::on(&OF_CONTRIBUTION).equal(contribution).limit(WORDINGS);
    let found = store.find::<Revision>(&query).await?;
    Ok(found.items.into_iter().map(|stored| stored.document).collect())
}
