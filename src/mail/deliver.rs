//! Delivery: takes letters of a lane from a municipality's outbox to its server.
//!
//! Invariant: at most one accepted message for each letter, but for what follows. A letter is
//! *claimed* (one commit for a handful of them, by version, so of two instances one has it), handed
//! over, and *marked* as soon as the server has answered (one commit each). When the process dies
//! after the server has accepted a letter and before the mark is written, or the answer is lost on
//! its way, the letter goes out once more when its claim has run out. It is known which letters these
//! can be: those that were claimed and not marked, so many as one claim takes and the connections
//! carry at most; each is counted (`tiltas_mail_uncertain_total`, and on the letter). The second
//! has the same Message-ID, by which mail programs know it; the file transport writes the same file.

use super::letter::Setback;
use super::message;
use super::reason::{Answer, Why};
use super::traffic::Heard;
use super::transport::SendError;
use super::{DUE, Kind, Letter, Mailer, State};
use crate::jobs::{JobError, Round};
use crate::store::{Batch, CommitError, Cursor, Event, Query, Store, Stored};
use crate::web::{Site, keys};
use futures_util::stream::{FuturesUnordered, StreamExt};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How long a round begins new deliveries; with the longest delivery and the mark, less than a
/// job's lease.
const ROUND: Duration = Duration::from_secs(8);
/// How many letters are claimed at once: the fewer, the fewer are uncertain after a crash.
const TAKEN: usize = 20;
/// How long a claim holds: longer than a round, a delivery and its mark together.
const CLAIM: SignedDuration = SignedDuration::from_secs(45);
/// The pauses between attempts to write a mark down.
const PAUSES: [Duration; 5] = [
    Duration::from_millis(20),
    Duration::from_millis(100),
    Duration::from_millis(500),
    Duration::from_millis(1_000),
    Duration::from_millis(2_000),
];

/// The kind of the event that tells of a letter that a server refused for good.
pub const REFUSED: &str = "mail.refused";

/// Its body.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Refused {
    /// The letter's id.
    pub letter: String,
    pub address: String,
    /// A 5xx.
    pub code: u16,
    /// `5.1.1`, where the server said so.
    pub status: Option<String>,
    #[serde(with = "jiff::fmt::serde::timestamp::millisecond::required")]
    pub at: Timestamp,
}

/// What every delivery of a lane needs.
#[derive(Clone, Copy)]
pub(super) struct Post<'a> {
    pub site: &'a Site,
    pub municipality: &'a str,
    pub store: &'a Store,
    pub mailer: &'a Mailer,
    pub kind: Kind,
}

/// A step of a round.
enum Step {
    /// Claims what is due, after this place.
    Claim(Option<Cursor>),
    Deliver(Box<Stored<Letter>>),
}

/// What came of it.
enum Came {
    Claimed(Vec<Stored<Letter>>),
    /// The same, and where to go on: what is before that is in somebody else's hand.
    ClaimedUpTo(Vec<Stored<Letter>>, Cursor),
    NothingDue(Vec<Stored<Letter>>),
    Delivered,
    /// Our own server is out of reach: what has not begun is left for a better time.
    OutOfReach,
}

impl Post<'_> {
    /// Delivers what is due, `connections` letters at once. A slow one holds up no other: while it
    /// is under way, the next are claimed and delivered.
    pub(super) async fn round(self, connections: usize) -> Result<Round, JobError> {
        let began = Instant::now();
        let (mut claimed, mut under_way) = (VecDeque::new(), FuturesUnordered::new());
        let (mut claiming, mut delivering, mut nothing_due) = (false, 0, false);
        let (mut outcome, mut stopped, mut after) = (Ok(()), false, None);
        loop {
            let open = !stopped && outcome.is_ok() && began.elapsed() < ROUND;
            if open && !claiming && !nothing_due && claimed.len() < connections {
                claiming = true;
                under_way.push(self.step(Step::Claim(after.clone())));
            }
            while open && delivering < connections {
                let Some(letter) = claimed.pop_front() else { break };
                delivering += 1;
                under_way.push(self.step(Step::Deliver(Box::new(letter))));
            }
            match under_way.next().await {
                None => break,
                Some(Ok(Came::Claimed(letters))) => {
                    claiming = false;
                    claimed.extend(letters);
                }
                Some(Ok(Came::ClaimedUpTo(letters, place))) => {
                    claiming = false;
                    claimed.extend(letters);
                    after = Some(place);
                }
                Some(Ok(Came::NothingDue(letters))) => {
                    (claiming, nothing_due) = (false, true);
                    claimed.extend(letters);
                }
                Some(Ok(Came::Delivered)) => delivering -= 1,
                Some(Ok(Came::OutOfReach)) => stopped = true,
                // Those under way are waited for: one that is cut short may be accepted.
                Some(Err(error)) => outcome = outcome.and(Err(error)),
            }
        }
        self.release(claimed).await?;
        outcome?;
        let more = !nothing_due && !stopped;
        Ok(if more { Round::More } else { Round::Done })
    }

    async fn step(self, step: Step) -> Result<Came, JobError> {
        match step {
            Step::Claim(after) => self.claim_due(after).await,
            Step::Deliver(letter) => self.deliver(*letter).await,
        }
    }

    /// Claims the letters that have been due for longest. What its receiving domain cannot take now
    /// gets a later time in the same commit.
    async fn claim_due(self, after: Option<Cursor>) -> Result<Came, JobError> {
        let now = self.site.now();
        let due = Query::on(&DUE)
            .equal(State::Waiting.as_str())
            .equal(self.kind.as_str())
            // The end of a range is not in it.
            .below(now + SignedDuration::from_millis(1))
            .limit(TAKEN)
            .after(after.clone());
        let page = self.store.find::<Letter>(&due).await?;
        let (mut due, next) = (page.items, page.next);
        let taken: Vec<bool> = due.iter_mut().map(|letter| self.take(letter, now)).collect();
        let batch = due.iter().fold(Batch::new(), Batch::replace);
        let due_is_empty = due.is_empty();
        let ours = match self.store.commit_quietly(batch).await {
            Ok(()) => vec![true; due.len()],
            // Of one of them somebody else has disposed meanwhile.
            Err(CommitError::Conflict(_)) => self.claim_each(&due).await?,
            Err(error) => return Err(error.into()),
        };
        let contested = ours.contains(&false);
        let mut claimed = Vec::new();
        for ((mut letter, taken), ours) in due.into_iter().zip(taken).zip(ours) {
            if taken && ours {
                letter.version += 1;
                claimed.push(letter);
            }
        }
        // Whoever died in the middle of a commit can hold letters for a minute (on MongoDB): those
        // behind them do not wait for that.
        let stepping = after.is_some() || contested;
        Ok(match next {
            _ if due_is_empty => Came::NothingDue(claimed),
            _ if !stepping => Came::Claimed(claimed),
            Some(place) => Came::ClaimedUpTo(claimed, place),
            None => Came::NothingDue(claimed),
        })
    }

    /// Whether the letter may go now: then it is claimed, else it gets a later time.
    fn take(self, letter: &mut Letter, now: Timestamp) -> bool {
        let wait = match self.kind {
            // Whoever waits for a link waits for no limit.
            Kind::Security => None,
            Kind::Notification | Kind::Bulk => {
                let domain = letter.domain();
                let most = self.site.config.delivery.per_minute_to(&domain);
                let waited = letter.due_at > letter.written_at;
                self.mailer.traffic.ask(&domain, most, now, waited)
            }
        };
        let uncertain = match wait {
            None => letter.claim(now + CLAIM),
            Some(wait) => letter.hold(now + wait.mul_f64(1.0 + 0.05 * rand::random::<f64>())),
        };
        if uncertain {
            self.count("tiltas_mail_uncertain_total");
            tracing::warn!(
                municipality = self.municipality,
                id = letter.id,
                "what came of a letter is not known; it is sent again under its Message-ID"
            );
        }
        if wait.is_some() {
            self.count("tiltas_mail_held_total");
        }
        wait.is_none()
    }

    /// One by one, which of them are ours.
    async fn claim_each(self, due: &[Stored<Letter>]) -> Result<Vec<bool>, JobError> {
        let mut ours = Vec::new();
        for letter in due {
            match self.store.commit_quietly(Batch::new().replace(letter)).await {
                Ok(()) => ours.push(true),
                Err(CommitError::Conflict(_)) => ours.push(false),
                Err(error) => return Err(error.into()),
            }
        }
        Ok(ours)
    }

    /// Gives back what was claimed and not begun.
    async fn release(self, claimed: VecDeque<Stored<Letter>>) -> Result<(), JobError> {
        let now = self.site.now();
        for mut letter in claimed {
            letter.release(now);
            match self.store.commit_quietly(Batch::new().replace(&letter)).await {
                Ok(()) | Err(CommitError::Conflict(_)) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }

    /// Hands one letter over and writes down how that went.
    async fn deliver(self, letter: Stored<Letter>) -> Result<Came, JobError> {
        let began = Instant::now();
        let outcome = self.send(&letter).await;
        let heard = match &outcome {
            // 421 is the server that we speak to saying that it closes.
            Err(SendError::Busy(answer)) if answer.code != 421 => Some(Heard::Busy),
            Ok(()) | Err(SendError::Refused(_)) => Some(Heard::Answered),
            Err(_) => None,
        };
        let came = match &outcome {
            Err(SendError::Ours(_)) => Came::OutOfReach,
            _ => Came::Delivered,
        };
        if let Some(heard) = heard {
            self.learn(&letter.domain(), heard, began.elapsed());
        }
        self.mark(letter, outcome).await?;
        Ok(came)
    }

    fn learn(self, domain: &str, heard: Heard, took: Duration) {
        let traffic = &self.mailer.traffic;
        let rest = traffic.heard(domain, heard, took, self.site.now(), rand::random());
        if let Some(rest) = rest {
            let (municipality, seconds) = (self.municipality, rest.as_secs());
            // A domain with one mailbox would say whose letter it was.
            tracing::warn!(municipality, seconds, "a domain is left in peace after many refusals");
            self.count("tiltas_mail_domain_rests_total");
        }
    }

    async fn send(self, letter: &Letter) -> Result<(), SendError> {
        let built = message::message(self.site, self.municipality, letter);
        let built = built.map_err(|error| SendError::Impossible(error.to_string()))?;
        let at = letter.written_at.strftime("%Y%m%dT%H%M%S%3f");
        self.mailer.send(&format!("{at}-{}", message::word(&letter.id)), built).await
    }

    /// Writes down what came of it, again and again while the store is out of reach: what the
    /// server has accepted and nobody remembers is sent twice.
    async fn mark(
        self,
        mut letter: Stored<Letter>,
        outcome: Result<(), SendError>,
    ) -> Result<(), JobError> {
        let mut pauses = PAUSES.into_iter();
        loop {
            let mut marked = letter.clone();
            let told = self.apply(&mut marked, &outcome);
            let batch = Batch::new().replace(&marked);
            let written = match told {
                Some(event) => self.store.commit(batch.event(event)).await,
                None => self.store.commit_quietly(batch).await,
            };
            let error = match written {
                Ok(()) => {
                    self.report(&marked, &outcome);
                    return Ok(());
                }
                Err(CommitError::Conflict(_)) => {
                    // Its reader's data were erased meanwhile, or this took longer than the claim
                    // held and another instance has it: then that it was accepted still counts.
                    match self.store.get::<Letter>(&letter.id).await? {
                        Some(found) if outcome.is_ok() && found.state == State::Waiting => {
                            letter = found;
                            JobError::Other("a letter keeps changing".into())
                        }
                        _ => return Ok(()),
                    }
                }
                Err(error) => error.into(),
            };
            let Some(pause) = pauses.next() else { return Err(error) };
            tokio::time::sleep(pause).await;
        }
    }

    /// What becomes of the letter, and what others are told of it.
    fn apply(self, letter: &mut Letter, outcome: &Result<(), SendError>) -> Option<Event> {
        let now = self.site.now();
        let setback = match outcome {
            Ok(()) => {
                letter.accepted(now);
                return None;
            }
            Err(SendError::Refused(answer)) => {
                letter.refused(now, answer.why(), Some(answer.clone()));
                return refused(letter, answer, now);
            }
            Err(SendError::Impossible(_)) => {
                letter.refused(now, Why::Address, None);
                return None;
            }
            Err(SendError::Busy(answer)) => Setback::Answered(answer.clone()),
            Err(SendError::Ours(_)) => Setback::Ours,
            Err(SendError::Lost(_)) => Setback::Lost,
        };
        letter.put_off(now, setback, rand::random());
        None
    }

    /// Never says to whom.
    fn report(self, letter: &Letter, outcome: &Result<(), SendError>) {
        let (municipality, id) = (self.municipality, letter.id.as_str());
        let reason = outcome.as_ref().err().map(ToString::to_string).unwrap_or_default();
        if matches!(outcome, Err(SendError::Lost(_))) {
            self.count("tiltas_mail_uncertain_total");
        }
        match letter.state {
            State::Sent => self.count("tiltas_mail_sent_total"),
            State::Failed | State::Forgotten => {
                tracing::error!(municipality, id, reason, "a letter failed for good");
                self.count("tiltas_mail_failed_total");
            }
            State::Waiting => {
                let attempts = letter.attempts;
                tracing::warn!(municipality, id, attempts, reason, "a letter has to wait");
                self.count("tiltas_mail_put_off_total");
            }
        }
    }

    fn count(self, name: &'static str) {
        let municipality = self.municipality.to_owned();
        let lane = self.kind.as_str();
        metrics::counter!(name, "municipality" => municipality, "lane" => lane).increment(1);
    }
}

/// The event that says that an address takes no letters.
fn refused(letter: &Letter, answer: &Answer, at: Timestamp) -> Option<Event> {
    let body = Refused {
        letter: letter.id.clone(),
        address: letter.to_address.clone(),
        code: answer.code,
        status: answer.enhanced.clone(),
        at,
    };
    let body = serde_json::to_value(body).ok()?;
    Some(Event::new(keys::id(), REFUSED, body))
}
