//! Delivery: takes letters from a municipality's outbox to its server, security letters first.
//!
//! Invariant: a letter is tried until it is accepted, refused for good or three days old, and once
//! it is marked as sent it is never tried again. What remains: when the server accepts a letter and
//! its answer is lost, or this process dies between the answer and the mark (one commit, written as
//! soon as the answer is there), the letter is sent once more. The second has the same Message-ID,
//! by which mail programs know it; the file transport writes the same file again.

use super::transport::{CONNECTIONS, Mailer, SendError};
use super::{DUE, Kind, Letter, State, message};
use crate::config::MunicipalityId;
use crate::jobs::{Job, JobError, Round};
use crate::store::{Batch, CommitError, Query, Store, StoreError, Stored};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::StreamExt;
use jiff::{SignedDuration, Timestamp};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// How long a round begins new deliveries; with the longest delivery, less than a job's lease.
const ROUND: Duration = Duration::from_secs(8);
/// How many letters are taken at once: a security letter waits for no more notifications.
const TAKEN: usize = 20;

/// The job that delivers a municipality's letters.
pub fn job(site: &Site, municipality: &str, mailer: Mailer) -> Option<Job> {
    let store = site.personal(municipality)?.clone();
    let (mailer, id) = (Arc::new(mailer), MunicipalityId::from(municipality));
    Some(Job {
        name: format!("mail.{municipality}"),
        every: Duration::from_secs(10),
        woken_by: Some(store),
        work: Box::new(move |site| {
            let (mailer, id) = (mailer.clone(), id.clone());
            Box::pin(async move { deliver(&site, &id, &mailer).await })
        }),
    })
}

/// One round: what is due, until there is no more or the round is over.
pub async fn deliver(
    site: &Data<Site>,
    municipality: &str,
    mailer: &Mailer,
) -> Result<Round, JobError> {
    let Some(store) = site.personal(municipality) else { return Ok(Round::Done) };
    let began = Instant::now();
    let mut round = Round::More;
    while round == Round::More && began.elapsed() < ROUND {
        let letters = due(store, site.now()).await?;
        if letters.is_empty() {
            round = Round::Done;
        }
        let post = Post { site, municipality, store, mailer, began };
        let sending = letters.into_iter().map(|letter| post.deliver(letter));
        let sending = futures_util::stream::iter(sending).buffer_unordered(CONNECTIONS);
        // All of them, even when one cannot be marked: a delivery cut short may have been accepted.
        let delivered: Vec<Result<(), JobError>> = sending.collect().await;
        delivered.into_iter().collect::<Result<(), _>>()?;
    }
    let waiting = Query::on(&DUE).equal(word(State::Waiting));
    let waiting = store.count::<Letter>(&waiting).await?;
    metrics::gauge!("tiltas_outbox_waiting", "municipality" => municipality.to_owned())
        .set(waiting as f64);
    Ok(round)
}

/// The oldest letters that are due: of one kind, notifications only when no security letter is.
async fn due(store: &Store, now: Timestamp) -> Result<Vec<Stored<Letter>>, StoreError> {
    for kind in [Kind::Security, Kind::Notification] {
        let due = Query::on(&DUE)
            .equal(word(State::Waiting))
            .equal(kind_word(kind))
            // The end of a range is not in it.
            .below(now + SignedDuration::from_millis(1))
            .limit(TAKEN);
        let found = store.find::<Letter>(&due).await?.items;
        if !found.is_empty() {
            return Ok(found);
        }
    }
    Ok(Vec::new())
}

/// Forgets the ids of letters that were settled before this instant.
pub async fn forget_settled(store: &Store, before: Timestamp) -> Result<Round, JobError> {
    let mut round = Round::Done;
    for state in [State::Sent, State::Failed] {
        for kind in [Kind::Security, Kind::Notification] {
            let old = Query::on(&DUE).equal(word(state)).equal(kind_word(kind)).below(before);
            let old = store.find::<Letter>(&old).await?;
            if !old.items.is_empty() {
                store.commit(old.items.iter().fold(Batch::new(), Batch::delete)).await?;
            }
            if old.next.is_some() {
                round = Round::More;
            }
        }
    }
    Ok(round)
}

/// What every delivery of a round needs.
#[derive(Clone, Copy)]
struct Post<'a> {
    site: &'a Site,
    municipality: &'a str,
    store: &'a Store,
    mailer: &'a Mailer,
    began: Instant,
}

impl Post<'_> {
    /// Sends one letter and writes down how that went. Late in a round it stays for the next one.
    async fn deliver(self, mut letter: Stored<Letter>) -> Result<(), JobError> {
        if self.began.elapsed() >= ROUND {
            return Ok(());
        }
        let outcome = self.send(&letter).await;
        let now = self.site.now();
        match &outcome {
            Ok(()) => letter.settle(State::Sent, now),
            Err(SendError::Final(_)) => letter.settle(State::Failed, now),
            Err(SendError::Passing(_)) => letter.put_off(now, rand::random()),
        }
        self.report(&letter, outcome.err());
        match self.store.commit(Batch::new().replace(&letter)).await {
            // Its reader's data were erased meanwhile; there is nothing to mark.
            Ok(()) | Err(CommitError::Conflict(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    async fn send(self, letter: &Letter) -> Result<(), SendError> {
        let built = message::message(self.site, self.municipality, letter);
        let built = built.map_err(|error| SendError::Final(error.to_string()))?;
        let at = letter.written_at.strftime("%Y%m%dT%H%M%S%3f");
        self.mailer.send(&format!("{at}-{}", message::word(&letter.id)), built).await
    }

    /// Never says to whom.
    fn report(self, letter: &Letter, error: Option<SendError>) {
        let (municipality, id) = (self.municipality, letter.id.as_str());
        let count = |name: &'static str| {
            metrics::counter!(name, "municipality" => municipality.to_owned()).increment(1);
        };
        match (letter.state, error) {
            (State::Sent, _) => count("tiltas_mail_sent_total"),
            (State::Failed, error) => {
                let reason = error.map(|error| error.to_string()).unwrap_or_default();
                tracing::error!(municipality, id, reason, "a letter failed for good");
                count("tiltas_mail_failed_total");
            }
            (State::Waiting, error) => {
                let reason = error.map(|error| error.to_string()).unwrap_or_default();
                let attempts = letter.attempts;
                tracing::warn!(municipality, id, attempts, reason, "a letter has to wait");
                count("tiltas_mail_put_off_total");
            }
        }
    }
}

/// As documents say it.
fn word(state: State) -> &'static str {
    match state {
        State::Waiting => "waiting",
        State::Sent => "sent",
        State::Failed => "failed",
    }
}

fn kind_word(kind: Kind) -> &'static str {
    match kind {
        Kind::Security => "security",
        Kind::Notification => "notification",
    }
}
