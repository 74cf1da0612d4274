//! Live arrival: those who read a discussion hear that something was written there, as server-sent
//! events.
//!
//! Invariant: what is told is what everybody may read: the ids of contributions and of their threads.
//! A discussion is looked at by one watcher, and only when the store's freshness says that something
//! was committed there, so many readers cost the store what one does. Nobody is told what is not
//! shown (yet): what a moderator releases later is met on the page.

mod hub;
mod stream;

pub use hub::Live;
pub(super) use stream::routes;

use super::model::{BY_TIME, Contribution};
use crate::store::{Query, Store, StoreError};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;
use std::time::Duration;

/// How often a watcher asks whether anything was committed: a comparison of counters.
const LOOK: Duration = Duration::from_millis(500);
/// How long after it was written something may be committed and still be told: longer than any
/// request takes.
const LATE: SignedDuration = SignedDuration::from_secs(60);
/// How many are told of at once to whoever comes (back).
const MISSED: usize = 100;

/// One contribution that has arrived.
#[derive(Clone, Debug, PartialEq)]
struct Arrival {
    id: String,
    thread: String,
    at: Timestamp,
}

impl Arrival {
    fn of(one: &Contribution) -> Arrival {
        Arrival { id: one.id.clone(), thread: one.thread.clone(), at: one.at }
    }

    /// As an event of the stream; its id is where a reader goes on who was cut off.
    fn event(&self) -> String {
        let Arrival { id, thread, at } = self;
        let data = serde_json::json!({ "id": id, "thread": thread });
        format!("id: {}\nevent: contribution\ndata: {data}\n\n", at.as_millisecond())
    }
}

/// What was written since that instant and is shown, at most so many of the latest; by time.
async fn since(
    store: &Store,
    subject: &str,
    from: Timestamp,
    most: usize,
) -> Result<Vec<Arrival>, StoreError> {
    let query = Query::on(&BY_TIME).equal(subject).at_least(from).descending().limit(most);
    let page = store.find::<Contribution>(&query).await?;
    let shown = page.items.iter().filter(|one| !one.standing.withheld);
    let mut all: Vec<Arrival> = shown.map(|one| Arrival::of(one)).collect();
    all.reverse();
    Ok(all)
}

/// What a watcher has told already. Pure.
#[derive(Debug, Default)]
struct Seen {
    known: BTreeMap<String, Timestamp>,
    newest: Option<Timestamp>,
}

impl Seen {
    /// From when on to look, so that nothing is missed that was committed late.
    fn from(&self, now: Timestamp) -> Timestamp {
        let newest = self.newest.unwrap_or(now);
        newest.checked_sub(LATE).unwrap_or(Timestamp::MIN)
    }

    /// Those that were not seen before.
    fn fresh(&mut self, found: Vec<Arrival>) -> Vec<Arrival> {
        let fresh: Vec<Arrival> =
            found.into_iter().filter(|one| !self.known.contains_key(&one.id)).collect();
        for one in &fresh {
            self.known.insert(one.id.clone(), one.at);
            self.newest = self.newest.max(Some(one.at));
        }
        let kept = self.newest.and_then(|newest| newest.checked_sub(LATE).ok());
        self.known.retain(|_, at| kept.is_none_or(|kept| *at >= kept));
        fresh
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrival(id: &str, second: i64) -> Arrival {
        let at = Timestamp::from_second(second).unwrap_or_default();
        Arrival { id: id.into(), thread: "t".into(), at }
    }

    #[test]
    fn each_is_told_once_and_late_ones_are() {
        let mut seen = Seen::default();
        let now = Timestamp::from_second(1_000).unwrap_or_default();
        assert_eq!(seen.from(now).as_second(), 940);
        assert_eq!(seen.fresh(vec![arrival("a", 1_001)]), [arrival("a", 1_001)]);
        assert_eq!(seen.fresh(vec![arrival("a", 1_001)]), []);
        // Written before it, committed after it.
        let late = vec![arrival("b", 990), arrival("a", 1_001)];
        assert_eq!(seen.fresh(late), [arrival("b", 990)]);
        assert_eq!(seen.from(now).as_second(), 941);
        seen.fresh(vec![arrival("c", 2_000)]);
        assert_eq!(seen.known.len(), 1, "what cannot come again is forgotten");
    }

    #[test]
    fn an_event_is_one_line_of_data() {
        let event = arrival("x", 1).event();
        assert_eq!(
            event,
            "id: 1000\nevent: contribution\ndata: {\"id\":\"x\",\"thread\":\"t\"}\n\n"
        );
    }
}
