//! Who listens to what in this process, and the watcher of each discussion that somebody listens to.
//!
//! Invariant: a discussion has a watcher while it has listeners, and one; a seat is given back when
//! its stream is dropped, however that comes. When the site stops, watchers end, and with them every
//! stream.

use super::{Arrival, LOOK, Seen, since};
use crate::config::Limits;
use crate::store::{Recorded, record};
use crate::web::Site;
use actix_web::web::Data;
use parking_lot::Mutex;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::sync::atomic::Ordering::Relaxed;
use tokio::sync::broadcast::{self, Receiver, Sender};

/// How many arrivals a slow listener may be behind; it misses the rest, and meets them on the page.
const BEHIND: usize = 256;
/// How many contributions a watcher reads at once.
const MOST: usize = 500;

/// The listeners of one process.
#[derive(Default)]
pub struct Live {
    subjects: Mutex<HashMap<String, Sender<Arrival>>>,
    /// Seats taken, by network address.
    seats: Mutex<HashMap<String, u32>>,
}

/// One listener's place.
pub(super) struct Seat {
    live: Data<Live>,
    address: String,
}

impl Drop for Seat {
    fn drop(&mut self) {
        let mut seats = self.live.seats.lock();
        if let Entry::Occupied(mut taken) = seats.entry(std::mem::take(&mut self.address)) {
            *taken.get_mut() -= 1;
            if *taken.get() == 0 {
                taken.remove();
            }
        }
    }
}

impl Live {
    /// A place for somebody at this address, while there are any.
    pub(super) fn seat(live: &Data<Live>, address: &str, limits: &Limits) -> Option<Seat> {
        let mut seats = live.seats.lock();
        let all: u64 = seats.values().map(|taken| u64::from(*taken)).sum();
        let here = seats.get(address).copied().unwrap_or_default();
        if all >= u64::from(limits.live) || here >= limits.live_per_address {
            return None;
        }
        seats.insert(address.to_owned(), here + 1);
        Some(Seat { live: live.clone(), address: address.to_owned() })
    }

    /// What arrives under this subject from now on.
    pub(super) fn listen(live: &Data<Live>, site: &Data<Site>, subject: &str) -> Receiver<Arrival> {
        let mut subjects = live.subjects.lock();
        if let Some(sender) = subjects.get(subject) {
            return sender.subscribe();
        }
        let (sender, receiver) = broadcast::channel(BEHIND);
        subjects.insert(subject.to_owned(), sender.clone());
        tokio::spawn(watch(live.clone(), site.clone(), subject.to_owned(), sender));
        receiver
    }

    /// Takes the subject away where nobody listens any more.
    fn is_left(&self, subject: &str, sender: &Sender<Arrival>) -> bool {
        // Nobody joins while this lock is held.
        let mut subjects = self.subjects.lock();
        let left = sender.receiver_count() == 0;
        if left {
            subjects.remove(subject);
        }
        left
    }
}

/// However a watcher ends, its subject can be watched anew.
struct Watched {
    live: Data<Live>,
    subject: String,
    /// Whether it was taken away already: it may be another watcher's by now.
    left: bool,
}

impl Drop for Watched {
    fn drop(&mut self) {
        if !self.left {
            self.live.subjects.lock().remove(&self.subject);
        }
    }
}

async fn watch(live: Data<Live>, site: Data<Site>, subject: String, sender: Sender<Arrival>) {
    let mut seen = Seen::default();
    let mut begun = false;
    let mut recorded: Option<Recorded> = None;
    let mut watched = Watched { live: live.clone(), subject: subject.clone(), left: false };
    while !site.stopping.load(Relaxed) {
        let freshness = site.public.freshness();
        if recorded.as_ref().is_none_or(|recorded| !freshness.is_fresh(recorded)) {
            let from = seen.from(site.now());
            let read = since(&site.public, &subject, from, MOST);
            let (found, read) = record(freshness, read).await;
            match found {
                Ok(found) => {
                    let fresh = seen.fresh(found);
                    // What was there before anybody listened is on their pages.
                    for one in fresh.into_iter().filter(|_| begun) {
                        // An error says that nobody listens just now.
                        let _ = sender.send(one);
                    }
                    (begun, recorded) = (true, Some(read));
                }
                Err(error) => tracing::warn!(subject, %error, "a discussion could not be watched"),
            }
        }
        tokio::time::sleep(LOOK).await;
        if live.is_left(&subject, &sender) {
            watched.left = true;
            return;
        }
    }
}
