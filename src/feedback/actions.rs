//! Writing feedback, and saying whether the answer settled it: each one commit.

use super::bulletins;
use super::model::{Feedback, Refusal, Tone, Verdict, key, path};
use super::routes::subject;
use crate::answers::{self, Kind as Owes, Owed, State};
use crate::config::MunicipalityId;
use crate::discussion::{self, BY_AUTHOR, Contribution, Kind, Stance, Standing};
use crate::locale::{Lang, Localized};
use crate::moderation::{self, Ground};
use crate::residents::Person;
use crate::store::{Batch, CommitError, Query, Stored};
use crate::web::{Viewer, Visit, WebError, keys};

/// How often it is tried anew when something else changes in the same moment.
const TRIES: usize = 5;

/// Feedback as its form was read.
pub struct Draft {
    /// The form's key.
    pub key: String,
    pub municipality: MunicipalityId,
    pub tone: Tone,
    pub lang: Lang,
    pub title: String,
    pub text: String,
    /// The rule by which a moderator is to look at it first, if any.
    pub held: Option<Ground>,
}

/// The feedback with this id.
pub async fn by_id(visit: &Visit, id: &str) -> Result<Option<Stored<Feedback>>, WebError> {
    Ok(visit.site.public.get::<Feedback>(id).await?)
}

/// Writes it; the same form sent again writes nothing and gives what it wrote the first time.
pub async fn write(visit: &Visit, draft: Draft) -> Result<(String, bool), WebError> {
    let author = author(visit)?;
    let at = visit.now();
    let id = keys::id_at(at);
    let feedback = Feedback {
        id: id.clone(),
        municipality: draft.municipality,
        tone: draft.tone,
        title: Localized::new(draft.lang, draft.title),
        author: author.clone(),
        at,
        verdict: None,
    };
    let text = Localized::new(draft.lang, draft.text);
    let mut one = said(&id, author, draft.key, text, at);
    if let Some(ground) = draft.held {
        one.standing.withhold(discussion::State::Held, ground, at, None);
    }
    for _ in 0..2 {
        let batch = Batch::new().insert(&feedback).insert(&one);
        let batch = owed(visit, &feedback, &one, Owes::Feedback, batch);
        let batch = bulletins::written(&visit.site, batch, &feedback, &one);
        match visit.site.public.commit(batch).await {
            Err(error) if error.is_unique(BY_AUTHOR.name) => {}
            done => return Ok(done.map(|()| (id, one.standing.withheld))?),
        }
        let same = Query::on(&BY_AUTHOR).equal(&one.author.resident).equal(&one.key);
        let before = visit.site.public.first::<Contribution>(same).await?;
        let same = |before: &Stored<Contribution>| {
            before.text.original_text() == one.text.original_text()
                && before.subject == key(&before.id)
        };
        if let Some(before) = before.filter(same) {
            return Ok((before.id.clone(), before.standing.withheld));
        }
        // Somebody went back and wrote something else in the same form: nothing may be lost.
        one.key.clone_from(&one.id);
    }
    Err(WebError::Conflict)
}

/// The clock, and a moderator's look where the text is held.
fn owed(visit: &Visit, of: &Feedback, new: &Contribution, kind: Owes, batch: Batch) -> Batch {
    let subject = subject(of);
    let batch = answers::owe(&visit.site, &subject, new, kind, batch);
    match new.standing.ground {
        Some(ground) => batch.insert(&moderation::held(&subject, new, ground)),
        None => discussion::seen_anew(batch, new),
    }
}

fn author(visit: &Visit) -> Result<Person, WebError> {
    let Viewer { resident, municipality, name, roles, .. } = visit.viewer()?.clone();
    visit.site.municipality(&municipality).ok_or(WebError::Forbidden)?;
    Ok(Person { resident, municipality, name, staff: !roles.is_empty() })
}

/// A text as a contribution: the feedback itself, whose id its thread has.
fn said(
    id: &str,
    author: Person,
    key_of_form: String,
    text: Localized,
    at: jiff::Timestamp,
) -> Contribution {
    Contribution {
        id: id.to_owned(),
        key: key_of_form,
        subject: key(id),
        thread: id.to_owned(),
        in_reply_to: None,
        author,
        kind: Kind::Comment,
        stance: Stance::Neutral,
        text,
        at,
        standing: Standing::default(),
        edited: None,
    }
}

/// What the author says about the answer, as the form was read.
pub struct Judgement {
    pub settled: bool,
    /// What is missing, in which language, the form's key, and whether a moderator looks first.
    pub follow_up: Option<(String, Lang, String, Option<Ground>)>,
}

/// The author says whether the answer settled it; what they add is owed an answer of its own.
pub async fn judge(
    visit: &Visit,
    id: &str,
    judgement: &Judgement,
) -> Result<Result<(), Refusal>, WebError> {
    for _ in 0..TRIES {
        let mut one = by_id(visit, id).await?.ok_or(WebError::NotFound)?;
        let owed_id = Owed::id_of(id, &one.municipality);
        let first = visit.site.public.get::<Owed>(&owed_id).await?;
        let answered = first.is_some_and(|owed| owed.state == State::Answered);
        let now = visit.now();
        let follow_up = match &judgement.follow_up {
            Some((text, lang, form, held)) => {
                let new = keys::id_at(now);
                let text = Localized::new(*lang, text.as_str());
                let mut new = said(&new, author(visit)?, form.clone(), text, now);
                (new.subject, new.thread) = (key(id), id.to_owned());
                (new.in_reply_to, new.kind) = (Some(id.to_owned()), Kind::Reply);
                if let Some(ground) = held {
                    new.standing.withhold(discussion::State::Held, *ground, now, None);
                }
                Some(new)
            }
            None => None,
        };
        let said = follow_up.as_ref().map(|new| new.id.clone());
        let verdict = Verdict { settled: judgement.settled, follow_up: said, at: now };
        let by = &visit.viewer()?.resident;
        match one.judge(by, answered, verdict) {
            Err(refusal) => return Ok(Err(refusal)),
            Ok(false) => return Ok(Ok(())),
            Ok(true) => {}
        }
        let mut batch = Batch::new().replace(&one);
        if let Some(new) = &follow_up {
            batch = owed(visit, &one, new, Owes::Again, batch.insert(new));
        }
        match visit.site.public.commit(batch).await {
            Err(CommitError::Conflict(_)) => {}
            done => return Ok(Ok(done?)),
        }
    }
    Err(WebError::Conflict)
}

/// Where it is read, after something was done.
pub fn read_at(visit: &Visit, id: &str, done: &str) -> String {
    format!("{}?done={done}", visit.link(&path(id)))
}
