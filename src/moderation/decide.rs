//! Deciding a case: one commit to the public store, with everybody who is to be told of it.
//!
//! Invariant: of two who decide at once, one does: the case's version is theirs alone. The same form
//! sent twice decides once.

use super::model::{Action, Appealed, BY_CASE, Case, Decision, period};
use super::{acts, letters, outcome, suspension};
use crate::answers;
use crate::discussion::{self, Contribution, Subject};
use crate::locale::Localized;
use crate::moderation::Ground;
use crate::residents::Person;
use crate::store::{Batch, Query, StoreError, Stored};
use crate::web::{Visit, WebError, keys};
use jiff::{SignedDuration, Timestamp};

/// What a moderator decided, as the form was read.
pub struct Judgement {
    /// The form's key, and the version of the case that it was made from.
    pub key: String,
    pub version: u64,
    pub action: Action,
    pub ground: Ground,
    pub facts: Localized,
    /// How long the author is suspended.
    pub days: u32,
}

/// Decides. `Conflict` where somebody else was first.
pub async fn decide(
    visit: &Visit,
    case: Stored<Case>,
    of: Stored<Contribution>,
    judgement: Judgement,
) -> Result<(), WebError> {
    if repeats(visit, &case, &judgement).await? {
        return Ok(());
    }
    let allowed = case.choices(&of).contains(&judgement.action);
    if case.version != judgement.version || !allowed {
        return Err(WebError::Conflict);
    }
    let decision = decision(visit, &case, &of, judgement)?;
    let batch = carried_out(visit, case, of, &decision).await?;
    let zone = visit.site.zone(&decision.side);
    let zone = zone.iana_name().unwrap_or("UTC");
    let mut batch = batch.insert(&decision).event(acts::decided(&decision).event(keys::id()));
    if let Some(author) = author(&decision)
        && let Some(notice) = letters::statement(&author, &decision, zone)
    {
        batch = batch.event(notice.event(keys::id()));
    }
    if decision.reports > 0 {
        batch = batch.event(outcome::event(&decision));
    }
    if decision.action == Action::Suspend {
        batch = batch.event(suspension::event(&decision));
    }
    Ok(visit.site.public.commit(batch).await?)
}

/// Whether this very form has decided it already.
async fn repeats(visit: &Visit, case: &Case, judgement: &Judgement) -> Result<bool, WebError> {
    let Some(latest) = &case.decision else { return Ok(false) };
    let latest = visit.site.public.get::<Decision>(latest).await?;
    let by = &visit.viewer()?.resident;
    Ok(latest.is_some_and(|latest| latest.key == judgement.key && latest.by == *by))
}

fn decision(
    visit: &Visit,
    case: &Case,
    of: &Contribution,
    judgement: Judgement,
) -> Result<Decision, WebError> {
    let Judgement { key, action, ground, facts, days, .. } = judgement;
    let at = visit.now();
    let appeal_days = visit.site.config.moderation.appeal_days;
    Ok(Decision {
        id: keys::id_at(at),
        key,
        case: case.id.clone(),
        contribution: of.id.clone(),
        about: case.about.clone(),
        side: case.side.clone(),
        author: case.author.clone(),
        by: visit.viewer()?.resident.clone(),
        action,
        ground,
        facts,
        text: (!case.author.is_empty()).then(|| of.text.clone()),
        found: case.found,
        reports: case.reports,
        until: (action == Action::Suspend).then(|| days_after(at, days)),
        at,
        took: at.duration_since(case.queued_at).as_secs().max(0),
        period: period(at),
        appeal_until: days_after(at, appeal_days),
        appealed: Appealed::Not,
        appeal: None,
        review: None,
    })
}

fn days_after(at: Timestamp, days: u32) -> Timestamp {
    at.checked_add(SignedDuration::from_hours(i64::from(days) * 24)).unwrap_or(Timestamp::MAX)
}

/// What becomes of the contribution, its thread and the case; whoever waited for it is told now.
async fn carried_out(
    visit: &Visit,
    mut case: Stored<Case>,
    mut of: Stored<Contribution>,
    decision: &Decision,
) -> Result<Batch, WebError> {
    let mut batch = Batch::new();
    if decision.action == Action::Release {
        let parent = match &of.in_reply_to {
            Some(id) => visit.site.public.get::<Contribution>(id).await?,
            None => None,
        };
        let parent = parent.map(|parent| parent.document);
        let store = &visit.site.public;
        let subject = released(&case);
        let told = discussion::told(store, &subject, parent.as_ref(), &of).await?;
        batch = discussion::bulletin(&visit.site, batch, &subject, &of, &told);
        for notice in told {
            batch = batch.event(notice.event(keys::id()));
        }
    }
    decision.action.apply(&mut of.standing, decision.ground, decision.at, &decision.id);
    case.decide(decision.action, &decision.id, decision.at);
    batch = discussion::seen_anew(batch.replace(&case), &of);
    if decision.action == Action::Close {
        return Ok(batch.replace(&closed(visit, of, true).await?));
    }
    let shown = |batch| answers::changed(batch, &of).replace(&of);
    Ok(if decision.action == Action::Keep { batch } else { shown(batch) })
}

/// The first contribution of the thread, closed or open again.
pub(super) async fn closed(
    visit: &Visit,
    of: Stored<Contribution>,
    closed: bool,
) -> Result<Stored<Contribution>, WebError> {
    let mut top = if of.id == of.thread {
        of
    } else {
        visit.site.public.get(&of.thread).await?.ok_or(WebError::NotFound)?
    };
    top.standing.closed = closed;
    Ok(top)
}

/// The subject as far as those are concerned who are told of a contribution that was held.
fn released(case: &Case) -> Subject {
    let behind = case.waiting.as_ref().map(|reader| Person {
        resident: reader.resident.clone(),
        municipality: reader.municipality.clone(),
        name: String::new(),
        staff: false,
    });
    let about = &case.about;
    Subject { author: behind, ..Subject::looked_at(&about.key, &about.path, &about.title) }
}

/// The author as letters need them: where their account rests.
pub(super) fn author(decision: &Decision) -> Option<Person> {
    let (resident, municipality) = (decision.author.clone(), decision.side.clone());
    let known = !resident.is_empty();
    known.then(|| Person { resident, municipality, name: String::new(), staff: false })
}

/// A case's decisions, the latest first.
pub(super) async fn history(
    visit: &Visit,
    case: &str,
) -> Result<Vec<Stored<Decision>>, StoreError> {
    let query = Query::on(&BY_CASE).equal(case).descending();
    Ok(visit.site.public.find(&query).await?.items)
}
