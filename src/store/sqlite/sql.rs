//! Queries as SQL text. Names come from declarations in code, values always as parameters.

use crate::store::segment::Segment;
use crate::store::{Collection, Query, Scalar};
use rusqlite::ToSql;
use rusqlite::types::{ToSqlOutput, Value};
use std::fmt::Write;

pub(super) const EVENTS: &str = "SELECT id, kind, body FROM events_queue ORDER BY id LIMIT ?1";
pub(super) const ADD_EVENT: &str = "INSERT INTO events_queue (id, kind, body) VALUES (?1, ?2, ?3)";
pub(super) const FORGET_EVENT: &str = "DELETE FROM events_queue WHERE id = ?1";

/// The expression that an index is made of, word for word the same in queries: SQLite uses the
/// index only then.
pub(super) fn expression(field: &str) -> String {
    format!("body ->> '$.{field}'")
}

impl ToSql for Scalar {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(match self {
            Scalar::Null => ToSqlOutput::Owned(Value::Null),
            Scalar::Boolean(truth) => ToSqlOutput::Owned(Value::Integer((*truth).into())),
            Scalar::Integer(number) => ToSqlOutput::Owned(Value::Integer(*number)),
            Scalar::Text(text) => text.to_sql()?,
        })
    }
}

pub(super) fn get(collection: &Collection) -> String {
    format!("SELECT id, version, schema, body FROM {} WHERE id = ?1", collection.name)
}

pub(super) fn insert(collection: &Collection) -> String {
    format!(
        "INSERT INTO {} (id, version, schema, body) VALUES (?1, 1, {}, ?2)",
        collection.name, collection.schema
    )
}

pub(super) fn replace(collection: &Collection) -> String {
    format!(
        "UPDATE {} SET version = version + 1, schema = {}, body = ?2 WHERE id = ?1 AND version = ?3",
        collection.name, collection.schema
    )
}

pub(super) fn delete(collection: &Collection) -> String {
    format!("DELETE FROM {} WHERE id = ?1 AND version = ?2", collection.name)
}

pub(super) fn count(collection: &Collection, query: &Query) -> (String, Vec<Scalar>) {
    let mut sql =
        format!("SELECT count(*) FROM {} INDEXED BY {}", collection.name, query.index.name);
    let values = conditions(&mut sql, query, &query.whole());
    (sql, values)
}

/// One segment of a query; the last parameter, which the caller adds, is the limit.
pub(super) fn find(
    collection: &Collection,
    query: &Query,
    segment: &Segment,
) -> (String, Vec<Scalar>) {
    let mut sql = format!(
        "SELECT id, version, schema, body FROM {} INDEXED BY {}",
        collection.name, query.index.name
    );
    let values = conditions(&mut sql, query, segment);
    let direction = if query.descending { "DESC" } else { "ASC" };
    let fields = query.order_of(segment).iter().map(|field| expression(field));
    // The values of a unique index are an order already.
    let id = (!query.index.unique).then(|| "id".to_owned());
    let order: Vec<String> = fields.chain(id).map(|by| format!("{by} {direction}")).collect();
    // Writing to a String cannot fail.
    if !order.is_empty() {
        let _ = write!(sql, " ORDER BY {}", order.join(", "));
    }
    sql.push_str(" LIMIT ?");
    (sql, values)
}

/// Appends `WHERE …` and returns the parameters in their order.
fn conditions(sql: &mut String, query: &Query, segment: &Segment) -> Vec<Scalar> {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    let mut add = |left: &str, sign: &str, value: &Scalar| {
        parts.push(format!("{left} {sign} ?"));
        values.push(value.clone());
    };
    for (field, value) in query.index.fields.iter().zip(&segment.equal) {
        add(&expression(field), "IS", value);
    }
    if let Some(id) = &segment.beyond_id {
        add("id", if query.descending { "<" } else { ">" }, &Scalar::from(id));
    }
    let range = &segment.range;
    let bounds = [(">=", &range.at_least), (">", &range.above), ("<", &range.below)];
    if let Some(field) = query.order_of(segment).first() {
        for (sign, value) in bounds {
            if let Some(value) = value {
                add(&expression(field), sign, value);
            }
        }
        if range.present {
            // Not null, in words that the index serves: nothing else sorts before this.
            add(&expression(field), ">=", &Scalar::Integer(i64::MIN));
        }
    }
    if !parts.is_empty() {
        let _ = write!(sql, " WHERE {}", parts.join(" AND "));
    }
    values
}
