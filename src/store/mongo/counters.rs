//! Counters of counted indexes: documents in a collection of their own, moved in the transaction of
//! the documents that they count.
//!
//! A group's count is the sum of a few stripes. A writer adds to one stripe of its own, and moves
//! on to another when somebody else was in its way; so writers who meet, two instances say, soon
//! meet no more, and a counter that many people move is no document that they take turns at.
//!
//! Invariant: the sum of a group's stripes is the number of its documents in every state that a
//! reader can see. It is so when a counter begins ([`build`] counts what is there and says that it
//! did, in one transaction); every later write of a counted document is a transaction with its
//! increments ([`increments`]), and a transaction stands whole or not at all, whatever is killed
//! meanwhile. Who counts all that is there is found by its marker; without one, everything is
//! counted anew, so dropping the collection mends it by itself.
//!
//! A program that declares other counters for a collection must not write to it at the same time:
//! what it writes would not be counted.

use super::failure::{reported, unavailable};
use super::filter::path;
use crate::store::freshness::scalar_at;
use crate::store::tallies::Groups;
use crate::store::{Collection, Index, Query, Scalar, StoreError};
use bson::{Bson, Document, doc};
use futures_util::TryStreamExt;
use mongodb::error::Error;
use mongodb::options::{Hint, ReadConcern};
use mongodb::{ClientSession, Database};
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) const COUNTERS: &str = "counters";
pub(super) const BY_GROUP: &str = "counters_by_group";

/// How many documents share the counting of a group: enough that instances find one each.
pub(super) const STRIPES: u32 = 16;

const SNAPSHOT_TOO_OLD: i32 = 239;

/// How often to read anew what was given up meanwhile.
const TRIES: usize = 20;

/// What a batch adds to each group: an index's name and the values of its counted fields.
#[derive(Default)]
pub(super) struct Changes(BTreeMap<(&'static str, Vec<Scalar>), i64>);

impl Changes {
    /// One document more (or, with -1, less) of this body.
    pub fn add(&mut self, collection: &Collection, body: &Value, by: i64) {
        for index in collection.counted() {
            *self.0.entry((index.name, group(index, body))).or_default() += by;
        }
    }

    /// The command that adds them to a stripe; none if nothing is to be added.
    pub fn command(&self, stripe: u32) -> Option<Document> {
        let moved = self.0.iter().filter(|(_, by)| **by != 0);
        let updates: Vec<Document> = moved
            .map(|((index, values), by)| {
                let once = fields(index, values);
                let id = serde_json::json!([index, values, stripe]).to_string();
                doc! { "q": { "_id": id }, "upsert": true,
                "u": { "$inc": { "n": *by }, "$setOnInsert": once } }
            })
            .collect();
        (!updates.is_empty()).then(|| doc! { "update": COUNTERS, "updates": updates })
    }
}

/// The values of a body's counted fields; one that is absent is null.
fn group(index: &Index, body: &Value) -> Vec<Scalar> {
    let value = |field: &&str| plain(scalar_at(body, field).unwrap_or(Scalar::Null));
    index.group().iter().map(value).collect()
}

/// Truths are counted as 0 and 1, as the other engine has them.
fn plain(value: Scalar) -> Scalar {
    match value {
        Scalar::Boolean(truth) => Scalar::Integer(truth.into()),
        other => other,
    }
}

fn fields(index: &str, values: &[Scalar]) -> Document {
    let mut fields = doc! { "i": index };
    for (place, value) in values.iter().enumerate() {
        fields.insert(format!("k{place}"), value);
    }
    fields
}

/// Adds the changes within the session's transaction. The error is one after which the whole
/// transaction may be tried again.
pub(super) async fn increments(
    database: &Database,
    session: &mut ClientSession,
    changes: &Changes,
    stripe: u32,
) -> Result<Counted, Error> {
    let Some(command) = changes.command(stripe) else { return Ok(Counted::All) };
    let answer = database.run_command(command).session(session).await?;
    // Another transaction made the same counter a moment ago.
    Ok(if answer.contains_key("writeErrors") { Counted::Met } else { Counted::All })
}

/// What became of increments.
#[derive(PartialEq, Eq)]
pub(super) enum Counted {
    All,
    /// Somebody else was at the same counter: the transaction is to be begun anew.
    Met,
}

/// How many documents the query asks for.
pub(super) async fn total(database: &Database, query: &Query) -> Result<u64, StoreError> {
    let found = sums(database, query, Bson::Null).await?;
    Ok(found.first().map_or(0, |(_, count)| *count))
}

/// How many, by the value of the field after the equal ones.
pub(super) async fn groups(database: &Database, query: &Query) -> Result<Groups, StoreError> {
    sums(database, query, Bson::String(format!("$k{}", query.equal.len()))).await
}

async fn sums(database: &Database, query: &Query, by: Bson) -> Result<Groups, StoreError> {
    let mut tries = TRIES;
    let found = loop {
        tries -= 1;
        match at_one_moment(database, pipeline(query, by.clone())).await {
            Err(error) if tries > 0 && is_too_old(&error) => {}
            found => break found.map_err(unavailable)?,
        }
    };
    let read = |sum: &Document| {
        let count = number(sum.get("n")).unwrap_or_default();
        (scalar(sum.get("_id")), count.unsigned_abs())
    };
    Ok(found.iter().map(read).collect())
}

/// Reads one state of all stripes: a document that moves between groups is in one of them.
async fn at_one_moment(
    database: &Database,
    pipeline: Vec<Document>,
) -> Result<Vec<Document>, Error> {
    let counters = database.collection::<Document>(COUNTERS);
    let reading = counters
        .aggregate(pipeline)
        .hint(Hint::Name(BY_GROUP.to_owned()))
        .read_concern(ReadConcern::snapshot());
    reading.await?.try_collect().await
}

/// A server that is told to keep no history may have given up a state while it was being read.
fn is_too_old(error: &Error) -> bool {
    reported(error).is_some_and(|(code, _)| code == SNAPSHOT_TOO_OLD)
}

pub(super) fn pipeline(query: &Query, by: Bson) -> Vec<Document> {
    let direction = if query.descending { -1 } else { 1 };
    vec![
        doc! { "$match": asked(query) },
        doc! { "$group": { "_id": by, "n": { "$sum": "$n" } } },
        doc! { "$match": { "n": { "$ne": 0 } } },
        doc! { "$sort": { "_id": direction } },
        doc! { "$limit": i64::try_from(query.limit).unwrap_or(i64::MAX) },
    ]
}

/// The counters that the query is about.
fn asked(query: &Query) -> Document {
    let equal: Vec<Scalar> = query.equal.iter().cloned().map(plain).collect();
    let mut asked = fields(query.index.name, &equal);
    let mut range = Document::new();
    for (sign, bound) in [("$gte", &query.at_least), ("$lt", &query.below)] {
        if let Some(bound) = bound {
            range.insert(sign, &plain(bound.clone()));
        }
    }
    if !range.is_empty() {
        asked.insert(format!("k{}", equal.len()), range);
    }
    asked
}

fn number(value: Option<&Bson>) -> Option<i64> {
    match value {
        Some(Bson::Int32(number)) => Some((*number).into()),
        Some(Bson::Int64(number)) => Some(*number),
        _ => None,
    }
}

fn scalar(value: Option<&Bson>) -> Scalar {
    match value {
        Some(Bson::String(text)) => Scalar::Text(text.clone()),
        Some(Bson::Boolean(truth)) => Scalar::Integer((*truth).into()),
        other => number(other).map_or(Scalar::Null, Scalar::Integer),
    }
}

/// Counts what an index has, unless it is counted already. Within the session's transaction.
pub(super) async fn build(
    database: &Database,
    session: &mut ClientSession,
    collection: &Collection,
    index: &'static Index,
) -> Result<(), Error> {
    let counters = database.collection::<Document>(COUNTERS);
    let marker = doc! { "_id": format!("counted {}", index.name) };
    let wanted: Vec<&str> = index.group().to_vec();
    let there = counters.find_one(marker.clone()).session(&mut *session).await?;
    let named = there.as_ref().and_then(|there| there.get_array("fields").ok());
    if named
        .is_some_and(|named| named.iter().map(Bson::as_str).eq(wanted.iter().copied().map(Some)))
    {
        return Ok(());
    }
    let mark = doc! { "$set": { "fields": wanted } };
    counters.update_one(marker, mark).upsert(true).session(&mut *session).await?;
    counters.delete_many(doc! { "i": index.name }).session(&mut *session).await?;
    let parts = index.group().iter().enumerate().map(|(place, field)| {
        let value = doc! { "$ifNull": [format!("${}", path(field)), Bson::Null] };
        (format!("k{place}"), value.into())
    });
    let by: Document = parts.collect();
    let documents = database.collection::<Document>(collection.name);
    let grouped = documents
        .aggregate([doc! { "$group": { "_id": by, "n": { "$sum": 1_i64 } } }])
        .hint(Hint::Name(index.name.to_owned()))
        .session(&mut *session);
    let mut sums = grouped.await?;
    let sums: Vec<Document> = sums.stream(session).try_collect().await?;
    let first = |sum: Document| {
        let key = sum.get_document("_id").cloned().unwrap_or_default();
        let part = |place: usize| scalar(key.get(format!("k{place}")));
        let values: Vec<Scalar> = (0..index.counted).map(part).collect();
        let mut counter = fields(index.name, &values);
        counter.insert("_id", serde_json::json!([index.name, values, 0]).to_string());
        counter.insert("n", number(sum.get("n")).unwrap_or_default());
        counter
    };
    let first: Vec<Document> = sums.into_iter().map(first).collect();
    if !first.is_empty() {
        counters.insert_many(first).session(session).await?;
    }
    Ok(())
}

/// Whether somebody else counted at the same time: then it is to be looked at again.
pub(super) fn met(error: &Error) -> bool {
    reported(error).is_some_and(|(code, _)| code == super::failure::DUPLICATE_KEY)
}
