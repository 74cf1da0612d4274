//! The embedded engine: SQLite, one writer thread, readers beside it.
//!
//! *Architecture invariant:* only the writer thread writes. It joins the batches that wait into
//! one transaction, so that one `fsync` (`synchronous=FULL`) serves many people; each batch has a
//! savepoint of its own, so that one's conflict is not another's.
//!
//! Reads run on the calling thread: every query follows an index and has a limit, so it takes
//! tens of microseconds, less than handing it to another thread would.

mod counters;
mod schema;
mod sql;
mod writer;

use super::engine::{Body, Found};
use super::tallies::Groups;
use super::{Batch, Collection, CommitError, Event, Freshness, Query, Scalar, StoreError};
use parking_lot::Mutex;
use rusqlite::{Connection, OpenFlags, OptionalExtension, Row};
use std::path::Path;
use std::sync::Arc;
use writer::Writer;

#[derive(Clone)]
pub(super) struct Sqlite {
    inner: Arc<Inner>,
}

struct Inner {
    path: std::path::PathBuf,
    /// Idle connections; a reader takes one or opens one more, and puts it back.
    readers: Mutex<Vec<Connection>>,
    /// How readers open the file.
    reading: String,
    /// None where the store was opened only to read it. Dropped last: the last connection to close
    /// folds the log into the file.
    writer: Option<Writer>,
}

/// More idle connections than this are closed: each keeps a page cache.
const IDLE_READERS: usize = 4;

/// One thread at a time uses a connection.
const READING: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY
    .union(OpenFlags::SQLITE_OPEN_NO_MUTEX)
    .union(OpenFlags::SQLITE_OPEN_URI);

impl Sqlite {
    pub fn open(
        path: &Path,
        collections: &[&'static Collection],
        freshness: Arc<Freshness>,
    ) -> Result<Self, StoreError> {
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            std::fs::create_dir_all(folder)
                .map_err(|error| StoreError::Open(format!("{}: {error}", folder.display())))?;
        }
        let explain = |error| StoreError::Open(format!("{}: {error}", path.display()));
        let connection = Connection::open(path).map_err(explain)?;
        schema::prepare_writer(&connection).map_err(explain)?;
        schema::create(&connection, collections).map_err(explain)?;
        let writer = Writer::start(connection, freshness)
            .map_err(|error| StoreError::Open(format!("{}: {error}", path.display())))?;
        Ok(Sqlite::of(path, uri(path, ""), Some(writer)))
    }

    /// For reading alone. A file without a log is all there is and is read by itself, so nothing
    /// appears beside it; what stands in a log is read with SQLite's usual care.
    pub fn open_to_read(path: &Path) -> Result<Self, StoreError> {
        let explain = |error: &dyn std::fmt::Display| {
            StoreError::Open(format!("{}: {error}", path.display()))
        };
        std::fs::metadata(path).map_err(|error| explain(&error))?;
        let mut log = path.as_os_str().to_owned();
        log.push("-wal");
        let has_log = std::fs::metadata(log).is_ok_and(|log| log.len() > 0);
        let reading = uri(path, if has_log { "" } else { "?immutable=1" });
        let sqlite = Sqlite::of(path, reading, None);
        sqlite.ping().map_err(|error| explain(&error))?;
        Ok(sqlite)
    }

    fn of(path: &Path, reading: String, writer: Option<Writer>) -> Self {
        let inner = Inner { path: path.to_owned(), readers: Mutex::default(), reading, writer };
        Sqlite { inner: Arc::new(inner) }
    }

    fn writer(&self) -> Result<&Writer, StoreError> {
        let none = || StoreError::Unavailable("the store was opened only to read it".into());
        self.inner.writer.as_ref().ok_or_else(none)
    }

    pub fn get(&self, collection: &Collection, id: &str) -> Result<Option<Found>, StoreError> {
        self.read(|connection| {
            let sql = sql::get(collection);
            let mut statement = connection.prepare_cached(&sql)?;
            statement.query_row([id], found).optional()
        })
    }

    pub fn find(
        &self,
        collection: &Collection,
        query: &Query,
        limit: usize,
    ) -> Result<Vec<Found>, StoreError> {
        let segments = query.segments();
        self.read(|connection| {
            // One state of the store for all segments.
            let snapshot = connection.unchecked_transaction()?;
            let mut rows = Vec::new();
            for segment in &segments {
                if rows.len() < limit {
                    let (sql, values) = sql::find(collection, query, segment);
                    let left = i64::try_from(limit - rows.len()).unwrap_or(i64::MAX);
                    let values = values.into_iter().chain([Scalar::Integer(left)]);
                    let mut statement = snapshot.prepare_cached(&sql)?;
                    for row in statement.query_map(rusqlite::params_from_iter(values), found)? {
                        rows.push(row?);
                    }
                }
            }
            Ok(rows)
        })
    }

    pub fn count(&self, collection: &Collection, query: &Query) -> Result<u64, StoreError> {
        let (sql, values) = sql::count(collection, query);
        self.read(|connection| {
            let mut statement = connection.prepare_cached(&sql)?;
            statement.query_row(rusqlite::params_from_iter(&values), |row| unsigned(row, 0))
        })
    }

    pub fn tally(&self, query: &Query) -> Result<u64, StoreError> {
        self.read(|connection| counters::total(connection, query))
    }

    pub fn tally_by(&self, query: &Query) -> Result<Groups, StoreError> {
        self.read(|connection| counters::groups(connection, query))
    }

    pub async fn commit(&self, batch: Batch) -> Result<(), CommitError> {
        self.writer()?.commit(batch).await
    }

    pub fn events(&self, limit: usize) -> Result<Vec<Event>, StoreError> {
        let rows: Vec<(String, String, String)> = self.read(|connection| {
            let mut statement = connection.prepare_cached(sql::EVENTS)?;
            let rows = statement.query_map([i64::try_from(limit).unwrap_or(i64::MAX)], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?))
            })?;
            rows.collect()
        })?;
        let event = |(id, kind, body): (String, String, String)| {
            let unreadable = |error: serde_json::Error| StoreError::Unreadable {
                collection: "events",
                reason: error.to_string(),
            };
            let body = serde_json::from_str(&body).map_err(unreadable)?;
            Ok(Event { id, kind, body })
        };
        rows.into_iter().map(event).collect()
    }

    pub async fn acknowledge(&self, ids: Vec<String>) -> Result<(), StoreError> {
        self.writer()?.acknowledge(ids).await
    }

    pub async fn scrub(&self) -> Result<(), StoreError> {
        self.writer()?.scrub().await
    }

    pub fn ping(&self) -> Result<(), StoreError> {
        self.read(|connection| connection.query_row("SELECT 1", [], |_| Ok(())))
    }

    pub fn backup(&self, to: &Path) -> Result<(), StoreError> {
        let target = to.to_string_lossy().into_owned();
        // A connection of its own: readers may not write, not even elsewhere.
        let copied = Connection::open_with_flags(&self.inner.path, READING)
            .and_then(|connection| connection.execute("VACUUM INTO ?1", [&target]));
        copied.map_err(|error| StoreError::Unavailable(format!("{target}: {error}")))?;
        let synced = std::fs::File::open(to).and_then(|file| file.sync_all());
        synced.map_err(|error| StoreError::Unavailable(format!("{target}: {error}")))
    }

    fn read<T>(
        &self,
        work: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        let failed = |error: rusqlite::Error| StoreError::Unavailable(error.to_string());
        // Taken in a statement of its own: the lock must not be held while a connection opens.
        let idle = self.inner.readers.lock().pop();
        let connection = match idle {
            Some(connection) => connection,
            None => self.open_reader().map_err(failed)?,
        };
        let result = work(&connection).map_err(failed);
        let mut readers = self.inner.readers.lock();
        if readers.len() < IDLE_READERS {
            readers.push(connection);
        }
        result
    }

    fn open_reader(&self) -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(&self.inner.reading, READING)?;
        schema::prepare_reader(&connection)?;
        Ok(connection)
    }
}

/// A file as SQLite's URI; characters that mean something in a URI are written as numbers.
fn uri(path: &Path, query: &str) -> String {
    use std::os::unix::ffi::OsStrExt;
    let mut uri = String::from("file:");
    for &byte in path.as_os_str().as_bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' => {
                uri.push(byte.into());
            }
            _ => uri.push_str(&format!("%{byte:02x}")),
        }
    }
    uri + query
}

fn found(row: &Row) -> rusqlite::Result<Found> {
    Ok(Found {
        id: row.get(0)?,
        version: unsigned(row, 1)?,
        schema: row.get(2)?,
        body: Body::Text(row.get(3)?),
    })
}

/// SQLite's integers have a sign; ours, versions and counts, are never negative.
fn unsigned(row: &Row, column: usize) -> rusqlite::Result<u64> {
    row.get::<_, i64>(column).map(i64::unsigned_abs)
}

#[cfg(test)]
mod tests;
