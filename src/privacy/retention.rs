//! Retention: what is kept for a number of days that the settings give, forgotten when they are
//! over.
//!
//! A room that keeps something for a time states a [`Rule`]; `app::RETENTION` gathers them, and one
//! job carries them out.

use crate::config::Retention;
use crate::jobs::{Job, JobError, Round};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// How often it is looked for what has had its time.
const EVERY: Duration = Duration::from_secs(3_600);

/// Forgets a bounded piece of what is older than this instant.
pub type Forget = fn(Data<Site>, Timestamp) -> BoxFuture<'static, Result<Round, JobError>>;

/// What one room keeps for how long.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The setting without `_days`.
    pub name: &'static str,
    pub days: fn(&Retention) -> u32,
    pub work: Forget,
}

/// The job that carries out all rules.
pub fn job(rules: &'static [Rule]) -> Job {
    Job {
        name: "privacy.retention".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(move |site| Box::pin(async move { forget(&site, rules).await })),
    }
}

/// One round of each rule. One that fails holds up none of the others.
pub async fn forget(site: &Data<Site>, rules: &[Rule]) -> Result<Round, JobError> {
    let mut outcome = Ok(Round::Done);
    for rule in rules {
        let kept = SignedDuration::from_hours(i64::from((rule.days)(&site.config.retention)) * 24);
        let before = site.now().checked_sub(kept).unwrap_or(Timestamp::UNIX_EPOCH);
        match (rule.work)(site.clone(), before).await {
            Ok(Round::Done) => {}
            Ok(Round::More) => outcome = outcome.map(|_| Round::More),
            Err(error) => {
                tracing::error!(rule = rule.name, %error, "a rule of retention waits");
                outcome = Err(error);
            }
        }
    }
    outcome
}
