//! Events: what one commit tells the rest of the house, through a durable queue in the same store.
//!
//! Invariant: an event is written with its cause and delivered at least once, so whoever handles
//! it does so idempotently, by the event's id.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Something that happened, for a worker to act on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// A UUID v7; the queue is read in its order.
    pub id: String,
    /// What happened, as `room.past-tense`: `petition.signed`.
    pub kind: String,
    /// What the handler needs to know; references, not personal data.
    pub body: Value,
}

impl Event {
    /// An event of this kind with a body made from `body`.
    pub fn new(id: impl Into<String>, kind: &str, body: Value) -> Self {
        Event { id: id.into(), kind: kind.to_owned(), body }
    }

    /// Its body as the type that the handler expects.
    ///
    /// # Errors
    /// When the body was written by another version that the type cannot read.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        T::deserialize(&self.body)
    }
}
