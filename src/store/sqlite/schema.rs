//! The tables of an embedded store: one a collection, one for events; made when it opens.
//!
//! Invariant: a document is one row `(id, version, schema, body)` with the body as JSON text, and
//! every declared index is an index over expressions on that body. An index that is no longer
//! declared so is dropped.

use super::counters;
use super::sql::expression;
use crate::store::{Collection, Index};
use rusqlite::{Connection, Transaction, TransactionBehavior};

/// How many prepared statements a connection keeps: more than the kinds of query that rooms have.
const STATEMENTS: usize = 256;

pub(super) fn prepare_writer(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    // A longer log between checkpoints: fewer pauses under many writes, some megabytes more.
    connection.pragma_update(None, "wal_autocheckpoint", 4_000)
}

pub(super) fn prepare_reader(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(std::time::Duration::from_secs(10))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.pragma_update(None, "query_only", "ON")
}

pub(super) fn create(connection: &Connection, collections: &[&Collection]) -> rusqlite::Result<()> {
    // Two processes that open a new store at once must not both find that an index is missing.
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    create_all(&transaction, collections)?;
    transaction.commit()
}

fn create_all(connection: &Connection, collections: &[&Collection]) -> rusqlite::Result<()> {
    connection.execute_batch(
        "CREATE TABLE IF NOT EXISTS events_queue (
            id TEXT PRIMARY KEY, kind TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID",
    )?;
    for collection in collections {
        connection.execute_batch(&table(collection))?;
        let wanted: Vec<(&str, String)> = collection
            .indexes
            .iter()
            .map(|index| (index.name, index_on(collection, index)))
            .collect();
        let present = indexes_of(connection, collection)?;
        for (name, sql) in &present {
            if !wanted.iter().any(|(wanted, text)| wanted == name && text == sql) {
                connection.execute_batch(&format!("DROP INDEX \"{name}\""))?;
            }
        }
        for (name, sql) in wanted {
            if !present.iter().any(|(there, text)| there == name && *text == sql) {
                connection.execute_batch(&sql)?;
            }
        }
        counters::create(connection, collection)?;
    }
    Ok(())
}

/// The names and definitions of a table's indexes as they were created.
fn indexes_of(
    connection: &Connection,
    collection: &Collection,
) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = connection.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1
         AND sql IS NOT NULL",
    )?;
    let rows = statement.query_map([collection.name], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

fn table(collection: &Collection) -> String {
    format!(
        "CREATE TABLE IF NOT EXISTS {} (
            id TEXT PRIMARY KEY, version INTEGER NOT NULL, schema INTEGER NOT NULL,
            body TEXT NOT NULL) WITHOUT ROWID",
        collection.name
    )
}

fn index_on(collection: &Collection, index: &Index) -> String {
    let mut columns: Vec<String> = index.fields.iter().map(|field| expression(field)).collect();
    let unique = if index.unique {
        "UNIQUE "
    } else {
        columns.push("id".into());
        ""
    };
    format!("CREATE {unique}INDEX {} ON {} ({})", index.name, collection.name, columns.join(", "))
}
