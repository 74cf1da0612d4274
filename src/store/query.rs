//! The query: an index, equality on its first fields, a range on the next, an order, a limit, a
//! cursor. Small enough that both engines compile it without a choice to make.

use super::{Document, Index, StoreError};
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};

/// A value that both engines order alike.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Scalar {
    Null,
    Boolean(bool),
    Integer(i64),
    Text(String),
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Scalar::Text(text.to_owned())
    }
}
impl From<&String> for Scalar {
    fn from(text: &String) -> Self {
        Scalar::Text(text.clone())
    }
}
impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Scalar::Integer(number)
    }
}
impl From<bool> for Scalar {
    fn from(truth: bool) -> Self {
        Scalar::Boolean(truth)
    }
}
impl From<jiff::Timestamp> for Scalar {
    fn from(at: jiff::Timestamp) -> Self {
        Scalar::Integer(at.as_millisecond())
    }
}

/// A question to one collection through one of its declared indexes.
#[derive(Clone, Debug)]
pub struct Query {
    pub(super) index: &'static Index,
    pub(super) equal: Vec<Scalar>,
    pub(super) at_least: Option<Scalar>,
    pub(super) below: Option<Scalar>,
    pub(super) descending: bool,
    pub(super) limit: usize,
    pub(super) after: Option<Cursor>,
}

/// The most documents that one query returns, whatever it asks for.
pub const MOST: usize = 1_000;

impl Query {
    /// All documents in the order of this index, at most 100 of them unless told.
    pub fn on(index: &'static Index) -> Self {
        Query {
            index,
            equal: Vec::new(),
            at_least: None,
            below: None,
            descending: false,
            limit: 100,
            after: None,
        }
    }

    /// The index's next field has this value. Call once a field, in the index's order.
    pub fn equal(mut self, value: impl Into<Scalar>) -> Self {
        self.equal.push(value.into());
        self
    }

    /// The field after the equal ones is at least this.
    pub fn at_least(mut self, value: impl Into<Scalar>) -> Self {
        self.at_least = Some(value.into());
        self
    }

    /// The field after the equal ones is less than this.
    pub fn below(mut self, value: impl Into<Scalar>) -> Self {
        self.below = Some(value.into());
        self
    }

    /// From the greatest to the least; ids too.
    pub fn descending(mut self) -> Self {
        self.descending = true;
        self
    }

    /// At most so many; never more than [`MOST`].
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = limit.clamp(1, MOST);
        self
    }

    /// Only what follows this place, which an earlier page gave.
    pub fn after(mut self, cursor: Option<Cursor>) -> Self {
        self.after = cursor;
        self
    }

    /// Only what follows the place that an address names (`?after=…`); all, if what it names is no
    /// place in this order. Call it after `equal`.
    pub fn after_word(self, word: &str) -> Self {
        let fields = self.order().len();
        let cursor = Cursor::decode(word).filter(|cursor| cursor.values.len() == fields);
        self.after(cursor)
    }

    /// Whether the counters that the engine keeps hold the answer to how many there are.
    pub(super) fn is_counted(&self) -> bool {
        let ranged = self.at_least.is_some() || self.below.is_some();
        self.index.counted > 0 && self.equal.len() + usize::from(ranged) <= self.index.counted
    }

    /// Refuses to tell apart by a field that is no part of a counted group.
    pub(super) fn check_groups(&self) -> Result<(), StoreError> {
        if self.equal.len() < self.index.counted {
            return Ok(());
        }
        Err(self.wrong("keeps no count by the field after the equal ones"))
    }

    /// What a count of this query depends on, as a word.
    pub(super) fn counted(&self) -> String {
        let Query { index, equal, at_least, below, .. } = self;
        format!("{} {equal:?} {at_least:?} {below:?}", index.name)
    }

    /// Refuses what no index serves.
    pub(super) fn check<T: Document>(&self) -> Result<(), StoreError> {
        let declared = T::COLLECTION.indexes.iter().any(|index| index.name == self.index.name);
        let rest = self.index.fields.len().checked_sub(self.equal.len());
        let ranged = self.at_least.is_some() || self.below.is_some();
        let cursor_fits = self.after.as_ref().is_none_or(|c| Some(c.values.len()) == rest);
        match (declared, rest) {
            (false, _) => Err(self.wrong("is not an index of this collection")),
            (_, None) => Err(self.wrong("has fewer fields than the query gives values")),
            (_, Some(0)) if ranged => Err(self.wrong("has no field left for a range")),
            _ if !cursor_fits => Err(self.wrong("does not fit the cursor")),
            _ => Ok(()),
        }
    }

    /// The fields that the result is ordered by, after the equal ones; the id follows.
    pub(super) fn order(&self) -> &'static [&'static str] {
        self.index.fields.get(self.equal.len()..).unwrap_or(&[])
    }

    fn wrong(&self, what: &str) -> StoreError {
        StoreError::Query(format!("{} {what}", self.index.name))
    }
}

/// A place between two documents in an index's order: what the one before it was sorted by.
///
/// It stays right while others write: a page that follows it neither repeats nor skips what was
/// there all along.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cursor {
    pub(super) values: Vec<Scalar>,
    pub(super) id: String,
}

impl Cursor {
    /// As a word for an address (`?after=…`).
    pub fn encode(&self) -> String {
        URL_SAFE_NO_PAD.encode(serde_json::to_vec(self).unwrap_or_default())
    }

    /// From an address; `None` if it is not one of ours.
    pub fn decode(word: &str) -> Option<Cursor> {
        let bytes = URL_SAFE_NO_PAD.decode(word).ok()?;
        serde_json::from_slice(&bytes).ok()
    }
}

/// One page of results, and where the next begins.
#[derive(Clone, Debug)]
pub struct Page<T> {
    pub items: Vec<super::Stored<T>>,
    pub next: Option<Cursor>,
}
