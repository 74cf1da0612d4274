//! What is kept of the people who register.
//!
//! Invariant: with a registration goes its place, to the first who waits. When a meeting has been
//! over for as long as the settings say, it is no longer kept who came.

use super::by_id;
use super::model::{BY_KEPT, Meeting};
use super::places::leaving;
use super::registration::{BY_PERSON, BY_RESIDENT, Registration};
use crate::jobs::{JobError, Round};
use crate::privacy::{Keeper, Rule, Subject, pieces};
use crate::residency::moving::{Mover, Moving};
use crate::store::{Batch, Query};
use crate::web::Site;
use actix_web::web::Data;
use jiff::Timestamp;
use serde_json::{Value, json};

/// The meetings that somebody registered for.
pub const KEEPER: Keeper = Keeper {
    name: "meeting-registrations",
    export: |site, subject| Box::pin(async move { export(&site, &subject).await }),
    erase: |site, subject| Box::pin(async move { erase(&site, &subject).await }),
};

/// Whoever moves house counts for the new town.
pub const MOVER: Mover =
    Mover { name: "meetings", carry: |site, moving| Box::pin(carry(site, moving)) };

/// For how long it is kept who came.
pub const RETENTION: Rule = Rule {
    name: "registrations",
    days: |kept| kept.registrations_days,
    work: |site, before| Box::pin(async move { forget(&site, before).await }),
};

/// How much is done in one commit.
const PIECE: usize = 100;
/// How many pieces one round takes, well within a job's lease.
const PIECES: usize = 20;

async fn export(site: &Site, subject: &Subject) -> Result<Value, JobError> {
    let own = Query::on(&BY_RESIDENT).equal(&subject.resident);
    let show = |one: &Registration| {
        json!({
            "meeting": one.meeting,
            "mode": one.mode,
            "waiting": one.waiting,
            "at": one.at.to_string(),
        })
    };
    let Value::Array(mut all) = pieces::collect(&site.public, own, show).await? else {
        return Ok(Value::Null);
    };
    for one in &mut all {
        // The word of the meeting's address in the place of its id.
        let id = one["meeting"].as_str().unwrap_or_default().to_owned();
        if let Some(meeting) = by_id(&site.public, &id).await? {
            one["meeting"] = meeting.slug.clone().into();
        }
    }
    Ok(all.into())
}

async fn erase(site: &Site, subject: &Subject) -> Result<Round, JobError> {
    let own = Query::on(&BY_RESIDENT).equal(&subject.resident).limit(PIECE);
    let page = site.public.find::<Registration>(&own).await?;
    let more = page.next.is_some();
    commit(site, page.items.iter().fold(Batch::new(), leaving), more).await
}

async fn commit(site: &Site, batch: Batch, more: bool) -> Result<Round, JobError> {
    match site.public.commit(batch).await {
        // One of them was changed or removed in between: look again.
        Err(error) if error.is_stale() => Ok(Round::More),
        done => done.map(|()| if more { Round::More } else { Round::Done }).map_err(Into::into),
    }
}

async fn carry(site: Data<Site>, moving: Moving) -> Result<(), JobError> {
    loop {
        let own = Query::on(&BY_RESIDENT).equal(&moving.resident).limit(1_000);
        let page = site.public.find::<Registration>(&own).await?;
        let mut left = page.items.into_iter().filter(|one| one.municipality != moving.to);
        let together: Vec<_> = left.by_ref().take(PIECE).collect();
        if together.is_empty() {
            return Ok(());
        }
        let batch = together.into_iter().fold(Batch::new(), |batch, mut one| {
            one.municipality.clone_from(&moving.to);
            batch.replace(&one)
        });
        match site.public.commit(batch).await {
            // They changed one of them in this moment: look again.
            Err(error) if error.is_stale() => {}
            done => done?,
        }
    }
}

async fn forget(site: &Site, before: Timestamp) -> Result<Round, JobError> {
    let query = Query::on(&BY_KEPT).equal(true).below(before);
    let page = site.public.find::<Meeting>(&query).await?;
    let mut left = PIECES;
    for mut meeting in page.items {
        let all = Query::on(&BY_PERSON).equal(&meeting.id);
        while pieces::remove::<Registration>(&site.public, all.clone()).await? == Round::More {
            left = left.saturating_sub(1);
            if left == 0 {
                return Ok(Round::More);
            }
        }
        meeting.kept = false;
        if commit(site, Batch::new().replace(&meeting), false).await? == Round::More {
            return Ok(Round::More);
        }
    }
    Ok(if page.next.is_some() { Round::More } else { Round::Done })
}
