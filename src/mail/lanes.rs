//! The lanes: security letters, notifications and bulk have a job and connections of their own in
//! each municipality, so that nothing of one waits for anything of another.
//!
//! Invariant: a lane is worked by one instance at a time under the job's lease; should two believe
//! that they have it, each letter's claim (see [`super::deliver`]) is one's alone.

use super::deliver::Post;
use super::{DUE, Kind, Letter, Mailer, State};
use crate::config::MunicipalityId;
use crate::jobs::{Job, JobError, Round};
use crate::store::Query;
use crate::web::Site;
use actix_web::web::Data;
use std::sync::Arc;
use std::time::Duration;

/// The jobs that deliver a municipality's letters; none where there is no such municipality.
pub fn jobs(site: &Site, municipality: &str, mailer: Mailer) -> Vec<Job> {
    let Some(store) = site.personal(municipality) else { return vec![] };
    let mailer = Arc::new(mailer);
    let job = |kind: Kind| {
        let (mailer, id) = (mailer.clone(), MunicipalityId::from(municipality));
        Job {
            name: format!("mail.{municipality}.{}", kind.as_str()),
            every: every(kind),
            woken_by: Some(store.clone()),
            work: Box::new(move |site| {
                let (mailer, id) = (mailer.clone(), id.clone());
                Box::pin(async move { lane(&site, &id, kind, &mailer).await })
            }),
        }
    };
    Kind::ALL.map(job).into()
}

/// A write of this process wakes the lane at once. What another instance wrote is found when the
/// lane next looks: nobody waits long for a sign-in link.
fn every(kind: Kind) -> Duration {
    match kind {
        Kind::Security => Duration::from_secs(2),
        Kind::Notification | Kind::Bulk => Duration::from_secs(10),
    }
}

/// How many letters of a lane are under way at once.
fn connections(site: &Site, kind: Kind) -> usize {
    let set = site.config.delivery.connections;
    match kind {
        Kind::Security | Kind::Notification => set,
        Kind::Bulk => set.div_ceil(2),
    }
}

/// A round of each lane, the most urgent first.
///
/// # Errors
/// When a store is out of reach.
pub async fn deliver(
    site: &Data<Site>,
    municipality: &str,
    mailer: &Mailer,
) -> Result<Round, JobError> {
    let mut all = Round::Done;
    for kind in Kind::ALL {
        if lane(site, municipality, kind, mailer).await? == Round::More {
            all = Round::More;
        }
    }
    Ok(all)
}

/// One round of a lane: what is due, until there is no more or the round is over.
///
/// # Errors
/// When a store is out of reach.
pub async fn lane(
    site: &Site,
    municipality: &str,
    kind: Kind,
    mailer: &Mailer,
) -> Result<Round, JobError> {
    let Some(store) = site.personal(municipality) else { return Ok(Round::Done) };
    let post = Post { site, municipality, store, mailer, kind };
    let round = post.round(connections(site, kind)).await;
    let waiting = Query::on(&DUE).equal(State::Waiting.as_str()).equal(kind.as_str());
    let waiting = store.count::<Letter>(&waiting).await?;
    let labels = [("municipality", municipality.to_owned()), ("lane", kind.as_str().to_owned())];
    metrics::gauge!("tiltas_outbox_waiting", &labels).set(waiting as f64);
    round
}
