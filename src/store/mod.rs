//! The storage port: documents in named collections with declared indexes, and one `commit`.
//!
//! Rooms speak only this small language: a [`Document`] says where it lives, a [`Query`] names an
//! index, a [`Batch`] is written whole or not at all. Two engines carry it out, SQLite and
//! MongoDB, and behave alike (`tests/store.rs` runs every case on both).
//!
//! *Architecture invariant:* the store knows no room. It sees collections, never petitions.
//!
//! *Architecture invariant:* no query without an index, no read without a limit.

mod batch;
mod document;
mod engine;
mod error;
mod event;
mod freshness;
mod lease;
mod mongo;
mod query;
mod segment;
#[cfg(test)]
mod shapes;
mod sqlite;
mod tallies;
mod written;

pub use batch::{Batch, Change, Operation};
use document::MOST_COUNTED;
pub use document::{Collection, Document, Index, Stored};
pub use engine::Store;
pub use error::{CommitError, Conflict, StoreError};
pub use event::Event;
pub use freshness::{Freshness, Recorded, Tag, record};
pub use lease::Lease;
pub use query::{Cursor, Page, Query, Scalar};
