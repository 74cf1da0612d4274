//! The queue of public events: each is brought to whoever acts on its kind, and then acknowledged.
//!
//! Invariant: an event is acknowledged after it was acted on, so a crash between the two repeats
//! it, and every handler acts on a repeated event as if it had come once. An event whose store is
//! out of reach stays and holds up nobody else's. One that nobody can act on (an unknown kind, a
//! body of another version) is logged, counted and acknowledged: it would stay for ever. So a
//! handler is installed on all instances before anything emits its kind.

use super::hand_over::{self, Letters};
use super::{NOTICE, Notice};
use crate::jobs::{Job, JobError, Round};
use crate::store::Event;
use crate::web::Site;
use actix_web::web::Data;
use futures_util::future::BoxFuture;
use std::time::Duration;

/// How many events are read at first, and how many when those all have to wait.
const WINDOWS: [usize; 3] = [100, 1_000, 10_000];

/// What a handler does with an event; an error leaves it in the queue.
pub type Work = fn(Data<Site>, Event) -> BoxFuture<'static, Result<(), JobError>>;

/// Who acts on one kind of event.
#[derive(Clone, Copy)]
pub struct Handler {
    pub kind: &'static str,
    pub work: Work,
}

/// The job that empties the queue of the public store.
pub fn job(site: &Site, handlers: &'static [Handler]) -> Job {
    Job {
        name: "notifications".into(),
        every: Duration::from_secs(5),
        woken_by: Some(site.public.clone()),
        work: Box::new(move |site| Box::pin(async move { deliver(&site, handlers).await })),
    }
}

/// One round: the oldest events, or those behind them while the oldest have to wait.
async fn deliver(site: &Data<Site>, handlers: &[Handler]) -> Result<Round, JobError> {
    let mut tried = 0;
    for window in WINDOWS {
        let events = site.public.events(window).await?;
        metrics::gauge!("tiltas_events_waiting").set(events.len() as f64);
        let fresh = events.get(tried..).unwrap_or_default();
        let done = act(site, handlers, fresh).await;
        site.public.acknowledge(&done).await?;
        if events.len() < window {
            let left = events.len() - done.len();
            metrics::gauge!("tiltas_events_waiting").set(left as f64);
            return Ok(Round::Done);
        }
        if !done.is_empty() {
            return Ok(Round::More);
        }
        tried = events.len();
    }
    Ok(Round::Done)
}

/// Acts on each event; the ones that need not come again.
async fn act(site: &Data<Site>, handlers: &[Handler], events: &[Event]) -> Vec<Event> {
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
    done.extend(hand_over::commit(site, letters).await);
    done
}

/// Gives up on an event, visibly.
pub(super) fn drop_it(event: &Event, reason: &str) -> Event {
    tracing::error!(id = event.id, kind = event.kind, reason, "an event is dropped");
    metrics::counter!("tiltas_events_dropped_total").increment(1);
    event.clone()
}
