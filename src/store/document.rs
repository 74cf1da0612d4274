//! What can be stored: a serde type that names its collection, and the declaration of that
//! collection with its indexes.
//!
//! Invariant: a declaration is a constant. An engine creates what is declared when it opens and
//! nothing else, so the indexes in production are those in the code.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::ops::{Deref, DerefMut};

/// A named set of documents of one type.
#[derive(Debug)]
pub struct Collection {
    /// Its name in the engine: a table in SQLite, a collection in MongoDB.
    pub name: &'static str,
    /// The version of the documents' layout; written into each one. See [`Document::migrate`].
    pub schema: u32,
    /// Every index that queries may name, and every uniqueness that the engine enforces.
    pub indexes: &'static [Index],
}

impl Collection {
    /// The indexes whose documents are counted.
    pub(super) fn counted(&self) -> impl Iterator<Item = &'static Index> {
        self.indexes.iter().filter(|index| index.counted > 0)
    }
}

/// The most fields that make a group.
pub(super) const MOST_COUNTED: usize = 4;

/// An index: equality on its first fields, a range or an order on the next.
#[derive(Debug)]
pub struct Index {
    /// Unique among all collections; the engines' index name, reported in conflicts.
    pub name: &'static str,
    /// Fields of the document (dots descend), most significant first. The id is always the last,
    /// unspoken one, so that every order is total.
    pub fields: &'static [&'static str],
    /// No two documents may agree in all fields. The fields of a unique index are always present
    /// and never null (the engines differ in what they think of null).
    pub unique: bool,
    /// How many of its first fields make a group that the engine keeps count of; 0 for none. See
    /// [`Store::tally`](super::Store::tally).
    pub counted: usize,
}

impl Index {
    /// An index for queries.
    pub const fn on(name: &'static str, fields: &'static [&'static str]) -> Self {
        Index { name, fields, unique: false, counted: 0 }
    }

    /// An index that also forbids two documents with the same values.
    pub const fn unique(name: &'static str, fields: &'static [&'static str]) -> Self {
        Index { name, fields, unique: true, counted: 0 }
    }

    /// The same index, whose documents the engine counts as it writes them: so many for each
    /// combination of its first `fields` fields. What that costs is paid with each write.
    pub const fn counted(mut self, fields: usize) -> Self {
        assert!(fields > 0 && fields <= self.fields.len() && fields <= MOST_COUNTED);
        self.counted = fields;
        self
    }

    /// The fields that make a group.
    pub(super) fn group(&self) -> &'static [&'static str] {
        self.fields.get(..self.counted).unwrap_or(&[])
    }
}

/// A type that can be stored.
///
/// Fields that an index names must serialize to strings, booleans or integers: those are what both
/// engines order alike. Instants are milliseconds since 1970 in UTC.
pub trait Document: Serialize + DeserializeOwned + Send + Sync + 'static {
    const COLLECTION: &'static Collection;

    /// Documents that are added and never changed or removed: replacing or deleting one does not
    /// compile.
    const APPEND_ONLY: bool = false;

    /// The primary key, unique in the collection.
    fn id(&self) -> &str;

    /// Brings a body written under an older `schema` to today's layout. Called when reading, one
    /// version at a time; the next replacement writes the new layout.
    fn migrate(_body: &mut Map<String, Value>, _from: u32) {}
}

/// A document as it was read, with the version to name when replacing it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored<T> {
    pub version: u64,
    pub document: T,
}

impl<T> Deref for Stored<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.document
    }
}

impl<T> DerefMut for Stored<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.document
    }
}
