//! What the owner of a marked address reads.

use super::model::{HOURS, Mark};
use crate::locale::Args;
use crate::web::Visit;
use crate::web::views::When;
use serde::Serialize;

/// The state of an address as its owner's page shows it.
#[derive(Serialize)]
pub struct MarkView {
    reason: String,
    count: String,
    since: When,
    last: When,
    trial: Option<String>,
}

impl MarkView {
    pub fn of(visit: &Visit, mark: &Mark) -> MarkView {
        // keys: bounces-reason-*
        let count = Args::from_iter([("count", mark.count)]);
        MarkView {
            reason: visit.text(&format!("bounces-reason-{}", mark.reason.as_str())),
            count: visit.text_with(crate::key!("bounces-count"), &count),
            since: When::day(visit, mark.since),
            last: When::exactly(visit, mark.last_at),
            trial: trial(visit, mark),
        }
    }
}

/// What became of the trial letter.
fn trial(visit: &Visit, mark: &Mark) -> Option<String> {
    let (trial, came_back) = mark.tried()?;
    let mut args = Args::from_iter([("hours", HOURS)]);
    args.set("at", When::exactly(visit, trial.sent_at).text);
    let waiting = crate::key!("bounces-trial-waiting");
    let back = crate::key!("bounces-trial-back");
    Some(visit.text_with(if came_back { back } else { waiting }, &args))
}
