//! What moderation keeps about people, handed out and forgotten.
//!
//! Invariant: a person gets what they reported and what was decided about their own texts, never who
//! reported them. Forgotten, their reports, cases and decisions count on, and say nothing of them.

use super::model::{
    Appeal, BY_AUTHOR, BY_DECIDER, BY_PERSON, BY_REPORTER, BY_REVIEWER, Case, Decision, Report,
};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Subject};
use crate::store::{Batch, Document, Index, Query, Store, Stored};
use crate::web::Site;
use actix_web::web::Data;
use serde_json::{Value, json};

// keys: privacy-keeps-moderation-what privacy-keeps-moderation-end
pub const KEEPER: Keeper = Keeper {
    name: "moderation",
    export: |site, subject| Box::pin(export(site, subject)),
    erase: |site, subject| Box::pin(erase(site, subject)),
};

/// How much is handed out of each kind, and forgotten in one round.
const MOST: usize = 1_000;
const TOGETHER: usize = 100;

async fn export(site: Data<Site>, subject: Subject) -> Result<Value, JobError> {
    let reports = of::<Report>(&site.public, &BY_REPORTER, &subject, MOST).await?;
    let decisions = of::<Decision>(&site.public, &BY_AUTHOR, &subject, MOST).await?;
    if reports.is_empty() && decisions.is_empty() {
        return Ok(Value::Null);
    }
    let reports = reports.iter().map(|report| {
        json!({
            "at": report.at.to_string(),
            "contribution": report.contribution,
            "rule": report.ground,
            "note": report.note,
        })
    });
    let decisions = decisions.iter().map(|decision| {
        json!({
            "at": decision.at.to_string(),
            "page": decision.about.path,
            "contribution": decision.contribution,
            "action": decision.action,
            "rule": decision.ground,
            "facts": decision.facts,
            "text": decision.text,
            "found": decision.found,
            "suspended_until": decision.until.map(|at| at.to_string()),
            "appeal": decision.appeal.as_ref().and_then(|appeal| appeal.text.clone()),
            "appeal_outcome": decision.appealed,
            "appeal_reasons": decision.review.as_ref().map(|review| review.facts.clone()),
        })
    });
    Ok(json!({
        "reports": reports.collect::<Vec<_>>(),
        "decisions": decisions.collect::<Vec<_>>(),
    }))
}

async fn of<T: Document>(
    store: &Store,
    index: &'static Index,
    subject: &Subject,
    most: usize,
) -> Result<Vec<Stored<T>>, JobError> {
    let query = Query::on(index).equal(&subject.resident).limit(most);
    Ok(store.find(&query).await?.items)
}

async fn erase(site: Data<Site>, subject: Subject) -> Result<Round, JobError> {
    let store = &site.public;
    let rounds = [
        forget(store, &BY_REPORTER, &subject, forget_report).await?,
        forget(store, &BY_PERSON, &subject, forget_case).await?,
        forget(store, &BY_AUTHOR, &subject, forget_decision).await?,
        forget(store, &BY_DECIDER, &subject, |one: &mut Decision| one.by.clear()).await?,
        forget(store, &BY_REVIEWER, &subject, forget_reviewer).await?,
    ];
    Ok(if rounds.contains(&Round::More) { Round::More } else { Round::Done })
}

/// One commit: what the index finds of the person, without them.
async fn forget<T: Document>(
    store: &Store,
    index: &'static Index,
    subject: &Subject,
    change: impl Fn(&mut T),
) -> Result<Round, JobError> {
    let mut found = of::<T>(store, index, subject, TOGETHER).await?;
    if found.is_empty() {
        return Ok(Round::Done);
    }
    found.iter_mut().for_each(|one| change(one));
    match store.commit(found.iter().fold(Batch::new(), Batch::replace)).await {
        // Somebody decided in this very moment: again.
        Err(error) if error.is_stale() => {}
        done => done?,
    }
    Ok(Round::More)
}

fn forget_report(report: &mut Report) {
    // Its own id, so that the reports of two who were forgotten do not collide.
    report.reporter.clone_from(&report.id);
    report.note = None;
}

fn forget_case(case: &mut Case) {
    case.author.clear();
    case.versions.clear();
}

fn forget_decision(decision: &mut Decision) {
    decision.author.clear();
    decision.text = None;
    if let Some(appeal) = &mut decision.appeal {
        *appeal = Appeal { text: None, at: appeal.at };
    }
}

fn forget_reviewer(decision: &mut Decision) {
    if let Some(review) = &mut decision.review {
        review.by.clear();
    }
}
