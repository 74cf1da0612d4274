//! Looking for patterns: now and then, at the signatures of the last day of every open petition.
//!
//! Invariant: a finding's id follows from what it is about, so that what was found once is not found
//! a second time, whoever looks how often; a letter about it goes out with the commit that raises it.

use super::model::{Finding, MOST, State};
use super::patterns::{self, Found};
use super::tell;
use super::traces::{BY_DOMAIN, BY_PETITION, Trace};
use crate::jobs::{Job, JobError, Round};
use crate::petitions::model::{BY_STATE, Petition, State as PetitionState};
use crate::store::{Batch, CommitError, Query, Store, StoreError};
use crate::web::Site;
use crate::web::keys::Purpose;
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

/// How often it is looked.
const EVERY: Duration = Duration::from_secs(5 * 60);
/// How far back.
const BACK: SignedDuration = SignedDuration::from_hours(24);
/// How many signatures of a petition and town are looked at: the last ones of a very busy day.
const LOOKED_AT: usize = 5_000;

/// The job.
pub fn job() -> Job {
    Job {
        name: "petitions.integrity".into(),
        every: EVERY,
        woken_by: None,
        work: Box::new(|site| Box::pin(async move { look(&site).await })),
    }
}

/// One round: every open petition.
pub async fn look(site: &Site) -> Result<Round, JobError> {
    let mut query = Query::on(&BY_STATE).equal(PetitionState::Open.as_str());
    loop {
        let page = site.public.find::<Petition>(&query).await?;
        for petition in &page.items {
            for town in &petition.addressed {
                if let Some(store) = site.personal(town) {
                    look_at(site, store, petition, town).await?;
                }
            }
        }
        match page.next {
            Some(next) => query = query.after(Some(next)),
            None => return Ok(Round::Done),
        }
    }
}

async fn look_at(
    site: &Site,
    store: &Store,
    petition: &Petition,
    town: &str,
) -> Result<(), JobError> {
    let since = site.now().checked_sub(BACK).unwrap_or_default();
    let traces = since_then(store, petition, since).await?;
    let new = new_domains(store, &traces, since).await?;
    for found in patterns::find(&traces, |domain| new.contains(domain)) {
        raise(site, store, petition, finding(site, petition, town, found)).await?;
    }
    Ok(())
}

async fn since_then(
    store: &Store,
    petition: &Petition,
    since: Timestamp,
) -> Result<Vec<Trace>, StoreError> {
    let query = Query::on(&BY_PETITION).equal(&petition.id).at_least(since);
    let mut query = query.descending().limit(1_000);
    let mut all = Vec::new();
    loop {
        let page = store.find::<Trace>(&query).await?;
        all.extend(page.items.into_iter().map(|one| one.document));
        match page.next {
            Some(next) if all.len() < LOOKED_AT => query = query.after(Some(next)),
            _ => return Ok(all),
        }
    }
}

/// The domains from which nobody of the town has signed anything before.
async fn new_domains(
    store: &Store,
    traces: &[Trace],
    since: Timestamp,
) -> Result<BTreeSet<String>, StoreError> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for trace in traces {
        *counts.entry(&trace.domain).or_default() += 1;
    }
    let mut new = BTreeSet::new();
    for (domain, count) in counts {
        if count < patterns::NEW_LEAST || patterns::is_common(domain) {
            continue;
        }
        let before = Query::on(&BY_DOMAIN).equal(domain).below(since).limit(1);
        if store.first::<Trace>(before).await?.is_none() {
            new.insert(domain.to_owned());
        }
    }
    Ok(new)
}

fn finding(site: &Site, petition: &Petition, town: &str, found: Found) -> Finding {
    let Found { pattern, key, mut signatures, minutes, others } = found;
    let seed = format!("{}:{town}:{}:{key}", petition.id, pattern.as_str());
    signatures.truncate(MOST);
    Finding {
        id: site.keys.hash(Purpose::SigningFinding, &seed),
        petition: petition.id.clone(),
        municipality: town.to_owned(),
        pattern,
        minutes,
        others: u32::try_from(others).unwrap_or(u32::MAX),
        signatures,
        state: State::Open,
        decided: 0,
        found_at: site.now(),
        decided_at: None,
    }
}

/// Puts it on the desk, if it is not there or was not decided.
async fn raise(
    site: &Site,
    store: &Store,
    petition: &Petition,
    found: Finding,
) -> Result<(), JobError> {
    let batch = match store.get::<Finding>(&found.id).await? {
        None => tell::moderators(site, Batch::new().insert(&found), petition, &found).await?,
        Some(mut known) => {
            let before = known.document.clone();
            let reopened = known.again(found);
            if known.document == before {
                return Ok(());
            }
            let batch = Batch::new().replace(&known);
            if reopened { tell::moderators(site, batch, petition, &known).await? } else { batch }
        }
    };
    match store.commit(batch).await {
        // Another instance, or a moderator in this moment: the next round looks again.
        Err(CommitError::Conflict(_)) => Ok(()),
        done => Ok(done?),
    }
}
