//! Counters of a counted index: a table of its groups, kept by triggers on the documents' table.
//!
//! Invariant: a row says how many documents are in its group, and there is none for an empty one.
//! It is so from the moment the table is there, because the table, what it holds at first and the
//! triggers come in one transaction; and it stays so, because a trigger runs in the transaction of
//! the statement that sets it off, whoever sends it: a crash or a conflict undoes both together.
//! Only one transaction writes at a time, so a row that many people raise is waited for by nobody.

use super::sql::expression;
use crate::store::tallies::Groups;
use crate::store::{Collection, Index, Query, Scalar};
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use rusqlite::{Connection, ToSql, params_from_iter};
use std::fmt::Write;

/// What stands for null in a key, which may hold none: less than every value, as null is.
const NULL: &str = "-9e999";

/// Makes sure of the counters of a collection: those declared and no others.
pub(super) fn create(connection: &Connection, collection: &Collection) -> rusqlite::Result<()> {
    let wanted: Vec<(&Index, [String; 3])> =
        collection.counted().map(|index| (index, triggers(collection, index))).collect();
    let present = present(connection, collection)?;
    let stands = |triggers: &[String; 3]| triggers.iter().all(|sql| present.contains(sql));
    for sql in present.iter().filter(|sql| is_first(sql)) {
        let declared =
            wanted.iter().any(|(_, triggers)| triggers.contains(sql) && stands(triggers));
        if let Some(index) = index_of(sql).filter(|_| !declared) {
            connection.execute_batch(&drop_all(index))?;
        }
    }
    for (index, triggers) in wanted.iter().filter(|(_, triggers)| !stands(triggers)) {
        connection.execute_batch(&drop_all(index.name))?;
        connection.execute_batch(&table(index))?;
        connection.execute_batch(&filled(collection, index))?;
        triggers.iter().try_for_each(|sql| connection.execute_batch(sql))?;
    }
    Ok(())
}

/// The triggers that are there, as they were created.
fn present(connection: &Connection, collection: &Collection) -> rusqlite::Result<Vec<String>> {
    let mut statement = connection
        .prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1")?;
    let rows = statement.query_map([collection.name], |row| row.get(0))?;
    rows.collect()
}

fn is_first(sql: &str) -> bool {
    sql.split_whitespace().nth(2).is_some_and(|name| name.ends_with("_counts_add"))
}

fn index_of(sql: &str) -> Option<&str> {
    sql.split_whitespace().nth(2)?.strip_suffix("_counts_add")
}

fn drop_all(index: &str) -> String {
    format!(
        "DROP TRIGGER IF EXISTS {index}_counts_add; DROP TRIGGER IF EXISTS {index}_counts_move;
         DROP TRIGGER IF EXISTS {index}_counts_remove; DROP TABLE IF EXISTS {index}_counts;"
    )
}

fn table(index: &Index) -> String {
    let (name, keys) = (index.name, keys(index));
    format!(
        "CREATE TABLE {name}_counts ({keys}, n INTEGER NOT NULL, PRIMARY KEY ({keys}))
         WITHOUT ROWID"
    )
}

fn filled(collection: &Collection, index: &Index) -> String {
    let (name, table) = (index.name, collection.name);
    let values = values(index, "");
    let keys = keys(index);
    format!(
        "INSERT INTO {name}_counts ({keys}, n)
         SELECT {values}, count(*) FROM {table} GROUP BY {values}"
    )
}

fn triggers(collection: &Collection, index: &Index) -> [String; 3] {
    let (name, table) = (index.name, collection.name);
    let keys = keys(index);
    let (new, old) = (values(index, "NEW."), values(index, "OLD."));
    let add = format!(
        "INSERT INTO {name}_counts ({keys}, n) VALUES ({new}, 1)
         ON CONFLICT ({keys}) DO UPDATE SET n = n + 1;"
    );
    let remove = format!(
        "UPDATE {name}_counts SET n = n - 1 WHERE ({keys}) = ({old});
         DELETE FROM {name}_counts WHERE ({keys}) = ({old}) AND n = 0;"
    );
    [
        format!("CREATE TRIGGER {name}_counts_add AFTER INSERT ON {table} BEGIN {add} END"),
        format!(
            "CREATE TRIGGER {name}_counts_move AFTER UPDATE OF body ON {table}
             WHEN ({old}) <> ({new}) BEGIN {remove} {add} END"
        ),
        format!("CREATE TRIGGER {name}_counts_remove AFTER DELETE ON {table} BEGIN {remove} END"),
    ]
}

fn keys(index: &Index) -> String {
    (0..index.counted).map(|place| format!("k{place}")).collect::<Vec<_>>().join(", ")
}

/// A document's group, with null as the key holds it.
fn values(index: &Index, row: &str) -> String {
    let value = |field: &&str| format!("ifnull({row}{}, {NULL})", expression(field));
    index.group().iter().map(value).collect::<Vec<_>>().join(", ")
}

/// How many documents the query asks for.
pub(super) fn total(connection: &Connection, query: &Query) -> rusqlite::Result<u64> {
    let (sql, values) = total_sql(query);
    let mut statement = connection.prepare_cached(&sql)?;
    let sum: Option<i64> = statement.query_row(params_from_iter(values), |row| row.get(0))?;
    Ok(sum.unwrap_or_default().unsigned_abs())
}

/// How many, by the value of the field after the equal ones.
pub(super) fn groups(connection: &Connection, query: &Query) -> rusqlite::Result<Groups> {
    let (sql, values) = groups_sql(query);
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(params_from_iter(values), |row| {
        let value = match row.get_ref(0)? {
            ValueRef::Integer(number) => Scalar::Integer(number),
            ValueRef::Text(text) => Scalar::Text(String::from_utf8_lossy(text).into_owned()),
            // What stands for null; an index holds nothing else.
            ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Scalar::Null,
        };
        Ok((value, super::unsigned(row, 1)?))
    })?;
    rows.collect()
}

pub(super) fn total_sql(query: &Query) -> (String, Vec<Key>) {
    let mut sql = format!("SELECT sum(n) FROM {}_counts", query.index.name);
    let values = conditions(&mut sql, query);
    (sql, values)
}

pub(super) fn groups_sql(query: &Query) -> (String, Vec<Key>) {
    let by = query.equal.len();
    let mut sql = format!("SELECT k{by}, sum(n) FROM {}_counts", query.index.name);
    let mut values = conditions(&mut sql, query);
    let direction = if query.descending { "DESC" } else { "ASC" };
    // Writing to a String cannot fail.
    let _ = write!(sql, " GROUP BY k{by} ORDER BY k{by} {direction} LIMIT ?");
    values.push(Key(Scalar::Integer(i64::try_from(query.limit).unwrap_or(i64::MAX))));
    (sql, values)
}

/// Appends `WHERE …` and returns the parameters in their order.
fn conditions(sql: &mut String, query: &Query) -> Vec<Key> {
    let next = query.equal.len();
    let equal = (0..next).map(|place| format!("k{place} = ?"));
    let mut parts: Vec<String> = equal.collect();
    let mut values: Vec<Key> = query.equal.iter().cloned().map(Key).collect();
    // A range is about values; null is none.
    if query.below.is_some() && query.at_least.is_none() {
        parts.push(format!("k{next} > {NULL}"));
    }
    for (sign, bound) in [(">=", &query.at_least), ("<", &query.below)] {
        if let Some(bound) = bound {
            parts.push(format!("k{next} {sign} ?"));
            values.push(Key(bound.clone()));
        }
    }
    if !parts.is_empty() {
        // Writing to a String cannot fail.
        let _ = write!(sql, " WHERE {}", parts.join(" AND "));
    }
    values
}

/// A value as it stands in a key.
pub(super) struct Key(Scalar);

impl ToSql for Key {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        match &self.0 {
            Scalar::Null => Ok(ToSqlOutput::Owned(Value::Real(f64::NEG_INFINITY))),
            value => value.to_sql(),
        }
    }
}
