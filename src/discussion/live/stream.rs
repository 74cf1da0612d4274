//! The stream that a reader's browser listens to.
//!
//! Invariant: it never ends a page: where there is no place, no discussion or no script, the page is
//! complete without it. A stream ends by itself after a while, and when the site stops.

use super::hub::{Live, Seat};
use super::{Arrival, MISSED, since};
use crate::discussion::routes::subject;
use crate::discussion::subject::Room;
use crate::web::{Visit, WebError, WebResult};
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::{Bytes, Data, Path, ServiceConfig, get, resource};
use actix_web::{HttpRequest, HttpResponse};
use futures_util::stream::unfold;
use jiff::Timestamp;
use std::sync::atomic::Ordering::Relaxed;
use std::time::{Duration, Instant};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

/// How long a stream is silent at most: shorter than proxies wait, and how a listener who has left
/// is noticed.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// How long a stream lasts; the browser begins another by itself.
const LENGTH: Duration = Duration::from_secs(30 * 60);
/// How long a browser waits before it comes back, in milliseconds.
const RETRY: u32 = 5_000;
/// When to come back where every place is taken, in seconds.
const FULL: u64 = 60;

/// The stream of a subject: before the routes that take any word for a contribution.
pub(in crate::discussion) fn routes<R: Room>(config: &mut ServiceConfig) {
    let live = format!("{}/contributions/live", R::PATTERN);
    config.service(resource(live).route(get().to(listen::<R>)));
}

async fn listen<R: Room>(
    visit: Visit,
    path: Path<(String, String)>,
    live: Data<Live>,
    request: HttpRequest,
) -> WebResult {
    let subject = subject::<R>(&visit, &path.1).await?;
    if !subject.open {
        // Which tells a browser not to come back.
        return Ok(HttpResponse::NoContent().finish());
    }
    if visit.site.stopping.load(Relaxed) {
        return Err(WebError::Unavailable);
    }
    let limits = &visit.site.config.limits;
    let seat = Live::seat(&live, &visit.address, limits).ok_or(WebError::TooMany(FULL))?;
    // First, so that nothing arrives between what was missed and what comes.
    let arrivals = Live::listen(&live, &visit.site, &subject.key);
    let mut first = format!("retry: {RETRY}\n\n");
    if let Some(from) = heard(&visit, &request) {
        for one in since(&visit.site.public, &subject.key, from, MISSED).await? {
            first.push_str(&one.event());
        }
    }
    let listener =
        Listener { first: Some(first), arrivals, until: Instant::now() + LENGTH, _seat: seat };
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/event-stream; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-store"))
        // Proxies that gather what they pass on would keep it back.
        .insert_header(("x-accel-buffering", "no"))
        .streaming(unfold(listener, Listener::next)))
}

/// What was heard last: after that everything is new.
fn heard(visit: &Visit, request: &HttpRequest) -> Option<Timestamp> {
    let last = request.headers().get("last-event-id").and_then(|id| id.to_str().ok());
    let word = last.map(str::to_owned).or_else(|| visit.parameter("since"))?;
    let next = word.parse::<i64>().ok()?.checked_add(1)?;
    Timestamp::from_millisecond(next).ok()
}

struct Listener {
    first: Option<String>,
    arrivals: Receiver<Arrival>,
    until: Instant,
    _seat: Seat,
}

impl Listener {
    async fn next(mut self) -> Option<(Result<Bytes, WebError>, Listener)> {
        let said = match self.first.take() {
            Some(first) => first,
            None => self.said().await?,
        };
        Some((Ok(Bytes::from(said)), self))
    }

    /// The next that is to be said; nothing when the stream ends.
    async fn said(&mut self) -> Option<String> {
        if Instant::now() >= self.until {
            return None;
        }
        let nothing = || ":\n\n".to_owned();
        tokio::select! {
            arrival = self.arrivals.recv() => match arrival {
                Ok(one) => Some(one.event()),
                Err(RecvError::Lagged(_)) => Some(nothing()),
                Err(RecvError::Closed) => None,
            },
            () = tokio::time::sleep(HEARTBEAT) => Some(nothing()),
        }
    }
}
