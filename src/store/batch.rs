//! A batch: everything that one act changes, committed together or not at all.

use super::{Collection, Document, Event, Stored, Tag};
use serde_json::Value;
use std::collections::HashSet;

/// The changes of one act, in order, with the events that tell others about it.
#[derive(Debug, Default)]
pub struct Batch {
    pub operations: Vec<Operation>,
    pub events: Vec<Event>,
    /// The first document that could not be serialized; reported by `commit`, so that building a
    /// batch needs no error handling at each line.
    pub(super) unserializable: Option<String>,
}

/// One change to one document.
#[derive(Debug, Clone)]
pub struct Operation {
    pub collection: &'static Collection,
    pub id: String,
    pub change: Change,
}

/// What happens to the document. `expected` is the version that the writer had read.
#[derive(Debug, Clone)]
pub enum Change {
    Insert(Value),
    Replace { expected: u64, body: Value },
    Delete { expected: u64 },
}

impl Operation {
    /// What it makes stale.
    pub(super) fn touches(&self) -> HashSet<Tag> {
        match &self.change {
            Change::Insert(body) => Tag::added(self.collection, &self.id, body),
            Change::Replace { .. } | Change::Delete { .. } => {
                HashSet::from([Tag::changed(self.collection)])
            }
        }
    }
}

impl Batch {
    pub fn new() -> Self {
        Batch::default()
    }

    /// Adds a new document; a conflict if its id or a unique index is taken.
    pub fn insert<T: Document>(mut self, document: &T) -> Self {
        if let Some(body) = self.body(document) {
            self.push::<T>(document.id(), Change::Insert(body));
        }
        self
    }

    /// Writes a document that was read and changed; a conflict if somebody else wrote meanwhile.
    pub fn replace<T: Document>(mut self, stored: &Stored<T>) -> Self {
        const { assert!(!T::APPEND_ONLY, "such documents are only ever added") };
        if let Some(body) = self.body(&stored.document) {
            let expected = stored.version;
            self.push::<T>(stored.id(), Change::Replace { expected, body });
        }
        self
    }

    /// Removes a document that was read; a conflict if somebody else wrote meanwhile.
    ///
    /// Versions begin anew when the same id is inserted again: where an id is reused, a writer who
    /// read the old document can take the new one for it.
    pub fn delete<T: Document>(mut self, stored: &Stored<T>) -> Self {
        const { assert!(!T::APPEND_ONLY, "such documents are only ever added") };
        let expected = stored.version;
        self.push::<T>(stored.id(), Change::Delete { expected });
        self
    }

    /// Adds an event: delivered at least once, after the commit, to whoever reads the queue.
    pub fn event(mut self, event: Event) -> Self {
        self.events.push(event);
        self
    }

    /// Whether there is nothing to write.
    pub fn is_empty(&self) -> bool {
        self.operations.is_empty() && self.events.is_empty()
    }

    /// What the batch makes stale.
    pub(super) fn touches(&self) -> HashSet<Tag> {
        self.operations.iter().flat_map(Operation::touches).collect()
    }

    fn push<T: Document>(&mut self, id: &str, change: Change) {
        self.operations.push(Operation { collection: T::COLLECTION, id: id.to_owned(), change });
    }

    fn body<T: Document>(&mut self, document: &T) -> Option<Value> {
        match serde_json::to_value(document) {
            Ok(body) => Some(body),
            Err(error) => {
                self.unserializable.get_or_insert_with(|| error.to_string());
                None
            }
        }
    }
}
