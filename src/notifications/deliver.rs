//! The queue of events of each store: each is brought to whoever acts on its kind, and then
//! acknowledged.
//!
//! Invariant: an event is acknowledged after it was acted on, so a crash between the two repeats
//! it, and every handler acts on a repeated event as if it had come once. An event whose store is
//! out of reach stays and holds up nobody else's. One that nobody can act on (an unknown kind, a
//! body of another version) is logged, counted and acknowledged: it would stay for ever. So a
//! handler is installed on all instances before anything emits its kind.

use super::hand_over::{self, Letters};
use super::{NOTICE, Notice};
use crate::config::MunicipalityId;
use crate::jobs::{Job, JobError, Round};
use crate::store::{Event, Store};
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

/// How many events are read at first, and how many when those all have to wait.
const WINDOWS: [usize; 2] = [1_000, 10_000];
/// How many are acted on together.
const TOGETHER: usize = 100;
/// How long a round begins to act on more; less than a job's lease.
const ROUND: Duration = Duration::from_secs(10);

/// What a handler does with an event; an error leaves it in the queue.
pub type Work = fn(Data<Site>, Event) -> BoxFuture<'static, Result<(), JobError>>;

/// Who acts on one kind of event.
#[derive(Clone, Copy)]
pub struct Handler {
    pub kind: &'static str,
    pub work: Work,
}

/// The jobs that empty the queues: the public store's, and each municipality's.
pub fn jobs(site: &Site, handlers: &'static [Handler]) -> Vec<Job> {
    let public = job("notifications".into(), &site.public, handlers);
    let personal = site.personal.iter();
    let personal = personal.map(|(id, store)| job(format!("notifications.{id}"), store, handlers));
    std::iter::once(public).chain(personal).collect()
}

fn job(name: String, store: &Store, handlers: &'static [Handler]) -> Job {
    let (woken_by, store, queue) = (Some(store.clone()), store.clone(), name.clone());
    Job {
        name,
        every: Duration::from_secs(5),
        woken_by,
        work: Box::new(move |site| {
            let (store, queue) = (store.clone(), queue.clone());
            Box::pin(async move { deliver(&site, &queue, &store, handlers).await })
        }),
    }
}

/// One round: the oldest events, or those behind them while the oldest have to wait.
async fn deliver(
    site: &Data<Site>,
    queue: &str,
    store: &Store,
    handlers: &[Handler],
) -> Result<Round, JobError> {
    let began = Instant::now();
    let mut unreachable = BTreeSet::new();
    let mut tried = 0;
    for window in WINDOWS {
        let events = store.events(window).await?;
        let mut left = events.len();
        for together in events.get(tried..).unwrap_or_default().chunks(TOGETHER) {
            if began.elapsed() < ROUND {
                let done = act(site, handlers, together, &mut unreachable).await;
                store.acknowledge(&done).await?;
                left -= done.len();
            }
        }
        let waiting = metrics::gauge!("tiltas_events_waiting", "queue" => queue.to_owned());
        waiting.set(left as f64);
        if events.len() < window {
            return Ok(Round::Done);
        }
        if left < events.len() {
            return Ok(Round::More);
        }
        tried = events.len();
    }
    Ok(Round::Done)
}

/// Acts on each event; the ones that need not come again.
async fn act(
    site: &Data<Site>,
    handlers: &[Handler],
    events: &[Event],
    unreachable: &mut BTreeSet<MunicipalityId>,
) -> Vec<Event> {
    let mut done = Vec::new();
    let mut letters = Letters::default();
    for event in events {
        let handler = handlers.iter().find(|handler| handler.kind == event.kind);
        match (handler, event.kind.as_str()) {
            (_, NOTICE) => match event.read::<Notice>() {
                Ok(notice) => letters.add(event, notice),
                Err(error) => done.push(drop_it(event, &error.to_string())),
            },
            (None, _) => done.push(drop_it(event, "nobody acts on this kind")),
            (Some(handler), _) => match (handler.work)(site.clone(), event.clone()).await {
                Ok(()) => done.push(event.clone()),
                Err(error) => {
                    tracing::error!(id = event.id, kind = event.kind, %error, "an event waits");
                }
            },
        }
    }
    done.extend(hand_over::commit(site, letters, unreachable).await);
    done
}

/// Gives up on an event, visibly.
pub(super) fn drop_it(event: &Event, reason: &str) -> Event {
    tracing::error!(id = event.id, kind = event.kind, reason, "an event is dropped");
    metrics::counter!("tiltas_events_dropped_total").increment(1);
    event.clone()
}
