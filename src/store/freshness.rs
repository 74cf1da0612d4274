//! Which pages a commit makes stale: a fixed table of counters that commits raise and caches
//! compare.
//!
//! While a page is made, the store records a tag for everything that it reads; a commit raises the
//! counter behind every tag that it touches. A page made since number *n* is fresh as long as no
//! counter behind its tags is above *n*. The table never grows: two tags that share a counter only
//! cost a page made anew, never a stale one.
//!
//! *Architecture invariant:* the number is taken before the first read, and counters are raised
//! before a commit is acknowledged; so nobody sees a page older than their own act.

use super::{Collection, Scalar};
use serde_json::Value;
use std::cell::RefCell;
use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};

const SLOTS: usize = 1 << 14;

/// One place in the table: something that was read or changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tag(usize);

impl Tag {
    fn of(parts: impl Hash) -> Tag {
        let mut hasher = DefaultHasher::new();
        parts.hash(&mut hasher);
        Tag(hasher.finish() as usize % SLOTS)
    }

    /// Anything in the collection was replaced or removed.
    pub(super) fn changed(collection: &Collection) -> Tag {
        Tag::of((collection.name, "changed"))
    }

    /// Anything was added to the collection.
    pub(super) fn any(collection: &Collection) -> Tag {
        Tag::of((collection.name, "any"))
    }

    /// The document with this id.
    pub(super) fn id(collection: &Collection, id: &str) -> Tag {
        Tag::of((collection.name, "id", id))
    }

    /// Documents with this value in this field, an index's first.
    pub(super) fn value(collection: &Collection, field: &str, value: &Scalar) -> Tag {
        Tag::of((collection.name, field, value))
    }

    /// What adding this body touches.
    pub(super) fn added(collection: &Collection, id: &str, body: &Value) -> HashSet<Tag> {
        let values = collection.indexes.iter().filter_map(|index| {
            let field = index.fields.first()?;
            // An absent field is found as null.
            let value = scalar_at(body, field).unwrap_or(Scalar::Null);
            Some(Tag::value(collection, field, &value))
        });
        values.chain([Tag::any(collection), Tag::id(collection, id)]).collect()
    }
}

/// The value of a dotted field of a body, if it is one that can be indexed.
pub(super) fn scalar_at(body: &Value, field: &str) -> Option<Scalar> {
    let found = field.split('.').try_fold(body, |value, key| value.get(key))?;
    match found {
        Value::Null => Some(Scalar::Null),
        Value::Bool(truth) => Some(Scalar::Boolean(*truth)),
        Value::Number(number) => number.as_i64().map(Scalar::Integer),
        Value::String(text) => Some(Scalar::Text(text.clone())),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// The table of one process, shared by its stores.
#[derive(Debug)]
pub struct Freshness {
    clock: AtomicU64,
    /// Raised when it is not known what changed (a broken change stream): everything is stale.
    all: AtomicU64,
    slots: Vec<AtomicU64>,
}

impl Freshness {
    pub fn new() -> Arc<Self> {
        let slots = (0..SLOTS).map(|_| AtomicU64::new(0)).collect();
        Arc::new(Freshness { clock: AtomicU64::new(0), all: AtomicU64::new(0), slots })
    }

    /// The number to remember before reading.
    pub fn now(&self) -> u64 {
        self.clock.load(SeqCst)
    }

    /// Makes stale whatever read one of these.
    pub fn touch(&self, tags: impl IntoIterator<Item = Tag>) {
        let now = self.clock.fetch_add(1, SeqCst) + 1;
        for tag in tags {
            if let Some(slot) = self.slots.get(tag.0) {
                slot.fetch_max(now, SeqCst);
            }
        }
    }

    /// Makes everything stale.
    pub fn touch_all(&self) {
        let now = self.clock.fetch_add(1, SeqCst) + 1;
        self.all.fetch_max(now, SeqCst);
    }

    /// Whether nothing that was read has changed since.
    pub fn is_fresh(&self, recorded: &Recorded) -> bool {
        let unchanged = |slot: &AtomicU64| slot.load(SeqCst) <= recorded.since;
        unchanged(&self.all)
            && recorded.tags.iter().all(|tag| self.slots.get(tag.0).is_some_and(unchanged))
    }
}

/// What was read, and since when it is known.
#[derive(Clone, Debug)]
pub struct Recorded {
    pub since: u64,
    pub tags: Vec<Tag>,
}

tokio::task_local! {
    static READS: RefCell<HashSet<Tag>>;
}

/// Runs `work` and says what it read from any store.
pub async fn record<F: Future>(freshness: &Freshness, work: F) -> (F::Output, Recorded) {
    let since = freshness.now();
    let scoped = async {
        let output = work.await;
        let tags = READS.with(|reads| reads.borrow().iter().copied().collect());
        (output, tags)
    };
    let (output, tags): (_, Vec<Tag>) = READS.scope(RefCell::default(), scoped).await;
    // Whoever records around this one has read it too.
    note(tags.iter().copied());
    (output, Recorded { since, tags })
}

/// Notes a read, if anybody is recording.
pub(super) fn note(tags: impl IntoIterator<Item = Tag>) {
    // An error means that nobody records: a job, a command, a signed-in person's page.
    let _ = READS.try_with(|reads| reads.borrow_mut().extend(tags));
}
