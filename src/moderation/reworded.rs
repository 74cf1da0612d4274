//! What moderation makes of an author's changing their contribution.
//!
//! Invariant: a case that is open learns of the change in the same commit, so that whoever decides from
//! the earlier wording is told that there is another.

use super::limits::held;
use super::model::{CURRENT, Case, Queue};
use crate::discussion::{Contribution, Subject};
use crate::locale::Localized;
use crate::moderation::Ground;
use crate::store::{Batch, Query, StoreError};
use crate::web::Visit;

/// Adds to the batch what the case of a changed contribution is to know; opens one where the new text
/// is held by a rule. None where an appeal about it is being decided: then it stays as it is.
pub async fn reworded(
    visit: &Visit,
    subject: &Subject,
    of: &Contribution,
    before: Localized,
    held_by: Option<Ground>,
    batch: Batch,
) -> Result<Option<Batch>, StoreError> {
    // The very instant of the change: by it, the case and the history know one wording for the same.
    let now = of.edited.map_or_else(|| visit.now(), |edited| edited.at);
    let current = visit.site.public.first::<Case>(Query::on(&CURRENT).equal(&of.id)).await?;
    Ok(match (current, held_by) {
        (Some(case), _) if case.queue == Queue::Appeal => None,
        (Some(mut case), Some(_)) => {
            case.edited(before, now);
            Some(batch.replace(&case))
        }
        (Some(mut case), None) => {
            case.reworded(before, now);
            Some(batch.replace(&case))
        }
        (None, Some(ground)) => {
            // Whoever was to be told of the contribution was told when it was written.
            let case =
                Case { opened_at: now, queued_at: now, waiting: None, ..held(subject, of, ground) };
            Some(batch.insert(&case))
        }
        (None, None) => Some(batch),
    })
}
