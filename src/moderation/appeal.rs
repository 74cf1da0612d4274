//! Appealing a decision, and deciding the appeal.
//!
//! Invariant: whoever decides the appeal is not who decided before; a decision that is reversed
//! leaves the contribution, the thread and the author's right to write as they were.

use super::model::{Action, Appeal, Appealed, Case, Decision, Review};
use super::{acts, decide, letters, suspension};
use crate::discussion::{self, Contribution};
use crate::locale::Localized;
use crate::store::{Batch, Stored};
use crate::web::{Visit, WebError, keys};

/// What was decided about an appeal, as the form was read.
pub struct Verdict {
    /// The version of the decision that it was made from.
    pub version: u64,
    pub reversed: bool,
    pub facts: Localized,
}

/// Appeals; done as well if it has been.
pub async fn appeal(
    visit: &Visit,
    mut decision: Stored<Decision>,
    mut case: Stored<Case>,
    text: Localized,
) -> Result<(), WebError> {
    let now = visit.now();
    let person = &visit.viewer()?.resident;
    if decision.is_about(person) && decision.appealed != Appealed::Not {
        return Ok(());
    }
    if !decision.can_be_appealed(&case, person, now) {
        return Err(WebError::Conflict);
    }
    decision.appealed = Appealed::Open;
    decision.appeal = Some(Appeal { text: Some(text), at: now });
    case.appealed(now);
    let batch = Batch::new().replace(&decision).replace(&case);
    Ok(visit.site.public.commit(batch).await?)
}

/// Decides the appeal. `Forbidden` for whoever decided before, `Conflict` where somebody was first.
pub async fn review(
    visit: &Visit,
    mut decision: Stored<Decision>,
    mut case: Stored<Case>,
    of: Stored<Contribution>,
    verdict: Verdict,
) -> Result<(), WebError> {
    let (viewer, now) = (visit.viewer()?, visit.now());
    if decision.by == viewer.resident {
        return Err(WebError::Forbidden);
    }
    if decision.version != verdict.version || !decision.can_be_reviewed(&viewer.resident) {
        return Err(WebError::Conflict);
    }
    let Verdict { reversed, facts, .. } = verdict;
    decision.appealed = if reversed { Appealed::Reversed } else { Appealed::Upheld };
    case.reviewed(decision.action, reversed, now);
    let mut batch = Batch::new().replace(&case);
    if reversed {
        batch = undone(visit, batch, of, &decision).await?;
    }
    let zone = visit.site.zone(&decision.side);
    let zone = zone.iana_name().unwrap_or("UTC");
    if let Some(author) = decide::author(&decision) {
        let letter = letters::review(&author, &decision, &facts, zone);
        batch = batch.event(letter.event(keys::id()));
    }
    batch = batch.event(acts::reviewed(&decision, now).event(keys::id()));
    decision.review = Some(Review { by: viewer.resident.clone(), facts, at: now });
    Ok(visit.site.public.commit(batch.replace(&decision)).await?)
}

/// The contribution and its author as they were before.
async fn undone(
    visit: &Visit,
    batch: Batch,
    mut of: Stored<Contribution>,
    decision: &Decision,
) -> Result<Batch, WebError> {
    if decision.action == Action::Close {
        return Ok(batch.replace(&decide::closed(visit, of, false).await?));
    }
    of.standing.publish();
    let batch = crate::answers::changed(batch, &of).replace(&of);
    let batch = discussion::seen_anew(batch, &of);
    let suspended = decision.action == Action::Suspend;
    Ok(if suspended { batch.event(suspension::event(decision)) } else { batch })
}
