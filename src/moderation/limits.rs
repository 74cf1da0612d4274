//! What is asked before a contribution is written: how often somebody writes, whether they repeat
//! themselves, whether a moderator looks at it first.
//!
//! Invariant: the store is asked, not a memory of this process, so a limit holds whichever instance
//! answers; the same form sent again is never refused.

use super::likeness;
use super::model::{BY_REPORTER, Case, Found, Report};
use crate::discussion::{BY_AUTHOR, BY_WRITER, Contribution, REVISED_BY, Revision, Subject};
use crate::moderation::Ground;
use crate::store::{Document, Index, Query, StoreError, Stored};
use crate::web::{Viewer, Visit, keys};
use jiff::SignedDuration;

/// How many of a person's latest contributions a new one is compared with.
const COMPARED: usize = 20;

/// Why a text is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// So many an hour are enough.
    TooOften(u32),
    Repeated,
}

/// What is to become of a text: refused, held by a rule, or published at once.
pub async fn examine(
    visit: &Visit,
    viewer: &Viewer,
    key: &str,
    text: &str,
) -> Result<Result<Option<Ground>, Refusal>, StoreError> {
    let store = &visit.site.public;
    let sent = Query::on(&BY_AUTHOR).equal(&viewer.resident).equal(key);
    let sent = store.first::<Contribution>(sent).await?;
    if sent.is_none_or(|sent| sent.text.original_text() != text) {
        let most = visit.site.config.moderation.contributions_per_hour;
        if is_too_often::<Contribution>(visit, &BY_WRITER, viewer, most).await? {
            return Ok(Err(Refusal::TooOften(most)));
        }
        let latest = Query::on(&BY_WRITER).equal(&viewer.resident).descending().limit(COMPARED);
        let latest = store.find::<Contribution>(&latest).await?.items;
        let repeats =
            |one: &Stored<Contribution>| likeness::are_alike(one.text.original_text(), text);
        if latest.iter().any(repeats) {
            return Ok(Err(Refusal::Repeated));
        }
    }
    let held = is_new(visit, viewer) && likeness::has_link(text);
    Ok(Ok(held.then_some(Ground::Spam)))
}

/// The same for a text that takes the place of their own contribution's: that one it may be like.
pub async fn examine_change(
    visit: &Visit,
    viewer: &Viewer,
    of: &Contribution,
    text: &str,
) -> Result<Result<Option<Ground>, Refusal>, StoreError> {
    let most = visit.site.config.moderation.contributions_per_hour;
    if is_too_often::<Revision>(visit, &REVISED_BY, viewer, most).await? {
        return Ok(Err(Refusal::TooOften(most)));
    }
    let latest = Query::on(&BY_WRITER).equal(&viewer.resident).descending().limit(COMPARED);
    let latest = visit.site.public.find::<Contribution>(&latest).await?.items;
    let repeats = |one: &Stored<Contribution>| {
        one.id != of.id && likeness::are_alike(one.text.original_text(), text)
    };
    if latest.iter().any(repeats) {
        return Ok(Err(Refusal::Repeated));
    }
    let held = is_new(visit, viewer) && likeness::has_link(text);
    Ok(Ok(held.then_some(Ground::Spam)))
}

/// Whether this person has reported so much lately that it is enough for now.
pub(super) async fn reports_too_often(visit: &Visit, viewer: &Viewer) -> Result<bool, StoreError> {
    let most = visit.site.config.moderation.reports_per_hour;
    is_too_often::<Report>(visit, &BY_REPORTER, viewer, most).await
}

/// `index` leads from a person to what they did, by time.
async fn is_too_often<T: Document>(
    visit: &Visit,
    index: &'static Index,
    viewer: &Viewer,
    most: u32,
) -> Result<bool, StoreError> {
    let hour_ago = visit.now().saturating_sub(SignedDuration::from_hours(1));
    let hour_ago = hour_ago.unwrap_or(jiff::Timestamp::MIN);
    let lately = Query::on(index).equal(&viewer.resident).at_least(hour_ago);
    let count = visit.site.public.count::<T>(&lately).await?;
    Ok(count >= u64::from(most))
}

/// A new account of somebody whom no municipality knows.
fn is_new(visit: &Visit, viewer: &Viewer) -> bool {
    let hours = i64::from(visit.site.config.moderation.new_account_days) * 24;
    let age = visit.now().duration_since(viewer.registered_at);
    !viewer.verified && age < SignedDuration::from_hours(hours)
}

/// The case of a contribution that is written in this batch and held by a rule.
pub fn held(subject: &Subject, of: &Contribution, ground: Ground) -> Case {
    Case::new(keys::id(), subject, of, (ground, Found::Automatic), of.at)
}
