//! Contributing.

use super::bulletins;
use super::listing;
use super::mentions::told;
use super::model::{BY_AUTHOR, Contribution, Kind, Stance};
use super::ranks;
use super::standing::{Standing, State};
use super::subject::Subject;
use super::translated::written;
use crate::answers;
use crate::locale::{Lang, Localized};
use crate::moderation::{self, Ground};
use crate::residents::Person;
use crate::store::{Batch, Query, Stored};
use crate::web::{Viewer, Visit, WebError, keys};

/// A contribution as its form was read.
pub struct Draft {
    /// The form's key.
    pub key: String,
    pub kind: Kind,
    pub stance: Stance,
    pub lang: Lang,
    pub text: String,
    /// The rule by which a moderator is to look at it first, if any.
    pub held: Option<Ground>,
}

/// Writes a contribution with the letters that it causes; the same form sent again changes
/// nothing and gives what it wrote the first time.
///
/// `parent` is the contribution that it replies to, of the same subject.
pub async fn contribute(
    visit: &Visit,
    subject: &Subject,
    parent: Option<&Contribution>,
    draft: Draft,
) -> Result<Contribution, WebError> {
    let author = author(visit)?;
    let mut new = contribution(visit, subject, parent, author, draft);
    let Err(error) = commit(visit, subject, parent, &new).await else { return Ok(new) };
    if !error.is_unique(BY_AUTHOR.name) {
        return Err(error.into());
    }
    match sent_before(visit, &new).await? {
        Some(before) if before.repeats(&new) => Ok(before),
        // Somebody went back and wrote something else in the same form: nothing may be lost.
        _ => {
            new.key.clone_from(&new.id);
            commit(visit, subject, parent, &new).await?;
            Ok(new)
        }
    }
}

async fn commit(
    visit: &Visit,
    subject: &Subject,
    parent: Option<&Contribution>,
    new: &Contribution,
) -> Result<(), crate::store::CommitError> {
    let batch = Batch::new().insert(new).event(ranks::moved(new));
    let batch = bulletins::taking_part(batch, subject, new);
    let mut batch = answers::asked(&visit.site, subject, new, batch);
    if let Some(ground) = new.standing.ground {
        // Whoever it concerns is told when it is released.
        batch = batch.insert(&moderation::held(subject, new, ground));
        return visit.site.public.commit(batch).await;
    }
    batch = batch.event(written(new));
    let told = told(&visit.site.public, subject, parent, new).await?;
    batch = bulletins::bulletin(&visit.site, batch, subject, new, &told);
    for notice in told {
        batch = batch.event(notice.event(keys::id()));
    }
    visit.site.public.commit(batch).await
}

async fn sent_before(visit: &Visit, new: &Contribution) -> Result<Option<Contribution>, WebError> {
    let same = Query::on(&BY_AUTHOR).equal(&new.author.resident).equal(&new.key);
    let found = visit.site.public.first::<Contribution>(same).await?;
    Ok(found.map(|Stored { document, .. }| document))
}

/// For the batch after which others see a contribution that they did not see, or no longer do: its
/// place among the others and its translators follow.
pub fn seen_anew(batch: Batch, one: &Contribution) -> Batch {
    batch.event(ranks::moved(one)).event(written(one))
}

/// The viewer as contributions name them: a resident of one of the partners.
fn author(visit: &Visit) -> Result<Person, WebError> {
    let Viewer { resident, municipality, name, roles, .. } = visit.viewer()?.clone();
    visit.site.municipality(&municipality).ok_or(WebError::Forbidden)?;
    Ok(Person { resident, municipality, name, staff: !roles.is_empty() })
}

fn contribution(
    visit: &Visit,
    subject: &Subject,
    parent: Option<&Contribution>,
    author: Person,
    draft: Draft,
) -> Contribution {
    let at = visit.now();
    // Not the form's key: that is as old as the form, and whoever sends it could choose it.
    let id = keys::id_at(at);
    let mut standing = Standing::default();
    if let Some(ground) = draft.held {
        standing.withhold(State::Held, ground, at, None);
    }
    Contribution {
        key: draft.key,
        subject: subject.key.clone(),
        thread: parent.map_or_else(|| id.clone(), |parent| parent.thread.clone()),
        in_reply_to: parent.map(|parent| parent.id.clone()),
        id,
        author,
        kind: draft.kind,
        stance: draft.stance,
        text: Localized::new(draft.lang, draft.text),
        at,
        standing,
        edited: None,
    }
}

/// The first contribution of the thread that this one belongs to.
pub async fn top(visit: &Visit, one: &Contribution) -> Result<Option<Contribution>, WebError> {
    if one.id == one.thread {
        return Ok(Some(one.clone()));
    }
    Ok(visit.site.public.get(&one.thread).await?.map(|Stored { document, .. }| document))
}

/// What a reply answers, if it stands under this subject.
pub async fn parent(
    visit: &Visit,
    subject: &Subject,
    id: &str,
) -> Result<Option<Contribution>, WebError> {
    Ok(listing::find(&visit.site.public, &subject.key, id).await?)
}
